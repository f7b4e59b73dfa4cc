//! The static pages: everything that must be there before, and without, scripts.
//!
//! A start page for each language holds the exit, the crisis numbers, every right and option, and at its end the
//! bundle for the app. A directory page for each province and territory, and one for all of Canada, holds its
//! services. All come from the same checked data and the same views as the app.
//!
//! [`one_file`] puts a start page and all that it fetches into one file.

pub mod one_file;

use alongside_content::load::{Catalog, FIRST_LANGUAGE, Page, Source, Statement};
use alongside_html::card::{CardContext, card_with_sources, hotline};
use alongside_i18n::Localizer;
use alongside_model::Messages;
use alongside_model::TopicKind;
use alongside_model::{Area, Date, Gender, Kind, Region, Term};
use alongside_model::{Bundle, Locale};
use alongside_model::{Freshness, Service};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
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
    pub catalog: &'a Catalog,
    /// The day for which they hold.
    pub on: Date,
    /// The app's files.
    pub code: &'a Code,
    /// The style sheet of the first screen.
    pub first_css: &'a str,
    /// The style sheet of all else.
    pub rest_css: &'a str,
    /// The script that must be there first.
    pub head: &'a str,
    /// The script that loads the app, with `JS` and `WASM` for the addresses.
    pub load: &'a str,
}

/// The id of a page's heading.
const TITLE: &str = "title";

/// A file of the site: its path from the top, with `/` between folders, and its text.
pub type File = (String, String);

/// Every page in every language.
pub fn pages(making: Making) -> Vec<File> {
    let mut res = Vec::new();
    for locale in &making.catalog.locales {
        let bundle = making.catalog.bundle(&locale.tag, making.on);
        let texts = making.catalog.texts(&locale.tag);
        let shell =
            Shell { making, locale, bundle: &bundle, texts: &texts, edition: Edition::Site };
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
///
/// The WebAssembly alone has no `no-store`, and so no file has it from a line for all: a browser that met it there
/// would not keep the page behind Back, and the plan with it. `load.js` asks for that file past all caches instead.
pub fn headers(files: &[File], code: &Code) -> String {
    let mut res = String::from(
        "/*\n  Referrer-Policy: no-referrer\n  X-Content-Type-Options: nosniff\n  \
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
                "/{address}\n  Content-Security-Policy: default-src{policy}; frame-ancestors 'none'\n  \
                 Cache-Control: no-store"
            );
        }
    }
    for path in [code.js.as_str(), "data/*"] {
        let _ = writeln!(res, "/{path}\n  Cache-Control: no-store");
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
    bundle: &'a Bundle,
    texts: &'a Messages,
    edition: Edition,
}

impl<'a> Shell<'a> {
    fn words(self) -> Localizer<'a> {
        Localizer {
            messages: self.texts,
            lang: &self.locale.tag,
            plural: alongside_content::plural,
        }
    }

    fn context(self) -> CardContext<'a> {
        CardContext {
            bundle: self.bundle,
            plural: alongside_content::plural,
            date: self.making.on,
            clock: |_| None,
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
        let body =
            self.start_body(&up, html! { script type="module" async { (PreEscaped(&load)) } });
        (path.clone(), self.page(&path, Some(&load), &body))
    }

    /// What stands on a start page, what loads the app, and the bundle for it.
    fn start_body(self, up: &str, load: Markup) -> Markup {
        html! {
            main #main tabindex="-1" {
                div #start { (self.start_view(up)) }
                // Here, so that the first screen need not wait for it.
                (self.rest_css())
                div #app {}
                div #topics { (self.topics_view()) }
                div #foot {}
            }
            (self.end())
            (load)
            script type="text/plain" id="data" { (PreEscaped(self.bundle.write())) }
        }
    }

    /// A directory page: services of a province or territory with those of all Canada left out, or those alone.
    fn list(self, region: Option<Region>) -> File {
        let path = format!("{}{}/index.html", folder(&self.locale.tag), list_slug(region));
        let body = html! {
            main #main tabindex="-1" { div #start { (self.list_view(region)) } }
            (self.end())
        };
        (path.clone(), self.page(&path, None, &body))
    }

    /// The whole document around a body.
    fn page(self, path: &str, load: Option<&str>, body: &Markup) -> String {
        let words = self.words();
        let making = self.making;
        let mut scripts = format!("'{}'", hash(making.head));
        // 'self' is for the app's module, which the loader imports. One file holds it already.
        let own = if self.edition == Edition::Site { " 'self'" } else { "" };
        if let Some(load) = load {
            let _ = write!(scripts, " '{}'{own} 'wasm-unsafe-eval'", hash(load));
        }
        let csp = format!(
            "default-src 'none'; script-src {scripts}; style-src '{}' '{}'; connect-src {}; img-src data:; base-uri 'none'; form-action 'none'",
            hash(making.first_css),
            hash(making.rest_css),
            if load.is_some() && !own.is_empty() { "'self'" } else { "'none'" },
        );
        let said = |it: &str| words.text(&format!("leave-{it}"));
        html! {
            (DOCTYPE)
            html lang=(self.locale.tag) dir=(self.locale.dir()) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(csp);
                    meta name="referrer" content="no-referrer";
                    title { (words.text("tab-title")) }
                    script { (PreEscaped(making.head)) }
                    meta name="viewport" content="width=device-width,initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="format-detection" content="telephone=no";
                    // For people who look for help by a search; it is shown by none of the browser's lists.
                    @if load.is_some() { meta name="description" content=(words.text("static-lead")); }
                    link rel="icon" href="data:,";
                    // Otherwise the first frame of a slow network is an empty one, drawn when the head has come; the
                    // words wait until it is done.
                    link rel="expect" href={ "#" (TITLE) } blocking="render";
                    style { (PreEscaped(making.first_css)) }
                    // The app's pages have the rest further down.
                    @if load.is_none() { (self.rest_css()) }
                }
                body {
                    nav #top aria-label=(words.text("leave-nav")) { (self.exit(Some("leave"))) }
                    p #leave-said.out role="status" aria-live="assertive" data-two=(said("two"))
                        data-one=(said("one")) data-off=(said("off")) data-go=(said("go")) {}
                    header {
                        p #skip { a href="#main" { (words.text("skip-link")) } }
                        noscript { p.notice.noscript { (words.text("static-noscript")) } }
                    }
                    @match self.edition {
                        Edition::Site => (self.languages(path)),
                        Edition::File => (self.languages_beside()),
                    }
                    (body)
                }
            }
        }
        .0 + "\n"
    }

    /// The style sheet of what the first screen of a start page does not hold.
    fn rest_css(self) -> Markup {
        html! { style { (PreEscaped(self.making.rest_css)) } }
    }

    /// The link that leaves the site.
    fn exit(self, id: Option<&str>) -> Markup {
        let words = self.words();
        let exit = &self.making.catalog.exit[&self.locale.tag];
        html! {
            a.leave id=[id] href=(exit) rel="noreferrer nofollow" referrerpolicy="no-referrer" draggable="false"
                aria-label=(words.text("leave-about")) { (words.text("leave")) }
        }
    }

    /// Links to this page in the other languages.
    fn languages(self, path: &str) -> Markup {
        let up = up(path);
        let rest = path
            .strip_prefix(&folder(&self.locale.tag))
            .unwrap_or(path)
            .trim_end_matches("index.html");
        let others = self.making.catalog.locales.iter().filter(|it| it.tag != self.locale.tag);
        let address = |it: &Locale| {
            let href = format!("{up}{}{rest}", folder(&it.tag));
            if href.is_empty() { "./".to_owned() } else { href }
        };
        html! {
            nav #languages aria-label=(self.words().text("language-nav")) {
                @for it in others {
                    a href=(address(it)) lang=(it.tag) hreflang=(it.tag) data-lang=(it.tag) { (it.name) }
                }
            }
        }
    }

    /// The end of each page: the exit once more, the date, the honest line.
    fn end(self) -> Markup {
        let words = self.words();
        html! {
            footer #end {
                p { (words.text("static-honest")) }
                p { (words.dated("static-date", self.making.on)) }
                p.last { (self.exit(None)) }
            }
        }
    }

    fn start_view(self, up: &str) -> Markup {
        let words = self.words();
        html! {
            h1 #(TITLE) tabindex="-1" { (words.text("static-title")) }
            p.lead { (words.text("static-lead")) }
            section.ways-on {
                button.main.app-only type="button" data-go="questions" { (words.text("static-begin")) }
                button.app-only type="button" data-go="browse" { (words.text("static-browse")) }
                a.button href="#topics" data-go="topics" { (words.text("static-read")) }
            }
            p.back-note { (words.text("static-back")) " " span.app-only { (words.text("static-begin-note")) } }
            section.lines {
                h2 { (words.text("static-lines")) }
                p.young { (words.text("static-young")) }
                ul {
                    @for it in &self.bundle.hotlines {
                        (hotline(self.context(), it))
                    }
                }
                p.notice { (words.text("static-trace")) }
            }
            details.before {
                summary { (words.text("static-before")) }
                @for it in 1..=7 { p { (words.text(&self.own_id(&format!("static-exit-{it}")))) } }
            }
            p.notice { (words.text(&self.own_id("static-plain-note"))) }
            @match self.edition {
                Edition::Site => (self.links_to_lists(up)),
                Edition::File => (self.lists_without_scripts()),
            }
        }
    }

    /// Links to the directory pages.
    fn links_to_lists(self, up: &str) -> Markup {
        let own = format!("{up}{}", folder(&self.locale.tag));
        html! {
            section.places {
                h2 { (self.words().text("static-provinces")) }
                ul {
                    @for (region, name) in self.lists() {
                        li { a href={ (own) (list_slug(region)) "/" } { (name) } }
                    }
                }
            }
        }
    }

    /// The parts of the directory with their names: all of Canada, then each province and territory.
    fn lists(self) -> impl Iterator<Item = (Option<Region>, String)> {
        let words = self.words();
        std::iter::once((None, words.text("static-nationwide")))
            .chain(Region::ALL.iter().map(move |&it| (Some(it), words.term("region", it))))
    }

    fn topics_view(self) -> Markup {
        let groups = [
            (TopicKind::Option, "static-options", "options"),
            (TopicKind::Right, "static-rights", "rights"),
            (TopicKind::About, "static-about", "about-site"),
        ];
        html! {
            @for (kind, title, id) in groups {
                section.group #(id) {
                    h2 { (self.words().text(title)) }
                    @for it in self.making.catalog.pages.iter().filter(|it| it.topic.kind == kind) {
                        (self.topic_view(it))
                    }
                }
            }
        }
    }

    /// A right or an option. Closed at first; the app shows one at a time.
    fn topic_view(self, page: &Page) -> Markup {
        let words = self.words();
        let id = &page.topic.id;
        html! {
            details.topic data-topic=(id) {
                summary data-go=(id) {
                    h3 { (words.text(&format!("{id}-title"))) }
                    p { (words.text(&format!("{id}-short"))) }
                }
                article #(id) {
                    @for it in &page.sections {
                        section { h4 { (words.text(&it.heading)) } (self.statements(&it.statements)) }
                    }
                    @for it in &page.questions {
                        section.asked {
                            h4 { (words.text(&it.asks)) }
                            (self.statements(&it.short))
                            @if !it.more.is_empty() {
                                details.more {
                                    summary { (words.text("static-more")) }
                                    (self.statements(&it.more))
                                }
                            }
                        }
                    }
                    @if !page.see.is_empty() {
                        section.see {
                            h4 { (words.text("static-see")) }
                            ul {
                                @for it in &page.see {
                                    li { a href={ "#" (it) } data-go=(it) { (words.text(&format!("{it}-title"))) } }
                                }
                            }
                        }
                    }
                    (self.sources(page))
                }
            }
        }
    }

    /// Statements in order. What holds in some places only stands under their names.
    fn statements(self, statements: &[Statement]) -> Markup {
        let words = self.words();
        html! {
            // What no longer holds is gone; what will hold later waits for the app to show it on its day.
            @for it in statements.iter().filter(|it| it.until.is_none_or(|until| self.making.on < until)) {
                @let there = it.area != Area::canada();
                @let codes = it.area.named().iter().map(Region::slug).collect::<Vec<_>>().join(" ");
                p class=[there.then_some("there")]
                    data-facts=[(!it.facts.is_empty()).then(|| it.facts.join(" "))]
                    data-in=[there.then_some(codes)]
                    data-from=[it.from.map(|day| day.to_string())]
                    data-until=[it.until.map(|day| day.to_string())] {
                    @if there { b { (words.label(&words.terms("region", it.area.named()))) " " } }
                    (words.text(&it.text))
                }
            }
        }
    }

    /// Where a page comes from: the public pages behind its statements, their months, and the facts that each shows.
    ///
    /// While it is open, the style sheet shows behind each statement the ids of its facts.
    fn sources(self, page: &Page) -> Markup {
        let facts: BTreeSet<&String> = page.statements().flat_map(|it| &it.facts).collect();
        let mut shows: Vec<(&Source, Vec<&str>)> = Vec::new();
        for id in facts {
            for source in &self.making.catalog.facts[id].sources {
                let same =
                    |it: &&mut (&Source, _)| it.0.url == source.url && it.0.as_of == source.as_of;
                match shows.iter_mut().find(same) {
                    Some((_, ids)) => ids.push(id),
                    None => shows.push((source, vec![id])),
                }
            }
        }
        html! {
            @if !shows.is_empty() {
                details.sources {
                    summary { (self.words().text("static-sources")) }
                    // Ids stand behind statements too, where no browser translates them.
                    ul translate="no" {
                        @for (source, ids) in shows { li { (self.source(source)) " [" (ids.join(" ")) "]" } }
                    }
                }
            }
        }
    }

    /// The public pages that show a service, with their months.
    fn seen_on(self, sources: &[Source]) -> Markup {
        html! {
            @if !sources.is_empty() {
                p { (self.words().text("static-sources")) }
                ul.sources { @for it in sources { li { (self.source(it)) } } }
            }
        }
    }

    /// A public page by its host, with its month.
    fn source(self, source: &Source) -> Markup {
        let words = self.words();
        let host = source.url.trim_start_matches("https://").split('/').next().unwrap_or_default();
        let month =
            source.as_of.map_or_else(|| words.text("static-not-dated"), |it| words.month(it));
        html! { a href=(source.url) rel="noreferrer" translate="no" { (host) } ", " (month) }
    }

    fn list_view(self, region: Option<Region>) -> Markup {
        let words = self.words();
        let name =
            region.map_or_else(|| words.text("static-nationwide"), |it| words.term("region", it));
        let own = up(&format!("{}x/index.html", folder(&self.locale.tag)));
        html! {
            p.home {
                a href={ (own) (folder(&self.locale.tag)) } { (words.text("static-top")) }
            }
            h1 #(TITLE) tabindex="-1" { (words.format("static-list-title", &[("place", name.into())])) }
            p.lead { (words.text("static-list-lead")) }
            p.notice { (words.text("static-trace")) }
            (self.services_of(region))
        }
    }

    /// The services of a province or territory, without those of all Canada; or those alone.
    fn services_of(self, region: Option<Region>) -> Markup {
        html! {
            (self.group(region, "plan-section-first", &[Kind::Emergency], None))
            (self.group(region, "plan-section-services", &[Kind::Support], Some(Gender::Open)))
            (self.group(region, "plan-section-services-women", &[Kind::Support], Some(Gender::Women)))
            (self.group(region, "plan-section-services-men", &[Kind::Support], Some(Gender::Men)))
            (self.group(region, "plan-section-report", &[Kind::Police, Kind::TipLine], None))
        }
    }

    /// A part of a directory page: services of some kinds, under a heading.
    fn group(
        self,
        region: Option<Region>,
        title: &str,
        kinds: &[Kind],
        gender: Option<Gender>,
    ) -> Markup {
        let here = |it: &Service| match region {
            Some(region) => !it.area.is_canada() && it.area.covers(region),
            None => it.area.is_canada(),
        };
        let records = self.making.catalog.records.iter();
        let mut found: Vec<(&Service, &[Source])> = records
            .map(|it| (&it.service[&self.locale.tag], it.sources.as_slice()))
            .filter(|(it, _)| {
                here(it)
                    && kinds.contains(&it.kind)
                    && gender.is_none_or(|gender| it.gender == gender)
            })
            .collect();
        // What a page showed long ago comes last; the sort keeps the rest as it is.
        found.sort_by_key(|(it, _)| it.freshness(self.making.on) == Freshness::VeryOld);
        html! {
            @if !found.is_empty() {
                section.part {
                    h2 { (self.words().text(title)) }
                    ul {
                        @for (it, sources) in found {
                            (card_with_sources(self.context(), it, self.seen_on(sources)))
                        }
                    }
                }
            }
        }
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
