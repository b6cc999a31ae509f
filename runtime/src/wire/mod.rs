//! Values on the wire: lenient decoding, open enums and bit flags.
//!
//! The pages promise little of what an answer holds: members are missing or null, numbers come as strings and strings
//! as numbers. A generated response takes all of that, and keeps values that the page does not list.

mod flags;
mod lenient;
mod open_enum;

pub use lenient::{Decode, decode_number, decode_text, lenient};

#[cfg(test)]
mod tests;
