#![expect(
    unreachable_pub,
    reason = "the macros are made for types that a crate exports"
)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::lenient;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Answer {
    #[serde(deserialize_with = "lenient")]
    text: Option<String>,
    #[serde(deserialize_with = "lenient")]
    number: Option<i64>,
    #[serde(deserialize_with = "lenient")]
    float: Option<f64>,
    #[serde(deserialize_with = "lenient")]
    flag: Option<bool>,
    #[serde(deserialize_with = "lenient")]
    any: Option<Value>,
    #[serde(deserialize_with = "lenient")]
    list: Vec<String>,
    #[serde(deserialize_with = "lenient")]
    map: BTreeMap<String, i64>,
    #[serde(deserialize_with = "lenient")]
    status: Option<Status>,
    #[serde(deserialize_with = "lenient")]
    level: Option<Level>,
    #[serde(deserialize_with = "lenient")]
    statuses: Vec<Status>,
    #[serde(deserialize_with = "lenient")]
    bits: Option<Bits>,
    #[serde(deserialize_with = "lenient")]
    child: Option<Box<Answer>>,
}

impl super::Decode for Answer {}

#[derive(Clone, Debug, PartialEq, Hash)]
enum Status {
    Pending,
    ZhCn,
    Other(String),
}

impl Status {
    const VALUES: &'static [(Self, &'static str)] =
        &[(Self::Pending, "PENDING"), (Self::ZhCn, "zh-CN")];
}

crate::open_enum!(Status, String);

#[derive(Clone, Debug, PartialEq, Hash)]
enum Level {
    Neg1,
    Value2,
    Other(i64),
}

impl Level {
    const VALUES: &'static [(Self, i64)] = &[(Self::Neg1, -1), (Self::Value2, 2)];
}

crate::open_enum!(Level, i64);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Bits(i64);

impl Bits {
    const ONE: Self = Self(1);
    const TWO: Self = Self(2);
}

crate::bit_flags!(Bits, String);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Numbers(i64);

crate::bit_flags!(Numbers, i64);

/// What one member decodes to, written down again; an absent member and an empty one are left out.
fn decoded(input: Value) -> Result<Value, String> {
    let answer: Answer = serde_json::from_value(input).map_err(|error| error.to_string())?;
    let mut output = serde_json::to_value(&answer).map_err(|error| error.to_string())?;
    let again: Answer =
        serde_json::from_value(output.clone()).map_err(|error| error.to_string())?;
    assert_eq!(
        again, answer,
        "what was decoded survives the way over the wire"
    );
    if let Value::Object(members) = &mut output {
        members.retain(|_, value| !value.is_null() && *value != json!([]) && *value != json!({}));
    }
    Ok(output)
}

#[test]
fn answers_are_decoded_leniently() {
    for (input, expected) in [
        (json!({}), json!({})),
        (json!({"unknown": 1}), json!({})),
        (
            json!({"text": null, "number": null, "flag": null, "list": null, "map": null}),
            json!({}),
        ),
        (
            json!({"status": null, "level": null, "statuses": null, "bits": null, "any": null}),
            json!({}),
        ),
        (json!({"text": ""}), json!({"text": ""})),
        (json!({"text": 12}), json!({"text": "12"})),
        (json!({"text": -1.5}), json!({"text": "-1.5"})),
        (
            json!({"text": 9007199254740991.0}),
            json!({"text": "9007199254740991"}),
        ),
        (
            json!({"text": 9007199254740994.0}),
            json!({"text": "9007199254740994.0"}),
        ),
        (
            json!({"text": 12345678901234567890123.0}),
            json!({"text": "1.2345678901234568e+22"}),
        ),
        (json!({"text": 1.5e-7}), json!({"text": "1.5e-7"})),
        (json!({"number": " 5 "}), json!({"number": 5})),
        (json!({"text": true}), json!({"text": "true"})),
        (json!({"text": {"a": [1]}}), json!({"text": "{\"a\":[1]}"})),
        (json!({"number": "12"}), json!({"number": 12})),
        (
            json!({"number": " -9223372036854775808 "}),
            json!({"number": i64::MIN}),
        ),
        (json!({"number": 3.0}), json!({"number": 3})),
        (json!({"number": "3.0"}), json!({"number": 3})),
        (json!({"number": ""}), json!({})),
        (json!({"float": 3}), json!({"float": 3.0})),
        (json!({"float": "3.5"}), json!({"float": 3.5})),
        (json!({"flag": "true"}), json!({"flag": true})),
        (json!({"flag": "False"}), json!({"flag": false})),
        (json!({"flag": 1}), json!({"flag": true})),
        (json!({"any": {"a": [null]}}), json!({"any": {"a": [null]}})),
        (json!({"list": ["a", null, 1]}), json!({"list": ["a", "1"]})),
        (json!({"list": "a"}), json!({"list": ["a"]})),
        (
            json!({"statuses": "PENDING"}),
            json!({"statuses": ["PENDING"]}),
        ),
        (json!({"list": ""}), json!({})),
        (
            json!({"map": {"a": "1", "b": null}}),
            json!({"map": {"a": 1}}),
        ),
        (json!({"status": "PENDING"}), json!({"status": "PENDING"})),
        (json!({"status": "new"}), json!({"status": "new"})),
        (json!({"status": 7}), json!({"status": "7"})),
        (json!({"level": -1}), json!({"level": -1})),
        (json!({"level": "2"}), json!({"level": 2})),
        (json!({"level": 99}), json!({"level": 99})),
        (
            json!({"statuses": ["PENDING", null, "x"]}),
            json!({"statuses": ["PENDING", "x"]}),
        ),
        (json!({"bits": "3"}), json!({"bits": "3"})),
        (json!({"bits": 8}), json!({"bits": "8"})),
        (
            json!({"child": {"child": null, "number": "1"}}),
            json!({"child": {
                "text": null, "number": 1, "float": null, "flag": null, "any": null, "list": [], "map": {},
                "status": null, "level": null, "statuses": [], "bits": null, "child": null,
            }}),
        ),
    ] {
        assert_eq!(decoded(input.clone()).as_ref(), Ok(&expected), "{input}");
    }
}

#[test]
fn values_of_another_kind_are_errors_that_say_so() {
    for (input, message) in [
        (
            json!({"number": "twelve"}),
            "text where a whole number belongs",
        ),
        (
            json!({"number": 1.5}),
            "the number 1.5 where a whole number belongs",
        ),
        (
            json!({"number": u64::MAX}),
            "the number 18446744073709551615 where a whole number belongs",
        ),
        (
            json!({"number": true}),
            "a boolean where a whole number belongs",
        ),
        (json!({"float": "NaN"}), "text where a number belongs"),
        (json!({"float": "-inf"}), "text where a number belongs"),
        (
            json!({"number": []}),
            "invalid type: sequence, expected a whole number",
        ),
        (
            json!({"flag": 2}),
            "the number 2 where true or false belongs",
        ),
        (json!({"list": {}}), "invalid type: map, expected a list"),
        (
            json!({"map": []}),
            "invalid type: sequence, expected an object",
        ),
    ] {
        let error = decoded(input.clone()).expect_err("this must not decode");
        assert!(error.contains(message), "{input}: {error}");
    }
}

#[test]
fn open_enums_keep_what_they_do_not_know() {
    assert_eq!(Status::from("zh-CN"), Status::ZhCn);
    assert_eq!(
        Status::from("new".to_owned()),
        Status::Other("new".to_owned())
    );
    assert_eq!(Status::ZhCn.to_string(), "zh-CN");
    assert_eq!(Status::Other("new".to_owned()).as_str(), "new");
    assert_eq!(Level::from(-1), Level::Neg1);
    assert_eq!(Level::from(5).value(), 5);
    assert_eq!(Level::Value2.to_string(), "2");
}

#[test]
fn flags_add_up() {
    let mut both = Bits::ONE | Bits::TWO;
    assert_eq!(serde_json::to_value(both).ok(), Some(json!("3")));
    assert!(both.contains(Bits::TWO));
    assert!(!Bits::ONE.contains(both));
    both |= Bits::from(8);
    assert_eq!(both.bits(), 11);
    let four = Numbers::from(4);
    assert_eq!(serde_json::to_value(four).ok(), Some(json!(4)));
    assert!(four.contains(four) && four.bits() == 4);
}
