//! A form against its definition.

use std::collections::{HashMap, HashSet};

use super::{
    Form, Kind, Problem, ProblemKind, Problems,
    given::{Given, Mismatch, Value},
    json::Raw,
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
    fn controls(&mut self, known: &[schema::Control], given: &[Raw], place: Place, within: &str) {
        let given: Vec<Given> = given.iter().map(Given::of).collect();
        let by_id: HashMap<&str, &schema::Control> = known
            .iter()
            .map(|control| (control.id.as_str(), control))
            .collect();
        // Those that are filled, or of which there is something else to tell first.
        let mut settled = HashSet::new();
        let mut seen = HashSet::new();
        for control in &given {
            let id = control.id.as_str();
            let path = format!("{within}{id}");
            let Some(definition) = by_id.get(id) else {
                let of = known
                    .iter()
                    .find(|control| control.custom_id.as_deref() == Some(id));
                let id = of.map(|control| control.id.clone());
                self.report(&path, None, ProblemKind::Unknown { id });
                continue;
            };
            // A leave may have its certification in several parts.
            let is_in_parts = place == Place::Group && definition.kind == Kind::Image;
            if !seen.insert(id) && !is_in_parts {
                self.report(&path, Some(definition), ProblemKind::Repeated);
            }
            let told = self.problems.len();
            self.control(definition, control, &path);
            if !control.value.is_empty() || self.problems.len() > told {
                settled.insert(id);
            }
        }
        self.ranges(&by_id, &given, within);
        let nursing = Nursing {
            arriving_late: settled.contains(ARRIVING_LATE),
            leaving_early: settled.contains(LEAVING_EARLY),
        };
        for definition in known {
            let id = definition.id.as_str();
            if settled.contains(id) || !is_needed(definition, place, nursing) {
                continue;
            }
            let kind = definition.kind.clone();
            let problem = if kind.is_unsupported() {
                ProblemKind::Unsupported { kind }
            } else {
                ProblemKind::Missing
            };
            self.report(&format!("{within}{id}"), Some(definition), problem);
        }
    }

    /// Moments among the parts of a group that are the wrong way round.
    fn ranges(&mut self, known: &HashMap<&str, &schema::Control>, given: &[Given], within: &str) {
        let moment = |id: &str| {
            given.iter().find_map(|control| match &control.value {
                Value::Date(date) if control.id == id => Some(date.unix_seconds()),
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

    fn control(&mut self, definition: &schema::Control, given: &Given, path: &str) {
        let kind = given.kind.clone();
        if !definition.kind.is_same_control(&kind) {
            let (expected, found) = (definition.kind.clone(), kind);
            let problem = ProblemKind::WrongKind { expected, found };
            self.report(path, Some(definition), problem);
            return;
        }
        let kinds = [&definition.kind, &kind];
        if let Some(&kind) = kinds.iter().find(|kind| kind.is_unsupported()) {
            let kind = kind.clone();
            self.report(path, Some(definition), ProblemKind::Unsupported { kind });
            return;
        }
        let most = MOST.iter().find(|(id, _)| *id == given.id);
        if let Some(&(_, most)) = most.filter(|(_, most)| given.value.count() > Some(*most)) {
            self.report(path, Some(definition), ProblemKind::TooMany { most });
        }
        match &given.value {
            Value::Absent => self.report(path, Some(definition), ProblemKind::NoValue { kind }),
            &Value::Malformed(Mismatch {
                member,
                found,
                wanted,
            }) => {
                let problem = ProblemKind::Malformed {
                    kind,
                    member,
                    found,
                    wanted,
                };
                self.report(path, Some(definition), problem);
            }
            Value::Options(options) => {
                let is_list = matches!(kind, Kind::Checkbox | Kind::CheckboxV2);
                let options = options.iter().enumerate();
                for (at, option) in options.filter(|(_, option)| !option.is_empty()) {
                    self.option(definition, option, is_list.then_some(at), path);
                }
            }
            Value::Number { currency } => self.currency(definition, currency.as_deref(), path),
            Value::Interval { start, end } if end.unix_seconds() < start.unix_seconds() => {
                self.report(path, Some(definition), ProblemKind::EndsBeforeStart);
            }
            Value::Rows(rows) => {
                for (index, row) in rows.iter().enumerate() {
                    let within = format!("{path}[{index}].");
                    self.controls(&definition.children, row, Place::Row, &within);
                }
            }
            Value::Group(parts) => {
                let within = format!("{path}.");
                self.controls(&definition.children, parts, Place::Group, &within);
            }
            _ => {}
        }
    }

    fn option(&mut self, definition: &schema::Control, found: &str, at: Option<usize>, path: &str) {
        let options = &definition.options;
        let is_open = options.is_empty() || definition.external;
        if is_open || options.iter().any(|option| option.value == found) {
            return;
        }
        let value = options.iter().find(|option| option.text == found);
        let problem = ProblemKind::NoSuchOption {
            at,
            value: value.map(|option| option.value.clone()),
        };
        self.report(path, Some(definition), problem);
    }

    fn currency(&mut self, definition: &schema::Control, found: Option<&str>, path: &str) {
        let allowed = &definition.currencies;
        let is_allowed = |found| allowed.iter().any(|currency| currency == found);
        if !allowed.is_empty() && found.is_some_and(|found| !is_allowed(found)) {
            let allowed = allowed.clone();
            let problem = ProblemKind::NoSuchCurrency { allowed };
            self.report(path, Some(definition), problem);
        }
    }
}

/// Parts of a leave that only a nursing leave has.
#[derive(Clone, Copy)]
struct Nursing {
    arriving_late: bool,
    leaving_early: bool,
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
