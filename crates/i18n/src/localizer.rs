//! Says model values in the language of a bundle: reasons, hours, needs, months. The words are messages.

use crate::reader::{self, PluralRule, Value};
use alongside_model::{
    Answering, Audience, Bundle, Clock, Date, Day, Exploitation, Fees, Gender, Locale, Messages,
    Month, Need, Opening, PhoneKind, Place, Reason, Region, RunBy, Schedule, Set, Term, Text,
};

/// Every message that the views name by a fixed id. The content package checks that each language has them; a test checks
/// that this list is what the code uses.
pub const IDS: &[&str] = &[
    // Leaving and moving about.
    "tab-title",
    "leave",
    "leave-about",
    "leave-nav",
    "leave-two",
    "leave-one",
    "leave-off",
    "leave-go",
    "skip-link",
    "language-nav",
    "back",
    "home",
    "menu-nav",
    "menu-plan",
    "menu-topics",
    "menu-browse",
    "menu-clear",
    // Questions.
    "progress",
    "question-next",
    "question-skip",
    "question-see-plan",
    "question-many",
    "question-cleared",
    "town-ask",
    "town-hint",
    "town-far",
    "now-note",
    "now-silent",
    "now-go-on",
    "now-plan",
    // The plan.
    "plan-answers",
    "label",
    "plan-change",
    "plan-skipped",
    "plan-why",
    "plan-more",
    "plan-more-towns",
    "plan-young",
    "plan-nowhere",
    "plan-print",
    "plan-built",
    "plan-trace",
    "plan-trace-abroad",
    "plan-police",
    "plan-print-chosen",
    "plan-print-note",
    "plan-section-now",
    "plan-section-first",
    "plan-section-talk",
    "plan-section-options",
    "plan-section-services",
    "plan-section-services-women",
    "plan-section-services-men",
    "plan-section-rights",
    "plan-section-report",
    "plan-section-other-towns",
    "reason-may-matter",
    "reason-danger",
    "reason-region",
    "reason-near",
    "reason-away",
    "reason-away-km",
    "reason-canada",
    "reason-abroad",
    "reason-helps",
    "reason-for",
    "reason-indigenous-led",
    "reason-interpreters",
    "reason-sex-worker-led",
    "reason-always-open",
    // The list of services.
    "browse-title",
    "browse-search",
    "browse-search-hint",
    "browse-narrow",
    "browse-place",
    "browse-need",
    "browse-audience",
    "browse-language",
    "browse-contact",
    "browse-any",
    "browse-always",
    "browse-phone",
    "browse-text",
    "browse-chat",
    "browse-found",
    "browse-clear",
    "browse-near",
    "browse-which",
    "browse-former",
    "browse-former-closed",
    "service-try-all",
    // Rights and options.
    "topics-title",
    "topic-services",
    // A service.
    "line-who",
    "row-talk",
    "row-ask",
    "row-women",
    "row-men",
    "row-only",
    "row-ages",
    "row-speaks",
    "row-interpreters",
    "text-in-en",
    "text-in-fr",
    "phone-say",
    "phone-extension",
    "contact-chat",
    "contact-email",
    "contact-website",
    "schedule-unknown",
    "schedule-words",
    "schedule-always",
    "schedule-weekly",
    "schedule-span",
    "schedule-days",
    "schedule-every-day",
    "schedule-open",
    "schedule-closed",
    "schedule-holiday",
    "schedule-today",
    "schedule-on-day",
    "clock",
    "month-year",
    "list-separator",
    "list-and",
    "sentence-separator",
    "clause-separator",
    "fees-free",
    "passes-on-unknown",
    "service-young",
    "service-passes-on",
    "service-who-for",
    "service-asks",
    "service-languages",
    "service-interpreters",
    "words-to-show-interpreter",
    "service-cost",
    "service-more",
    "mark-asks",
    "mark-authority",
    "mark-other-country",
    "mark-child-protection",
    "mark-private",
    "mark-some",
    "mark-unknown",
    "mark-seen",
    "mark-no-date",
    "km",
    "service-checked",
    "service-checked-old",
    "service-not-checked",
    "service-unsure",
    "service-wrong",
    "service-wrong-subject",
    "service-wrong-email",
    "service-wrong-page",
    "service-wrong-write",
];

/// Every message that only the page for outreach workers names.
pub const OUTREACH_IDS: &[&str] = &[
    "work-title",
    "work-lead",
    "work-begin",
    "work-own",
    "work-needs-scripts",
    "work-next",
    "work-cleared",
    "work-language",
    "work-language-failed",
    "work-both",
    "work-questions",
    "work-keep",
    "work-kept",
    "work-kept-title",
    "work-kept-none",
    "work-code",
    "work-code-title",
    "work-code-numbers",
    "work-code-site",
    "work-code-none",
    "work-code-note",
    "work-code-too-long",
    "work-with-names",
    "work-paper",
    "work-paper-title",
    "work-paper-what",
    "work-paper-kept",
    "work-paper-plan",
    "work-paper-right",
    "work-paper-province",
    "work-paper-form",
    "work-paper-pages",
    "work-paper-card",
    "work-paper-cards",
    "work-paper-strips",
    "work-paper-kind",
    "work-paper-neutral",
    "work-paper-none",
    "work-paper-left-out",
    "work-no-print",
    "work-words",
    "work-settings",
    "work-settings-note",
    "work-idle",
    "work-idle-minutes",
    "work-hand",
    "work-hand-start",
    "work-hand-end",
    "work-size",
    "work-spaced",
    "work-contrast",
    "work-one",
];

/// The variables that the views pass to a message. A language may use fewer of them, and no others.
pub fn variables(id: &str) -> &'static [&'static str] {
    match id {
        "progress" => &["number", "total"],
        "label" | "static-missing-none" => &["what"],
        "static-missing" => &["what", "number"],
        "plan-more"
        | "plan-more-towns"
        | "browse-found"
        | "work-kept"
        | "work-idle-minutes"
        | "work-paper-left-out" => &["count"],
        "static-missing-closest" => &["services"],
        "plan-built" | "static-date" => &["date", "next"],
        "reason-region" | "static-list-title" | "browse-near" => &["place"],
        "browse-former" | "static-call-say" | "static-call-text" => &["name"],
        "plan-why" => &["reasons"],
        "static-not-in" => &["places"],
        "reason-helps" | "row-ask" => &["needs"],
        "reason-for" | "row-only" => &["groups"],
        "row-ages" => &["kind", "from", "to"],
        "phone-say" => &["word"],
        "phone-extension" => &["digits"],
        "schedule-words" => &["words"],
        "schedule-weekly" => &["times", "zone"],
        "schedule-span" => &["days", "opens", "closes"],
        "schedule-days" | "list-and" => &["first", "last"],
        "schedule-open" | "schedule-closed" => &["when"],
        "schedule-today" => &["time"],
        "schedule-on-day" => &["day", "time"],
        "clock" => &["hour", "hour12", "minute", "half"],
        "month-year" => &["month", "year"],
        "mark-seen" => &["year"],
        "service-checked" => &["month"],
        "service-checked-old" => &["month", "number"],
        "service-not-checked" | "plan-trace" => &["number"],
        "km" | "reason-away-km" => &["km"],
        "words-to-show-interpreter" => &["language"],
        "service-wrong-subject" => &["code"],
        _ => &[],
    }
}

/// Every message whose id is made from a closed list: names of places, needs, groups, days, zones, months.
pub fn term_ids() -> Vec<String> {
    fn of<T: Term>(list: &str, res: &mut Vec<String>) {
        res.extend(T::ALL.iter().map(|it| format!("{list}-{}", it.id().to_ascii_lowercase())));
    }
    let mut res = Vec::new();
    of::<Region>("region", &mut res);
    of::<Need>("need", &mut res);
    of::<Audience>("audience", &mut res);
    of::<RunBy>("run-by", &mut res);
    of::<Gender>("gender", &mut res);
    of::<Day>("day", &mut res);
    of::<PhoneKind>("phone", &mut res);
    of::<Exploitation>("reason-made-for", &mut res);
    // Everyday words for the search.
    res.push("find-ignored".to_owned());
    of::<Need>("find-need", &mut res);
    of::<Audience>("find-audience", &mut res);
    of::<Region>("find-region", &mut res);
    // Plain support needs no remark.
    res.extend(["kind-police", "kind-tip-line", "kind-emergency"].map(str::to_owned));
    res.extend((1..=12).map(|it| format!("month-{it}")));
    res.extend(ZONES.iter().map(|zone| zone_id(zone)));
    res
}

/// The time zones of schedules.
pub const ZONES: [&str; 11] = [
    "America/Vancouver",
    "America/Edmonton",
    "America/Regina",
    "America/Winnipeg",
    "America/Toronto",
    "America/Moncton",
    "America/Halifax",
    "America/St_Johns",
    "America/Whitehorse",
    "America/Yellowknife",
    "America/Iqaluit",
];

/// The message that names a time zone: `zone-st-johns` for `America/St_Johns`.
fn zone_id(timezone: &str) -> String {
    format!(
        "zone-{}",
        timezone.rsplit('/').next().unwrap_or_default().to_ascii_lowercase().replace('_', "-")
    )
}

/// A bundle with what it takes to speak: its messages and the plural rule of the platform.
#[derive(Clone, Copy)]
pub struct Localizer<'a> {
    /// The messages.
    pub messages: &'a Messages,
    /// The language, for plural rules.
    pub lang: &'a str,
    /// The platform's plural rule: `Intl.PluralRules` in a browser, the CLDR table in native tools.
    pub plural: PluralRule,
}

impl<'a> Localizer<'a> {
    /// The words of a bundle.
    pub fn of(bundle: &'a Bundle, plural: PluralRule) -> Self {
        Self { messages: &bundle.messages, lang: &bundle.locale.tag, plural }
    }
    /// A message without variables.
    pub fn text(self, id: &str) -> String {
        self.format(id, &[])
    }
    /// A message with variables.
    pub fn format(self, id: &str, args: &[(&str, Value)]) -> String {
        reader::format(self.messages, id, args)
    }
    /// A label before what it names, with the colon that the language sets.
    pub fn label(self, what: &str) -> String {
        self.format("label", &[("what", what.into())])
    }
    /// A number for a message, with its plural category.
    pub fn number(self, number: usize) -> Value {
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        Value::Number(number, (self.plural)(self.lang, number))
    }
    /// The name of a term: message `{list}-{id}`.
    pub fn term<T: Term>(self, list: &str, term: T) -> String {
        self.text(&format!("{list}-{}", term.id().to_ascii_lowercase()))
    }
    /// Names of terms as a list in a sentence.
    pub fn terms<T: Term>(self, list: &str, terms: Set<T>) -> String {
        self.all_of(terms.iter().map(|term| self.term(list, term)))
    }
    /// Texts as a list in a sentence: "a place to stay, health care and legal help".
    pub fn all_of(self, texts: impl Iterator<Item = String>) -> String {
        let mut texts: Vec<String> = texts.collect();
        let Some(last) = texts.pop() else { return String::new() };
        if texts.is_empty() {
            return last;
        }
        let first = self.list(texts.into_iter());
        self.format("list-and", &[("first", first.into()), ("last", last.into())])
    }
    /// Texts with the separator of the language between them.
    pub fn list(self, texts: impl Iterator<Item = String>) -> String {
        texts.collect::<Vec<_>>().join(&self.text("list-separator"))
    }
    /// Sentences that follow each other.
    pub fn sentences(self, sentences: &[String]) -> String {
        sentences.join(&self.text("sentence-separator"))
    }
    /// A place with its province or territory.
    pub fn place(self, place: &Place) -> String {
        self.list([place.name.clone(), self.term("region", place.province)].into_iter())
    }
    /// A language's name: message `language-{tag}`, or the tag itself.
    pub fn language(self, tag: &str) -> String {
        let id = format!("language-{}", tag.to_ascii_lowercase());
        if self.messages.has(&id) { self.text(&id) } else { tag.to_owned() }
    }
    /// A sentence of someone who speaks a language of the site, which it may name: "I need an interpreter. My language:
    /// Mandarin."
    pub fn said_by(self, speaker: &Locale, id: &str) -> String {
        let name = speaker.spoken.first().map(|tag| self.language(tag)).unwrap_or_default();
        self.format(id, &[("language", name.into())])
    }
    /// A month: "March 2026", or only the year.
    pub fn month(self, month: Month) -> String {
        match month.month {
            Some(number) => self.format(
                "month-year",
                &[
                    ("month", self.text(&format!("month-{number}")).into()),
                    ("year", month.year.to_string().into()),
                ],
            ),
            None => month.year.to_string(),
        }
    }
    /// A message that says the month of the data and when to check again, three months on.
    pub fn dated(self, id: &str, on: Date) -> String {
        let later = on.month + 3;
        let next = if later > 12 {
            Month { year: on.year + 1, month: Some(later - 12) }
        } else {
            Month { year: on.year, month: Some(later) }
        };
        self.format(
            id,
            &[("date", self.month(on.into()).into()), ("next", self.month(next).into())],
        )
    }
    /// When a person answers, in a line.
    pub fn schedule(self, schedule: &Schedule) -> String {
        match schedule {
            Schedule::Unknown => self.text("schedule-unknown"),
            Schedule::Always => self.text("schedule-always"),
            // Marked, so that nobody takes them for hours that were worked out.
            Schedule::Words(words) => {
                self.format("schedule-words", &[("words", words.text.clone().into())])
            }
            Schedule::Weekly { timezone, times } => self.format(
                "schedule-weekly",
                &[
                    (
                        "times",
                        times
                            .iter()
                            .map(|opening| self.opening(opening))
                            .collect::<Vec<_>>()
                            .join(&self.text("clause-separator"))
                            .into(),
                    ),
                    ("zone", self.text(&zone_id(timezone)).into()),
                ],
            ),
        }
    }
    /// Whether someone should answer now, where weekly hours tell.
    pub fn answering(self, schedule: &Schedule, clock: Clock) -> Option<String> {
        let on_day = |day: Day, minute: u16| {
            let args = [("day", self.term("day", day).into()), ("time", self.clock(minute).into())];
            self.format("schedule-on-day", &args)
        };
        let (id, when) = match schedule.answering(clock)? {
            Answering::Until(None, minute) => ("schedule-open", self.clock(minute)),
            Answering::Until(Some(day), minute) => ("schedule-open", on_day(day, minute)),
            Answering::From(None, minute) => (
                "schedule-closed",
                self.format("schedule-today", &[("time", self.clock(minute).into())]),
            ),
            Answering::From(Some(day), minute) => ("schedule-closed", on_day(day, minute)),
        };
        Some(self.format(id, &[("when", when.into())]))
    }
    fn opening(self, opening: &Opening) -> String {
        self.format(
            "schedule-span",
            &[
                ("days", self.days(opening.days).into()),
                ("opens", self.clock(opening.opens).into()),
                ("closes", self.clock(opening.closes).into()),
            ],
        )
    }
    /// Runs of days: "Monday to Friday, Sunday".
    fn days(self, days: Set<Day>) -> String {
        if days.len() == 7 {
            return self.text("schedule-every-day");
        }
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for day in days.iter().map(Term::index) {
            match runs.last_mut() {
                Some((_, last)) if *last + 1 == day => *last = day,
                _ => runs.push((day, day)),
            }
        }
        let name = |at: usize| self.term("day", Day::ALL[at]);
        self.list(runs.into_iter().flat_map(|(first, last)| match last - first {
            0 => vec![name(first)],
            1 => vec![name(first), name(last)],
            _ => vec![self.format(
                "schedule-days",
                &[("first", name(first).into()), ("last", name(last).into())],
            )],
        }))
    }
    /// A time of day, as the language writes it.
    fn clock(self, minutes: u16) -> String {
        let (hour, minute) = (minutes / 60 % 24, minutes % 60);
        let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
        self.format(
            "clock",
            &[
                ("hour", hour.to_string().into()),
                ("hour12", twelve.to_string().into()),
                ("minute", if minute == 0 { "0".into() } else { format!("{minute:02}").into() }),
                ("half", if hour < 12 { "am" } else { "pm" }.into()),
            ],
        )
    }
    /// What it costs.
    pub fn fees(self, fees: &Fees) -> Option<Text> {
        match fees {
            Fees::Unknown => None,
            Fees::Free => Some(Text { text: self.text("fees-free"), lang: None }),
            Fees::Words(words) => Some(words.clone()),
        }
    }
    /// Why an item is on the plan, in a short phrase.
    pub fn reason(self, bundle: &Bundle, reason: Reason) -> String {
        match reason {
            Reason::Answer(q, a) => {
                let question = &bundle.questionnaire.questions[q];
                self.text(&format!("because-{}-{}", question.id, question.answers[a].id))
            }
            Reason::MayMatter => self.text("reason-may-matter"),
            Reason::Danger => self.text("reason-danger"),
            Reason::Hotline(line) => self.text(&format!("line-{}", bundle.hotlines[line].purpose)),
            Reason::Region(region) => {
                self.format("reason-region", &[("place", self.term("region", region).into())])
            }
            Reason::Near => self.text("reason-near"),
            Reason::Away(None) => self.text("reason-away"),
            Reason::Away(Some(km)) => {
                self.format("reason-away-km", &[("km", km.to_string().into())])
            }
            Reason::Canada => self.text("reason-canada"),
            Reason::Abroad => self.text("reason-abroad"),
            Reason::Helps(needs) => {
                self.format("reason-helps", &[("needs", self.terms("need", needs).into())])
            }
            Reason::For(groups) => {
                self.format("reason-for", &[("groups", self.terms("audience", groups).into())])
            }
            Reason::MadeFor(kinds) => {
                self.list(kinds.iter().map(|it| self.term("reason-made-for", it)))
            }
            Reason::IndigenousLed => self.text("reason-indigenous-led"),
            Reason::Interpreters => self.text("reason-interpreters"),
            Reason::SexWorkerLed => self.text("reason-sex-worker-led"),
            Reason::AlwaysOpen => self.text("reason-always-open"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_model::LocalTime;
    use std::collections::BTreeMap;

    #[test]
    fn hours_in_words_are_marked_as_such() {
        let messages = Messages::new(BTreeMap::from([(
            "schedule-words".to_owned(),
            "As listed: \u{e001}words\u{e002}".to_owned(),
        )]));
        let words =
            Localizer { messages: &messages, lang: "en", plural: |_, _| "other".to_owned() };
        let schedule =
            Schedule::Words(Text { text: "day and night, says one list".into(), lang: None });
        assert_eq!(words.schedule(&schedule), "As listed: day and night, says one list");
        // Nothing can be worked out from them.
        assert_eq!(
            words.answering(&schedule, |_| Some(LocalTime { day: Day::ALL[0], minute: 600 })),
            None
        );
    }
}
