//! Values that nobody else has.

use std::hash::{BuildHasher, RandomState};

/// 128 random bits in the form of a UUID. Each `RandomState` has keys of its own.
pub(crate) fn unique() -> String {
    let random = || RandomState::new().hash_one(0);
    let bits = u128::from(random()) << 64 | u128::from(random());
    // Version 4, variant 1.
    let bits = bits & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let hex = format!("{bits:032x}");
    let (a, b, c, d, e) = (
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..],
    );
    format!("{a}-{b}-{c}-{d}-{e}")
}
