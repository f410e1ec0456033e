//! Which digital policies may a country still choose, what could they do for its development, and
//! which trade-agreement clause takes the rest away?
//!
//! ```
//! use policy_space::{Checker, Scenario};
//!
//! let checker = Checker::new()?;
//! let scenario: Scenario = serde_json::from_str(r#"{ "country": "KEN", "join": ["wto-ecommerce"] }"#)?;
//! let own = checker.own(&scenario)?;
//! let report = checker.check(&scenario, &own)?;
//! let duty = report.instruments.iter().find(|verdict| verdict.instrument == "duty-on-all-transmissions");
//! assert_eq!(duty.map(|verdict| verdict.standing.word()), Some("closed"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The journey of the data, a module a step; no module names a later one:
//!
//! 1. [`error`]: what is wrong, where, what to do; [`packed`] and [`crossing`]: how facts travel in the
//!    library and records to JavaScript; [`words`]: the closed lists of the domain.
//! 2. [`facts`]: agreements, countries, instruments, evidence → [`facts::Facts`]; packed by the build
//!    script (`src/pack.rs`), which checks `data/` with the same types.
//! 3. [`law`]: the facts made ready for judging, sets instead of lists → [`law::Law`].
//! 4. [`verdict`]: a measure under a provision → a standing with its reason.
//! 5. [`scenario`]: a country, a date, what if → [`scenario::World`], the ground of an answer.
//! 6. [`space`]: what is open + effects → policy space, use, attribution, frontier.
//! 7. [`uncertainty`]: scenarios drawn many times over → how sure a difference is.
//! 8. [`report`]: records for the reader, without sentences; [`checker`] asks the steps in order.
//!
//! The method itself, with its assumptions, is
//! told on the page (`www/texts/en/method.ftl`) and in `../shared/method.md`; the laws that this code
//! rests on are property tests of the same name in `tests/laws.rs`, and `tests/oracle` restates it
//! slowly, sharing no code.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![warn(missing_docs)]
#![cfg_attr(lean, allow(unused, reason = "what only own facts, own agreements and the atlas use"))]

pub mod error;
mod sorted;
pub mod packed;
pub mod crossing;
pub mod words;
pub mod facts;
pub mod law;
pub mod verdict;
pub mod scenario;
pub mod space;
#[cfg(not(lean))]
pub mod uncertainty;
pub mod report;
pub mod checker;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use checker::Checker;
pub use error::Error;
pub use scenario::Scenario;
#[cfg(not(lean))]
pub use uncertainty::{Comparison, How};
