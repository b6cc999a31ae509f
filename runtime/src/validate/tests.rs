use std::collections::BTreeMap;

use super::*;

/// The violations that `check` finds, a line each.
fn found(check: impl FnOnce(&mut Violations)) -> Vec<String> {
    let mut violations = Violations::default();
    check(&mut violations);
    assert_eq!(
        violations.at, "",
        "every check comes back to where it began"
    );
    violations.iter().map(ToString::to_string).collect()
}

#[test]
fn values_within_the_bounds_break_nothing() {
    let nothing = found(|v| {
        v.range("a", &5, 1..=5);
        v.range("b", &None::<i64>, 1..=5);
        v.range("c", &0.5, ..=1.0);
        v.chars("d", &"审批".to_owned(), 2..=2);
        v.items("e", &Some(vec![1, 2]), ..=2);
        v.pattern("f", &"@i18n@1".to_owned(), &Pattern::new("^@i18n@"));
        v.at_least_one(&[("g", false), ("h", true)]);
        v.exactly_one(&[("g", false), ("h", true)]);
        v.at_most_one(&[("g", false), ("h", false)]);
        v.all_or_none(&[("g", false), ("h", false)]);
        v.window_millis(
            ("i", &"0".to_owned()),
            ("j", &"36000000".to_owned()),
            36_000,
        );
        v.window_millis(
            ("i", &"soon".to_owned()),
            ("j", &"36000001".to_owned()),
            36_000,
        );
        v.window_seconds(("i", &None::<i64>), ("j", &Some(36_001)), 36_000);
        v.window_seconds(("i", &36_001), ("j", &0), 36_000);
    });
    assert_eq!(nothing, Vec::<String>::new());
}

#[test]
fn every_violation_is_found_and_names_field_and_rule() {
    let all = found(|v| {
        v.range("a", &6, 1..=5);
        v.range("b", &Some(0), 1..);
        v.range("c", &vec![0.5, 1.5], ..=1.0);
        v.chars("d", &"审批人".to_owned(), 1..=2);
        v.items("e", &vec![1, 2, 3], ..=2);
        v.pattern("f", &Some("x".to_owned()), &Pattern::new("^@"));
        v.at_least_one(&[("g", false), ("h", false)]);
        v.exactly_one(&[("g", true), ("h", true)]);
        v.at_most_one(&[("g", true), ("h", true)]);
        v.all_or_none(&[("g", true), ("h", false)]);
        v.window_millis(("i", &0), ("j", &36_000_001), 36_000);
        v.window_seconds(("i", &0), ("j", &(31 * 86_400)), 30 * 86_400);
        v.window_seconds(("i", &0), ("j", &43_600), 36_000);
        v.window_seconds(("i", &0), ("j", &90_060), 86_400);
        v.chars("k", &BTreeMap::from([("x".to_owned(), String::new())]), 1..);
    });
    assert_eq!(
        all,
        [
            "`a`: must be 1 to 5, is 6",
            "`b`: must be at least 1, is 0",
            "`c[1]`: must be at most 1, is 1.5",
            "`d`: must have 1 to 2 characters, has 3",
            "`e`: must have at most 2 items, has 3",
            "`f`: must match `^@`",
            "`g, h`: at least one must be set",
            "`g, h`: exactly one must be set; 2 of 2 are",
            "`g, h`: at most one may be set; 2 of 2 are",
            "`g, h`: all must be set, or none; 1 of 2 are",
            "`i, j`: must be at most 10 hours apart, are 10 hours 1 second",
            "`i, j`: must be at most 30 days apart, are 31 days",
            "`i, j`: must be at most 10 hours apart, are 12 hours 6 minutes 40 seconds",
            "`i, j`: must be at most 1 day apart, are 1 day 1 hour 1 minute",
            "`k[x]`: must have at least 1 characters, has 0",
        ]
    );
}

#[test]
fn nested_values_are_named_by_their_wire_path() {
    struct Text(String);
    impl Validate for Text {
        fn validate(&self, violations: &mut Violations) {
            violations.chars("key", &self.0, 1..=3);
        }
    }
    struct Resource(Option<Vec<Text>>);
    impl Validate for Resource {
        fn validate(&self, violations: &mut Violations) {
            violations.nested("texts", &self.0);
        }
    }
    let texts = |keys: [&str; 2]| Resource(Some(keys.map(|key| Text(key.to_owned())).into()));
    let all = found(|v| {
        v.nested(
            "i18n_resources",
            &vec![texts(["ok", "long"]), texts(["", "ok"])],
        );
        v.range("last", &0, 1..);
    });
    assert_eq!(
        all,
        [
            "`i18n_resources[0].texts[1].key`: must have 1 to 3 characters, has 4",
            "`i18n_resources[1].texts[0].key`: must have 1 to 3 characters, has 0",
            "`last`: must be at least 1, is 0",
        ]
    );
}
