//! Structs as JSON objects.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserializer, Serialize, Serializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor},
    ser::SerializeMap,
};

use super::Decode;

/// A generated struct with its members, from which [`record!`](crate::record) makes `Deserialize`. It is written by a
/// [`Writer`].
///
/// This says the same as serde's derived code at a third of its cost for the compiler: the code that is the same for all
/// structs is written once, here.
pub trait Record: Default {
    /// Names of the members on the wire.
    const MEMBERS: &'static [&'static str];
    /// Which of them must be there.
    const REQUIRED: &'static [usize] = &[];

    /// Reads the member with this place in [`Record::MEMBERS`].
    fn read<'de, A: MapAccess<'de>>(&mut self, member: usize, from: &mut Reader<'de, A>);
}

/// Makes `Deserialize` for a generated [`Record`](crate::wire::Record).
#[macro_export]
macro_rules! record {
    ($name:ident) => {
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                from: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::wire::read_record(from)
            }
        }
    };
}

/// Writes a struct as an object, member by member. After an error it writes no more.
pub struct Writer<S: Serializer>(Result<S::SerializeMap, S::Error>);

impl<S: Serializer> Writer<S> {
    /// Begins an object.
    pub fn new(to: S) -> Self {
        Self(to.serialize_map(None))
    }

    /// Writes a member.
    pub fn put<T: Serialize>(&mut self, name: &'static str, value: &T) {
        if let Ok(map) = &mut self.0
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.0 = Err(error);
        }
    }

    /// Writes a member if it is set.
    pub fn put_some<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    /// Ends the object.
    ///
    /// # Errors
    ///
    /// The first of the output.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0?.end()
    }
}

/// Gives the values of the members of a [`Record`].
pub struct Reader<'de, A: MapAccess<'de>> {
    map: A,
    error: Option<A::Error>,
}

impl<'de, A: MapAccess<'de>> Reader<'de, A> {
    /// Reads a member of a request as it must be.
    pub fn take<T: serde::Deserialize<'de>>(&mut self, member: &mut T) {
        match self.map.next_value() {
            Ok(value) => *member = value,
            Err(error) => self.error = Some(error),
        }
    }

    /// Reads a member of an answer: null gives the empty value.
    pub fn take_lenient<T: Decode + Default>(&mut self, member: &mut T) {
        self.error = self.map.next_value_seed(Lenient(member)).err();
    }
}

/// Reads a member to where it belongs: handed up by value, large ones would be copied again and again.
struct Lenient<'a, T>(&'a mut T);

impl<'de, T: Decode + Default> DeserializeSeed<'de> for Lenient<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        *self.0 = T::decode(from)?.unwrap_or_default();
        Ok(())
    }
}

/// Reads a record from an object. Members that it does not know are skipped.
///
/// # Errors
///
/// If a value is of a kind that cannot stand for its member, or a required member is missing.
pub fn read_record<'de, R: Record, D: Deserializer<'de>>(from: D) -> Result<R, D::Error> {
    from.deserialize_map(Object(PhantomData))
}

struct Object<R>(PhantomData<R>);

impl<'de, R: Record> Visitor<'de> for Object<R> {
    type Value = R;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<R, A::Error> {
        let mut record = R::default();
        let mut missing = R::REQUIRED.to_vec();
        let mut reader = Reader { map, error: None };
        let mut next = 0;
        while let Some(found) = reader.map.next_key_seed(Name {
            names: R::MEMBERS,
            next,
        })? {
            let Some(member) = found else {
                reader.map.next_value::<IgnoredAny>()?;
                continue;
            };
            record.read(member, &mut reader);
            if let Some(error) = reader.error {
                return Err(error);
            }
            missing.retain(|other| *other != member);
            next = member + 1;
        }
        match missing.first().and_then(|member| R::MEMBERS.get(*member)) {
            Some(name) => Err(A::Error::missing_field(name)),
            None => Ok(record),
        }
    }
}

/// The place of a name among those of the members.
struct Name {
    names: &'static [&'static str],
    /// Where it is most likely: members come in the order of the documentation more often than not.
    next: usize,
}

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<usize>, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Option<usize>, E> {
        if self.names.get(self.next) == Some(&name) {
            return Ok(Some(self.next));
        }
        Ok(self.names.iter().position(|known| *known == name))
    }
}
