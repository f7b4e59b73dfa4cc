//! What is due: which records nobody has looked at for long, and what stands in the way of a release.
//!
//! Every day is an argument. Nothing here reads a clock, so no build and no test fails because a day has passed.

use crate::catalog::{Catalog, FIRST_LANGUAGE, Record};
use crate::defect::{Defect, Defects};
use alongside_engine::plan::{self, Target};
use alongside_model::{Answers, Date, Freshness, Phone, PhoneKind};
use std::cmp::Reverse;
use std::fmt::Write as _;

/// For how many months a release date is good, and a call to a number of the start screen: every page tells people
/// to check again after three months, and a host can call seven numbers four times a year.
pub const RELEASE_MONTHS: u16 = 3;

/// For how many months after a release the holidays must be known.
const HOLIDAY_MONTHS: u16 = 12;

/// A record that should be looked at.
#[derive(Clone, Copy, Debug)]
pub struct Due<'a> {
    /// The record.
    pub record: &'a Record,
    /// How old its evidence is; never [`Freshness::Recent`].
    pub freshness: Freshness,
}

/// The records that are due on a day, oldest first; those that were never checked come before all. One whose number
/// someone called within 12 months can wait.
pub fn due(catalog: &Catalog, on: Date) -> Vec<Due<'_>> {
    let mut res: Vec<Due> = catalog
        .records
        .iter()
        .map(|record| Due { record, freshness: record.first().freshness(on) })
        .filter(|it| it.freshness != Freshness::Recent && !was_called(catalog, it.record, on))
        .collect();
    res.sort_by_key(|it| (it.record.first().assured, &it.record.first().id));
    res
}

/// Whether someone called a number of a service within 12 months before a day.
fn was_called(catalog: &Catalog, record: &Record, on: Date) -> bool {
    let recent = catalog.call_checks.iter().filter(|it| it.on <= on && within(it.on, on, 12));
    let mut numbers = recent.map(|check| &check.number);
    numbers.any(|number| record.first().phones.iter().any(|phone| phone.number == *number))
}

/// In how many plans each record stands open, in the order of [`Catalog::records`]: those of the people of
/// `resources/people.json`, and that of each province and territory with each answer that asks for a kind of help.
pub fn open_in_plans(catalog: &Catalog) -> Vec<usize> {
    let bundle = catalog.bundle(FIRST_LANGUAGE, catalog.date);
    let of_people = catalog.people.iter().map(|person| person.answers.clone());
    let mut all: Vec<Answers> = of_people.collect();
    let questions = &catalog.questionnaire.questions;
    let answers = || {
        let all = questions
            .iter()
            .flat_map(|question| question.answers.iter().map(move |answer| (question, answer)));
        all.map(|(question, answer)| (answer, format!("{}={}", question.id, answer.id)))
    };
    for (_, place) in answers().filter(|(answer, _)| answer.effect.region.is_some()) {
        for (_, help) in answers().filter(|(answer, _)| !answer.effect.needs.is_empty()) {
            all.extend(catalog.answers(&format!("{place} {help}")));
        }
    }
    let mut counts = vec![0; catalog.records.len()];
    for answers in &all {
        let plan = plan::plan(&bundle, answers, catalog.date);
        for (_, item) in super::people::open(&plan) {
            if let Target::Service(place) = item.target {
                counts[place] += 1;
            }
        }
    }
    counts
}

impl Due<'_> {
    /// The pages to look at: those that show how to reach the service, or else any that is known of it.
    pub fn pages(&self) -> Vec<&str> {
        let of = |only_contact: bool| -> Vec<&str> {
            let sources = self.record.sources.iter();
            sources
                .filter(|it| it.shows_contact || !only_contact)
                .map(|it| it.url.as_str())
                .collect()
        };
        let website = || self.record.first().website.as_deref().into_iter().collect();
        [of(true), of(false), website()].into_iter().find(|it| !it.is_empty()).unwrap_or_default()
    }
}

/// How many active records were checked within 3, 6 and 12 months before a day, and how many never were.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Shares {
    /// All active records.
    pub all: usize,
    /// Checked within 3, 6 and 12 months.
    pub within: [usize; 3],
    /// No source with a date shows how to reach it.
    pub not_checked: usize,
}

/// The months of [`Shares::within`].
const WITHIN: [u32; 3] = [3, 6, 12];

/// The shares on a day.
pub fn shares(catalog: &Catalog, on: Date) -> Shares {
    let months: Vec<Option<u32>> =
        catalog.records.iter().map(|it| it.first().assured.map(|it| on.months_since(it))).collect();
    Shares {
        all: months.len(),
        within: WITHIN.map(|most| months.iter().flatten().filter(|it| **it <= most).count()),
        not_checked: months.iter().filter(|it| it.is_none()).count(),
    }
}

impl Shares {
    /// The line that reports print.
    fn line(&self, on: Date) -> String {
        // Counts of records are far below what a float holds exactly.
        let percent =
            |count: usize| (count * 100 + self.all / 2).checked_div(self.all).unwrap_or(0);
        let within: Vec<String> = WITHIN
            .iter()
            .zip(self.within)
            .map(|(months, count)| format!("{count} ({} %) within {months} months", percent(count)))
            .collect();
        format!(
            "{} active records on {on}: checked {}; {} ({} %) not checked",
            self.all,
            within.join(", "),
            self.not_checked,
            percent(self.not_checked)
        )
    }
}

/// The report that editors read: what is due, what stands open in most plans first, with the pages to look at, and the
/// shares. A wrong number does most harm where most people see it.
pub fn report(catalog: &Catalog, on: Date) -> String {
    let open = open_in_plans(catalog);
    let of = |due: &Due| {
        let id = &due.record.first().id;
        catalog.records.iter().position(|it| it.first().id == *id).map_or(0, |place| open[place])
    };
    let mut due: Vec<(usize, Due)> = due(catalog, on).into_iter().map(|it| (of(&it), it)).collect();
    // What is open in as many plans stays oldest first.
    due.sort_by_key(|(open, _)| Reverse(*open));
    let mut res = String::new();
    if !due.is_empty() {
        let _ = writeln!(
            res,
            "Due ({}), by in how many plans it stands open; then the month of the newest page that shows how to reach it:",
            due.len()
        );
    }
    for (open, it) in &due {
        let service = it.record.first();
        let month = service.assured.map_or_else(|| "no date".to_owned(), |it| it.to_string());
        let _ = writeln!(
            res,
            "  {open:4}  {month:7}  {}  {}  ({})",
            service.id, service.name.text, it.record.file
        );
        let pages = it.pages();
        for page in &pages {
            let _ = writeln!(res, "                 {page}");
        }
        if pages.is_empty() {
            let _ = writeln!(res, "                 no page is known; look for one");
        }
    }
    if !due.is_empty() {
        res.push('\n');
    }
    res.push_str(&shares(catalog, on).line(on));
    res
}

/// What stands in the way of a release on a day, as a check says it.
///
/// These are no defects of the data: they come with time, so only who asks for them is told.
pub fn release(catalog: &Catalog, on: Date) -> Vec<Defect> {
    let mut res = Defects::default();
    if !within(catalog.date, on, RELEASE_MONTHS) {
        res.add(
            "resources/site.json",
            "",
            "date",
            format!(
                "{} is more than {RELEASE_MONTHS} months before {on}; set the day of this release",
                catalog.date
            ),
        );
    }
    let last = catalog.holidays.last().map(|holiday| holiday.on);
    if last.is_none_or(|last| within(on, last, HOLIDAY_MONTHS)) {
        let end = last.map_or_else(|| "is empty".to_owned(), |last| format!("ends on {last}"));
        res.add(
            "resources/holidays.json",
            "",
            "holidays",
            format!("{end}, and a site is read for a year; add the holidays of the year after"),
        );
    }
    res.append(ahead(catalog, on));
    for hotline in &catalog.hotlines {
        let record = &catalog.records[hotline.service];
        start_screen(catalog, record, on, &mut res);
    }
    for article in &catalog.articles {
        let file = format!("resources/topics/{}.json", article.topic.id);
        for statement in article.statements() {
            if let Some(until) = statement.until.filter(|until| *until <= on) {
                res.add(
                    &file,
                    &article.topic.id,
                    &statement.text,
                    format!("is true only until {until}; read its facts again, then remove it or move \"until\""),
                );
            }
        }
    }
    res.into_sorted()
}

/// Says so if the release date lies after a day: every page would show a day that has not come.
pub fn ahead(catalog: &Catalog, today: Date) -> Defects {
    let mut res = Defects::default();
    if catalog.date > today {
        let what = format!(
            "{} is after {today}; set the day of this release, or the clock of this computer",
            catalog.date
        );
        res.add("resources/site.json", "", "date", what);
    }
    res
}

/// What is missing for a record of the start screen.
fn start_screen(catalog: &Catalog, record: &Record, on: Date, res: &mut Defects) {
    let service = record.first();
    if service.freshness(on) != Freshness::Recent {
        let what = match service.assured {
            Some(month) => format!("was checked in {month}, more than 12 months before {on}"),
            None => "is not checked: no page with a date shows how to reach it".to_owned(),
        };
        res.add(
            &record.file,
            &service.id,
            "sources",
            format!("is on the start screen and {what}; look at its pages and move \"as_of\""),
        );
    }
    for phone in &service.phones {
        let called = catalog.call_checks.iter().any(|check| {
            check.number == phone.number
                && check.kind == phone.kind
                && check.on <= on
                && within(check.on, on, RELEASE_MONTHS)
        });
        if !called {
            res.add(
                "resources/call-checks.json",
                &phone.number.written(),
                "",
                never_called(record, phone, on),
            );
        }
    }
}

fn never_called(record: &Record, phone: &Phone, on: Date) -> String {
    let (did, act) = match phone.kind {
        PhoneKind::Voice | PhoneKind::Tty => ("called", "call it"),
        PhoneKind::Text | PhoneKind::WhatsApp => ("sent a text to", "send one"),
    };
    format!(
        "nobody has {did} {} ({}, \"{}\") in the {RELEASE_MONTHS} months before {on}; {act}, and write down who and when",
        record.service[FIRST_LANGUAGE].name.text,
        record.first().id,
        alongside_model::Term::id(phone.kind),
    )
}

/// Whether `on` is at most so many months after `then`; the same day of the month still counts.
fn within(then: Date, on: Date, months: u16) -> bool {
    let last = u16::from(then.month) - 1 + months;
    // The last day as year, month and day; a 31st in a shorter month is its end.
    (on.year, u16::from(on.month), on.day) <= (then.year + last / 12, last % 12 + 1, then.day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_months_end_on_the_same_day_of_the_month() {
        let day = |text: &str| Date::parse(text).expect(text);
        for (then, on, good) in [
            ("2026-11-22", "2026-11-22", true),
            ("2026-11-22", "2026-01-01", true),
            ("2026-11-22", "2027-02-22", true),
            ("2026-11-22", "2027-02-23", false),
            ("2026-11-30", "2027-02-28", true),
            ("2026-11-30", "2027-03-01", false),
            ("2026-12-01", "2027-03-01", true),
            ("2026-12-01", "2027-03-02", false),
            ("2025-11-22", "2026-11-22", false),
        ] {
            assert_eq!(within(day(then), day(on), RELEASE_MONTHS), good, "{then} to {on}");
        }
    }
}
