//! Bits that may be added up.

/// Gives a generated `struct Flags(i64)` its operators and its way over the wire: as decimal text for
/// `bit_flags!(Flags, String)`, as a number for `bit_flags!(Flags, i64)`. Bits that the page does not list are kept.
#[macro_export]
macro_rules! bit_flags {
    ($name:ident, $wire:ident) => {
        impl $name {
            /// The sum of the flags, as it stands on the wire.
            pub const fn bits(self) -> i64 {
                self.0
            }

            /// True if every flag of `other` is set.
            pub const fn contains(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(bits: i64) -> Self {
                Self(bits)
            }
        }

        impl ::std::ops::BitOr for $name {
            type Output = Self;

            fn bitor(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl ::std::ops::BitOrAssign for $name {
            fn bitor_assign(&mut self, other: Self) {
                self.0 |= other.0;
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                to: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::bit_flags!(@serialize $wire, self, to)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                from: D,
            ) -> ::std::result::Result<Self, D::Error> {
                ::std::result::Result::Ok(Self($crate::wire::decode_number(from)?.unwrap_or(0)))
            }
        }

        impl $crate::wire::Decode for $name {
            fn decode<'de, D: $crate::serde::Deserializer<'de>>(
                from: D,
            ) -> ::std::result::Result<::std::option::Option<Self>, D::Error> {
                ::std::result::Result::Ok($crate::wire::decode_number(from)?.map(Self))
            }
        }
    };
    (@serialize String, $flags:expr, $to:expr) => {
        $to.collect_str($flags)
    };
    (@serialize i64, $flags:expr, $to:expr) => {
        $to.serialize_i64($flags.0)
    };
}
