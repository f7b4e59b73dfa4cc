//! The screens that are not static, a file each.

pub(crate) mod browse;
pub(crate) mod now;
pub(crate) mod place;
pub(crate) mod plan;
pub(crate) mod question;
pub(crate) mod topic;
