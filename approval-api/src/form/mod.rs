//! Forms of approvals: the JSON lists within strings that requests and answers carry as `form`.
//!
//! [`Form`] is what an instance is created with, control by control, with types for dates, amounts, people and files.

mod build;
mod control;
mod date;
mod error;
mod groups;
mod kind;
mod number;
mod people;
#[cfg(test)]
mod tests;

pub use build::{Controls, Form, OneRow, Row, WholeForm};
pub use control::Address;
pub use date::{DateTime, Offset};
pub use error::{FormError, ValueError};
pub use groups::{LeaveGroupV2, OutGroup, WorkGroup};
pub use kind::Kind;
pub use number::Number;
pub use people::{OpenDepartmentId, OpenId, Person, UserId};
