//! Decoding that takes what servers really send.

use std::{collections::BTreeMap, fmt, marker::PhantomData, str::FromStr};

use serde::{
    Deserialize, Deserializer,
    de::{
        DeserializeOwned, DeserializeSeed, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
        value,
    },
};
use serde_json::Value;

/// Decodes a member of a response, for `#[serde(deserialize_with)]`: null gives the empty value.
///
/// # Errors
///
/// If the value is of a kind that cannot stand for `T`, such as a list where a number belongs.
pub fn lenient<'de, T: Decode + Default, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    Ok(T::decode(from)?.unwrap_or_default())
}

/// A type that a member of a response can have.
pub trait Decode: DeserializeOwned {
    /// Decodes a value; `None` where there is none: null, or an empty string for anything but text.
    ///
    /// # Errors
    ///
    /// If the value is of a kind that cannot stand for this type.
    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        Option::<Self>::deserialize(from)
    }
}

impl Decode for String {
    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        decode_text(from)
    }
}

impl Decode for i64 {
    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        decode_number(from)
    }
}

impl Decode for f64 {
    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        scalar(from, "a number", |given| match given {
            Scalar::Text(text) => f64::from_str(text).ok().filter(|number| number.is_finite()),
            Scalar::Integer(number) => Some(number as f64),
            Scalar::Float(number) => Some(number),
            Scalar::Bool(_) => None,
        })
    }
}

impl Decode for bool {
    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        scalar(from, "true or false", |given| match given {
            Scalar::Bool(value) => Some(value),
            Scalar::Integer(0) => Some(false),
            Scalar::Integer(1) => Some(true),
            Scalar::Text(text) => match text.to_ascii_lowercase().as_str() {
                "true" | "1" => Some(true),
                "false" | "0" => Some(false),
                _ => None,
            },
            _ => None,
        })
    }
}

impl Decode for Value {}

impl<T: Decode> Decode for Box<T> {
    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        Ok(T::decode(from)?.map(Box::new))
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        Ok(Some(T::decode(from)?))
    }
}

/// Elements that are null are left out. Text where elements may be text is a list of one.
impl<T: Decode> Decode for Vec<T> {
    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        struct List<T>(PhantomData<T>);
        impl<'de, T: Decode> Visitor<'de> for List<T> {
            type Value = Option<Vec<T>>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut items = Vec::new();
                while seq.next_element_seed(Item(&mut items))?.is_some() {}
                Ok(Some(items))
            }

            fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
                Ok(None)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                if text.trim().is_empty() {
                    return Ok(None);
                }
                let item = T::decode(text.into_deserializer())?;
                Ok(Some(item.into_iter().collect()))
            }
        }
        from.deserialize_any(List(PhantomData))
    }
}

/// Reads an element to where it belongs: handed up by value, large ones would be copied again and again.
struct Item<'a, T>(&'a mut Vec<T>);

impl<'de, T: Decode> DeserializeSeed<'de> for Item<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.0.extend(T::decode(from)?);
        Ok(())
    }
}

/// Entries whose value is null are left out.
impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        struct Entries<T>(PhantomData<T>);
        impl<'de, T: Decode> Visitor<'de> for Entries<T> {
            type Value = Option<BTreeMap<String, T>>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = BTreeMap::new();
                while let Some((key, Lenient(value))) = map.next_entry::<String, _>()? {
                    entries.extend(value.map(|value| (key, value)));
                }
                Ok(Some(entries))
            }

            fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
                Ok(None)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                empty(text, &self)
            }
        }
        from.deserialize_any(Entries(PhantomData))
    }
}

/// Text, or whatever stands in its place: numbers and booleans by their value, lists and objects as JSON. The way in
/// which the server has written them is not kept: `1.50` gives `1.5`, and members come in the order of their names.
///
/// # Errors
///
/// Only those of the input itself.
pub fn decode_text<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    from.deserialize_any(TextVisitor)
}

/// A whole number, also as a string or as a float without a fraction.
///
/// # Errors
///
/// If the value is no whole number, or none that 64 bits hold.
pub fn decode_number<'de, D: Deserializer<'de>>(from: D) -> Result<Option<i64>, D::Error> {
    scalar(from, "a whole number", |given| match given {
        Scalar::Text(text) => i64::from_str(text)
            .ok()
            .or_else(|| serde_json::from_str(text).ok().and_then(whole)),
        Scalar::Integer(number) => i64::try_from(number).ok(),
        Scalar::Float(number) => whole(number),
        Scalar::Bool(_) => None,
    })
}

/// The whole number that a float stands for, within the range in which floats are exact.
fn whole(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i64)
}

/// A float as text. Beyond the range in which floats are exact its digits may be made up: there it looks like a float, by
/// `.0` or an exponent, and not like an identifier. Programs have what writes floats as JSON anyway; the one of the
/// standard library is 15 kB more.
fn written(number: f64) -> String {
    match (whole(number), serde_json::Number::from_f64(number)) {
        (Some(number), _) => number.to_string(),
        (None, Some(number)) => number.to_string(),
        // No JSON has it.
        (None, None) => String::new(),
    }
}

/// Lets [`Decode`] stand where serde wants `Deserialize`.
struct Lenient<T>(Option<T>);

impl<'de, T: Decode> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        T::decode(from).map(Lenient)
    }
}

enum Scalar<'a> {
    Bool(bool),
    Integer(i128),
    Float(f64),
    Text(&'a str),
}

/// Decodes one scalar; null and empty text are none.
fn scalar<'de, T, D: Deserializer<'de>>(
    from: D,
    expected: &'static str,
    read: fn(Scalar<'_>) -> Option<T>,
) -> Result<Option<T>, D::Error> {
    from.deserialize_any(ScalarVisitor { expected, read })
}

struct ScalarVisitor<T> {
    expected: &'static str,
    read: fn(Scalar<'_>) -> Option<T>,
}

impl<T> ScalarVisitor<T> {
    fn take<E: Error>(self, given: Scalar<'_>, shown: fmt::Arguments<'_>) -> Result<Option<T>, E> {
        let expected = self.expected;
        (self.read)(given)
            .map(Some)
            .ok_or_else(|| E::custom(format_args!("{shown} where {expected} belongs")))
    }
}

impl<'de, T> Visitor<'de> for ScalarVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        self.take(Scalar::Bool(value), format_args!("a boolean"))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        self.take(
            Scalar::Integer(value.into()),
            format_args!("the number {value}"),
        )
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        self.take(
            Scalar::Integer(value.into()),
            format_args!("the number {value}"),
        )
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        let shown = written(value);
        self.take(Scalar::Float(value), format_args!("the number {shown}"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        match text.trim() {
            "" => Ok(None),
            text => self.take(Scalar::Text(text), format_args!("text")),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Some(value.to_string()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Some(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Some(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Some(written(value)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Some(text))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        let list = Value::deserialize(value::SeqAccessDeserializer::new(seq))?;
        Ok(Some(list.to_string()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let object = Value::deserialize(value::MapAccessDeserializer::new(map))?;
        Ok(Some(object.to_string()))
    }
}

/// Empty text stands for nothing; any other is of the wrong kind.
fn empty<'de, T, E: Error>(text: &str, visitor: &impl Visitor<'de>) -> Result<Option<T>, E> {
    match text.trim() {
        "" => Ok(None),
        _ => Err(E::invalid_type(
            serde::de::Unexpected::Other("text"),
            visitor,
        )),
    }
}
