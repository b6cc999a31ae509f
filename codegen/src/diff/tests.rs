//! Every kind of change, its weight, and the reports.

use super::*;
use crate::ir::sample;

fn told(old: &str, new: &str) -> Vec<String> {
    let parse = |text| Outline::parse(text).unwrap();
    changes(&parse(old), &parse(new))
        .iter()
        .map(|change| format!("{}: {}", change.subject, change.what))
        .collect()
}

#[test]
fn every_kind_of_change_is_told() {
    let old = "operation a\n  access scopes=x,y quotas=100/60s\n  query.a: string\n  query.b: string required \
               choices=1,2\n  query.gone: any\n  error.1 message=old\n  error.1 message=two\noperation gone\n";
    let new = "operation new\n  call method=GET\noperation a\n  access scopes=y,x quotas=100/60s,5/1s\n  \
               query.a: integer required\n  query.b: string choices=2,3,4\n  query.c: string\n  error.1 message=new\n  \
               error.1 message=two\n";
    assert_eq!(
        told(old, new),
        [
            "operation new: added",
            "operation a: ~ access scopes: another order",
            "operation a: ~ access quotas: +5/1s",
            "operation a: ~ query.a type: string → integer",
            "operation a: ~ query.a required: no → yes",
            "operation a: ~ query.b choices: -1 +3 +4",
            "operation a: ~ query.b required: yes → no",
            "operation a: + query.c: string",
            "operation a: ~ error.1 message: old → new",
            "operation a: - query.gone: any",
            "operation gone: removed",
        ]
    );
}

#[test]
fn what_only_moved_is_told_as_such() {
    let old = "operation a.create\n  call method=POST path=/a\n  query.kind: string\n  query.id: string\n  \
               body.form: object\n  body.form.id: string\n  body.form.parts: array<object>\n  \
               body.form.parts[].id: string max=2\n  response.id: integer\noperation b\n  call method=GET path=/b\n\
               operation twin\n  call method=GET path=/t\n";
    let new = "operation a.add\n  call method=POST path=/a deprecated\n  header.kind: string\n  body.form: object\n  \
               body.form.id: string\n  body.form.part: object\n  body.form.part.list: array<object>\n  \
               body.outer: object\n  response.kind: string\noperation c\n  call method=PUT path=/b\n\
               operation twin.one\n  call method=GET path=/t\noperation twin.two\n  call method=GET path=/t\n";
    assert_eq!(
        told(old, new),
        [
            "operation a.add: renamed, was operation a.create",
            "operation a.add: ~ call deprecated: no → yes",
            "operation a.add: > query.kind moved to header.kind",
            "operation a.add: + body.form.part: object",
            "operation a.add: + body.form.part.list: array<object>",
            "operation a.add: + body.outer: object",
            "operation a.add: + response.kind: string",
            "operation a.add: - query.id: string",
            "operation a.add: - body.form.parts: array<object>",
            "operation a.add: - body.form.parts[].id: string max=2",
            "operation a.add: - response.id: integer",
            "operation c: added",
            "operation twin.one: added",
            "operation twin.two: added",
            "operation b: removed",
            "operation twin: removed",
        ]
    );
    let old = "operation a\n  body.form: object\n  body.form.id: string\n  body.form.parts: array<object>\n  \
               body.form.parts[].id: string max=2\n";
    let new = "operation a\n  body.outer: object required\n  body.outer.form: object\n  body.outer.form.id: string\n  \
               body.outer.form.parts: array<object>\n  body.outer.form.parts[].id: string max=3\n";
    assert_eq!(
        told(old, new),
        [
            "operation a: + body.outer: object required",
            "operation a: > body.form moved to body.outer.form",
            "operation a: > body.form.id moved to body.outer.form.id",
            "operation a: > body.form.parts moved to body.outer.form.parts",
            "operation a: > body.form.parts[].id moved to body.outer.form.parts[].id",
            "operation a: ~ body.outer.form.parts[].id max: 2 → 3",
        ]
    );
}

#[test]
fn an_answer_that_gains_its_first_member_is_another_type() {
    let empty = "operation a\n  response shape=data\n";
    let filled = "operation a\n  response shape=data\n  response.id: string\n";
    let fuller =
        "operation a\n  response shape=data\n  response.id: string\n  response.b: string\n";
    let bytes = "operation a\n  response shape=binary\n";
    let is_told = |old, new| {
        told(old, new)
            .iter()
            .any(|it| it.ends_with("`feishu_runtime::Empty`"))
    };
    assert!(is_told(empty, filled));
    for (old, new) in [
        (filled, fuller),
        (filled, empty),
        (bytes, filled),
        (empty, bytes),
    ] {
        assert!(!is_told(old, new), "{old} to {new}");
    }
    let parse = |text| Outline::parse(text).unwrap();
    let found = changes(&parse(empty), &parse(filled));
    assert_eq!(Report::new(&found).semver, Some(Weight::Major));
}

#[test]
fn equal_outlines_differ_in_nothing() {
    let outline = Outline::of(&sample::ir());
    assert_eq!(changes(&outline, &outline), []);
    let report = Report::new(&[]);
    assert_eq!((report.semver, report.text()), (None, String::new()));
}

#[test]
fn every_change_has_its_weight() {
    let weight = |old: &str, new: &str| {
        let parse = |facts: &str| Outline::parse(&format!("operation a\n{facts}")).unwrap();
        let found = changes(&parse(old), &parse(new));
        let report = Report::new(&found);
        assert_eq!(report.changes.len(), 1, "{old} to {new}");
        report.semver.map(Weight::as_str)
    };
    for (old, new, expected) in [
        ("", "  query.a: string\n", "minor"),
        ("", "  query.a: string required\n", "major"),
        ("", "  path.a: string\n", "major"),
        ("", "  response.a: string\n", "minor"),
        ("", "  error.1 message=m\n", "minor"),
        ("", "  rule.at_least_one.body fields=a,b\n", "minor"),
        ("", "  paging cursor=query.t next=t items=i\n", "minor"),
        ("  body.a: string\n", "", "major"),
        ("  response.a: string\n", "", "major"),
        ("  resource.a: string\n", "", "major"),
        ("  error.1 message=m\n", "", "major"),
        ("  paging cursor=query.t next=t items=i\n", "", "major"),
        ("  rule.at_least_one.body fields=a,b\n", "", "patch"),
        ("  idempotency field=body.uuid\n", "", "minor"),
        ("  body.a: string\n", "  body.a: integer\n", "major"),
        ("  body.a: string\n", "  body.a: string required\n", "major"),
        ("  body.a: string required\n", "  body.a: string\n", "major"),
        (
            "  body.a: string choices=1\n",
            "  body.a: string choices=1,2\n",
            "minor",
        ),
        (
            "  body.a: string choices=1,2\n",
            "  body.a: string choices=1\n",
            "major",
        ),
        (
            "  body.a: string\n",
            "  body.a: string choices=1\n",
            "major",
        ),
        (
            "  body.a: string max=1\n",
            "  body.a: string max=2\n",
            "minor",
        ),
        (
            "  body.a: string\n",
            "  body.a: string default=2\n",
            "patch",
        ),
        (
            "  body.a: string\n",
            "  body.a: string deprecated\n",
            "minor",
        ),
        (
            "  response shape=data\n",
            "  response shape=root\n",
            "major",
        ),
        ("  error.1 message=m\n", "  error.1 message=n\n", "major"),
        (
            "  error.1 http=400 message=m\n",
            "  error.1 http=404 message=m\n",
            "patch",
        ),
        ("  access quotas=1/1s\n", "  access quotas=2/1s\n", "patch"),
        ("  access scopes=a\n", "  access scopes=a,b\n", "patch"),
        ("  call path=/a\n", "  call path=/b\n", "patch"),
        ("  query.a: string\n", "  body.a: string\n", "major"),
        (
            "  body.a: string choices=1,2\n",
            "  body.a: string choices=2,1\n",
            "patch",
        ),
    ] {
        assert_eq!(weight(old, new), Some(expected), "{old} to {new}");
    }
}

#[test]
fn a_report_for_each_reader() {
    let old = "operation a\n  query.a: string\n  access quotas=1/1s\noperation gone\nskipped x\n";
    let new =
        "operation a\n  query.a: integer\n  access quotas=2/1s\n  query.b: string\noperation new\n";
    let parse = |text| Outline::parse(text).unwrap();
    let found = changes(&parse(old), &parse(new));
    let report = Report::new(&found);
    assert_eq!(
        report.text(),
        "operation a\n  ~ query.a type: string → integer (major)\n  ~ access quotas: 1/1s → 2/1s (patch)\n  \
         + query.b: string (minor)\noperation new added (minor)\noperation gone removed (major)\n\
         skipped x removed (patch)\nsemver: major\n"
    );
    assert_eq!(
        report.markdown(),
        "### Breaking\n\n- `operation a`: `~ query.a type: string → integer`\n- `operation gone`: `removed`\n\n\
         ### Added\n\n- `operation a`: `+ query.b: string`\n- `operation new`: `added`\n\n\
         ### Changed\n\n- `operation a`: `~ access quotas: 1/1s → 2/1s`\n- `skipped x`: `removed`\n\n"
    );
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["semver"], "major");
    assert_eq!(json["changes"][0]["kind"], "attribute_changed");
    assert_eq!(
        json["changes"][0]["detail"]["added"],
        serde_json::json!(["integer"])
    );
}

#[test]
fn events_are_compared_like_responses() {
    let old = "event a\n  receive schema=v1\n  access scopes=x\n  event.status: string choices=A,B\n  event.gone: string\n";
    let new = "event a\n  receive schema=v2\n  access scopes=x,y\n  event.status: string choices=A,B,C\n  event.new: string\nevent b\n  receive schema=v2\n";
    let parse = |text| Outline::parse(text).unwrap();
    let changes = changes(&parse(old), &parse(new));
    let told: Vec<String> = changes
        .iter()
        .map(|it| format!("{}: {} ({})", it.subject, it.what, it.weight().as_str()))
        .collect();
    assert_eq!(
        told,
        [
            "event a: ~ receive schema: v1 → v2 (major)",
            "event a: ~ access scopes: +y (patch)",
            "event a: ~ event.status choices: +C (minor)",
            "event a: + event.new: string (minor)",
            "event a: - event.gone: string (major)",
            "event b: added (minor)",
        ]
    );
}
