//! Names of modules, `contact-v3`.

use std::fmt;

use crate::Misuse;

/// Project and version as they stand in the addresses of the operations: `/open-apis/contact/v3/…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ModuleName {
    pub(super) project: String,
    pub(super) version: String,
}

impl fmt::Display for ModuleName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.project, self.version)
    }
}

impl ModuleName {
    /// The name that `text` spells. One that is only near is refused, since it names a folder for ever.
    pub(super) fn parse(text: &str) -> Result<Self, Misuse> {
        if let Some(name) = exact(text) {
            return Ok(name);
        }
        let help = match near(text) {
            Some(name) => format!("did you mean `{name}`?"),
            None => "a version is `v` and a number".to_owned(),
        };
        Err(Misuse(format!(
            "`{text}` is no name of a module: it takes project and version as they stand in the addresses of its \
             operations, `contact-v3` for /open-apis/contact/v3/…; {help}"
        )))
    }
}

fn exact(text: &str) -> Option<ModuleName> {
    let (project, version) = text.rsplit_once('-')?;
    let digits = version.strip_prefix('v')?;
    let is_project = project.starts_with(|c: char| c.is_ascii_lowercase())
        && project
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        && !project.ends_with('_');
    let is_version = !digits.is_empty()
        && !digits.starts_with('0')
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    (is_project && is_version).then(|| ModuleName {
        project: project.to_owned(),
        version: version.to_owned(),
    })
}

/// What somebody meant who wrote a path, an address, another case, another separator, or no `v`.
fn near(text: &str) -> Option<ModuleName> {
    let text = text.to_lowercase();
    let text = text.trim().trim_matches('/');
    let text = text
        .rsplit_once("specs/")
        .or_else(|| text.rsplit_once("open-apis/"))
        .map_or(text, |(_, rest)| rest);
    let before = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = text.strip_prefix(before)?;
    let project = before.strip_suffix('v').unwrap_or(before);
    let project = project.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    let project = project.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    exact(&format!("{project}-v{}", number.trim_start_matches('0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_what_was_meant() {
        for (text, expected) in [
            ("contact-v3", Ok("contact-v3")),
            ("human_authentication-v1", Ok("human_authentication-v1")),
            ("im-v12", Ok("im-v12")),
            ("Contact-V3", Err("did you mean `contact-v3`?")),
            ("contact_v3", Err("did you mean `contact-v3`?")),
            ("contact.v3", Err("did you mean `contact-v3`?")),
            ("contact/v3", Err("did you mean `contact-v3`?")),
            ("contactv3", Err("did you mean `contact-v3`?")),
            ("contact-3", Err("did you mean `contact-v3`?")),
            ("contact-v03", Err("did you mean `contact-v3`?")),
            ("specs/contact-v3/", Err("did you mean `contact-v3`?")),
            ("/open-apis/contact/v3", Err("did you mean `contact-v3`?")),
            (
                "speech-to-text-v1",
                Err("did you mean `speech_to_text-v1`?"),
            ),
            ("contact", Err("a version is `v` and a number")),
            ("contact-v", Err("a version is `v` and a number")),
            ("v3", Err("a version is `v` and a number")),
            ("../x", Err("a version is `v` and a number")),
            ("", Err("a version is `v` and a number")),
        ] {
            let told = ModuleName::parse(text);
            match (told, expected) {
                (Ok(name), Ok(expected)) => assert_eq!(name.to_string(), expected),
                (Err(Misuse(told)), Err(expected)) => {
                    assert!(told.ends_with(expected), "{text}: {told}");
                }
                (told, _) => panic!("{text}: {told:?}"),
            }
        }
    }
}
