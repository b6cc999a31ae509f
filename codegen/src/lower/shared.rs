//! Types that several pages have alike, which exist once.
//!
//! Enums are alike where they have the same name and the same words; numbers say nothing by themselves, so that the
//! variants must be called alike or described alike. Structs are alike where their fields are, in all but what is said of
//! them, and the types within. Each page names all its types in its own module, as if it were alone: what is shared is
//! nothing that a caller has to know.

use std::collections::{BTreeMap, HashMap};

use super::docs;
use crate::{
    naming::{Ident, Kind, joined, spelled, unique},
    rust::{Docs, Enum, EnumKey, Flags, Resource, Shared, Struct, Type, TypeDef, Value},
};

/// Takes the types that are shared out of the pages below `root`, which then name the module where they are. Such a
/// module is called after the first page that has its types.
pub(super) fn extract(root: &mut Resource) -> Vec<Shared> {
    let mut pages = Vec::new();
    collect(root, &mut Vec::new(), &mut pages);
    let names = module_names(&pages);
    let mut groups: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
    for (number, page) in pages.iter().enumerate() {
        for (place, def) in page.types.iter().enumerate() {
            let of_its_kind = groups.entry(structure(def, page.types, &mut Vec::new()));
            of_its_kind.or_default().push((number, place));
        }
    }
    let mut shared: BTreeMap<(usize, usize), TypeDef> = BTreeMap::new();
    for copies in groups.into_values().filter(|copies| copies.len() > 1) {
        let all: Vec<&TypeDef> = copies
            .iter()
            .map(|&(page, place)| &pages[page].types[place])
            .collect();
        let Some((&first, one)) = copies.first().zip(merged(&all)) else {
            continue;
        };
        for (page, _) in copies {
            let module = names[first.0].clone();
            pages[page].shared.insert(one.name().clone(), module);
        }
        shared.insert(first, one);
    }
    modules(shared, &mut pages, &names)
}

/// What has types of its own.
struct Page<'a> {
    /// Where it is, `instance.create`.
    path: String,
    types: &'a mut Vec<TypeDef>,
    shared: &'a mut BTreeMap<Ident, Ident>,
}

fn collect<'a>(resource: &'a mut Resource, path: &mut Vec<String>, pages: &mut Vec<Page<'a>>) {
    let at = |name: &Ident| {
        let parts = path.iter().map(String::as_str).chain([name.text()]);
        parts.collect::<Vec<_>>().join(".")
    };
    let operations = resource.operations.iter_mut();
    let operations = operations.map(|it| (&it.name, &mut it.types, &mut it.shared));
    let overview = resource.overview.iter_mut();
    let overview = overview.map(|it| (&it.module, &mut it.types, &mut it.shared));
    let events = resource.events.iter_mut();
    let events = events.map(|it| (&it.module, &mut it.types, &mut it.shared));
    pages.extend(
        operations
            .chain(overview)
            .chain(events)
            .map(|(name, types, shared)| Page {
                path: at(name),
                types,
                shared,
            }),
    );
    for below in &mut resource.resources {
        let name = below.name.as_ref().map_or("", Ident::text);
        path.push(name.to_owned());
        collect(below, path, pages);
        path.pop();
    }
}

fn module_names(pages: &[Page<'_>]) -> Vec<Ident> {
    let candidates = pages.iter().map(|page| {
        let parts: Vec<_> = page.path.split('.').collect();
        vec![
            joined(&parts, Kind::Module),
            spelled(&page.path, Kind::Module),
        ]
    });
    let candidates: Vec<_> = candidates.collect();
    unique(&candidates, |_| false).names
}

/// All that types must have in common to be one, those within included.
fn structure<'a>(def: &'a TypeDef, types: &'a [TypeDef], around: &mut Vec<&'a Ident>) -> String {
    let mut structure = format!("{:?}", bare(def));
    around.push(def.name());
    for name in named_in(def)
        .filter(|name| !around.contains(name))
        .collect::<Vec<_>>()
    {
        if let Some(def) = types.iter().find(|def| def.name() == name) {
            structure.push_str(&self::structure(def, types, around));
        }
    }
    around.pop();
    structure
}

/// A type without what may differ between types that are alike.
fn bare(def: &TypeDef) -> TypeDef {
    let silent: Vec<bool> = match def {
        TypeDef::Enum(def) => def.values.iter().map(|value| !speaks(value)).collect(),
        TypeDef::Flags(def) => vec![true; def.values.len()],
        TypeDef::Part(_) | TypeDef::Data(_) => Vec::new(),
    };
    let mut def = def.clone();
    let (own, parts) = docs_of(&mut def);
    own.clear();
    for (place, docs) in parts.into_iter().enumerate() {
        if silent.get(place) != Some(&true) {
            docs.clear();
        }
    }
    def
}

/// True for a value that says what it means, by its key or by the name that a description gave it.
fn speaks(value: &Value<EnumKey>) -> bool {
    let key = match &value.key {
        EnumKey::Text(text) => text.clone(),
        EnumKey::Integer(number) => number.to_string(),
    };
    let digits = key.trim_start_matches('-');
    let is_number = digits.chars().all(|c| c.is_ascii_digit());
    !is_number || !value.name.text().ends_with(digits)
}

/// The generated types that a type names.
fn named_in(def: &TypeDef) -> impl Iterator<Item = &Ident> {
    fn named(ty: &Type) -> Option<&Ident> {
        match ty {
            Type::Named(name) | Type::Boxed(name) => Some(name),
            Type::List(item) | Type::Map(item) => named(item),
            _ => None,
        }
    }
    let fields = match def {
        TypeDef::Part(part) => &part.data.fields[..],
        TypeDef::Data(data) => &data.fields,
        TypeDef::Enum(_) | TypeDef::Flags(_) => &[],
    };
    fields.iter().filter_map(|field| named(&field.ty))
}

/// Types that are alike as one. Whatever is said of one of them is said of it, once.
fn merged(all: &[&TypeDef]) -> Option<TypeDef> {
    let mut all: Vec<TypeDef> = all.iter().map(|&def| def.clone()).collect();
    let (first, others) = all.split_first_mut()?;
    let (own, mut parts) = docs_of(first);
    for other in others {
        let (also_own, also_parts) = docs_of(other);
        add(own, also_own);
        for (docs, also) in parts.iter_mut().zip(also_parts) {
            add(docs, also);
        }
    }
    Some(first.clone())
}

/// Adds the paragraphs that are not there yet.
fn add(docs: &mut Docs, others: &Docs) {
    let paragraphs = others.split(String::is_empty);
    for paragraph in paragraphs.filter(|paragraph| !paragraph.is_empty()) {
        let is_known = docs.windows(paragraph.len()).any(|part| part == paragraph);
        if !is_known {
            docs::paragraph(docs, paragraph.to_vec());
        }
    }
}

/// The documentation of a type, and that of its fields or values.
fn docs_of(def: &mut TypeDef) -> (&mut Docs, Vec<&mut Docs>) {
    fn of_fields(data: &mut Struct) -> (&mut Docs, Vec<&mut Docs>) {
        let fields = data.fields.iter_mut().map(|field| &mut field.docs);
        (&mut data.docs, fields.collect())
    }
    match def {
        TypeDef::Part(part) => of_fields(&mut part.data),
        TypeDef::Data(data) => of_fields(data),
        TypeDef::Enum(Enum { docs, values, .. }) => {
            let values = values.iter_mut().map(|value| &mut value.docs);
            (docs, values.collect())
        }
        TypeDef::Flags(Flags { docs, values, .. }) => {
            let values = values.iter_mut().map(|value| &mut value.docs);
            (docs, values.collect())
        }
    }
}

/// The shared types by module, taken out of the pages.
fn modules(
    shared: BTreeMap<(usize, usize), TypeDef>,
    pages: &mut [Page<'_>],
    names: &[Ident],
) -> Vec<Shared> {
    for page in pages.iter_mut() {
        page.types
            .retain(|def| !page.shared.contains_key(def.name()));
    }
    let mut modules: BTreeMap<usize, Vec<TypeDef>> = BTreeMap::new();
    for ((page, _), def) in shared {
        modules.entry(page).or_default().push(def);
    }
    let modules = modules.into_iter().map(|(page, types)| {
        let own = &names[page];
        let named = types.iter().flat_map(named_in);
        let places = named.filter_map(|name| pages[page].shared.get_key_value(name));
        let away = places.filter(|(_, module)| *module != own);
        Shared {
            module: own.clone(),
            uses: away
                .map(|(name, module)| (name.clone(), module.clone()))
                .collect(),
            types,
        }
    });
    modules.collect()
}
