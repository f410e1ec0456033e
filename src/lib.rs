pub mod error;
pub mod words;
mod sorted;
pub mod facts;
pub mod law;
pub mod scenario;
pub mod verdict;
pub mod space;
pub mod report;
pub mod checker;

pub use checker::Checker;
pub use error::Error;
pub use scenario::Scenario;
pub mod crossing;
#[cfg(target_arch = "wasm32")]
mod wasm;
