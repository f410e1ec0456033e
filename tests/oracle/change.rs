//! What would change a reason: the circumstance is put into the question or into the provision, and it is judged again.

use super::facts::{Commitment, Instrument};
use super::judge::judge;
use super::rule::{Case, Clause, Standing};

/// The standing of one reason if the circumstance held; `None` where the oracle has no say about it.
pub fn would_become(case: &Case, clause: &Clause, category: &str, what: &str) -> Option<Standing> {
    let mut case = *case;
    let mut instrument: Instrument = case.instrument.clone();
    let mut provision = clause.provision.clone();
    let here = [clause.agreement.id.clone()];
    let commitment = |committed: bool| Commitment {
        party: clause.country.into(),
        scope: vec![category.into()],
        committed,
    };
    match what {
        "treats-foreigners-worse" => case.treats_worse = Some(true),
        "treats-foreigners-alike" => case.treats_worse = Some(false),
        "not-least-restrictive" => case.least_restrictive = Some(false),
        "in-a-case" => instrument.in_a_case = true,
        "as-incentive" => instrument.voluntary = true,
        "existed-before" => case.from = Some("0001-01-01"),
        "reservation-listed" => (case.listed_in, case.not_listed_in) = (&here, &[]),
        "reservation-not-listed" => (case.listed_in, case.not_listed_in) = (&[], &here),
        "sector-committed" => provision.commitments = vec![commitment(true)],
        "sector-not-committed" => provision.commitments = vec![commitment(false)],
        "dispute-settlement-applies" => provision.dispute_settlement = Some(true),
        "transition-ends" => provision.transitions.clear(),
        _ => return None,
    }
    let agreement = clause.agreement;
    let clause = Clause { provision: &provision, agreement, ..*clause };
    let case = Case { instrument: &instrument, ..case };
    Some(judge(&case, &clause, category).map_or(Standing::Open, |judged| judged.standing))
}
