//! Types that several pages have alike exist once.

use feishu_codegen::ir::{Field, Operation, Type};

use crate::{
    build::{With, body, error, int, list, module, object, operation, string},
    generated,
};

/// An operation that answers with `fields`, and takes them as well if its method says so.
fn page(method: &str, fields: Vec<Field>) -> Operation {
    let mut page = operation("thing", method, "POST", "/open-apis/approval/v4/things");
    if method == "put" {
        page.body = body(fields.clone());
    }
    page.response.fields = fields;
    page
}

/// What `shared_code` holds, and what each page takes from there and has of its own.
fn outline(operations: Vec<Operation>) -> String {
    let (files, found) = generated(&module(operations, Vec::new()));
    assert_eq!(found, Vec::<String>::new());
    let mut outline = String::new();
    for (path, text) in &files.0 {
        outline.push_str(&format!("{}\n", path.as_str()));
        let is_shared = path.as_str().starts_with("shared/");
        let tells = |line: &&str| {
            let declared = [
                "pub use",
                "use super",
                "pub enum",
                "pub struct",
                "pub(super) mod",
            ];
            let documented = is_shared && line.trim_start().starts_with("///");
            declared.iter().any(|start| line.starts_with(start)) || documented
        };
        for line in text.lines().filter(tells) {
            outline.push_str(&format!("    {line}\n"));
        }
    }
    outline
}

fn color(values: &[(&str, &str)]) -> Field {
    string("color").about("颜色").values(values)
}

#[test]
fn values_are_alike_if_the_same_is_said_of_them() {
    let level = |first, second| {
        let level = int("level").values(&[("0", first), ("1", second)]);
        level.about(&format!("{first}或{second}"))
    };
    insta::assert_snapshot!(outline(vec![
        page(
            "first",
            vec![color(&[("RED", "红"), ("BLUE", "蓝")]), level("关", "开")]
        ),
        page(
            "second",
            vec![
                color(&[("RED", "红"), ("BLUE", "蓝")]).about("背景"),
                level("开", "关")
            ]
        ),
        page("third", vec![color(&[("RED", "喜庆"), ("BLUE", "蓝")])]),
        page("fourth", vec![level("关", "开")]),
    ]));
}

#[test]
fn structs_are_alike_with_all_within_them() {
    let item = |about: &str, colors: &[(&str, &str)]| {
        let id = string("id").about(about);
        let parent = Type::Reference {
            name: "item".to_owned(),
        };
        let fields = vec![
            id,
            color(colors),
            crate::build::field("parent", list(parent)),
        ];
        crate::build::field("items", list(object("item", fields)))
    };
    let (two, three) = (
        &[("A", ""), ("B", "")][..],
        &[("A", ""), ("B", ""), ("C", "")][..],
    );
    insta::assert_snapshot!(outline(vec![
        page("first", vec![color(two)]),
        page("second", vec![item("编号", two)]),
        page("third", vec![item("编号", two)]),
        // The same but for what is said of a field.
        page("fifth", vec![item("标识", two)]),
        // The same struct but for the values within.
        page("fourth", vec![item("编号", three)]),
        // What is sent is strict, and another type than what is received.
        page("put", vec![item("编号", two)]),
    ]));
}

#[test]
fn error_codes_are_alike_with_all_their_advice() {
    let failing = |method: &str, code, advice| {
        let mut page = page(method, Vec::new());
        page.errors = vec![error(code, "not found", advice)];
        page
    };
    insta::assert_snapshot!(outline(vec![
        failing("first", 1, "核对编号"),
        failing("second", 1, "核对编号"),
        failing("third", 1, "换一个"),
        failing("fourth", 2, "核对编号"),
    ]));
}

#[test]
fn types_that_name_each_other_are_shared_as_one() {
    let all: fn(usize, usize) -> Vec<usize> =
        |at, count| (0..count).filter(|&it| it != at).collect();
    let ring: fn(usize, usize) -> Vec<usize> = |at, count| vec![(at + 1) % count];
    for (count, named, wrap) in [
        (40, all, list as fn(Type) -> Type),
        // Without a list in between each is boxed.
        (1_000, ring, |ty| ty),
    ] {
        let name = |at: usize| format!("kind{at}");
        let fields = (0..count).map(|at| {
            let others = named(at, count).into_iter().map(|other| {
                let reference = Type::Reference { name: name(other) };
                crate::build::field(&name(other), wrap(reference))
            });
            crate::build::field(&name(at), object(&name(at), others.collect()))
        });
        let fields: Vec<Field> = fields.collect();
        let outline = outline(vec![page("first", fields.clone()), page("second", fields)]);
        let shared = outline.matches("pub struct Kind").count();
        assert_eq!(shared, count, "{outline}");
    }
}
