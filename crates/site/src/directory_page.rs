//! A directory page: the services of a province or territory, or those for all of Canada.

use crate::document::{PageFile, PageParts, document};
use crate::page_context::{PageContext, TITLE, folder, way_up};
use crate::policy::AppScript;
use alongside_content::catalog::Source;
use alongside_html::card::card_with_sources;
use alongside_html::source::source_link;
use alongside_model::{Gender, Kind, Locale, Region, Service, Term};
use maud::{Markup, html};

/// The page of a province or territory, which leaves out what is for all of Canada; or (`None`) of that alone.
pub(crate) fn directory_page(context: &PageContext, region: Option<Region>) -> PageFile {
    let path = format!("{}{}/index.html", folder(&context.locale.tag), slug(region));
    let parts = PageParts {
        app: AppScript::None,
        exit_says: None,
        language_links: language_links(context, &path),
        main: html! { div #start { (main(context, region)) } },
        after_end: Markup::default(),
    };
    document(context, path, parts)
}

/// The folder of a directory page.
pub(crate) fn slug(region: Option<Region>) -> &'static str {
    region.map_or("canada", Region::slug)
}

/// The parts of the directory with their names: all of Canada, then each province and territory.
pub(crate) fn directory_parts(context: &PageContext) -> Vec<(Option<Region>, String)> {
    let regions = Region::ALL.iter().copied().map(Some);
    std::iter::once(None).chain(regions).map(|region| (region, name(context, region))).collect()
}

fn name(context: &PageContext, region: Option<Region>) -> String {
    let localizer = context.localizer();
    region.map_or_else(
        || localizer.text("static-nationwide"),
        |region| localizer.term("region", region),
    )
}

/// Links to the page at this path in the other languages of the site.
pub(crate) fn language_links(context: &PageContext, path: &str) -> Markup {
    let own = path.strip_prefix(&folder(&context.locale.tag)).unwrap_or(path);
    let own = own.trim_end_matches("index.html");
    let address = |locale: &Locale| format!("{}{}{own}", way_up(path), folder(&locale.tag));
    html! {
        nav #languages aria-label=(context.localizer().text("language-nav")) {
            @for other in context.other_locales() {
                a href=(address(other)) lang=(other.tag) hreflang=(other.tag) data-lang=(other.tag) { (other.name) }
            }
        }
    }
}

fn main(context: &PageContext, region: Option<Region>) -> Markup {
    let localizer = context.localizer();
    let place = name(context, region);
    html! {
        p.home { a href="../" { (localizer.text("static-top")) } }
        h1 #(TITLE) tabindex="-1" { (localizer.format("static-list-title", &[("place", place.into())])) }
        p.lead { (localizer.text("static-list-lead")) }
        p.notice { (localizer.text("static-trace")) }
        (services(context, region))
    }
}

/// The services of a part of the directory, by what they are for.
pub(crate) fn services(context: &PageContext, region: Option<Region>) -> Markup {
    let groups: [(&str, &[Kind], Option<Gender>); 5] = [
        ("plan-section-first", &[Kind::Emergency], None),
        ("plan-section-services", &[Kind::Support], Some(Gender::Open)),
        ("plan-section-services-women", &[Kind::Support], Some(Gender::Women)),
        ("plan-section-services-men", &[Kind::Support], Some(Gender::Men)),
        ("plan-section-report", &[Kind::Police, Kind::TipLine], None),
    ];
    let records = &context.site.catalog.records;
    html! {
        @for (heading, kinds, gender) in groups {
            @let services = records
                .iter()
                .map(|record| (&record.service[&context.locale.tag], record.sources.as_slice()))
                .filter(|(service, _)| is_in(service, region))
                .filter(|(service, _)| kinds.contains(&service.kind))
                .filter(|(service, _)| gender.is_none_or(|gender| service.gender == gender));
            @let services: Vec<_> = services.collect();
            @if !services.is_empty() {
                section.part {
                    h2 { (context.localizer().text(heading)) }
                    ul {
                        @for (service, sources) in services {
                            (card_with_sources(context.card_context(), service, shown_by(context, sources)))
                        }
                    }
                }
            }
        }
    }
}

/// Whether a service is listed in this part of the directory.
fn is_in(service: &Service, region: Option<Region>) -> bool {
    match region {
        Some(region) => !service.area.is_canada() && service.area.covers(region),
        None => service.area.is_canada(),
    }
}

/// The public pages that show a service, with their months.
fn shown_by(context: &PageContext, sources: &[Source]) -> Markup {
    let localizer = context.localizer();
    html! {
        @if !sources.is_empty() {
            p { (localizer.text("static-sources")) }
            ul.sources {
                @for source in sources { li { (source_link(localizer, &source.url, source.as_of)) } }
            }
        }
    }
}
