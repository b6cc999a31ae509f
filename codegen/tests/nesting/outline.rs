//! Small tables as indented text: `name: type # description = value, value`, two spaces a level.

use feishu_codegen::extract::nesting::{FlatRow, FlatTable, Recovery, recover_all};
use feishu_codegen::extract::types::{self, TypeExpr};
use feishu_codegen::ir::{Choice, ChoiceKey, Side};
use feishu_codegen::source::{PageId, Span};

/// A table with the depths that it should have.
pub(crate) struct Outline {
    side: Side,
    rows: Vec<Row>,
    examples: Vec<String>,
    multipart: bool,
}

struct Row {
    name: String,
    ty: TypeExpr,
    description: String,
    choices: Vec<Choice>,
    depth: u32,
}

impl Outline {
    pub(crate) fn new(side: Side, text: &str) -> Self {
        Outline {
            side,
            rows: text
                .lines()
                .filter(|line| !line.trim().is_empty())
                .map(row)
                .collect(),
            examples: Vec::new(),
            multipart: false,
        }
    }

    pub(crate) fn body(text: &str) -> Self {
        Self::new(Side::Body, text)
    }

    /// The envelope with the rows of `text` below `data`.
    pub(crate) fn data(text: &str) -> Self {
        let below = text
            .lines()
            .map(|line| format!("  {line}"))
            .collect::<Vec<_>>()
            .join("\n");
        Self::new(
            Side::Response,
            &format!("code: int\nmsg: string\ndata: -\n{below}"),
        )
    }

    pub(crate) fn example(mut self, text: &str) -> Self {
        self.examples.push(text.to_owned());
        self
    }

    pub(crate) fn multipart(mut self) -> Self {
        self.multipart = true;
        self
    }

    pub(crate) fn depths(&self) -> Vec<u32> {
        self.rows.iter().map(|row| row.depth).collect()
    }

    /// The rows at other depths, as text.
    pub(crate) fn show(&self, depths: &[u32]) -> String {
        let rows = self.rows.iter().zip(depths);
        rows.map(|(row, depth)| format!("{}{}\n", "  ".repeat(*depth as usize), row.name))
            .collect()
    }

    fn table(&self, explicit: bool) -> FlatTable<'_> {
        FlatTable {
            module: "module",
            side: self.side,
            rows: self
                .rows
                .iter()
                .map(|row| FlatRow {
                    name: &row.name,
                    ty: &row.ty,
                    description: &row.description,
                    choices: &row.choices,
                    required: false,
                })
                .collect(),
            depths: explicit.then(|| self.depths()),
            examples: self.examples.iter().map(String::as_str).collect(),
            multipart: self.multipart,
        }
    }
}

fn row(line: &str) -> Row {
    let depth = (line.len() - line.trim_start().len()) / 2;
    let (field, rest) = line.trim().split_once(" # ").unwrap_or((line.trim(), ""));
    let (description, values) = rest.split_once(" = ").unwrap_or((rest, ""));
    let (name, ty) = field.split_once(": ").unwrap();
    Row {
        name: name.to_owned(),
        ty: types::parse(ty),
        description: description.to_owned(),
        choices: values
            .split(", ")
            .filter(|value| !value.is_empty())
            .map(choice)
            .collect(),
        depth: u32::try_from(depth).unwrap(),
    }
}

fn choice(key: &str) -> Choice {
    Choice {
        key: ChoiceKey::Text(key.to_owned()),
        description: String::new(),
        span: Span::new(PageId(0), 0..0),
    }
}

/// What is found for `table` when the module has `others` with their levels and `flat` without.
pub(crate) fn recover(table: &Outline, others: &[Outline], flat: &[Outline]) -> Recovery {
    let mut tables = vec![table.table(false)];
    tables.extend(others.iter().map(|other| other.table(true)));
    tables.extend(flat.iter().map(|other| other.table(false)));
    recover_all(&tables).remove(0)
}
