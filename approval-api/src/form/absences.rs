//! Groups of attendance, as instances have them.

use super::{
    DateTime, Number, UserId,
    json::{Members, read_objects},
};

/// A leave, or overtime. What the platform leaves out, or writes in a way that cannot be read, is `None`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Absence {
    /// The type by its name.
    pub name: Option<String>,
    /// The start.
    pub start: Option<DateTime>,
    /// The end.
    pub end: Option<DateTime>,
    /// How long, in days unless `unit` says otherwise.
    pub interval: Option<Number>,
    /// `DAY` or `HOUR`
    pub unit: Option<String>,
    /// Why.
    pub reason: Option<String>,
}

/// A business trip. What the platform leaves out, or writes in a way that cannot be read, is `None`; with a list that cannot
/// be read, the whole trip is [`Unknown`](super::Answer::Unknown).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Trip {
    /// Its legs.
    pub schedule: Vec<Leg>,
    /// How many days in all.
    pub interval: Option<Number>,
    /// Why.
    pub reason: Option<String>,
    /// Who comes along.
    pub peer: Vec<UserId>,
}

/// A leg of a [`Trip`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Leg {
    /// The start.
    pub start: Option<DateTime>,
    /// The end.
    pub end: Option<DateTime>,
    /// How many days.
    pub interval: Option<Number>,
    /// From where.
    pub departure: Option<String>,
    /// To where.
    pub destination: Option<String>,
    /// By what.
    pub transport: Option<String>,
    /// One way, or there and back.
    pub one_round: Option<String>,
    /// What else there is to say.
    pub remark: Option<String>,
}

/// Shifts that are swapped. What the platform leaves out, or writes in a way that cannot be read, is `None`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Shift {
    /// The shift.
    pub shift_time: Option<DateTime>,
    /// When it is returned.
    pub return_time: Option<DateTime>,
    /// Why.
    pub reason: Option<String>,
}

/// A correction of attendance. What the platform leaves out, or writes in a way that cannot be read, is `None`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Remedy {
    /// When.
    pub time: Option<DateTime>,
    /// Why.
    pub reason: Option<String>,
}

impl Absence {
    fn of(members: &Members) -> Option<Self> {
        Some(Self {
            name: members.get("name"),
            start: members.get("start"),
            end: members.get("end"),
            interval: members.get("interval"),
            unit: members.get("unit"),
            reason: members.get("reason"),
        })
    }
}

impl Trip {
    fn of(members: &Members) -> Option<Self> {
        Some(Self {
            schedule: members.list("schedule")?,
            interval: members.get("interval"),
            reason: members.get("reason"),
            peer: members.list("peer")?,
        })
    }
}

impl Leg {
    fn of(members: &Members) -> Option<Self> {
        Some(Self {
            start: members.get("start"),
            end: members.get("end"),
            interval: members.get("interval"),
            departure: members.get("departure"),
            destination: members.get("destination"),
            transport: members.get("transport"),
            one_round: members.get("oneRound"),
            remark: members.get("remark"),
        })
    }
}

impl Shift {
    fn of(members: &Members) -> Option<Self> {
        Some(Self {
            shift_time: members.get("shiftTime"),
            return_time: members.get("returnTime"),
            reason: members.get("reason"),
        })
    }
}

impl Remedy {
    fn of(members: &Members) -> Option<Self> {
        Some(Self {
            time: members.get("time"),
            reason: members.get("reason"),
        })
    }
}

read_objects!(Absence, Trip, Leg, Shift, Remedy);
