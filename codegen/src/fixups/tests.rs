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
