//! The types of one page: which of them are one, and what they are called.
//!
//! Two types are one where they have the same structure, on the same end of the call, whatever the page calls them; two
//! lists of values also where they have the same name and the same keys. Types that differ but want one name are told
//! apart by the name of what contains them.

use std::collections::HashMap;

use petgraph::{algo::kosaraju_scc, graph::DiGraph};

use super::{
    own_name::{own_name, singular},
    secrets::Secrets,
};
use crate::{
    diagnostics::{Diagnostic, Sink},
    ir::{ChoiceKey, Field, Object, Type},
    naming::{Ident, Kind, joined, spelled, unique},
    rust,
};

/// Names that generated code uses without a path; no type of a page may take them.
const TAKEN: &[&str] = &[
    "BTreeMap",
    "Box",
    "Builder",
    "Clone",
    "Debug",
    "Default",
    "Deserialize",
    "Eq",
    "Err",
    "ErrorCode",
    "From",
    "Hash",
    "Into",
    "IntoIterator",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "PhantomData",
    "Request",
    "Response",
    "Result",
    "Self",
    "Serialize",
    "Some",
    "String",
    "Vec",
];

/// Which end of a call a type belongs to: requests are strict, responses lenient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum End {
    Request,
    Response,
}

/// A list of fields with the place where they stand.
#[derive(Clone, Copy)]
pub(super) struct Root<'a> {
    /// The outermost name: `Request`, `Response`, or a resource.
    pub(super) name: &'a str,
    /// The place, `Request.body`; its first part is the name.
    pub(super) path: &'a str,
    pub(super) end: End,
    pub(super) fields: &'a [Field],
}

/// What a type is made from.
#[derive(Clone, Copy)]
pub(super) enum Content<'a> {
    Object(&'a Object),
    Enum(&'a Field),
    Flags(&'a Field),
}

/// A type of the page.
pub(super) struct Def<'a> {
    pub(super) content: Content<'a>,
    pub(super) end: End,
    /// Path of its first use, `Request.body.i18n_resources`.
    pub(super) path: String,
    /// Fields that have it, in page order.
    pub(super) uses: Vec<&'a Field>,
    /// Its name on the page and those of what contains it, outwards.
    chain: Vec<String>,
    /// Place among the types of the page.
    order: usize,
}

/// All types of one page.
#[derive(Default)]
pub(super) struct Types<'a> {
    defs: Vec<Def<'a>>,
    names: Vec<Ident>,
    by_path: HashMap<String, usize>,
    by_structure: HashMap<String, usize>,
    /// The first struct of a name, by what its path begins with: the two ends of a call are apart.
    by_name: HashMap<String, HashMap<&'a str, usize>>,
    /// Structs that would contain each other without an indirection have the same number.
    cycles: Vec<usize>,
    visited: usize,
    secrets: Secrets<'a>,
}

impl<'a> Types<'a> {
    /// The types below `roots`, named.
    pub(super) fn collect(
        roots: &[Root<'a>],
        taken: &[Ident],
        secrets: Secrets<'a>,
        sink: &mut Sink,
    ) -> Self {
        let mut types = Types {
            secrets,
            ..Types::default()
        };
        for root in roots {
            let chain = [root.name.to_owned()];
            for field in root.fields {
                types.visit(root.end, field, root.path, &chain);
            }
        }
        types.index();
        types.name(taken, sink);
        types
    }

    /// The types in page order, each with its name.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&Def<'a>, &Ident)> {
        let mut order: Vec<_> = self.defs.iter().zip(&self.names).collect();
        order.sort_by_key(|(def, _)| def.order);
        order.into_iter()
    }

    /// The Rust type of `field`, which stands below `path`.
    pub(super) fn of(&self, field: &Field, path: &str) -> rust::Type {
        let path = format!("{path}.{}", field.name);
        match self.lower(&field.ty, &path, true) {
            rust::Type::String if self.secrets.hold(&field.name) => rust::Type::Secret,
            ty => ty,
        }
    }

    fn lower(&self, ty: &Type, path: &str, direct: bool) -> rust::Type {
        let known = self.by_path.get(path).map(|&index| &self.names[index]);
        match (ty, known) {
            (Type::Array { item }, _) => rust::Type::List(Box::new(self.lower(item, path, false))),
            (Type::Map { value }, _) => rust::Type::Map(Box::new(self.lower(value, path, false))),
            (Type::Reference { name }, _) => match self.resolve(name, path) {
                Some(target) if direct && self.holds(target, path) => {
                    rust::Type::Boxed(self.names[target].clone())
                }
                Some(target) => rust::Type::Named(self.names[target].clone()),
                None => rust::Type::Any,
            },
            (_, Some(name)) => rust::Type::Named(name.clone()),
            (Type::String, None) => rust::Type::String,
            (Type::Integer, None) => rust::Type::Integer,
            (Type::Number, None) => rust::Type::Float,
            (Type::Boolean, None) => rust::Type::Bool,
            // A file is one only where it is a part of a request on its own.
            (Type::File, None) if is_part(path) => rust::Type::File,
            (Type::Any | Type::File | Type::Object(_), None) => rust::Type::Any,
        }
    }

    /// The type of that name on the page: the nearest one around `path`, else the first on the same end.
    fn resolve(&self, name: &str, path: &str) -> Option<usize> {
        let named = |index: &usize| matches!(self.defs[*index].content, Content::Object(object) if object.name == name);
        let mut around = path;
        while let Some((outer, _)) = around.rsplit_once('.') {
            if let Some(index) = self.by_path.get(outer).filter(|index| named(index)) {
                return Some(*index);
            }
            around = outer;
        }
        self.by_name.get(around)?.get(name).copied()
    }

    /// True if a value of `target` holds the struct around `path`, which has it without a list or map in between: such
    /// a struct would contain itself.
    fn holds(&self, target: usize, path: &str) -> bool {
        let around = path.rsplit_once('.').map(|(outer, _)| outer);
        let around = around.and_then(|outer| self.by_path.get(outer));
        around.is_some_and(|&around| self.cycles[around] == self.cycles[target])
    }

    /// Finds the structs of each name, and those that hold each other.
    fn index(&mut self) {
        let mut order: Vec<_> = (0..self.defs.len()).collect();
        order.sort_by_key(|&index| self.defs[index].order);
        for index in order {
            let def = &self.defs[index];
            if let Content::Object(object) = def.content {
                let outermost = def.path.split('.').next().unwrap_or_default();
                let named = self.by_name.entry(outermost.to_owned()).or_default();
                named.entry(&object.name).or_insert(index);
            }
        }
        let mut held: DiGraph<(), ()> = DiGraph::new();
        let nodes: Vec<_> = self.defs.iter().map(|_| held.add_node(())).collect();
        for (index, def) in self.defs.iter().enumerate() {
            for below in self.held(def) {
                held.add_edge(nodes[index], nodes[below], ());
            }
        }
        self.cycles = vec![0; self.defs.len()];
        for (cycle, members) in kosaraju_scc(&held).into_iter().enumerate() {
            for member in members {
                self.cycles[member.index()] = cycle;
            }
        }
    }

    /// The structs that a value of a type holds, without a list or map in between.
    fn held(&self, def: &Def<'a>) -> Vec<usize> {
        let Content::Object(object) = def.content else {
            return Vec::new();
        };
        let held = object.fields.iter().filter_map(|field| {
            let below = format!("{}.{}", def.path, field.name);
            match &field.ty {
                Type::Reference { name } => self.resolve(name, &below),
                Type::Object(_) => self.by_path.get(&below).copied(),
                _ => None,
            }
        });
        held.collect()
    }

    /// Takes up the type of a field with all types below; gives what tells its structure from others.
    fn visit(&mut self, end: End, field: &'a Field, path: &str, chain: &[String]) -> String {
        let path = format!("{path}.{}", field.name);
        let order = self.visited;
        self.visited += 1;
        let content = content(field);
        let leaf = match content {
            None => match field.ty.leaf() {
                Type::Reference { name } => format!("ref {name}"),
                leaf => format!("{:?}", std::mem::discriminant(leaf)),
            },
            Some(content) => {
                let own = own_name(field);
                let mut below = vec![own.clone()];
                below.extend_from_slice(chain);
                let keys = match content {
                    Content::Object(object) => {
                        let members: Vec<_> = object
                            .fields
                            .iter()
                            .map(|member| self.visit(end, member, &path, &below))
                            .collect();
                        vec![format!("{end:?} {}", members.join(";"))]
                    }
                    Content::Enum(_) | Content::Flags(_) => {
                        let choices = field.choices.iter();
                        let keys: Vec<_> = choices.clone().map(|choice| &choice.key).collect();
                        let texts: Vec<_> = choices.map(|choice| &choice.description).collect();
                        // Equal keys may mean different things: 0 and 1 do.
                        vec![
                            format!("{own} {} {keys:?}", field.bit_flags),
                            format!("{} {keys:?} {texts:?}", field.bit_flags),
                        ]
                    }
                };
                let known = keys.iter().find_map(|key| self.by_structure.get(key));
                let index = known.copied().unwrap_or(self.defs.len());
                for key in keys {
                    self.by_structure.entry(key).or_insert(index);
                }
                if index == self.defs.len() {
                    self.defs.push(Def {
                        content,
                        end,
                        path: path.clone(),
                        uses: Vec::new(),
                        chain: below,
                        order,
                    });
                }
                self.defs[index].uses.push(field);
                self.by_path.insert(path, index);
                format!("#{index}")
            }
        };
        let demands = match end {
            End::Request => format!("{} {}", field.required, limits(field)),
            // Nothing is demanded of what the platform sends.
            End::Response => String::new(),
        };
        format!(
            "{} {}{leaf} {} {demands}",
            field.name,
            field.ty.path_suffix(),
            field.deprecated.is_some(),
        )
    }

    fn name(&mut self, taken: &[Ident], sink: &mut Sink) {
        let candidates: Vec<Vec<_>> = self.defs.iter().map(candidates).collect();
        let names = unique(&candidates, |name| {
            TAKEN.contains(&name.text()) || taken.contains(name)
        });
        for def in names.clashes.iter().map(|&index| &self.defs[index]) {
            if let Some(field) = def.uses.first() {
                sink.report(
                    Diagnostic::error(
                        "type-name-clash",
                        field.span,
                        format!(
                            "`{}` has no name that tells its type from another one",
                            field.name
                        ),
                    )
                    .help("rename the type on the page with a fixup"),
                );
            }
        }
        self.names = names.names;
    }
}

/// What a type is to be called, the plainest name first: its own, then with more and more of what contains it in
/// front, by the names of the types; then the same by the names of the fields; at last, spelled out.
fn candidates(def: &Def<'_>) -> Vec<Ident> {
    let own = def.chain.first().map_or("", String::as_str);
    let types = |length: usize| -> Vec<&str> {
        let chain = def.chain.iter().take(length).rev();
        chain.map(String::as_str).collect()
    };
    let fields: Vec<_> = def.path.split('.').collect();
    let named = def
        .uses
        .first()
        .is_some_and(|field| own_name(field) != singular(&field.name));
    let places = |length: usize| -> Vec<&str> {
        let outer = &fields[fields.len() - length..];
        let own = (named && outer.last() != Some(&own)).then_some(own);
        outer.iter().copied().chain(own).collect()
    };
    let mut names: Vec<_> = (1..=def.chain.len())
        .map(types)
        .chain((1..=fields.len()).map(places))
        .map(|names| joined(&names, Kind::Type))
        .collect();
    names.push(spelled(&def.path, Kind::Type));
    names.dedup();
    names
}

/// What the type of a field is made from, if it needs one of its own.
fn content(field: &Field) -> Option<Content<'_>> {
    if let Some(object) = field.ty.object() {
        return Some(Content::Object(object));
    }
    let integers = || {
        field.choices.iter().all(|choice| match &choice.key {
            ChoiceKey::Integer(_) => true,
            ChoiceKey::Text(text) => text.parse::<i64>().is_ok(),
        })
    };
    match field.ty.leaf() {
        Type::String | Type::Integer if field.choices.is_empty() => None,
        Type::String | Type::Integer if field.bit_flags => {
            integers().then_some(Content::Flags(field))
        }
        Type::String => Some(Content::Enum(field)),
        Type::Integer => integers().then_some(Content::Enum(field)),
        _ => None,
    }
}

/// Documented limits as text, to tell structures apart.
fn limits(field: &Field) -> String {
    let limits = &field.constraints;
    let bounds = [
        &limits.minimum,
        &limits.maximum,
        &limits.min_length,
        &limits.max_length,
        &limits.pattern,
    ];
    let texts = bounds.map(|bound| bound.as_ref().map_or("", |bound| bound.value.as_str()));
    texts.join("|")
}

/// True for the path of a field directly in a body.
fn is_part(path: &str) -> bool {
    path.strip_prefix("Request.body.")
        .is_some_and(|name| !name.contains('.'))
}
