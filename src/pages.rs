//! The static pages: everything that must be there before, and without, scripts.
//!
//! A start page for each language holds the exit, the crisis numbers, every right and option, and at its end the
//! block for the app. A directory page for each province and territory, and one for all of Canada, holds its
//! services. All come from the same checked data and the same views as the app.
//!
//! [`one_file`] puts a start page and all that it fetches into one file.

pub mod one_file;

use crate::views::service::{Showing, card_with, line};
use alongside_core::block::{Block, Locale};
use alongside_core::messages::Messages;
use alongside_core::model::{Area, Date, Gender, Kind, Region, Term};
use alongside_core::topics::TopicKind;
use alongside_core::words::Words;
use alongside_desk::load::{FIRST_LANGUAGE, Page, Source, Statement, World};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use leptos::prelude::*;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Every id of a message that only static pages use.
pub const IDS: &[&str] = &[
    "static-title",
    "static-lead",
    "static-plain-note",
    "static-noscript",
    "static-lines",
    "static-young",
    "static-begin",
    "static-begin-note",
    "static-browse",
    "static-read",
    "static-before",
    "static-exit-1",
    "static-exit-2",
    "static-exit-3",
    "static-exit-4",
    "static-exit-5",
    "static-exit-6",
    "static-exit-7",
    "static-back",
    "static-trace",
    "static-options",
    "static-rights",
    "static-about",
    "static-sources",
    "static-more",
    "static-see",
    "static-provinces",
    "static-nationwide",
    "static-honest",
    "static-date",
    "static-not-dated",
    "static-top",
    "static-list-title",
    "static-list-lead",
    "static-file-note",
    "static-file-language",
    "static-file-exit-2",
    "static-file-exit-3",
];

/// The files of the app, as Trunk named them.
#[derive(Clone, Debug)]
pub struct Code {
    /// Name of the JavaScript module.
    pub js: String,
    /// Name of the WebAssembly file.
    pub wasm: String,
}

/// What the pages are made from.
#[derive(Clone, Copy)]
pub struct Making<'a> {
    /// All data.
    pub world: &'a World,
    /// The day for which they hold.
    pub on: Date,
    /// The app's files.
    pub code: &'a Code,
    /// The style sheet.
    pub css: &'a str,
    /// The script that must be there first.
    pub head: &'a str,
    /// The script that loads the app, with `JS` and `WASM` for the addresses.
    pub load: &'a str,
}

/// A file of the site: its path from the top, with `/` between folders, and its text.
pub type File = (String, String);

/// Every page in every language.
pub fn pages(making: Making) -> Vec<File> {
    let mut res = Vec::new();
    for locale in &making.world.locales {
        let block = making.world.block(&locale.tag, making.on);
        let texts = making.world.texts(&locale.tag);
        let shell = Shell { making, locale, block: &block, texts: &texts, edition: Edition::Site };
        res.push(shell.start());
        res.push(shell.list(None));
        res.extend(Region::ALL.iter().map(|&it| shell.list(Some(it))));
    }
    res
}

/// The header file that Netlify, Cloudflare Pages and others read, and `cargo xtask serve` too.
///
/// Nothing is kept in caches or given to another site; every permission is off; `Request-OTR` asks the browser to
/// treat the visit as off the record. The policy of each page is in the page and here, with what only a header
/// can say.
pub fn headers(files: &[File]) -> String {
    let mut res = String::from(
        "/*\n  Referrer-Policy: no-referrer\n  X-Content-Type-Options: nosniff\n  Cache-Control: no-store\n  \
         Request-OTR: 1\n  Cross-Origin-Opener-Policy: same-origin\n  Cross-Origin-Resource-Policy: same-origin\n  \
         Permissions-Policy: accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), \
         geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), \
         publickey-credentials-get=(), screen-wake-lock=(), usb=(), web-share=(), xr-spatial-tracking=()\n",
    );
    for (path, html) in files {
        let policy =
            html.split_once("content=\"default-src").and_then(|(_, it)| it.split_once('"'));
        if let Some((policy, _)) = policy {
            let address = path.trim_end_matches("index.html");
            let _ = writeln!(
                res,
                "/{address}\n  Content-Security-Policy: default-src{policy}; frame-ancestors 'none'"
            );
        }
    }
    res
}

/// The folder of a language: the first language stands at the top.
fn folder(tag: &str) -> String {
    if tag == FIRST_LANGUAGE { String::new() } else { format!("{tag}/") }
}

/// The file name part of a directory page.
fn list_slug(region: Option<Region>) -> &'static str {
    region.map_or("canada", Region::slug)
}

/// Where a page will stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edition {
    /// On a host, with the others beside it.
    Site,
    /// Alone, in a file that someone carries.
    File,
}

#[derive(Clone, Copy)]
struct Shell<'a> {
    making: Making<'a>,
    locale: &'a Locale,
    block: &'a Block,
    texts: &'a Messages,
    edition: Edition,
}

impl<'a> Shell<'a> {
    fn words(self) -> Words<'a> {
        Words { messages: self.texts, lang: &self.locale.tag, plural: alongside_desk::plural }
    }

    fn showing(self) -> Showing<'a> {
        Showing {
            block: self.block,
            plural: alongside_desk::plural,
            on: self.making.on,
            young: true,
        }
    }

    /// The start page of the language.
    fn start(self) -> File {
        let path = format!("{}index.html", folder(&self.locale.tag));
        let up = up(&path);
        let load = self
            .making
            .load
            .replace(
                "JS",
                &format!("{}{}", if up.is_empty() { "./" } else { &up }, self.making.code.js),
            )
            .replace("WASM", &format!("{up}{}", self.making.code.wasm));
        let body = format!("{}<script type=\"module\">{load}</script>", self.start_body(&up));
        (path.clone(), self.page(&path, Some(&load), &body))
    }

    /// What stands on a start page, and the block for the app.
    fn start_body(self, up: &str) -> String {
        format!(
            "<main id=\"main\" tabindex=\"-1\"><div id=\"start\">{}</div><div id=\"app\"></div><div id=\"topics\">{}</div><div id=\"foot\"></div></main>{}<script type=\"text/plain\" id=\"data\">{}</script>",
            self.render(|it| it.start_view(up).into_any()),
            self.render(|it| it.topics_view().into_any()),
            self.end(),
            self.block.write(),
        )
    }

    /// A directory page: services of a province or territory with those of all Canada left out, or those alone.
    fn list(self, region: Option<Region>) -> File {
        let path = format!("{}{}/index.html", folder(&self.locale.tag), list_slug(region));
        let body = format!(
            "<main id=\"main\" tabindex=\"-1\"><div id=\"start\">{}</div></main>{}",
            self.render(|it| it.list_view(region).into_any()),
            self.end(),
        );
        (path.clone(), self.page(&path, None, &body))
    }

    /// A view as HTML text, without the marks that Leptos leaves for hydration.
    fn render(self, view: impl FnOnce(Self) -> AnyView) -> String {
        Owner::new().with(|| view(self).to_html()).replace("<!>", "")
    }

    /// The whole document around a body.
    fn page(self, path: &str, load: Option<&str>, body: &str) -> String {
        let words = self.words();
        let making = self.making;
        let mut scripts = format!("'{}'", hash(making.head));
        // 'self' is for the app's module, which the loader imports. One file holds it already.
        let own = if self.edition == Edition::Site { " 'self'" } else { "" };
        if let Some(load) = load {
            let _ = write!(scripts, " '{}'{own} 'wasm-unsafe-eval'", hash(load));
        }
        let csp = format!(
            "default-src 'none'; script-src {scripts}; style-src '{}'; connect-src {}; img-src data:; base-uri 'none'; form-action 'none'",
            hash(making.css),
            if load.is_some() && !own.is_empty() { "'self'" } else { "'none'" },
        );
        let exit = &making.world.exit[&self.locale.tag];
        let leave = words.text("leave");
        let said: String = ["two", "one", "off", "go"]
            .iter()
            .map(|it| format!(" data-{it}=\"{}\"", attribute(&words.text(&format!("leave-{it}")))))
            .collect();
        format!(
            "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{csp}\">\
             <meta name=\"referrer\" content=\"no-referrer\">\
             <title>{title}</title>\
             <script>{head}</script>\
             <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
             <meta name=\"color-scheme\" content=\"light dark\">\
             <meta name=\"format-detection\" content=\"telephone=no\">\
             <link rel=\"icon\" href=\"data:,\">\
             <style>{css}</style></head><body>\
             <nav id=\"top\" aria-label=\"{nav}\"><a class=\"leave\" id=\"leave\" href=\"{exit}\" rel=\"noreferrer nofollow\" referrerpolicy=\"no-referrer\" draggable=\"false\" aria-label=\"{about}\">{leave}</a></nav>\
             <p id=\"leave-said\" role=\"status\" aria-live=\"assertive\" class=\"out\"{said}></p>\
             <header><p id=\"skip\"><a href=\"#main\">{skip}</a></p>\
             <noscript><p class=\"notice noscript\">{noscript}</p></noscript></header>\
             {languages}{body}</body></html>\n",
            lang = self.locale.tag,
            dir = self.locale.dir(),
            title = text(&words.text("tab-title")),
            head = making.head,
            css = making.css,
            nav = attribute(&words.text("leave-nav")),
            exit = attribute(exit),
            about = attribute(&words.text("leave-about")),
            leave = text(&leave),
            skip = text(&words.text("skip-link")),
            noscript = text(&words.text("static-noscript")),
            languages = match self.edition {
                Edition::Site => self.languages(path),
                Edition::File => self.languages_beside(),
            },
        )
    }

    /// Links to this page in the other languages.
    fn languages(self, path: &str) -> String {
        let up = up(path);
        let rest = path
            .strip_prefix(&folder(&self.locale.tag))
            .unwrap_or(path)
            .trim_end_matches("index.html");
        let links: String = self
            .making
            .world
            .locales
            .iter()
            .filter(|it| it.tag != self.locale.tag)
            .map(|it| {
                let href = format!("{up}{}{rest}", folder(&it.tag));
                format!(
                    "<a href=\"{}\" lang=\"{tag}\" hreflang=\"{tag}\" data-lang=\"{tag}\">{}</a>",
                    if href.is_empty() { "./" } else { &href },
                    text(&it.name),
                    tag = it.tag
                )
            })
            .collect();
        format!(
            "<nav id=\"languages\" aria-label=\"{}\">{links}</nav>",
            attribute(&self.words().text("language-nav"))
        )
    }

    /// The end of each page: the exit once more, the date, the honest line.
    fn end(self) -> String {
        let words = self.words();
        let exit = &self.making.world.exit[&self.locale.tag];
        format!(
            "<footer id=\"end\"><p>{}</p><p>{}</p><p class=\"last\"><a class=\"leave\" href=\"{}\" rel=\"noreferrer nofollow\" referrerpolicy=\"no-referrer\" draggable=\"false\" aria-label=\"{}\">{}</a></p></footer>",
            text(&words.text("static-honest")),
            text(&words.dated("static-date", self.making.on)),
            attribute(exit),
            attribute(&words.text("leave-about")),
            text(&words.text("leave")),
        )
    }

    fn start_view(self, up: &str) -> impl IntoView + use<> {
        let words = self.words();
        let lines = self
            .block
            .lines
            .iter()
            .map(|it| line(self.showing(), &it.purpose, &self.block.services[it.service]))
            .collect_view();
        let exit = (1..=7)
            .map(|it| view! { <p>{words.text(&self.own_id(&format!("static-exit-{it}")))}</p> })
            .collect_view();
        let places = match self.edition {
            Edition::Site => self.links_to_lists(up),
            Edition::File => self.lists_without_scripts(),
        };
        view! {
            <h1 tabindex="-1">{words.text("static-title")}</h1>
            <p class="lead">{words.text("static-lead")}</p>
            <section class="ways-on">
                <button type="button" class="main app-only" data-go="questions">{words.text("static-begin")}</button>
                <button type="button" class="app-only" data-go="browse">{words.text("static-browse")}</button>
                <a class="button" href="#topics" data-go="topics">{words.text("static-read")}</a>
                <p class="app-only">{words.text("static-begin-note")}</p>
            </section>
            <p class="back-note">{words.text("static-back")}</p>
            <section class="lines">
                <h2>{words.text("static-lines")}</h2>
                <p class="young">{words.text("static-young")}</p>
                <ul>{lines}</ul>
                <p class="notice">{words.text("static-trace")}</p>
            </section>
            <details class="before">
                <summary>{words.text("static-before")}</summary>
                {exit}
            </details>
            <p class="notice">{words.text(&self.own_id("static-plain-note"))}</p>
            {places}
        }
    }

    /// Links to the directory pages.
    fn links_to_lists(self, up: &str) -> AnyView {
        let words = self.words();
        let own = format!("{up}{}", folder(&self.locale.tag));
        let links = self
            .lists()
            .map(|(region, name)| view! { <li><a href=format!("{own}{}/", list_slug(region))>{name}</a></li> })
            .collect_view();
        view! {
            <section class="places">
                <h2>{words.text("static-provinces")}</h2>
                <ul>{links}</ul>
            </section>
        }
        .into_any()
    }

    /// The parts of the directory with their names: all of Canada, then each province and territory.
    fn lists(self) -> impl Iterator<Item = (Option<Region>, String)> {
        let words = self.words();
        std::iter::once((None, words.text("static-nationwide")))
            .chain(Region::ALL.iter().map(move |&it| (Some(it), words.term("region", it))))
    }

    fn topics_view(self) -> impl IntoView + use<> {
        let words = self.words();
        let group = |kind: TopicKind, title: &str, id: &'static str| {
            let pages = self
                .making
                .world
                .pages
                .iter()
                .filter(|it| it.topic.kind == kind)
                .map(|it| self.topic_view(it))
                .collect_view();
            view! { <section class="group" id=id><h2>{words.text(title)}</h2>{pages}</section> }
        };
        view! {
            {group(TopicKind::Option, "static-options", "options")}
            {group(TopicKind::Right, "static-rights", "rights")}
            {group(TopicKind::About, "static-about", "about-site")}
        }
    }

    /// A right or an option. Closed at first; the app shows one at a time.
    fn topic_view(self, page: &Page) -> impl IntoView + use<> {
        let words = self.words();
        let id = page.topic.id.clone();
        let sections = page
            .sections
            .iter()
            .map(|it| {
                let statements = self.statements(&it.statements);
                view! { <section><h4>{words.text(&it.heading)}</h4>{statements}</section> }
            })
            .collect_view();
        let questions = page
            .questions
            .iter()
            .map(|it| {
                let short = self.statements(&it.short);
                let more = (!it.more.is_empty()).then(|| {
                    let more = self.statements(&it.more);
                    view! { <details class="more"><summary>{words.text("static-more")}</summary>{more}</details> }
                });
                view! { <section class="asked"><h4>{words.text(&it.asks)}</h4>{short}{more}</section> }
            })
            .collect_view();
        let see = page
            .see
            .iter()
            .map(|it| {
                let title = words.text(&format!("{it}-title"));
                view! { <li><a href=format!("#{it}") data-go=it.clone()>{title}</a></li> }
            })
            .collect_view();
        let see = (!page.see.is_empty()).then(|| {
            view! { <section class="see"><h4>{words.text("static-see")}</h4><ul>{see}</ul></section> }
        });
        view! {
            <details class="topic" data-topic=id.clone()>
                <summary data-go=id.clone()><h3>{words.text(&format!("{id}-title"))}</h3><p>{words.text(&format!("{id}-short"))}</p></summary>
                <article id=id.clone()>
                    {sections}
                    {questions}
                    {see}
                    {self.sources(page)}
                </article>
            </details>
        }
    }

    /// Statements in order. What holds in some places only stands under their names.
    fn statements(self, statements: &[Statement]) -> impl IntoView + use<> {
        let words = self.words();
        statements
            .iter()
            // What no longer holds is gone; what will hold later waits for the app to show it on its day.
            .filter(|it| it.until.is_none_or(|until| self.making.on < until))
            .map(|it| {
                let said = words.text(&it.text);
                let from = it.from.map(|day| day.to_string());
                let until = it.until.map(|day| day.to_string());
                let facts = (!it.facts.is_empty()).then(|| it.facts.join(" "));
                if it.area == Area::canada() {
                    view! { <p data-facts=facts data-from=from data-until=until>{said}</p> }.into_any()
                } else {
                    let codes = it.area.named().iter().map(Region::slug).collect::<Vec<_>>().join(" ");
                    let names = words.terms("region", it.area.named());
                    view! { <p class="there" data-facts=facts data-in=codes data-from=from data-until=until><b>{names}": "</b>{said}</p> }
                        .into_any()
                }
            })
            .collect_view()
    }

    /// Where a page comes from: for each fact behind its statements, the public pages and their months.
    ///
    /// While it is open, the style sheet shows behind each statement the ids of its facts.
    fn sources(self, page: &Page) -> impl IntoView + use<> {
        let words = self.words();
        let facts: BTreeSet<&String> = page.statements().flat_map(|it| &it.facts).collect();
        let rows = facts
            .into_iter()
            .map(|id| {
                let links = self.making.world.facts[id]
                    .sources
                    .iter()
                    .map(|it| self.source(it))
                    .collect_view();
                view! { <dt translate="no">{id.clone()}</dt>{links} }
            })
            .collect_view();
        view! { <details class="sources"><summary>{words.text("static-sources")}</summary><dl>{rows}</dl></details> }
    }

    /// The public pages that show a service, with their months.
    fn seen_on(self, sources: &[Source]) -> AnyView {
        let words = self.words();
        let links = sources.iter().map(|it| self.source(it)).collect_view();
        (!sources.is_empty())
            .then(
                || view! { <p>{words.text("static-sources")}</p><dl class="sources">{links}</dl> },
            )
            .into_any()
    }

    /// A public page by its host, with its month.
    fn source(self, source: &Source) -> impl IntoView + use<> {
        let words = self.words();
        let host = source
            .url
            .trim_start_matches("https://")
            .split('/')
            .next()
            .unwrap_or_default()
            .to_owned();
        let month =
            source.as_of.map_or_else(|| words.text("static-not-dated"), |it| words.month(it));
        view! { <dd><a href=source.url.clone() rel="noreferrer" translate="no">{host}</a>", "{month}</dd> }
    }

    fn list_view(self, region: Option<Region>) -> impl IntoView + use<> {
        let words = self.words();
        let name =
            region.map_or_else(|| words.text("static-nationwide"), |it| words.term("region", it));
        let own = up(&format!("{}x/index.html", folder(&self.locale.tag)));
        view! {
            <p class="home"><a href=format!("{own}{}", folder(&self.locale.tag))>{words.text("static-top")}</a></p>
            <h1 tabindex="-1">{words.format("static-list-title", &[("place", name.into())])}</h1>
            <p class="lead">{words.text("static-list-lead")}</p>
            <p class="notice">{words.text("static-trace")}</p>
            {self.services_of(region)}
        }
    }

    /// The services of a province or territory, without those of all Canada; or those alone.
    fn services_of(self, region: Option<Region>) -> AnyView {
        let words = self.words();
        let here = |it: &alongside_core::directory::Service| match region {
            Some(region) => !it.area.is_canada() && it.area.covers(region),
            None => it.area.is_canada(),
        };
        let group = |title: String, kinds: &[Kind], gender: Option<Gender>| {
            let cards: Vec<_> = self
                .making
                .world
                .records
                .iter()
                .map(|it| (&it.service[&self.locale.tag], &it.sources))
                .filter(|(it, _)| {
                    here(it)
                        && kinds.contains(&it.kind)
                        && gender.is_none_or(|gender| it.gender == gender)
                })
                .map(|(it, sources)| {
                    card_with(self.showing(), it, &[], Some(self.seen_on(sources)))
                })
                .collect();
            (!cards.is_empty())
                .then(|| view! { <section class="part"><h2>{title}</h2><ul>{cards}</ul></section> })
        };
        view! {
            {group(words.text("plan-section-first"), &[Kind::Emergency], None)}
            {group(words.text("plan-section-services"), &[Kind::Support], Some(Gender::Open))}
            {group(words.text("plan-section-services-women"), &[Kind::Support], Some(Gender::Women))}
            {group(words.text("plan-section-services-men"), &[Kind::Support], Some(Gender::Men))}
            {group(words.text("plan-section-report"), &[Kind::Police, Kind::TipLine], None)}
        }
        .into_any()
    }
}

/// The way up from a page to the top of the site: `../` for each folder.
fn up(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

/// The hash of an inline script or style for the Content-Security-Policy.
pub fn hash(inline: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(inline.as_bytes())))
}

fn text(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

fn attribute(value: &str) -> String {
    text(value).replace('"', "&quot;")
}
