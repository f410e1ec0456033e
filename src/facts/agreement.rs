//! Agreements: `data/agreements/ID.toml`.

use super::{Day, Known, Source};
use crate::packed::record;
use crate::words::{
    AgreementStatus, AgreementType, Binding, Exception, Found, Kind, Limit, Openness, Read, Scope, Strength,
    Trait, TransitionEffect,
};
use serde::{Deserialize, Serialize};

record! {
/// A trade or digital agreement. An own or a draft agreement needs an id and its provisions only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Agreement {
    /// Id, the name of its file.
    pub id: String,
    /// Official name.
    #[serde(default)]
    pub name: String,
    /// Short name.
    #[serde(default)]
    pub short: String,
    /// Where it stands.
    #[serde(default = "draft")]
    pub status: AgreementStatus,
    /// Form.
    #[serde(default = "trade_agreement", rename = "type")]
    pub form: AgreementType,
    /// Signed on.
    #[serde(default)]
    pub signed: Option<Day>,
    /// First in force on.
    #[serde(default)]
    pub in_force: Option<Day>,
    /// Facts checked on.
    #[serde(default)]
    pub checked: Option<Day>,
    /// Two sentences.
    #[serde(default)]
    pub summary: String,
    /// For researchers.
    #[serde(default)]
    pub note: String,
    /// What rests on memory, in words: not shown as fact.
    #[serde(default)]
    pub unconfirmed: Vec<String>,
    /// Whether somebody can bring a case over its digital provisions.
    #[serde(default)]
    pub dispute_settlement: Known,
    /// How that was read.
    #[serde(default)]
    pub dispute_settlement_read: Option<Read>,
    /// How to leave.
    #[serde(default)]
    pub withdrawal: Option<Withdrawal>,
    /// How to join.
    #[serde(default)]
    pub accession: Option<Accession>,
    /// When it is looked at again.
    #[serde(default)]
    pub review: Option<Review>,
    /// How it was made.
    #[serde(default)]
    pub negotiation: Option<Negotiation>,
    /// Who is bound, has signed, or takes part.
    #[serde(default)]
    pub parties: Vec<Party>,
    /// What it says.
    #[serde(default)]
    pub provisions: Vec<Provision>,
    /// What was looked for in the text.
    #[serde(default)]
    pub searched: Vec<Searched>,
    /// Sources.
    #[serde(default)]
    pub sources: Vec<Source>,
}
}

fn draft() -> AgreementStatus {
    AgreementStatus::Draft
}

fn trade_agreement() -> AgreementType {
    AgreementType::TradeAgreement
}

record! {
/// How to leave an agreement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Withdrawal {
    /// Article.
    #[serde(default)]
    pub article: String,
    /// Months from notice to effect.
    #[serde(default)]
    pub notice_months: Option<u16>,
    /// Source.
    #[serde(default)]
    pub source: String,
    /// How it was read.
    #[serde(default)]
    pub read: Option<Read>,
    /// For researchers.
    #[serde(default)]
    pub note: String,
    /// What rests on memory.
    #[serde(default)]
    pub unconfirmed: Vec<String>,
}
}

record! {
/// How to join an agreement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Accession {
    /// Article.
    #[serde(default)]
    pub article: String,
    /// Who may join.
    #[serde(default)]
    pub open: Option<Openness>,
    /// Who may join, in words.
    #[serde(default)]
    pub open_to: String,
    /// Source.
    #[serde(default)]
    pub source: String,
    /// How it was read.
    #[serde(default)]
    pub read: Option<Read>,
    /// For researchers.
    #[serde(default)]
    pub note: String,
    /// What rests on memory.
    #[serde(default)]
    pub unconfirmed: Vec<String>,
}
}

record! {
/// When an agreement is looked at again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Review {
    /// Article.
    #[serde(default)]
    pub article: String,
    /// Every so many years from its entry into force.
    #[serde(default)]
    pub every_years: Option<u16>,
    /// Source.
    #[serde(default)]
    pub source: String,
    /// How it was read.
    #[serde(default)]
    pub read: Option<Read>,
    /// For researchers.
    #[serde(default)]
    pub note: String,
}
}

record! {
/// How an agreement was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Negotiation {
    /// Whether the text was public while it was negotiated.
    #[serde(default)]
    pub text_public_during: Known,
    /// Whether every member was invited.
    #[serde(default)]
    pub all_members_invited: Known,
    /// Mandate.
    #[serde(default)]
    pub mandate: String,
    /// Role of civil society.
    #[serde(default)]
    pub civil_society: String,
    /// Source.
    #[serde(default)]
    pub source: String,
    /// How it was read.
    #[serde(default)]
    pub read: Option<Read>,
    /// For researchers.
    #[serde(default)]
    pub note: String,
}
}

record! {
/// A party, signatory or participant. Who is bound stands here and nowhere else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Party {
    /// ISO 3166-1 alpha-3; `EUN` for the European Union as such.
    pub iso: String,
    /// First day bound; none: not bound.
    #[serde(default)]
    pub from: Option<Day>,
    /// Last day bound.
    #[serde(default)]
    pub until: Option<Day>,
    /// Signed on.
    #[serde(default)]
    pub signed: Option<Day>,
    /// Takes part in the talks.
    #[serde(default)]
    pub participant: bool,
    /// Takes part in interim arrangements.
    #[serde(default)]
    pub interim_arrangements: bool,
    /// That it is bound is sourced, the day is not.
    #[serde(default)]
    pub date_unconfirmed: bool,
    /// Given where the dates do not say whether it is bound, and nobody has confirmed that it is.
    #[serde(default)]
    pub binding: Option<Binding>,
    /// Source.
    #[serde(default)]
    pub source: String,
    /// How it was read.
    #[serde(default)]
    pub read: Option<Read>,
    /// For researchers.
    #[serde(default)]
    pub note: String,
}
}

impl Party {
    /// Whether it is bound on a day.
    pub fn binds(&self, day: Day) -> bool {
        self.from.is_some_and(|from| day.within(from, self.until))
    }
}

record! {
/// What an agreement says on one matter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Provision {
    /// Kind.
    pub kind: Kind,
    /// Article; empty: not known.
    #[serde(default)]
    pub article: String,
    /// Force of the wording.
    pub strength: Strength,
    /// Traits that it bars, where they differ from the kind's; an empty list bars nothing.
    #[serde(default)]
    pub bars: Option<Vec<Trait>>,
    /// What it reaches.
    #[serde(default = "everything")]
    pub scope: Vec<Scope>,
    /// Whom it protects, in words.
    #[serde(default)]
    pub protects: String,
    /// What it never reached.
    #[serde(default)]
    pub limits: Vec<Limit>,
    /// What saves a measure that is barred.
    #[serde(default)]
    pub exceptions: Vec<Exception>,
    /// Exceptions that one party alone has.
    #[serde(default)]
    pub party_exceptions: Vec<PartyException>,
    /// Whether somebody can bring a case, where it differs from the agreement.
    #[serde(default)]
    pub dispute_settlement: Option<bool>,
    /// Who owes it, where that is not every party.
    #[serde(default)]
    pub only: Vec<String>,
    /// To whom it is owed, where that is not every other party.
    #[serde(default)]
    pub towards: Vec<String>,
    /// First day, where it has dates of its own.
    #[serde(default)]
    pub from: Option<Day>,
    /// Last day.
    #[serde(default)]
    pub until: Option<Day>,
    /// Periods of grace.
    #[serde(default)]
    pub transitions: Vec<Transition>,
    /// What schedules of commitments say, by party.
    #[serde(default)]
    pub commitments: Vec<Commitment>,
    /// What rests on memory: may or may not be so.
    #[serde(default)]
    pub unconfirmed: Unconfirmed,
    /// In our own words.
    #[serde(default)]
    pub content: String,
    /// For researchers.
    #[serde(default)]
    pub note: String,
    /// Source.
    #[serde(default)]
    pub source: String,
    /// How it was read.
    #[serde(default)]
    pub read: Option<Read>,
}
}

fn everything() -> Vec<Scope> {
    vec![Scope::All]
}

record! {
/// An exception that one party alone has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PartyException {
    /// The party.
    pub party: String,
    /// Its exception.
    pub exception: Exception,
    /// Source.
    #[serde(default)]
    pub source: String,
    /// How it was read.
    #[serde(default)]
    pub read: Option<Read>,
    /// For researchers.
    #[serde(default)]
    pub note: String,
}
}

record! {
/// A period of grace for one party.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Transition {
    /// The party.
    pub party: String,
    /// Last day.
    pub until: Day,
    /// What it does until then.
    pub effect: TransitionEffect,
    /// Source.
    #[serde(default)]
    pub source: String,
    /// How it was read.
    #[serde(default)]
    pub read: Option<Read>,
    /// For researchers.
    #[serde(default)]
    pub note: String,
}
}

record! {
/// What a party's schedule says of sectors.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Commitment {
    /// The party.
    pub party: String,
    /// Sectors.
    pub scope: Vec<Scope>,
    /// Whether they are committed.
    pub committed: bool,
    /// Source.
    #[serde(default)]
    pub source: String,
    /// How it was read.
    #[serde(default)]
    pub read: Option<Read>,
}
}

record! {
/// What of a provision rests on memory: it may or may not be so, and is not shown as fact.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Unconfirmed {
    /// Exceptions.
    pub exceptions: Vec<Exception>,
    /// Limits.
    pub limits: Vec<Limit>,
    /// Traits that it may bar.
    pub bars: Vec<Trait>,
    /// What its strength might be instead.
    pub strength: Option<Strength>,
    /// Anything else, in words.
    pub words: Vec<String>,
}
}

record! {
/// What was looked for in a text, and found or not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Searched {
    /// Kind of provision.
    #[serde(default)]
    pub kind: Option<Kind>,
    /// Something else, in words.
    #[serde(default)]
    pub what: String,
    /// Outcome; none given: see the words.
    #[serde(default)]
    pub found: Option<Found>,
    /// In words.
    #[serde(default)]
    pub result: String,
}
}
