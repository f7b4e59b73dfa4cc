//! The one-file edition: a start page with everything that it would fetch inside, one file for each language.
//!
//! It is for a stick or a tablet's own storage, where there is no host and perhaps no network. It is made from the
//! same data and templates as the start page. What differs is only what a file cannot do: fetch the app, fetch another
//! language, and have pages of provinces beside it.

use crate::directory_page::{directory_parts, services};
use crate::document::{PageFile, PageParts, document};
use crate::input::Site;
use crate::languages::{link, row};
use crate::page_context::{Edition, PageContext, file_name};
use crate::policy::AppScript;
use crate::start_page::{data, honest, start_main};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{Markup, PreEscaped, html};

/// One file for each language, under names that do not tell the topic, with the app's WebAssembly inside.
pub fn files(site: Site, wasm: &[u8]) -> Vec<PageFile> {
    let module = site.apps.app.module.started_by(&site.assets.file_script);
    let code = STANDARD.encode(wasm);
    let files = site.catalog.locales.iter().map(|locale| {
        let context = PageContext::new(site, locale, Edition::File);
        let parts = PageParts {
            app: AppScript::Holds(&module),
            exit_says: None,
            more_css: None,
            language_links: language_links(&context),
            main: start_main(
                &context,
                &html! {
                    (honest(&context, file_name, false))
                    (directory_without_scripts(&context))
                },
                &file_name(&locale.tag),
            ),
            after_end: html! {
                (data(&context.bundle))
                script type="text/plain" id="code" { (code) }
                script type="module" { (PreEscaped(&module)) }
            },
        };
        document(&context, file_name(&locale.tag), parts)
    });
    files.collect()
}

/// Links to the files of the other languages, with what a change loses: a file can fetch nothing.
fn language_links(context: &PageContext) -> Markup {
    let said = html! { span.hint { (context.localizer().text("static-file-language")) } };
    // No `data-lang`: the app would take that link and try to fetch.
    let names = context.other_locales().map(|other| link(other, &file_name(&other.tag), None));
    row(context, said, names.collect())
}

/// The whole directory, for a browser with scripts off. With scripts it costs nothing: a browser does not read it, and
/// the app has its own.
fn directory_without_scripts(context: &PageContext) -> Markup {
    let localizer = context.localizer();
    html! {
        noscript {
            section.places {
                h2 { (localizer.text("static-provinces")) }
                p { (localizer.text("static-list-lead")) }
                @for (region, name) in directory_parts(context) {
                    details { summary { (name) } (services(context, region)) }
                }
            }
        }
    }
}
