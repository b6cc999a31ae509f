use super::*;

/// One line a type: a spelling that shows every level.
fn show(ty: &TypeExpr) -> String {
    match ty {
        TypeExpr::Scalar { kind, format } => {
            let kind = format!("{kind:?}").to_lowercase();
            format.map_or(kind.clone(), |format| format!("{kind}:{format}"))
        }
        TypeExpr::Array(item) => format!("array({})", show(item)),
        TypeExpr::Map(value) => format!("map({})", show(value)),
        TypeExpr::Unstated => "?".to_owned(),
        TypeExpr::Named(name) => format!("#{name}"),
        TypeExpr::Prose(text) => format!("prose({text})"),
    }
}

#[test]
fn every_spelling() {
    let cases = [
        ("string", "string"),
        ("String", "string"),
        (" `string` ", "string"),
        ("**string**", "string"),
        ("int", "integer"),
        ("integer", "integer"),
        ("long", "integer:int64"),
        ("int64", "integer:int64"),
        ("int32", "integer:int32"),
        ("float", "number:float"),
        ("double", "number:double"),
        ("number", "number"),
        ("number(float)", "number:float"),
        ("number(float)\\[\\]", "array(number:float)"),
        ("bool", "boolean"),
        ("Boolean", "boolean"),
        ("string[]", "array(string)"),
        ("string\\[\\]", "array(string)"),
        ("array<string>", "array(string)"),
        ("array&lt;string&gt;", "array(string)"),
        ("List\\<string\\>", "array(string)"),
        ("List<stirng>", "array(string)"),
        ("list<i64>", "array(integer:int64)"),
        ("array<byte>", "array(integer:byte)"),
        ("array<array<interface>>", "array(array(?))"),
        ("array<Object>", "array(?)"),
        ("array<object", "array(?)"),
        ("object[]", "array(?)"),
        ("undefined[]", "array(?)"),
        ("table.cell[][]", "array(array(#table.cell))"),
        ("list<Item>", "array(#Item)"),
        ("map", "map(?)"),
        ("map<string, string>", "map(string)"),
        ("map&lt;string,string&gt;", "map(string)"),
        ("map<string, map<string, int>>", "map(map(integer))"),
        ("map<string, union>", "map(#union)"),
        ("list", "array(?)"),
        ("object", "?"),
        ("object|array", "?"),
        ("-", "?"),
        ("\\-", "?"),
        ("/", "?"),
        ("", "?"),
        ("enum", "#enum"),
        ("file[]", "array(#file)"),
        ("text", "#text"),
        ("node_cc[]", "array(#node_cc)"),
        ("departmentLeader[]", "array(#departmentLeader)"),
        ("app.table.field.property", "#app.table.field.property"),
        ("vhcat", "#vhcat"),
        ("审批人的标识", "prose(审批人的标识)"),
    ];
    for (text, expected) in cases {
        assert_eq!(show(&parse(text)), expected, "{text:?}");
    }
}

#[test]
fn what_opens() {
    let cases = [
        ("string", Opens::Never),
        ("int[]", Opens::Never),
        ("map<string, int>", Opens::Never),
        ("-", Opens::Maybe),
        ("list", Opens::Maybe),
        ("node_cc[]", Opens::Always),
        ("map<string, union>", Opens::Always),
        ("说明", Opens::Maybe),
    ];
    for (text, expected) in cases {
        assert_eq!(parse(text).opens(), expected, "{text:?}");
    }
}
