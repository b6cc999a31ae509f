//! Types, values and names of fields.

use std::collections::BTreeMap;

use feishu_tests::reply::Reply;
use serde_json::{Value, json};

use crate::{
    Outcome, exchange,
    generated::{
        r#in::{self, r#match},
        r#type::{self, container, value},
    },
};

fn containers() -> Value {
    json!({
        "counts": {"a": 1},
        "labels": {"l": {"text": "t"}},
        "groups": {"g": ["x", "y"]},
        "matrix": [[1, 2], [3], []],
        "cells": [[{"value": "v"}], []],
        "divider": {},
        "tree": {"name": "r", "children": [{"name": "c", "children": [{"name": "d"}]}]},
    })
}

#[tokio::test]
async fn containers_are_written_and_read_as_the_page_nests_them() -> Outcome {
    let node = |name| container::RequestNode::new().name(name);
    let request = r#type::container()
        .counts([("a", 1)])
        .labels([("l", container::RequestLabel::new().text("t"))])
        .groups([("g", ["x".to_owned(), "y".to_owned()])])
        .matrix([vec![1, 2], vec![3], vec![]])
        .cells([vec![container::RequestCell::new().value("v")], vec![]])
        .divider(container::RequestDivider::new())
        .tree(node("r").children([node("c").children([node("d")])]))
        .build();
    let reply = Reply::data(containers());
    let (response, call) = exchange("POST /open-apis/shape/v1/containers", &request, reply).await?;
    assert_eq!(call.json(), containers());

    assert_eq!(response.counts, BTreeMap::from([("a".to_owned(), 1)]));
    assert_eq!(response.labels["l"].text.as_deref(), Some("t"));
    assert_eq!(response.groups["g"], ["x", "y"]);
    assert_eq!(response.matrix, [vec![1, 2], vec![3], vec![]]);
    assert_eq!(response.cells[0][0].value.as_deref(), Some("v"));
    assert!(response.cells[1].is_empty());
    assert_eq!(
        response.divider,
        Some(container::ResponseDivider::default())
    );
    let tree = response.tree.ok_or("a tree")?;
    assert_eq!(tree.children[0].children[0].name.as_deref(), Some("d"));
    assert!(tree.children[0].children[0].children.is_empty());
    Ok(())
}

#[tokio::test]
async fn values_with_signs_and_symbols_keep_their_spelling() -> Outcome {
    for (format, spelt) in [
        (value::Format::YyyyDashMmDashDd, "yyyy-mm-dd"),
        (value::Format::YyyySlashMmSlashDd, "yyyy/mm/dd"),
        (value::Format::Star, "*"),
        (value::Format::GreaterEquals, ">="),
        (value::Format::Other("新".to_owned()), "新"),
    ] {
        let request = r#type::value()
            .offset(value::Offset::Neg1)
            .format(format)
            .seat(value::Seat::SeatNum)
            .level(value::Level::Value1)
            .build();
        let reply = Reply::data(json!({"offset": -1, "level": 2}));
        let (response, call) = exchange("POST /open-apis/shape/v1/values", &request, reply).await?;
        let expected = json!({"offset": -1, "format": spelt, "seat": "seat_num", "level": "1"});
        assert_eq!(
            call.json(),
            expected,
            "a value of type string stays a string"
        );
        assert_eq!(response.offset, Some(value::Offset::Neg1));
        assert_eq!(response.level, Some(value::Level::Value2));
    }
    Ok(())
}

/// Beyond 2^53 a float would lose the last digit.
#[tokio::test]
async fn numbers_keep_every_digit_also_in_strings() -> Outcome {
    const ODD: i64 = (1 << 53) + 1;
    for number in [json!(ODD), json!(ODD.to_string())] {
        let request = r#type::value()
            .offset(0)
            .format("*")
            .level("9")
            .user_no("7034567890123456789")
            .revision(ODD)
            .build();
        let reply = Reply::data(json!({
            "offset": "1",
            "user_no": 7034567890123456789_i64,
            "revision": number,
            "revisions": [number, 1],
            "by_user": {"a": number},
        }));
        let (response, call) = exchange("POST /open-apis/shape/v1/values", &request, reply).await?;
        let text = String::from_utf8(call.body.to_vec())?;
        assert!(
            text.contains("\"user_no\":\"7034567890123456789\""),
            "{text}"
        );
        assert!(text.contains("\"revision\":9007199254740993"), "{text}");
        assert_eq!(response.offset, Some(value::Offset::Value1));
        assert_eq!(response.user_no.as_deref(), Some("7034567890123456789"));
        assert_eq!(response.revision, Some(ODD));
        assert_eq!(response.revisions, [ODD, 1]);
        assert_eq!(response.by_user["a"], ODD);
    }
    Ok(())
}

#[tokio::test]
async fn names_go_out_and_come_back_as_the_page_spells_them() -> Outcome {
    let request = r#in::r#match()
        .spreadsheet_token("s")
        .order_by("o")
        .r#match("q")
        .zh_cn("中")
        .en_upper_us("a")
        .en_dash_upper_us("b")
        .event_uids(["e"])
        .custom_field_id("f")
        .r#type("t")
        .self_("s")
        .r#move(true)
        .审批人("p")
        .field_2fa(true)
        .frozen_row_count(1)
        .build();
    let reply = Reply::data(json!({
        "zh-CN": "中", "EventUids": ["e"], "match": {"enum": "a", "Enum": "b"}, "审批人": "p",
    }));
    let (response, call) = exchange("POST /open-apis/shape/v1/names/s", &request, reply).await?;
    assert_eq!(call.query, "Order-By=o&match=q");
    let expected = json!({
        "zh-CN": "中", "en_US": "a", "en-US": "b", "EventUids": ["e"], "custom_field_ID": "f", "type": "t",
        "self": "s", "move": true, "审批人": "p", "2fa": true, "frozenRowCount": 1,
    });
    assert_eq!(call.json(), expected);
    assert_eq!(response.zh_cn.as_deref(), Some("中"));
    assert_eq!(response.event_uids, ["e"]);
    assert_eq!(response.审批人.as_deref(), Some("p"));
    let inner: r#match::Match = response.r#match.ok_or("match")?;
    assert_eq!(inner.r#enum.as_deref(), Some("a"));
    assert_eq!(inner.upper_enum.as_deref(), Some("b"));
    Ok(())
}
