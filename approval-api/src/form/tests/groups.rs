//! Forms with groups against a definition.

use serde_json::json;

use super::{super::*, date, schema::schema_of};

/// Parts of groups as definitions have them: the platform works out some of those that are required.
#[test]
fn groups_need_what_the_platform_does_not_work_out() {
    let part = |id: &str, kind: &str| json!({"id": id, "name": "", "type": kind, "required": true, "visible": true});
    let times = || {
        (
            date("2026-03-02T09:00:00+08:00"),
            date("2026-03-03T09:00:00+08:00"),
        )
    };
    let leave = schema_of(
        json!([{"id": "widgetLeaveGroupV2", "type": "leaveGroupV2", "required": true, "value": [
            part("widgetLeaveGroupType", "radioV2"),
            part("widgetLeaveGroupStartTime", "date"),
            part("widgetLeaveGroupEndTime", "date"),
            part("widgetLeaveGroupInterval", "radioV2"),
            part("widgetLeaveGroupReason", "textarea"),
            part("widgetLeaveGroupUnit", "radioV2"),
            part("widgetLeaveGroupFeedingRestDaily", "input"),
            {"id": "widgetLeaveGroupFeedingArrivingLate", "type": "radioV2", "option": [{"value": "30", "text": "30"}]},
            {"id": "widgetLeaveGroupFeedingOffLeaveEarly", "type": "radioV2", "option": [{"value": "30", "text": "30"}]},
            {"id": "widgetLeaveCertification", "type": "image"},
        ]}]),
    );
    let work = schema_of(
        json!([{"id": "widgetWorkGroup", "type": "workGroup", "required": true, "value": [
            part("widgetWorkGroupType", "radioV2"),
            {"id": "widgetWorkGroupOvertimeWorkers", "type": "contact"},
            {"id": "widgetWorkGroupTimeRangeFieldList", "type": "fieldList", "children": [
                part("widgetWorkGroupStartTime", "date"), part("widgetWorkGroupEndTime", "date"),
            ]},
            part("widgetWorkGroupInterval", "number"),
            part("widgetWorkGroupUnit", "radioV2"),
            part("widgetWorkGroupRule", "input"),
            part("widgetWorkGroupDetail", "fieldList"),
        ]}]),
    );
    let out = schema_of(
        json!([{"id": "widgetOutGroup", "type": "outGroup", "required": true, "value": [
            {"id": "widgetOutGroupType", "type": "radioV2", "required": true, "option": [{"value": "me-0", "text": "天"}]},
            part("widgetOutGroupUnit", "radioV2"),
            part("widgetOutGroupStartTime", "date"),
            part("widgetOutGroupEndTime", "date"),
            part("widgetOutGroupInterval", "radioV2"),
        ]}]),
    );
    let of = |ranges: usize, workers: usize| {
        let work = WorkGroup::new(times().0, times().1);
        let work = (1..ranges).fold(work, |work, _| work.and(times().0, times().1));
        work.workers((0..workers).map(|worker| UserId::new(format!("u{worker}"))))
    };
    let leave_of = || LeaveGroupV2::new("748", times().0, times().1);
    for (schema, form, missing) in [
        (
            &leave,
            Form::new().leave_group_v2(
                leave_of()
                    .reason("x")
                    .certification(["a"])
                    .certification(["b"]),
            ),
            "",
        ),
        (
            &leave,
            Form::new().leave_group_v2(leave_of().arriving_late(30)),
            "",
        ),
        (
            &leave,
            Form::new().leave_group_v2(leave_of()),
            "widgetLeaveGroupV2.widgetLeaveGroupReason",
        ),
        (
            &leave,
            Form::new().leave_group_v2(leave_of().arriving_late(31)),
            "widgetLeaveGroupV2.widgetLeaveGroupFeedingArrivingLate",
        ),
        (
            &leave,
            Form::new().leave_group_v2(leave_of().leaving_early(30)),
            "widgetLeaveGroupV2.widgetLeaveGroupFeedingArrivingLate",
        ),
        (
            &leave,
            Form::new().leave_group_v2(leave_of().arriving_late(30).leaving_early(30)),
            "",
        ),
        (
            &leave,
            Form::new().leave_group_v2(LeaveGroupV2::new("748", times().1, times().0).reason("x")),
            "widgetLeaveGroupV2.widgetLeaveGroupEndTime",
        ),
        (
            &leave,
            Form::new().leave_group_v2(leave_of().reason("x").reason("y")),
            "widgetLeaveGroupV2.widgetLeaveGroupReason",
        ),
        (&leave, Form::new(), "widgetLeaveGroupV2"),
        (
            &work,
            Form::new().work_group(WorkGroup::new(times().0, times().1)),
            "",
        ),
        (
            &work,
            Form::new().work_group(WorkGroup::new(times().0, times().1).and(times().1, times().0)),
            "widgetWorkGroup.widgetWorkGroupTimeRangeFieldList[1].widgetWorkGroupEndTime",
        ),
        (&work, Form::new().work_group(of(30, 50)), ""),
        (
            &work,
            Form::new().work_group(of(31, 51)),
            "widgetWorkGroup.widgetWorkGroupOvertimeWorkers widgetWorkGroup.widgetWorkGroupTimeRangeFieldList",
        ),
        (
            &out,
            Form::new().out_group(OutGroup::new(times().0, times().1).out_type("me-0")),
            "",
        ),
        (
            &out,
            Form::new().out_group(OutGroup::new(times().1, times().0).out_type("me-0")),
            "widgetOutGroup.widgetOutGroupEndTime",
        ),
        (
            &out,
            Form::new().out_group(OutGroup::new(times().0, times().1)),
            "widgetOutGroup.widgetOutGroupType",
        ),
    ] {
        let found = match schema.check(&form) {
            Ok(()) => Vec::new(),
            Err(problems) => problems
                .iter()
                .map(|problem| problem.control.clone())
                .collect(),
        };
        assert_eq!(found.join(" "), missing, "{form}");
    }
}
