//! A directory page: the services of a province or territory, or those for all of Canada.

use crate::document::{PageFile, PageParts, document, numbers_by_hand};
use crate::languages::language_links;
use crate::page_context::{PageContext, TITLE, folder};
use crate::policy::AppScript;
use alongside_content::catalog::{Record, Source};
use alongside_html::card::{card_with_sources, labelled_number, line_button, told};
use alongside_html::source::source_link;
use alongside_model::{Gender, Kind, Need, Region, Service, Term};
use maud::{Markup, html};

/// The page of a province or territory, which leaves out what is for all of Canada; or (`None`) of that alone.
pub(crate) fn directory_page(context: &PageContext, region: Option<Region>) -> PageFile {
    let path = format!("{}{}/index.html", folder(&context.locale.tag), slug(region));
    let parts = PageParts {
        app: AppScript::None,
        exit_says: None,
        more_css: None,
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

fn main(context: &PageContext, region: Option<Region>) -> Markup {
    let localizer = context.localizer();
    let place = name(context, region);
    let groups = groups(context, region);
    html! {
        (numbers_by_hand(context))
        p.home { a href="../" { (localizer.text("static-top")) } }
        h1 #(TITLE) tabindex="-1" { (localizer.format("static-list-title", &[("place", place.into())])) }
        (first_numbers(context, region))
        p.hint { (localizer.text("static-list-lead")) " " (localizer.text("static-trace")) }
        nav.groups aria-label=(localizer.text("static-groups")) {
            ul role="list" {
                @for group in &groups {
                    li { a href={ "#" (group.anchor(region)) } { (localizer.text(group.heading)) } }
                }
            }
        }
        (missing(context, region))
        (sections(context, region, groups))
    }
}

/// What a province or territory should have and is not listed there, with who may find it and what comes closest; and what
/// it has not.
fn missing(context: &PageContext, region: Option<Region>) -> Markup {
    let localizer = context.localizer();
    let Some(region) = region.map(Region::id) else { return Markup::default() };
    let of = |none: bool| {
        let goals = context.site.catalog.goals.iter();
        let goals =
            goals.filter(|goal| goal.holes.get(region).is_some_and(|hole| hole.none == none));
        let names: Vec<String> =
            goals.map(|goal| localizer.text(&format!("static-goal-{}", goal.id))).collect();
        (!names.is_empty()).then(|| localizer.list(names.into_iter()))
    };
    let closest = context.site.catalog.goals.iter().filter_map(|goal| {
        let id = goal.holes.get(region)?.closest.as_ref()?;
        let service = context.bundle.services.iter().find(|service| service.id == *id)?;
        let what = localizer.text(&format!("static-goal-{}", goal.id));
        Some(format!("{} ({what})", service.name.text))
    });
    let closest: Vec<String> = closest.collect();
    let finder = context.bundle.lines_to_try().last();
    let number = finder.and_then(|line| context.bundle.services[line.service].phones.first());
    let number = number.map(|phone| phone.number.written()).unwrap_or_default();
    html! {
        @if let Some(what) = of(false) {
            p.hint { (localizer.format("static-missing", &[("what", what.into()), ("number", number.into())])) }
        }
        @if !closest.is_empty() {
            p.hint { (localizer.format("static-missing-closest", &[("services", localizer.list(closest.into_iter()).into())])) }
        }
        @if let Some(what) = of(true) {
            p.hint { (localizer.format("static-missing-none", &[("what", what.into())])) }
        }
    }
}

/// What a page begins with: the emergency number of the place, the line for everyone, and the one that finds services.
fn first_numbers(context: &PageContext, region: Option<Region>) -> Markup {
    let bundle = &context.bundle;
    let is_emergency = |service: &&Service| {
        region.map_or(service.kind == Kind::Emergency, |region| service.is_emergency_in(region))
    };
    // What has no number, but says how to find one, is in the list below.
    let emergency =
        bundle.services.iter().filter(is_emergency).find(|service| !service.phones.is_empty());
    html! {
        ul.first-numbers role="list" {
            @if let Some(emergency) = emergency {
                li.danger {
                    (labelled_number(&danger(context, emergency), emergency))
                    p.hint {
                        (told(context.card_context(), emergency))
                        @if let Some(without) = without(context, region, emergency) { " " (without) }
                    }
                }
            }
            @for hotline in bundle.lines_to_try() {
                li { (line_button(context.card_context(), hotline)) }
            }
        }
    }
}

/// What an emergency number is for, and where, if it reaches one town alone.
fn danger(context: &PageContext, emergency: &Service) -> String {
    let localizer = context.localizer();
    let danger = localizer.text("static-danger");
    let towns = localizer.list(context.bundle.town_names(emergency));
    if towns.is_empty() { danger } else { format!("{} {towns}", localizer.label(&danger)) }
}

/// For all of Canada: the provinces and territories where nobody answers this emergency number.
fn without(context: &PageContext, region: Option<Region>, emergency: &Service) -> Option<String> {
    let answers = |region: Region| {
        let number = |service: &Service| service.phones.first().map(|phone| phone.number.clone());
        context
            .bundle
            .services
            .iter()
            .any(|service| service.is_emergency_in(region) && number(service) == number(emergency))
    };
    let others: Vec<Region> =
        Region::ALL.iter().copied().filter(|&region| !answers(region)).collect();
    if region.is_some() || others.is_empty() {
        return None;
    }
    let localizer = context.localizer();
    let names = localizer.list(others.into_iter().map(|region| localizer.term("region", region)));
    Some(localizer.format("static-not-in", &[("places", names.into())]))
}

/// A part of a directory page: services for one kind of help.
struct Group<'a> {
    /// The id of its heading's message.
    heading: &'static str,
    /// Its place among all groups.
    place: usize,
    services: Vec<(&'a Service, &'a [Source])>,
}

impl Group<'_> {
    /// Its id on a page. The address may show it, so it says nothing of what the group is.
    fn anchor(&self, region: Option<Region>) -> String {
        format!("{}-{}", slug(region), self.place + 1)
    }
}

/// The groups in the order of a page, and the main needs of their services. What sends police, and whoever takes
/// reports, is grouped by its kind: at the top and at the end.
const GROUPS: [(&str, &[Need]); 11] = [
    ("static-group-danger", &[Need::Emergency]),
    ("static-group-talk", &[Need::TalkNow, Need::Counselling]),
    ("static-group-stay", &[Need::SafePlace]),
    ("static-group-health", &[Need::Health, Need::SexualAssaultCare]),
    ("static-group-work", &[Need::WorkAndPay]),
    ("static-group-law", &[Need::Legal, Need::Immigration, Need::Documents]),
    ("static-group-money", &[Need::Money, Need::Children]),
    ("static-group-young", &[Need::YouthCare]),
    ("static-group-safer", &[Need::HarmReduction, Need::ExitSupport]),
    ("static-group-find", &[Need::FindServices, Need::OnlineSafety, Need::Interpretation]),
    ("plan-section-report", &[]),
];

/// The place of the group that a record is shown in: by the first of its needs that has a group, so in one group alone.
fn group_of(record: &Record) -> usize {
    let last = GROUPS.len() - 1;
    match record.first().kind {
        Kind::Emergency => 0,
        Kind::Police | Kind::TipLine => last,
        Kind::Support => {
            let group = |need: &Need| GROUPS.iter().position(|(_, needs)| needs.contains(need));
            record.needs.iter().find_map(group).unwrap_or(last - 1)
        }
    }
}

/// The groups of a part of the directory that are not empty.
fn groups<'a>(context: &PageContext<'a>, region: Option<Region>) -> Vec<Group<'a>> {
    let group = |(place, (heading, _)): (usize, &(&'static str, _))| {
        let records = context.site.catalog.records.iter();
        let records = records.filter(|record| group_of(record) == place);
        let mut services: Vec<_> = records
            .map(|record| (&record.service[&context.locale.tag], record.sources.as_slice()))
            .filter(|(service, _)| is_in(service, region))
            .collect();
        services.sort_by_key(|(service, _)| order(context, service));
        Group { heading, place, services }
    };
    GROUPS.iter().enumerate().map(group).filter(|group| !group.services.is_empty()).collect()
}

/// The order in a group: open to all before what is for women, men or some groups alone, reached by a number before
/// reached otherwise, for the whole place before for a town, at all hours before at times, and then by town and name.
fn order(context: &PageContext, service: &Service) -> impl Ord + use<> {
    let towns: Vec<String> = context.bundle.town_names(service).collect();
    (
        service.gender != Gender::Open || !service.only_for.is_empty(),
        service.phones.is_empty(),
        !towns.is_empty(),
        !service.always_open(),
        towns,
        service.name.text.clone(),
    )
}

/// The services of a part of the directory, by what they are for.
pub(crate) fn services(context: &PageContext, region: Option<Region>) -> Markup {
    sections(context, region, groups(context, region))
}

fn sections(context: &PageContext, region: Option<Region>, groups: Vec<Group>) -> Markup {
    html! {
        @for group in groups {
            section.part #(group.anchor(region)) {
                h2 { (context.localizer().text(group.heading)) }
                ul role="list" {
                    @for (service, sources) in group.services {
                        (card_with_sources(context.card_context(), service, shown_by(context, sources)))
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
            ul.sources role="list" {
                @for source in sources { li translate="no" { (source_link(localizer, &source.url, source.as_of)) } }
            }
        }
    }
}
