//! A short hash that is the same on every computer, for marks that are kept or looked up. It keeps no secret.

/// The hash of an empty text.
pub const HASH_OF_NOTHING: u32 = 0x811c_9dc5;

/// The hash of what has this hash and then a text (32-bit FNV-1a).
pub fn hash_with(hash: u32, text: &str) -> u32 {
    text.bytes().fold(hash, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
