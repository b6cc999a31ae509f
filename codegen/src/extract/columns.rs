//! Header cells of tables: which column holds what.

use super::labels::plain;
use crate::diagnostics::{Diagnostic, Sink};
use crate::document::{Cell, Table};

/// What a column of a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Name of a field.
    Name,
    /// Its type.
    Type,
    /// Whether it must be given.
    Required,
    /// What it is.
    Description,
    /// An example of it.
    Example,
    /// HTTP status of an error.
    HttpStatus,
    /// Code of an error.
    ErrorCode,
    /// What to do about an error.
    Advice,
}

/// What a header cell announces.
pub fn column(header: &str) -> Option<Column> {
    let header = plain(header);
    let is = |words: &[&str]| words.contains(&header.as_str());
    let starts = |words: &[&str]| words.iter().any(|word| header.starts_with(word));
    if is(&[
        "名称",
        "参数",
        "字段",
        "属性",
        "属性名称",
        "参数名",
        "参数名称",
        "字段名",
        "字段名称",
        "name",
        "parameter",
        "field",
        "parameters",
        "fieldname",
        "key",
        "header",
        "headername",
    ]) {
        Some(Column::Name)
    } else if is(&[
        "类型",
        "数据类型",
        "参数类型",
        "字段类型",
        "格式",
        "type",
        "datatype",
        "fieldtype",
    ]) {
        Some(Column::Type)
    } else if starts(&["必填", "必须", "必选", "是否必", "required"]) {
        Some(Column::Required)
    } else if starts(&["http状态码", "httpstatus", "httpcode", "状态码"]) {
        Some(Column::HttpStatus)
    } else if starts(&["错误码", "errorcode"]) || is(&["code", "返回码"]) {
        Some(Column::ErrorCode)
    } else if starts(&[
        "排查",
        "解决",
        "处理",
        "troubleshoot",
        "suggest",
        "solution",
    ]) {
        Some(Column::Advice)
    } else if starts(&[
        "描述",
        "说明",
        "备注",
        "含义",
        "错误信息",
        "description",
        "message",
        "remark",
    ]) {
        Some(Column::Description)
    } else if starts(&["示例", "example"]) {
        Some(Column::Example)
    } else {
        None
    }
}

/// Which column of a table holds what. Where two columns announce the same, the first counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    found: Vec<(Column, usize)>,
    width: usize,
}

impl Columns {
    /// The columns that the cells of a header announce.
    pub fn of(header: &[Cell]) -> Self {
        let mut found: Vec<(Column, usize)> = Vec::new();
        for (index, cell) in header.iter().enumerate() {
            if let Some(column) = column(&cell.text())
                && !found.iter().any(|(other, _)| *other == column)
            {
                found.push((column, index));
            }
        }
        Self {
            found,
            width: header.len(),
        }
    }

    /// The columns of a table, and the number of body rows that are its header: in some tables the header cells are
    /// the first row of the body.
    pub fn of_table(table: &Table) -> (Self, usize) {
        let columns = Self::of(&table.header);
        if columns.found.is_empty()
            && let Some(row) = table.rows.first()
        {
            let inner = Self::of(&row.cells);
            if inner.found.len() >= 2 {
                return (inner, 1);
            }
        }
        (columns, 0)
    }

    /// The columns of a list without header: names, then types.
    pub fn named_and_typed() -> Self {
        Self {
            found: vec![(Column::Name, 0), (Column::Type, 1)],
            width: 2,
        }
    }

    /// Reports the columns of a table that are not read: those whose headings are unknown, and those beside another of
    /// their kind. Not those that are empty.
    pub(super) fn report_unread(&self, table: &Table, skip: usize, sink: &mut Sink) {
        let inner = skip.checked_sub(1).and_then(|row| table.rows.get(row));
        let header = inner.map_or(&table.header, |row| &row.cells);
        let mut says = vec![false; header.len()];
        for row in table.rows.iter().skip(skip) {
            for (says, cell) in says.iter_mut().zip(&row.cells) {
                *says |= !cell.is_empty();
            }
        }
        for (_, read) in &self.found {
            if let Some(says) = says.get_mut(*read) {
                *says = false;
            }
        }
        let unread = header.iter().zip(says).filter(|(_, says)| *says);
        for (cell, text) in unread.map(|(cell, _)| (cell, cell.word())) {
            let what = match column(&text) {
                _ if text.is_empty() => continue,
                None => "no column that is known",
                Some(_) => "a second column of its kind",
            };
            sink.report(
                Diagnostic::warning("column-unread", cell.span, format!("`{text}` is {what}"))
                    .label("nothing below it is read")
                    .help(
                        "call it as the other tables do (名称, 类型, 必填, 描述, 示例值, HTTP状态码, 错误码 or 排查建议), or move what \
                         it says into the description",
                    ),
            );
        }
    }

    /// Number of columns.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The words in the column of names.
    pub fn names<'a>(&'a self, table: &'a Table) -> impl Iterator<Item = String> + 'a {
        let cells = table
            .rows
            .iter()
            .filter_map(|row| self.cell(&row.cells, Column::Name));
        cells.map(Cell::word)
    }

    /// Number of the column that holds `column`.
    pub fn index(&self, column: Column) -> Option<usize> {
        self.found
            .iter()
            .find(|(other, _)| *other == column)
            .map(|(_, index)| *index)
    }

    /// The cell of a row that holds `column`.
    pub fn cell<'a>(&self, cells: &'a [Cell], column: Column) -> Option<&'a Cell> {
        cells.get(self.index(column)?)
    }

    /// True if the table lists fields.
    pub fn lists_fields(&self) -> bool {
        self.index(Column::Name).is_some()
            && (self.index(Column::Type).is_some() || self.index(Column::Description).is_some())
    }

    /// True if the table lists errors.
    pub fn lists_errors(&self) -> bool {
        self.index(Column::ErrorCode).is_some()
            && (self.index(Column::Description).is_some() || self.index(Column::Advice).is_some())
    }
}

/// True if the row repeats the header.
pub fn repeats_header(cells: &[Cell], columns: &Columns) -> bool {
    columns.found.len() >= 2
        && columns.found.iter().all(|(expected, index)| {
            cells
                .get(*index)
                .is_some_and(|cell| column(&cell.text()) == Some(*expected))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_cells() {
        for (cell, expected) in [
            ("必填 / 选填", Some(Column::Required)),
            ("**参数类型**", Some(Column::Type)),
            ("HTTP 状态码", Some(Column::HttpStatus)),
            ("Description", Some(Column::Description)),
            ("来源", None),
        ] {
            assert_eq!(column(cell), expected, "{cell}");
        }
    }
}
