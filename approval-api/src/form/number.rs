//! Numbers as they are written.

use std::{borrow::Cow, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::value::RawValue;

use super::ValueError;

/// How messages name it.
pub(crate) const EXPECTED: &str = "a number such as 1234.56";

/// A number digit by digit: nothing is rounded on the way to the platform or back.
///
/// It comes from whole numbers, from text, and from `f64`. An `f64` gives the shortest decimal that stands for it, which
/// is what was written in the program. One that is infinite or not a number becomes `null`, and a control goes without
/// its value: the platform refuses both. Decimal types of other crates go through their text. Numbers are equal if they
/// are written alike.
///
/// ```
/// use feishu_approval_api::form::Number;
///
/// # fn main() -> Result<(), feishu_approval_api::form::ValueError> {
/// assert_eq!(Number::from(42).as_str(), "42");
/// assert_eq!(Number::from(1234.5678).as_str(), "1234.5678");
/// assert_eq!("12345678901234567.89".parse::<Number>()?.as_str(), "12345678901234567.89");
/// assert!("12,5".parse::<Number>().is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number(Cow<'static, str>);

impl Number {
    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest `f64`.
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }

    /// Whether there is a number: there is none of an `f64` that is infinite or not a number.
    pub(crate) fn is_number(&self) -> bool {
        self.0 != "null"
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for Number {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if is_json_number(text.as_bytes()) {
            Ok(Self(Cow::Owned(text.to_owned())))
        } else {
            Err(ValueError::new(EXPECTED))
        }
    }
}

/// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
fn is_json_number(text: &[u8]) -> bool {
    let digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let text = text.strip_prefix(b"-").unwrap_or(text);
    let (whole, mut rest) = text.split_at(digits(text));
    if whole.is_empty() || (whole.len() > 1 && whole.starts_with(b"0")) {
        return false;
    }
    if let Some(fraction) = rest.strip_prefix(b".") {
        let (decimals, behind) = fraction.split_at(digits(fraction));
        if decimals.is_empty() {
            return false;
        }
        rest = behind;
    }
    match rest {
        [] => true,
        [b'e' | b'E', power @ ..] => {
            let power = match power {
                [b'+' | b'-', digits @ ..] => digits,
                digits => digits,
            };
            !power.is_empty() && digits(power) == power.len()
        }
        _ => false,
    }
}

impl From<f64> for Number {
    fn from(number: f64) -> Self {
        if number.is_finite() {
            Self(Cow::Owned(format!("{number:?}")))
        } else {
            Self(Cow::Borrowed("null"))
        }
    }
}

macro_rules! from_whole_numbers {
    ($($whole:ty),*) => {$(
        impl From<$whole> for Number {
            fn from(number: $whole) -> Self {
                Self(Cow::Owned(number.to_string()))
            }
        }
    )*};
}

from_whole_numbers!(i32, i64, u32, u64);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let text = self.0.clone().into_owned();
        RawValue::from_string(text)
            .map_err(serde::ser::Error::custom)?
            .serialize(to)
    }
}

/// Also from text, which the platform uses by turns.
impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(from)?;
        let text = serde_json::from_str::<String>(raw.get());
        let text = text.as_deref().unwrap_or(raw.get());
        text.trim().parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_every_digit() {
        for (json, text) in [
            ("0", "0"),
            ("-0.50", "-0.50"),
            ("1.0", "1.0"),
            (
                "98765432109876543210.123456789",
                "98765432109876543210.123456789",
            ),
            ("1e5", "1e5"),
            ("\"4\"", "4"),
            ("\" 375.00 \"", "375.00"),
        ] {
            let number: Number = serde_json::from_str(json).expect(json);
            assert_eq!(number.as_str(), text);
            assert_eq!(serde_json::to_string(&number).expect(json), text);
        }
        for json in [
            "null", "true", "\"\"", "\"1,5\"", "[1]", "\"1.\"", "\"01\"", "\"+1\"", "\"1e\"",
        ] {
            let error = serde_json::from_str::<Number>(json).expect_err(json);
            let error = error.to_string();
            assert!(
                error.starts_with("expected a number such as 1234.56"),
                "{error}"
            );
            assert!(!error.contains(json), "{error}");
        }
    }

    #[test]
    fn floats_are_as_they_were_written() {
        for (float, text) in [
            (2.0, "2.0"),
            (0.1, "0.1"),
            (1e21, "1e21"),
            (f64::NAN, "null"),
        ] {
            let number = Number::from(float);
            assert_eq!(number.as_str(), text);
            assert_eq!(serde_json::to_string(&number).expect(text), text);
        }
    }
}
