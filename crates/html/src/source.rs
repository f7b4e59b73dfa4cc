//! The public page behind a fact or a service, as a link.

use alongside_i18n::Localizer;
use alongside_model::Month;
use maud::{Markup, html};

/// A link to a public page, named by its host and its month. What is around it says that no browser translates it.
pub fn source_link(localizer: Localizer, url: &str, as_of: Option<Month>) -> Markup {
    let host = url.trim_start_matches("https://").split('/').next().unwrap_or_default();
    let month =
        as_of.map_or_else(|| localizer.text("static-not-dated"), |month| localizer.month(month));
    html! { a href=(url) rel="noreferrer" { (host) } ", " (month) }
}
