//! The start page: what to do now, the crisis numbers, every right and option, and the app with its data.

use crate::directory_page::{directory_parts, slug};
use crate::document::{PageFile, PageParts, document, numbers_by_hand, rest_css};
use crate::input::AppFiles;
use crate::languages::{language_links, link};
use crate::page_context::{Edition, PageContext, TITLE, TOP_PAGE, WORK, folder, way_up};
use crate::policy::AppScript;
use alongside_content::FIRST_LANGUAGE;
use alongside_content::catalog::{Statement, TopicArticle};
use alongside_engine::action::Action;
use alongside_html::article::{self, article};
use alongside_html::card::{line_button, line_with_heading, text_and_chat, who_answers};
use alongside_i18n::Localizer;
use alongside_model::{Bundle, TopicKind};
use maud::{Markup, PreEscaped, html};
use std::collections::BTreeSet;

/// The start page of a language on a host, at this path.
pub(crate) fn start_page(context: &PageContext, path: String) -> PageFile {
    let up = way_up(&path);
    let module = module(context, &context.site.apps.app, &path);
    let parts = PageParts {
        app: AppScript::Fetches(&module),
        exit_says: None,
        more_css: None,
        language_links: language_links(context, &path),
        main: start_main(
            context,
            &html! { (honest(context, |tag| format!("{up}{}", folder(tag)), true)) (links_to_directory(context, &up)) },
            &again(context, &path),
        ),
        after_end: app(&module, &context.bundle),
    };
    document(context, path, parts)
}

/// What begins an app on the page at this path.
pub(crate) fn module(context: &PageContext, app: &AppFiles, path: &str) -> String {
    let wasm = format!("{}{}", way_up(path), app.wasm);
    app.module.started_by(&context.site.assets.load_script.replace("WASM", &wasm))
}

/// An app that is fetched, with its bundle.
pub(crate) fn app(module: &str, bundle: &Bundle) -> Markup {
    html! {
        script type="module" async { (PreEscaped(module)) }
        (data(bundle))
    }
}

/// Where the page is loaded anew: from itself, or from the page of another language that took it over and resolves this
/// against the address of this one.
fn again(context: &PageContext, path: &str) -> String {
    if path == TOP_PAGE { "./".to_owned() } else { format!("../{}", folder(&context.locale.tag)) }
}

/// The bundle for the app.
pub(crate) fn data(bundle: &Bundle) -> Markup {
    html! { script type="text/plain" id="data" { (PreEscaped(bundle.write())) } }
}

/// What a start page holds, with the places for what the app draws. `directory` leads to the services, `again` to the page
/// itself.
pub(crate) fn start_main(context: &PageContext, directory: &Markup, again: &str) -> Markup {
    html! {
        div #start {
            (numbers_by_hand(context))
            (first_screen(context))
            (directory)
            (notes(context))
            (fault(context, again))
        }
        // Here, so that the first screen need not wait for it.
        (rest_css(context))
        (PreEscaped(&context.site.assets.pictures))
        div #app {}
        div #topics { (topics(context)) }
        div #foot {}
    }
}

/// The ways on and the five numbers: all of it stands on the first screen of a small phone.
fn first_screen(context: &PageContext) -> Markup {
    let text = |id: &str| context.localizer().text(id);
    let action = |action: Action| action.to_string();
    let card_context = context.card_context();
    let hotlines = &context.bundle.hotlines;
    html! {
        h1 #(TITLE) tabindex="-1" { (text("static-title")) }
        p.lead { (text("static-lead")) (text("sentence-separator")) span.app-only { (text("static-begin-note")) } }
        section.ways-on {
            button.main.app-only type="button" data-action=(action(Action::Begin)) { (text("static-begin")) }
            button.app-only type="button" data-action=(action(Action::Browse)) { (text("static-browse")) }
            a.button href="#topics" data-action=(action(Action::Topics)) { (text("static-read")) }
        }
        (lines(context, &html! { p.hint { (text("static-first-line")) } }))
        section.asides {
            (who_answers(card_context, hotlines.iter()))
            (text_and_chat(card_context, &text("static-text"), hotlines))
            details { summary { (text("static-young-ask")) } p.notice { (text("static-young")) } }
            details { summary { (text("static-trace-ask")) } p.notice { (text("static-trace")) } }
        }
    }
}

/// The five numbers, the first of them large, with what is said below that one.
pub(crate) fn lines(context: &PageContext, below_first: &Markup) -> Markup {
    let card_context = context.card_context();
    html! {
        section.lines {
            @if let [first, others @ ..] = context.bundle.hotlines.as_slice() {
                (line_with_heading(card_context, first))
                (below_first)
                ul.tiles role="list" { @for hotline in others { li { (line_button(card_context, hotline)) } } }
            }
        }
    }
}

/// In a language that texts are not written in first: who has not read it yet, and the way to English and French. That the
/// first number has interpreters stands above. `address` leads to a language, which the app fetches if it can.
pub(crate) fn honest(
    context: &PageContext,
    address: impl Fn(&str) -> String,
    can_fetch: bool,
) -> Markup {
    let others = context.other_locales().filter(|locale| FIRST_READ.contains(&locale.tag.as_str()));
    html! {
        @if context.locale.tag != FIRST_LANGUAGE {
            p.hint.honest {
                (context.localizer().text("static-honest"))
                @for locale in others { " " (link(locale, &address(&locale.tag), can_fetch.then_some(&locale.tag))) }
            }
        }
    }
}

/// The languages that texts are compared with and that offices in Canada speak.
const FIRST_READ: [&str; 2] = [FIRST_LANGUAGE, "fr"];

/// What is good to know before going on.
fn notes(context: &PageContext) -> Markup {
    let text = |id: &str| context.localizer().text(text_id(context.edition, id));
    html! {
        p.back-note.app-only { (text("static-back")) }
        p.hint { (text("static-plain-note")) }
        details.before {
            summary { (text("static-before")) }
            @for number in 1..=5 { p { (text(&format!("static-exit-{number}"))) } }
            ul.private {
                @for device in ["iphone", "android", "samsung", "firefox", "computer"] {
                    li { (text(&format!("static-private-{device}"))) }
                }
            }
            @for number in 6..=7 { p { (text(&format!("static-exit-{number}"))) } }
        }
    }
}

/// What is shown above all else if the app dies. It stands below, so that the first screen need not wait for it.
pub(crate) fn fault(context: &PageContext, again: &str) -> Markup {
    let localizer = context.localizer();
    html! {
        p #fault.notice role="alert" hidden {
            (localizer.text("static-fault")) " " a href=(again) { (localizer.text("static-fault-again")) }
        }
    }
}

/// The id of a message, or of the one that says it rightly for a file.
fn text_id(edition: Edition, id: &str) -> &str {
    match (edition, id) {
        (Edition::File, "static-plain-note") => "static-file-note",
        (Edition::File, "static-exit-2") => "static-file-exit-2",
        (Edition::File, "static-exit-3") => "static-file-exit-3",
        (Edition::Site | Edition::File, id) => id,
    }
}

fn links_to_directory(context: &PageContext, up: &str) -> Markup {
    let own = format!("{up}{}", folder(&context.locale.tag));
    html! {
        section.places {
            h2 { (context.localizer().text("static-provinces")) }
            ul role="list" {
                @for (region, name) in directory_parts(context) {
                    li { a href={ (own) (slug(region)) "/" } { (name) } }
                }
            }
            p { a #work href={ (own) (WORK) } { (context.localizer().text("static-work")) } }
        }
    }
}

/// Every right and option.
pub(crate) fn topics(context: &PageContext) -> Markup {
    let localizer = context.localizer();
    let groups = [
        (TopicKind::Option, "static-options", "options"),
        (TopicKind::Right, "static-rights", "rights"),
        (TopicKind::About, "static-about", "about-site"),
    ];
    html! {
        @for (kind, heading, id) in groups {
            section.group #(id) {
                h2 { (localizer.text(heading)) }
                @for page in context.site.catalog.articles.iter().filter(|page| page.topic.kind == kind) {
                    (article(localizer, &as_article(context, page), context.site.date))
                }
            }
        }
    }
}

/// What the template of articles takes.
fn as_article<'a>(context: &'a PageContext<'a>, page: &'a TopicArticle) -> article::Article<'a> {
    let sections = page.sections.iter().map(|section| article::Section {
        heading: &section.heading,
        statements: as_statements(context, &section.statements),
    });
    let questions = page.questions.iter().map(|question| article::Question {
        asks: &question.asks,
        short: as_statements(context, &question.short),
        more: as_statements(context, &question.more),
    });
    article::Article {
        id: &page.topic.id,
        sections: sections.collect(),
        questions: questions.collect(),
        see: &page.see,
        sources: sources(context, page),
    }
}

fn as_statements<'a>(
    context: &'a PageContext,
    statements: &'a [Statement],
) -> Vec<article::Statement<'a>> {
    let statements = statements.iter().map(|statement| article::Statement {
        text: &statement.text,
        facts: &statement.facts,
        area: statement.area,
        from: statement.from,
        until: statement.until,
        shown: statement.picture.as_ref().map(|picture| shown(context, picture, &statement.text)),
    });
    statements.collect()
}

/// A sentence to show to someone, in the language of the page and in those of offices and hospitals.
fn shown<'a>(context: &'a PageContext, picture: &'a str, id: &str) -> article::Shown<'a> {
    let speaker = context.locale;
    let others = context.official.iter().map(|(locale, messages)| {
        let localizer =
            Localizer { messages, lang: &locale.tag, plural: alongside_content::plural };
        (*locale, localizer.said_by(speaker, id))
    });
    let text = context.localizer().said_by(speaker, id);
    article::Shown { picture, text, others: others.collect() }
}

/// The public pages behind an article's statements, each once, with the ids of the facts that it shows.
fn sources<'a>(context: &PageContext<'a>, page: &'a TopicArticle) -> Vec<article::Source<'a>> {
    let facts: BTreeSet<&String> =
        page.statements().flat_map(|statement| &statement.facts).collect();
    let mut sources: Vec<article::Source> = Vec::new();
    for id in facts {
        for source in &context.site.catalog.facts[id].sources {
            let known = sources
                .iter_mut()
                .find(|known| known.url == source.url && known.as_of == source.as_of);
            match known {
                Some(known) => known.facts.push(id),
                None => sources.push(article::Source {
                    url: &source.url,
                    as_of: source.as_of,
                    facts: vec![id],
                }),
            }
        }
    }
    sources
}
