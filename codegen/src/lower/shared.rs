//! Types that several pages have alike, which exist once.
//!
//! Types are alike where they have the same name and the same parts, and all these parts are described alike, as those of
//! the types within. Only what is said of the type as a whole may differ: pages say there what the field is for that has
//! it, which stands at the field as well. Each page names all its types in its own module, as if it were alone.

use std::collections::{BTreeMap, HashMap};

use petgraph::{algo::kosaraju_scc, graph::DiGraph};

use crate::{
    naming::{Ident, Kind, joined, spelled, unique},
    rust::{Docs, Resource, Shared, Type, TypeDef},
};

/// Takes the types that are shared out of the pages below `root`, which then name the module where they are. Such a
/// module is called after the first page that has its types.
pub(super) fn extract(root: &mut Resource) -> Vec<Shared> {
    let mut pages = Vec::new();
    collect(root, &mut Vec::new(), &mut pages);
    let names = module_names(&pages);
    let groups = groups(&pages);
    let mut shared: BTreeMap<(usize, usize), TypeDef> = BTreeMap::new();
    for copies in groups.into_iter().filter(|copies| copies.len() > 1) {
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

/// The types of all pages by what they are, with all within them: each as its page and its place there.
fn groups(pages: &[Page<'_>]) -> Vec<Vec<(usize, usize)>> {
    let mut known = Known::default();
    let mut groups: BTreeMap<usize, Vec<(usize, usize)>> = BTreeMap::new();
    for (page, it) in pages.iter().enumerate() {
        for (place, class) in known.classes(it.types).into_iter().enumerate() {
            groups.entry(class).or_default().push((page, place));
        }
    }
    groups.into_values().collect()
}

/// Types met so far, numbered: those of any page that are the same have the same number.
#[derive(Default)]
struct Known {
    /// By all that is theirs, but for their own documentation.
    kinds: HashMap<String, usize>,
    /// Types that name each other, or one alone, with all within them, see [`key`].
    components: HashMap<Vec<usize>, usize>,
    /// By their component and kind.
    classes: HashMap<(usize, usize), usize>,
}

impl Known {
    /// The class of each type of a page.
    fn classes(&mut self, types: &[TypeDef]) -> Vec<usize> {
        let kinds: Vec<usize> = types.iter().map(|def| self.kind(def)).collect();
        let mut naming: DiGraph<(), ()> = DiGraph::new();
        let nodes: Vec<_> = types.iter().map(|_| naming.add_node(())).collect();
        let places = types.iter().zip(&nodes);
        let places: HashMap<&Ident, _> = places.map(|(def, &node)| (def.name(), node)).collect();
        let within = |def| -> Vec<usize> {
            let named = named_in(def).filter_map(|name| places.get(name));
            named.map(|node| node.index()).collect()
        };
        let within: Vec<Vec<usize>> = types.iter().map(within).collect();
        for (place, named) in within.iter().enumerate() {
            naming.extend_with_edges(named.iter().map(|&other| (nodes[place], nodes[other])));
        }
        let mut classes = vec![None; types.len()];
        // Types that are named come before those that name them; those that name each other come together.
        for component in kosaraju_scc(&naming) {
            let members = component.iter().map(|node| node.index());
            // No two types of a page are of one kind, since each has its name: it does not matter which is met first.
            let Some(first) = members.clone().min_by_key(|&place| kinds[place]) else {
                continue;
            };
            let key = key(first, &kinds, &within, &classes);
            let next = self.components.len();
            let component = *self.components.entry(key).or_insert(next);
            for place in members {
                let next = self.classes.len();
                let class = self.classes.entry((component, kinds[place]));
                classes[place] = Some(*class.or_insert(next));
            }
        }
        classes.into_iter().flatten().collect()
    }

    fn kind(&mut self, def: &TypeDef) -> usize {
        let mut bare = def.clone();
        docs_of(&mut bare).clear();
        let next = self.kinds.len();
        *self.kinds.entry(format!("{bare:?}")).or_insert(next)
    }
}

/// What tells types that name each other from others: of each its kind, and of each type within its class. One without a
/// class yet is one of them: it is told by when it was reached, and what it is follows.
fn key(
    start: usize,
    kinds: &[usize],
    within: &[Vec<usize>],
    classes: &[Option<usize>],
) -> Vec<usize> {
    let mut reached = vec![start];
    let mut when = HashMap::from([(start, 0)]);
    let mut key = Vec::new();
    let mut next = 0;
    while let Some(&place) = reached.get(next) {
        next += 1;
        key.push(kinds[place]);
        for &other in &within[place] {
            match classes[other] {
                Some(class) => key.extend([0, class]),
                None => {
                    let last = reached.len();
                    let at = *when.entry(other).or_insert(last);
                    if at == last {
                        reached.push(other);
                    }
                    key.extend([1, at]);
                }
            }
        }
    }
    key
}

/// The documentation of a type as a whole.
fn docs_of(def: &mut TypeDef) -> &mut Docs {
    match def {
        TypeDef::Part(part) => &mut part.data.docs,
        TypeDef::Data(data) => &mut data.docs,
        TypeDef::Enum(def) | TypeDef::Codes(def) => &mut def.docs,
        TypeDef::Flags(def) => &mut def.docs,
    }
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
        TypeDef::Enum(_) | TypeDef::Codes(_) | TypeDef::Flags(_) => &[],
    };
    fields.iter().filter_map(|field| named(&field.ty))
}

/// Types that are alike as one.
fn merged(all: &[&TypeDef]) -> Option<TypeDef> {
    let mut all: Vec<TypeDef> = all.iter().map(|&def| def.clone()).collect();
    let (one, others) = all.split_first_mut()?;
    if others
        .iter_mut()
        .any(|other| docs_of(other) != docs_of(one))
    {
        *docs_of(one) = vec![DIFFERENT.to_owned()];
    }
    Some(one.clone())
}

/// Said of a type for which pages have different words.
const DIFFERENT: &str =
    "Several operations or events have this type; what for is said where they have it.";

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
