//! The field that makes a repeated call harmless.

use crate::ir::{Idempotency, Operation};
use crate::source::Sources;

/// The idempotency key of an operation, with the error code of a repeated call if a field, a note or an error names it.
pub fn find(_operation: &Operation, _sources: &Sources) -> Option<Idempotency> {
    Default::default()
}
