//! Cells in, facts out: one case a form that pages use.

use std::fmt::Write as _;

use super::*;
use crate::document::{Item, ItemKind, Part};
use crate::source::{Page, PageId, Span};

const STRING: Subject = Subject {
    leaf: Leaf::String,
    many: false,
};
const INTEGER: Subject = Subject {
    leaf: Leaf::Integer,
    many: false,
};
const NUMBER: Subject = Subject {
    leaf: Leaf::Number,
    many: false,
};
const BOOLEAN: Subject = Subject {
    leaf: Leaf::Boolean,
    many: false,
};
const STRINGS: Subject = Subject {
    leaf: Leaf::String,
    many: true,
};
const OTHER: Subject = Subject {
    leaf: Leaf::Other,
    many: false,
};

fn span() -> Span {
    Span::new(PageId(0), 0..0)
}

/// `{{key|text}}` and `{{scope:key|text}}` are elements, the rest is text.
fn cell(text: &str) -> Cell {
    let mut parts = Vec::new();
    for piece in text.split("}}") {
        let (before, element) = match piece.split_once("{{") {
            Some((before, element)) => (before, element.split_once('|')),
            None => (piece, None),
        };
        if !before.trim().is_empty() {
            parts.push(Part::Text {
                text: before.trim_matches('\n').to_owned(),
                span: span(),
            });
        }
        if let Some((key, text)) = element {
            let (kind, key) = match key.strip_prefix("scope:") {
                Some(key) => (ItemKind::Scope, key),
                None => (ItemKind::EnumValue, key),
            };
            parts.push(Part::Item(Item {
                kind,
                key: key.to_owned(),
                text: text.to_owned(),
                span: span(),
            }));
        }
    }
    Cell {
        span: span(),
        parts,
    }
}

fn read(subject: Subject, text: &str) -> (Description, Vec<&'static str>) {
    let sources = Sources::new(vec![Page::new("p.md", "")]);
    let mut sink = Sink::default();
    let description = describe(&cell(text), subject, &sources, &mut sink);
    let codes = sink.into_sorted().iter().map(|found| found.code).collect();
    (description, codes)
}

/// What was read, a fact a line; the description last, its lines joined by `⏎`.
fn outline(subject: Subject, text: &str) -> String {
    let (read, codes) = read(subject, text);
    let mut out = String::new();
    for (name, value) in [
        ("example", &read.example),
        ("default", &read.default),
        ("fixed", &read.fixed),
        ("min", &read.constraints.minimum),
        ("max", &read.constraints.maximum),
        ("min_length", &read.constraints.min_length),
        ("max_length", &read.constraints.max_length),
        ("pattern", &read.constraints.pattern),
    ] {
        if let Some(value) = value {
            let _ = writeln!(out, "{name} {}", value.value);
        }
    }
    for choice in &read.choices {
        let key = match &choice.key {
            ChoiceKey::Integer(value) => value.to_string(),
            ChoiceKey::Text(text) => format!("{text:?}"),
        };
        let _ = writeln!(out, "{key} = {}", choice.description.replace('\n', "⏎"));
    }
    if read.bit_flags {
        out.push_str("bits\n");
    }
    for scope in &read.scopes {
        let _ = write!(out, "scope {} ({})", scope.scope.name, scope.scope.title);
        let _ = write!(out, "{}", if scope.any { " any" } else { "" });
        let when = scope.when.as_ref().map(|when| format!(" when {when}"));
        let _ = writeln!(out, "{}", when.unwrap_or_default());
    }
    if let Some(deprecated) = &read.deprecated {
        let _ = writeln!(out, "deprecated {}", deprecated.note);
    }
    for code in codes {
        let _ = writeln!(out, "! {code}");
    }
    for (name, count) in [("values", read.tally.values), ("rules", read.tally.rules)] {
        assert_eq!(
            count.read,
            count.understood + count.kept + count.reported,
            "{name} of {text:?} add up"
        );
    }
    let _ = write!(out, "> {}", read.text.replace('\n', "⏎"));
    out
}

#[track_caller]
fn check(subject: Subject, text: &str, expected: &[&str]) {
    assert_eq!(outline(subject, text), expected.join("\n"), "{text:?}");
}

#[test]
fn examples_keep_their_quotes() {
    check(
        STRING,
        "名称\n\n**示例值**：\"张三\"",
        &["example \"张三\"", "> 名称"],
    );
    check(
        STRING,
        "名称\n**示例值：** abc\n",
        &["example abc", "> 名称"],
    );
    check(STRING, "名称 **示例**: x ", &["example x", "> 名称"]);
    check(STRING, "名称 \n **示例**:  \n ", &["> 名称"]);
    check(STRING, "**示例值:** `a b`", &["example a b", "> "]);
    check(
        STRING,
        "Name. **Example value**: \"x\" How to get it **Default value**: `y`",
        &["example \"x\"", "default y", "> Name.⏎How to get it"],
    );
    check(
        OTHER,
        "文案\n\n**示例值**：\n\n```\n{\n  \"a\": 1\n}\n```\n\n其他",
        &["example {⏎  \"a\": 1⏎}", "> 文案⏎⏎其他"].map(|line| {
            if line.starts_with("example") {
                "example {\n  \"a\": 1\n}"
            } else {
                line
            }
        }),
    );
    check(
        STRINGS,
        "列表\n**示例值**：[\n\"a\",\n\"b\"]\n后文",
        &["example [\n\"a\",\n\"b\"]", "> 列表⏎后文"],
    );
    check(
        STRING,
        "**示例值**：\"<a href=\"x\">y</a>\"",
        &["example \"<a href=\"x\">y</a>\"", "> "],
    );
}

#[test]
fn defaults_lose_their_marks_and_keep_their_remarks() {
    check(
        INTEGER,
        "页大小\n**默认值**：`10`",
        &["default 10", "> 页大小"],
    );
    check(
        STRING,
        "排序\n**默认值**：desc",
        &["default desc", "> 排序"],
    );
    check(
        BOOLEAN,
        "开关\n**默认值**：false，即关闭",
        &["default false", "> 开关⏎**默认值**：false，即关闭"],
    );
    check(
        STRING,
        "名\n**默认值**：空，表示不变",
        &["> 名⏎**默认值**：空，表示不变"],
    );
    check(STRING, "名\n**默认值**：\"\"", &["default ", "> 名"]);
    check(
        STRING,
        "Name **Default value**: empty, which changes nothing.",
        &["> Name⏎**Default value**: empty, which changes nothing."],
    );
    check(
        STRING,
        "**固定值**：\"a/b; c=d\"",
        &["fixed a/b; c=d", "> "],
    );
    check(STRING, "**固定值：** `code`", &["fixed code", "> "]);
}

#[test]
fn values_of_elements_follow_the_type() {
    let text = "类型\n\n**可选值有**：\n{{1|甲}}{{-1|乙}}\n\n**默认值**：`1`";
    check(INTEGER, text, &["default 1", "1 = 甲", "-1 = 乙", "> 类型"]);
    check(
        STRING,
        text,
        &["default 1", "\"1\" = 甲", "\"-1\" = 乙", "> 类型"],
    );
    check(
        BOOLEAN,
        "开关\n**可选值有**：\n{{true|开}}{{false|关}}",
        &["> 开关⏎**可选值有**：⏎- `true`：开⏎- `false`：关"],
    );
    check(
        INTEGER,
        "类型\n**可选值有**：\n{{1|甲}}{{x|乙}}{{1|丙}}{{|丁}}",
        &[
            "1 = 甲",
            "! value-not-integer",
            "! value-twice",
            "! value-without-key",
            "> 类型⏎**可选值有**：⏎- `x`：乙⏎- `1`：丙⏎- ``：丁",
        ],
    );
    check(
        STRING,
        "类型\n**可选值有**：\n{{a|甲}}\n**注意**：只在此处\n\n后文",
        &["\"a\" = 甲", "> 类型⏎**注意**：只在此处⏎⏎后文"],
    );
}

#[test]
fn values_of_lists_need_an_announcement() {
    check(
        INTEGER,
        "方式，可选值有：\n  \n- 1：前加\n- -1： 后加\n\n其他说明",
        &["1 = 前加", "-1 = 后加", "> 方式⏎⏎其他说明"],
    );
    check(
        STRING,
        "**可选值**：\n1. **`S256`**（推荐）：  \n   用散列\n   得到\n2. **`plain`**：原样\n\n以上",
        &[
            "\"S256\" = （推荐）：⏎用散列⏎得到",
            "\"plain\" = 原样",
            "> 以上",
        ],
    );
    check(
        INTEGER,
        "可选值：\n* 0 无\n* 1 有",
        &["0 = 无", "1 = 有", "> "],
    );
    check(
        INTEGER,
        "来源。枚举值：\n1：用户\n2：系统",
        &["1 = 用户", "2 = 系统", "> 来源。"],
    );
    check(
        STRING,
        "语言。取值：\n- zh_cn：中文\n- en_us: 英文",
        &["\"zh_cn\" = 中文", "\"en_us\" = 英文", "> 语言。"],
    );
    check(
        STRING,
        "**可能值有：**\n- `a`：甲\n- `b`：乙",
        &["\"a\" = 甲", "\"b\" = 乙", "> "],
    );
    check(
        STRING,
        "格式。可选值有：\n- YYYY-MM hh:mm：年-月\n- 单程\n- 见[文档](/a)",
        &[
            "\"YYYY-MM hh:mm\" = 年-月",
            "\"单程\" = ",
            "! value-without-key",
            "> 格式。可选值有：⏎- 见[文档](/a)",
        ],
    );
    check(
        STRING,
        "语言可选值有\n{{zh|中文}}{{en|英文}}",
        &["\"zh\" = 中文", "\"en\" = 英文", "> 语言"],
    );
    check(
        STRING,
        "语言。可选值有：\n- zh：中文\n\n**可选值有**：\n{{zh|中文}}",
        &["\"zh\" = 中文", "> 语言。"],
    );
    check(STRING, "例如：\n- a：甲", &["> 例如：⏎- a：甲"]);
    check(
        STRING,
        "扩展。需传 reason 参数，枚举值：\n- a：甲",
        &["> 扩展。需传 reason 参数，枚举值：⏎- a：甲"],
    );
    check(
        STRING,
        "字重(可选值有：regular：常规, bold：加粗)",
        &["> 字重(可选值有：regular：常规, bold：加粗)"],
    );
    check(STRING, "**可选值**：见文档", &["> **可选值**：见文档"]);
}

#[test]
fn values_on_one_line_and_over_several() {
    check(
        STRING,
        "类型\n**可选值有**：\n- `a`: 甲 - 子 - `b`: 乙",
        &["\"a\" = 甲 - 子", "\"b\" = 乙", "> 类型"],
    );
    check(
        INTEGER,
        "Kind **Optional values are**:  - `0`: none - `1`: some  **Required field scopes**: `a:b:c`",
        &["0 = none", "1 = some", "scope a:b:c ()", "> Kind"],
    );
    check(
        STRING,
        "Bot。可选值有：\n- 1：甲。 - 2：乙。\n后文",
        &["\"1\" = 甲。", "\"2\" = 乙。", "> Bot。⏎后文"],
    );
    check(
        STRING,
        "类型\n**可选值有**：\n- a：甲\n续甲\n- b：乙\n后文",
        &["\"a\" = 甲⏎续甲", "\"b\" = 乙", "> 类型⏎后文"],
    );
    check(
        STRING,
        "Ids **Optional values are**:  - `a`: by a **When the value is `u`, the following field scopes are required:** `x:y` - `b`: by b",
        &[
            "\"a\" = by a",
            "\"b\" = by b",
            "scope x:y () when u",
            "> Ids",
        ],
    );
    check(
        INTEGER,
        "类型 \n **示例**: 1 \n **可选值**:\n- 1: 正式 \n- 2: 实习 \n",
        &["example 1", "1 = 正式", "2 = 实习", "> 类型"],
    );
}

#[test]
fn bits_are_added_up_also_as_text() {
    let bits = "通知。可选值有：\n\n- 1：甲\n- 2：乙\n- 4：丙\n\n位运算，传加和值。";
    check(
        STRING,
        bits,
        &[
            "\"1\" = 甲",
            "\"2\" = 乙",
            "\"4\" = 丙",
            "bits",
            "> 通知。⏎⏎位运算，传加和值。",
        ],
    );
    check(
        INTEGER,
        "按位。可选值：\n- 1：甲\n- 3：乙",
        &["1 = 甲", "3 = 乙", "> 按位。"],
    );
}

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
        (INTEGER, "取值范围 (0,10)", "- -"),
        (INTEGER, "级别（0 - 100）", "- -"),
        (INTEGER, "当类型为 1 时，取值范围 1~9", "- -"),
    ] {
        assert_eq!(limits(subject, text), expected, "{text}");
    }
}

#[test]
fn scopes_in_every_form() {
    check(
        STRING,
        "ID\n\n**字段权限要求（满足任一）**：\n{{scope:a:b:c|读甲}}{{scope:a:d|读乙}}",
        &["scope a:b:c (读甲) any", "scope a:d (读乙) any", "> ID"],
    );
    check(
        STRING,
        "ID\n**当值为 `user_id`，字段权限要求**：\n读甲(a:b.c_d:e)\n读乙（x:y）",
        &[
            "scope a:b.c_d:e (读甲) when user_id",
            "scope x:y (读乙) when user_id",
            "> ID",
        ],
    );
    check(
        STRING,
        "ID\n**字段权限要求**： `a:b` 读甲 `c:d` 读乙",
        &["scope a:b (读甲)", "scope c:d (读乙)", "> ID"],
    );
    check(
        STRING,
        "ID **Required field scopes (Satisfy any)**: `a:b:c` `a:d`",
        &["scope a:b:c () any", "scope a:d () any", "> ID"],
    );
    check(
        STRING,
        "ID\n**字段权限要求**：无",
        &["> ID⏎**字段权限要求**：⏎无"],
    );
}

#[test]
fn deprecation_is_of_the_field() {
    for (text, deprecated) in [
        ("权重（废弃）", true),
        ("【已废弃，请用新接口】描述", true),
        ("名称。该字段已废弃，请使用 x", true),
        ("**注意**：此参数即将下线", true),
        ("废弃字段", true),
        ("不推荐使用。", true),
        ("（该字段已失效）", true),
        ("Weight (deprecated)", true),
        ("This field is deprecated.", true),
        ("注意：该字段无效，暂不支持", false),
        ("是否废弃", false),
        ("废弃原因", false),
        ("已下线的应用列表", false),
        ("填写此参数时，status 参数将失效", false),
        ("如果只有一个样式，不推荐使用富文本", false),
        ("传入 `已废弃` 为值", false),
        ("记录停用后可查询", false),
        ("Whether it is deprecated", false),
    ] {
        let found = read(STRING, text).0.deprecated;
        assert_eq!(found.is_some(), deprecated, "{text}: {found:?}");
    }
}

#[test]
fn nothing_else_is_lost() {
    check(
        STRING,
        "发起人。获取方式：\n\n- 调用[接口](/a/b)得到。\n- 在后台查看\n\n**说明**：\n\n- 需要权限\n\n**示例值**：\"x\"\n\n尾注",
        &[
            "example \"x\"",
            "> 发起人。获取方式：⏎⏎- 调用[接口](/a/b)得到。⏎- 在后台查看⏎⏎**说明**：⏎⏎- 需要权限⏎⏎尾注",
        ],
    );
    check(
        STRING,
        "**值格式**：\"Bearer x\"",
        &["> **值格式**：\"Bearer x\""],
    );
    check(STRING, "", &["> "]);
}

#[test]
fn facts_point_at_their_place() {
    let text = "名\n\n**示例值**：\"x\"\n\n**数据校验规则**：\n\n- 最大长度：`9` 字符";
    let sources = Sources::new(vec![Page::new("p.md", text)]);
    let whole = Span::new(PageId(0), 0..text.len());
    let cell = Cell {
        span: whole,
        parts: vec![Part::Text {
            text: text.to_owned(),
            span: whole,
        }],
    };
    let read = describe(&cell, STRING, &sources, &mut Sink::default());
    let at = |span: Option<Span>| span.map(|span| sources.slice(span));
    assert_eq!(at(read.example.map(|fact| fact.span)), Some("\"x\""));
    assert_eq!(
        at(read.constraints.max_length.map(|fact| fact.span)),
        Some("- 最大长度：`9` 字符")
    );
}
