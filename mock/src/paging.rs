//! Pages: each holds the documented example; as many as wanted, then no more.

use feishu_codegen::ir::{Paging, Side, Steps};
use serde_json::{Map, Value, json};

use crate::answer::Answer;
use crate::request::{Body, Received};
use crate::violation::Violation;

/// What the cursors of the mock start with.
const CURSOR: &str = "mock-page-";

/// Makes `payload` the page that was asked for, of `pages` in all.
pub(crate) fn turn(
    paging: &Paging,
    payload: &mut Map<String, Value>,
    received: &Received,
    body: &Body,
    pages: u64,
) -> Result<(), Box<Answer>> {
    let items = payload.get(&paging.items).and_then(Value::as_array);
    let length = items.map_or(0, Vec::len) as u64;
    let asked = asked(paging, received, body).unwrap_or_default();
    let refusal = || {
        let problem = "no cursor that was given out";
        let violation = Violation::new(&paging.cursor, &json!(asked), problem);
        Box::new(Answer::invalid(&[violation]))
    };
    let index = match &paging.steps {
        _ if asked.is_empty() => 0,
        Steps::Next(_) => {
            let number = asked
                .strip_prefix(CURSOR)
                .and_then(|number| number.parse().ok());
            number
                .filter(|index| (1..pages).contains(index))
                .ok_or_else(refusal)?
        }
        Steps::Offset(_) => asked.parse::<u64>().map_err(|_| refusal())? / length.max(1),
        Steps::Index(first) => {
            let number = asked.parse::<i64>().map_err(|_| refusal())?;
            u64::try_from(number - first).map_err(|_| refusal())?
        }
    };
    let has_more = index + 1 < pages;
    let mut say = |field: &str, value: Value| payload.insert(field.to_owned(), value);
    if let Some(field) = &paging.has_more {
        say(field, has_more.into());
    }
    match &paging.steps {
        Steps::Next(field) => {
            let next = if has_more {
                format!("{CURSOR}{}", index + 1)
            } else {
                String::new()
            };
            say(field, next.into());
        }
        Steps::Offset(Some(total)) => {
            say(total, json!(length * pages));
        }
        Steps::Offset(None) | Steps::Index(_) => {}
    }
    if index >= pages {
        say(&paging.items, json!([]));
    }
    Ok(())
}

/// The cursor in the request.
fn asked(paging: &Paging, received: &Received, body: &Body) -> Option<String> {
    match (paging.side, body) {
        (Side::Query, _) => received.query(&paging.cursor).map(str::to_owned),
        (_, Body::Json(members)) => match members.get(&paging.cursor)? {
            Value::String(text) => Some(text.clone()),
            Value::Null => None,
            other => Some(other.to_string()),
        },
        _ => None,
    }
}
