//! Forms of approvals: the JSON lists within strings that requests and answers carry as `form`.
//!
//! | to | take | from or for |
//! |---|---|---|
//! | create an instance | [`Form`] | the `form` of `instance::create` and of whatever takes one |
//! | know what to fill in, and check it before it is sent | [`Schema`] | the `form` that `approval::get` answers with |
//! | read what people filled in | [`Filled`] | the `form` that `instance::get` answers with |
//! | create a definition | [`Definition`] | the `form_content` of `approval::create` |
//!
//! ```
//! use feishu_approval_api::form::{Answer, Filled, Form, Schema};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let of_the_definition = r#"[{"id":"widget1","custom_id":"days","name":"天数","type":"number","required":true}]"#;
//! let schema: Schema = of_the_definition.parse()?;
//! let days = schema.find("days").ok_or("the definition has changed")?;
//!
//! let form = Form::new().number(&days.id, 2.5);
//! schema.check(&form)?;
//! assert_eq!(form.to_string(), r#"[{"id":"widget1","type":"number","value":2.5}]"#);
//!
//! let of_the_instance = r#"[{"id":"widget1","name":"天数","type":"number","value":"2.5"}]"#;
//! let filled: Filled = of_the_instance.parse()?;
//! let Some(Answer::Number(days)) = filled.find("天数").map(|control| control.answer()) else {
//!     return Err("no number".into());
//! };
//! assert_eq!(days.as_str(), "2.5");
//! # Ok(())
//! # }
//! ```
//!
//! Numbers and dates are kept as they are written, digit by digit. A control that these types do not know is kept as
//! its text, to send ([`Controls::raw`]) and to read ([`FilledControl::as_str`]).

mod absences;
mod address;
mod answer;
mod build;
mod check;
mod date;
pub mod definition;
mod error;
mod filled;
mod given;
mod groups;
mod json;
mod kind;
mod link;
mod number;
mod people;
mod problem;
pub mod schema;
#[cfg(test)]
mod tests;
mod text;

pub use absences::{Absence, Leg, Remedy, Shift, Trip};
pub use address::Address;
pub use answer::{Answer, Choice, Department, Document, File};
pub use build::{Controls, Form, OneRow, Row, WholeForm};
pub use date::{DateTime, Offset};
pub use definition::Definition;
pub use error::{FormError, ValueError};
pub use filled::{Filled, FilledControl};
pub use groups::{LeaveGroupV2, OutGroup, WorkGroup};
pub use kind::Kind;
pub use number::Number;
pub use people::{OpenDepartmentId, OpenId, Person, UserId};
pub use problem::{Problem, ProblemKind, Problems};
pub use schema::Schema;
