//! One language of the site, as every part of a page needs it, and where its pages are.

use crate::input::Site;
use alongside_engine::Situation;
use alongside_html::card::CardContext;
use alongside_i18n::Localizer;
use alongside_model::{Bundle, Locale, Messages};

/// The id of a page's heading.
pub(crate) const TITLE: &str = "title";

/// Where a page will be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edition {
    /// On a host, with the others beside it.
    Site,
    /// In one file that someone carries.
    File,
}

/// What the pages of one language are made from.
pub(crate) struct PageContext<'a> {
    pub(crate) site: Site<'a>,
    pub(crate) locale: &'a Locale,
    /// What the app gets.
    pub(crate) bundle: Bundle,
    /// Nobody has answered anything.
    situation: Situation,
    /// All messages: those of the app and those of static pages.
    messages: Messages,
    /// The languages of offices and hospitals, but for that of the page, with all their messages.
    pub(crate) official: Vec<(&'a Locale, Messages)>,
    pub(crate) edition: Edition,
}

impl<'a> PageContext<'a> {
    pub(crate) fn new(site: Site<'a>, locale: &'a Locale, edition: Edition) -> Self {
        let others = site.catalog.locales.iter().filter(|other| other.tag != locale.tag);
        let in_offices = site.catalog.record_tags();
        let official = others.filter(|other| in_offices.contains(&other.tag.as_str()));
        let official = official.map(|other| (other, site.catalog.texts(&other.tag)));
        Self {
            official: official.collect(),
            site,
            locale,
            bundle: site.catalog.bundle(&locale.tag, site.date),
            situation: Situation::default(),
            messages: site.catalog.texts(&locale.tag),
            edition,
        }
    }

    pub(crate) fn localizer(&self) -> Localizer<'_> {
        Localizer {
            messages: &self.messages,
            lang: &self.locale.tag,
            plural: alongside_content::plural,
        }
    }

    pub(crate) fn card_context(&self) -> CardContext<'_> {
        CardContext {
            bundle: &self.bundle,
            plural: alongside_content::plural,
            date: self.site.date,
            clock: |_| None,
            situation: &self.situation,
        }
    }

    /// The other languages of the site.
    pub(crate) fn other_locales(&self) -> impl Iterator<Item = &'a Locale> {
        let own = &self.locale.tag;
        self.site.catalog.locales.iter().filter(move |locale| locale.tag != *own)
    }
}

/// The page at the top of the site: the start page of the first language, which has one in its own folder too.
pub(crate) const TOP_PAGE: &str = "index.html";

/// The page for addresses that lead nowhere, by the name that GitHub Pages, Netlify and Cloudflare Pages look for.
pub const LOST_PAGE: &str = "404.html";

/// The folder of the page for outreach workers, in that of a language. The address says nothing of whom it is for.
pub(crate) const WORK: &str = "work/";

/// The folder of a language, with `/` at its end.
pub(crate) fn folder(tag: &str) -> String {
    format!("{tag}/")
}

/// The name of a language's file in the one-file edition. Lists of recent files show it, so it says no more than the title
/// does.
pub(crate) fn file_name(tag: &str) -> String {
    format!("info-{tag}.html")
}

/// The way up from a page to the top of the site: `../` for each folder.
pub(crate) fn way_up(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}
