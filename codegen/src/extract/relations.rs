//! Rules over several request fields, from the words of fields and notes.

use crate::diagnostics::Sink;
use crate::ir::{Operation, Relation};
use crate::source::Sources;

/// The rules that the fields and notes of an operation state, each once; reads what is in `operation` already.
pub fn find(_operation: &Operation, _sources: &Sources, _sink: &mut Sink) -> Vec<Relation> {
    Default::default()
}
