//! Every plan keeps the rules: over the real data, for every combination of the single-choice answers with sets of up to
//! two answers of each several-choice question in turn, with towns of each province, and for arbitrary answers.
//!
//! What answers mean is written down here once more ([`Data`]), by their ids, so that a slip in
//! `resources/questions.json` or in the engine shows. [`Rule`] lists what is asserted of each plan, and
//! [`each_rule_speaks_up_when_it_is_broken`] that each of them can fail.

mod common;

use alongside_engine::plan::{self, FIRST_STEPS, Item, Plan, Section, SectionKind, Target};
use alongside_model::{
    Answers, Audience, Bundle, Corrections, Exploitation, Freshness, Gender, Kind, Need, PhoneKind,
    Reason, Region, RunBy, Schedule, Service, Set, Term, TopicKind, Town, Way,
};
use common::{catalog, say};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

static DATA: LazyLock<Data> = LazyLock::new(|| {
    let catalog = catalog();
    Data::new(catalog.bundle("en", catalog.date), &catalog.places.ids)
});
static WALK: LazyLock<Walk> = LazyLock::new(|| walk(&DATA));

/// What holds of every plan.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Rule {
    NoPanic,
    NoEmptySection,
    SectionsInOrder,
    NothingTwice,
    TopicsInTheirSections,
    TopicsOfThePlaceAlone,
    NoPermitsForIndigenousPeople,
    NothingAboutLeavingForStayingSafer,
    NoSexIndustryAdviceUnder18,
    ReportOnlyWhenAsked,
    ReportWhenAsked,
    EmergencyOnlyInDanger,
    EmergencyWhereItWorks,
    EmergencyFirstUnlessItIsTheDangerOrOutOfReach,
    NowOnlyInDanger,
    AFewFirstSteps,
    ANumberFirst,
    ALineThatIsNotPoliceInDanger,
    No911WhereThereIsNone,
    ServicesOfThePlaceAlone,
    OtherTownsInTheirSection,
    AgesRespected,
    MadeForAnotherExploitation,
    GroupsRespected,
    NothingForOthersOpen,
    NothingForTraffickedPeopleFirstForStayingSafer,
    GenderAsChosen,
    WomenOrMenOnlyBelowOpen,
    OutOfReachLast,
    SexWorkerLedFirst,
    ForOthersLast,
    ChildProtectionLastUnder18,
    ToThePointFirst,
    ReachableFirst,
    NearerFirst,
    HelpToLeaveLastForStayingSafer,
    MoreHelpFirst,
    IndependentBeforeGovernment,
    OwnLanguageFirst,
    FreshnessOnlyBetweenEquals,
    EveryItemHasAReason,
    ReasonsAreTrue,
    SomeoneAlwaysAnswers,
    YoungAreWarned,
}

/// Where a person is, as they said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    Unknown,
    Outside,
    In(Region),
}

/// What answers mean, by this test's own reading of them.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is something that a person says or not")]
struct Said {
    place: Place,
    /// The nearest town, if it is there.
    town: Option<Town>,
    danger: bool,
    /// Nothing at all counts.
    nothing: bool,
    /// They ask for another person.
    for_another: bool,
    /// Youngest and oldest age.
    ages: Option<(u8, u8)>,
    kinds: Set<Exploitation>,
    /// Help that they asked for, by name or by what is going on.
    asked: Set<Need>,
    /// That, and what danger and being young bring along.
    needs: Set<Need>,
    /// Groups that the person named.
    groups: Set<Audience>,
    ways: Set<Way>,
    women: bool,
    men: bool,
    report: bool,
    /// They asked about staying safer in the sex industry, and are no child.
    safer: bool,
    leave: bool,
    police: bool,
    /// Independent groups come first.
    independent: bool,
    /// Born here, so to say: no group of migrants.
    no_migrant: bool,
    indigenous: bool,
    /// An adult who said so.
    not_a_child: bool,
    /// Whether papers are asked about at all.
    papers_asked: bool,
}

impl Said {
    /// Under 18, as they said.
    fn young(self) -> bool {
        self.ages.is_some_and(|(_, oldest)| oldest < 18)
    }
    /// Whether no help was asked for. Being young is not a wish, nor are papers that someone keeps.
    fn asks_for_nothing(self) -> bool {
        let mut needs = self.asked;
        for need in [Need::YouthCare, Need::Documents, Need::Report] {
            needs.remove(need);
        }
        needs.is_empty() && !self.danger
    }
    /// In need of someone at once.
    fn urgent(self) -> bool {
        self.danger
            || self.needs.has(Need::SafePlace)
            || self.asks_for_nothing() && self.kinds.is_empty()
    }
    /// Staying safer, here, and no exploitation.
    fn only_safer(self) -> bool {
        self.safer && !self.leave && self.kinds.is_empty() && self.place != Place::Outside
    }
    /// Whether someone answers a number that the person can use, at all hours if asked for.
    fn is_answered(self, service: &Service, at_all_hours: bool) -> bool {
        let usable = |kind: PhoneKind| match kind {
            PhoneKind::Voice => self.ways.is_empty() || self.ways.has(Way::Call),
            PhoneKind::Text => self.ways.has(Way::Text),
            PhoneKind::Tty => self.ways.has(Way::Tty),
            PhoneKind::WhatsApp => false,
        };
        let always = |schedule: &Schedule| !at_all_hours || *schedule == Schedule::Always;
        service.phones.iter().any(|phone| usable(phone.kind) && always(&phone.schedule))
    }
    /// Whether the service can be reached in a way that the person chose.
    fn can_reach(self, service: &Service) -> bool {
        self.ways.is_empty()
            || self.is_answered(service, false)
            || self.ways.has(Way::Chat) && service.chat.is_some()
            || self.ways.has(Way::Email) && service.email.is_some()
    }
}

/// An answer, by place of its question and its own.
type Spot = (usize, usize);

/// The data and what of it the rules need, ready for a million looks.
struct Data {
    bundle: Bundle,
    places: Vec<(Spot, Place)>,
    ages: Vec<(Spot, (u8, u8))>,
    danger: Spot,
    women: Spot,
    men: Spot,
    report: Spot,
    safer: Spot,
    leave: Spot,
    police: Spot,
    someone: [Spot; 2],
    independent: Vec<Spot>,
    other_papers: Vec<Spot>,
    citizen: Spot,
    indigenous: Vec<Spot>,
    papers: usize,
    /// Answers that name kinds of exploitation, groups, needs and ways.
    kinds: Vec<(Spot, Set<Exploitation>)>,
    groups: Vec<(Spot, Set<Audience>)>,
    needs: Vec<(Spot, Set<Need>)>,
    ways: Vec<(Spot, Set<Way>)>,
    /// By service: answers at all hours; has the number 9-1-1; government, police or child protection runs it.
    always: Vec<bool>,
    nine_one_one: Vec<bool>,
    authority: Vec<bool>,
    iqaluit_town: usize,
    /// The emergency records of Nunavut: that of Iqaluit, and that of every other community.
    iqaluit: usize,
    elsewhere: usize,
    /// By topic: about permits and removal; about leaving; about staying safer.
    permits: Vec<bool>,
    leaving: Vec<bool>,
    staying_safer: Vec<bool>,
    /// Towns that the walk tries, by province.
    towns: Vec<Vec<Option<Town>>>,
}

/// Pages about papers that First Nations, Inuit and Métis people do not need.
const PERMITS: [&str; 10] = [
    "trp",
    "trp-family-violence",
    "open-work-permit",
    "lost-permit",
    "refugee-claim",
    "humanitarian",
    "removal-date",
    "detention",
    "consultants",
    "students",
];

/// A question, answers to it, and what they name.
type Naming<T> = (&'static str, &'static [&'static str], &'static [T]);

const WORK: &[&str] = &["work", "little-pay", "hurt-at-work", "punished"];
const HOME: &[&str] = &["home", "partner", "family", "forced-marriage"];
const RAN_OUT: &[&str] = &["ran-out", "expired-90", "none"];
const REFUSED: &[&str] = &["claim-refused", "claim-ineligible"];
const CLAIM: &[&str] = &["claim", "claim-open", "claim-refused", "claim-ineligible"];
const PERMIT: &[&str] =
    &["permit", "employer-permit", "study-permit", "other-permit", "partner-status"];
const YOUNG: &[&str] = &["under-16", "16-17"];
const INDIGENOUS: &[&str] = &["first-nations-registered", "first-nations", "inuit", "metis"];

const KINDS: &[Naming<Exploitation>] = &[
    ("happening", WORK, &[Exploitation::Labour]),
    ("papers", &["employer-permit"], &[Exploitation::Labour]),
    ("help", &["work-pay"], &[Exploitation::Labour]),
    ("happening", &["sex"], &[Exploitation::Sex, Exploitation::Violence]),
    ("help", &["leave-sex-industry"], &[Exploitation::Sex]),
    ("happening", HOME, &[Exploitation::Violence]),
    ("happening", &["sexual-assault"], &[Exploitation::Violence]),
];

const MIGRANTS: &[Audience] = &[Audience::Migrants, Audience::MigrantWorkers];

const GROUPS: &[Naming<Audience>] = &[
    ("where", &["outside"], &[Audience::Abroad]),
    ("age", YOUNG, &[Audience::Youth, Audience::Children]),
    ("age", &["18", "19-24"], &[Audience::Youth]),
    ("indigenous", INDIGENOUS, &[Audience::Indigenous]),
    ("happening", &["sex"], &[Audience::SexWorkers]),
    ("you", &["2slgbtq"], &[Audience::Lgbtq]),
    ("you", &["children"], &[Audience::Families]),
    ("you", &["disabled"], &[Audience::Disabled]),
    ("you", &["detention"], &[Audience::Migrants, Audience::NoStatus]),
    ("papers", PERMIT, MIGRANTS),
    ("papers", RAN_OUT, MIGRANTS),
    ("papers", CLAIM, MIGRANTS),
    ("papers", &["removal-order"], MIGRANTS),
    ("papers", RAN_OUT, &[Audience::NoStatus]),
    ("papers", REFUSED, &[Audience::NoStatus]),
    ("papers", &["removal-order"], &[Audience::NoStatus]),
    ("papers", CLAIM, &[Audience::Refugees]),
    ("help", &["children"], &[Audience::Families]),
    ("help", &["safer-sex-industry", "leave-sex-industry"], &[Audience::SexWorkers]),
];

const NEEDS: &[Naming<Need>] = &[
    ("danger", &["not-sure"], &[Need::TalkNow, Need::SafePlace]),
    ("happening", WORK, &[Need::WorkAndPay]),
    ("happening", &["hurt-at-work"], &[Need::Health, Need::Money]),
    ("happening", &["punished", "forced-marriage", "police-officer"], &[Need::Legal]),
    ("happening", &["forced-crime", "scam"], &[Need::Legal]),
    ("happening", HOME, &[Need::SafePlace]),
    ("happening", &["papers-kept"], &[Need::Documents]),
    ("happening", &["threats"], &[Need::Legal, Need::TalkNow]),
    ("happening", &["cannot-leave"], &[Need::SafePlace]),
    ("happening", &["sexual-assault"], &[Need::SexualAssaultCare]),
    ("happening", &["pictures"], &[Need::OnlineSafety]),
    ("happening", &["over"], &[Need::Counselling]),
    ("age", YOUNG, &[Need::YouthCare]),
    ("you", &["pregnant"], &[Need::Health]),
    ("you", &["children"], &[Need::Children]),
    ("you", &["jail"], &[Need::Legal]),
    ("you", &["detention"], &[Need::Legal, Need::Immigration]),
    ("papers", RAN_OUT, &[Need::Legal, Need::Immigration]),
    ("papers", REFUSED, &[Need::Legal, Need::Immigration]),
    ("papers", &["removal-order"], &[Need::Legal, Need::Immigration]),
    ("help", &["talk"], &[Need::TalkNow, Need::Counselling]),
    ("help", &["safe-place"], &[Need::SafePlace]),
    ("help", &["health"], &[Need::Health]),
    ("help", &["immigration"], &[Need::Immigration, Need::Documents]),
    ("help", &["work-pay"], &[Need::WorkAndPay]),
    ("help", &["law"], &[Need::Legal]),
    ("help", &["money"], &[Need::Money]),
    ("help", &["children"], &[Need::Children]),
    ("help", &["leave-sex-industry"], &[Need::ExitSupport]),
    ("help", &["safer-sex-industry"], &[Need::HarmReduction]),
    ("help", &["online"], &[Need::OnlineSafety]),
    ("help", &["report"], &[Need::Report]),
];

const WAYS: &[Naming<Way>] = &[
    ("you", &["deaf"], &[Way::Text, Way::Chat, Way::Email, Way::Tty]),
    ("service", &["text"], &[Way::Text]),
    ("service", &["chat"], &[Way::Chat]),
    ("service", &["email"], &[Way::Email]),
];

/// Answers after which independent groups come first.
const INDEPENDENT: &[(&str, &[&str])] = &[
    ("happening", &["police-officer"]),
    ("you", &["detention"]),
    ("papers", RAN_OUT),
    ("papers", REFUSED),
    ("papers", &["removal-order", "not-sure"]),
];

/// Towns that the walk tries; the province of each is its own.
const TOWNS: [&str; 20] = [
    "vancouver",
    "prince-george",
    "surrey",
    "calgary",
    "edmonton",
    "regina",
    "prince-albert",
    "winnipeg",
    "brandon",
    "toronto",
    "thunder-bay",
    "windsor-on",
    "montreal",
    "sept-iles",
    "moncton",
    "halifax",
    "corner-brook",
    "whitehorse",
    "iqaluit",
    "pond-inlet",
];

impl Data {
    fn new(bundle: Bundle, place_ids: &[String]) -> Self {
        let spot = |question: &str, answer: &str| -> Spot {
            let number =
                bundle.questionnaire.question(question).unwrap_or_else(|| panic!("no {question}"));
            let answers = &bundle.questionnaire.questions[number].answers;
            let place = answers.iter().position(|known| known.id == answer);
            (number, place.unwrap_or_else(|| panic!("no {question}={answer}")))
        };
        let spots = |question: &str, answers: &[&str]| -> Vec<Spot> {
            answers.iter().map(|answer| spot(question, answer)).collect()
        };
        let mut places: Vec<(Spot, Place)> = Region::ALL
            .iter()
            .map(|&region| (spot("where", region.slug()), Place::In(region)))
            .collect();
        places.push((spot("where", "outside"), Place::Outside));
        let number = |service: &Service, digits: &str| {
            service.phones.iter().any(|phone| phone.number.as_str() == digits)
        };
        let service = |holds: &dyn Fn(&Service) -> bool| -> Vec<bool> {
            bundle.services.iter().map(holds).collect()
        };
        let record = |id: &str| {
            let found = bundle.services.iter().position(|service| service.id == id);
            found.unwrap_or_else(|| panic!("no record {id}"))
        };
        let topic = |ids: &[&str]| -> Vec<bool> {
            for id in ids {
                assert!(bundle.topics.iter().any(|topic| topic.id == *id), "there is no page {id}");
            }
            bundle.topics.iter().map(|topic| ids.contains(&topic.id.as_str())).collect()
        };
        let town = |id: &str| {
            place_ids.iter().position(|known| known == id).unwrap_or_else(|| panic!("no town {id}"))
        };
        let mut towns = vec![vec![None, Some(Town::Far)]; Region::ALL.len()];
        for id in TOWNS {
            let place = town(id);
            towns[bundle.places[place].province.index()].push(Some(Town::Near(place)));
        }
        let by = |service: &Service, bodies: &[RunBy]| {
            bodies.iter().any(|&body| service.run_by.has(body))
        };
        Self {
            places,
            ages: vec![
                (spot("age", "under-16"), (0, 15)),
                (spot("age", "16-17"), (16, 17)),
                (spot("age", "18"), (18, 18)),
                (spot("age", "19-24"), (19, 24)),
                (spot("age", "25-up"), (25, 120)),
            ],
            danger: spot("danger", "yes"),
            women: spot("service", "women-only"),
            men: spot("service", "men"),
            report: spot("help", "report"),
            safer: spot("help", "safer-sex-industry"),
            leave: spot("help", "leave-sex-industry"),
            police: spot("happening", "police-officer"),
            someone: [spot("who", "someone"), spot("who", "worker")],
            independent: INDEPENDENT.iter().flat_map(|(asks, ids)| spots(asks, ids)).collect(),
            other_papers: [PERMIT, RAN_OUT, CLAIM, &["removal-order", "not-sure"]]
                .iter()
                .flat_map(|ids| spots("papers", ids))
                .collect(),
            citizen: spot("papers", "citizen-pr"),
            indigenous: spots("indigenous", INDIGENOUS),
            papers: spot("papers", "none").0,
            kinds: named(KINDS, &spot),
            groups: named(GROUPS, &spot),
            needs: named(NEEDS, &spot),
            ways: named(WAYS, &spot),
            always: service(&|service| {
                service.phones.iter().any(|phone| {
                    phone.schedule == Schedule::Always
                        && matches!(phone.kind, PhoneKind::Voice | PhoneKind::Text)
                })
            }),
            nine_one_one: service(&|service| number(service, "911")),
            authority: service(&|service| {
                by(service, &[RunBy::Police, RunBy::ChildProtection, RunBy::OtherCountry])
                    || by(service, &[RunBy::Government]) && !by(service, &[RunBy::Independent])
            }),
            iqaluit_town: town("iqaluit"),
            iqaluit: record("nu-emergency-rcmp"),
            elsewhere: record("nu-emergency-elsewhere"),
            permits: topic(&PERMITS),
            leaving: topic(&["leaving-sex-industry"]),
            staying_safer: topic(&["safer-sex-industry"]),
            towns,
            bundle,
        }
    }

    fn said(&self, answers: &Answers) -> Said {
        let has = |(question, answer): Spot| answers.has(question, answer);
        let place = self.places.iter().find(|(spot, _)| has(*spot));
        let place = place.map_or(Place::Unknown, |(_, place)| *place);
        let town = answers.town.filter(|&town| match (town, place) {
            (Town::Far, Place::In(_)) => true,
            (Town::Near(town), Place::In(region)) => self.bundle.places[town].province == region,
            _ => false,
        });
        let indigenous = self.indigenous.iter().any(|&spot| has(spot));
        let papers_asked = !indigenous && place != Place::Outside;
        let ages = self.ages.iter().find(|(spot, _)| has(*spot)).map(|(_, ages)| *ages);
        let (young, under_16) =
            (ages.is_some_and(|ages| ages.1 < 18), ages.is_some_and(|ages| ages.1 < 16));
        let immigration = self.bundle.questionnaire.question("help");
        let counts = |spot: Spot| {
            has(spot)
                && (spot.0 != self.papers || papers_asked)
                && (spot != self.safer || !young)
                && (spot != self.leave || !under_16)
                && (Some(spot.0) != immigration || !indigenous || !self.is_immigration(spot))
        };
        let mut groups: Set<Audience> = sum(&self.groups, counts);
        if young {
            groups.remove(Audience::SexWorkers);
        }
        let asked: Set<Need> = sum(&self.needs, counts);
        let mut needs = asked;
        if young || has(self.danger) {
            needs.add(Need::TalkNow);
        }
        if has(self.danger) {
            needs.add(Need::SafePlace);
        }
        let effective = self.bundle.questionnaire.effective(answers);
        Said {
            place,
            town,
            danger: has(self.danger),
            nothing: effective.is_empty(),
            for_another: self.someone.iter().any(|&spot| has(spot)),
            ages,
            kinds: sum(&self.kinds, counts),
            asked,
            needs,
            groups,
            ways: sum(&self.ways, counts),
            women: has(self.women),
            men: has(self.men),
            report: has(self.report),
            safer: counts(self.safer),
            leave: counts(self.leave),
            police: has(self.police),
            independent: self.independent.iter().any(|&spot| counts(spot)),
            no_migrant: (indigenous
                || papers_asked
                    && has(self.citizen)
                    && !self.other_papers.iter().any(|&spot| has(spot)))
                && !groups.has(Audience::Migrants),
            indigenous,
            not_a_child: ages.is_some_and(|(youngest, _)| youngest >= 18),
            papers_asked,
        }
    }

    fn is_immigration(&self, (question, answer): Spot) -> bool {
        self.bundle.questionnaire.questions[question].answers[answer].id == "immigration"
    }

    /// The answers as an editor would type them.
    fn pairs(&self, answers: &Answers) -> String {
        let questions = self.bundle.questionnaire.questions.iter().enumerate();
        let pairs =
            questions.filter(|(place, _)| answers.picked(*place) != 0).map(|(place, asks)| {
                let picked = asks.answers.iter().enumerate();
                let picked = picked.filter(|(answer, _)| answers.has(place, *answer));
                let picked: Vec<&str> = picked.map(|(_, answer)| answer.id.as_str()).collect();
                format!("{}={}", asks.id, picked.join(","))
            });
        let town = answers.town.map(|town| match town {
            Town::Far => "town=far".to_owned(),
            Town::Near(place) => format!("town={}", self.bundle.places[place].name),
        });
        let pairs: Vec<String> = pairs.chain(town).collect();
        if pairs.is_empty() { "(nothing)".into() } else { pairs.join(" ") }
    }

    fn name(&self, target: Target) -> &str {
        match target {
            Target::Service(place) => &self.bundle.services[place].id,
            Target::Topic(place) => &self.bundle.topics[place].id,
        }
    }

    /// Reads answers; the last may be `town=` with the name of one.
    fn answers(&self, pairs: &str) -> Answers {
        let (pairs, town) = pairs.split_once(" town=").map_or((pairs, None), |(pairs, town)| {
            let known = |place: &alongside_model::Place| place.name == town;
            (pairs, self.bundle.places.iter().position(known).map(Town::Near))
        });
        let questionnaire = &self.bundle.questionnaire;
        let mut answers = questionnaire.answers(pairs.split_whitespace()).expect("known answers");
        answers.town = town;
        answers
    }

    /// Whether `outer` is a place, or a region around it.
    fn is_in(&self, inner: usize, outer: usize) -> bool {
        let mut place = Some(inner);
        while let Some(now) = place {
            if now == outer {
                return true;
            }
            place = self.bundle.places[now].within;
        }
        false
    }

    /// How far a service is: `None` if it serves all of its area; 0 in the town; kilometres around it; and those that are
    /// away, with their distance if it is known.
    fn distance(&self, said: Said, service: &Service) -> Option<Distance> {
        let from = |&place: &usize| {
            let Some(Town::Near(town)) = said.town else { return Distance::Away(0) };
            if self.is_in(town, place) || self.is_in(place, town) {
                return Distance::Here;
            }
            let (here, there) = (&self.bundle.places[town], &self.bundle.places[place]);
            let km = here.position.km_to(there.position);
            let mut region = here.within;
            let mut share = false;
            while let Some(now) = region {
                share |= self.is_in(place, now);
                region = self.bundle.places[now].within;
            }
            let near = km <= if share { 50 } else { 25 } && !here.fly_in && !there.fly_in;
            if near { Distance::Around } else { Distance::Away(km) }
        };
        service.places.iter().map(from).min()
    }
}

/// How far a service for some towns only is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Distance {
    Here,
    Around,
    Away(u32),
}

/// Answers by their places, each with what it names.
fn named<T: Term>(table: &[Naming<T>], spot: &dyn Fn(&str, &str) -> Spot) -> Vec<(Spot, Set<T>)> {
    let rows = table.iter().flat_map(|(question, answers, names)| {
        let names: Set<T> = names.iter().copied().collect();
        answers.iter().map(move |answer| (*question, *answer, names))
    });
    rows.map(|(question, answer, names)| (spot(question, answer), names)).collect()
}

/// What the answers that count name together.
fn sum<T: Term>(table: &[(Spot, Set<T>)], counts: impl Fn(Spot) -> bool) -> Set<T> {
    let names = table.iter().filter(|(spot, _)| counts(*spot)).map(|(_, names)| *names);
    names.fold(Set::default(), Set::or)
}

/// A rule that a plan broke, and the item that broke it.
type Breach = (Rule, Option<Target>);

/// Holds a plan against every rule.
fn check(data: &Data, answers: &Answers, plan: &Plan, found: &mut Vec<Breach>) {
    let said = data.said(answers);
    let mut broken = |rule: Rule, item: Option<Target>| found.push((rule, item));

    let mut sections = 0_u32;
    let mut group = 0;
    let mut seen = ([0_u64; 16], [0_u64; 4]);
    let mut always = false;
    let mut women_or_men = None;
    for section in &plan.sections {
        if section.items.is_empty() {
            broken(Rule::NoEmptySection, None);
        }
        let place = group_of(section.kind);
        let bit = 1 << section.kind as u32;
        if place < group || sections & bit != 0 {
            broken(Rule::SectionsInOrder, None);
        }
        group = place;
        sections |= bit;
        for (number, item) in section.items.iter().enumerate() {
            let target = Some(item.target);
            if item.reasons.is_empty() {
                broken(Rule::EveryItemHasAReason, target);
            }
            for reason in &item.reasons {
                if !is_true(data, *reason, item.target, answers, said) {
                    broken(Rule::ReasonsAreTrue, target);
                }
            }
            let (seen, place) = match item.target {
                Target::Service(place) => (&mut seen.0[..], place),
                Target::Topic(place) => (&mut seen.1[..], place),
            };
            if seen[place / 64] & (1 << (place % 64)) != 0 {
                broken(Rule::NothingTwice, target);
            }
            seen[place / 64] |= 1 << (place % 64);
            let place = match item.target {
                Target::Topic(place) => {
                    check_topic(data, said, section.kind, place, &mut broken);
                    continue;
                }
                Target::Service(place) => place,
            };
            let service = &data.bundle.services[place];
            always |= data.always[place];
            check_service(data, said, section.kind, place, &mut broken);
            let open = number < section.kind.open();
            let asked = section.kind == SectionKind::Report || said.nothing;
            if open && !asked && is_for_others(said, service) {
                broken(Rule::NothingForOthersOpen, target);
            }
            if is_list(section.kind) {
                // What takes women or men only, unless that was chosen, and then what is open to all.
                let chosen = match service.gender {
                    Gender::Open => false,
                    Gender::Women => said.women,
                    Gender::Men => said.men,
                };
                match service.gender {
                    Gender::Open if women_or_men.is_some() => {
                        broken(Rule::WomenOrMenOnlyBelowOpen, women_or_men);
                    }
                    Gender::Women | Gender::Men if !chosen => women_or_men = target,
                    _ => {}
                }
            }
        }
        if is_list(section.kind) {
            check_order(data, said, &section.items, &mut broken);
        }
        if matches!(section.kind, SectionKind::Talk | SectionKind::Now | SectionKind::First) {
            check_reach(data, said, &section.items, &mut broken);
        }
    }
    check_first_steps(data, said, plan, &mut broken);
    let has = |kind: SectionKind| sections & (1 << kind as u32) != 0;
    if has(SectionKind::Report) != (said.report && said.place != Place::Outside) {
        broken(if said.report { Rule::ReportWhenAsked } else { Rule::ReportOnlyWhenAsked }, None);
    }
    if !always {
        broken(Rule::SomeoneAlwaysAnswers, None);
    }
    let under_19 = matches!(said.place, Place::In(Region::Bc | Region::Ns | Region::Yt));
    let limit = if under_19 { 19 } else { 18 };
    if plan.situation.may_be_young() != said.ages.is_none_or(|(youngest, _)| youngest < limit) {
        broken(Rule::YoungAreWarned, None);
    }
}

/// Whether a section is a list of services that are near.
fn is_list(kind: SectionKind) -> bool {
    matches!(kind, SectionKind::Services | SectionKind::ServicesWomen | SectionKind::ServicesMen)
}

/// The place of a section in the letter; the three lists of services may change places.
fn group_of(kind: SectionKind) -> u8 {
    match kind {
        SectionKind::Now | SectionKind::First => 0,
        SectionKind::Talk => 1,
        kind if is_list(kind) => 2,
        SectionKind::Options => 3,
        SectionKind::Rights => 4,
        SectionKind::Report => 5,
        _ => 6,
    }
}

/// The first steps: few, a number first, and nothing that must not be there.
fn check_first_steps(
    data: &Data,
    said: Said,
    plan: &Plan,
    broken: &mut impl FnMut(Rule, Option<Target>),
) {
    let Some(first) = plan.sections.first() else {
        return broken(Rule::AFewFirstSteps, None);
    };
    let kind = if said.danger { SectionKind::Now } else { SectionKind::First };
    if first.kind != kind {
        broken(Rule::NowOnlyInDanger, None);
    }
    if first.items.is_empty() || first.items.len() > FIRST_STEPS {
        broken(Rule::AFewFirstSteps, None);
    }
    let services: Vec<(usize, &Service)> = first
        .items
        .iter()
        .filter_map(|item| match item.target {
            Target::Service(place) => Some((place, &data.bundle.services[place])),
            Target::Topic(_) => None,
        })
        .collect();
    let emergency = services.iter().position(|(_, service)| service.kind == Kind::Emergency);
    let out_of_reach = !said.ways.is_empty() && !said.ways.has(Way::Call);
    if said.danger {
        if emergency.is_some() != (said.place != Place::Outside) {
            broken(Rule::EmergencyWhereItWorks, None);
        }
        let not_police = |(_, service): &&(usize, &Service)| {
            service.kind == Kind::Support && !service.run_by.has(RunBy::Police)
        };
        if services.iter().find(not_police).is_none() {
            broken(Rule::ALineThatIsNotPoliceInDanger, None);
        }
        let first = emergency == Some(0);
        if emergency.is_some() && first == (said.police || out_of_reach) {
            broken(Rule::EmergencyFirstUnlessItIsTheDangerOrOutOfReach, None);
        }
    }
    // Where each community has its own number, the way to find it comes first.
    let number = |service: &Service| {
        let any = said.ways.is_empty() || said.place == Place::Outside;
        if any { !service.phones.is_empty() } else { said.can_reach(service) }
    };
    let anyone = plan.items().any(|(kind, item)| match item.target {
        Target::Service(place) if kind != SectionKind::OtherTowns => {
            let service = &data.bundle.services[place];
            said.can_reach(service)
                && !is_for_others(said, service)
                && (!said.only_safer() || service.audiences.has(Audience::SexWorkers))
        }
        _ => false,
    });
    match first.items.first().map(|item| item.target) {
        Some(Target::Service(place)) if place == data.elsewhere => {}
        Some(Target::Service(place)) if number(&data.bundle.services[place]) || !anyone => {}
        target => broken(Rule::ANumberFirst, target),
    }
    if said.only_safer() {
        for (place, service) in &services {
            let finder = data.bundle.hotlines.last().is_some_and(|line| line.service == *place);
            if service.kind != Kind::Emergency
                && !finder
                && !service.audiences.has(Audience::SexWorkers)
            {
                let target = Some(Target::Service(*place));
                broken(Rule::NothingForTraffickedPeopleFirstForStayingSafer, target);
            }
        }
    }
    // What takes women or men only is a first step only where nothing that takes everyone would do.
    let open_to_all = plan.items().any(|(kind, item)| match item.target {
        Target::Service(place) if kind == SectionKind::Services => {
            let service = &data.bundle.services[place];
            said.can_reach(service)
                && (!said.danger || said.is_answered(service, false))
                && (!said.only_safer() || service.audiences.has(Audience::SexWorkers))
                && !is_for_others(said, service)
        }
        _ => false,
    });
    for (place, service) in services {
        let chosen = match service.gender {
            Gender::Open => true,
            Gender::Women => said.women,
            Gender::Men => said.men,
        };
        if !chosen && open_to_all {
            broken(Rule::WomenOrMenOnlyBelowOpen, Some(Target::Service(place)));
        }
    }
}

/// Nothing that is out of reach is above what can be reached.
fn check_reach(
    data: &Data,
    said: Said,
    items: &[Item],
    broken: &mut impl FnMut(Rule, Option<Target>),
) {
    let mut above = false;
    for item in items {
        let Target::Service(place) = item.target else { continue };
        let reach = said.can_reach(&data.bundle.services[place]);
        if reach && above {
            broken(Rule::OutOfReachLast, Some(item.target));
        }
        above |= !reach;
    }
}

fn check_topic(
    data: &Data,
    said: Said,
    section: SectionKind,
    place: usize,
    broken: &mut impl FnMut(Rule, Option<Target>),
) {
    let topic = &data.bundle.topics[place];
    let target = Some(Target::Topic(place));
    let fits = match section {
        SectionKind::Now | SectionKind::First => topic.kind != TopicKind::About,
        SectionKind::Options => topic.kind == TopicKind::Option,
        SectionKind::Rights => topic.kind == TopicKind::Right,
        _ => false,
    };
    if !fits {
        broken(Rule::TopicsInTheirSections, target);
    }
    let here = match said.place {
        Place::In(region) => topic.area.covers(region),
        Place::Unknown | Place::Outside => topic.area.is_canada(),
    };
    if !here {
        broken(Rule::TopicsOfThePlaceAlone, target);
    }
    // Someone in immigration detention is told of it, whoever they are.
    let asked =
        data.name(Target::Topic(place)) == "detention" && said.groups.has(Audience::NoStatus);
    if said.indigenous && data.permits[place] && !asked {
        broken(Rule::NoPermitsForIndigenousPeople, target);
    }
    if said.safer && !said.leave && data.leaving[place] {
        broken(Rule::NothingAboutLeavingForStayingSafer, target);
    }
    let under_16 = said.ages.is_some_and(|(_, oldest)| oldest < 16);
    if said.young() && data.staying_safer[place] || under_16 && data.leaving[place] {
        broken(Rule::NoSexIndustryAdviceUnder18, target);
    }
}

/// Whether a service is for people who do sex work or helps to stay safer, for someone who asked for that.
fn helps_to_stay_safer(said: Said, service: &Service) -> bool {
    said.safer
        && (service.audiences.has(Audience::SexWorkers) || service.needs.has(Need::HarmReduction))
}

/// Whether a service is for people of whom the person did not speak.
fn is_for_others(said: Said, service: &Service) -> bool {
    let groups = !service.only_for.is_empty() && service.only_for.and(said.groups).is_empty();
    let their_children = said.groups.has(Audience::Families) && service.needs.has(Need::Children);
    let young = service.maximum_age.is_some() && said.ages.is_none() && !their_children;
    let kind =
        service.made_for.len() == 1 && said.kinds.is_empty() && !helps_to_stay_safer(said, service);
    let assault = service.needs.has(Need::SexualAssaultCare)
        && !said.needs.has(Need::SexualAssaultCare)
        && !said.kinds.has(Exploitation::Sex);
    groups || young || kind || assault
}

fn check_service(
    data: &Data,
    said: Said,
    section: SectionKind,
    place: usize,
    broken: &mut impl FnMut(Rule, Option<Target>),
) {
    let service = &data.bundle.services[place];
    let target = Some(Target::Service(place));
    let first = matches!(section, SectionKind::Now | SectionKind::First);
    if matches!(section, SectionKind::Options | SectionKind::Rights) {
        broken(Rule::TopicsInTheirSections, target);
    }
    let reporting = matches!(service.kind, Kind::Police | Kind::TipLine);
    if reporting && !(section == SectionKind::Report && said.report)
        || section == SectionKind::Report && !reporting
    {
        broken(Rule::ReportOnlyWhenAsked, target);
    }
    let emergency = service.kind == Kind::Emergency;
    if emergency && !(first && said.danger) {
        broken(Rule::EmergencyOnlyInDanger, target);
    }
    let is_line = data.bundle.hotlines.iter().any(|line| line.service == place);
    let here = match said.place {
        Place::In(region) => service.area.covers(region),
        // The widest record stands for an unknown place; those of one province do not.
        Place::Unknown if emergency => service.area.named().len() > 1,
        Place::Unknown => service.area.is_canada(),
        // Whoever asks for someone abroad may be here.
        Place::Outside => service.only_for.has(Audience::Abroad) || is_line && said.for_another,
    };
    if !here || said.place != Place::Outside && service.only_for.has(Audience::Abroad) {
        broken(Rule::ServicesOfThePlaceAlone, target);
    }
    let nunavut = said.place == Place::In(Region::Nu);
    let of_nunavut = match said.town {
        None => data.iqaluit,
        Some(Town::Near(town)) if town == data.iqaluit_town => data.iqaluit,
        Some(_) => data.elsewhere,
    };
    let is_of_nunavut = place == data.iqaluit || place == data.elsewhere;
    if emergency
        && (said.place == Place::Outside
            || nunavut && place != of_nunavut
            || !nunavut && is_of_nunavut)
    {
        broken(Rule::EmergencyWhereItWorks, target);
    }
    if data.nine_one_one[place] && (nunavut || said.place == Place::Outside) {
        broken(Rule::No911WhereThereIsNone, target);
    }
    if emergency {
        return;
    }
    let away = matches!(data.distance(said, service), Some(Distance::Away(_)));
    let is_elsewhere = section == SectionKind::OtherTowns;
    if section != SectionKind::Report && away != is_elsewhere {
        broken(Rule::OtherTownsInTheirSection, target);
    }
    check_whom(data, said, section, place, broken);
    // The line for everyone stands where it stands, whatever was asked: it is about more than leaving.
    if said.safer
        && !said.leave
        && !is_line
        && service.needs.has(Need::ExitSupport)
        && !service.needs.has(Need::HarmReduction)
    {
        broken(Rule::NothingAboutLeavingForStayingSafer, target);
    }
}

/// Holds whom a service is for against what was said: age, exploitation, groups and gender.
fn check_whom(
    data: &Data,
    said: Said,
    section: SectionKind,
    place: usize,
    broken: &mut impl FnMut(Rule, Option<Target>),
) {
    let service = &data.bundle.services[place];
    let target = Some(Target::Service(place));
    let is_line = data.bundle.hotlines.iter().any(|line| line.service == place);
    if let Some((youngest, oldest)) = said.ages {
        let too_young = service.minimum_age.is_some_and(|age| age > oldest);
        let too_old = service.maximum_age.is_some_and(|age| age < youngest);
        let their_children =
            said.groups.has(Audience::Families) && service.needs.has(Need::Children);
        let only_children = service.only_for.len() == 1 && service.only_for.has(Audience::Children);
        // A line for the young on the start screen is not offered to someone who said they are an adult.
        let young_line = is_line && service.audiences.has(Audience::Children);
        if (too_young || too_old) && !their_children
            || said.not_a_child
                && (only_children && youngest >= 19 || young_line && section == SectionKind::Talk)
        {
            broken(Rule::AgesRespected, target);
        }
    }
    if service.made_for.len() == 1
        && !said.kinds.is_empty()
        && service.made_for.and(said.kinds).is_empty()
        && !helps_to_stay_safer(said, service)
    {
        broken(Rule::MadeForAnotherExploitation, target);
    }
    let only = |groups: &[Audience]| {
        !service.only_for.is_empty() && service.only_for.iter().all(|group| groups.contains(&group))
    };
    let migrants =
        [Audience::MigrantWorkers, Audience::Migrants, Audience::Refugees, Audience::NoStatus];
    let grown = said.ages.is_some_and(|(youngest, _)| youngest >= 25);
    let young = [Audience::Youth, Audience::Children];
    if said.no_migrant && only(&migrants)
        || grown && only(&young)
        || said.young() && only(&[Audience::SexWorkers])
    {
        broken(Rule::GroupsRespected, target);
    }
    let wrong_gender = match service.gender {
        Gender::Open => false,
        Gender::Women => said.men && !said.women,
        Gender::Men => said.women && !said.men,
    };
    let wrong_list = match section {
        SectionKind::Services | SectionKind::Talk => service.gender != Gender::Open,
        SectionKind::ServicesWomen => service.gender != Gender::Women,
        SectionKind::ServicesMen => service.gender != Gender::Men,
        _ => false,
    };
    if wrong_gender || wrong_list {
        broken(Rule::GenderAsChosen, target);
    }
}

/// The order inside a list of services, one thing after another: what it is about, by this test's own reading, and the
/// rule that is broken if something comes too early by it. The smaller comes first.
type Order = [(u32, Rule); 16];

fn order(data: &Data, said: Said, item: &Item) -> Option<Order> {
    let Target::Service(place) = item.target else { return None };
    let service = &data.bundle.services[place];
    let led = service.run_by.has(RunBy::SexWorkers);
    let child_protection = said.young() && service.run_by.has(RunBy::ChildProtection);
    let other_kind = !service.made_for.is_empty()
        && !said.kinds.is_empty()
        && service.made_for.and(said.kinds).is_empty();
    let work = service.needs.has(Need::WorkAndPay);
    let about_work = work && !said.needs.has(Need::WorkAndPay) && service.needs.len() <= 4;
    let safety = service.needs.has(Need::SafePlace) || service.needs.has(Need::TalkNow);
    let reach = match () {
        () if said.needs.has(Need::SafePlace) && !safety => 3,
        () if !said.urgent() || said.is_answered(service, true) => 0,
        () if said.is_answered(service, false) => 1,
        () => 2,
    };
    let in_reach = Way::ALL.iter().any(|&way| service.is_reached(way));
    let distance = match data.distance(said, service) {
        Some(Distance::Here) => 0,
        Some(Distance::Around) => 1,
        None => 2 + 2 * u32::from(service.area.is_canada()) + u32::from(!in_reach),
        Some(Distance::Away(km)) => 6 + km,
    };
    let leaving = said.safer && !said.leave && service.needs.has(Need::ExitSupport);
    // What it does for the person is what it tells them as its reasons.
    let (mut helps, mut fits, mut made_for) = (0, 0, 0);
    for reason in &item.reasons {
        match reason {
            Reason::Helps(needs) => helps += needs.len(),
            Reason::For(groups) => fits += groups.len(),
            Reason::IndigenousLed => fits += 4,
            Reason::Interpreters => fits += 2,
            Reason::MadeFor(kinds) => made_for += kinds.len(),
            _ => {}
        }
    }
    made_for += u32::from(work && said.kinds.has(Exploitation::Labour));
    let spoken = &data.bundle.locale.spoken;
    let understood = match () {
        () if service.languages.iter().any(|tag| spoken.contains(tag)) => 0,
        () if service.interpretation == Some(true) => 1,
        () => 2,
    };
    let leads_further = u32::from(service.needs.has(Need::FindServices))
        + u32::from(service.needs.has(Need::Interpretation));
    let freshness = match service.freshness(data.bundle.on) {
        Freshness::Recent => 0,
        Freshness::Old => 1,
        Freshness::VeryOld => 2,
        Freshness::NotChecked => 3,
    };
    Some([
        (u32::from(is_for_others(said, service)), Rule::ForOthersLast),
        (u32::from(said.safer && !led), Rule::SexWorkerLedFirst),
        (u32::from(!said.can_reach(service)), Rule::OutOfReachLast),
        (u32::from(child_protection), Rule::ChildProtectionLastUnder18),
        (u32::from(other_kind || about_work), Rule::ToThePointFirst),
        (reach, Rule::ReachableFirst),
        (distance, Rule::NearerFirst),
        (u32::MAX - fits, Rule::MoreHelpFirst),
        (u32::from(leaving), Rule::HelpToLeaveLastForStayingSafer),
        (u32::MAX - made_for, Rule::MoreHelpFirst),
        (u32::MAX - helps, Rule::MoreHelpFirst),
        (u32::from(said.independent && data.authority[place]), Rule::IndependentBeforeGovernment),
        (understood, Rule::OwnLanguageFirst),
        (u32::MAX - leads_further, Rule::MoreHelpFirst),
        (u32::from(!said.is_answered(service, true)), Rule::MoreHelpFirst),
        (freshness, Rule::FreshnessOnlyBetweenEquals),
    ])
}

/// Holds each item against the one before it: the first thing in which they differ decides.
fn check_order(
    data: &Data,
    said: Said,
    items: &[Item],
    broken: &mut impl FnMut(Rule, Option<Target>),
) {
    let mut before: Option<Order> = None;
    for item in items {
        let Some(order) = order(data, said, item) else { continue };
        if let Some(before) = before {
            let differ = before.iter().zip(&order).find(|(before, now)| before.0 != now.0);
            if let Some((before, now)) = differ
                && before.0 > now.0
            {
                broken(now.1, Some(item.target));
            }
        }
        before = Some(order);
    }
}

/// Whether a reason speaks of something that was said and that the item is.
fn is_true(data: &Data, reason: Reason, target: Target, answers: &Answers, said: Said) -> bool {
    let questionnaire = &data.bundle.questionnaire;
    let place = match (reason, target) {
        (Reason::Answer(question, answer), _) => {
            return answer < questionnaire.questions[question].answers.len()
                && answers.has(question, answer)
                && (question != data.papers || said.papers_asked);
        }
        (Reason::MayMatter, target) => return matches!(target, Target::Topic(_)),
        (_, Target::Topic(_)) => return false,
        (_, Target::Service(place)) => place,
    };
    let service = &data.bundle.services[place];
    let distance = data.distance(said, service);
    let is_here = matches!(said.place, Place::In(_));
    match reason {
        Reason::Answer(..) | Reason::MayMatter => true,
        Reason::Danger => said.danger,
        Reason::Hotline(line) => data.bundle.hotlines[line].service == place,
        Reason::Region(region) => {
            said.place == Place::In(region) && service.area.named().has(region)
        }
        Reason::Near => is_here && matches!(distance, Some(Distance::Here | Distance::Around)),
        Reason::Away(km) => is_here && distance == Some(Distance::Away(km.unwrap_or(0))),
        Reason::Canada => service.area.is_canada() && said.place != Place::Outside,
        Reason::Abroad => said.place == Place::Outside,
        Reason::Helps(needs) => !needs.is_empty() && needs.and(service.needs) == needs,
        Reason::For(groups) => {
            !groups.is_empty() && groups.and(service.audiences).and(said.groups) == groups
        }
        Reason::MadeFor(kinds) => {
            !kinds.is_empty() && kinds.and(service.made_for).and(said.kinds) == kinds
        }
        Reason::IndigenousLed => service.run_by.has(RunBy::Indigenous),
        Reason::Interpreters => service.interpretation == Some(true),
        Reason::SexWorkerLed => service.run_by.has(RunBy::SexWorkers) && said.safer,
        Reason::AlwaysOpen => service.always_open(),
    }
}

/// What a walk over many plans found.
#[derive(Default)]
struct Walk {
    plans: usize,
    seconds: f64,
    /// By rule: how many plans broke it, and the first of them with the item.
    broken: BTreeMap<Rule, (usize, Answers, Option<Target>)>,
    /// What stood in some plan.
    services: Vec<bool>,
    topics: Vec<bool>,
}

impl Walk {
    fn new(data: &Data) -> Self {
        Self {
            services: vec![false; data.bundle.services.len()],
            topics: vec![false; data.bundle.topics.len()],
            ..Self::default()
        }
    }

    /// Makes a plan and holds it against the rules.
    fn step(&mut self, data: &Data, answers: &Answers, breaches: &mut Vec<Breach>) {
        self.plans += 1;
        breaches.clear();
        match catch_unwind(AssertUnwindSafe(|| plan::plan(&data.bundle, answers, data.bundle.on))) {
            Ok(plan) => {
                for (_, item) in plan.items() {
                    match item.target {
                        Target::Service(place) => self.services[place] = true,
                        Target::Topic(place) => self.topics[place] = true,
                    }
                }
                check(data, answers, &plan, breaches);
            }
            Err(_) => breaches.push((Rule::NoPanic, None)),
        }
        // The same rule twice in one plan counts once.
        breaches.sort_by_key(|&(rule, _)| rule);
        breaches.dedup_by_key(|&mut (rule, _)| rule);
        for &(rule, item) in breaches.iter() {
            self.broken.entry(rule).or_insert_with(|| (0, answers.clone(), item)).0 += 1;
        }
    }

    fn add(&mut self, other: Self) {
        self.plans += other.plans;
        for (rule, (count, answers, item)) in other.broken {
            self.broken.entry(rule).or_insert((0, answers, item)).0 += count;
        }
        for (seen, other) in self.services.iter_mut().zip(other.services) {
            *seen |= other;
        }
        for (seen, other) in self.topics.iter_mut().zip(other.topics) {
            *seen |= other;
        }
    }

    fn report(&self, data: &Data) -> String {
        self.broken
            .iter()
            .map(|(rule, (count, answers, item))| {
                let item = item.map_or("", |item| data.name(item));
                format!("{rule:?}: {count} plans, such as {} [{item}]\n", data.pairs(answers))
            })
            .collect()
    }
}

/// How many combinations of the single-choice answers there are, a skip being one more answer of each.
fn singles(data: &Data) -> usize {
    let single = data.bundle.questionnaire.questions.iter().filter(|question| !question.many);
    single.map(|question| question.answers.len() + 1).product()
}

/// The combination with this number.
fn single(data: &Data, mut number: usize) -> Answers {
    let mut answers = Answers::default();
    let questions = data.bundle.questionnaire.questions.iter().enumerate();
    for (place, question) in questions.filter(|(_, question)| !question.many) {
        let choices = question.answers.len() + 1;
        if let Some(answer) = (number % choices).checked_sub(1) {
            answers.set(place, 1 << answer);
        }
        number /= choices;
    }
    answers
}

/// Every set of up to two answers of each several-choice question in turn; the empty one once.
fn sets(data: &Data) -> Vec<(usize, u32)> {
    let mut sets = vec![(0, 0)];
    let questions = data.bundle.questionnaire.questions.iter().enumerate();
    for (place, question) in questions.filter(|(_, question)| question.many) {
        let count = question.answers.len();
        for first in 0..count {
            sets.extend((first..count).map(|second| (place, 1 << first | 1 << second)));
        }
    }
    sets
}

/// One combination of the single-choice answers in so many meets a set; which ones changes from set to set, so that each
/// answer of theirs meets each set.
const EACH: usize = 3;

/// Combinations of the single-choice answers, with sets of each several-choice question in turn, and towns of the province
/// in turn, on all cores.
fn walk(data: &Data) -> Walk {
    let start = Instant::now();
    let (combinations, sets) = (singles(data), sets(data));
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let mut walk = Walk::new(data);
    std::thread::scope(|scope| {
        let hands: Vec<_> = (0..threads)
            .map(|_| {
                scope.spawn(|| {
                    let (mut walk, mut breaches) = (Walk::new(data), Vec::new());
                    loop {
                        let number = next.fetch_add(1, Ordering::Relaxed);
                        if number >= combinations {
                            return walk;
                        }
                        let mut answers = single(data, number);
                        let towns = match data.said(&answers).place {
                            Place::In(region) => data.towns[region.index()].as_slice(),
                            Place::Unknown | Place::Outside => &[None],
                        };
                        for (place, &(question, picked)) in sets.iter().enumerate() {
                            if !(place + number).is_multiple_of(EACH) && picked != 0 {
                                continue;
                            }
                            let before = answers.picked(question);
                            if picked != 0 {
                                answers.set(question, picked);
                            }
                            answers.town = towns[(place + number) / EACH % towns.len()];
                            walk.step(data, &answers, &mut breaches);
                            answers.set(question, before);
                        }
                    }
                })
            })
            .collect();
        for hand in hands {
            walk.add(hand.join().expect("a panic in a plan is caught"));
        }
    });
    walk.seconds = start.elapsed().as_secs_f64();
    walk
}

#[test]
fn every_plan_of_the_walk_keeps_the_rules() {
    let walk = &*WALK;
    say(&format!("plans walked: {} in {:.1} s", walk.plans, walk.seconds));
    assert!(walk.plans > 500_000, "only {} plans", walk.plans);
    assert!(walk.broken.is_empty(), "rules broken:\n{}", walk.report(&DATA));
}

#[test]
fn every_service_option_and_right_stands_in_some_plan() {
    let (data, walk) = (&*DATA, &*WALK);
    let services = data.bundle.services.iter().zip(&walk.services);
    let missing: Vec<&str> =
        services.filter(|(_, seen)| !**seen).map(|(service, _)| service.id.as_str()).collect();
    assert!(missing.is_empty(), "services in no plan: {}", missing.join(", "));
    let topics = data.bundle.topics.iter().zip(&walk.topics);
    let missing: Vec<&str> = topics
        .filter(|(topic, seen)| !**seen && topic.kind != TopicKind::About)
        .map(|(topic, _)| topic.id.as_str())
        .collect();
    assert!(missing.is_empty(), "options and rights in no plan: {}", missing.join(", "));
}

#[test]
fn every_screen_is_reached_and_every_path_ends_in_a_plan() {
    let data = &*DATA;
    let questionnaire = &data.bundle.questionnaire;
    let mut reached = vec![false; questionnaire.questions.len()];
    for number in 0..singles(data) {
        let answers = single(data, number);
        let (mut screen, mut steps) = (None, 0);
        while let Some(next) = questionnaire.next(screen, &answers) {
            assert!(screen.is_none_or(|before| next > before), "{}", data.pairs(&answers));
            for question in questionnaire.on_screen(next) {
                reached[question] = true;
            }
            screen = Some(next);
            steps += 1;
            assert!(steps <= questionnaire.questions.len(), "no end: {}", data.pairs(&answers));
        }
        assert!((1..=7).contains(&steps), "{steps} screens: {}", data.pairs(&answers));
        assert_eq!(questionnaire.screens(&answers).len(), steps, "{}", data.pairs(&answers));
    }
    let missing: Vec<&str> = questionnaire
        .questions
        .iter()
        .zip(reached)
        .filter(|(_, reached)| !reached)
        .map(|(question, _)| question.id.as_str())
        .collect();
    assert!(missing.is_empty(), "never asked: {}", missing.join(", "));
}

#[test]
fn first_nations_inuit_and_metis_people_are_never_asked_about_papers() {
    let data = &*DATA;
    let questionnaire = &data.bundle.questionnaire;
    for number in 0..singles(data) {
        let mut answers = single(data, number);
        let said = data.said(&answers);
        assert_eq!(
            questionnaire.asked(&answers).contains(&data.papers),
            said.papers_asked,
            "{}",
            data.pairs(&answers)
        );
        // An answer from before stays, but no longer counts.
        for answer in 0..questionnaire.questions[data.papers].answers.len() {
            answers.set(data.papers, 1 << answer);
            let counts = questionnaire.effective(&answers).picked(data.papers) != 0;
            assert_eq!(counts, said.papers_asked, "{}", data.pairs(&answers));
        }
    }
}

#[test]
fn a_person_who_skips_everything_gets_the_national_lines_211_and_the_rights() {
    let data = &*DATA;
    let plan = plan::plan(&data.bundle, &Answers::default(), data.bundle.on);
    let of = |kind: SectionKind| -> Vec<Target> {
        let sections = plan.sections.iter().filter(|section| section.kind == kind);
        sections.flat_map(|section| section.items.iter().map(|item| item.target)).collect()
    };
    let first = of(SectionKind::First);
    assert_eq!(plan.sections[0].kind, SectionKind::First);
    let lines: Vec<Target> =
        data.bundle.hotlines.iter().map(|line| Target::Service(line.service)).collect();
    assert_eq!(lines.len(), 5);
    assert_eq!(first[..2], [lines[0], lines[4]], "the line for everyone, and who finds services");
    assert_eq!(data.name(lines[4]), "211");
    assert_eq!(of(SectionKind::Talk), lines[1..4], "the others as on the start screen");
    let rights = data
        .bundle
        .topics
        .iter()
        .enumerate()
        .filter(|(_, topic)| topic.kind == TopicKind::Right && topic.area.is_canada());
    let shown = [first.clone(), of(SectionKind::Rights)].concat();
    let missing: Vec<&str> = rights
        .filter(|(place, _)| !shown.contains(&Target::Topic(*place)))
        .map(|(_, topic)| topic.id.as_str())
        .collect();
    assert!(missing.is_empty(), "rights left out: {}", missing.join(", "));
    let mut breaches = Vec::new();
    check(data, &Answers::default(), &plan, &mut breaches);
    assert_eq!(breaches, []);
}

#[test]
fn outside_canada_global_affairs_answers_and_no_number_for_canada_alone_is_shown() {
    let data = &*DATA;
    for pairs in ["where=outside", "where=outside danger=yes", "where=outside help=report"] {
        let plan = plan::plan(&data.bundle, &data.answers(pairs), data.bundle.on);
        let services: Vec<&str> = plan
            .items()
            .filter(|(_, item)| matches!(item.target, Target::Service(_)))
            .map(|(_, item)| data.name(item.target))
            .collect();
        assert_eq!(services[0], "global-affairs-emergency-abroad", "{pairs}: {services:?}");
        assert!(!services.contains(&"emergency-911"), "{pairs}: {services:?}");
        assert!(!services.contains(&"211"), "{pairs}: {services:?}");
        // Whoever asks for someone abroad may be here.
        let pairs = format!("who=someone {pairs}");
        let plan = plan::plan(&data.bundle, &data.answers(&pairs), data.bundle.on);
        assert_eq!(data.name(plan.sections[0].items[0].target), services[0], "{pairs}");
        assert!(plan.items().any(|(_, item)| data.name(item.target) == "211"), "{pairs}");
    }
}

#[test]
fn nunavut_gets_the_number_of_iqaluit_or_the_way_to_find_that_of_the_community_and_never_911() {
    let data = &*DATA;
    let iqaluit = &data.bundle.services[data.iqaluit];
    assert_eq!(iqaluit.places, [data.iqaluit_town]);
    assert_eq!(iqaluit.phones.len(), 1, "and no other number");
    for (town, wanted) in [
        ("", data.iqaluit),
        (" town=Iqaluit", data.iqaluit),
        (" town=Pond Inlet", data.elsewhere),
        (" town=Rankin Inlet", data.elsewhere),
    ] {
        let answers = data.answers(&format!("where=nu danger=yes{town}"));
        let plan = plan::plan(&data.bundle, &answers, data.bundle.on);
        assert_eq!(plan.sections[0].kind, SectionKind::Now);
        assert_eq!(plan.sections[0].items[0].target, Target::Service(wanted), "{town}");
        let other = data.iqaluit + data.elsewhere - wanted;
        assert!(plan.items().all(|(_, item)| item.target != Target::Service(other)), "{town}");
    }
    // Everywhere else those numbers are unknown.
    for region in Region::ALL.iter().filter(|region| **region != Region::Nu) {
        let answers = data.answers(&format!("where={} danger=yes", region.slug()));
        let plan = plan::plan(&data.bundle, &answers, data.bundle.on);
        for record in [data.iqaluit, data.elsewhere] {
            assert!(plan.items().all(|(_, item)| item.target != Target::Service(record)));
        }
    }
}

#[test]
fn nobody_is_told_to_text_911() {
    let catalog = catalog();
    for record in &catalog.records {
        for (tag, service) in &record.service {
            for phone in &service.phones {
                let href = phone.number.href(phone.kind);
                assert_ne!(href, "sms:911", "{} in {tag}", service.id);
            }
        }
    }
    for (file, text) in files(&common::root().join("resources")) {
        assert!(!text.contains("sms:911") && !text.contains("sms:9-1-1"), "{file}");
    }
}

fn files(folder: &std::path::Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            found.push((path.display().to_string(), text));
        }
    }
    found
}

/// Without a place, pages show lines that anyone can call first, not what happens to be for all of Canada.
#[test]
fn without_a_place_a_page_offers_the_lines_for_everyone_first() {
    let bundle = &DATA.bundle;
    let offered = |page: &str, pairs: &str| {
        let topic = bundle.topics.iter().find(|it| it.id == page).expect("the page");
        let items = plan::services_for(bundle, &DATA.answers(pairs), topic.needs, bundle.on);
        let id = |item: &plan::Item| match item.target {
            Target::Service(place) => bundle.services[place].id.clone(),
            Target::Topic(_) => panic!("a service"),
        };
        items.iter().map(id).collect::<Vec<_>>()
    };
    for page in ["forced-scams", "police-officer", "care", "jail", "for-professionals"] {
        let first = offered(page, "");
        assert_eq!(first[0], "canadian-human-trafficking-hotline", "{page}: {first:?}");
    }
    let young = |page| offered(page, "").contains(&"kids-help-phone".to_owned());
    assert!(young("under-18") && young("missing-child") && !young("jail"));
    // In a province whoever is there comes first.
    let first = offered("jail", "where=on");
    assert!(first[0].starts_with("on-"), "{first:?}");
}

/// Beside a topic, services stand as they would in a plan: of the place, never police, women-only below open, and what is
/// in other towns last.
#[test]
fn services_beside_an_option_or_a_right_keep_the_rules_too() {
    let data = &*DATA;
    let bundle = &data.bundle;
    let mut needs: Vec<Set<Need>> = Vec::new();
    for topic in &bundle.topics {
        if !needs.contains(&topic.needs) {
            needs.push(topic.needs);
        }
    }
    let mut found = Vec::new();
    for number in 0..singles(data) {
        let answers = single(data, number);
        let said = data.said(&answers);
        // Each combination meets a part of the pages, and each page many combinations.
        for &needs in needs.iter().skip(number % EACH).step_by(EACH) {
            let items = plan::services_for(bundle, &answers, needs, bundle.on);
            let mut broken = |rule: Rule, item: Option<Target>| {
                found.push((rule, item, data.pairs(&answers)));
            };
            let (mut only, mut elsewhere) = (false, false);
            for item in &items {
                let Target::Service(place) = item.target else { panic!("a service") };
                let service = &bundle.services[place];
                let away = matches!(data.distance(said, service), Some(Distance::Away(_)));
                let section = match service.gender {
                    _ if away => SectionKind::OtherTowns,
                    Gender::Open => SectionKind::Services,
                    Gender::Women => SectionKind::ServicesWomen,
                    Gender::Men => SectionKind::ServicesMen,
                };
                check_service(data, said, section, place, &mut broken);
                if elsewhere && !away {
                    broken(Rule::OtherTownsInTheirSection, Some(item.target));
                }
                only &= elsewhere == away;
                elsewhere |= away;
                if service.gender == Gender::Open && only {
                    broken(Rule::WomenOrMenOnlyBelowOpen, Some(item.target));
                }
                only |= service.gender != Gender::Open;
                if item.reasons.is_empty() {
                    broken(Rule::EveryItemHasAReason, Some(item.target));
                }
            }
        }
    }
    found.sort_by_key(|breach| breach.0);
    found.dedup_by_key(|breach| breach.0);
    let lines: Vec<String> = found
        .iter()
        .map(|(rule, item, pairs)| {
            format!("{rule:?}: {pairs} [{}]", item.map_or("", |item| data.name(item)))
        })
        .collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn the_plan_is_the_same_after_the_block_has_travelled() {
    let catalog = catalog();
    let travelled = |bundle: &Bundle| Bundle::read(&bundle.write()).expect("it can be read");
    let mut bundle = DATA.bundle.clone();
    bundle.corrections = Some(Corrections::Page("https://example.org/".into()));
    assert_eq!(travelled(&bundle), bundle);
    // Ids travel only where they are of use, and a plan needs none.
    bundle.corrections = None;
    let unnamed = travelled(&bundle);
    for service in &mut bundle.services {
        service.id.clear();
    }
    assert_eq!(unnamed, bundle);
    for text in ["", "where=on", "where=qc happening=work help=law", "danger=yes where=nu"] {
        let answers = catalog.answers(text).expect("they are answers");
        let plan = |bundle| plan::plan(bundle, &answers, catalog.date);
        assert_eq!(plan(&unnamed), plan(&DATA.bundle), "{text}");
    }
    let whole = DATA.bundle.write();
    for cut in [0, 1000, whole.len() - 2, whole.len() - 1] {
        assert_eq!(Bundle::read(whole.get(..cut).unwrap_or_default()), None, "cut at {cut}");
    }
}

/// Answers as taps make them: any set of the several-choice answers, at most one of the others, and any town.
fn tapped() -> impl Strategy<Value = Answers> {
    let words = proptest::collection::vec(any::<u32>(), DATA.bundle.questionnaire.questions.len());
    (words, any::<usize>()).prop_map(|(words, town)| {
        let questionnaire = &DATA.bundle.questionnaire;
        let mut answers = Answers::default();
        for (place, (question, word)) in questionnaire.questions.iter().zip(words).enumerate() {
            let count = question.answers.len();
            if question.many {
                for answer in (0..count).filter(|answer| word & (1 << answer) != 0) {
                    if !answers.has(place, answer) {
                        answers.toggle(questionnaire, place, answer);
                    }
                }
            } else if let Some(answer) = (word as usize % (count + 1)).checked_sub(1) {
                answers.toggle(questionnaire, place, answer);
            }
        }
        let Place::In(region) = DATA.said(&answers).place else { return answers };
        let here = |place: &usize| DATA.bundle.places[*place].province == region;
        let towns: Vec<usize> = (0..DATA.bundle.places.len()).filter(here).collect();
        answers.town = match town % (towns.len() + 2) {
            0 => None,
            1 => Some(Town::Far),
            number => Some(Town::Near(towns[number - 2])),
        };
        answers
    })
}

/// A question and one of its answers.
fn tap() -> impl Strategy<Value = Spot> {
    (any::<usize>(), any::<usize>()).prop_map(|(question, answer)| {
        let questions = &DATA.bundle.questionnaire.questions;
        let question = question % questions.len();
        (question, answer % questions[question].answers.len())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_set_of_answers_gives_a_plan_that_keeps_the_rules(answers in tapped()) {
        let data = &*DATA;
        let plan = plan::plan(&data.bundle, &answers, data.bundle.on);
        let mut breaches = Vec::new();
        check(data, &answers, &plan, &mut breaches);
        let said: Vec<String> = breaches
            .iter()
            .map(|(rule, item)| format!("{rule:?} [{}]", item.map_or("", |item| data.name(item))))
            .collect();
        prop_assert!(said.is_empty(), "{}: {}", data.pairs(&answers), said.join(", "));
    }

    #[test]
    fn changing_an_answer_back_and_forth_gives_the_same_plan(answers in tapped(), (question, answer) in tap()) {
        let data = &*DATA;
        let questionnaire = &data.bundle.questionnaire;
        let before = plan::plan(&data.bundle, &answers, data.bundle.on);
        let mut changed = answers.clone();
        changed.toggle(questionnaire, question, answer);
        plan::plan(&data.bundle, &changed, data.bundle.on);
        // Back, as a person would go: tap off what is new, tap on what was there.
        for answer in (0..questionnaire.questions[question].answers.len()).rev() {
            if changed.has(question, answer) && !answers.has(question, answer) {
                changed.toggle(questionnaire, question, answer);
            }
        }
        for answer in 0..questionnaire.questions[question].answers.len() {
            if answers.has(question, answer) && !changed.has(question, answer) {
                changed.toggle(questionnaire, question, answer);
            }
        }
        prop_assert_eq!(&changed, &answers, "{}", data.pairs(&answers));
        prop_assert_eq!(plan::plan(&data.bundle, &changed, data.bundle.on), before, "{}", data.pairs(&answers));
    }

    #[test]
    fn a_tap_never_loses_the_answer_to_another_question(answers in tapped(), (question, answer) in tap()) {
        let questionnaire = &DATA.bundle.questionnaire;
        let mut changed = answers.clone();
        changed.toggle(questionnaire, question, answer);
        prop_assert!(changed.has(question, answer) != answers.has(question, answer));
        for other in (0..questionnaire.questions.len()).filter(|other| *other != question) {
            prop_assert_eq!(changed.picked(other), answers.picked(other));
        }
    }
}

/// Each rule, answers, and what would break it.
type Sabotage = (Rule, &'static str, fn(&Data, &mut Plan));

/// Lets the first two neighbours of a list that a rule parts change places.
fn swap_by(rule: Rule, data: &Data, said: Said, plan: &mut Plan) -> bool {
    for section in plan.sections.iter_mut().filter(|section| is_list(section.kind)) {
        let orders: Vec<Option<Order>> =
            section.items.iter().map(|item| order(data, said, item)).collect();
        let parted = orders.windows(2).position(|two| match two {
            [Some(above), Some(below)] => {
                let differ = above.iter().zip(below).find(|(above, below)| above.0 != below.0);
                differ.is_some_and(|(above, _)| above.1 == rule)
            }
            _ => false,
        });
        if let Some(place) = parted {
            section.items.swap(place, place + 1);
            return true;
        }
    }
    false
}

/// Adds a service at the end of a section, which is made where it is missing.
fn add(data: &Data, plan: &mut Plan, kind: SectionKind, id: &str) {
    let place = data.bundle.services.iter().position(|service| service.id == id);
    let target = Target::Service(place.unwrap_or_else(|| panic!("no service {id}")));
    add_item(plan, kind, Item { target, reasons: vec![Reason::Danger] });
}

fn add_topic(data: &Data, plan: &mut Plan, kind: SectionKind, id: &str) {
    let place = data.bundle.topics.iter().position(|topic| topic.id == id);
    let target = Target::Topic(place.unwrap_or_else(|| panic!("no page {id}")));
    add_item(plan, kind, Item { target, reasons: vec![Reason::MayMatter] });
}

fn add_item(plan: &mut Plan, kind: SectionKind, item: Item) {
    match plan.sections.iter_mut().find(|section| section.kind == kind) {
        Some(section) => section.items.push(item),
        None => plan.sections.push(Section { kind, items: vec![item] }),
    }
}

fn remove(plan: &mut Plan, kind: SectionKind) {
    plan.sections.retain(|section| section.kind != kind);
}

fn services(plan: &mut Plan) -> &mut Vec<Item> {
    section(plan, SectionKind::Services)
}

fn section(plan: &mut Plan, kind: SectionKind) -> &mut Vec<Item> {
    let section = plan.sections.iter_mut().find(|section| section.kind == kind);
    &mut section.expect("has such a section").items
}

const SABOTAGE: &[Sabotage] = &[
    (Rule::NoEmptySection, "", |_, plan| plan.sections[1].items.clear()),
    (Rule::SectionsInOrder, "", |_, plan| plan.sections[1..].reverse()),
    (Rule::NothingTwice, "where=on help=law", |_, plan| {
        let again = plan.sections[0].items[0].clone();
        section(plan, SectionKind::Talk).push(again);
    }),
    (Rule::TopicsInTheirSections, "", |data, plan| {
        add_topic(data, plan, SectionKind::Rights, "trp");
    }),
    (Rule::TopicsOfThePlaceAlone, "where=bc", |data, plan| {
        add_topic(data, plan, SectionKind::Rights, "quebec");
    }),
    (Rule::NoPermitsForIndigenousPeople, "indigenous=inuit", |data, plan| {
        add_topic(data, plan, SectionKind::Options, "trp");
    }),
    (Rule::NothingAboutLeavingForStayingSafer, "help=safer-sex-industry", |data, plan| {
        add_topic(data, plan, SectionKind::Options, "leaving-sex-industry");
    }),
    (Rule::NothingAboutLeavingForStayingSafer, "where=on help=safer-sex-industry", |data, plan| {
        add(data, plan, SectionKind::Services, "on-salvation-army-msht");
    }),
    (Rule::NoSexIndustryAdviceUnder18, "age=16-17", |data, plan| {
        add_topic(data, plan, SectionKind::Options, "safer-sex-industry");
    }),
    (Rule::NoSexIndustryAdviceUnder18, "age=under-16", |data, plan| {
        add_topic(data, plan, SectionKind::Options, "leaving-sex-industry");
    }),
    (Rule::ReportOnlyWhenAsked, "", |data, plan| {
        add(data, plan, SectionKind::Talk, "crime-stoppers");
    }),
    (Rule::ReportWhenAsked, "help=report", |_, plan| remove(plan, SectionKind::Report)),
    (Rule::EmergencyOnlyInDanger, "where=on", |data, plan| {
        add(data, plan, SectionKind::Talk, "emergency-911");
    }),
    (Rule::EmergencyWhereItWorks, "where=on danger=yes", |_, plan| {
        plan.sections[0].items.remove(0);
    }),
    (Rule::EmergencyWhereItWorks, "where=nu danger=yes town=Pond Inlet", |data, plan| {
        plan.sections[0].items[0].target = Target::Service(data.iqaluit);
    }),
    (
        Rule::EmergencyFirstUnlessItIsTheDangerOrOutOfReach,
        "where=on danger=yes happening=police-officer",
        |_, plan| plan.sections[0].items.reverse(),
    ),
    (Rule::EmergencyFirstUnlessItIsTheDangerOrOutOfReach, "where=on danger=yes", |_, plan| {
        plan.sections[0].items.swap(0, 1);
    }),
    (Rule::NowOnlyInDanger, "", |_, plan| plan.sections[0].kind = SectionKind::Now),
    (Rule::AFewFirstSteps, "where=on", |data, plan| {
        add(data, plan, SectionKind::First, "on-211");
    }),
    (Rule::ANumberFirst, "where=on help=law", |_, plan| plan.sections[0].items.reverse()),
    (Rule::ALineThatIsNotPoliceInDanger, "where=on danger=yes", |_, plan| {
        plan.sections[0].items.truncate(1);
    }),
    (Rule::No911WhereThereIsNone, "where=nu danger=yes", |data, plan| {
        add(data, plan, SectionKind::Now, "emergency-911");
    }),
    (Rule::ServicesOfThePlaceAlone, "where=bc", |data, plan| {
        add(data, plan, SectionKind::Services, "ab-211");
    }),
    (Rule::OtherTownsInTheirSection, "where=on help=safe-place town=Toronto", |data, plan| {
        add(data, plan, SectionKind::Services, "on-kingston-in-from-the-cold");
    }),
    (Rule::OtherTownsInTheirSection, "where=on help=safe-place town=Toronto", |data, plan| {
        add(data, plan, SectionKind::OtherTowns, "on-legal-aid");
    }),
    (Rule::AgesRespected, "age=25-up", |data, plan| {
        add(data, plan, SectionKind::Talk, "kids-help-phone");
    }),
    (Rule::MadeForAnotherExploitation, "where=on happening=work", |data, plan| {
        add(data, plan, SectionKind::OtherTowns, "on-covenant-house-toronto");
    }),
    (Rule::MadeForAnotherExploitation, "where=on happening=forced-marriage", |data, plan| {
        add(data, plan, SectionKind::OtherTowns, "on-covenant-house-toronto");
    }),
    (Rule::GroupsRespected, "where=on papers=citizen-pr", |data, plan| {
        add(data, plan, SectionKind::OtherTowns, "on-fcj-refugee-centre");
    }),
    (Rule::NothingForOthersOpen, "where=on danger=yes", |data, plan| {
        add(data, plan, SectionKind::Services, "trans-lifeline");
        services(plan).rotate_right(1);
    }),
    (Rule::NothingForOthersOpen, "where=on help=law", |data, plan| {
        add(data, plan, SectionKind::Talk, "hope-for-wellness");
    }),
    (
        Rule::NothingForTraffickedPeopleFirstForStayingSafer,
        "where=ab help=safer-sex-industry",
        |data, plan| {
            add(data, plan, SectionKind::First, "canadian-human-trafficking-hotline");
        },
    ),
    (Rule::GenderAsChosen, "where=bc", |data, plan| {
        add(data, plan, SectionKind::Services, "bc-wish");
    }),
    (Rule::WomenOrMenOnlyBelowOpen, "where=on help=safe-place town=Toronto", |_, plan| {
        let women = plan.sections.iter().position(|it| it.kind == SectionKind::ServicesWomen);
        let women = plan.sections.remove(women.expect("Ontario has places for women"));
        plan.sections.insert(1, women);
    }),
    (Rule::WomenOrMenOnlyBelowOpen, "where=qc danger=yes", |data, plan| {
        plan.sections[0].items.truncate(2);
        add(data, plan, SectionKind::Now, "qc-rqcalacs");
    }),
    (Rule::OutOfReachLast, "where=on help=talk service=text", |_, plan| {
        section(plan, SectionKind::Talk).reverse();
    }),
    (Rule::EveryItemHasAReason, "", |_, plan| plan.sections[0].items[0].reasons.clear()),
    (Rule::ReasonsAreTrue, "where=bc", |_, plan| {
        plan.sections[0].items[0].reasons.push(Reason::Region(Region::Ab));
    }),
    (Rule::SomeoneAlwaysAnswers, "", |_, plan| {
        plan.sections.retain(|section| section.kind == SectionKind::Rights);
    }),
    (Rule::YoungAreWarned, "age=16-17", |_, plan| plan.situation.ages = Some((18, 120))),
];

/// Rules of the order, and answers after which two neighbours of a list differ by them first.
const PARTED: &[(Rule, &str)] = &[
    (Rule::ForOthersLast, "where=on help=law"),
    (Rule::SexWorkerLedFirst, "where=on help=safer-sex-industry,law town=Toronto"),
    (Rule::OutOfReachLast, "where=on help=talk service=text"),
    (Rule::ChildProtectionLastUnder18, "where=qc age=16-17"),
    (Rule::ToThePointFirst, "where=on help=law"),
    (Rule::ReachableFirst, "where=sk danger=yes help=law"),
    (Rule::ReachableFirst, "where=on happening=sex help=safe-place town=Brampton"),
    (Rule::NearerFirst, "where=on happening=work help=law town=Toronto"),
    (
        Rule::HelpToLeaveLastForStayingSafer,
        "where=on help=talk,health,law,safer-sex-industry town=Ajax",
    ),
    (Rule::MoreHelpFirst, "where=on help=money,law"),
    (
        Rule::IndependentBeforeGovernment,
        "where=bc danger=not-sure happening=hurt-at-work,police-officer",
    ),
    (Rule::OwnLanguageFirst, "where=on help=talk"),
    (Rule::FreshnessOnlyBetweenEquals, "where=on help=law"),
];

#[test]
fn each_rule_speaks_up_when_it_is_broken() {
    let data = &*DATA;
    let noticed = |rule: Rule, answers: &Answers, plan: &Plan| {
        let mut breaches = Vec::new();
        check(data, answers, plan, &mut breaches);
        let pairs = data.pairs(answers);
        let found = breaches.iter().any(|(broken, _)| *broken == rule);
        assert!(found, "{rule:?} was not noticed after {pairs}: {breaches:?}");
    };
    for (rule, pairs, sabotage) in SABOTAGE {
        let answers = data.answers(pairs);
        let mut plan = plan::plan(&data.bundle, &answers, data.bundle.on);
        sabotage(data, &mut plan);
        noticed(*rule, &answers, &plan);
    }
    for (rule, pairs) in PARTED {
        let answers = data.answers(pairs);
        let mut plan = plan::plan(&data.bundle, &answers, data.bundle.on);
        let parted = swap_by(*rule, data, data.said(&answers), &mut plan);
        assert!(parted, "{rule:?} parts no two neighbours after {pairs}");
        noticed(*rule, &answers, &plan);
    }
    // Every rule but the panic is in the tables; that one is caught around the plan itself.
    let broken = SABOTAGE.iter().map(|(rule, ..)| *rule);
    let mut rules: Vec<Rule> = broken.chain(PARTED.iter().map(|(rule, _)| *rule)).collect();
    rules.sort_unstable();
    rules.dedup();
    assert_eq!(rules.len(), Rule::YoungAreWarned as usize, "a rule is missing from the tables");
}
