//! Every page of the site.
//!
//! Each language has a folder of its own, so that a handful of header rules serves all of them ([`crate::headers`]).

use crate::directory_page::directory_page;
use crate::document::PageFile;
use crate::input::Site;
use crate::lost_page::lost_page;
use crate::page_context::{Edition, PageContext, TOP_PAGE, folder};
use crate::start_page::start_page;
use alongside_content::FIRST_LANGUAGE;
use alongside_model::{Region, Term};

pub use crate::page_context::LOST_PAGE;

/// Every page in every language.
pub fn pages(site: Site) -> Vec<PageFile> {
    let contexts: Vec<PageContext> = site
        .catalog
        .locales
        .iter()
        .map(|locale| PageContext::new(site, locale, Edition::Site))
        .collect();
    let first = contexts.iter().filter(|context| context.locale.tag == FIRST_LANGUAGE);
    let mut pages: Vec<PageFile> =
        first.map(|context| start_page(context, TOP_PAGE.to_owned())).collect();
    for context in &contexts {
        let own = format!("{}index.html", folder(&context.locale.tag));
        pages.push(start_page(context, own));
        let parts = std::iter::once(None).chain(Region::ALL.iter().copied().map(Some));
        pages.extend(parts.map(|region| directory_page(context, region)));
    }
    pages.push(lost_page(&contexts));
    pages
}
