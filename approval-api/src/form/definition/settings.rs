//! What definitions set of their controls.

use serde::{Serialize, Serializer};

use super::super::json::{Raw, json, present};

/// How an amount of money is asked for and shown.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Amount {
    currency: String,
    range: Vec<String>,
    capital: bool,
    thousand_separator: bool,
    decimal_places: Option<u32>,
    max: Option<i64>,
    min: Option<i64>,
}

impl Amount {
    /// The currency at first, and all that can be chosen. The documentation lists CNY, USD, EUR, JPY, CAD, CHF, SGD, AUD,
    /// KBW (its name of the won), INR, TWD, HKD, MOP, THB, IDR, PHP and MYR.
    pub fn new(
        currency: impl Into<String>,
        range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            currency: currency.into(),
            range: range.into_iter().map(Into::into).collect(),
            capital: false,
            thousand_separator: false,
            decimal_places: None,
            max: None,
            min: None,
        }
    }

    /// It is shown in capital Chinese numerals too; for CNY.
    pub fn capital(self) -> Self {
        let capital = true;
        Self { capital, ..self }
    }

    /// Thousands are separated.
    pub fn thousand_separator(self) -> Self {
        let thousand_separator = true;
        Self {
            thousand_separator,
            ..self
        }
    }

    /// How many decimals are shown.
    pub fn decimal_places(self, places: u32) -> Self {
        let decimal_places = Some(places);
        Self {
            decimal_places,
            ..self
        }
    }

    /// The most that can be given.
    pub fn max(self, amount: i64) -> Self {
        let max = Some(amount);
        Self { max, ..self }
    }

    /// The least that can be given.
    pub fn min(self, amount: i64) -> Self {
        let min = Some(amount);
        Self { min, ..self }
    }

    pub(super) fn currency(&self) -> &String {
        &self.currency
    }

    pub(super) fn option(&self) -> Raw {
        Raw::object(present([
            ("currencyRange", Some(json(&self.range))),
            ("isCapital", self.capital.then(|| json(&true))),
            (
                "isThousandSeparator",
                self.thousand_separator.then(|| json(&true)),
            ),
            ("keepDecimalPlaces", self.decimal_places.as_ref().map(json)),
            ("maxValue", self.max.as_ref().map(json)),
            ("minValue", self.min.as_ref().map(json)),
        ]))
    }
}

/// How exact a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateFormat {
    /// `YYYY-MM-DD`: the day.
    Day,
    /// `YYYY-MM-DD a`: the half of the day.
    HalfDay,
    /// `YYYY-MM-DD hh:mm`: the minute.
    Minute,
}

impl Serialize for DateFormat {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(match self {
            Self::Day => "YYYY-MM-DD",
            Self::HalfDay => "YYYY-MM-DD a",
            Self::Minute => "YYYY-MM-DD hh:mm",
        })
    }
}

/// Whom people can choose: one person, themselves too, unless it says otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Contact {
    ignore: bool,
    multi: bool,
}

impl Contact {
    /// Not themselves.
    pub fn not_oneself(self) -> Self {
        let ignore = true;
        Self { ignore, ..self }
    }

    /// Several.
    pub fn several(self) -> Self {
        let multi = true;
        Self { multi, ..self }
    }
}

impl Serialize for Contact {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map([("ignore", self.ignore), ("multi", self.multi)])
    }
}

/// How a place is asked for: by its region alone, unless it says otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Address {
    detail: bool,
    required_detail: bool,
    pre_locating: bool,
}

impl Address {
    /// Street and number can be given.
    pub fn detail(self) -> Self {
        let detail = true;
        Self { detail, ..self }
    }

    /// Street and number must be given.
    pub fn required_detail(self) -> Self {
        let required_detail = true;
        Self {
            required_detail,
            ..self.detail()
        }
    }

    /// It starts with where the person is.
    pub fn pre_locating(self) -> Self {
        let pre_locating = true;
        Self {
            pre_locating,
            ..self
        }
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map([
            ("enableDetailAddress", self.detail),
            ("requiredDetailAddress", self.required_detail),
            ("preLocating", self.pre_locating),
        ])
    }
}

/// Which numbers can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Phone {
    /// Those of mobile phones.
    Mobile,
    /// Those of fixed lines.
    FixedLine,
    /// Both.
    FixedLineOrMobile,
}

impl Serialize for Phone {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(match self {
            Self::Mobile => "MOBILE",
            Self::FixedLine => "FIXED_LINE",
            Self::FixedLineOrMobile => "FIXED_LINE_OR_MOBILE",
        })
    }
}

/// How the controls of a row stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Layout {
    /// One below the other.
    List,
    /// One beside the other.
    Form,
}

impl Serialize for Layout {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(match self {
            Self::List => "LIST",
            Self::Form => "FORM",
        })
    }
}
