//! Who and which department: ids that cannot be taken for each other.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// An id as the platform gave it.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                String::deserialize(from).map(Self)
            }
        }
    )*};
}

ids! {
    /// The `user_id` of a user, such as `f8ca557e`.
    UserId;
    /// The `open_id` of a user, such as `ou_12345`.
    OpenId;
    /// The `open_department_id` of a department, such as `od-8ec33ffec336c3a3`.
    OpenDepartmentId;
}

/// A user by one kind of id or the other.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Person {
    /// By `user_id`.
    User(UserId),
    /// By `open_id`.
    Open(OpenId),
}

impl From<UserId> for Person {
    fn from(id: UserId) -> Self {
        Self::User(id)
    }
}

impl From<OpenId> for Person {
    fn from(id: OpenId) -> Self {
        Self::Open(id)
    }
}
