//! A form against its definition.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
};

use super::{
    Form, Kind, Problem, ProblemKind, Problems,
    control::{Content, Control, DEPTH, Typed},
    schema::{self, Schema},
};

/// Parts of groups that the platform works out by itself, although definitions have them as required.
const WORKED_OUT: &[&str] = &[
    "widgetLeaveGroupInterval",
    "widgetLeaveGroupUnit",
    "widgetLeaveGroupFeedingRestDaily",
    "widgetWorkGroupInterval",
    "widgetWorkGroupUnit",
    "widgetWorkGroupRule",
    "widgetWorkGroupDetail",
    "widgetOutGroupInterval",
    "widgetOutGroupUnit",
];

const LEAVE_TYPE: &str = "widgetLeaveGroupType";
const LEAVE_REASON: &str = "widgetLeaveGroupReason";
const ARRIVING_LATE: &str = "widgetLeaveGroupFeedingArrivingLate";
const LEAVING_EARLY: &str = "widgetLeaveGroupFeedingOffLeaveEarly";

/// Moments of groups, where the second must not be before the first.
const RANGES: &[(&str, &str)] = &[
    ("widgetLeaveGroupStartTime", "widgetLeaveGroupEndTime"),
    ("widgetWorkGroupStartTime", "widgetWorkGroupEndTime"),
    ("widgetOutGroupStartTime", "widgetOutGroupEndTime"),
];

/// Lists of groups, and how much they hold at most.
const MOST: &[(&str, usize)] = &[
    ("widgetWorkGroupTimeRangeFieldList", 30),
    ("widgetWorkGroupOvertimeWorkers", 50),
];

pub(crate) fn check(schema: &Schema, form: &Form) -> Result<(), Problems> {
    let mut check = Check::default();
    check.controls(schema.controls(), &form.controls, Place::Form, "");
    Problems::of(check.problems)
}

/// Where controls stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Form,
    Row,
    Group,
}

#[derive(Default)]
struct Check {
    problems: Vec<Problem>,
}

impl Check {
    fn report(&mut self, path: &str, of: Option<&schema::Control>, kind: ProblemKind) {
        let name = of.map(|control| control.name.clone());
        self.problems.push(Problem {
            control: path.to_owned(),
            name: name.filter(|name| !name.is_empty()),
            kind,
        });
    }

    /// Controls of one form, row or group, whose path is `within`.
    fn controls(
        &mut self,
        known: &[schema::Control],
        given: &[Control],
        place: Place,
        within: &str,
    ) {
        let by_id: HashMap<&str, &schema::Control> = known
            .iter()
            .map(|control| (control.id.as_str(), control))
            .collect();
        let mut filled = HashSet::new();
        let mut seen = HashSet::new();
        for control in given {
            let (id, kind, value) = look(control);
            let path = format!("{within}{id}");
            let Some(definition) = by_id.get(id.as_str()) else {
                let of = known
                    .iter()
                    .find(|control| control.custom_id.as_ref() == Some(&id));
                let id = of.map(|control| control.id.clone());
                self.report(&path, None, ProblemKind::Unknown { id });
                continue;
            };
            // A leave may have its certification in several parts.
            if !seen.insert(id.clone()) && place != Place::Group {
                self.report(&path, Some(definition), ProblemKind::Repeated);
            }
            if !value.is_empty() {
                filled.insert(id);
            }
            self.control(definition, &kind, &value, &path);
        }
        self.ranges(&by_id, given, within);
        let nursing = Nursing {
            arriving_late: filled.contains(ARRIVING_LATE),
            leaving_early: filled.contains(LEAVING_EARLY),
        };
        for definition in known {
            if filled.contains(&definition.id) || !is_needed(definition, place, nursing) {
                continue;
            }
            let kind = definition.kind.clone();
            let problem = if kind.is_unsupported() {
                ProblemKind::Unsupported { kind }
            } else {
                ProblemKind::Missing
            };
            self.report(
                &format!("{within}{}", definition.id),
                Some(definition),
                problem,
            );
        }
    }

    /// Moments among the parts of a group that are the wrong way round.
    fn ranges(&mut self, known: &HashMap<&str, &schema::Control>, given: &[Control], within: &str) {
        let moment = |id: &str| {
            given.iter().find_map(|control| match look(control) {
                (found, _, Value::Given(typed)) if found == id => match &typed.value {
                    Content::Date(date) => Some(date.unix_seconds()),
                    _ => None,
                },
                _ => None,
            })
        };
        for (start, end) in RANGES {
            let Some(definition) = known.get(end) else {
                continue;
            };
            if moment(start)
                .zip(moment(end))
                .is_some_and(|(start, end)| end < start)
            {
                let path = format!("{within}{end}");
                self.report(&path, Some(definition), ProblemKind::EndsBeforeStart);
            }
        }
    }

    fn control(
        &mut self,
        definition: &schema::Control,
        kind: &Kind,
        value: &Value<'_>,
        path: &str,
    ) {
        if !definition.kind.is_same_control(kind) {
            let (expected, found) = (definition.kind.clone(), kind.clone());
            self.report(
                path,
                Some(definition),
                ProblemKind::WrongKind { expected, found },
            );
            return;
        }
        let kind = || kind.clone();
        let Value::Given(typed) = value else {
            if kind().is_unsupported() {
                self.report(
                    path,
                    Some(definition),
                    ProblemKind::Unsupported { kind: kind() },
                );
            } else if matches!(value, Value::Unreadable) && Content::is_known(&kind()) {
                self.report(
                    path,
                    Some(definition),
                    ProblemKind::Malformed { kind: kind() },
                );
            }
            return;
        };
        if let Some(found) = &typed.currency {
            self.currency(definition, found, path);
        }
        let length = match &typed.value {
            Content::Rows(rows) => rows.len(),
            Content::Texts(texts) => texts.len().max(typed.open_ids.as_ref().map_or(0, Vec::len)),
            _ => 0,
        };
        let most = MOST.iter().find(|(id, _)| *id == typed.id);
        if let Some(&(_, most)) = most.filter(|(_, most)| length > *most) {
            self.report(path, Some(definition), ProblemKind::TooMany { most });
        }
        match &typed.value {
            Content::Text(option) if matches!(kind(), Kind::Radio | Kind::RadioV2) => {
                self.option(definition, option, path);
            }
            Content::Texts(options) if matches!(kind(), Kind::Checkbox | Kind::CheckboxV2) => {
                options
                    .iter()
                    .for_each(|option| self.option(definition, option, path));
            }
            Content::Number(number) if !number.is_number() => {
                self.report(
                    path,
                    Some(definition),
                    ProblemKind::Malformed { kind: kind() },
                );
            }
            Content::Interval(interval)
                if interval.end.unix_seconds() < interval.start.unix_seconds() =>
            {
                self.report(path, Some(definition), ProblemKind::EndsBeforeStart);
            }
            Content::Rows(rows) => {
                for (index, row) in rows.iter().enumerate() {
                    self.controls(
                        &definition.children,
                        row,
                        Place::Row,
                        &format!("{path}[{index}]."),
                    );
                }
            }
            Content::Group(parts) => {
                self.controls(
                    &definition.children,
                    parts,
                    Place::Group,
                    &format!("{path}."),
                );
            }
            _ => {}
        }
    }

    fn option(&mut self, definition: &schema::Control, found: &str, path: &str) {
        let options = &definition.options;
        // What is empty is missing, not wrong.
        let is_known = options.is_empty() || definition.external || found.is_empty();
        if is_known || options.iter().any(|option| option.value == found) {
            return;
        }
        let value = options.iter().find(|option| option.text == found);
        let problem = ProblemKind::NoSuchOption {
            found: found.to_owned(),
            value: value.map(|option| option.value.clone()),
        };
        self.report(path, Some(definition), problem);
    }

    fn currency(&mut self, definition: &schema::Control, found: &str, path: &str) {
        let allowed = &definition.currencies;
        if !allowed.is_empty() && !allowed.iter().any(|currency| currency == found) {
            let (found, allowed) = (found.to_owned(), allowed.clone());
            self.report(
                path,
                Some(definition),
                ProblemKind::NoSuchCurrency { found, allowed },
            );
        }
    }
}

/// The value of a control.
enum Value<'a> {
    /// One of the control's type.
    Given(Cow<'a, Typed>),
    /// Null or an empty text, which is no value of any type.
    Nothing,
    /// None of the control's type, or of a type that these types do not know.
    Unreadable,
}

impl Value<'_> {
    fn is_empty(&self) -> bool {
        match self {
            Self::Given(typed) => is_empty(typed),
            Self::Nothing => true,
            Self::Unreadable => false,
        }
    }
}

/// Parts of a leave that only a nursing leave has.
#[derive(Clone, Copy)]
struct Nursing {
    arriving_late: bool,
    leaving_early: bool,
}

/// Id, type and value of a control.
fn look(control: &Control) -> (String, Kind, Value<'_>) {
    match control {
        Control::Typed(typed) => (
            typed.id.clone(),
            typed.kind.clone(),
            Value::Given(Cow::Borrowed(typed)),
        ),
        Control::Raw(raw) => {
            let (id, kind) = raw.head();
            let value = match Typed::read(raw.as_str(), DEPTH) {
                Some(typed) => Value::Given(Cow::Owned(typed)),
                None if raw.is_nothing() => Value::Nothing,
                None => Value::Unreadable,
            };
            (id, kind, value)
        }
    }
}

fn is_empty(control: &Typed) -> bool {
    match &control.value {
        Content::Text(text) => text.is_empty(),
        Content::Texts(list) => list.is_empty() && control.open_ids.is_none(),
        Content::Departments(list) => list.is_empty(),
        Content::Addresses(list) => list.is_empty(),
        Content::Rows(rows) => rows.is_empty(),
        Content::Group(parts) => parts.is_empty(),
        _ => false,
    }
}

fn is_needed(definition: &schema::Control, place: Place, nursing: Nursing) -> bool {
    let id = definition.id.as_str();
    let is_filled_by_platform = match definition.kind {
        Kind::Text | Kind::SerialNumber => true,
        // Without types there is nothing to choose from. Those of leaves are never listed.
        Kind::Radio | Kind::RadioV2 if place == Place::Group => {
            definition.options.is_empty() && id != LEAVE_TYPE
        }
        _ => false,
    };
    let is_nursing = nursing.arriving_late || nursing.leaving_early;
    let is_worked_out = WORKED_OUT.contains(&id) || (id == LEAVE_REASON && is_nursing);
    let is_hidden = !definition.visible || definition.conditional;
    // Who leaves early says how late to arrive, if only that it is 0 minutes.
    let is_required = definition.required || (id == ARRIVING_LATE && nursing.leaving_early);
    is_required && !is_hidden && !is_filled_by_platform && !is_worked_out
}
