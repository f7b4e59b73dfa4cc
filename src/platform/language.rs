//! Another language: its page is fetched, of the same origin, and its texts take the place of these. Answers stay.

use crate::platform::dom::{elements, set};
use alongside_model::Bundle;
use gloo_utils::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, DomParser, Element, Response, SupportedType, Url};

/// Reads the language whose page has this address, and puts its static parts in place of these. Where that fails (no
/// network, or the page was cut), the plain link is followed, and there is nothing to go on with.
pub(super) async fn switch(href: &str) -> Option<(LanguagePage, Bundle)> {
    let read = LanguagePage::read(href).await;
    let adopted = read.filter(|(page, bundle)| page.adopt(bundle).is_some());
    if adopted.is_none() {
        let _ = window().location().replace(href);
    }
    adopted
}

/// A page of ours in one language, as it was read.
#[derive(Clone)]
pub(crate) struct LanguagePage {
    document: Document,
    href: String,
}

impl LanguagePage {
    /// The page on screen, before anything was drawn in it. It is read anew from its HTML: a copy of its nodes would have
    /// its style sheets refused by its own policy.
    pub(crate) fn on_screen() -> Option<Self> {
        let html = document().document_element()?.outer_html();
        Some(Self { document: parsed(&html)?, href: document().document_uri().ok()? })
    }

    /// Fetches a page of the same origin.
    pub(crate) async fn read(href: &str) -> Option<(Self, Bundle)> {
        let response: Response =
            JsFuture::from(window().fetch_with_str(href)).await.ok()?.dyn_into().ok()?;
        let html = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
        let document = parsed(&html)?;
        let bundle = Bundle::read(&document.get_element_by_id("data")?.text_content()?)?;
        Some((Self { document, href: href.to_owned() }, bundle))
    }

    /// Puts the static parts of this page in place of those on screen.
    pub(crate) fn adopt(&self, bundle: &Bundle) -> Option<()> {
        let other = &self.document;
        let root = document().document_element()?;
        set(&root, "lang", &bundle.locale.tag);
        set(&root, "dir", bundle.locale.dir());
        // The exit keeps its node: only its words and where it leads change.
        let exits = [document().query_selector_all(".leave"), other.query_selector_all(".leave")];
        let [ours, theirs] = exits.map(elements);
        for (ours, theirs) in ours.zip(theirs) {
            ours.set_text_content(theirs.text_content().as_deref());
            for name in ["href", "aria-label"] {
                if let Some(value) = theirs.get_attribute(name) {
                    set(&ours, name, &value);
                }
            }
        }
        let said: (Element, Element) =
            (document().get_element_by_id("leave-said")?, other.get_element_by_id("leave-said")?);
        for name in ["data-two", "data-one", "data-off", "data-go"] {
            set(&said.0, name, &said.1.get_attribute(name)?);
        }
        for id in ["skip", "languages", "listen", "start", "topics", "end"] {
            let (ours, theirs) = (document().get_element_by_id(id)?, other.get_element_by_id(id)?);
            ours.set_inner_html(&theirs.inner_html());
            resolve_links(&ours, &self.href);
        }
        Some(())
    }

    /// The inside of a right or an option.
    pub(crate) fn article(&self, topic: &str) -> Option<String> {
        let article = self.document.query_selector(&format!("[data-topic=\"{topic}\"] article"));
        Some(article.ok()??.inner_html())
    }

    /// The sentences of an article that are to be shown to someone, each as HTML.
    pub(crate) fn words(&self, topic: &str) -> Vec<String> {
        let words = self.document.query_selector_all(&format!("[data-topic=\"{topic}\"] .show"));
        elements(words).map(|words| words.inner_html()).collect()
    }
}

/// A page, read from its HTML and not shown.
fn parsed(html: &str) -> Option<Document> {
    DomParser::new().ok()?.parse_from_string(html, SupportedType::TextHtml).ok()
}

/// The other languages of the page on screen, as its links name them: tag, own name, address.
pub(crate) fn others() -> Vec<(String, String, String)> {
    let link = |link: Element| {
        Some((link.get_attribute("data-lang")?, link.text_content()?, link.get_attribute("href")?))
    };
    elements(document().query_selector_all("#languages [data-lang]")).filter_map(link).collect()
}

/// Links in the fetched page are relative to its address, not to ours.
fn resolve_links(place: &Element, href: &str) {
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    let Ok(base) = Url::new_with_base(href, &base) else { return };
    for link in elements(place.query_selector_all("a[href]")) {
        let Some(address) = link.get_attribute("href") else { continue };
        let own = !address.starts_with('#') && !address.contains(':');
        if own && let Ok(full) = Url::new_with_base(&address, &base.href()) {
            set(&link, "href", &full.href());
        }
    }
}
