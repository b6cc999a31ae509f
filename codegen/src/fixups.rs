//! Corrections to pages, as data.
//!
//! A page that is wrong stays as the platform published it; `specs/<module>/fixups.toml` says what it should have
//! said. A fixup proves that it is still needed: one that finds nothing to change fails the run.
//!
//! ```toml
//! [[fixup]]
//! page = "instance/create.md"                            # file, from the folder of the module
//! field = "body.i18n_resources[].texts[].is_default"     # side and path, as the page (wrongly) has it
//! change = "parent"                                      # what to correct
//! value = "body.i18n_resources[]"                        # what it should be
//! reason = "The response example has it beside texts"    # why, and how it is known
//! ```
//!
//! The side is `path`, `query`, `header`, `body`, `response` (names below `data`) or `resource` (on a page that
//! describes a resource); `[]` stands for the element of an array, `{}` for the value of a map. What the path does
//! not already say of the current state stands in `expect`:
//!
//! | `change` | `expect` | `value` |
//! |---|---|---|
//! | `parent` | | path of the object that the field belongs to, or only the side for the top |
//! | `name` | | name on the wire |
//! | `type` | type as the page spells it | type, spelt like on a page; fields below an object are kept |
//! | `required` | `true` or `false` | `true` or `false` |
//! | `choices` | all values on the wire | all values; each the value, or `{ key = …, description = "…" }` |
//! | `add_choice` | | `{ key = …, description = "…" }` |
//! | `drop` | | |
//!
//! A `parent` may also confirm the place that the reading chose, which settles the doubt that was reported there;
//! without such a doubt it changes nothing and fails. Fixups are applied in the order of the file, so that a later
//! one sees the paths that an earlier one made.

/// The fixup that settles where a field belongs, ready to be pasted; for the help of diagnostics.
///
/// `page` is the path of the page as diagnostics show it, `field` and `parent` are side and path (`body.a[].b`,
/// `body`).
pub fn suggest_parent(page: &str, field: &str, parent: &str) -> String {
    format!(
        "[[fixup]]\npage = \"{}\"\nfield = \"{field}\"\nchange = \"parent\"\nvalue = \"{parent}\"\nreason = \"…\"",
        in_module(page)
    )
}

/// The path of a page from the folder of its module; a page outside `specs/` keeps its whole path.
fn in_module(page: &str) -> &str {
    let below_specs = page
        .strip_prefix("specs/")
        .or_else(|| page.split_once("/specs/").map(|(_, rest)| rest));
    below_specs
        .and_then(|rest| rest.split_once('/'))
        .map_or(page, |(_, path)| path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_named_from_the_folder_of_their_module() {
        for (page, expected) in [
            ("specs/approval-v4/instance/create.md", "instance/create.md"),
            ("/home/a/specs/approval-v4/list.md", "list.md"),
            ("pages/raw/list.md", "pages/raw/list.md"),
            ("list.md", "list.md"),
        ] {
            assert_eq!(in_module(page), expected);
        }
    }
}
