//! Every page of the site.

use crate::directory_page::directory_page;
use crate::document::PageFile;
use crate::input::Site;
use crate::page_context::{Edition, PageContext};
use crate::start_page::start_page;
use alongside_model::{Region, Term};

/// Every page in every language.
pub fn pages(site: Site) -> Vec<PageFile> {
    let of_language = |locale| {
        let context = PageContext::new(site, locale, Edition::Site);
        let parts = std::iter::once(None).chain(Region::ALL.iter().copied().map(Some));
        let mut pages = vec![start_page(&context)];
        pages.extend(parts.map(|region| directory_page(&context, region)));
        pages
    };
    site.catalog.locales.iter().flat_map(of_language).collect()
}
