//! The grammar of type cells: `int`, `node_cc[]`, `map<string, map<string, int>>`, `List<stirng>`, `-` …
//!
//! A cell says what it can: of structures it gives only the name (or nothing at all, `-`), their members are rows
//! of the table. So a [`TypeExpr`] is what the cell says and no more; nesting and merging make an IR type of it.

use std::borrow::Cow;

/// What a type cell says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypeExpr {
    /// A value without parts.
    Scalar {
        /// What kind of value.
        kind: Scalar,
        /// What the page says beyond the kind: `int32`, `int64`, `float`, `double` or `byte`.
        format: Option<&'static str>,
    },
    /// A list.
    Array(Box<TypeExpr>),
    /// An object with free keys of type string, and the type of its values.
    Map(Box<TypeExpr>),
    /// `-`, `/`, `object`, `json`, an empty cell: rows below it give its members, else it may be anything.
    Unstated,
    /// A structure that the page names, such as `instance_task` or `app.table.field.property`. Its members are
    /// rows of the table.
    Named(String),
    /// No type at all but running text, as where the cells of a row are shifted.
    Prose(String),
}

/// Kind of a value without parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number with a fraction.
    Number,
    /// True or false.
    Boolean,
}

/// Whether rows of a flattened table may be members of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// It has no parts.
    Never,
    /// It may have members, or be free of form.
    Maybe,
    /// It is a structure of the page, so its members follow.
    Always,
}

impl TypeExpr {
    /// The type below all arrays and maps.
    pub fn leaf(&self) -> &TypeExpr {
        match self {
            TypeExpr::Array(inner) | TypeExpr::Map(inner) => inner.leaf(),
            other => other,
        }
    }

    /// Name of the structure below all arrays and maps, if the page gives one.
    pub fn name(&self) -> Option<&str> {
        match self.leaf() {
            TypeExpr::Named(name) => Some(name),
            _ => None,
        }
    }

    /// Whether rows may be members of a field of this type.
    pub fn opens(&self) -> Opens {
        match self.leaf() {
            TypeExpr::Scalar { .. } => Opens::Never,
            TypeExpr::Named(_) => Opens::Always,
            _ => Opens::Maybe,
        }
    }
}

/// Reads a type cell. Entities, backslash escapes, backticks and bold markers may still be in it.
pub fn parse(text: &str) -> TypeExpr {
    let plain = plain(text);
    let plain = plain.trim();
    if plain.matches(['[', '<']).count() > DEEPEST {
        return TypeExpr::Prose(plain.to_owned());
    }
    expression(plain)
}

/// No type has more lists and maps around its values; the deepest on any page has two.
const DEEPEST: usize = 16;

fn expression(text: &str) -> TypeExpr {
    if let Some(item) = text.strip_suffix("[]") {
        return array(item);
    }
    if let Some((outer, arguments)) = generic(text) {
        return match outer.to_ascii_lowercase().as_str() {
            "array" | "list" => array(arguments),
            "map" => map(arguments),
            _ => TypeExpr::Prose(text.to_owned()),
        };
    }
    word(text)
}

fn array(item: &str) -> TypeExpr {
    TypeExpr::Array(Box::new(expression(item.trim())))
}

/// The key of a map is always a string in JSON, so only its value matters.
fn map(arguments: &str) -> TypeExpr {
    let value = arguments
        .split_once(',')
        .map_or(arguments, |(_, value)| value);
    TypeExpr::Map(Box::new(expression(value.trim())))
}

/// `outer<arguments>`, also where the page lost the closing bracket.
fn generic(text: &str) -> Option<(&str, &str)> {
    let (outer, rest) = text.split_once('<')?;
    let arguments = rest.strip_suffix('>').unwrap_or(rest);
    (!outer.is_empty()).then_some((outer.trim(), arguments))
}

fn word(text: &str) -> TypeExpr {
    let lower = text.to_ascii_lowercase();
    let scalar = |kind, format| TypeExpr::Scalar { kind, format };
    match lower.as_str() {
        "string" | "str" | "字符串" => scalar(Scalar::String, None),
        "int" | "integer" | "整数" | "整型" => scalar(Scalar::Integer, None),
        "int32" | "i32" => scalar(Scalar::Integer, Some("int32")),
        "int64" | "i64" | "long" => scalar(Scalar::Integer, Some("int64")),
        "byte" => scalar(Scalar::Integer, Some("byte")),
        "number" | "数字" => scalar(Scalar::Number, None),
        "float" | "number(float)" | "浮点数" => scalar(Scalar::Number, Some("float")),
        "double" | "number(double)" => scalar(Scalar::Number, Some("double")),
        "number(int)" | "number(integer)" => scalar(Scalar::Integer, None),
        "number(int64)" | "number(long)" => scalar(Scalar::Integer, Some("int64")),
        "boolean" | "bool" | "布尔" | "布尔值" => scalar(Scalar::Boolean, None),
        "" | "-" | "/" | "/-" | "object" | "obj" | "json" | "interface" | "any" | "undefined"
        | "对象" | "object|array" => TypeExpr::Unstated,
        "list" | "array" | "数组" | "列表" => TypeExpr::Array(Box::new(TypeExpr::Unstated)),
        "map" => TypeExpr::Map(Box::new(TypeExpr::Unstated)),
        _ => misspelt(&lower).unwrap_or_else(|| named(text)),
    }
}

fn named(text: &str) -> TypeExpr {
    let is_name = text
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'));
    if is_name {
        TypeExpr::Named(text.to_owned())
    } else {
        TypeExpr::Prose(text.to_owned())
    }
}

/// A scalar with its letters in the wrong order: `stirng`, `interger` has one too many and stays a name.
fn misspelt(lower: &str) -> Option<TypeExpr> {
    let letters = |word: &str| {
        let mut bytes = word.as_bytes().to_vec();
        bytes.sort_unstable();
        bytes
    };
    ["string", "integer", "boolean", "number", "float"]
        .into_iter()
        .find(|word| word.len() == lower.len() && letters(word) == letters(lower))
        .map(word)
}

/// The cell without what markup adds: entities, escapes, code and bold markers, inner spaces.
fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '\\', '`', '*', ' ', '\n', '\t', '\u{a0}']) {
        return Cow::Borrowed(text);
    }
    let decoded = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", "")
        .replace("&#91;", "[")
        .replace("&#93;", "]")
        .replace("&amp;", "&");
    Cow::Owned(
        decoded
            .chars()
            .filter(|c| !matches!(c, '\\' | '`' | '*') && !c.is_whitespace())
            .collect(),
    )
}

#[cfg(test)]
mod tests;
