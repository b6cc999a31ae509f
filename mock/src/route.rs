//! From a method and a path to operations.

use feishu_codegen::ir::{Ir, Operation};
use percent_encoding::percent_decode_str;

/// All operations by their addresses.
pub(crate) struct Routes {
    /// Those with fixed words first, so that `/approvals/search` is no approval called `search`.
    routes: Vec<Route>,
}

struct Route {
    segments: Vec<Segment>,
    operation: Operation,
}

/// Fixed words sort before values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    Fixed(String),
    Value(String),
}

/// An operation at an address, with the values in its path.
pub(crate) struct Found<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) values: Vec<(&'a str, String)>,
}

impl Routes {
    pub(crate) fn new(ir: Ir) -> Self {
        let operations = ir.modules.into_iter().flat_map(|module| module.operations);
        let mut routes: Vec<Route> = operations
            .map(|operation| Route {
                segments: segments(&operation.path.value),
                operation,
            })
            .collect();
        routes.sort_by(|a, b| a.segments.cmp(&b.segments));
        Self { routes }
    }

    pub(crate) fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.routes.iter().map(|route| &route.operation)
    }

    /// The operations of an address: several where two pages describe different calls of it.
    pub(crate) fn find(&self, method: &str, path: &str) -> Vec<Found<'_>> {
        let given = decoded(path);
        let mut best: Option<&[Segment]> = None;
        let mut found = Vec::new();
        for route in &self.routes {
            let Some(values) = values(&route.segments, &given) else {
                continue;
            };
            let operation = &route.operation;
            if operation.http_method.value == method
                && *best.get_or_insert(&route.segments) == route.segments
            {
                found.push(Found { operation, values });
            }
        }
        found
    }

    /// Methods that operations of this path have.
    pub(crate) fn methods(&self, path: &str) -> Vec<&str> {
        let given = decoded(path);
        let here = self
            .routes
            .iter()
            .filter(|route| values(&route.segments, &given).is_some());
        here.map(|route| route.operation.http_method.value.as_str())
            .collect()
    }
}

fn segments(template: &str) -> Vec<Segment> {
    let parts = template.split('/').skip(1);
    parts
        .map(|part| match part.strip_prefix(':') {
            Some(name) => Segment::Value(name.to_owned()),
            None => Segment::Fixed(part.to_owned()),
        })
        .collect()
}

fn decoded(path: &str) -> Vec<String> {
    let parts = path.split('/').skip(1);
    parts
        .map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned())
        .collect()
}

/// The values in a path that fits.
fn values<'a>(segments: &'a [Segment], given: &[String]) -> Option<Vec<(&'a str, String)>> {
    if segments.len() != given.len() {
        return None;
    }
    let mut values = Vec::new();
    for (segment, given) in segments.iter().zip(given) {
        match segment {
            Segment::Fixed(word) if word == given => {}
            Segment::Value(name) if !given.is_empty() => {
                values.push((name.as_str(), given.clone()))
            }
            _ => return None,
        }
    }
    Some(values)
}
