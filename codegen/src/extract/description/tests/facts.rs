//! Example, default, fixed value, scopes, deprecation; and nothing lost.

use proptest::strategy::Strategy as _;

use super::*;

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
        &["\"a/b; c=d\" = ", "> "],
    );
    check(STRING, "**固定值：** `code`", &["\"code\" = ", "> "]);
    check(INTEGER, "类型\n**固定值**：2", &["2 = ", "> 类型"]);
    check(
        BOOLEAN,
        "开关\n**固定值**：true",
        &["> 开关⏎**固定值**：true"],
    );
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

/// Pieces of cells, in any order.
const PIECES: [&str; 40] = [
    "**示例值**：",
    "**可选值有**：",
    "可选值有：",
    "**数据校验规则**：",
    "**默认值**:",
    "**Fixed value**: ",
    "**字段权限要求（满足任一）**：",
    "当值为 `x`，字段权限要求：",
    "\n",
    "\n\n",
    "- ",
    "* ",
    "1. ",
    " - ",
    "`",
    "**",
    "\"",
    "：",
    ":",
    "长度范围：",
    "最大长度: ",
    "Maximum value: ",
    "正则校验：",
    "1",
    "-1",
    "1,000",
    "～",
    "~",
    "字符",
    "个",
    "最多支持 ",
    "不超过",
    "取值范围[",
    "废弃",
    "（",
    "）",
    "{{a|甲}}",
    "{{scope:a:b|乙}}",
    "甲",
    "a:b:c",
];

proptest::proptest! {
    #[test]
    fn any_cell_is_read_and_adds_up(
        pieces in proptest::collection::vec(
            proptest::prop_oneof![
                9 => (0..PIECES.len()).prop_map(|index| PIECES[index].to_owned()),
                1 => ".{0,6}",
            ],
            0..40,
        ),
        subject in 0_usize..6,
    ) {
        let subject = [STRING, INTEGER, NUMBER, BOOLEAN, STRINGS, OTHER][subject];
        outline(subject, &pieces.concat());
    }
}
