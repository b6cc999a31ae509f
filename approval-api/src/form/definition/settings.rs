//! What definitions set of their controls.

use serde::Serialize;

use super::{Choice, Control, I18nKey};

/// The member `value`, in every shape that it has.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Value {
    Text(String),
    Note(I18nKey),
    Choices(Vec<Choice>),
    Format(DateFormat),
    Interval(Interval),
    Codes(Vec<String>),
    Contact(Contact),
    Address(Address),
    Children(Vec<Control>),
}

/// The member `option`, in every shape that it has.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Setting {
    Amount(AmountOption),
    Phone(PhoneOption),
    List(ListOption),
}

/// How an amount of money is asked for and shown.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Amount {
    currency: String,
    option: AmountOption,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AmountOption {
    currency_range: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_capital: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_thousand_separator: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keep_decimal_places: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_value: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_value: Option<i64>,
}

impl Amount {
    /// The currency at first, and all that can be chosen. The documentation lists CNY, USD, EUR, JPY, CAD, CHF, SGD, AUD,
    /// KBW (its name of the won), INR, TWD, HKD, MOP, THB, IDR, PHP and MYR.
    pub fn new(
        currency: impl Into<String>,
        range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let option = AmountOption {
            currency_range: range.into_iter().map(Into::into).collect(),
            is_capital: None,
            is_thousand_separator: None,
            keep_decimal_places: None,
            max_value: None,
            min_value: None,
        };
        let currency = currency.into();
        Self { currency, option }
    }

    /// It is shown in capital Chinese numerals too; for CNY.
    pub fn capital(mut self) -> Self {
        self.option.is_capital = Some(true);
        self
    }

    /// Thousands are separated.
    pub fn thousand_separator(mut self) -> Self {
        self.option.is_thousand_separator = Some(true);
        self
    }

    /// How many decimals are shown.
    pub fn decimal_places(mut self, places: u32) -> Self {
        self.option.keep_decimal_places = Some(places);
        self
    }

    /// The most that can be given.
    pub fn max(mut self, amount: i64) -> Self {
        self.option.max_value = Some(amount);
        self
    }

    /// The least that can be given.
    pub fn min(mut self, amount: i64) -> Self {
        self.option.min_value = Some(amount);
        self
    }

    pub(super) fn parts(self) -> (String, AmountOption) {
        (self.currency, self.option)
    }
}

/// How exact a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub enum DateFormat {
    /// `YYYY-MM-DD`: the day.
    #[serde(rename = "YYYY-MM-DD")]
    Day,
    /// `YYYY-MM-DD a`: the half of the day.
    #[serde(rename = "YYYY-MM-DD a")]
    HalfDay,
    /// `YYYY-MM-DD hh:mm`: the minute.
    #[serde(rename = "YYYY-MM-DD hh:mm")]
    Minute,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Interval {
    format: DateFormat,
    interval_allow_modify: bool,
}

impl Interval {
    pub(super) fn new(format: DateFormat, interval_allow_modify: bool) -> Self {
        Self {
            format,
            interval_allow_modify,
        }
    }
}

/// Whom people can choose: one person, themselves too, unless it says otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
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

/// How a place is asked for: by its region alone, unless it says otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[must_use]
pub struct Address {
    enable_detail_address: bool,
    required_detail_address: bool,
    pre_locating: bool,
}

impl Address {
    /// Street and number can be given.
    pub fn detail(self) -> Self {
        let enable_detail_address = true;
        Self {
            enable_detail_address,
            ..self
        }
    }

    /// Street and number must be given.
    pub fn required_detail(self) -> Self {
        let required_detail_address = true;
        Self {
            required_detail_address,
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

/// Which numbers can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Phone {
    /// Those of mobile phones.
    Mobile,
    /// Those of fixed lines.
    FixedLine,
    /// Both.
    FixedLineOrMobile,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PhoneOption {
    available_type: Phone,
}

impl PhoneOption {
    pub(super) fn new(available_type: Phone) -> Self {
        Self { available_type }
    }
}

/// How the controls of a row stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Layout {
    /// One below the other.
    List,
    /// One beside the other.
    Form,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ListOption {
    input_type: Layout,
    print_type: Layout,
}

impl ListOption {
    pub(super) fn new(input_type: Layout, print_type: Layout) -> Self {
        Self {
            input_type,
            print_type,
        }
    }
}
