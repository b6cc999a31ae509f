//! How rules reach the values in options, lists and maps.

use std::collections::BTreeMap;

use crate::file::File;

use super::{Validate, Violations};

/// A value that holds any number of numbers (`i64`, `f64`) or texts (`str`), each at a place of its own.
pub trait Values<T: ?Sized> {
    /// Calls `check` for every `T`, with `violations` standing at its place.
    fn visit(&self, violations: &mut Violations, check: &mut dyn FnMut(&mut Violations, &T));
}

impl Values<i64> for i64 {
    fn visit(&self, violations: &mut Violations, check: &mut dyn FnMut(&mut Violations, &i64)) {
        check(violations, self);
    }
}

impl Values<f64> for f64 {
    fn visit(&self, violations: &mut Violations, check: &mut dyn FnMut(&mut Violations, &f64)) {
        check(violations, self);
    }
}

impl Values<File> for File {
    fn visit(&self, violations: &mut Violations, check: &mut dyn FnMut(&mut Violations, &File)) {
        check(violations, self);
    }
}

impl Values<str> for String {
    fn visit(&self, violations: &mut Violations, check: &mut dyn FnMut(&mut Violations, &str)) {
        check(violations, self);
    }
}

impl<T: ?Sized, V: Values<T>> Values<T> for Option<V> {
    fn visit(&self, violations: &mut Violations, check: &mut dyn FnMut(&mut Violations, &T)) {
        if let Some(value) = self {
            value.visit(violations, check);
        }
    }
}

impl<T: ?Sized, V: Values<T>> Values<T> for Vec<V> {
    fn visit(&self, violations: &mut Violations, check: &mut dyn FnMut(&mut Violations, &T)) {
        violations.elements(self.iter().enumerate(), |violations, item| {
            item.visit(violations, check);
        });
    }
}

impl<T: ?Sized, V: Values<T>> Values<T> for BTreeMap<String, V> {
    fn visit(&self, violations: &mut Violations, check: &mut dyn FnMut(&mut Violations, &T)) {
        violations.elements(self, |violations, item| item.visit(violations, check));
    }
}

impl<V: Validate> Validate for Option<V> {
    fn validate(&self, violations: &mut Violations) {
        if let Some(value) = self {
            value.validate(violations);
        }
    }
}

impl<V: Validate> Validate for Box<V> {
    fn validate(&self, violations: &mut Violations) {
        self.as_ref().validate(violations);
    }
}

impl<V: Validate> Validate for Vec<V> {
    fn validate(&self, violations: &mut Violations) {
        violations.elements(self.iter().enumerate(), |violations, item| {
            item.validate(violations);
        });
    }
}

impl<V: Validate> Validate for BTreeMap<String, V> {
    fn validate(&self, violations: &mut Violations) {
        violations.elements(self, |violations, item| item.validate(violations));
    }
}

/// A list or map whose items can be counted.
pub trait Count {
    /// Number of items; `None` if the list is not given.
    fn count(&self) -> Option<usize>;
}

impl<T> Count for Vec<T> {
    fn count(&self) -> Option<usize> {
        Some(self.len())
    }
}

impl<T> Count for BTreeMap<String, T> {
    fn count(&self) -> Option<usize> {
        Some(self.len())
    }
}

impl<C: Count> Count for Option<C> {
    fn count(&self) -> Option<usize> {
        self.as_ref().and_then(Count::count)
    }
}

/// A Unix time stamp, as a number or as text.
pub trait Timestamp {
    /// The stamp; `None` if it is not given, or no number.
    fn timestamp(&self) -> Option<i64>;
}

impl Timestamp for i64 {
    fn timestamp(&self) -> Option<i64> {
        Some(*self)
    }
}

impl Timestamp for String {
    fn timestamp(&self) -> Option<i64> {
        self.trim().parse().ok()
    }
}

impl<T: Timestamp> Timestamp for Option<T> {
    fn timestamp(&self) -> Option<i64> {
        self.as_ref().and_then(Timestamp::timestamp)
    }
}
