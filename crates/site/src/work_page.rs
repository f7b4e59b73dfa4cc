//! The page for outreach workers: an app of its own, so that what only they need costs nobody else a byte.
//!
//! What it holds without scripts is the exit, the numbers, and the way to the pages that need none.

use crate::document::{PageFile, PageParts, document, numbers_by_hand, rest_css};
use crate::input::Site;
use crate::languages::language_links;
use crate::page_context::{PageContext, TITLE, WORK, folder, way_up};
use crate::policy::AppScript;
use crate::start_page::{fault, topics};
use alongside_engine::action::Action;
use alongside_html::card::{line_button, line_with_heading};
use maud::{Markup, PreEscaped, html};

/// The page in one language.
pub(crate) fn work_page(context: &PageContext) -> PageFile {
    let path = format!("{}{WORK}index.html", folder(&context.locale.tag));
    let Site { apps, assets, catalog, date, .. } = context.site;
    let load = assets.load_script.replace("WASM", &format!("{}{}", way_up(&path), apps.work.wasm));
    let module = apps.work.module.started_by(&load);
    let data = catalog.outreach_bundle(&context.locale.tag, date).write();
    let parts = PageParts {
        app: AppScript::Fetches(&module),
        exit_says: None,
        more_css: Some(&assets.work_css),
        language_links: language_links(context, &path),
        main: main(context),
        after_end: html! {
            script type="module" async { (PreEscaped(&module)) }
            script type="text/plain" id="data" { (PreEscaped(data)) }
        },
    };
    document(context, path, parts)
}

/// The first screen, which stands alone between two people, and what the app shows in its place.
fn main(context: &PageContext) -> Markup {
    let text = |id: &str| context.localizer().text(id);
    let card_context = context.card_context();
    html! {
        div #start {
            (numbers_by_hand(context))
            h1 #(TITLE) tabindex="-1" { (text("work-title")) }
            p.lead { (text("work-lead")) }
            noscript { p.notice { (text("work-needs-scripts")) } }
            section.ways-on {
                button.main.app-only type="button" data-action=(Action::Plan.to_string()) { (text("work-begin")) }
                a.button href="../" { (text("work-own")) }
            }
            section.lines {
                @if let [first, others @ ..] = context.bundle.hotlines.as_slice() {
                    (line_with_heading(card_context, first))
                    ul.tiles role="list" { @for hotline in others { li { (line_button(card_context, hotline)) } } }
                }
            }
            (fault(context, "./"))
        }
        (rest_css(context))
        style { (PreEscaped(&context.site.assets.work_css)) }
        (PreEscaped(&context.site.assets.pictures))
        div #app {}
        div #topics hidden { (topics(context)) }
    }
}
