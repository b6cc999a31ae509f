//! Bodies of parts, `multipart/form-data`.

use std::{borrow::Cow, fmt::Display};

use serde::Serialize;

use super::{RequestParts, unwritable};
use crate::{error::Error, file::File, sender};

/// A part of a multipart body.
#[derive(Clone)]
pub(crate) enum FormPart {
    Text(Cow<'static, str>, String),
    File(Cow<'static, str>, File),
}

impl FormPart {
    pub(super) fn name(&self) -> &str {
        match self {
            FormPart::Text(name, _) | FormPart::File(name, _) => name,
        }
    }
}

impl RequestParts {
    /// Adds a field to the body, which becomes `multipart/form-data`.
    pub fn part(&mut self, name: impl Into<Cow<'static, str>>, value: impl Display) {
        self.write_form = Some(sender::write_form);
        self.form
            .push(FormPart::Text(name.into(), value.to_string()));
    }

    /// Adds a field for each value: one for each element of a list, none for an empty option.
    pub fn part_each(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Display>,
    ) {
        for value in values {
            self.part(name, value);
        }
    }

    /// Adds files to the body, which becomes `multipart/form-data`.
    pub fn files<'a>(&mut self, name: &'static str, files: impl IntoIterator<Item = &'a File>) {
        self.write_form = Some(sender::write_form);
        let parts = files.into_iter();
        self.form
            .extend(parts.map(|file| FormPart::File(name.into(), file.clone())));
    }

    /// Adds a field whose value is JSON to the body, which becomes `multipart/form-data`.
    ///
    /// # Errors
    ///
    /// If `value` cannot be written as JSON.
    pub fn part_json<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        let text = serde_json::to_string(value).map_err(unwritable)?;
        self.part(name, text);
        Ok(())
    }

    /// Adds a field to a form that has others. `json` is its value; text stands in a form as it is.
    pub(super) fn add_to_form(&mut self, field: &str, json: &str) {
        let text = serde_json::from_str(json).unwrap_or_else(|_| json.to_owned());
        self.form
            .push(FormPart::Text(field.to_owned().into(), text));
    }
}
