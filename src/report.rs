//! What leaves the core: records without sentences, colours or DOM. The shapes are promised in
//! `policy-space.d.ts`.

use crate::facts::{Day, Known};
use crate::scenario::Scenario;
use crate::verdict::{Change, Open, Rule, Tried};
use crate::words::{Area, CriterionKind, Exception, Kind, MeasureStatus, Read, Scope, Standing, Strength};
use serde::{Serialize, Serializer};
use std::rc::Rc;

/// The answer to a scenario.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report<'a> {
    /// The question. JavaScript has it already, and puts back what it asked.
    #[cfg_attr(target_arch = "wasm32", serde(skip))]
    pub scenario: &'a Scenario,
    /// State of the facts.
    pub data_version: &'a str,
    /// The day that is asked about.
    pub date: Day,
    /// Agreements that bind the country on that day, in this scenario.
    pub bound: Vec<Bound<'a>>,
    /// Agreements that bind it and whose rules nobody has coded.
    pub not_read: Vec<NotRead<'a>>,
    /// Agreements of which nobody has confirmed whether they bind it.
    pub binding_not_known: Vec<&'a str>,
    /// What the texts of the binding agreements say nothing on, and what is not known.
    pub coverage: Vec<Coverage<'a>>,
    /// The country's own measures, in force and proposed.
    pub measures: Vec<Verdict<'a>>,
    /// The whole menu.
    pub instruments: Vec<Verdict<'a>>,
    /// By criterion.
    pub criteria: Vec<Criterion<'a>>,
    /// For the weights.
    pub overall: Overall<'a>,
    /// Which agreement takes how much, most first.
    pub attribution: Vec<Attribution<'a>>,
    /// How closed instruments could be opened.
    pub lock_in: Vec<LockIn<'a>>,
    /// What agreements oblige the country to have.
    pub required: Vec<Required<'a>>,
    /// What one end costs another, where asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frontier: Option<Frontier<'a>>,
    /// Changes that some fact names, next first.
    pub upcoming: Vec<Upcoming<'a>>,
}

/// An agreement that binds.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Bound<'a> {
    /// Its id.
    pub agreement: &'a str,
    /// First day.
    pub from: Day,
    /// Last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// The first day is not confirmed.
    #[serde(skip_serializing_if = "is_false")]
    pub date_unconfirmed: bool,
    /// Joined in this scenario.
    #[serde(skip_serializing_if = "is_false")]
    pub joined: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

/// An agreement without coded rules.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NotRead<'a> {
    /// Id.
    pub agreement: &'a str,
    /// Name.
    pub name: &'a str,
    /// First day bound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
}

/// What a text says nothing on, and what nobody knows of it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Coverage<'a> {
    /// Agreement.
    pub agreement: &'a str,
    /// Kinds that somebody looked for and that are not in the text.
    pub none: &'a [Kind],
    /// Kinds of which it is not known; only those that bar something.
    pub not_known: &'a [Kind],
}

/// How one measure or instrument stands.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Verdict<'a> {
    /// Instrument.
    pub instrument: &'a str,
    /// Measure, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure: Option<String>,
    /// Area.
    pub area: Area,
    /// Group.
    pub group: &'a str,
    /// Where the measure stands in its own country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<MeasureStatus>,
    /// Whether the measure counts as used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_use: Option<bool>,
    /// Proposed in this scenario.
    #[serde(skip_serializing_if = "is_false")]
    pub proposed: bool,
    /// The worst of its reasons.
    pub standing: Standing,
    /// What is unsettled, where it is contestable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<Open>,
    /// First day of the standing, where some fact names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Who could bring a case.
    pub challengers: Codes<'a>,
    /// Towards each partner, worst first; who is not named is left open.
    pub towards: Vec<Towards<'a>>,
    /// Every provision that was looked at and mattered, worst first.
    pub reasons: Vec<Reason<'a>>,
    /// Binding agreements whose rules on this are not known.
    pub unread: Vec<&'a str>,
}

/// Country codes, sorted. The same list stands in many verdicts: it is made once and crosses once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Codes<'a>(pub Rc<Vec<&'a str>>);

impl Serialize for Codes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(crate::crossing::SHARED, &*self.0)
    }
}

/// Partners towards which a measure has one standing.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Towards<'a> {
    /// Standing.
    pub standing: Standing,
    /// Partners; none: an agreement whose other parties are not named.
    pub partners: Codes<'a>,
}

/// What one provision makes of one category.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Reason<'a> {
    /// Agreement.
    pub agreement: &'a str,
    /// Article; empty: not known.
    pub article: &'a str,
    /// Place of the provision in its agreement.
    pub provision: usize,
    /// Kind.
    pub kind: Kind,
    /// Wording.
    pub strength: Strength,
    /// Category.
    pub scope: Scope,
    /// Standing.
    pub standing: Standing,
    /// What is unsettled, where it is contestable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<Open>,
    /// The rule that decided.
    pub rule: Rule,
    /// The exception that fits best.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exception: Option<Exception>,
    /// Every exception that was tried.
    pub tried: Vec<TriedException>,
    /// What would change it.
    pub would_change: Vec<WouldChange>,
    /// Whether somebody can bring a case; null: not known.
    pub dispute: Known,
    /// Last day of a running period of grace, or of the provision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Source within the agreement's file.
    pub source: &'a str,
    /// How it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<Read>,
}

/// An exception that was tried.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TriedException {
    /// The exception.
    pub exception: Exception,
    /// What became of it.
    pub result: Tried,
    /// It rests on memory.
    #[serde(skip_serializing_if = "is_false")]
    pub unconfirmed: bool,
}

/// A circumstance that would change a reason.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct WouldChange {
    /// The circumstance.
    pub what: Change,
    /// The standing then.
    pub to: Standing,
}

/// A number that may be undefined: `null` and never absent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OrNull(pub Option<f64>);

impl Serialize for OrNull {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Some(number) => serializer.serialize_f64(number),
            None => serializer.serialize_unit(),
        }
    }
}

/// Space and use on one criterion, in points.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Criterion<'a> {
    /// Criterion.
    pub id: &'a str,
    /// End or cost.
    pub kind: CriterionKind,
    /// Best with what is open, discouraged or sheltered: 0..=100; null: not defined.
    pub secure: OrNull,
    /// Best when contestable instruments are added.
    pub arguable: OrNull,
    /// Today's measures; for a cost 100 is the most that the menu could cost, and costs are negative.
    pub r#use: f64,
    /// Those of them that are not closed.
    pub lawful_use: f64,
    /// What the best single package for the weights does on this criterion.
    pub package: Band,
}

/// A figure for secure and for arguable space.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Band {
    /// With what is open, discouraged or sheltered.
    pub secure: f64,
    /// When contestable instruments are added.
    pub arguable: f64,
}

/// Space and use for the weights, in points.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Overall<'a> {
    /// Best with what is open, discouraged or sheltered: 0..=100.
    pub secure: f64,
    /// Best when contestable instruments are added.
    pub arguable: f64,
    /// Today's measures; below 0: they do more harm than good by these effects.
    pub r#use: f64,
    /// Those of them that are not closed.
    pub lawful_use: f64,
    /// The best packages themselves.
    pub package: Packages<'a>,
}

/// Ids of the instruments of the best packages.
#[derive(Clone, Debug, Serialize)]
pub struct Packages<'a> {
    /// With what is open, discouraged or sheltered.
    pub secure: Vec<&'a str>,
    /// When contestable instruments are added.
    pub arguable: Vec<&'a str>,
}

/// Points of overall space that an agreement takes away.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Attribution<'a> {
    /// Agreement.
    pub agreement: &'a str,
    /// Shapley value for secure space.
    pub shapley: f64,
    /// If it stood alone.
    pub alone: f64,
    /// What would come back if it were gone.
    pub gone: f64,
    /// The same for arguable space.
    pub arguable: Loss,
    /// Its provisions, as players of a game of their own.
    pub provisions: Vec<ProvisionLoss<'a>>,
}

/// Points that one player takes away.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Loss {
    /// Shapley value.
    pub shapley: f64,
    /// If it stood alone.
    pub alone: f64,
    /// What would come back if it were gone.
    pub gone: f64,
}

/// Points that one provision takes away.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct ProvisionLoss<'a> {
    /// Article.
    pub article: &'a str,
    /// Kind.
    pub kind: Kind,
    /// Place in its agreement.
    pub provision: usize,
    /// Shapley value for secure space.
    pub shapley: f64,
    /// Shapley value for arguable space.
    pub arguable: f64,
}

/// How a closed instrument could be opened.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LockIn<'a> {
    /// Instrument.
    pub instrument: &'a str,
    /// Ways; every agreement named must be dealt with.
    pub ways: Vec<Way<'a>>,
}

/// One way out.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Way<'a> {
    /// What to do.
    pub way: WayOut,
    /// Agreement.
    pub agreement: &'a str,
    /// Article; absent: not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<&'a str>,
    /// Earliest day on which it could take effect, if begun on the scenario's date; absent: not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest: Option<Day>,
}

/// What a later government could do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WayOut {
    /// Leave the agreement.
    Leave,
    /// Wait for its review.
    Review,
    /// Wait until the provision ends.
    Transition,
    /// Agree with the other parties to change it.
    Amend,
}

/// Something that an agreement obliges a party to have.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Required<'a> {
    /// Kind.
    pub kind: Kind,
    /// Agreement.
    pub agreement: &'a str,
    /// Article.
    pub article: &'a str,
}

/// Packages that no other beats on both of two criteria, in points of each.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Frontier<'a> {
    /// The two criteria.
    pub criteria: (&'a str, &'a str),
    /// With what is open, discouraged or sheltered.
    pub points: Vec<FrontierPoint<'a>>,
    /// When contestable instruments are added.
    pub arguable: Vec<FrontierPoint<'a>>,
    /// If nothing were barred.
    pub unbarred: Vec<FrontierPoint<'a>>,
}

/// A package on the frontier.
#[derive(Clone, Debug, Serialize)]
pub struct FrontierPoint<'a> {
    /// On the first criterion.
    pub x: f64,
    /// On the second.
    pub y: f64,
    /// Ids of its instruments.
    pub package: Vec<&'a str>,
}

/// A change that some fact names.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Upcoming<'a> {
    /// First day of the new standing.
    pub date: Day,
    /// Instrument.
    pub instrument: &'a str,
    /// Measure, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure: Option<String>,
    /// Before.
    pub from: Standing,
    /// After.
    pub to: Standing,
    /// Agreement whose provision begins or ends.
    pub agreement: &'a str,
    /// Article.
    pub article: &'a str,
}

/// One line of the atlas: a country as it is, or with one agreement more.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AtlasRow<'a> {
    /// Country.
    pub country: &'a str,
    /// Agreement that it joins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join: Option<&'a str>,
    /// Instruments by standing: open, discouraged, sheltered, contestable, closed.
    pub standings: [usize; 5],
    /// Overall space for equal weights.
    pub secure: f64,
    /// With contestable instruments.
    pub arguable: f64,
}
