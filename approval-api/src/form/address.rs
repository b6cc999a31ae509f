//! Places.

use serde::{Serialize, Serializer};

use super::json::{Members, read_objects};

/// A place: a region, and what the person wrote behind it.
///
/// ```
/// use feishu_approval_api::form::{Address, Form};
///
/// let form = Form::new().address("place", Address::new("290557").detail("中关村大街 1 号"));
/// assert_eq!(
///     form.to_string(),
///     r#"[{"id":"place","type":"address","value":[{"id":"290557","detailAddress":"中关村大街 1 号"}]}]"#,
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    id: String,
    detail: Option<String>,
}

impl Address {
    /// A region by its id, as the operations on districts list it.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            id: region.into(),
            detail: None,
        }
    }

    /// Street and number. Ignored where the definition does not ask for them.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    pub(crate) fn region(&self) -> &str {
        &self.id
    }

    fn of(members: &Members) -> Option<Self> {
        Some(Self {
            id: members.get("id")?,
            detail: members.get("detailAddress")?,
        })
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let detail = self.detail.as_ref().map(|detail| ("detailAddress", detail));
        to.collect_map([("id", &self.id)].into_iter().chain(detail))
    }
}

read_objects!(Address);
