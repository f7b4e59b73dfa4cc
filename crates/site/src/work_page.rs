//! The page for outreach workers: an app of its own, so that what only they need costs nobody else a byte.
//!
//! What it holds without scripts is the exit, the numbers, and the way to the pages that need none.

use crate::document::{PageFile, PageParts, document, numbers_by_hand, rest_css};
use crate::input::Site;
use crate::languages::language_links;
use crate::page_context::{PageContext, TITLE, WORK, folder};
use crate::policy::AppScript;
use crate::start_page::{app, fault, lines, module, topics};
use alongside_engine::action::Action;
use maud::{Markup, PreEscaped, html};

/// The page in one language.
pub(crate) fn work_page(context: &PageContext) -> PageFile {
    let path = format!("{}{WORK}index.html", folder(&context.locale.tag));
    let Site { apps, assets, catalog, date, .. } = context.site;
    let module = module(context, &apps.work, &path);
    let parts = PageParts {
        app: AppScript::Fetches(&module),
        exit_says: None,
        more_css: Some(&assets.work_css),
        language_links: language_links(context, &path),
        main: main(context),
        after_end: app(&module, &catalog.outreach_bundle(&context.locale.tag, date)),
    };
    document(context, path, parts)
}

/// The first screen, which stands alone between two people, and what the app shows in its place.
fn main(context: &PageContext) -> Markup {
    let text = |id: &str| context.localizer().text(id);
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
            (lines(context, &html! {}))
            (fault(context, "./"))
        }
        (rest_css(context))
        style { (PreEscaped(&context.site.assets.work_css)) }
        (PreEscaped(&context.site.assets.pictures))
        div #app {}
        div #topics hidden { (topics(context)) }
    }
}
