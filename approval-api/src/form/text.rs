//! Forms to send, as text and back.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::value::RawValue;

use super::{Controls, Form, FormError, json::Raw};

impl<Place> Serialize for Controls<Place> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.controls.serialize(to)
    }
}

/// The JSON list that goes into a request.
impl<Place> fmt::Display for Controls<Place> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

impl From<Form> for String {
    fn from(form: Form) -> Self {
        form.to_string()
    }
}

impl From<&Form> for String {
    fn from(form: &Form) -> Self {
        form.to_string()
    }
}

/// As from text: errors quote nothing of the form, which may come as a text within JSON.
impl<'de> Deserialize<'de> for Form {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(from)?;
        raw.get().parse().map_err(de::Error::custom)
    }
}

/// Every control is kept as it is written.
impl FromStr for Form {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let controls: Vec<Raw> = serde_json::from_str(text)
            .map_err(|cause| FormError::new("the form to send", text, &cause))?;
        Ok(Self::of(controls))
    }
}
