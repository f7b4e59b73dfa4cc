//! Where help is and where it is missing: services counted by province and territory, and the holes by name.
//!
//! A service counts where its area is. One for all of Canada is counted apart everywhere: a line from far away is no
//! bed for the night. Counting is pure: a catalog and a day in, figures out, which are then said as text or JSON.

use crate::catalog::{Catalog, FIRST_LANGUAGE, Record};
use alongside_model::{Audience, Date, Gender, Kind, Need, Region, RunBy, Term, Way};
use alongside_model::{Freshness, Service};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Something to look for: a hole where nobody in a province fits it.
struct Rule {
    /// Its name in JSON.
    id: &'static str,
    /// What is missing, in words.
    words: &'static str,
    /// Whether a line for all of Canada can do it; a place to stay it cannot be.
    by_line: bool,
    /// Whether a service fits.
    fits: fn(&Service) -> bool,
}

/// The holes that are looked for. A new one is one entry.
const RULES: &[Rule] = &[
    Rule {
        id: "place-women",
        words: "no place to stay for women",
        by_line: false,
        fits: |it| it.needs.has(Need::SafePlace) && it.gender != Gender::Men && for_any_adult(it),
    },
    Rule {
        id: "place-men",
        words: "no place to stay for men",
        by_line: false,
        fits: |it| it.needs.has(Need::SafePlace) && it.gender != Gender::Women && for_any_adult(it),
    },
    Rule {
        id: "place-youth",
        words: "no place to stay for people under 18",
        by_line: false,
        fits: |it| {
            it.needs.has(Need::SafePlace)
                && (is_for(it, Audience::Youth) || is_for(it, Audience::Children))
        },
    },
    Rule {
        id: "place-2slgbtq",
        words: "no place to stay that says it welcomes 2SLGBTQ+ people",
        by_line: false,
        fits: |it| it.needs.has(Need::SafePlace) && is_for(it, Audience::Lgbtq),
    },
    Rule {
        id: "always",
        words: "nobody to talk to at all hours",
        by_line: true,
        fits: |it| supports(it) && it.always_open() && it.needs.has(Need::TalkNow),
    },
    Rule {
        id: "text",
        words: "no text line",
        by_line: true,
        fits: |it| supports(it) && it.is_reached(Way::Text),
    },
    Rule {
        id: "chat",
        words: "no chat",
        by_line: true,
        fits: |it| supports(it) && it.chat.is_some(),
    },
    Rule {
        id: "care-no-status",
        words: "no health care that says it takes people without a card or status",
        by_line: false,
        fits: |it| {
            (it.needs.has(Need::Health) || it.needs.has(Need::SexualAssaultCare))
                && is_for(it, Audience::NoStatus)
        },
    },
    Rule {
        id: "sexual-assault-care",
        words: "no care after sexual assault",
        by_line: false,
        fits: |it| it.needs.has(Need::SexualAssaultCare),
    },
    Rule {
        id: "indigenous-led",
        words: "no Indigenous-led service",
        by_line: true,
        fits: |it| it.run_by.has(RunBy::Indigenous),
    },
    Rule {
        id: "workers",
        words: "no help with work and pay for people who came to work",
        by_line: true,
        fits: |it| it.needs.has(Need::WorkAndPay) && is_for(it, Audience::MigrantWorkers),
    },
    Rule {
        id: "papers",
        words: "no help with papers and immigration",
        by_line: true,
        fits: |it| supports(it) && it.needs.has(Need::Immigration),
    },
    Rule {
        id: "legal",
        words: "no legal help",
        by_line: true,
        fits: |it| supports(it) && it.needs.has(Need::Legal),
    },
    Rule {
        id: "leaving",
        words: "no help with leaving the sex industry or being exploited",
        by_line: true,
        fits: |it| it.needs.has(Need::ExitSupport),
    },
    Rule {
        id: "staying-safer",
        words: "no help with staying safer for people who sell sex",
        by_line: true,
        fits: |it| it.needs.has(Need::HarmReduction) && is_for(it, Audience::SexWorkers),
    },
    Rule {
        id: "interpreters",
        words: "no service that says it works with interpreters",
        by_line: true,
        fits: |it| {
            supports(it) && (it.interpretation == Some(true) || it.needs.has(Need::Interpretation))
        },
    },
    Rule {
        id: "french",
        words: "no service that says it speaks French",
        by_line: true,
        fits: |it| supports(it) && it.languages.iter().any(|it| it == "fr"),
    },
];

/// Whether it is support, and no police, tip line or emergency number.
fn supports(it: &Service) -> bool {
    it.kind == Kind::Support
}

/// Whether it is made for a group, says that it welcomes it, or is only for it.
fn is_for(it: &Service, group: Audience) -> bool {
    it.audiences.has(group) || it.only_for.has(group)
}

/// Whether an adult need belong to no group to use it.
fn for_any_adult(it: &Service) -> bool {
    it.only_for.is_empty() && it.maximum_age.is_none_or(|it| it >= 25)
}

/// How many services there are, here and for all of Canada.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Whose area names the province or territory.
    pub here: usize,
    /// For all of Canada.
    pub national: usize,
}

/// A column of a table: what is counted.
struct Column {
    id: String,
    fits: Box<dyn Fn(&Service) -> bool>,
}

/// A table: a title, its name in JSON, what is counted.
struct Table {
    id: &'static str,
    title: String,
    columns: Vec<Column>,
}

fn column(id: &str, fits: impl Fn(&Service) -> bool + 'static) -> Column {
    Column { id: id.to_owned(), fits: Box::new(fits) }
}

fn tables(on: Date) -> Vec<Table> {
    let mut groups: Vec<Column> = Audience::ALL
        .iter()
        .map(|&group| column(group.id(), move |it| supports(it) && is_for(it, group)))
        .collect();
    groups.push(column("women only", |it| supports(it) && it.gender == Gender::Women));
    groups.push(column("men only", |it| supports(it) && it.gender == Gender::Men));
    groups.push(column("Indigenous led", |it| supports(it) && it.run_by.has(RunBy::Indigenous)));
    let age =
        |id, which: &'static [Freshness]| column(id, move |it| which.contains(&it.freshness(on)));
    vec![
        Table {
            id: "needs",
            title: "Kinds of help (police, tip lines and emergency numbers too)".to_owned(),
            columns: Need::ALL.iter().map(|&need| column(need.id(), move |it| it.needs.has(need))).collect(),
        },
        Table {
            id: "groups",
            title: "Groups: made for them, says it welcomes them, or only for them (support only)".to_owned(),
            columns: groups,
        },
        Table {
            id: "contact",
            title: "Ways of contact (support only; 'always' is a voice number where someone answers at all hours)"
                .to_owned(),
            columns: vec![
                column("voice", |it| supports(it) && it.by_phone()),
                column("text", |it| supports(it) && it.is_reached(Way::Text)),
                column("chat", |it| supports(it) && it.chat.is_some()),
                column("always", |it| supports(it) && it.always_open()),
                column("email", |it| supports(it) && it.email.is_some()),
                column("none of these", |it| {
                    supports(it) && it.phones.is_empty() && it.chat.is_none() && it.email.is_none()
                }),
            ],
        },
        Table {
            id: "evidence",
            title: format!("How long ago a page was seen to show how to reach them, on {on}"),
            columns: vec![
                age("up to 12 months", &[Freshness::Recent]),
                age("up to 24 months", &[Freshness::Old]),
                age("longer", &[Freshness::VeryOld]),
                age("not checked", &[Freshness::NotChecked]),
            ],
        },
    ]
}

fn count(services: &[&Service], region: Region, fits: impl Fn(&Service) -> bool) -> Count {
    let mut res = Count::default();
    for it in services.iter().filter(|it| fits(it)) {
        if it.area.is_canada() {
            res.national += 1;
        } else if it.area.covers(region) {
            res.here += 1;
        }
    }
    res
}

/// A hole and where it is.
#[derive(Clone, Debug)]
pub struct Hole {
    /// Its name.
    pub id: &'static str,
    /// What is missing, in words.
    pub words: &'static str,
    /// Provinces and territories where nobody does it.
    pub nobody: Vec<Region>,
    /// Those where only a line for all of Canada does it.
    pub national_only: Vec<Region>,
}

/// The holes of the directory, those of no province left out.
pub fn holes(catalog: &Catalog) -> Vec<Hole> {
    let services: Vec<&Service> = catalog.records.iter().map(Record::first).collect();
    let of = |rule: &Rule| {
        let mut res =
            Hole { id: rule.id, words: rule.words, nobody: Vec::new(), national_only: Vec::new() };
        for &region in Region::ALL {
            match count(&services, region, rule.fits) {
                Count { here: 0, national } if national > 0 && rule.by_line => {
                    res.national_only.push(region);
                }
                Count { here: 0, .. } => res.nobody.push(region),
                Count { .. } => {}
            }
        }
        res
    };
    let all = RULES.iter().map(of);
    all.filter(|it| !it.nobody.is_empty() || !it.national_only.is_empty()).collect()
}

/// How wide the text is at most.
const WIDTH: usize = 120;
/// How wide the names of provinces are.
const NAMES: usize = 27;
/// How wide a figure is.
const CELL: usize = 9;

/// The figures as text.
pub fn text(catalog: &Catalog, on: Date) -> String {
    let services: Vec<&Service> = catalog.records.iter().map(Record::first).collect();
    let national = services.iter().filter(|it| it.area.is_canada()).count();
    let mut res = format!(
        "{} active services, {national} of them for all of Canada. 12+8 is twelve there and eight for all of Canada;\n\
         -+8 is none there, only the eight for all of Canada; NONE is nobody at all.\n",
        services.len(),
    );
    for Table { id: _, title, columns } in tables(on) {
        let _ = write!(res, "\n{title}\n");
        for part in even(&columns) {
            res.push('\n');
            head(&mut res, part);
            for &region in Region::ALL {
                let cells = part.iter().map(|it| match count(&services, region, &it.fits) {
                    Count { here: 0, national: 0 } => "NONE".to_owned(),
                    Count { here: 0, national } => format!("-+{national}"),
                    Count { here, national } => format!("{here}+{national}"),
                });
                line(&mut res, &name(catalog, region), cells);
            }
            let all = part.iter().map(|it| {
                let count = services.iter().filter(|service| (it.fits)(service)).count();
                if count == 0 { "NONE".to_owned() } else { count.to_string() }
            });
            line(&mut res, "All of Canada, each once", all);
        }
    }
    res.push_str("\nHoles\n\n");
    for Hole { id: _, words, nobody, national_only } in holes(catalog) {
        let _ = writeln!(res, "{words}");
        for (what, regions) in
            [("nobody in", nobody), ("only a line for all of Canada in", national_only)]
        {
            let slugs: Vec<String> = regions.iter().map(|it| it.slug().to_uppercase()).collect();
            if !slugs.is_empty() {
                let _ = writeln!(res, "    {what} {}", slugs.join(" "));
            }
        }
    }
    res.push_str("\nA hole can be in the directory, not in the country: a service that we have not found yet.\n");
    res
}

/// The goals of `resources/goals.json`: in how many provinces and territories each is met, and each hole with where it was
/// looked for.
pub fn goals(catalog: &Catalog) -> String {
    let mut text = String::new();
    for goal in &catalog.goals {
        let message = format!("static-goal-{}", goal.id);
        let named = catalog.messages[FIRST_LANGUAGE].get(&message);
        let named = named.map_or(goal.id.as_str(), |message| message.compiled.as_str());
        let (met, all) = (goal.met.len(), Region::ALL.len());
        let _ = writeln!(text, "{}: {named}: {met} of {all}", goal.id);
        for (region, hole) in &goal.holes {
            let what = if hole.none { "there is none" } else { "not found" };
            let _ = writeln!(text, "    {region}  {what}. {}", hole.looked);
        }
    }
    let holes: usize = catalog.goals.iter().map(|goal| goal.holes.len()).sum();
    let _ = write!(text, "\n{} goals, {holes} holes", catalog.goals.len());
    text
}

/// The figures as JSON.
pub fn json(catalog: &Catalog, on: Date) -> Value {
    let services: Vec<&Service> = catalog.records.iter().map(Record::first).collect();
    let regions: BTreeMap<&str, Value> = Region::ALL
        .iter()
        .map(|&region| {
            let figures: BTreeMap<&str, Value> = tables(on)
                .iter()
                .map(|table| {
                    let of = |it: &Column| {
                        let Count { here, national } = count(&services, region, &it.fits);
                        (it.id.clone(), json!({ "here": here, "national": national }))
                    };
                    (table.id, Value::Object(table.columns.iter().map(of).collect()))
                })
                .collect();
            (region.id(), json!(figures))
        })
        .collect();
    let ids = |list: &[Region]| list.iter().map(|it| it.id()).collect::<Vec<_>>();
    json!({
        "on": on.to_string(),
        "services": services.len(),
        "national": services.iter().filter(|it| it.area.is_canada()).count(),
        "regions": regions,
        "holes": holes(catalog).iter().map(|it| json!({
            "id": it.id,
            "words": it.words,
            "nobody": ids(&it.nobody),
            "national_only": ids(&it.national_only),
        })).collect::<Vec<_>>(),
    })
}

fn name(catalog: &Catalog, region: Region) -> String {
    let id = format!("region-{}", region.id().to_lowercase());
    let said = catalog.messages[FIRST_LANGUAGE].get(&id);
    said.map_or_else(|| region.id().to_owned(), |it| it.compiled.clone())
}

/// The columns in parts of about the same size that fit the width.
fn even(columns: &[Column]) -> std::slice::Chunks<'_, Column> {
    let most = (WIDTH - NAMES) / CELL;
    let parts = columns.len().div_ceil(most).max(1);
    columns.chunks(columns.len().div_ceil(parts).max(1))
}

/// A line of cells under each other's right edge.
fn line(res: &mut String, name: &str, cells: impl Iterator<Item = String>) {
    let mut text = format!("{name:NAMES$}");
    for cell in cells {
        let _ = write!(text, "{cell:>CELL$}");
    }
    let _ = writeln!(res, "{}", text.trim_end());
}

/// The names of columns, one word a line.
fn head(res: &mut String, columns: &[Column]) {
    let words: Vec<Vec<String>> = columns.iter().map(|it| broken(&it.id)).collect();
    let deep = words.iter().map(Vec::len).max().unwrap_or_default();
    for row in 0..deep {
        let cells = words.iter().map(|it| {
            // The last words stand on the line above the figures.
            let skipped = deep - it.len();
            row.checked_sub(skipped).map_or_else(String::new, |at| it[at].clone())
        });
        line(res, "", cells);
    }
}

/// The words of a name, long ones broken by a hyphen.
fn broken(name: &str) -> Vec<String> {
    let most = CELL - 1;
    let mut res = Vec::new();
    for word in name.split([' ', '-']) {
        let letters: Vec<char> = word.chars().collect();
        if letters.len() <= most {
            res.push(word.to_owned());
            continue;
        }
        let (first, rest) = letters.split_at(most - 1);
        res.push(first.iter().chain(&['-']).collect());
        res.push(rest.iter().collect());
    }
    res
}
