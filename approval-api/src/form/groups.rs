//! Groups of controls that the platform defines: their parts have fixed ids.

use super::{DateTime, Form, Person, Row};

/// `leaveGroupV2`: a leave.
///
/// ```
/// use feishu_approval_api::form::{Form, LeaveGroupV2};
///
/// # fn main() -> Result<(), feishu_approval_api::form::ValueError> {
/// let start = "2026-03-02T09:00:00+08:00".parse()?;
/// let end = "2026-03-03T18:00:00+08:00".parse()?;
/// let form = Form::new().leave_group_v2(LeaveGroupV2::new("7488925543484620819", start, end).reason("moving house"));
/// # assert!(form.to_string().starts_with(r#"[{"id":"widgetLeaveGroupV2","type":"leaveGroupV2","value":["#));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LeaveGroupV2(Form);

impl LeaveGroupV2 {
    /// A leave of a type (its id, a whole number), from a moment to another, which are rounded as the type says: half
    /// days at noon, hours to the half hour.
    pub fn new(leave_type: impl Into<String>, start: DateTime, end: DateTime) -> Self {
        let parts = Form::new()
            .radio_v2("widgetLeaveGroupType", leave_type)
            .date("widgetLeaveGroupStartTime", start)
            .date("widgetLeaveGroupEndTime", end);
        Self(parts)
    }

    /// Why. Not for a nursing leave.
    pub fn reason(self, reason: impl Into<String>) -> Self {
        Self(self.0.textarea("widgetLeaveGroupReason", reason))
    }

    /// Images that prove it, by the codes that uploading gave. Some types of leave demand them.
    pub fn certification(self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.image("widgetLeaveCertification", files))
    }

    /// Of a nursing leave: minutes of arriving late, one of the definition's options (0 to 120, by 15).
    pub fn arriving_late(self, minutes: u32) -> Self {
        let minutes = minutes.to_string();
        Self(
            self.0
                .radio_v2("widgetLeaveGroupFeedingArrivingLate", minutes),
        )
    }

    /// Of a nursing leave: minutes of leaving early, one of the definition's options (0 to 120, by 15).
    pub fn leaving_early(self, minutes: u32) -> Self {
        let minutes = minutes.to_string();
        Self(
            self.0
                .radio_v2("widgetLeaveGroupFeedingOffLeaveEarly", minutes),
        )
    }
}

impl From<LeaveGroupV2> for Form {
    fn from(leave: LeaveGroupV2) -> Self {
        leave.0
    }
}

/// `workGroup`: overtime.
///
/// ```
/// use feishu_approval_api::form::{Form, UserId, WorkGroup};
///
/// # fn main() -> Result<(), feishu_approval_api::form::ValueError> {
/// let start = "2026-03-02T19:00:00+08:00".parse()?;
/// let end = "2026-03-02T22:00:00+08:00".parse()?;
/// let form = Form::new().work_group(WorkGroup::new(start, end).workers([UserId::new("f8ca557e")]).reason("release"));
/// # assert!(form.to_string().starts_with(r#"[{"id":"widgetWorkGroup","type":"workGroup","value":["#));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct WorkGroup {
    workers: Option<Vec<Person>>,
    overtime_type: Option<String>,
    ranges: Vec<(DateTime, DateTime)>,
    reason: Option<String>,
}

impl WorkGroup {
    /// Overtime from a moment to another, two days apart at most.
    pub fn new(start: DateTime, end: DateTime) -> Self {
        Self {
            workers: None,
            overtime_type: None,
            ranges: vec![(start, end)],
            reason: None,
        }
    }

    /// A further range. Only the first counts unless the definition allows several, and then 30 are the most.
    pub fn and(mut self, start: DateTime, end: DateTime) -> Self {
        self.ranges.push((start, end));
        self
    }

    /// Who works, 50 at most: needed where the definition allows to ask for others, oneself included.
    pub fn workers(mut self, workers: impl IntoIterator<Item = impl Into<Person>>) -> Self {
        self.workers = Some(workers.into_iter().map(Into::into).collect());
        self
    }

    /// The id of an overtime type: needed where the definition follows no overtime rule.
    pub fn overtime_type(mut self, option: impl Into<String>) -> Self {
        self.overtime_type = Some(option.into());
        self
    }

    /// Why.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl From<WorkGroup> for Form {
    fn from(work: WorkGroup) -> Self {
        let mut parts = Self::new();
        if let Some(workers) = work.workers {
            parts = parts.contact("widgetWorkGroupOvertimeWorkers", workers);
        }
        if let Some(option) = work.overtime_type {
            parts = parts.radio_v2("widgetWorkGroupType", option);
        }
        let ranges = work.ranges.into_iter().map(|(start, end)| {
            Row::new()
                .date("widgetWorkGroupStartTime", start)
                .date("widgetWorkGroupEndTime", end)
        });
        parts = parts.field_list("widgetWorkGroupTimeRangeFieldList", ranges);
        match work.reason {
            Some(reason) => parts.textarea("widgetWorkGroupReason", reason),
            None => parts,
        }
    }
}

/// `outGroup`: work out of office.
///
/// ```
/// use feishu_approval_api::form::{Form, OutGroup};
///
/// # fn main() -> Result<(), feishu_approval_api::form::ValueError> {
/// let start = "2026-03-02T13:00:00+08:00".parse()?;
/// let end = "2026-03-02T17:00:00+08:00".parse()?;
/// let form = Form::new().out_group(OutGroup::new(start, end).reason("at a customer's"));
/// # assert!(form.to_string().starts_with(r#"[{"id":"widgetOutGroup","type":"outGroup","value":["#));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct OutGroup {
    out_type: Option<String>,
    rest: Form,
}

impl OutGroup {
    /// Out from a moment to another, both of one zone. They are rounded as the unit says: half days at noon, hours to
    /// the half hour.
    pub fn new(start: DateTime, end: DateTime) -> Self {
        let rest = Form::new()
            .date("widgetOutGroupStartTime", start)
            .date("widgetOutGroupEndTime", end);
        let out_type = None;
        Self { out_type, rest }
    }

    /// A type, by its option: needed where the definition has types.
    pub fn out_type(mut self, option: impl Into<String>) -> Self {
        self.out_type = Some(option.into());
        self
    }

    /// Why.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.rest = self.rest.textarea("widgetOutGroupReason", reason);
        self
    }

    /// Images that prove it, by the codes that uploading gave.
    pub fn images(mut self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.rest = self.rest.image("widgetOutGroupImage", files);
        self
    }
}

impl From<OutGroup> for Form {
    fn from(out: OutGroup) -> Self {
        let mut parts = Self::new();
        if let Some(option) = out.out_type {
            parts = parts.radio_v2("widgetOutGroupType", option);
        }
        parts.controls.extend(out.rest.controls);
        parts
    }
}
