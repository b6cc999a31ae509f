//! An answer without documented content.

use serde::{Deserialize, Deserializer, Serialize, de::IgnoredAny};

use crate::wire::Decode;

/// What a call gives whose page documents no more than that it succeeds. Whatever the platform sends with it is passed
/// over.
///
/// ```
/// # use feishu_runtime::Empty;
/// let answer: Empty = serde_json::from_str(r#"{"undocumented": 1}"#)?;
/// assert_eq!(answer, Empty::default());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Empty {}

impl<'de> Deserialize<'de> for Empty {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(from).map(|_| Empty {})
    }
}

impl Decode for Empty {}
