//! The row of languages below the exit: each by its own name, in its own script. A few stand in the row, the rest open with
//! a tap, so that the row is one row on the smallest phone, however many there are.

use crate::page_context::{PageContext, folder, way_up};
use alongside_model::Locale;
use maud::{Markup, html};

/// Up to this many languages, all stand in the row; of more, the page's own and one other do.
const IN_ROW: usize = 3;

/// Links to the page at this path in the other languages of the site.
pub(crate) fn language_links(context: &PageContext, path: &str) -> Markup {
    let own = path.strip_prefix(&folder(&context.locale.tag)).unwrap_or(path);
    let own = own.trim_end_matches("index.html");
    let mut locales: Vec<&Locale> = context.site.catalog.locales.iter().collect();
    if locales.len() > IN_ROW {
        locales.sort_by_key(|locale| locale.tag != context.locale.tag);
    }
    let names = locales.into_iter().map(|locale| {
        if locale.tag == context.locale.tag {
            return html! { b aria-current="true" { (locale.name) } };
        }
        let address = format!("{}{}{own}", way_up(path), folder(&locale.tag));
        link(locale, &address, Some(&locale.tag))
    });
    row(context, Markup::default(), names.collect())
}

/// A language's name as a link, in its own direction. With `fetched`, the app takes a tap on it and fetches that language.
pub(crate) fn link(locale: &Locale, address: &str, fetched: Option<&str>) -> Markup {
    html! {
        a href=(address) lang=(locale.tag) dir=(locale.dir()) hreflang=(locale.tag) data-lang=[fetched] { (locale.name) }
    }
}

/// The row with these names, and what is said before them.
pub(crate) fn row(context: &PageContext, said: Markup, names: Vec<Markup>) -> Markup {
    let label = context.localizer().text("language-nav");
    let in_row = if names.len() > IN_ROW { 2 } else { names.len() };
    let (shown, behind) = names.split_at(in_row);
    html! {
        nav #languages aria-label=(label) {
            (said)
            @for name in shown { (name) }
            @if !behind.is_empty() {
                details {
                    // A sign that many know, and how many there are.
                    summary { (globe()) span.out { (label) } " " bdi dir="ltr" { "+" (behind.len()) } }
                    div { @for name in behind { (name) } }
                }
            }
        }
    }
}

/// A globe, which every font lacks and every browser draws. It stands before the other pictures come.
fn globe() -> Markup {
    html! {
        svg viewBox="0 0 24 24" aria-hidden="true" {
            path d="M3 12h18M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 3a14 14 0 0 1 0 18a14 14 0 0 1 0-18" {}
        }
    }
}
