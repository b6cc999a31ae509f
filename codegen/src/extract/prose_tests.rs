//! Operations in, rules out: the forms in which pages state relations, windows and idempotency keys.

use proptest::strategy::Strategy as _;

use super::{idempotency, relations, windows};
use crate::diagnostics::Sink;
use crate::ir::sample::{array, field, ir, object, span};
use crate::ir::{ErrorCode, Field, Operation, RelationKind, TimeUnit, Type};
use crate::source::{Page, Sources, Spanned};

fn sources() -> Sources {
    Sources::new(vec![Page::new("p.md", "")])
}

/// The operation of the sample with these query parameters: name, description, example.
fn operation(query: &[(&str, &str, &str)]) -> Operation {
    let mut operation = ir().modules.remove(0).operations.remove(0);
    operation.body = None;
    operation.errors = Vec::new();
    operation.query = query.iter().map(described).collect();
    for (field, line) in operation.query.iter_mut().zip(1..) {
        field.span = span(line);
    }
    operation
}

fn described((name, description, example): &(&str, &str, &str)) -> Field {
    let mut field = field(name, Type::String, 1);
    field.description = (*description).to_owned();
    field.example = (!example.is_empty()).then(|| Spanned::new((*example).to_owned(), span(1)));
    field
}

/// `kind: fields` of every relation, then the codes of what was reported.
fn relations_of(operation: &Operation) -> Vec<String> {
    let mut sink = Sink::default();
    let found = relations::find(operation, &sources(), &mut sink);
    let kind = |kind| match kind {
        RelationKind::AtLeastOne => "some",
        RelationKind::ExactlyOne => "one",
        RelationKind::AtMostOne => "at most one",
        RelationKind::AllOrNone => "all or none",
    };
    found
        .iter()
        .map(|relation| format!("{}: {}", kind(relation.kind), relation.fields.join(" ")))
        .chain(sink.into_sorted().iter().map(|found| found.code.to_owned()))
        .collect()
}

#[test]
fn relations_by_their_words() {
    for (sentence, expected) in [
        ("a、b_id 不能同时为空。", "some: a b_id"),
        ("a、b_id 不得均为空", "some: a b_id"),
        ("a、b_id、c_id 不能同时为空", "some: a b_id c_id"),
        (
            "甲，与 b_id 必须传入其中一个。如果传入 a 则优先使用 a",
            "some: a b_id",
        ),
        ("a 和 b_id 需至少传入一个", "some: a b_id"),
        ("a 和 b_id 至少填一个", "some: a b_id"),
        ("至少传入 `a`、`b_id` 中的一个", "some: a b_id"),
        ("与b_id参数二选一", "one: a b_id"),
        ("a与b_id二选一，同时设置时 b_id 生效", "some: a b_id"),
        ("a 和 b_id 二选一，都不传则取全部", "at most one: a b_id"),
        ("a 和 b_id 只能传其中一个", "at most one: a b_id"),
        ("a 与 b_id 不能同时传入", "at most one: a b_id"),
        ("a 和 b_id 互斥", "at most one: a b_id"),
        ("必须且只能传 a 或 b_id", "one: a b_id"),
        (
            "a 和 b_id 必须同时设置或者同时不设置",
            "all or none: a b_id",
        ),
        ("a 和 b_id 需同时传入", "all or none: a b_id"),
        (
            "a and b_id cannot be empty at the same time.",
            "some: a b_id",
        ),
        ("At least one of a and b_id is required", "some: a b_id"),
        ("Either a or b_id must be given", "some: a b_id"),
        ("a and b_id are mutually exclusive", "at most one: a b_id"),
        ("Mutually exclusive with b_id", "at most one: a b_id"),
        ("a and b_id must be set together", "all or none: a b_id"),
        ("甲的 c_id 列表，与 b_id 不可同时为空", "some: a b_id"),
        (
            "开始 a 和结束 b_id 必须都设置，或者都不设置",
            "all or none: a b_id",
        ),
        (
            "a，如果传了 b_id 则优先使用 b_id，二者不能同时为空",
            "some: a b_id",
        ),
        ("a 与 b_id 不能同时为 `true`", ""),
        (
            "如果类型为 1，a 和 b_id 不能同时为空",
            "relation-conditional",
        ),
        ("x_id 和 y_id 不能同时为空", "relation-unresolved"),
        ("一级分类下的二级分类互斥", ""),
        ("同时传入 a 和 b_id 时取并集", ""),
        ("[文档](/x/a_b/c_id)。不能同时选中多行", ""),
    ] {
        let operation = operation(&[("a", sentence, ""), ("b_id", "", ""), ("c_id", "", "")]);
        let found = relations_of(&operation).join("; ");
        assert_eq!(found, expected, "{sentence}");
    }
}

#[test]
fn relations_are_stated_once_and_stay_in_their_object() {
    let text = "user_id 和 open_id 需至少传入一个";
    let both = [
        described(&("user_id", text, "")),
        described(&("open_id", text, "")),
    ];
    let mut operation = operation(&[("user_id", text, ""), ("open_id", text, "")]);
    operation.notes = vec![Spanned::new(text.to_owned(), span(3))];
    let mut body = ir().modules.remove(0).operations.remove(0).body.unwrap();
    body.fields = vec![field("tasks", array(object(both.to_vec())), 2)];
    operation.body = Some(body);
    assert_eq!(
        relations_of(&operation),
        [
            "some: user_id open_id",
            "some: tasks[].user_id tasks[].open_id"
        ]
    );
}

#[test]
fn a_row_of_two_names_may_be_about_both() {
    for (sentence, expected) in [
        ("二选一", "one: a b_id"),
        ("两者不能同时为空", "some: a b_id"),
        ("与 c_id 二选一", "one: a c_id; one: b_id c_id"),
    ] {
        let mut operation = operation(&[
            ("a", sentence, ""),
            ("b_id", sentence, ""),
            ("c_id", "", ""),
        ]);
        operation.query[1].span = span(1);
        let found = relations_of(&operation).join("; ");
        assert_eq!(found, expected, "{sentence}");
    }
}

#[test]
fn both_ends_of_a_range_go_together() {
    let text = "查询跨度不得大于 30 天，开始和结束时间必须同时设置或者同时不设置。";
    let operation = operation(&[("start_time_from", text, ""), ("start_time_to", "", "")]);
    assert_eq!(
        relations_of(&operation),
        ["all or none: start_time_from start_time_to"]
    );

    let mut operation = self::operation(&[("from", "", ""), ("to", "", "")]);
    operation.notes = vec![Spanned::new(
        "开始和结束时间必须都设置，或者都不设置".to_owned(),
        span(3),
    )];
    assert_eq!(relations_of(&operation), ["all or none: from to"]);
}

#[test]
fn windows_by_their_words() {
    const MS: &str = "1567690398020";
    for (names, sentence, example, expected) in [
        (
            ["start_time", "end_time"],
            "单次查询时间范围不要超过10小时",
            MS,
            "start_time..end_time 36000 ms",
        ),
        (
            ["from", "to"],
            "时间跨度不能超过30天",
            "1624520521",
            "from..to 2592000 s",
        ),
        (
            ["x_from", "x_to"],
            "查询时间跨度不得大于 30 天，须成对",
            MS,
            "x_from..x_to 2592000 ms",
        ),
        (
            ["begin_time", "end_time"],
            "时间间隔最大为 31 天（毫秒）",
            "",
            "begin_time..end_time 2678400 ms",
        ),
        (
            ["start", "end"],
            "开始和结束之间不超过一年",
            MS,
            "start..end 31536000 ms",
        ),
        (
            ["startTime", "endTime"],
            "The time range cannot exceed 24h",
            MS,
            "startTime..endTime 86400 ms",
        ),
        (
            ["start_time", "end_time"],
            "The time span is up to 7 days",
            MS,
            "start_time..end_time 604800 ms",
        ),
        (
            ["start_date", "end_date"],
            "最大间隔为 12 个月",
            "\"2024-01-01\"",
            "window-without-unit",
        ),
        (
            ["start_time", "end_time"],
            "距当前的时间跨度不能超过365天",
            MS,
            "",
        ),
        (["start_time", "note"], "时间跨度不能超过365天", MS, ""),
        (
            ["start_time", "end_time"],
            "审批撤回时间，默认 31 天",
            MS,
            "",
        ),
    ] {
        for stated_by in 0..3 {
            let mut query = names.map(|name| (name, "", example));
            if let Some(field) = query.get_mut(stated_by) {
                field.1 = sentence;
            }
            let mut operation = operation(&query);
            if stated_by == 2 {
                // Of a note, the unit can only be told from the examples.
                operation.notes = vec![Spanned::new(sentence.to_owned(), span(3))];
            }
            if stated_by == 2 && example.is_empty() {
                continue;
            }
            let mut sink = Sink::default();
            let found = windows::find(&operation, &sources(), &mut sink);
            let found: Vec<String> = found
                .iter()
                .map(|window| {
                    let unit = match window.unit {
                        TimeUnit::Seconds => "s",
                        TimeUnit::Milliseconds => "ms",
                    };
                    format!("{}..{} {} {unit}", window.start, window.end, window.seconds)
                })
                .chain(sink.into_sorted().iter().map(|found| found.code.to_owned()))
                .collect();
            assert_eq!(
                found.join("; "),
                expected,
                "{sentence}, stated by {stated_by}"
            );
        }
    }
}

#[test]
fn idempotency_keys() {
    for (name, text, expected) in [
        (
            "uuid",
            "用于幂等操作，冲突则返回错误码 60012 ，格式建议",
            "uuid Some(60012)",
        ),
        (
            "client_token",
            "操作的唯一标识，用于幂等的更新",
            "client_token None",
        ),
        ("key", "Idempotency key", "key None"),
        ("request_id", "请求去重", "request_id None"),
        ("uuid", "设备的 UUID", ""),
        ("name", "名称不能重复", ""),
    ] {
        let found = idempotency::find(&operation(&[(name, text, "")]), &sources());
        let found = found.map(|key| format!("{} {:?}", key.field, key.conflict));
        assert_eq!(found.unwrap_or_default(), expected, "{text}");
    }
}

#[test]
fn a_conflict_may_stand_among_the_errors() {
    let mut operation = operation(&[("uuid", "用于幂等", "")]);
    operation.errors = vec![ErrorCode {
        http: None,
        code: 7,
        message: "uuid conflict".to_owned(),
        advice: String::new(),
        span: span(1),
    }];
    let found = idempotency::find(&operation, &sources());
    assert_eq!(found.and_then(|key| key.conflict), Some(7));
}

proptest::proptest! {
    #[test]
    fn any_sentence_is_read(
        pieces in proptest::collection::vec(
            proptest::prop_oneof![
                9 => proptest::sample::select(vec![
                    "start_time", "end_time", " a ", "与", "和", "，", ", ", "。", "、", "不能同时为空", "二选一", "至少传入",
                    "一个", "必须同时设置", "时间跨度", "不超过", "10", "天", "年", "](", ")", "若", "则", "either ", " or ",
                    " must", "幂等", "错误码", "60012",
                ]).prop_map(str::to_owned),
                1 => ".{0,6}",
            ],
            0..30,
        ),
    ) {
        let text = pieces.concat();
        let mut operation = operation(&[("start_time", &text, "1"), ("end_time", "", ""), ("a", "", "")]);
        operation.notes = vec![Spanned::new(text, span(2))];
        for relation in relations::find(&operation, &sources(), &mut Sink::default()) {
            proptest::prop_assert!(relation.fields.len() > 1);
        }
        windows::find(&operation, &sources(), &mut Sink::default());
        idempotency::find(&operation, &sources());
    }
}
