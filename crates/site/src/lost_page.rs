//! The page for addresses that lead nowhere, which hosts send by the name `404.html`: one for all languages, since a host
//! knows no more than one.
//!
//! It is sent for an address of any depth, so its links to pages are the only ones of the site that are not relative.

use crate::document::{PageFile, PageParts, document, exit, numbers_by_hand};
use crate::languages::{link, row};
use crate::page_context::{LOST_PAGE, PageContext, TITLE, folder};
use crate::policy::AppScript;
use alongside_html::card::{line_button, who_answers};
use maud::{Markup, html};

/// Of how many languages the exit at the top speaks: with more it would be higher than the bar of every other page. Each
/// language has an exit of its own below.
const LANGUAGES_OF_EXIT: usize = 4;

/// The page in the terms of all languages, the first of which is that of the document.
pub(crate) fn lost_page(contexts: &[PageContext]) -> PageFile {
    let first = &contexts[0];
    let parts = PageParts {
        app: AppScript::None,
        exit_says: Some(exit_in_languages(contexts)),
        more_css: None,
        language_links: links_to_languages(contexts),
        main: html! {
            (numbers_by_hand(first))
            div #start { @for context in contexts { (in_language(context, std::ptr::eq(context, first))) } }
        },
        after_end: Markup::default(),
    };
    document(first, LOST_PAGE.to_owned(), parts)
}

fn exit_in_languages(contexts: &[PageContext]) -> Markup {
    html! {
        @for (place, context) in contexts.iter().take(LANGUAGES_OF_EXIT).enumerate() {
            @if place > 0 { " · " }
            span lang=(context.locale.tag) dir=(context.locale.dir()) { (context.localizer().text("leave")) }
        }
    }
}

/// Links to the parts of the page.
fn links_to_languages(contexts: &[PageContext]) -> Markup {
    let names =
        contexts.iter().map(|context| link(context.locale, &format!("#{}", id(context)), None));
    row(&contexts[0], Markup::default(), names.collect())
}

fn id(context: &PageContext) -> String {
    format!("in-{}", context.locale.tag)
}

/// What a person needs in one language: that this is no page, where there is one, the numbers and a way out.
fn in_language(context: &PageContext, is_first: bool) -> Markup {
    let localizer = context.localizer();
    html! {
        section.lines #(id(context)) lang=(context.locale.tag) dir=(context.locale.dir()) {
            @if is_first { h1 #(TITLE) tabindex="-1" { (localizer.text("static-lost")) } }
            @else { h2 { (localizer.text("static-lost")) } }
            p { a.button href={ (context.site.base) (folder(&context.locale.tag)) } { (localizer.text("static-lost-start")) } }
            p.hint { (localizer.text("static-young")) }
            ul.tiles role="list" { @for number in &context.bundle.hotlines { li { (line_button(context.card_context(), number)) } } }
            (who_answers(context.card_context(), context.bundle.hotlines.iter()))
            p.built { (localizer.dated("static-date", context.site.date)) }
            @if !is_first { p.last { (exit(context, None, None)) } }
        }
    }
}
