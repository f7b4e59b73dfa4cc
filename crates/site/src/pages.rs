//! Every page of the site.
//!
//! Each language has a folder of its own, so that a handful of header rules serves all of them ([`crate::headers`]).

use crate::directory_page::directory_page;
use crate::document::PageFile;
use crate::input::Site;
use crate::lost_page::lost_page;
use crate::page_context::{Edition, PageContext, TOP_PAGE, folder};
use crate::start_page::start_page;
use crate::work_page::work_page;
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
    pages.extend(contexts.iter().flat_map(of_language));
    pages.push(lost_page(&contexts));
    pages
}

/// The pages of one language alone: of a draft, to which no other page leads.
pub fn pages_in(site: Site, tag: &str) -> Vec<PageFile> {
    let own = site.catalog.locales.iter().filter(|locale| locale.tag == tag);
    own.flat_map(|locale| of_language(&PageContext::new(site, locale, Edition::Site))).collect()
}

/// The start page, the page for outreach workers and the directory pages of a language.
fn of_language(context: &PageContext) -> Vec<PageFile> {
    let start = start_page(context, format!("{}index.html", folder(&context.locale.tag)));
    let parts = std::iter::once(None).chain(Region::ALL.iter().copied().map(Some));
    let own = [start, work_page(context)];
    own.into_iter().chain(parts.map(|region| directory_page(context, region))).collect()
}
