//! Answers to a plan: which services, options and rights, in what order, and why each.
//!
//! A pure function of the bundle, the answers and nothing else. The order of services is total and written down
//! in [`Rank`]. Rules that hold for every plan, whatever the answers (the tests walk all of them):
//! - police and tip lines stand only in [`SectionKind::Report`], which exists only if the person chose to see
//!   how to report;
//! - an emergency number stands only in [`SectionKind::First`], only where it works, and never alone;
//! - a service for women only, or for men only, never stands above one open to all unless that was chosen;
//! - a programme made for one kind of exploitation is not shown to someone who spoke of the other kind alone;
//! - nothing about leaving the sex industry is shown to someone who asked only about staying safer in it.

use alongside_model::{
    Answers, Audience, Bundle, Date, Effect, Exploitation, Freshness, Gender, Kind, Need,
    Questionnaire, Reason, Region, RunBy, Service, Set, Test, Topic, TopicKind,
};
use std::cmp::Reverse;

/// What the answers say about a person's situation, added up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    /// Where they are, if they said so.
    pub region: Option<Region>,
    /// Whether they are outside Canada.
    pub outside: bool,
    /// Whether they are in danger now.
    pub danger: bool,
    /// Youngest and oldest age that fits, if they said so.
    pub ages: Option<(u8, u8)>,
    /// Kinds of exploitation that they spoke of.
    pub exploitation: Set<Exploitation>,
    /// Help that they asked for.
    pub needs: Set<Need>,
    /// Groups that they belong to.
    pub audiences: Set<Audience>,
    /// Groups that they do not belong to.
    pub not_audiences: Set<Audience>,
    /// Independent groups before government offices.
    pub independent_first: bool,
    /// They chose to see how to report.
    pub report: bool,
    /// Services for women only were chosen.
    pub women_only: bool,
    /// Services for men were chosen.
    pub men: bool,
    /// Indigenous-led services were chosen.
    pub indigenous_led: bool,
    /// Interpreters were chosen.
    pub interpretation: bool,
    /// They asked about staying safer in the sex industry.
    pub staying_safer: bool,
}

impl Situation {
    /// Adds up the answers that count.
    pub fn of(questionnaire: &Questionnaire, effective: &Answers) -> Self {
        let mut res = Self::default();
        for (_, _, effect) in questionnaire.effects(effective) {
            res.add(effect);
        }
        if res.ages.is_some_and(|(_, oldest)| oldest < 18) {
            // A child is not a sex worker; help for young people is looked up by need alone.
            res.staying_safer = false;
            res.audiences.remove(Audience::SexWorkers);
        }
        res.not_audiences = res
            .not_audiences
            .iter()
            // Several things can be true at once; what a person is outweighs what another answer rules out.
            .filter(|&it| !res.audiences.has(it))
            .collect();
        res
    }

    fn add(&mut self, effect: &Effect) {
        self.region = self.region.or(effect.region);
        self.outside |= effect.outside;
        self.danger |= effect.danger;
        self.ages = self.ages.or(effect.ages);
        self.exploitation = self.exploitation.or(effect.exploitation);
        self.needs = self.needs.or(effect.needs);
        self.audiences = self.audiences.or(effect.audiences);
        self.not_audiences = self.not_audiences.or(effect.not_audiences);
        self.independent_first |= effect.independent_first;
        self.report |= effect.report;
        self.women_only |= effect.gender == Some(Gender::Women);
        self.men |= effect.gender == Some(Gender::Men);
        self.indigenous_led |= effect.indigenous_led;
        self.interpretation |= effect.interpretation;
        self.staying_safer |= effect.staying_safer;
    }

    /// Whether the person is under 18, or may be: then a card says that a worker may have to tell child protection.
    pub fn may_be_young(&self) -> bool {
        self.ages.is_none_or(|(youngest, _)| youngest < 18)
    }

    /// Whether this service can be for this person at all.
    fn admits(&self, service: &Service) -> bool {
        let here = match self.region {
            // Toll-free numbers do not work from other countries, and help for people abroad does not help here.
            _ if self.outside != service.only_for.has(Audience::Abroad) => false,
            _ if self.outside => true,
            Some(region) => service.area.covers(region),
            None => service.area.is_canada(),
        };
        let age = self.ages.is_none_or(|(youngest, oldest)| {
            service.minimum_age.is_none_or(|it| it <= oldest)
                && service.maximum_age.is_none_or(|it| it >= youngest)
        });
        let gender = match service.gender {
            Gender::Open => true,
            Gender::Women => !self.men || self.women_only,
            Gender::Men => !self.women_only || self.men,
        };
        // Out only if every group it is for is ruled out.
        let group = service.only_for.is_empty()
            || service.only_for.iter().any(|it| !self.not_audiences.has(it));
        let made_for = service.made_for.is_empty()
            || self.exploitation.is_empty()
            || !service.made_for.and(self.exploitation).is_empty();
        here && age && gender && group && made_for
    }

    /// Whether a service is led by people who do sex work, for a person who asked about staying safer.
    fn led(&self, service: &Service) -> bool {
        self.staying_safer && service.run_by.has(RunBy::SexWorkers)
    }

    /// Whether the person spoke of staying safer alone, and of no exploitation: then nothing that is made for
    /// trafficked people is put before them unasked.
    fn only_staying_safer(&self) -> bool {
        self.stays() && self.exploitation.is_empty()
    }

    /// Whether the person asked about staying safer in the sex industry, and not about leaving it.
    fn stays(&self) -> bool {
        self.staying_safer && !self.needs.has(Need::ExitSupport)
    }

    /// Whether the service is about leaving the sex industry and the person asked only about staying safer in it.
    fn only_about_leaving(&self, service: &Service) -> bool {
        self.stays()
            && service.needs.has(Need::ExitSupport)
            && !service.needs.has(Need::HarmReduction)
    }

    /// The needs that a service is looked up by: what was asked for, or someone to talk to and a way to find more.
    fn wanted(&self) -> Set<Need> {
        let mut res = self.needs;
        res.remove(Need::Report);
        if self.danger {
            res.add(Need::TalkNow);
            res.add(Need::SafePlace);
        }
        let mut asked = res;
        asked.remove(Need::YouthCare); // Being young is no wish.
        if asked.is_empty() {
            res.add(Need::TalkNow);
            res.add(Need::FindServices);
        }
        res
    }
}

/// A plan: what to read and whom to ask, most useful first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What the answers added up to.
    pub situation: Situation,
    /// Sections with at least one item, in order.
    pub sections: Vec<Section>,
}

/// A part of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Which part.
    pub kind: SectionKind,
    /// Its items, in order.
    pub items: Vec<Item>,
}

/// The parts of a plan, in the order of the letter that it reads like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SectionKind {
    /// In danger now.
    First,
    /// Lines that answer by phone, all over Canada.
    Talk,
    /// Options.
    Options,
    /// Services open to all.
    Services,
    /// Services for women only.
    ServicesWomen,
    /// Services for men only.
    ServicesMen,
    /// Rights.
    Rights,
    /// Police and tip lines.
    Report,
}

impl SectionKind {
    /// The id in message ids and in the output of `cargo xtask plan`.
    pub fn id(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Talk => "talk",
            Self::Options => "options",
            Self::Services => "services",
            Self::ServicesWomen => "services-women",
            Self::ServicesMen => "services-men",
            Self::Rights => "rights",
            Self::Report => "report",
        }
    }
}

/// One thing on the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is, by place in the bundle.
    pub target: Target,
    /// Why it is shown; never empty.
    pub reasons: Vec<Reason>,
}

/// What an item points to, by place in the bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A service.
    Service(usize),
    /// An option or a right.
    Topic(usize),
}

/// Makes the plan for these answers on this day.
pub fn plan(bundle: &Bundle, answers: &Answers, on: Date) -> Plan {
    let effective = bundle.questionnaire.effective(answers);
    let situation = Situation::of(&bundle.questionnaire, &effective);
    let mut shown = vec![false; bundle.services.len()];

    let mut sections = vec![
        Section { kind: SectionKind::First, items: first(bundle, &situation, &mut shown) },
        Section { kind: SectionKind::Talk, items: talk(bundle, &situation, &mut shown) },
        Section {
            kind: SectionKind::Options,
            items: topics(bundle, TopicKind::Option, &situation, &effective),
        },
    ];
    sections.extend(services(bundle, &situation, &shown, on));
    sections.push(Section {
        kind: SectionKind::Rights,
        items: topics(bundle, TopicKind::Right, &situation, &effective),
    });
    sections.push(Section { kind: SectionKind::Report, items: report(bundle, &situation, on) });
    sections.retain(|it| !it.items.is_empty());
    Plan { situation, sections }
}

/// In danger now: the emergency number where there is one, and beside it a line that is not the police.
fn first(bundle: &Bundle, situation: &Situation, shown: &mut [bool]) -> Vec<Item> {
    if !situation.danger {
        return Vec::new();
    }
    let mut res = Vec::new();
    if !situation.outside {
        for (at, service) in bundle.services.iter().enumerate() {
            // Where the place is not known, the widest emergency record stands for it; its text names the places
            // where it does not work.
            let here = match situation.region {
                Some(region) => service.area.covers(region),
                None => service.area.named().len() > 1 || service.area.is_canada(),
            };
            if service.kind == Kind::Emergency && here {
                shown[at] = true;
                res.push(Item { target: Target::Service(at), reasons: vec![Reason::Danger] });
            }
        }
    }
    let line = if situation.outside {
        bundle
            .services
            .iter()
            .position(|it| it.kind == Kind::Support && it.only_for.has(Audience::Abroad))
    } else {
        bundle.hotlines.first().map(|it| it.service)
    };
    if let Some(at) = line {
        shown[at] = true;
        res.push(Item { target: Target::Service(at), reasons: vec![Reason::Danger] });
    }
    res
}

/// The lines of the start screen that fit.
fn talk(bundle: &Bundle, situation: &Situation, shown: &mut [bool]) -> Vec<Item> {
    if situation.outside {
        return Vec::new();
    }
    let mut res = Vec::new();
    for (line, it) in bundle.hotlines.iter().enumerate() {
        let service = &bundle.services[it.service];
        // A line for young people is not offered to someone who said that they are an adult, here or below.
        let too_old = !situation.may_be_young() && service.audiences.has(Audience::Children);
        if !shown[it.service] && !too_old && situation.admits(service) {
            res.push(Item {
                target: Target::Service(it.service),
                reasons: vec![Reason::Hotline(line)],
            });
        }
        shown[it.service] |= too_old || situation.admits(service);
    }
    // Lines for the person's own groups first; the sort keeps the rest as it is.
    res.sort_by_key(|it| match it.target {
        Target::Service(at) => bundle.services[at].only_for.and(situation.audiences).is_empty(),
        Target::Topic(_) => true,
    });
    res
}

/// Options or rights whose conditions hold: those that lead for these answers, then those that speak to most of
/// what was said.
///
/// A person who skips everything sees every right that holds in all of Canada.
fn topics(
    bundle: &Bundle,
    kind: TopicKind,
    situation: &Situation,
    effective: &Answers,
) -> Vec<Item> {
    let every = kind == TopicKind::Right && effective.is_empty();
    let mut res: Vec<(bool, usize, usize, Vec<Reason>)> = bundle
        .topics
        .iter()
        .enumerate()
        .filter(|(_, it)| {
            it.kind == kind && in_place(it, situation) && (every || it.when.holds(effective))
        })
        .filter(|(_, it)| {
            !situation.only_staying_safer() || matched(it, effective) != [Reason::MayMatter]
        })
        .map(|(at, it)| {
            let leads = it.leads.iter().any(|test| test.holds(effective));
            let reasons = matched(it, effective);
            let matches = reasons.iter().filter(|it| **it != Reason::MayMatter).count();
            (leads, matches, at, reasons)
        })
        .collect();
    // Pages that lead keep the order of the list; the others follow by how much they match.
    res.sort_by_key(|&(leads, matches, at, _)| {
        (!leads, Reverse(if leads { 0 } else { matches }), at)
    });
    res.into_iter().map(|(_, _, at, reasons)| Item { target: Target::Topic(at), reasons }).collect()
}

/// What holds in some provinces only is shown there only.
fn in_place(topic: &Topic, situation: &Situation) -> bool {
    match situation.region {
        Some(region) => topic.area.covers(region),
        None => topic.area.is_canada(),
    }
}

/// The answers that put a topic on the plan. Those that only open the way (`all`) speak where no other does.
fn matched(topic: &Topic, effective: &Answers) -> Vec<Reason> {
    let mut res = answered(topic.when.any.iter().chain(&topic.leads), effective);
    if res.is_empty() {
        res = answered(topic.when.all.iter(), effective);
    }
    if res.is_empty() {
        res.push(Reason::MayMatter);
    }
    res
}

/// The picked answers that make tests hold, each once.
fn answered<'a>(tests: impl Iterator<Item = &'a Test>, effective: &Answers) -> Vec<Reason> {
    let mut res = Vec::new();
    for test in tests {
        let bits = test.matched(effective);
        for answer in (0..32).filter(|it| bits & (1 << it) != 0) {
            let reason = Reason::Answer(test.question, answer);
            if !res.contains(&reason) {
                res.push(reason);
            }
        }
    }
    res
}

/// What the order of services is made of, first things first. Smaller stands higher.
type Rank<'a> = (
    bool,         // last seen on a page more than 24 months ago
    bool,         // not led by people who do sex work, where that was asked about
    u8, // distance: whole province by phone, whole province, all of Canada by phone, one city, the rest
    bool, // a government office, where independent groups come first
    bool, // also helps to leave, where staying safer was asked about
    bool, // only for groups that the person did not speak of
    Reverse<u32>, // how many of the wanted needs it helps with
    Reverse<u32>, // how well it fits whom it serves
    Reverse<u32>, // made for this kind of exploitation
    bool, // not always open
    &'a str, // id
);

/// Services that help with any of these needs, in the order of the plan for these answers.
pub fn services_for(bundle: &Bundle, answers: &Answers, needs: Set<Need>, on: Date) -> Vec<Item> {
    let effective = bundle.questionnaire.effective(answers);
    let mut situation = Situation::of(&bundle.questionnaire, &effective);
    situation.needs = needs;
    let shown = vec![false; bundle.services.len()];
    if needs.is_empty() {
        return Vec::new();
    }
    services(bundle, &situation, &shown, on).into_iter().flat_map(|it| it.items).collect()
}

fn services(bundle: &Bundle, situation: &Situation, shown: &[bool], on: Date) -> Vec<Section> {
    let wanted = situation.wanted();
    let mut found: Vec<(Rank, usize)> = bundle
        .services
        .iter()
        .enumerate()
        .filter(|&(at, it)| {
            !shown[at]
                && it.kind == Kind::Support
                && (situation.outside || !it.needs.and(wanted).is_empty())
                && situation.admits(it)
                && !situation.only_about_leaving(it)
                && (it.made_for.is_empty() || !situation.only_staying_safer() || situation.led(it))
        })
        .map(|(at, it)| (rank(it, situation, wanted, on), at))
        .collect();
    found.sort_unstable();

    let mut order = vec![
        (SectionKind::Services, Gender::Open),
        (SectionKind::ServicesWomen, Gender::Women),
        (SectionKind::ServicesMen, Gender::Men),
    ];
    // What was chosen comes first; the sort keeps the rest as it is.
    order.sort_by_key(|(_, gender)| match gender {
        Gender::Women => !situation.women_only,
        Gender::Men => !situation.men,
        Gender::Open => true,
    });
    order
        .into_iter()
        .map(|(kind, gender)| Section {
            kind,
            items: found
                .iter()
                .filter(|&&(_, at)| bundle.services[at].gender == gender)
                .map(|&(_, at)| Item {
                    target: Target::Service(at),
                    reasons: why(&bundle.services[at], situation, wanted),
                })
                .collect(),
        })
        .collect()
}

fn rank<'a>(service: &'a Service, situation: &Situation, wanted: Set<Need>, on: Date) -> Rank<'a> {
    let distance = match (&service.city, service.area.is_canada()) {
        (None, false) if service.by_phone() => 0,
        (None, false) => 1,
        (None, true) if service.by_phone() => 2,
        (Some(_), _) => 3,
        (None, true) => 4,
    };
    let leaving = situation.stays() && service.needs.has(Need::ExitSupport);
    let government = service.run_by.has(RunBy::Government)
        || service.run_by.has(RunBy::ChildProtection)
        || service.run_by.has(RunBy::Police);
    let serves = service.audiences.and(situation.audiences).len()
        + u32::from(situation.indigenous_led && service.run_by.has(RunBy::Indigenous)) * 4
        + u32::from(situation.interpretation && service.interpretation == Some(true)) * 2;
    (
        situation.staying_safer && !situation.led(service),
        service.freshness(on) == Freshness::VeryOld,
        distance,
        situation.independent_first && government,
        leaving,
        !service.only_for.is_empty() && service.only_for.and(situation.audiences).is_empty(),
        Reverse(service.needs.and(wanted).len()),
        Reverse(serves),
        Reverse(service.made_for.and(situation.exploitation).len()),
        !service.always_open(),
        &service.id,
    )
}

fn why(service: &Service, situation: &Situation, wanted: Set<Need>) -> Vec<Reason> {
    let mut res = Vec::new();
    res.push(match (situation.region, &service.city) {
        _ if situation.outside => Reason::Abroad,
        (Some(_), Some(_)) => Reason::City,
        (Some(region), None) if !service.area.is_canada() => Reason::Region(region),
        _ => Reason::Canada,
    });
    let helps = service.needs.and(wanted);
    if !helps.is_empty() {
        res.push(Reason::Helps(helps));
    }
    let groups = service.audiences.and(situation.audiences);
    if !groups.is_empty() {
        res.push(Reason::For(groups));
    }
    let made_for = service.made_for.and(situation.exploitation);
    if !made_for.is_empty() {
        res.push(Reason::MadeFor(made_for));
    }
    for (holds, reason) in [
        (situation.indigenous_led && service.run_by.has(RunBy::Indigenous), Reason::IndigenousLed),
        (situation.interpretation && service.interpretation == Some(true), Reason::Interpreters),
        (situation.led(service), Reason::SexWorkerLed),
        (service.always_open(), Reason::AlwaysOpen),
    ] {
        if holds {
            res.push(reason);
        }
    }
    res
}

/// Police and tip lines, only for a person who chose to see how to report.
fn report(bundle: &Bundle, situation: &Situation, on: Date) -> Vec<Item> {
    if !situation.report || situation.outside {
        return Vec::new();
    }
    let mut found: Vec<(bool, bool, bool, usize)> = bundle
        .services
        .iter()
        .enumerate()
        .filter(|(_, it)| matches!(it.kind, Kind::Police | Kind::TipLine))
        .filter(|(_, it)| situation.admits(it) && !situation.only_about_leaving(it))
        .map(|(at, it)| {
            let very_old = it.freshness(on) == Freshness::VeryOld;
            (very_old, it.area.is_canada(), it.city.is_some(), at)
        })
        .collect();
    found.sort_unstable();
    let reason = bundle.questionnaire.questions.iter().enumerate().find_map(|(q, question)| {
        question.answers.iter().position(|it| it.effect.report).map(|a| Reason::Answer(q, a))
    });
    found
        .into_iter()
        .map(|(.., at)| Item { target: Target::Service(at), reasons: reason.into_iter().collect() })
        .collect()
}

impl Plan {
    /// Every item with the kind of its section, in order.
    pub fn items(&self) -> impl Iterator<Item = (SectionKind, &Item)> {
        self.sections.iter().flat_map(|it| it.items.iter().map(move |item| (it.kind, item)))
    }
}
