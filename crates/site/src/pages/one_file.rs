//! The one-file edition: a start page with everything that it would fetch inside, one file for each language.
//!
//! It is for a stick or a tablet's own storage, where there is no host and perhaps no network. It is made from the
//! same data and views as the start page. What differs is only what a file cannot do: fetch the app, fetch another
//! language, and have pages of provinces beside it.

use super::{Edition, File, Making, Shell};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{Markup, PreEscaped, html};

/// The app itself, to be put into a page.
#[derive(Clone, Copy)]
pub struct App<'a> {
    /// The JavaScript module that wasm-bindgen made.
    pub js: &'a str,
    /// The WebAssembly.
    pub wasm: &'a [u8],
    /// The script that starts it, with `START` for the module's own name of what it exports.
    pub start: &'a str,
}

/// One file for each language, under names that do not tell the topic. `Err` if the app is not as we know it.
pub fn files(making: Making, app: App) -> Result<Vec<File>, String> {
    let module = module(app)?;
    let code = STANDARD.encode(app.wasm);
    let files = making.catalog.locales.iter().map(|locale| {
        let bundle = making.catalog.bundle(&locale.tag, making.on);
        let texts = making.catalog.texts(&locale.tag);
        let shell =
            Shell { making, locale, bundle: &bundle, texts: &texts, edition: Edition::File };
        let body = html! {
            (shell.start_body("", Markup::default()))
            script type="text/plain" id="code" { (code) }
            script type="module" { (PreEscaped(&module)) }
        };
        let name = name(&locale.tag);
        (name.clone(), shell.page(&name, Some(&module), &body))
    });
    Ok(files.collect())
}

/// The name of a language's file. It stands in lists of recent files, so it says no more than the title does.
fn name(tag: &str) -> String {
    format!("info-{tag}.html")
}

/// The app's JavaScript with what starts it, as one inline module.
fn module(app: App) -> Result<String, String> {
    // The module's own name for what it exports: `export { initSync, __wbg_init as default };`.
    let exported = app.js.rsplit_once("export {").and_then(|(_, it)| it.split_once('}'));
    let start = exported.and_then(|(names, _)| {
        names.split(',').find_map(|it| it.trim().strip_suffix(" as default"))
    });
    let start = start.ok_or("the app's JavaScript exports nothing by default")?;
    let res = format!("{}\n{}", app.js.trim_end(), app.start.replace("START", start));
    // Either would end the script element, or change how it is read.
    if let Some(it) = ["</script", "<!--", "<script"].iter().find(|it| res.contains(**it)) {
        return Err(format!("the app's JavaScript holds {it:?} and cannot stand in a page"));
    }
    Ok(res)
}

impl Shell<'_> {
    /// The id of a text, or of what stands in its place in a file.
    pub(super) fn own_id(self, id: &str) -> String {
        let own = match (self.edition, id) {
            (Edition::File, "static-plain-note") => "static-file-note",
            (Edition::File, "static-exit-2") => "static-file-exit-2",
            (Edition::File, "static-exit-3") => "static-file-exit-3",
            _ => id,
        };
        own.to_owned()
    }

    /// Links to the files of the other languages, with what a change loses: a file can fetch nothing.
    pub(super) fn languages_beside(self) -> Markup {
        let words = self.words();
        html! {
            nav #languages aria-label=(words.text("language-nav")) {
                span.hint { (words.text("static-file-language")) }
                @for it in self.making.catalog.locales.iter().filter(|it| it.tag != self.locale.tag) {
                    // No `data-lang`: the app would take that link and try to fetch.
                    a href=(name(&it.tag)) lang=(it.tag) hreflang=(it.tag) { (it.name) }
                }
            }
        }
    }

    /// The whole directory, for a browser with scripts off. With scripts it costs nothing: a browser does not read
    /// it, and the app has its own.
    pub(super) fn lists_without_scripts(self) -> Markup {
        let words = self.words();
        html! {
            noscript {
                section.places {
                    h2 { (words.text("static-provinces")) }
                    p { (words.text("static-list-lead")) }
                    @for (region, name) in self.lists() {
                        details { summary { (name) } (self.services_of(region)) }
                    }
                }
            }
        }
    }
}
