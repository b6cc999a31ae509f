//! Documented values in every form.

use super::*;

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
fn a_default_may_be_the_empty_text() {
    for text in ["名称\n**默认值**：`\"\"`", "名称\n**默认值**：\"\""] {
        check(STRING, text, &["default ", "> 名称"]);
    }
}

#[test]
fn an_item_may_say_that_it_is_the_default() {
    check(
        STRING,
        "方法\n\n**可选值**：\n1. **`S256`**（推荐）：哈希\n2. **`plain`**（默认值）：原样",
        &[
            "default plain",
            "\"S256\" = （推荐）：哈希",
            "\"plain\" = （默认值）：原样",
            "> 方法",
        ],
    );
}

#[test]
fn lists_on_one_line() {
    check(
        STRING,
        "方法 **可选值**：   1. **`S256`**（推荐）：  哈希。   2. **`plain`**：  原样，用 3 个参数。",
        &[
            "\"S256\" = （推荐）：  哈希。",
            "\"plain\" = 原样，用 3 个参数。",
            "> 方法",
        ],
    );
    check(
        STRING,
        "范围\n**可选值有**：`all`、`none`",
        &["\"all\" = ", "\"none\" = ", "> 范围"],
    );
    check(
        INTEGER,
        "范围\n可选值有：`1`、`2`。",
        &["1 = ", "2 = ", "> 范围"],
    );
    check(
        STRING,
        "范围\n**可选值有**：`all` 或 `none` 之一",
        &["> 范围⏎**可选值有**：`all` 或 `none` 之一"],
    );
}

#[test]
fn what_stands_for_any_text_is_no_value() {
    check(
        STRING,
        "操作\n**可选值有**：\n- `YES`: 同意 - `{KEY}`: 自定的，还须填名称",
        &[
            "\"YES\" = 同意",
            "open",
            "> 操作⏎**可选值有**：⏎- `{KEY}`: 自定的，还须填名称",
        ],
    );
    check(
        STRING,
        "操作\n**可选值有**：\n{{YES|同意}}{{KEY|任意英文字符串，还须填名称}}",
        &[
            "\"YES\" = 同意",
            "open",
            "> 操作⏎**可选值有**：⏎- `KEY`：任意英文字符串，还须填名称",
        ],
    );
    check(
        STRING,
        "Kind\n**Optional values are**:\n- `a`: one - `<name>`: of your own",
        &[
            "\"a\" = one",
            "open",
            "> Kind⏎**Optional values are**:⏎- `<name>`: of your own",
        ],
    );
    // Words that only look like it.
    check(
        STRING,
        "方式\n**可选值有**：\n- `ANY`: 任意一人 - `{}`: 空",
        &["\"ANY\" = 任意一人", "\"{}\" = 空", "> 方式"],
    );
}
