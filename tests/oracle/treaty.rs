//! Random agreements, provisions and measures.

use super::facts::*;
use super::world::{COUNTRIES, DAYS, Pool};

impl Pool<'_> {
    pub fn agreement(&mut self, id: &str) -> Agreement {
        let status = self.dice.word(&[
            "in-force",
            "in-force",
            "in-force",
            "in-force",
            "provisional",
            "signed",
            "concluded",
            "draft",
            "lapsed",
        ]);
        let runs = status == "in-force" || status == "provisional";
        let interim = !runs && self.dice.chance(40);
        let mut parties = Vec::new();
        for iso in COUNTRIES {
            if !self.dice.chance(if iso == "KEN" { 85 } else { 60 }) {
                continue;
            }
            let mut party = Party { iso: iso.into(), ..Party::default() };
            if self.dice.chance(if runs { 85 } else { 10 }) {
                (party.from, party.until) = self.span(100, 15);
                if self.dice.chance(60) {
                    party.from = Some(self.dice.word(&DAYS[..5]))
                        .filter(|from| party.until.as_ref().is_none_or(|until| from <= until))
                        .or(party.from);
                }
            } else if self.dice.chance(15) {
                party.binding = Some("not-known".into());
            }
            party.signed = self.perhaps_day(40);
            party.participant = party.from.is_none() && self.dice.chance(30);
            party.interim_arrangements = interim && party.from.is_none() && self.dice.chance(50);
            parties.push(party);
        }
        let isos: Vec<String> = parties.iter().map(|party| party.iso.clone()).collect();
        let count = self.dice.between(0, 4).min(self.provisions);
        self.provisions -= count;
        let notice = [None, Some(6), Some(12), Some(3)];
        Agreement {
            id: id.into(),
            status,
            dispute_settlement: self.dice.known(),
            withdrawal: self
                .dice
                .chance(50)
                .then(|| Withdrawal { article: "30.6".into(), notice_months: *self.dice.one(&notice) }),
            review: self.dice.chance(40).then(|| Review {
                article: self.dice.word(&["27.2", "27.2", ""]),
                every_years: *self.dice.one(&[None, Some(1), Some(3), Some(5)]),
            }),
            in_force: if runs { self.perhaps_day(80) } else { None },
            parties,
            provisions: (1..=count).map(|number| self.provision(number, &isos)).collect(),
        }
    }

    fn provision(&mut self, number: usize, isos: &[String]) -> Provision {
        let mut kind = self.dice.one(&self.kinds).clone();
        if self.dice.chance(8) {
            kind =
                self.dice.word(&["personal-data", "consumer-protection", "right-to-regulate", "cooperation"]);
        }
        let bars = match self.dice.below(10) {
            0 => Some(Vec::new()),
            1 | 2 => Some(self.dice.some(&self.traits, 2)),
            _ => None,
        };
        let limits = *self.dice.one(&[0, 0, 1, 1, 2, 3]);
        let exceptions = *self.dice.one(&[0, 1, 1, 2]);
        let (from, until) = self.span(20, 15);
        let mut party = || {
            self.dice
                .chance(75)
                .then(|| "KEN".to_string())
                .filter(|iso| isos.contains(iso))
                .unwrap_or_else(|| self.dice.one(isos).clone())
        };
        let mut provision = Provision { kind, bars, from, until, ..Provision::default() };
        let somebody = !isos.is_empty();
        let parties: Vec<String> = if somebody { (0..6).map(|_| party()).collect() } else { Vec::new() };
        provision.article = if self.dice.chance(85) {
            format!("{}.{number}", self.dice.between(9, 14))
        } else {
            self.dice.word(&["", "10.3"])
        };
        provision.strength =
            self.dice.word(&["hard", "hard", "hard", "hard", "hard", "hard", "soft", "practice"]);
        provision.scope = self.dice.chance(50).then(|| self.categories());
        provision.limits = self.dice.some(&self.words.limits, limits);
        provision.exceptions = self.dice.some(&self.exceptions, exceptions);
        provision.dispute_settlement = if self.dice.chance(40) { self.dice.known() } else { None };
        if somebody {
            if self.dice.chance(12) {
                provision.party_exceptions.push(PartyException {
                    party: parties[0].clone(),
                    exception: self.dice.one(&self.exceptions).clone(),
                });
            }
            if self.dice.chance(8) {
                provision.only = parties[1..3].to_vec();
            }
            if self.dice.chance(10) {
                provision.towards = self.dice.some(isos, 2);
            }
            let mut effects = vec!["not-bound", "no-dispute", "existing-measures-only"];
            while self.dice.chance(18) && !effects.is_empty() {
                let effect = effects.swap_remove(self.dice.below(effects.len())).to_string();
                let until = if self.dice.chance(50) { self.dice.word(&DAYS[4..]) } else { self.day() };
                provision.transitions.push(Transition { party: parties[3].clone(), until, effect });
            }
            if provision.limits.contains(&"listed-commitments".to_string()) {
                for party in &parties[4..4 + self.dice.below(3)] {
                    provision.commitments.push(Commitment {
                        party: party.clone(),
                        scope: self.categories(),
                        committed: self.dice.chance(50),
                    });
                }
            }
        }
        if self.dice.chance(22) {
            provision.unconfirmed = Some(self.unconfirmed(&provision));
        }
        provision
    }

    fn unconfirmed(&mut self, provision: &Provision) -> Unconfirmed {
        let mut unconfirmed = Unconfirmed::default();
        let new = |list: Vec<String>, sure: &[String]| {
            list.into_iter().filter(|word| !sure.contains(word)).collect::<Vec<String>>()
        };
        if self.dice.chance(45) {
            unconfirmed.exceptions = new(self.dice.some(&self.exceptions, 2), &provision.exceptions);
        }
        if self.dice.chance(45) {
            let count = self.dice.between(1, 2);
            unconfirmed.limits = new(self.dice.some(&self.words.limits, count), &provision.limits);
        }
        if self.dice.chance(30) {
            let own = provision
                .bars
                .clone()
                .unwrap_or_else(|| self.words.vocabulary.kinds[&provision.kind].bars.clone());
            unconfirmed.bars = new(self.dice.some(&self.traits, 1), &own);
        }
        if self.dice.chance(25) {
            let others: Vec<&str> = ["soft", "soft", "practice", "hard"]
                .into_iter()
                .filter(|word| *word != provision.strength)
                .collect();
            unconfirmed.strength = Some(self.dice.word(&others));
        }
        if self.dice.chance(20) {
            unconfirmed.words = vec!["the scope of the article".into()];
        }
        unconfirmed
    }

    pub fn measure(&mut self, id: &str, menu: &[Instrument], agreements: &[String]) -> Measure {
        let instrument = self.dice.one(menu);
        let (from, until) = self.span(65, 10);
        let mut measure = Measure {
            id: id.into(),
            instrument: instrument.id.clone(),
            scope: Some(self.categories()),
            purposes: Some(self.aims()),
            treats_foreigners_worse: self.dice.known(),
            least_restrictive: self.dice.known(),
            status: self
                .dice
                .word(&["in-force", "in-force", "in-force", "in-force", "adopted", "proposed", "repealed"]),
            from,
            until,
            listed_in: Vec::new(),
            not_listed_in: Vec::new(),
        };
        for agreement in agreements {
            match self.dice.below(5) {
                0 => measure.listed_in.push(agreement.clone()),
                1 => measure.not_listed_in.push(agreement.clone()),
                _ => {}
            }
        }
        measure
    }
}
