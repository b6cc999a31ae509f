//! Controls of instances, as the platform answers with them.

use super::{super::*, date};

fn answer(control: &str) -> Answer {
    let form: Filled = format!("[{control}]").parse().expect(control);
    let [control] = form.controls() else {
        panic!("one control: {form}");
    };
    control.answer().clone()
}

fn number(text: &str) -> Number {
    text.parse().expect(text)
}

fn choice(text: &str, key: Option<&str>) -> String {
    format!("{text}={key:?}")
}

fn choices(list: &[Choice]) -> Vec<String> {
    list.iter()
        .map(|one| choice(&one.text, one.key.as_deref()))
        .collect()
}

#[test]
fn values_are_typed() {
    let text = |text: &str| Answer::Text(text.to_owned());
    let amount = |amount: &str, currency: Option<&str>| Answer::Amount {
        amount: number(amount),
        currency: currency.map(str::to_owned),
    };
    let (start, end) = ("2026-03-02T09:00:00+08:00", "2026-03-03T18:30:00+08:00");
    for (control, expected) in [
        (r#"{"type":"input","value":"x"}"#, text("x")),
        (r#"{"type":"textarea","value":12.50}"#, text("12.50")),
        (r#"{"type":"text","value":"note"}"#, text("note")),
        (
            r#"{"type":"serialNumber","value":"2026-0001"}"#,
            text("2026-0001"),
        ),
        (
            r#"{"type":"address","value":"China/Beijing/Beijing/1 Street"}"#,
            text("China/Beijing/Beijing/1 Street"),
        ),
        (
            r#"{"type":"number","value":98765432109876543.21}"#,
            Answer::Number(number("98765432109876543.21")),
        ),
        (
            r#"{"type":"number","value":"43"}"#,
            Answer::Number(number("43")),
        ),
        (
            r#"{"type":"formula","value":"500.00"}"#,
            Answer::Number(number("500.00")),
        ),
        (
            r#"{"type":"amount","value":1206,"ext":{"currency":"CNY","maxValue":""}}"#,
            amount("1206", Some("CNY")),
        ),
        (
            r#"{"type":"amount","value":"375.00","currency":"USD","ext":null}"#,
            amount("375.00", Some("USD")),
        ),
        (r#"{"type":"amount","value":1}"#, amount("1", None)),
        (
            r#"{"type":"date","value":"2026-03-02T09:00:00+08:00","timezoneOffset":-480}"#,
            Answer::Date(date(start)),
        ),
        (
            r#"{"type":"dateInterval","value":{"start":"2026-03-02T09:00:00+08:00","end":"2026-03-03T18:30:00+08:00","interval":"2"}}"#,
            Answer::DateInterval {
                start: date(start),
                end: date(end),
                days: Some(number("2")),
            },
        ),
        (
            r#"{"type":"contact","value":["b3f9"],"open_ids":["ou_1"]}"#,
            Answer::People {
                user_ids: vec![UserId::new("b3f9")],
                open_ids: vec![OpenId::new("ou_1")],
            },
        ),
        (
            r#"{"type":"contact","value":null,"open_ids":["ou_1"]}"#,
            Answer::People {
                user_ids: vec![],
                open_ids: vec![OpenId::new("ou_1")],
            },
        ),
        (
            r#"{"type":"connect","value":["19EA"]}"#,
            Answer::Instances(vec!["19EA".to_owned()]),
        ),
        (
            r#"{"type":"telephone","value":{"country_code":"+86","national_number":"138"}}"#,
            Answer::Telephone {
                country_code: "+86".to_owned(),
                national_number: "138".to_owned(),
            },
        ),
        (
            r#"{"type":"telephone","value":{"countryCode":"+86","nationalNumber":"138"}}"#,
            Answer::Telephone {
                country_code: "+86".to_owned(),
                national_number: "138".to_owned(),
            },
        ),
        (r#"{"type":"input","value":""}"#, Answer::Empty),
        (r#"{"type":"date","value":null}"#, Answer::Empty),
        (r#"{"type":"image","value":[ ]}"#, Answer::Empty),
        (r#"{"type":"input"}"#, Answer::Empty),
        (r#"{"type":"date","value":"tomorrow"}"#, Answer::Unknown),
        (r#"{"type":"number","value":{"a":1}}"#, Answer::Unknown),
        (
            r#"{"type":"somethingNew","value":{"a":1}}"#,
            Answer::Unknown,
        ),
        (r#"{"value":"x"}"#, Answer::Unknown),
        (r#"{"type":"contact","value":"f8"}"#, Answer::Unknown),
        (r#"{"type":"contact","value":["f8",5]}"#, Answer::Unknown),
        (
            r#"{"type":"contact","value":["f8"],"open_ids":"ou_1"}"#,
            Answer::Unknown,
        ),
        (
            r#"{"type":"contact","value":"","open_ids":["ou_1"]}"#,
            Answer::People {
                user_ids: vec![],
                open_ids: vec![OpenId::new("ou_1")],
            },
        ),
        (
            r#"{"type":"contact","value":["f8"],"open_ids":null}"#,
            Answer::People {
                user_ids: vec![UserId::new("f8")],
                open_ids: vec![],
            },
        ),
        (
            r#"{"type":"checkbox","value":["甲"],"option":"k-1"}"#,
            Answer::Unknown,
        ),
        (
            r#"{"type":"radio","value":"甲","option":5}"#,
            Answer::Unknown,
        ),
        (
            r#"{"type":"tripGroup","value":{"peer":["a",5]}}"#,
            Answer::Unknown,
        ),
        (
            r#"{"type":"tripGroup","value":{"schedule":[1]}}"#,
            Answer::Unknown,
        ),
        (
            r#"{"type":"tripGroup","value":{"schedule":"","peer":["a"]}}"#,
            Answer::Trip(Trip {
                peer: vec![UserId::new("a")],
                ..Trip::default()
            }),
        ),
    ] {
        assert_eq!(answer(control), expected, "{control}");
    }
}

#[test]
fn choices_have_their_keys_beside_them() {
    for (control, expected) in [
        (
            r#"{"type":"radioV2","value":"是","option":{"key":"k-0","text":"是"}}"#,
            vec![choice("是", Some("k-0"))],
        ),
        (
            r#"{"type":"radio","value":"7488925543484620819"}"#,
            vec![choice("7488925543484620819", None)],
        ),
        (
            r#"{"type":"checkboxV2","value":["甲","乙"],"option":[{"key":"k-2","text":"乙"},{"key":"k-1","text":"甲"}]}"#,
            vec![choice("甲", Some("k-1")), choice("乙", Some("k-2"))],
        ),
        (
            r#"{"type":"checkbox","value":["甲"],"option":null}"#,
            vec![choice("甲", None)],
        ),
        (
            r#"{"type":"checkbox","value":["甲","甲","甲"],"option":[{"key":"k-1","text":"甲"},{"key":"k-2","text":"甲"}]}"#,
            vec![
                choice("甲", Some("k-1")),
                choice("甲", Some("k-2")),
                choice("甲", None),
            ],
        ),
        // What cannot be read takes nothing from what can.
        (
            r#"{"type":"checkbox","value":["甲","乙"],"option":[{"key":"k-1","text":"甲"},5,null,{"key":[],"text":"乙"}]}"#,
            vec![choice("甲", Some("k-1")), choice("乙", None)],
        ),
        (
            r#"{"type":"checkbox","value":["甲","3"],"option":[{"key":1,"text":"甲"},{"key":"k-2","text":3}]}"#,
            vec![choice("甲", Some("1")), choice("3", Some("k-2"))],
        ),
        (
            r#"{"type":"checkbox","value":["甲","乙"],"option":{"key":"k-2","text":"乙"}}"#,
            vec![choice("甲", None), choice("乙", Some("k-2"))],
        ),
        (
            r#"{"type":"radio","value":"o-1","option":[{"key":"k-1","text":"甲"}]}"#,
            vec![choice("o-1", Some("k-1"))],
        ),
        (
            r#"{"type":"radio","value":"乙","option":[{"key":"k-1","text":"甲"},{"key":"k-2","text":"乙"}]}"#,
            vec![choice("乙", Some("k-2"))],
        ),
        (
            r#"{"type":"radio","value":"甲","option":""}"#,
            vec![choice("甲", None)],
        ),
    ] {
        let found = match answer(control) {
            Answer::Choice(one) => choices(&[one]),
            Answer::Choices(list) => choices(&list),
            other => panic!("{control}: {other:?}"),
        };
        assert_eq!(found, expected);
    }
}

#[test]
fn files_have_their_names_where_it_is_clear_which() {
    for (value, ext, expected) in [
        (r#"["u"]"#, r#""a.jpg""#, "u=a.jpg"),
        (r#"["u"]"#, r#""a, b.jpg""#, "u=a, b.jpg"),
        (
            r#"["u","v"]"#,
            r#""'a b.jpg','c.png'""#,
            "u=a b.jpg v=c.png",
        ),
        (r#"["u","v"]"#, r#""a,b.jpg,c.png""#, "u= v="),
        (r#"["u","v"]"#, "null", "u= v="),
        (r#"["u"]"#, r#""""#, "u="),
    ] {
        for kind in ["attachment", "attachmentV2", "image", "imageV2"] {
            let control = format!(r#"{{"type":"{kind}","value":{value},"ext":{ext}}}"#);
            let Answer::Files(files) = answer(&control) else {
                panic!("{control}");
            };
            let found = files
                .iter()
                .map(|file| format!("{}={}", file.url, file.name.as_deref().unwrap_or_default()));
            assert_eq!(found.collect::<Vec<_>>().join(" "), expected, "{control}");
        }
    }
}

#[test]
fn links_to_files_are_not_shown_whole() {
    let file = r#"{"id":"f","type":"attachmentV2","value":["https://a.example/f?code=hush"]}"#;
    let form = format!(r#"[{file},{{"type":"fieldList","value":[[{file}]]}}]"#);
    let form: Filled = form.parse().expect("a form");
    let shown = format!("{form:?}");
    assert_eq!(shown.matches("https://a.example/f").count(), 2, "{shown}");
    assert!(!shown.contains("hush"), "{shown}");
}

#[test]
fn structures_are_read() {
    let Answer::Departments(departments) = answer(
        r#"{"type":"department","value":[{"open_id":"od-1","name":"财务"},{"open_id":"od-2"}]}"#,
    ) else {
        panic!("departments");
    };
    let names: Vec<_> = departments
        .iter()
        .map(|one| (one.open_id.as_str(), one.name.as_deref()))
        .collect();
    assert_eq!(names, [("od-1", Some("财务")), ("od-2", None)]);

    let Answer::Document(document) = answer(
        r#"{"type":"document","value":{"token":"dox","type":"docx","title":"t","url":"https://a.example/docx/dox"}}"#,
    ) else {
        panic!("a document");
    };
    assert_eq!(
        (document.token.as_str(), document.title.as_deref()),
        ("dox", Some("t"))
    );

    let Answer::Rows(rows) = answer(
        r#"{"type":"fieldList","ext":[],"value":[[{"id":"a","name":"单价","type":"amount","value":50}],[]]}"#,
    ) else {
        panic!("rows");
    };
    assert_eq!(rows.iter().map(Vec::len).collect::<Vec<_>>(), [1, 0]);
    assert_eq!(
        (rows[0][0].id(), rows[0][0].name(), rows[0][0].kind()),
        ("a", "单价", &Kind::Amount)
    );

    for kind in ["leaveGroup", "leaveGroupV2", "workGroup"] {
        let Answer::Absence(absence) = answer(&format!(
            r#"{{"type":"{kind}","value":{{"name":"年假","start":"2026-03-02T09:00:00+08:00","end":"2026-3-2","interval":"0.5","unit":"DAY","reason":"x","more":1}}}}"#,
        )) else {
            panic!("{kind}");
        };
        assert_eq!(
            (absence.name.as_deref(), absence.unit.as_deref()),
            (Some("年假"), Some("DAY"))
        );
        assert_eq!((absence.interval, absence.end), (Some(number("0.5")), None));
        assert_eq!(absence.start, Some(date("2026-03-02T09:00:00+08:00")));
    }

    let Answer::Trip(trip) = answer(
        r#"{"type":"tripGroup","value":{"schedule":[{"start":"2026-03-02T09:00:00+08:00","destination":"China/Shanghai","oneRound":"One Way"}],"interval":2.0,"peer":null}}"#,
    ) else {
        panic!("a trip");
    };
    assert_eq!(trip.schedule[0].one_round.as_deref(), Some("One Way"));
    assert_eq!((trip.interval, trip.peer.len()), (Some(number("2.0")), 0));

    let Answer::Shift(shift) =
        answer(r#"{"type":"shiftGroup","value":{"returnTime":"2026-03-02T09:00:00+08:00"}}"#)
    else {
        panic!("a shift");
    };
    assert_eq!(
        (shift.shift_time, shift.return_time),
        (None, Some(date("2026-03-02T09:00:00+08:00")))
    );

    let Answer::Remedy(remedy) = answer(r#"{"type":"remedyGroup","value":{"reason":"forgot"}}"#)
    else {
        panic!("a remedy");
    };
    assert_eq!(
        (remedy.time, remedy.reason.as_deref()),
        (None, Some("forgot"))
    );

    for kind in ["leaveGroupV2", "outGroup", "somethingNew"] {
        let control =
            format!(r#"{{"type":"{kind}","value":[{{"id":"a","type":"input","value":"x"}}]}}"#);
        let Answer::Group(parts) = answer(&control) else {
            panic!("{control}");
        };
        assert_eq!(
            (parts[0].id(), parts[0].answer()),
            ("a", &Answer::Text("x".to_owned()))
        );
    }
}

#[test]
fn nothing_is_lost() {
    let text = r#"[{"value" : 1.50, "id":"w1","new":[1, 2],"type":"number"},{"id":"w2","custom_id":"note","name":"备注","type":"input","value":null}]"#;
    let form: Filled = text.parse().expect(text);
    assert_eq!(form.to_string(), text);
    for (name, id) in [
        ("w1", Some("w1")),
        ("note", Some("w2")),
        ("备注", Some("w2")),
        ("none", None),
    ] {
        assert_eq!(form.find(name).map(FilledControl::id), id);
    }
    assert_eq!(form.controls()[1].custom_id(), Some("note"));
    assert!((&form).into_iter().eq(form.controls()));
    assert!(form.controls()[0].as_str().contains(r#""new":[1, 2]"#));

    let open = r#"{"type":"fieldList","value":[["#.repeat(20_000);
    let deep = format!("[{open}{}]", "]]}".repeat(20_000));
    assert_eq!(deep.parse::<Filled>().expect("a form").to_string(), deep);

    for text in ["", "{}", "null", "[1]"] {
        let error = text.parse::<Filled>().expect_err(text).to_string();
        assert!(
            error.starts_with("the form of the instance is not a JSON list of controls, "),
            "{error}"
        );
    }
}
