//! Enums that keep what they do not know. What is the same for all of them is written once, in functions, so that the
//! compiler checks it once.

use serde::{Deserializer, de::Error};

use super::{decode_number, decode_text};

/// What a known value is on the wire; empty or 0 for one that the table does not hold.
pub fn key<V: PartialEq, K: Copy + Default>(table: &'static [(V, K)], value: &V) -> K {
    let mut known = table.iter();
    let found = known.find(|(known, _)| known == value);
    found.map_or_else(K::default, |(_, key)| *key)
}

/// The value that a table holds for a key.
pub fn value<V: Clone, K: Copy + PartialEq>(table: &[(V, K)], key: K) -> Option<V> {
    let found = table.iter().find(|(_, known)| *known == key);
    found.map(|(value, _)| value.clone())
}

/// Reads a text that cannot be null.
///
/// # Errors
///
/// If there is none.
pub fn read_text<'de, T: From<String>, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    read_some_text(from)?.ok_or_else(null)
}

/// Reads a text; `None` if it is null.
///
/// # Errors
///
/// Only those of the input itself.
pub fn read_some_text<'de, T: From<String>, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<T>, D::Error> {
    Ok(decode_text(from)?.map(T::from))
}

/// Reads a number that cannot be null.
///
/// # Errors
///
/// If there is none.
pub fn read_number<'de, T: From<i64>, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    read_some_number(from)?.ok_or_else(null)
}

/// Reads a number; `None` if it is null.
///
/// # Errors
///
/// If the value is no whole number.
pub fn read_some_number<'de, T: From<i64>, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<T>, D::Error> {
    Ok(decode_number(from)?.map(T::from))
}

fn null<E: Error>() -> E {
    E::custom("null where a value belongs")
}

/// Gives a generated enum its way over the wire.
///
/// `open_enum!(Status, String)` takes an enum with unit variants and `Other(String)` that has an associated constant
/// `VALUES: &'static [(Self, &'static str)]`, and implements `as_str`, `Display`, `Eq`, `From<&str>`,
/// `From<String>`, `Default` (empty text), `Serialize`, `Deserialize` and [`Decode`](crate::wire::Decode).
/// `open_enum!(Level, i64)` does the same for whole numbers, with `value` and `From<i64>`.
#[macro_export]
macro_rules! open_enum {
    ($name:ident, String) => {
        impl $name {
            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Other(text) => text,
                    known => $crate::wire::key(Self::VALUES, known),
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match $crate::wire::value(Self::VALUES, text) {
                    ::std::option::Option::Some(known) => known,
                    ::std::option::Option::None => Self::Other(text.to_owned()),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                match $crate::wire::value(Self::VALUES, text.as_str()) {
                    ::std::option::Option::Some(known) => known,
                    ::std::option::Option::None => Self::Other(text),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                to: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        $crate::open_enum!(@both $name, read_text, read_some_text, ::std::string::String::new());
    };
    ($name:ident, i64) => {
        impl $name {
            /// The value on the wire.
            pub fn value(&self) -> i64 {
                match self {
                    Self::Other(number) => *number,
                    known => $crate::wire::key(Self::VALUES, known),
                }
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(number: i64) -> Self {
                match $crate::wire::value(Self::VALUES, number) {
                    ::std::option::Option::Some(known) => known,
                    ::std::option::Option::None => Self::Other(number),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                to: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                to.serialize_i64(self.value())
            }
        }

        $crate::open_enum!(@both $name, read_number, read_some_number, 0);
    };
    (@both $name:ident, $read:ident, $read_some:ident, $empty:expr) => {
        // The derive would add a function for the compiler to check.
        impl ::std::cmp::Eq for $name {}

        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self::Other($empty)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                from: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::wire::$read(from)
            }
        }

        impl $crate::wire::Decode for $name {
            fn decode<'de, D: $crate::serde::Deserializer<'de>>(
                from: D,
            ) -> ::std::result::Result<::std::option::Option<Self>, D::Error> {
                $crate::wire::$read_some(from)
            }
        }
    };
}

/// Gives a generated enum of error codes its way to the numbers.
///
/// `error_code!(ErrorCode)` takes an enum with unit variants and `Other(i64)` that has an associated constant
/// `VALUES: &'static [(Self, i64)]`, and implements `code`, `Display`, `Eq` and `From<i64>`. What the page says of a code
/// is that of the operation: [`Error::info`](crate::Error::info) tells it.
#[macro_export]
macro_rules! error_code {
    ($name:ident) => {
        impl $name {
            /// The code.
            pub fn code(&self) -> i64 {
                match self {
                    Self::Other(code) => *code,
                    known => $crate::wire::key(Self::VALUES, known),
                }
            }
        }

        // The derive would add a function for the compiler to check.
        impl ::std::cmp::Eq for $name {}

        impl ::std::convert::From<i64> for $name {
            fn from(code: i64) -> Self {
                match $crate::wire::value(Self::VALUES, code) {
                    ::std::option::Option::Some(known) => known,
                    ::std::option::Option::None => Self::Other(code),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.code(), f)
            }
        }
    };
}
