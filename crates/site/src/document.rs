//! The document around what a page holds: its head, the exit, links to languages, its end.

use crate::page_context::{Edition, LOST_PAGE, PageContext, TITLE};
use crate::policy::{AppScript, policy};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// A page as it is written.
#[derive(Clone, Debug)]
pub struct PageFile {
    /// Where it goes, from the top of the site, with `/` between folders.
    pub path: String,
    /// The page.
    pub html: String,
    /// Its Content-Security-Policy, which is in it too.
    pub policy: String,
}

/// What differs from page to page.
pub(crate) struct PageParts<'a> {
    /// How the page gets the app.
    pub(crate) app: AppScript<'a>,
    /// What the exit at the top says, where it is not what the page's own language says.
    pub(crate) exit_says: Option<Markup>,
    /// A style sheet that no other page has.
    pub(crate) more_css: Option<&'a str>,
    /// Links to the page in other languages.
    pub(crate) language_links: Markup,
    /// What the page is about.
    pub(crate) main: Markup,
    /// What follows the end that people read: the app with its data.
    pub(crate) after_end: Markup,
}

/// The whole document.
pub(crate) fn document(context: &PageContext, path: String, parts: PageParts) -> PageFile {
    let localizer = context.localizer();
    let assets = context.site.assets;
    let policy = policy(assets, parts.app, parts.more_css);
    let has_app = !matches!(parts.app, AppScript::None);
    let said = |key: &str| localizer.text(&format!("leave-{key}"));
    let html = html! {
        (DOCTYPE)
        html lang=(context.locale.tag) dir=(context.locale.dir()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="referrer" content="no-referrer";
                title { (localizer.text("tab-title")) }
                script { (PreEscaped(&assets.leave_script)) }
                script { (PreEscaped(&assets.page_script)) }
                @if has_app { script { (PreEscaped(&assets.able_script)) } }
                meta name="viewport" content="width=device-width,initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="format-detection" content="telephone=no";
                link rel="icon" href="data:,";
                // Without it, the first frame on a slow network is an empty one: it is drawn when the head is there,
                // and the words wait until it is done.
                link rel="expect" href={ "#" (TITLE) } blocking="render";
                style { (PreEscaped(&assets.first_css)) }
                // Pages with the app have the rest further down.
                @if !has_app { (rest_css(context)) }
            }
            body {
                nav #top aria-label=(localizer.text("leave-nav")) { (exit(context, Some("leave"), parts.exit_says)) }
                p #leave-said.out role="status" aria-live="assertive" data-two=(said("two"))
                    data-one=(said("one")) data-off=(said("off")) data-go=(said("go")) {}
                (way_out_of_frame(context, &path))
                header {
                    p #skip { a href="#main" { (localizer.text("skip-link")) } }
                    noscript { p.notice.noscript { (localizer.text("static-noscript")) } }
                }
                div #row {
                    (parts.language_links)
                    (listen(context))
                }
                main #main tabindex="-1" { (parts.main) }
                (end(context))
                (parts.after_end)
            }
        }
    };
    PageFile { path, html: html.0 + "\n", policy }
}

/// What reads aloud: a button that begins and stops it, and how fast. `listen.js` shows it where the browser can speak.
fn listen(context: &PageContext) -> Markup {
    let says = |key: &str| context.localizer().text(&format!("static-listen-{key}"));
    html! {
        div #listen hidden data-none=(says("none")) data-heard=(says("heard")) {
            button type="button" {
                svg viewBox="0 0 24 24" aria-hidden="true" { path d="M4 9v6h4l5 5V4L8 9zM17 8a6 6 0 0 1 0 8" {} }
                span { (says("begin")) }
                span { (says("stop")) }
            }
            form autocomplete="off" {
                select autocomplete="off" aria-label=(says("speed")) {
                    // In tenths.
                    option value="7" { (says("slow")) }
                    option value="10" selected { (says("normal")) }
                    option value="13" { (says("fast")) }
                }
            }
            p.said role="status" {}
        }
    }
}

/// The style sheet of what the first screen of a start page does not hold.
pub(crate) fn rest_css(context: &PageContext) -> Markup {
    html! { style { (PreEscaped(&context.site.assets.rest_css)) } }
}

/// What a number on a computer is followed by when someone presses it: what its program would do, and the link that
/// opens it (`numbers.js`). It comes before all numbers.
pub(crate) fn numbers_by_hand(context: &PageContext) -> Markup {
    let localizer = context.localizer();
    html! {
        template #by-hand {
            p.by-hand tabindex="-1" {
                (localizer.text("static-by-hand")) " "
                a.link href="#main" { (localizer.text("static-from-here")) }
            }
        }
    }
}

/// The link that leaves the site. It takes the whole tab along where scripts are off and the page is in a frame.
pub(crate) fn exit(context: &PageContext, id: Option<&str>, says: Option<Markup>) -> Markup {
    let localizer = context.localizer();
    let address = &context.site.catalog.exit[&context.locale.tag];
    let about = says.is_none().then(|| localizer.text("leave-about"));
    html! {
        a.leave id=[id] href=(address) target="_top" rel="noreferrer nofollow" referrerpolicy="no-referrer"
            draggable="false" aria-label=[about] {
            @if let Some(says) = says { (says) } @else { (localizer.text("leave")) }
        }
    }
}

/// What stands in place of the exit while another site shows the page inside its own: there, no exit of ours could lead
/// the tab away. The script in the head sees it, and the style sheet leaves only the numbers beside it.
fn way_out_of_frame(context: &PageContext, path: &str) -> Markup {
    let localizer = context.localizer();
    let own = match (context.edition, path) {
        (Edition::File, own) => own,
        (Edition::Site, LOST_PAGE) => context.site.base,
        (Edition::Site, _) => "./",
    };
    html! {
        p #framed.notice {
            (localizer.text("static-framed")) " " a href=(own) target="_top" { (localizer.text("static-framed-out")) }
        }
    }
}

/// The end of each page: how far it can be trusted, its month, and the exit once more.
fn end(context: &PageContext) -> Markup {
    let localizer = context.localizer();
    html! {
        footer #end {
            p { (localizer.text("static-honest")) }
            p { (localizer.dated("static-date", context.site.date)) }
            p.last { (exit(context, None, None)) }
        }
    }
}
