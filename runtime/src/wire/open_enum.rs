//! Enums that keep what they do not know.

/// Gives a generated enum its way over the wire.
///
/// `open_enum!(Status, String)` takes an enum with unit variants and `Other(String)` that has an associated constant
/// `VALUES: &'static [(Self, &'static str)]`, and implements `as_str`, `Display`, `FromStr`, `From<&str>`,
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
                    known => Self::VALUES
                        .iter()
                        .find(|(value, _)| value == known)
                        .map_or("", |(_, text)| text),
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::VALUES
                    .iter()
                    .find(|(_, known)| *known == text)
                    .map_or_else(|| Self::Other(text.to_owned()), |(value, _)| value.clone())
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::VALUES
                    .iter()
                    .find(|(_, known)| *known == text)
                    .map_or_else(|| Self::Other(text), |(value, _)| value.clone())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                ::std::result::Result::Ok(Self::from(text))
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

        $crate::open_enum!(@decode $name, decode_text, ::std::string::String::new());
    };
    ($name:ident, i64) => {
        impl $name {
            /// The value on the wire.
            pub fn value(&self) -> i64 {
                match self {
                    Self::Other(number) => *number,
                    known => Self::VALUES
                        .iter()
                        .find(|(value, _)| value == known)
                        .map_or(0, |(_, number)| *number),
                }
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(number: i64) -> Self {
                Self::VALUES
                    .iter()
                    .find(|(_, known)| *known == number)
                    .map_or(Self::Other(number), |(value, _)| value.clone())
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

        $crate::open_enum!(@decode $name, decode_number, 0);
    };
    (@decode $name:ident, $decode:ident, $empty:expr) => {
        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self::Other($empty)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                from: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::wire::$decode(from)?
                    .map(Self::from)
                    .ok_or_else(|| $crate::serde::de::Error::custom("null where a value belongs"))
            }
        }

        impl $crate::wire::Decode for $name {
            fn decode<'de, D: $crate::serde::Deserializer<'de>>(
                from: D,
            ) -> ::std::result::Result<::std::option::Option<Self>, D::Error> {
                ::std::result::Result::Ok($crate::wire::$decode(from)?.map(Self::from))
            }
        }
    };
}

/// Gives a generated enum of error codes its data.
///
/// `error_code!(ErrorCode, META)` takes an enum with unit variants and `Other(i64)` that has an associated constant
/// `VALUES: &'static [(Self, i64)]`, and the operation's `OperationMeta`, which holds the documented message and advice.
#[macro_export]
macro_rules! error_code {
    ($name:ident, $meta:expr) => {
        impl $name {
            /// The code.
            pub fn code(&self) -> i64 {
                match self {
                    Self::Other(code) => *code,
                    known => Self::VALUES
                        .iter()
                        .find(|(value, _)| value == known)
                        .map_or(0, |(_, code)| *code),
                }
            }

            /// What the page says of the code; `None` if it does not list it.
            pub fn info(&self) -> ::std::option::Option<&'static $crate::operation::ErrorInfo> {
                let code = self.code();
                $meta.errors.iter().find(|error| error.code == code)
            }

            /// The documented message; empty if the page does not list the code.
            pub fn message(&self) -> &'static str {
                self.info().map_or("", |error| error.message)
            }

            /// What the page advises to do; empty if it says nothing.
            pub fn advice(&self) -> &'static str {
                self.info().map_or("", |error| error.advice)
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(code: i64) -> Self {
                Self::VALUES
                    .iter()
                    .find(|(_, known)| *known == code)
                    .map_or(Self::Other(code), |(value, _)| value.clone())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self.message() {
                    "" => ::std::fmt::Display::fmt(&self.code(), f),
                    message => ::std::write!(f, "{} ({message})", self.code()),
                }
            }
        }
    };
}
