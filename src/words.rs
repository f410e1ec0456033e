//! The words of the facts: closed lists, so that a fact which uses another word cannot be built.
//!
//! Each list stands here once; `data/vocabulary.toml` says what the words mean and how they relate
//! (which traits a kind bars, who judges an exception), and the build refuses a vocabulary that
//! leaves one out or adds one.

use serde::de::{Error as _, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Declares a closed list of words: `Serialize`, `Deserialize` and [`word`](Trait::word) use the same
/// kebab-case spelling as the fact files. Written out and not derived, because thirty derived lists
/// weigh as much as the whole engine in WebAssembly.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident $prefix:literal {
        $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+
    })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "data/vocabulary.toml says what each word means")]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }
        impl $name {
            /// Every word of the list, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];
            /// The words themselves.
            pub const WORDS: &'static [&'static str] = &[$($word,)+];
            /// The words with the name of their list before them: `exception/gats-xiv`.
            pub const NAMED: &'static [&'static str] = &[$(concat!($prefix, $word),)+];
            /// The word as the fact files, the interface and the texts spell it.
            pub fn word(self) -> &'static str {
                Self::WORDS.get(self as usize).copied().unwrap_or_default()
            }
            /// Word by its place in the list; the first where there is none.
            pub fn at(place: usize) -> Self {
                const FIRST: $name = match $name::ALL {
                    [first, ..] => *first,
                    [] => panic!("an empty list of words"),
                };
                Self::ALL.get(place).copied().unwrap_or(FIRST)
            }
            /// The word with the name of its list.
            pub fn named(self) -> &'static str {
                Self::NAMED.get(self as usize).copied().unwrap_or_default()
            }
        }
        impl crate::packed::Packed for $name {
            const WIDTH: usize = 1;
            fn put(&self, out: &mut crate::packed::Writer, column: usize) {
                out.number(column, *self as usize);
            }
            fn take(packed: &mut crate::packed::Reader<'_>, column: usize) -> Self {
                Self::at(packed.number(column))
            }
        }
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_unit_variant("", *self as u32, self.word())
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let place = deserializer.deserialize_str(OneOf(Self::WORDS))?;
                Self::ALL.get(place).copied().ok_or_else(|| D::Error::custom("no such word"))
            }
        }
    )+};
}

/// Finds a word in its list.
struct OneOf(&'static [&'static str]);

impl Visitor<'_> for OneOf {
    type Value = usize;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a word of the list")
    }
    fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<usize, E> {
        let shown = || word.chars().filter(|l| !l.is_control()).take(40).collect::<String>();
        self.0.iter().position(|one| *one == word).ok_or_else(|| E::unknown_variant(&shown(), self.0))
    }
}

words! {
    /// What an instrument does, in the terms that treaties use.
    Trait "trait/" {
        RestrictsTransfer = "restricts-transfer",
        RequiresLocalFacilities = "requires-local-facilities",
        RequiresLocalPresence = "requires-local-presence",
        LeviesCustomsDuty = "levies-customs-duty",
        DeclaresDigitalGoods = "declares-digital-goods",
        TreatsDigitalProductsWorse = "treats-digital-products-worse",
        TaxesDigitalServices = "taxes-digital-services",
        RequiresSourceCode = "requires-source-code",
        RequiresAlgorithm = "requires-algorithm",
        RequiresCryptoDisclosure = "requires-crypto-disclosure",
        RequiresTechnologyTransfer = "requires-technology-transfer",
        RegulatesTechnologyContracts = "regulates-technology-contracts",
        RequiresLocalTechnology = "requires-local-technology",
        RequiresLocalContent = "requires-local-content",
        PrefersDomesticProcurement = "prefers-domestic-procurement",
        SubsidisesDomestic = "subsidises-domestic",
        RequiresPriorAuthorisation = "requires-prior-authorisation",
        RequiresJointVenture = "requires-joint-venture",
        RegulatesPlatforms = "regulates-platforms",
        None = "none",
    }
    /// Kind of provision.
    Kind "kind/" {
        DataTransfer = "data-transfer",
        DataLocation = "data-location",
        FinancialData = "financial-data",
        LocalPresence = "local-presence",
        CustomsDuties = "customs-duties",
        DigitalProductNonDiscrimination = "digital-product-non-discrimination",
        DigitalServicesTax = "digital-services-tax",
        SourceCode = "source-code",
        Algorithm = "algorithm",
        Cryptography = "cryptography",
        TechnologyTransfer = "technology-transfer",
        TechnologyContracts = "technology-contracts",
        TechnologyChoice = "technology-choice",
        LocalContent = "local-content",
        NoPriorAuthorisation = "no-prior-authorisation",
        LaterAgreements = "later-agreements",
        RightToRegulate = "right-to-regulate",
        JointVenture = "joint-venture",
        Procurement = "procurement",
        NationalTreatment = "national-treatment",
        MarketAccess = "market-access",
        PlatformRegulation = "platform-regulation",
        IntermediaryLiability = "intermediary-liability",
        PersonalData = "personal-data",
        ConsumerProtection = "consumer-protection",
        Spam = "spam",
        ESignature = "e-signature",
        PaperlessTrade = "paperless-trade",
        ETransactionsFramework = "e-transactions-framework",
        OpenGovernmentData = "open-government-data",
        Cybersecurity = "cybersecurity",
        InternetAccess = "internet-access",
        Competition = "competition",
        Msme = "msme",
        Cooperation = "cooperation",
    }
    /// What may save a measure that is barred.
    Exception "exception/" {
        LegitimatePublicPolicyObjective = "legitimate-public-policy-objective",
        SelfJudgedObjective = "self-judged-objective",
        GatsXiv = "gats-xiv",
        GattXx = "gatt-xx",
        EssentialSecurity = "essential-security",
        EssentialSecurityReviewable = "essential-security-reviewable",
        Prudential = "prudential",
        PersonalDataSafeguard = "personal-data-safeguard",
        PersonalDataSafeguardConditional = "personal-data-safeguard-conditional",
        PrivacyReviewable = "privacy-reviewable",
        RegulatorOrCourtAccess = "regulator-or-court-access",
        ConformityAssessment = "conformity-assessment",
        CompetitionRemedy = "competition-remedy",
        IntellectualPropertyLimits = "intellectual-property-limits",
        Taxation = "taxation",
        IndigenousOrCultural = "indigenous-or-cultural",
        Development = "development",
    }
    /// What a provision never reached.
    Limit "limit/" {
        GovernmentProcurement = "government-procurement",
        GovernmentInformation = "government-information",
        FinancialServices = "financial-services",
        MassMarketOnly = "mass-market-only",
        CriticalInfrastructure = "critical-infrastructure",
        Broadcasting = "broadcasting",
        SubsidiesAndGrants = "subsidies-and-grants",
        IncentivesAllowed = "incentives-allowed",
        InternalTaxesAllowed = "internal-taxes-allowed",
        ListedReservations = "listed-reservations",
        ListedCommitments = "listed-commitments",
        ExistingMeasures = "existing-measures",
        Contracts = "contracts",
        CarrierMediaOnly = "carrier-media-only",
        MarketConditionOnly = "market-condition-only",
    }
    /// Data category or sector of a measure or of a provision.
    Scope "scope/" {
        All = "all",
        Personal = "personal",
        Sensitive = "sensitive",
        Health = "health",
        Payment = "payment",
        Financial = "financial",
        Government = "government",
        Telecom = "telecom",
        Mapping = "mapping",
        Critical = "critical",
        ECommerce = "e-commerce",
        Media = "media",
        Software = "software",
        MassMarketSoftware = "mass-market-software",
        ArtificialIntelligence = "artificial-intelligence",
        Transport = "transport",
        DigitalProducts = "digital-products",
        Hardware = "hardware",
    }
    /// Aim of a measure.
    Purpose "purpose/" {
        Privacy = "privacy",
        Consumer = "consumer",
        Security = "security",
        Cybersecurity = "cybersecurity",
        PublicOrder = "public-order",
        Health = "health",
        Safety = "safety",
        Prudential = "prudential",
        Tax = "tax",
        CustomsEnforcement = "customs-enforcement",
        Enforcement = "enforcement",
        Competition = "competition",
        Accountability = "accountability",
        Industrial = "industrial",
        Development = "development",
        Revenue = "revenue",
        Culture = "culture",
        Indigenous = "indigenous",
        Labour = "labour",
        IntellectualProperty = "intellectual-property",
    }
    /// Part of digital policy that the page asks one question about.
    Area "area/" {
        DataTransfer = "data-transfer",
        DataLocation = "data-location",
        LocalPresence = "local-presence",
        CustomsDuties = "customs-duties",
        SourceCode = "source-code",
        TechnologyTransfer = "technology-transfer",
        TechnologyChoice = "technology-choice",
        DomesticPreference = "domestic-preference",
        PlatformPower = "platform-power",
        MsmeSupport = "msme-support",
    }
    /// Force of a provision's wording.
    Strength "strength/" { Hard = "hard", Soft = "soft", Practice = "practice", }
    /// Who decides whether an exception fits.
    Judge "judge/" { Itself = "self", Others = "others", }
    /// What a measure must pass to be saved by an exception that others judge.
    Test "test/" {
        NoArbitraryDiscrimination = "no-arbitrary-discrimination",
        Necessity = "necessity",
    }
    /// What a transition period does for its party until it ends.
    TransitionEffect "transition/" {
        NotBound = "not-bound",
        NoDispute = "no-dispute",
        ExistingMeasuresOnly = "existing-measures-only",
    }
    /// How a fact was read. `memory` is no way to read: such a row is refused.
    Read "read/" { Text = "text", Secondary = "secondary", }
    /// Where an agreement stands.
    AgreementStatus "agreement-status/" {
        InForce = "in-force",
        Provisional = "provisional",
        Signed = "signed",
        Concluded = "concluded",
        Draft = "draft",
        Lapsed = "lapsed",
    }
    /// Form of an agreement.
    AgreementType "agreement-type/" {
        TradeAgreement = "trade-agreement",
        DigitalAgreement = "digital-agreement",
        Multilateral = "multilateral",
        Protocol = "protocol",
    }
    /// Who may join an agreement.
    Openness "openness/" {
        AnyState = "any-state",
        WtoMembers = "wto-members",
        Region = "region",
        Invitation = "invitation",
    }
    /// Where a country's measure stands.
    MeasureStatus "measure-status/" {
        InForce = "in-force",
        Adopted = "adopted",
        Proposed = "proposed",
        Repealed = "repealed",
    }
    /// Where a country stands towards an agreement that does not (yet) bind it, or has no file.
    MembershipStatus "membership-status/" {
        InForce = "in-force",
        Signed = "signed",
        Negotiating = "negotiating",
        Applicant = "applicant",
        NotParty = "not-party",
    }
    /// Whether a party is bound, where the dates do not say it.
    Binding "binding/" { NotKnown = "not-known", }
    /// What a search of a text found.
    Found "found/" { None = "none", NotKnown = "not-known", }
    /// A development end, or what critics say regulation costs.
    CriterionKind "criterion-kind/" { End = "end", Cost = "cost", }
    /// Strength of evidence, A best.
    Grade "grade/" { A = "A", B = "B", C = "C", D = "D", }
    /// Which way a study points on regulation.
    Side "side/" { Benefit = "benefit", Cost = "cost", Mixed = "mixed", }
    /// World Bank income group.
    IncomeGroup "income-group/" { Low = "low", LowerMiddle = "lower-middle", UpperMiddle = "upper-middle", High = "high", }
    /// How a measure stands under the agreements that bind: from freest to barred. The order is the
    /// law of the whole tool: the worst reason decides.
    Standing "standing/" {
        Open = "open",
        Discouraged = "discouraged",
        Sheltered = "sheltered",
        Contestable = "contestable",
        Closed = "closed",
    }
}

/// A set of words of one list.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Set<T> {
    bits: u64,
    word: std::marker::PhantomData<T>,
}

impl<T> Clone for Set<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Set<T> {}

/// A word that can be a member of a [`Set`]: its place in its list, below 64.
pub trait Member: Copy {
    /// Place in the list.
    fn place(self) -> u32;
    /// Word at a place.
    fn at(place: u32) -> Self;
}

macro_rules! members { ($($name:ident)+) => {$(
    impl Member for $name {
        fn place(self) -> u32 { self as u32 }
        fn at(place: u32) -> Self { $name::at(place as usize) }
    }
    const _: () = assert!($name::ALL.len() <= 64, "a set holds at most 64 words");
)+}; }
members!(Trait Kind Exception Limit Scope Purpose);

impl<T: Member> Set<T> {
    /// No word.
    pub const EMPTY: Self = Self { bits: 0, word: std::marker::PhantomData };

    /// The set of one word.
    pub fn one(word: T) -> Self {
        Self { bits: 1 << word.place(), ..Self::EMPTY }
    }
    /// Whether the word is in the set.
    pub fn has(self, word: T) -> bool {
        self.bits & (1 << word.place()) != 0
    }
    /// Words in both.
    pub fn and(self, other: Self) -> Self {
        Self { bits: self.bits & other.bits, ..Self::EMPTY }
    }
    /// Words in either.
    pub fn or(self, other: Self) -> Self {
        Self { bits: self.bits | other.bits, ..Self::EMPTY }
    }
    /// Words of this set that the other lacks.
    pub fn without(self, other: Self) -> Self {
        Self { bits: self.bits & !other.bits, ..Self::EMPTY }
    }
    /// Whether the set holds no word.
    pub fn is_empty(self) -> bool {
        self.bits == 0
    }
    /// Words, in the order of their list.
    pub fn iter(self) -> impl Iterator<Item = T> {
        let mut left = self.bits;
        std::iter::from_fn(move || {
            (left != 0).then(|| {
                let place = left.trailing_zeros();
                left &= left - 1;
                T::at(place)
            })
        })
    }
    /// Whether a word is in both.
    pub fn meets(self, other: Self) -> bool {
        self.bits & other.bits != 0
    }
}

impl<T: Member> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(words: I) -> Self {
        words.into_iter().fold(Self::EMPTY, |set, word| set.or(Self::one(word)))
    }
}

impl<'a, T: Member + 'a> FromIterator<&'a T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = &'a T>>(words: I) -> Self {
        words.into_iter().copied().collect()
    }
}
