//! Types, and the fields that they are made of.

use super::{Docs, Rule};
use crate::naming::Ident;

/// A field of a struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Name of the field, and of the argument of its setter.
    pub name: Ident,
    /// Name of its setter.
    pub setter: Ident,
    /// Name on the wire.
    pub wire: String,
    /// Type, without the `Option` around it.
    pub ty: Type,
    /// True if the field may be absent: then its type is in an `Option`.
    pub optional: bool,
    /// Documentation.
    pub docs: Docs,
    /// Note of the deprecation, if the field is deprecated.
    pub deprecated: Option<String>,
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// `String`.
    String,
    /// Text that must not be seen.
    Secret,
    /// `i64`.
    Integer,
    /// `f64`.
    Float,
    /// `bool`.
    Bool,
    /// `serde_json::Value`.
    Any,
    /// A file to upload.
    File,
    /// A generated type.
    Named(Ident),
    /// A generated type that contains itself.
    Boxed(Ident),
    /// `Vec`.
    List(Box<Type>),
    /// `BTreeMap` with text keys.
    Map(Box<Type>),
}

/// A generated type.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeDef {
    /// A part of a request.
    Part(Part),
    /// A part of a response.
    Data(Struct),
    /// Documented values.
    Enum(Enum),
    /// Documented error codes.
    Codes(Enum),
    /// Bits that may be added up.
    Flags(Flags),
}

impl TypeDef {
    /// Its name.
    pub fn name(&self) -> &Ident {
        match self {
            TypeDef::Part(part) => &part.data.name,
            TypeDef::Data(data) => &data.name,
            TypeDef::Enum(values) | TypeDef::Codes(values) => &values.name,
            TypeDef::Flags(flags) => &flags.name,
        }
    }
}

/// A struct within a response, or the response itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Struct {
    /// Name.
    pub name: Ident,
    /// Documentation.
    pub docs: Docs,
    /// Fields in page order.
    pub fields: Vec<Field>,
}

/// A struct within a request, with constructor, setters and rules.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The struct.
    pub data: Struct,
    /// Documented rules.
    pub rules: Vec<Rule>,
}

/// An open enum: it keeps values that are not documented.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// Name.
    pub name: Ident,
    /// Documentation.
    pub docs: Docs,
    /// Documented values in page order.
    pub values: Vec<Value<EnumKey>>,
}

/// Flags.
#[derive(Clone, Debug, PartialEq)]
pub struct Flags {
    /// Name.
    pub name: Ident,
    /// Documentation.
    pub docs: Docs,
    /// True if they stand on the wire as decimal text.
    pub text: bool,
    /// Documented flags in page order.
    pub values: Vec<Value<i64>>,
}

/// A documented value.
#[derive(Clone, Debug, PartialEq)]
pub struct Value<K> {
    /// Name of the variant or constant.
    pub name: Ident,
    /// Value on the wire.
    pub key: K,
    /// Documentation.
    pub docs: Docs,
}

/// Wire value of a variant. All values of an enum are of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnumKey {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
}
