//! The pages of both editions, made from the real content with an app of a few letters.

use crate::repository::root;
use alongside_content::Catalog;
use alongside_content::pseudo;
use alongside_site::app_module::AppModule;
use alongside_site::assets::Assets;
use alongside_site::document::PageFile;
use alongside_site::input::{AppFiles, Apps, Site};
use alongside_site::one_file;
use alongside_site::pages::pages;
use std::collections::BTreeSet;
use std::sync::LazyLock;

pub(crate) const FIRST_CSS: &str = "body{color:red}";
pub(crate) const REST_CSS: &str = "p{color:green}";
pub(crate) const WORK_CSS: &str = "main{color:blue}";
pub(crate) const PICTURES: &str =
    "<svg hidden><symbol id=\"i-x\" viewBox=\"0 0 24 24\"><path d=\"M0 0\"/></symbol></svg>";
pub(crate) const LEAVE_SCRIPT: &str = "let head = 1 < 2;";
pub(crate) const PAGE_SCRIPT: &str = "let numbers = 5;";
pub(crate) const ABLE_SCRIPT: &str = "let able = 1;";

pub(crate) const JS: &str =
    "let wasm;\nasync function init(it) { wasm = it; }\nexport { other, init as default };\n";
pub(crate) const WASM: &[u8] = &[0, 97, 115, 109];

/// The real content.
pub(crate) fn catalog() -> Catalog {
    Catalog::load(root()).unwrap_or_else(|defects| {
        let lines: Vec<String> = defects.iter().map(ToString::to_string).collect();
        panic!("the content has defects:\n{}", lines.join("\n"));
    })
}

/// Gives what pages are made from.
pub(crate) fn with_site<T>(catalog: &Catalog, make: impl FnOnce(Site) -> T) -> T {
    let module = AppModule::parse(JS).expect("the app is as it is built");
    let app = |name: &str| AppFiles {
        module: module.clone(),
        js: format!("{name}-0123.js"),
        built: format!("{name}-0123_bg.wasm"),
        wasm: format!("{name}-0123_bg.wasm"),
    };
    let apps = Apps { app: app("app"), work: app("work") };
    let assets = Assets {
        first_css: FIRST_CSS.into(),
        rest_css: REST_CSS.into(),
        work_css: WORK_CSS.into(),
        leave_script: LEAVE_SCRIPT.into(),
        page_script: PAGE_SCRIPT.into(),
        able_script: ABLE_SCRIPT.into(),
        load_script: "later(() => START(\"WASM\"));".into(),
        file_script: "START(document.getElementById('code'));".into(),
        pictures: PICTURES.into(),
    };
    make(Site { catalog, date: catalog.date, apps: &apps, assets: &assets, base: "/" })
}

/// The pages of a site, with the content that they were made from.
pub(crate) struct SiteFixture {
    pub(crate) catalog: Catalog,
    pub(crate) pages: Vec<PageFile>,
    /// Every address that a number of the directory can have.
    pub(crate) numbers: BTreeSet<String>,
}

impl SiteFixture {
    pub(crate) fn of(catalog: Catalog) -> Self {
        let pages = with_site(&catalog, pages);
        let phones = catalog.records.iter().flat_map(|record| &record.first().phones);
        let numbers = phones.map(|phone| phone.number.href(phone.kind)).collect();
        Self { catalog, pages, numbers }
    }

    /// The page at this path.
    pub(crate) fn page(&self, path: &str) -> &PageFile {
        let page = self.pages.iter().find(|page| page.path == path);
        page.unwrap_or_else(|| panic!("there is no page {path}"))
    }

    /// The start page of a language.
    pub(crate) fn start_page(&self, tag: &str) -> &PageFile {
        self.page(&format!("{tag}/index.html"))
    }

    /// The language of a page, by its path.
    pub(crate) fn tag(&self, path: &str) -> &str {
        let first = path.split('/').next().unwrap_or_default();
        let mut tags = self.catalog.locales.iter().map(|locale| locale.tag.as_str());
        tags.find(|tag| *tag == first).unwrap_or("en")
    }
}

/// The site with the pseudo-languages, so that all that holds is held in a language that runs from right to left too.
pub(crate) static SITE: LazyLock<SiteFixture> = LazyLock::new(|| {
    let mut catalog = catalog();
    pseudo::add(&mut catalog);
    SiteFixture::of(catalog)
});

/// The one-file edition, in the languages of people.
pub(crate) static FILES: LazyLock<Vec<PageFile>> =
    LazyLock::new(|| with_site(&catalog(), |site| one_file::files(site, WASM)));
