//! Documentation of events.

use super::{access, code, escaped, lines, paragraph, title};
use crate::{
    ir::{Event, Schema},
    rust::{self, Docs},
};

/// Of the struct of an event.
pub(in crate::lower) fn of_event(event: &Event, url: Option<&str>) -> Docs {
    let mut docs = title(&event.title, &event.name.value);
    if let Some(note) = &event.deprecated {
        let note = lines(&note.note).join(" ");
        paragraph(&mut docs, vec![format!("**Deprecated.** {note}")]);
    }
    paragraph(&mut docs, lines(&event.description));
    let kind = match event.schema {
        Schema::V1 | Schema::V2 => "Event",
        Schema::Bare => "Callback without an envelope",
    };
    let mut name = format!("{kind} {}", code(&event.name.value));
    if let Some(url) = url {
        name.push_str(&format!(" ([documentation]({url}))"));
    }
    paragraph(&mut docs, vec![name]);
    let mut facts = access(&event.scopes, &event.field_scopes, &event.app_types);
    if !event.delivery.is_empty() {
        let ways: Vec<_> = event.delivery.iter().map(|it| escaped(&it.value)).collect();
        facts.push(format!("- Sent by: {}", ways.join(", ")));
    }
    paragraph(&mut docs, facts);
    for note in &event.notes {
        paragraph(&mut docs, lines(&note.value));
    }
    if event.inferred {
        let remark = "The page gives no table of its fields; they are those of its example.";
        paragraph(&mut docs, vec![remark.to_owned()]);
    }
    docs
}

/// Of the module of an event.
pub(in crate::lower) fn of_event_module(event: &Event) -> Docs {
    let mut docs = title(&event.title, &event.name.value);
    let name = code(&event.name.value);
    paragraph(&mut docs, vec![format!("Types of the event {name}.")]);
    docs
}

/// Of the module with all events of the module `official`.
pub(in crate::lower) fn of_events(official: &[&str], events: &[rust::Event]) -> Docs {
    let mut docs = vec![format!("Events of `{}`.", official.join("."))];
    paragraph(
        &mut docs,
        vec![
            "A handler of `feishu_runtime::event::Dispatcher` takes the type of its event."
                .to_owned(),
        ],
    );
    let mut table = vec!["| Type | Event |".to_owned(), "|---|---|".to_owned()];
    table.extend(events.iter().map(|event| {
        let (name, data) = (code(&event.meta.name), &event.data.name);
        format!("| [`{data}`] | {name} |")
    }));
    paragraph(&mut docs, table);
    docs
}
