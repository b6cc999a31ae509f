//! Documented rules, checked before anything is sent.
//!
//! Generated requests call one method of [`Violations`] for each rule of their page. A rule speaks of values that are
//! given: an optional field that is not set breaks none of them.

mod pattern;
mod values;

use std::{
    fmt::{self, Write as _},
    ops::{Bound, RangeBounds},
};

use crate::file::File;

pub use pattern::Pattern;
pub use values::{Count, Timestamp, Values};

/// A part of a request that has rules of its own.
pub trait Validate {
    /// Adds every violation within this value.
    fn validate(&self, violations: &mut Violations);
}

/// Every documented rule that a request breaks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violations {
    found: Vec<Violation>,
    /// Path of the value that is being checked; empty outside a check.
    at: String,
}

/// A documented rule that a request breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Path of the field on the wire, `i18n_resources[0].texts[1].key`; several fields are joined by commas.
    pub field: String,
    /// The rule, in words, and what the request has instead.
    pub rule: String,
}

impl Violations {
    /// Adds a violation of a field below the value that is being checked.
    pub fn add(&mut self, field: impl AsRef<str>, rule: impl Into<String>) {
        let depth = self.enter(field.as_ref());
        self.add_here(rule.into());
        self.leave(depth);
    }

    /// True if no rule is broken.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The violations in the order of the page.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.found.iter()
    }

    /// Checks the parts of a field that have rules of their own.
    pub fn nested(&mut self, field: &str, value: &impl Validate) {
        let depth = self.enter(field);
        value.validate(self);
        self.leave(depth);
    }

    /// Numbers must lie within `bounds`.
    pub fn range<T: PartialOrd + fmt::Display + Copy>(
        &mut self,
        field: &str,
        value: &impl Values<T>,
        bounds: impl RangeBounds<T>,
    ) {
        self.each(field, value, &mut |violations, number: &T| {
            if !bounds.contains(number) {
                let rule = format!("must be {}, is {number}", within(&bounds));
                violations.add_here(rule);
            }
        });
    }

    /// Text must have a number of characters within `bounds`.
    pub fn chars(
        &mut self,
        field: &str,
        value: &impl Values<str>,
        bounds: impl RangeBounds<usize>,
    ) {
        self.each(field, value, &mut |violations, text: &str| {
            // A character has one to four bytes: few texts are so near to their bounds that they must be counted.
            let bytes = text.len();
            if bounds.contains(&bytes) && bounds.contains(&bytes.div_ceil(4)) {
                return;
            }
            let length = text.chars().count();
            if !bounds.contains(&length) {
                let rule = format!("must have {} characters, has {length}", within(&bounds));
                violations.add_here(rule);
            }
        });
    }

    /// A list or map must have a number of items within `bounds`.
    pub fn items(&mut self, field: &str, value: &impl Count, bounds: impl RangeBounds<usize>) {
        if let Some(count) = value.count().filter(|count| !bounds.contains(count)) {
            self.add(
                field,
                format!("must have {} items, has {count}", within(&bounds)),
            );
        }
    }

    /// Files must have a number of bytes within `bounds`. One whose size is not known before it is sent breaks no rule
    /// here; sending it fails where it becomes too long.
    pub fn size(&mut self, field: &str, value: &impl Values<File>, bounds: impl RangeBounds<u64>) {
        self.each(field, value, &mut |violations, file: &File| match (
            file.size(),
            bounds.end_bound(),
        ) {
            (Some(size), _) if !bounds.contains(&size) => {
                violations.add_here(format!("must have {} bytes, has {size}", within(&bounds)));
            }
            (None, Bound::Included(most)) => file.bound(*most),
            _ => {}
        });
    }

    /// Text must match `pattern` somewhere; a pattern that means the whole text says so itself.
    pub fn pattern(&mut self, field: &str, value: &impl Values<str>, pattern: &Pattern) {
        self.each(field, value, &mut |violations, text: &str| {
            if !pattern.matches(text) {
                violations.add_here(format!("must match `{pattern}`"));
            }
        });
    }

    /// At least one of the fields must be given.
    pub fn at_least_one(&mut self, fields: &[(&str, bool)]) {
        self.given(fields, "at least one must be set", |given, _| given > 0);
    }

    /// Exactly one of the fields must be given.
    pub fn exactly_one(&mut self, fields: &[(&str, bool)]) {
        self.given(fields, "exactly one must be set", |given, _| given == 1);
    }

    /// At most one of the fields may be given.
    pub fn at_most_one(&mut self, fields: &[(&str, bool)]) {
        self.given(fields, "at most one may be set", |given, _| given <= 1);
    }

    /// Either all of the fields must be given or none.
    pub fn all_or_none(&mut self, fields: &[(&str, bool)]) {
        self.given(fields, "all must be set, or none", |given, all| {
            given == 0 || given == all
        });
    }

    /// The time between two stamps in seconds must be `seconds` at most.
    pub fn window_seconds(
        &mut self,
        start: (&str, &impl Timestamp),
        end: (&str, &impl Timestamp),
        seconds: u64,
    ) {
        self.window(start, end, seconds, 1);
    }

    /// The time between two stamps in milliseconds must be `seconds` at most.
    pub fn window_millis(
        &mut self,
        start: (&str, &impl Timestamp),
        end: (&str, &impl Timestamp),
        seconds: u64,
    ) {
        self.window(start, end, seconds, 1000);
    }

    fn window(
        &mut self,
        (start, from): (&str, &impl Timestamp),
        (end, to): (&str, &impl Timestamp),
        seconds: u64,
        per_second: i128,
    ) {
        let (Some(from), Some(to)) = (from.timestamp(), to.timestamp()) else {
            return;
        };
        let span = i128::from(to) - i128::from(from);
        if span > i128::from(seconds) * per_second {
            let rule = format!(
                "must be at most {} apart, are {}",
                duration(seconds.into()),
                duration((span + per_second - 1) / per_second)
            );
            self.add(format!("{start}, {end}"), rule);
        }
    }

    fn given(&mut self, fields: &[(&str, bool)], rule: &str, holds: fn(usize, usize) -> bool) {
        let given = fields.iter().filter(|(_, given)| *given).count();
        if !holds(given, fields.len()) {
            let names: Vec<_> = fields.iter().map(|(name, _)| *name).collect();
            let rule = if given == 0 {
                rule.to_owned()
            } else {
                format!("{rule}; {given} of {} are", fields.len())
            };
            self.add(names.join(", "), rule);
        }
    }

    fn each<T: ?Sized>(
        &mut self,
        field: &str,
        value: &impl Values<T>,
        check: &mut dyn FnMut(&mut Self, &T),
    ) {
        let depth = self.enter(field);
        value.visit(self, check);
        self.leave(depth);
    }

    fn add_here(&mut self, rule: String) {
        let field = self.at.clone();
        self.found.push(Violation { field, rule });
    }

    /// Goes down to a member; gives what [`Violations::leave`] takes to come back.
    fn enter(&mut self, member: &str) -> usize {
        let depth = self.at.len();
        if depth > 0 {
            self.at.push('.');
        }
        self.at.push_str(member);
        depth
    }

    /// Goes through the elements of a list or map, each at its place.
    fn elements<K: fmt::Display, V>(
        &mut self,
        elements: impl IntoIterator<Item = (K, V)>,
        mut check: impl FnMut(&mut Self, V),
    ) {
        for (key, element) in elements {
            let depth = self.at.len();
            // Writing to a string cannot fail.
            let _ = write!(self.at, "[{key}]");
            check(self, element);
            self.leave(depth);
        }
    }

    fn leave(&mut self, depth: usize) {
        self.at.truncate(depth);
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.found.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{violation}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.field, self.rule)
    }
}

/// Bounds in words. Documented bounds are inclusive.
fn within<T: fmt::Display>(bounds: &impl RangeBounds<T>) -> String {
    match (bounds.start_bound(), bounds.end_bound()) {
        (Bound::Included(least), Bound::Included(most)) => format!("{least} to {most}"),
        (Bound::Included(least), _) => format!("at least {least}"),
        (_, Bound::Included(most)) => format!("at most {most}"),
        _ => "any".to_owned(),
    }
}

/// Seconds as people say them: `12 hours 6 minutes 40 seconds`.
fn duration(seconds: i128) -> String {
    let mut rest = seconds;
    let mut parts = Vec::new();
    for (unit, length) in [
        ("day", 86_400),
        ("hour", 3_600),
        ("minute", 60),
        ("second", 1),
    ] {
        match rest / length {
            0 => {}
            1 => parts.push(format!("1 {unit}")),
            count => parts.push(format!("{count} {unit}s")),
        }
        rest %= length;
    }
    if parts.is_empty() {
        return "0 seconds".to_owned();
    }
    parts.join(" ")
}

#[cfg(test)]
mod tests;
