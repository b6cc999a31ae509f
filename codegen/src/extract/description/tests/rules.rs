//! Validation rules, and limits in prose.

use super::*;

#[test]
fn rules_follow_the_type() {
    let case = |subject, rule: &str, expected: &[&str]| {
        check(
            subject,
            &format!("甲\n**数据校验规则**：\n- {rule}"),
            expected,
        );
    };
    case(
        INTEGER,
        "取值范围：`1` ～ `100`",
        &["min 1", "max 100", "> 甲"],
    );
    case(
        NUMBER,
        "取值范围：`-99.5` ~ `0.0`",
        &["min -99.5", "max 0.0", "> 甲"],
    );
    case(
        NUMBER,
        "取值范围：`-10000000000000000000` ～ `100000000000000000000`",
        &[
            "min -10000000000000000000",
            "max 100000000000000000000",
            "> 甲",
        ],
    );
    case(
        STRING,
        "长度范围：`1` ～ `64` 字符",
        &["min_length 1", "max_length 64", "> 甲"],
    );
    case(
        STRINGS,
        "长度范围：`0` ～ `20`",
        &["min_length 0", "max_length 20", "> 甲"],
    );
    case(STRINGS, "最大长度：`3`", &["max_length 3", "> 甲"]);
    case(STRING, "最大长度：64 字符", &["max_length 64", "> 甲"]);
    case(
        STRING,
        "最大值：`50`",
        &["> 甲⏎**数据校验规则**：⏎- 最大值：`50`"],
    );
    case(INTEGER, "最大值：`1 ～ 100`", &["min 1", "max 100", "> 甲"]);
    case(
        STRING,
        "最大长度：`100,000` 个 UTF-16 编码的字符",
        &["> 甲⏎**数据校验规则**：⏎- 最大长度：`100,000` 个 UTF-16 编码的字符"],
    );
    case(
        STRING,
        "正则校验：`^a|[b-]{2}$`",
        &["pattern ^a|[b-]{2}$", "> 甲"],
    );
    case(
        STRING,
        "校验规则：只含数字",
        &["> 甲⏎**数据校验规则**：⏎- 校验规则：只含数字"],
    );
    case(
        INTEGER,
        "取值范围：`9` ～ `1`",
        &[
            "! rule-unreadable",
            "> 甲⏎**数据校验规则**：⏎- 取值范围：`9` ～ `1`",
        ],
    );
}

#[test]
fn rules_glued_in_prose_and_in_english() {
    check(
        STRINGS,
        "甲 \n **示例**:  \n **数据校验规则**:\n最大长度: 100最小长度: 1",
        &["min_length 1", "max_length 100", "> 甲"],
    );
    check(
        STRING,
        "N **Data validation rules**: - Length range: `1` ～ `9` characters - Regular expression: `^https?://.*$`",
        &[
            "min_length 1",
            "max_length 9",
            "pattern ^https?://.*$",
            "> N",
        ],
    );
    check(
        INTEGER,
        "N **Example value**: 1 **Data validation rules**: - Minimum value: `0`",
        &["example 1", "min 0", "> N"],
    );
    check(
        INTEGER,
        "甲\n**数据校验规则**： - 最大值：`50`",
        &["max 50", "> 甲"],
    );
    check(
        INTEGER,
        "甲\n\n**数据校验规则**：int32 范围（ `1`~`2147483647`）内的整数。",
        &[
            "min 1",
            "max 2147483647",
            "> 甲⏎⏎**数据校验规则**：int32 范围（ `1`~`2147483647`）内的整数。",
        ],
    );
    check(
        STRING,
        "甲\n**数据校验规则：** 1 ~ 64 个字符，仅限字母。\n**默认值**：`x`",
        &[
            "default x",
            "min_length 1",
            "max_length 64",
            "> 甲⏎**数据校验规则：** 1 ~ 64 个字符，仅限字母。",
        ],
    );
    check(
        STRINGS,
        "甲\n**数据校验规则**：列表长度不能大于 200。\n\n后文",
        &[
            "max_length 200",
            "> 甲⏎**数据校验规则**：列表长度不能大于 200。⏎⏎后文",
        ],
    );
}

#[test]
fn limits_in_prose_only_without_doubt() {
    let limits = |subject, text: &str| {
        let constraints = read(subject, text).0.constraints;
        let value =
            |bound: Option<_>| bound.map_or("-".to_owned(), |bound: crate::ir::Bound| bound.value);
        if subject.many || subject.leaf == Leaf::String {
            format!(
                "{} {}",
                value(constraints.min_length),
                value(constraints.max_length)
            )
        } else {
            format!(
                "{} {}",
                value(constraints.minimum),
                value(constraints.maximum)
            )
        }
    };
    for (subject, text, expected) in [
        (STRINGS, "ID 列表，最多支持 20 个", "- 20"),
        (STRINGS, "最多支持设置 200 个。", "- 200"),
        (STRINGS, "列表最大长度为 200", "- 200"),
        (STRINGS, "名单，列表长度上限 200，其他", "- 200"),
        (STRINGS, "(**最大支持长度200**)", "- 200"),
        (STRINGS, "任务数限制 最大不超过200", "- 200"),
        (STRINGS, "ID list, up to 10", "- 10"),
        (STRINGS, "ID，最大100个", "- 100"),
        (STRINGS, "ID（最大 100 个）", "- 100"),
        (STRINGS, "最大100个字", "- -"),
        (STRINGS, "至少传入 1 个", "1 -"),
        (
            STRINGS,
            "**注意**： - 与类型一致 - 列表最大长度为 200",
            "- 200",
        ),
        (STRINGS, "最多展示前 3 个", "- -"),
        (STRINGS, "最多可查2个月", "- -"),
        (STRINGS, "单个值不可超过 100 个", "- -"),
        (STRINGS, "长度不超过 2048 字符", "- -"),
        (STRINGS, "最多传入100个，field_type=3", "- -"),
        (STRINGS, "最多 5 个。最多 9 个", "- -"),
        (STRING, "内容（不超过1000字）", "- 1000"),
        (STRING, "最大支持128字符，", "- 128"),
        (STRING, "长度不得少于 9 个字符。", "9 -"),
        (STRING, "1 ~ 100 个字符", "1 100"),
        (STRING, "长度为7个字符。", "7 7"),
        (STRING, "字符数要在1到20范围内。", "1 20"),
        (STRING, "最大长度为 64。", "- 64"),
        (STRING, "最短 43 字符，最长 128 字符", "43 128"),
        (STRING, "field name, up to 50 characters", "- 50"),
        (STRING, "不超过 64 字节", "- -"),
        (STRING, "最大长度为 ，用于", "- -"),
        (STRING, "不超过 3 字段", "- -"),
        (INTEGER, "红 取值范围[0,255]", "0 255"),
        (INTEGER, "取值范围 1~100，默认 10", "1 100"),
        (INTEGER, "范围为：[1, 100]", "1 100"),
        (NUMBER, "范围0-1，0 表示起点", "0 1"),
        (INTEGER, "最小为 1，最大为 200，默认为 20。", "1 200"),
        (INTEGER, "每页条数，最大100，默认20", "- -"),
        (INTEGER, "条数，最大100，默认20", "- 100"),
        (INTEGER, "比例，最大100%", "- -"),
        (INTEGER, "注：不得超过200", "- 200"),
        (INTEGER, "间隔不超过 3 天", "- -"),
        (INTEGER, "取值范围 (0,10)", "- -"),
        (INTEGER, "级别（0 - 100）", "- -"),
        (INTEGER, "当类型为 1 时，取值范围 1~9", "- -"),
    ] {
        assert_eq!(limits(subject, text), expected, "{text}");
    }
}

#[test]
fn defaults_in_prose_only_without_doubt() {
    for (subject, text, expected) in [
        (INTEGER, "条数，最大100，默认20", Some("20")),
        (INTEGER, "最小为 1，最大为 200，默认为 20。", Some("20")),
        (INTEGER, "偏移（默认值：`-1`）", Some("-1")),
        (INTEGER, "条数，默认20\n**默认值**：`30`", Some("30")),
        (INTEGER, "条数，默认20。默认30", None),
        (INTEGER, "条数，默认 20 天", None),
        (INTEGER, "如果是列表，默认20", None),
        (STRING, "条数，默认20", None),
        (STRINGS, "条数，默认20", None),
    ] {
        let default = read(subject, text).0.default;
        assert_eq!(
            default.as_ref().map(|it| it.value.as_str()),
            expected,
            "{text}"
        );
    }
}
