//! Each kind of evidence where it alone decides.

use feishu_codegen::ir::Side;

use super::outline::{Outline, recover};

/// A name, the table that is wanted, tables of the module with their levels, and flat ones.
struct Case {
    name: &'static str,
    table: Outline,
    others: Vec<Outline>,
    flat: Vec<Outline>,
}

fn case(name: &'static str, table: Outline) -> Case {
    Case {
        name,
        table,
        others: Vec::new(),
        flat: Vec::new(),
    }
}

impl Case {
    fn others(mut self, others: Vec<Outline>) -> Self {
        self.others = others;
        self
    }

    fn flat(mut self, flat: Vec<Outline>) -> Self {
        self.flat = flat;
        self
    }
}

/// The plain table: nothing but the evidence of a case tells that `note` and `mark` are not members of `owner`.
const OWNER: &str =
    "title: string\nowner: person\n  id: string\n  code: string\nnote: string\nmark: string";
/// The same rows, all members.
const OWNER_ALL: &str =
    "title: string\nowner: person\n  id: string\n  code: string\n  note: string\n  mark: string";

fn cases() -> Vec<Case> {
    vec![
        case("without evidence a structure goes on", Outline::body(OWNER_ALL)),
        case(
            "keys of the example",
            Outline::body(OWNER).example(r#"{"title": "", "owner": {"id": "", "code": ""}, "note": "", "mark": ""}"#),
        ),
        case(
            "keys of an example that is no JSON",
            Outline::body(OWNER).example(
                "curl -d '{\"title\": \"甲\",, // \"owner\": {}\n \"owner\": {\"id\": \"[\"x\"]\" \"code\": 1,}, \"note\": \"\" \"mark\": \"\"'",
            ),
        ),
        case(
            "keys of the example where the table leaves the envelope out",
            Outline::new(Side::Response, OWNER)
                .example(r#"{"code": 0, "data": {"title": "", "owner": {"id": "", "code": ""}, "note": "", "mark": ""}}"#),
        ),
        case(
            "keys of the example where the example leaves the envelope out",
            Outline::data(OWNER).example(r#"{"title": "", "owner": {"id": "", "code": ""}, "note": "", "mark": ""}"#),
        ),
        case(
            "what the example still has to come",
            Outline::body("a: x\n  p: string\n  q: string\n  id: string\nid: string\n")
                .example(r#"{"a": {"p": "", "q": "", "id": ""}, "id": ""}"#),
        ),
        case(
            "kind of the value in the example",
            Outline::body("a: x\n  p: string\n  id: int\nb: y\n  id: string\n")
                .example(r#"{"a": {"p": "", "id": 1}, "id": {"z": 1}, "b": {}}"#),
        ),
        case("the same type on a page with levels", Outline::body(OWNER)).others(vec![Outline::body(
            "person: person\n  id: string\n  code: string\nother: int",
        )]),
        case("a member more than elsewhere does not lose the thread", Outline::body(
            "owner: person\n  id: string\n  extra: string\n  code: string\n  phone: string\nnote: string\nmark: string",
        ))
        .others(vec![Outline::body(
            "person: person\n  id: string\n  code: string\n  phone: string\nother: int",
        )]),
        case("other uses of the type part, though all tables are flat", Outline::body(OWNER)).flat(vec![
            Outline::body("person: person\n  id: string\n  code: string\nfirst: int\nsecond: int"),
            Outline::body("agent: person\n  id: string\n  code: string\nlast: int\nlater: int"),
        ]),
        case("the same field on a page with levels, where the page names no type", Outline::body(
            "title: string\nowner: object\n  id: string\n  code: string\nnote: string\nmark: string",
        ))
        .others(vec![Outline::body("owner: object\n  id: string\n  code: string\nother: int")]),
        case(
            "a name stands once among siblings",
            Outline::body("a: x\n  id: string\n  name: string\nid: string\nmark: string\n"),
        ),
        case(
            "nothing follows data in the envelope",
            Outline::data("name: string\nowner: x\n  p: int\n  q: int\n  msg_id: string"),
        ),
        case(
            "a page of a list ends with its paging fields",
            Outline::data("has_more: boolean\npage_token: string\nitems: item[]\n  id: string\n  name: string\n  page_name: string"),
        ),
        case(
            "named after the field above",
            Outline::body("task: x\n  a: y\n    p: int\n    q: int\n  task_id: string"),
        ),
        case(
            "named like a sibling",
            Outline::body("source_url: string\na: x\n  p: int\n  q: int\nsource_name: string"),
        ),
        case(
            "a plain sibling is a value of the tag",
            Outline::body("block: block\n  type: string #  = text, link\n  text: piece\n    a: string\n    b: string\n  link: string"),
        ),
        case(
            "the description speaks of the field above",
            Outline::body("a: x # 审批任务\n  p: int\n  b: y # 按钮\n    r: int\n    s: int\n  t: string # 审批任务耗时"),
        ),
        case(
            "a description writes the path of a later row",
            Outline::body("note: string # 见 owner.code\nowner: person\n  id: string\n  x: y\n    p: int\n    q: int\n  code: string"),
        ),
        case(
            "a description writes the path from outside",
            Outline::body("owner: person\n  id: string\n  code: string\nnote: string # 同 owner.code"),
        ),
        case("a pair is complete", Outline::body("texts: text[]\n  key: string\n  value: string\nnote: string")),
        case(
            "languages stand together",
            Outline::body("names: names\n  zh_cn: string\n  en_us: string\n  ja_jp: string\nnote: string"),
        ),
        case(
            "paging fields stand directly below data",
            Outline::data("items: item[]\n  id: string\n  name: string\npage_token: string\nhas_more: boolean\ntotal: int"),
        ),
        case(
            "data of a list has no further structures",
            Outline::data("items: item[]\n  id: string\n  owner: x\n    p: int\n    q: int\n  agent: y\n    p: int\n    q: int\nhas_more: boolean"),
        ),
        case(
            "a tag has its siblings as values",
            Outline::body(
                "block: block\n  type: string #  = text, link\n  text: piece\n    a: string\n    b: string\n  link: line\n    c: string\n    d: string\n",
            ),
        ),
        case(
            "a description writes the path",
            Outline::body("note: string # 取自 owner.code\nowner: person\n  id: string\n  code: string\n"),
        ),
        case("a file of a multipart body has no members", Outline::body("file: file\nfile_name: string\nsize: int").multipart()),
        case("a file of another body has", Outline::body("file: file\n  file_name: string\n  size: int")),
        case("scalars never have members", Outline::body("a: int\nb: string[]\nc: map<string, string>\nd: list<i64>\n")),
        case("a structure has members", Outline::body("a: x\n  b: y\n    c: string\n")),
    ]
}

#[test]
fn each_kind_of_evidence() {
    let mut wrong = String::new();
    for case in cases() {
        let found = recover(&case.table, &case.others, &case.flat);
        if found.depths != case.table.depths() {
            wrong += &format!("{}:\n{}", case.name, case.table.show(&found.depths));
        }
    }
    assert!(wrong.is_empty(), "not as wanted:\n{wrong}");
}

#[test]
fn every_row_has_its_reasons() {
    let table = Outline::body(OWNER)
        .example(r#"{"title": "", "owner": {"id": "", "code": ""}, "note": ""}"#);
    let found = recover(&table, &[], &[]);
    let lines: Vec<String> = found
        .depths
        .iter()
        .zip(&found.reasons)
        .map(|(depth, reason)| format!("{depth} {reason}"))
        .collect();
    insta::assert_snapshot!("reasons", lines.join("\n"));
}

#[test]
fn levels_of_the_page_stay() {
    let odd = Outline::body("a: int\n  b: int\n    c: string\nd: int");
    let found = recover(&Outline::body("x: int"), &[odd], &[]);
    assert_eq!(found.depths, [0]);
    let tables_keep = Outline::body("a: x\nb: string");
    let kept = recover(&tables_keep, &[Outline::body("a: x\nb: string")], &[]);
    assert_eq!(
        kept.depths,
        [0, 0],
        "the other table says that `x` has no members"
    );
}
