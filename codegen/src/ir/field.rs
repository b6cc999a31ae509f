//! Fields and their types.

use serde::{Deserialize, Serialize};

use super::{Deprecation, FieldScope};
use crate::source::{Span, Spanned};

/// A parameter, a member of a body or of a response.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// Its type, with everything below it.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Type as the page spells it, unescaped; empty where the page gives none.
    pub type_text: String,
    /// True if the page demands it. Always false in responses.
    pub required: bool,
    /// What it is, as markdown, without the labelled facts (example, default, values, rules).
    pub description: String,
    /// Documented default, as the page writes it without quotes or backticks.
    pub default: Option<Spanned<String>>,
    /// Documented example, as the page writes it (strings keep their quotes if they have any).
    pub example: Option<Spanned<String>>,
    /// Documented values. For arrays and maps: of their elements.
    pub choices: Vec<Choice>,
    /// True where the values are bits that may be added up.
    pub bit_flags: bool,
    /// True where the page says that other values than the documented ones are possible.
    pub open: bool,
    /// Documented limits. For arrays the lengths count items; the rest is of the elements.
    pub constraints: Constraints,
    /// Scopes needed to see or pass this field.
    pub scopes: Vec<FieldScope>,
    /// Set where the page calls the field deprecated.
    pub deprecated: Option<Deprecation>,
    /// The row that states it.
    pub span: Span,
}

/// Type of a field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Type {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number with a fraction.
    Number,
    /// True or false.
    Boolean,
    /// Anything at all.
    Any,
    /// Bytes in a multipart body.
    File,
    /// A list.
    Array {
        /// Type of the elements.
        item: Box<Type>,
    },
    /// An object with free keys.
    Map {
        /// Type of the values.
        value: Box<Type>,
    },
    /// An object with known fields; an empty list of fields is a documented empty object.
    Object(Object),
    /// An object that is described elsewhere on the same side of the page: above it (recursion) or beside it.
    Reference {
        /// Type name on the page.
        name: String,
    },
}

/// An object with known fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Object {
    /// Type name on the page; empty where the page gives none (`-`, `object`).
    pub name: String,
    /// Its fields in page order.
    pub fields: Vec<Field>,
}

/// One documented value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// Value on the wire.
    pub key: ChoiceKey,
    /// What it means.
    pub description: String,
    /// Where it stands.
    pub span: Span,
}

/// A documented value on the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ChoiceKey {
    /// Value of an integer field.
    Integer(i64),
    /// Value of any other field, also digits where the field is a string.
    Text(String),
}

/// Documented limits. Bounds are inclusive and keep the decimal text of the page, which may exceed any integer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Constraints {
    /// Least value of a number.
    pub minimum: Option<Bound>,
    /// Greatest value of a number.
    pub maximum: Option<Bound>,
    /// Least length: characters of a string, items of an array.
    pub min_length: Option<Bound>,
    /// Greatest length.
    pub max_length: Option<Bound>,
    /// Regular expression as the page writes it.
    pub pattern: Option<Spanned<String>>,
}

/// Decimal text and where it stands.
pub type Bound = Spanned<String>;

/// The part of an operation that a field belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Path parameters.
    Path,
    /// Query parameters.
    Query,
    /// Headers other than Authorization and Content-Type.
    Header,
    /// Members of the request body.
    Body,
    /// Members of the response.
    Response,
}

impl Type {
    /// The object at the bottom of arrays and maps, if there is one.
    pub fn object(&self) -> Option<&Object> {
        match self {
            Type::Object(object) => Some(object),
            Type::Array { item: inner } | Type::Map { value: inner } => inner.object(),
            _ => None,
        }
    }

    /// The object at the bottom of arrays and maps, if there is one.
    pub fn object_mut(&mut self) -> Option<&mut Object> {
        match self {
            Type::Object(object) => Some(object),
            Type::Array { item: inner } | Type::Map { value: inner } => inner.object_mut(),
            _ => None,
        }
    }

    /// The type below all arrays and maps.
    pub fn leaf(&self) -> &Type {
        match self {
            Type::Array { item: inner } | Type::Map { value: inner } => inner.leaf(),
            other => other,
        }
    }

    /// `[]` for each array and `{}` for each map around the leaf: what stands behind a field's name in a path.
    pub fn path_suffix(&self) -> String {
        match self {
            Type::Array { item } => format!("[]{}", item.path_suffix()),
            Type::Map { value } => format!("{{}}{}", value.path_suffix()),
            _ => String::new(),
        }
    }
}

impl Constraints {
    /// True if the page states no limit.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Visits every field below `fields` in page order with its path, such as `a.b[].c`.
pub fn walk<'a>(fields: &'a [Field], visit: &mut dyn FnMut(&str, &'a Field)) {
    fn below<'a>(fields: &'a [Field], path: &mut String, visit: &mut dyn FnMut(&str, &'a Field)) {
        for field in fields {
            let length = path.len();
            path.push_str(&field.name);
            visit(path, field);
            if let Some(object) = field.ty.object() {
                path.push_str(&field.ty.path_suffix());
                path.push('.');
                below(&object.fields, path, visit);
            }
            path.truncate(length);
        }
    }
    below(fields, &mut String::new(), visit);
}
