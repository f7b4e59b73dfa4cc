//! Small pictures, for people who read little. They are drawn once, in the static page (`crates/site/assets/pictures.svg`).

use leptos::prelude::*;

/// The picture with this name, which says nothing that the words beside it do not say. Nothing for an empty name.
pub(crate) fn picture(name: &str) -> impl IntoView + use<> {
    let drawn = format!(r##"<svg aria-hidden="true"><use href="#i-{name}"/></svg>"##);
    (!name.is_empty()).then(|| view! { <span class="picture" inner_html=drawn></span> })
}
