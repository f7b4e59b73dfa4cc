//! Parts of screens.

pub(crate) mod answer;
pub(crate) mod bar;
pub(crate) mod controls;
pub(crate) mod growing;
pub(crate) mod items;
pub(crate) mod picture;
pub(crate) mod reactive;
pub(crate) mod text_field;
