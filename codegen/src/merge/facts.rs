//! Two pages of one operation.

use super::fields;
use crate::diagnostics::{Diagnostic, Sink};
use crate::ir::{Example, Operation, ResponseShape};
use crate::source::{Span, Spanned};

/// Adds to `newer` what only `older` states. Where both state something else, the newer page wins and a finding
/// tells. A page that is only an earlier state of the same document (`renewed`) adds no fields, examples or notes:
/// what it alone has was taken out.
pub(super) fn merge(newer: &mut Operation, older: Operation, renewed: bool, sink: &mut Sink) {
    let mut merger = Merger { renewed, sink };
    merger.name(newer, &older);
    merger.lists(newer, &older);
    merger.sides(newer, older);
}

pub(super) struct Merger<'a> {
    pub(super) renewed: bool,
    pub(super) sink: &'a mut Sink,
}

impl Merger<'_> {
    /// Tells of two pages that state different things.
    pub(super) fn conflict(&mut self, what: &str, newer: (Span, String), older: (Span, String)) {
        if self.renewed {
            return;
        }
        self.sink.report(
            Diagnostic::warning(
                "pages-differ",
                older.0,
                format!("two pages differ in {what}: {} and {}", newer.1, older.1),
            )
            .label("the older page, not used")
            .related(newer.0, "the newer page, used")
            .help("remove the page that is wrong, or correct it by a fixup"),
        );
    }

    /// One value that either page may state.
    pub(super) fn value(
        &mut self,
        what: &str,
        newer: &mut Option<Spanned<String>>,
        older: Option<Spanned<String>>,
    ) {
        match (&newer, older) {
            (None, older) => *newer = older,
            (Some(first), Some(second)) if first.value != second.value => self.conflict(
                what,
                (first.span, first.value.clone()),
                (second.span, second.value),
            ),
            _ => {}
        }
    }

    fn name(&mut self, newer: &mut Operation, older: &Operation) {
        if older.name_origin < newer.name_origin {
            newer.name = older.name.clone();
            newer.name_origin = older.name_origin;
        }
        if newer.title.is_empty() {
            newer.title = older.title.clone();
        }
        if newer.description.is_empty() {
            newer.description = older.description.clone();
        }
        newer.pages.extend(older.pages.iter().copied());
    }

    fn lists(&mut self, newer: &mut Operation, older: &Operation) {
        self.list("the tokens", &mut newer.tokens, &older.tokens, |token| {
            (token.value.as_str().to_owned(), token.span)
        });
        self.list(
            "the app types",
            &mut newer.app_types,
            &older.app_types,
            |app| (app.value.as_str().to_owned(), app.span),
        );
        self.list("the scopes", &mut newer.scopes, &older.scopes, |scope| {
            (scope.name.clone(), scope.span)
        });
        self.list("the quotas", &mut newer.quotas, &older.quotas, |quota| {
            (format!("{}/{}s", quota.count, quota.seconds), quota.span)
        });
        self.list(
            "the field scopes",
            &mut newer.field_scopes,
            &older.field_scopes,
            |scope| (scope.scope.name.clone(), scope.scope.span),
        );
        for scope in &mut newer.scopes {
            let titled = older.scopes.iter().find(|other| other.name == scope.name);
            if let Some(other) = titled.filter(|_| scope.title.is_empty()) {
                scope.title.clone_from(&other.title);
            }
        }
        let adds = !self.renewed || newer.errors.is_empty();
        for error in &older.errors {
            match newer
                .errors
                .iter_mut()
                .find(|other| other.code == error.code)
            {
                None if adds => newer.errors.push(error.clone()),
                None => {}
                Some(known) => {
                    known.http = known.http.or(error.http);
                    if known.advice.is_empty() {
                        known.advice.clone_from(&error.advice);
                    }
                }
            }
        }
    }

    /// Lists are facts as a whole: a page without one says nothing, a different one differs.
    fn list<T: Clone>(
        &mut self,
        what: &str,
        newer: &mut Vec<T>,
        older: &[T],
        fact: impl Fn(&T) -> (String, Span),
    ) {
        let stated = |list: &[T]| {
            let (mut words, spans): (Vec<String>, Vec<Span>) = list.iter().map(&fact).unzip();
            words.sort();
            let first = spans.into_iter().min()?;
            Some((first, words.join(", ")))
        };
        match (stated(newer), stated(older)) {
            (None, Some(_)) => newer.extend_from_slice(older),
            (Some(first), Some(second)) if first.1 != second.1 => {
                self.conflict(what, first, second)
            }
            _ => {}
        }
    }

    fn sides(&mut self, newer: &mut Operation, older: Operation) {
        fields::merge(&mut newer.path_params, older.path_params, false, self);
        newer
            .path_params
            .truncate(newer.path.value.matches("/:").count());
        fields::merge(&mut newer.query, older.query, true, self);
        fields::merge(&mut newer.headers, older.headers, true, self);
        match (&mut newer.body, older.body) {
            (Some(newer), Some(older)) => {
                fields::merge(&mut newer.fields, older.fields, true, self)
            }
            (body @ None, older) if !self.renewed => *body = older,
            _ => {}
        }
        let no_table = newer.response.inferred || newer.response.fields.is_empty();
        let data_elsewhere = !older.response.inferred && !older.response.fields.is_empty();
        if no_table && data_elsewhere && newer.response.shape != ResponseShape::Binary {
            newer.response = older.response;
        } else if newer.response.shape == older.response.shape && !older.response.inferred {
            fields::merge(
                &mut newer.response.fields,
                older.response.fields,
                true,
                self,
            );
        }
        if self.renewed {
            return;
        }
        examples(&mut newer.request_examples, older.request_examples);
        examples(&mut newer.response_examples, older.response_examples);
        for note in older.notes {
            if !newer.notes.iter().any(|other| other.value == note.value) {
                newer.notes.push(note);
            }
        }
    }
}

fn examples(newer: &mut Vec<Example>, older: Vec<Example>) {
    for example in older {
        let known = |other: &Example| {
            other.text.trim() == example.text.trim()
                || !other.values.is_empty() && other.values == example.values
        };
        if !newer.iter().any(known) {
            newer.push(example);
        }
    }
}
