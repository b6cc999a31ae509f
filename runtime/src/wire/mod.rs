//! Values on the wire: lenient decoding, open enums and bit flags.
//!
//! The pages promise little of what an answer holds: members are missing or null, numbers come as strings and strings
//! as numbers. A generated response takes all of that, and keeps values that the page does not list.

mod flags;
mod lenient;
mod open_enum;
mod record;

pub use lenient::{Decode, decode_number, decode_text, lenient};
pub use open_enum::{key, read_number, read_some_number, read_some_text, read_text, value};
pub use record::{Reader, Record, Writer, read_record};
#[doc(no_inline)]
pub use serde::{Serialize, Serializer, de::MapAccess};

#[cfg(test)]
mod tests;
