//! The IR's closed vocabularies as words, the same ones that its JSON form uses.

use std::fmt;

use super::{
    AppType, ChoiceKey, RelationKind, ResponseShape, Schema, Side, TimeUnit, TokenKind, Type,
};

/// `as_str` for enums without data.
macro_rules! words {
    ($($name:ident { $($variant:ident => $word:literal),+ $(,)? })+) => {$(
        impl $name {
            /// Its word in the JSON form.
            pub fn as_str(&self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    )+};
}

words! {
    Side { Path => "path", Query => "query", Header => "header", Body => "body", Response => "response" }
    TokenKind { Tenant => "tenant", User => "user", App => "app" }
    AppType { Custom => "custom", Isv => "isv" }
    ResponseShape {
        Data => "data",
        Root => "root",
        Binary => "binary",
        Stream => "stream",
        Redirect => "redirect",
    }
    RelationKind {
        AtLeastOne => "at_least_one",
        ExactlyOne => "exactly_one",
        AtMostOne => "at_most_one",
        AllOrNone => "all_or_none",
    }
    TimeUnit { Seconds => "seconds", Milliseconds => "milliseconds" }
    Schema { V1 => "v1", V2 => "v2", Bare => "bare" }
}

impl Type {
    /// Its kind in the JSON form, without what is inside.
    pub fn word(&self) -> &'static str {
        match self {
            Type::String => "string",
            Type::Integer => "integer",
            Type::Number => "number",
            Type::Boolean => "boolean",
            Type::Any => "any",
            Type::File => "file",
            Type::Array { .. } => "array",
            Type::Map { .. } => "map",
            Type::Object(_) => "object",
            Type::Reference { .. } => "reference",
        }
    }
}

impl fmt::Display for ChoiceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ChoiceKey::Integer(value) => value.fmt(f),
            ChoiceKey::Text(value) => value.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_of_the_json_form() {
        fn check<T: serde::Serialize>(values: &[(T, &str)]) {
            for (value, word) in values {
                assert_eq!(serde_json::to_value(value).unwrap(), *word);
            }
        }
        check(
            &[
                Side::Path,
                Side::Query,
                Side::Header,
                Side::Body,
                Side::Response,
            ]
            .map(|it| (it, it.as_str())),
        );
        check(&[TokenKind::Tenant, TokenKind::User, TokenKind::App].map(|it| (it, it.as_str())));
        check(&[AppType::Custom, AppType::Isv].map(|it| (it, it.as_str())));
        check(&[Schema::V1, Schema::V2, Schema::Bare].map(|it| (it, it.as_str())));
        check(&[TimeUnit::Seconds, TimeUnit::Milliseconds].map(|it| (it, it.as_str())));
        use RelationKind::{AllOrNone, AtLeastOne, AtMostOne, ExactlyOne};
        check(&[AtLeastOne, ExactlyOne, AtMostOne, AllOrNone].map(|it| (it, it.as_str())));
        use ResponseShape::{Binary, Data, Redirect, Root, Stream};
        for shape in [Data, Root, Binary, Stream, Redirect] {
            let word = shape.as_str();
            check(&[(shape, word)]);
        }
    }
}
