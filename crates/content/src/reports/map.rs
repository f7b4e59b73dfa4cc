//! A map of where help is, for a wall or a report: towns with services as circles, and below them what each province and
//! territory has by need.
//!
//! It is drawn from the positions of places alone, so it shows where people live and not where borders run.

use super::escaped;
use crate::catalog::{Catalog, Record};
use alongside_i18n::Localizer;
use alongside_model::{Date, Kind, Need, Position, Region, Term};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Width of the picture, in its own units.
const WIDTH: f64 = 1200.0;
/// Height of the map; the table stands below it.
const MAP: f64 = 760.0;
const ROW: f64 = 30.0;
const LABEL: f64 = 300.0;
const MARGIN: f64 = 30.0;

/// The needs that the table counts: what people ask for, in the order of questions.
const NEEDS: [Need; 12] = [
    Need::TalkNow,
    Need::SafePlace,
    Need::Health,
    Need::SexualAssaultCare,
    Need::Counselling,
    Need::Immigration,
    Need::WorkAndPay,
    Need::Legal,
    Need::Money,
    Need::Children,
    Need::YouthCare,
    Need::ExitSupport,
];

/// The map in each language: the name of its file, and the picture.
pub fn files(catalog: &Catalog, on: Date) -> Vec<(String, String)> {
    let tags = catalog.locales.iter().map(|locale| &locale.tag);
    tags.map(|tag| (format!("map-{tag}.svg"), svg(catalog, tag, on))).collect()
}

/// The map in one language, as a picture that stands alone.
///
/// # Panics
/// If the language is none of the site's.
fn svg(catalog: &Catalog, tag: &str, on: Date) -> String {
    let messages = catalog.texts(tag);
    let localizer = Localizer { messages: &messages, lang: tag, plural: crate::plural };
    #[expect(clippy::cast_precision_loss, reason = "there are twelve rows")]
    let height = MAP + ROW * (NEEDS.len() as f64 + 2.0) + 3.0 * MARGIN;
    let title = localizer.text("static-map-title");
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" lang=\"{tag}\" role=\"img\" \
         aria-label=\"{}\" font-family=\"system-ui, sans-serif\" fill=\"#1e2a2f\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n",
        escaped(&title)
    );
    text(&mut svg, MARGIN, MARGIN + 14.0, "font-size=\"26\" font-weight=\"700\"", &title);
    text(&mut svg, MARGIN, MARGIN + 40.0, "font-size=\"15\"", &localizer.dated("static-date", on));
    towns(&mut svg, catalog, tag);
    table(&mut svg, catalog, localizer);
    svg.push_str("</svg>\n");
    svg
}

/// Services that people can turn to, and no police or tip line.
fn supports(record: &Record) -> bool {
    record.first().kind == Kind::Support
}

/// Where a position is on the map: the conformal conic projection of Canada's statistics office (standard parallels 49 and
/// 77 degrees north, from 91.9 degrees west), as units of the picture.
fn project(position: Position) -> (f64, f64) {
    let (north, west) = (f64::from(position.north) / 100.0, f64::from(position.west) / 100.0);
    let tangent = |degrees: f64| (std::f64::consts::FRAC_PI_4 + degrees.to_radians() / 2.0).tan();
    let (low, high) = (49.0_f64, 77.0_f64);
    let cone = (low.to_radians().cos() / high.to_radians().cos()).ln()
        / (tangent(high) / tangent(low)).ln();
    let scale = low.to_radians().cos() * tangent(low).powf(cone) / cone;
    let (radius, turn) = (scale / tangent(north).powf(cone), cone * (91.867 - west).to_radians());
    (radius * turn.sin(), -radius * turn.cos())
}

/// The places as small dots, and those with services as circles by how many there are.
fn towns(svg: &mut String, catalog: &Catalog, tag: &str) {
    let places = &catalog.places.in_language[tag];
    let points: Vec<(f64, f64)> = places.iter().map(|place| project(place.position)).collect();
    let towns = || places.iter().zip(&points).filter(|(place, _)| !place.is_region);
    let extreme = |of: fn(&(f64, f64)) -> f64, pick: fn(f64, f64) -> f64, start: f64| {
        towns().map(|(_, point)| of(point)).fold(start, pick)
    };
    let (left, right) = (
        extreme(|point| point.0, f64::min, f64::INFINITY),
        extreme(|point| point.0, f64::max, f64::NEG_INFINITY),
    );
    let (bottom, top) = (
        extreme(|point| point.1, f64::min, f64::INFINITY),
        extreme(|point| point.1, f64::max, f64::NEG_INFINITY),
    );
    let room = MARGIN + 60.0;
    let unit = ((WIDTH - 2.0 * room) / (right - left)).min((MAP - room - MARGIN) / (top - bottom));
    let at = |(x, y): (f64, f64)| (room + (x - left) * unit, MAP - MARGIN - (y - bottom) * unit);
    let mut path = String::new();
    for (_, point) in towns() {
        let (x, y) = at(*point);
        let _ = write!(path, "M{x:.1} {y:.1}h0");
    }
    let _ = writeln!(
        svg,
        "<path d=\"{path}\" stroke=\"#d9d2c5\" stroke-width=\"3\" stroke-linecap=\"round\" fill=\"none\"/>"
    );
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for record in catalog.records.iter().filter(|record| supports(record)) {
        for place in &record.first().places {
            *counts.entry(*place).or_default() += 1;
        }
    }
    for (place, count) in &counts {
        let (x, y) = at(points[*place]);
        #[expect(clippy::cast_precision_loss, reason = "a province has some hundred services")]
        let radius = 3.0 + 2.6 * (*count as f64).sqrt();
        let name = escaped(&places[*place].name);
        let _ = writeln!(
            svg,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\" fill=\"#1f5c50\" fill-opacity=\".65\"><title>{name}: {count}</title></circle>"
        );
    }
    // The code, as in the table, and how many services stand where a province's towns are in the middle.
    for region in Region::ALL {
        let mut here: Vec<(f64, f64)> = towns()
            .filter(|(place, _)| place.province == *region)
            .map(|(_, point)| at(*point))
            .collect();
        if here.is_empty() {
            continue;
        }
        here.sort_by(|one, other| one.1.total_cmp(&other.1));
        // Above most of its towns, where there is room.
        let y = here[here.len() / 6].1;
        here.sort_by(|one, other| one.0.total_cmp(&other.0));
        let x = here[here.len() / 2].0;
        let count = catalog
            .records
            .iter()
            .filter(|record| supports(record))
            .filter(|record| is_own(record, *region))
            .count();
        let label = format!("{} {count}", region.slug().to_uppercase());
        text(
            svg,
            x,
            y,
            "font-size=\"15\" font-weight=\"700\" text-anchor=\"middle\" stroke=\"#fff\" stroke-width=\"4\" paint-order=\"stroke\"",
            &label,
        );
    }
}

/// Whether a record is of this province or territory, and not of all of Canada.
fn is_own(record: &Record, region: Region) -> bool {
    let area = record.first().area;
    !area.is_canada() && area.covers(region)
}

/// How many services each province and territory has for each need; a hole is empty and outlined.
fn table(svg: &mut String, catalog: &Catalog, localizer: Localizer) {
    #[expect(clippy::cast_precision_loss, reason = "there are thirteen columns and twelve rows")]
    let place = |column: usize, row: usize| {
        let width = (WIDTH - LABEL - 2.0 * MARGIN) / Region::ALL.len() as f64;
        (MARGIN + LABEL + column as f64 * width, MAP + MARGIN + (row as f64 + 1.0) * ROW, width)
    };
    let counts = |need: Need, region: Region| {
        let records = catalog.records.iter().filter(|record| supports(record));
        records.filter(|record| record.first().needs.has(need) && is_own(record, region)).count()
    };
    let most =
        NEEDS.iter().flat_map(|need| Region::ALL.iter().map(|region| counts(*need, *region)));
    let most = most.max().unwrap_or(1).max(1);
    for (column, region) in Region::ALL.iter().enumerate() {
        let (x, y, width) = place(column, 0);
        let code = region.slug().to_uppercase();
        text(
            svg,
            x + width / 2.0,
            y - 10.0,
            "font-size=\"15\" font-weight=\"700\" text-anchor=\"middle\"",
            &code,
        );
    }
    for (row, need) in NEEDS.iter().enumerate() {
        let (_, y, _) = place(0, row);
        text(svg, MARGIN, y + ROW * 0.65, "font-size=\"15\"", &localizer.term("need", *need));
        for (column, region) in Region::ALL.iter().enumerate() {
            let (x, y, width) = place(column, row);
            let count = counts(*need, *region);
            #[expect(clippy::cast_precision_loss, reason = "there are some hundred services")]
            let shade =
                if count == 0 { 0.0 } else { 0.12 + 0.75 * (count as f64 / most as f64).sqrt() };
            let _ = writeln!(
                svg,
                "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"#1f5c50\" fill-opacity=\"{shade:.2}\" stroke=\"#d9d2c5\"/>",
                x + 1.0,
                y + 1.0,
                width - 2.0,
                ROW - 2.0
            );
            if count > 0 {
                let ink = if shade > 0.5 { "#fff" } else { "#1e2a2f" };
                let marks = format!("font-size=\"15\" text-anchor=\"middle\" fill=\"{ink}\"");
                text(svg, x + width / 2.0, y + ROW * 0.65, &marks, &count.to_string());
            }
        }
    }
    let (_, y, _) = place(0, NEEDS.len());
    text(svg, MARGIN, y + ROW * 0.8, "font-size=\"14\"", &localizer.text("static-map-note"));
}

fn text(svg: &mut String, x: f64, y: f64, marks: &str, words: &str) {
    let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{y:.1}\" {marks}>{}</text>", escaped(words));
}
