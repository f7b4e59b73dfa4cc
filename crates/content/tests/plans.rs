//! Every plan keeps the rules: over the real data, for every combination of the single-choice answers with each
//! several-choice question in turn taking every set of up to two, and for arbitrary sets of all of them.
//!
//! What answers mean is written down here once more ([`IndexedBundle`]), by their ids, so that a slip in
//! `resources/questions.json` or in the engine shows. [`Rule`] lists what is asserted of each plan, and
//! [`each_rule_speaks_up_when_it_is_broken`] that each of them can fail.

mod common;

use alongside_engine::plan::{self, Item, Plan, Section, SectionKind, Target};
use alongside_model::Answers;
use alongside_model::Bundle;
use alongside_model::TopicKind;
use alongside_model::{
    Audience, Exploitation, Gender, Kind, Need, PhoneKind, Region, RunBy, Set, Term,
};
use alongside_model::{Freshness, Reason, Schedule};
use common::{catalog, say};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

static BOOK: LazyLock<IndexedBundle> = LazyLock::new(|| {
    let catalog = catalog();
    IndexedBundle::new(catalog.bundle("en", catalog.date))
});
static WALK: LazyLock<Walk> = LazyLock::new(|| walk(&BOOK));

/// What holds of every plan.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Rule {
    NoPanic,
    NoEmptySection,
    SectionsInOrder,
    NothingTwice,
    TopicsInTheirSections,
    TopicsOfThePlaceAlone,
    NoPermitsForRegisteredFirstNations,
    NothingAboutLeavingForStayingSafer,
    NoSexIndustryAdviceUnder18,
    ReportOnlyWhenAsked,
    ReportWhenAsked,
    EmergencyOnlyInDanger,
    EmergencyWhereItWorks,
    FirstOnlyInDanger,
    ALineThatIsNotPoliceInDanger,
    No911WhereThereIsNone,
    ServicesOfThePlaceAlone,
    AgesRespected,
    MadeForTheOtherExploitation,
    GroupsRespected,
    GenderAsChosen,
    WomenOrMenOnlyBelowOpen,
    CityBelowProvinceByPhone,
    SexWorkerLedFirst,
    VeryOldLast,
    IndependentBeforeGovernment,
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
    danger: bool,
    /// Youngest and oldest age.
    ages: Option<(u8, u8)>,
    work: bool,
    sex: bool,
    women: bool,
    men: bool,
    report: bool,
    safer: bool,
    leave: bool,
    /// Without papers, or not sure of them.
    without_papers: bool,
    /// Born here, so to say: no group of migrants.
    no_migrant: bool,
    registered: bool,
    not_indigenous: bool,
    /// Whether papers are asked about at all.
    papers_asked: bool,
}

impl Said {
    /// Under 18, as they said.
    fn young(self) -> bool {
        self.ages.is_some_and(|(_, oldest)| oldest < 18)
    }
}

/// An answer, by place of its question and its own.
type Spot = (usize, usize);

/// The data and what of it the rules need, ready for a million looks.
struct IndexedBundle {
    bundle: Bundle,
    places: Vec<(Spot, Place)>,
    ages: [(Spot, (u8, u8)); 3],
    danger: Spot,
    work: Spot,
    sex: Spot,
    women: Spot,
    men: Spot,
    report: Spot,
    safer: Spot,
    leave: Spot,
    without_papers: Vec<Spot>,
    other_papers: Vec<Spot>,
    citizen: Spot,
    registered: Spot,
    not_indigenous: Spot,
    papers: usize,
    /// By service: answers at all hours; has the number 9-1-1; government, police or child protection runs it.
    always: Vec<bool>,
    nine_one_one: Vec<bool>,
    authority: Vec<bool>,
    /// The emergency record of Nunavut.
    iqaluit: usize,
    /// By topic: about permits and removal; about leaving; about staying safer.
    permits: Vec<bool>,
    leaving: Vec<bool>,
    staying_safer: Vec<bool>,
}

/// Pages about papers that people registered under the Indian Act do not need.
const PERMITS: [&str; 9] = [
    "trp",
    "trp-family-violence",
    "open-work-permit",
    "lost-permit",
    "refugee-claim",
    "humanitarian",
    "removal-date",
    "detention",
    "consultants",
];

impl IndexedBundle {
    fn new(bundle: Bundle) -> Self {
        let spot = |question: &str, answer: &str| -> Spot {
            let q =
                bundle.questionnaire.question(question).unwrap_or_else(|| panic!("no {question}"));
            let a = bundle.questionnaire.questions[q].answers.iter().position(|it| it.id == answer);
            (q, a.unwrap_or_else(|| panic!("no {question}={answer}")))
        };
        let mut places: Vec<(Spot, Place)> =
            Region::ALL.iter().map(|&it| (spot("where", it.slug()), Place::In(it))).collect();
        places.push((spot("where", "outside"), Place::Outside));
        let number = |at: usize, digits: &str| {
            bundle.services[at].phones.iter().any(|it| it.number.as_str() == digits)
        };
        let all = 0..bundle.services.len();
        let iqaluit = all
            .clone()
            .find(|&it| number(it, "+18679791111") && bundle.services[it].kind == Kind::Emergency)
            .expect("Nunavut's own emergency number is in the directory");
        let service = |holds: &dyn Fn(usize) -> bool| -> Vec<bool> {
            (0..bundle.services.len()).map(holds).collect()
        };
        let topic = |ids: &[&str]| -> Vec<bool> {
            for id in ids {
                assert!(bundle.topics.iter().any(|it| it.id == *id), "there is no page {id}");
            }
            bundle.topics.iter().map(|it| ids.contains(&it.id.as_str())).collect()
        };
        let of = |answers: &[&str]| answers.iter().map(|it| spot("papers", it)).collect();
        Self {
            places,
            ages: [
                (spot("age", "under-16"), (0, 15)),
                (spot("age", "16-17"), (16, 17)),
                (spot("age", "adult"), (18, 120)),
            ],
            danger: spot("danger", "yes"),
            work: spot("happening", "work"),
            sex: spot("happening", "sex"),
            women: spot("matters", "women-only"),
            men: spot("matters", "men"),
            report: spot("help", "report"),
            safer: spot("help", "safer-sex-industry"),
            leave: spot("help", "leave-sex-industry"),
            without_papers: of(&[
                "expired-90",
                "none",
                "claim-refused",
                "claim-ineligible",
                "removal-order",
                "not-sure",
            ]),
            other_papers: of(&[
                "employer-permit",
                "other-permit",
                "partner-status",
                "expired-90",
                "none",
                "claim-open",
                "claim-refused",
                "claim-ineligible",
                "removal-order",
                "not-sure",
            ]),
            citizen: spot("papers", "citizen-pr"),
            registered: spot("indigenous", "first-nations-registered"),
            not_indigenous: spot("indigenous", "no"),
            papers: spot("papers", "none").0,
            always: service(&|at| {
                bundle.services[at].phones.iter().any(|it| {
                    it.schedule == Schedule::Always
                        && matches!(it.kind, PhoneKind::Voice | PhoneKind::Text)
                })
            }),
            nine_one_one: service(&|at| number(at, "911")),
            authority: service(&|at| {
                [RunBy::Government, RunBy::Police, RunBy::ChildProtection]
                    .iter()
                    .any(|&it| bundle.services[at].run_by.has(it))
            }),
            iqaluit,
            permits: topic(&PERMITS),
            leaving: topic(&["leaving-sex-industry"]),
            staying_safer: topic(&["safer-sex-industry"]),
            bundle,
        }
    }

    fn said(&self, answers: &Answers) -> Said {
        let has = |(q, a): Spot| answers.has(q, a);
        let place =
            self.places.iter().find(|(it, _)| has(*it)).map_or(Place::Unknown, |(_, it)| *it);
        let registered = has(self.registered);
        let papers_asked = !registered && place != Place::Outside;
        let other_papers = self.other_papers.iter().any(|&it| has(it));
        Said {
            place,
            danger: has(self.danger),
            ages: self.ages.iter().find(|(it, _)| has(*it)).map(|(_, it)| *it),
            work: has(self.work),
            sex: has(self.sex),
            women: has(self.women),
            men: has(self.men),
            report: has(self.report),
            safer: has(self.safer),
            leave: has(self.leave),
            without_papers: papers_asked && self.without_papers.iter().any(|&it| has(it)),
            no_migrant: registered || (papers_asked && has(self.citizen) && !other_papers),
            registered,
            not_indigenous: has(self.not_indigenous),
            papers_asked,
        }
    }

    /// The answers as an editor would type them.
    fn pairs(&self, answers: &Answers) -> String {
        let pairs: Vec<String> = self
            .bundle
            .questionnaire
            .questions
            .iter()
            .enumerate()
            .filter(|(q, _)| answers.picked(*q) != 0)
            .map(|(q, question)| {
                let picked: Vec<&str> = question
                    .answers
                    .iter()
                    .enumerate()
                    .filter(|(a, _)| answers.has(q, *a))
                    .map(|(_, it)| it.id.as_str())
                    .collect();
                format!("{}={}", question.id, picked.join(","))
            })
            .collect();
        if pairs.is_empty() { "(nothing)".into() } else { pairs.join(" ") }
    }

    fn name(&self, target: Target) -> &str {
        match target {
            Target::Service(at) => &self.bundle.services[at].id,
            Target::Topic(at) => &self.bundle.topics[at].id,
        }
    }

    fn answers(&self, pairs: &str) -> Answers {
        self.bundle.questionnaire.answers(pairs.split_whitespace()).expect("known answers")
    }

    /// 0 to 4: province by phone, province, Canada by phone, one city, Canada without a phone.
    fn distance(&self, at: usize) -> usize {
        let it = &self.bundle.services[at];
        match (it.city.is_some(), it.area.is_canada()) {
            (true, _) => 3,
            (false, true) if it.by_phone() => 2,
            (false, true) => 4,
            (false, false) => usize::from(!it.by_phone()),
        }
    }
}

/// A rule that a plan broke, and the item that broke it.
type Breach = (Rule, Option<Target>);

/// Holds a plan against every rule.
fn check(book: &IndexedBundle, answers: &Answers, plan: &Plan, found: &mut Vec<Breach>) {
    let said = book.said(answers);
    let mut broken = |rule: Rule, item: Option<Target>| found.push((rule, item));

    let mut sections = 0_u32;
    let mut group = 0;
    let mut seen = ([0_u64; 16], [0_u64; 4]);
    let (mut always, mut emergency, mut not_police) = (false, 0, false);
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
        for item in &section.items {
            let it = Some(item.target);
            if item.reasons.is_empty() {
                broken(Rule::EveryItemHasAReason, it);
            }
            for reason in &item.reasons {
                if !is_true(book, *reason, item.target, answers, said) {
                    broken(Rule::ReasonsAreTrue, it);
                }
            }
            let (seen, at) = match item.target {
                Target::Service(at) => (&mut seen.0[..], at),
                Target::Topic(at) => (&mut seen.1[..], at),
            };
            if seen[at / 64] & (1 << (at % 64)) != 0 {
                broken(Rule::NothingTwice, it);
            }
            seen[at / 64] |= 1 << (at % 64);
            match item.target {
                Target::Topic(at) => check_topic(book, said, section.kind, at, &mut broken),
                Target::Service(at) => {
                    check_service(book, said, section.kind, at, &mut broken);
                    let service = &book.bundle.services[at];
                    always |= book.always[at];
                    if section.kind == SectionKind::First {
                        emergency += usize::from(service.kind == Kind::Emergency);
                        not_police |=
                            service.kind == Kind::Support && !service.run_by.has(RunBy::Police);
                    } else if section.kind != SectionKind::Report {
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
                            Gender::Women | Gender::Men if !chosen => women_or_men = it,
                            _ => {}
                        }
                    }
                }
            }
        }
        if matches!(
            section.kind,
            SectionKind::Services | SectionKind::ServicesWomen | SectionKind::ServicesMen
        ) {
            check_order(book, said, &section.items, &mut broken);
        }
    }
    let has = |kind: SectionKind| sections & (1 << kind as u32) != 0;
    if has(SectionKind::First) != said.danger {
        broken(Rule::FirstOnlyInDanger, None);
    }
    if said.danger && !not_police {
        broken(Rule::ALineThatIsNotPoliceInDanger, None);
    }
    if said.danger && emergency != usize::from(said.place != Place::Outside) {
        broken(Rule::EmergencyWhereItWorks, None);
    }
    if has(SectionKind::Report) != (said.report && said.place != Place::Outside) {
        broken(if said.report { Rule::ReportWhenAsked } else { Rule::ReportOnlyWhenAsked }, None);
    }
    if !always {
        broken(Rule::SomeoneAlwaysAnswers, None);
    }
    if plan.situation.may_be_young() != said.ages.is_none_or(|(youngest, _)| youngest < 18) {
        broken(Rule::YoungAreWarned, None);
    }
}

/// The place of a section in the letter; the three lists of services may change places.
fn group_of(kind: SectionKind) -> u8 {
    match kind {
        SectionKind::First => 0,
        SectionKind::Talk => 1,
        SectionKind::Options => 2,
        SectionKind::Services | SectionKind::ServicesWomen | SectionKind::ServicesMen => 3,
        SectionKind::Rights => 4,
        SectionKind::Report => 5,
    }
}

fn check_topic(
    book: &IndexedBundle,
    said: Said,
    section: SectionKind,
    at: usize,
    broken: &mut impl FnMut(Rule, Option<Target>),
) {
    let topic = &book.bundle.topics[at];
    let it = Some(Target::Topic(at));
    let fits = match section {
        SectionKind::Options => topic.kind == TopicKind::Option,
        SectionKind::Rights => topic.kind == TopicKind::Right,
        _ => false,
    };
    if !fits {
        broken(Rule::TopicsInTheirSections, it);
    }
    let here = match said.place {
        Place::In(region) => topic.area.covers(region),
        Place::Unknown | Place::Outside => topic.area.is_canada(),
    };
    if !here {
        broken(Rule::TopicsOfThePlaceAlone, it);
    }
    if said.registered && book.permits[at] {
        broken(Rule::NoPermitsForRegisteredFirstNations, it);
    }
    if said.safer && !said.leave && book.leaving[at] {
        broken(Rule::NothingAboutLeavingForStayingSafer, it);
    }
    if said.young() && book.staying_safer[at] {
        broken(Rule::NoSexIndustryAdviceUnder18, it);
    }
}

fn check_service(
    book: &IndexedBundle,
    said: Said,
    section: SectionKind,
    at: usize,
    broken: &mut impl FnMut(Rule, Option<Target>),
) {
    let service = &book.bundle.services[at];
    let it = Some(Target::Service(at));
    if matches!(section, SectionKind::Options | SectionKind::Rights) {
        broken(Rule::TopicsInTheirSections, it);
    }
    let reporting = matches!(service.kind, Kind::Police | Kind::TipLine);
    if reporting && !(section == SectionKind::Report && said.report)
        || section == SectionKind::Report && !reporting
    {
        broken(Rule::ReportOnlyWhenAsked, it);
    }
    let emergency = service.kind == Kind::Emergency;
    if emergency && !(section == SectionKind::First && said.danger) {
        broken(Rule::EmergencyOnlyInDanger, it);
    }
    let here = match said.place {
        Place::In(region) => service.area.covers(region),
        // The widest record stands for an unknown place; those of one province do not.
        Place::Unknown if emergency => service.area.named().len() > 1,
        Place::Unknown => service.area.is_canada(),
        Place::Outside => service.only_for.has(Audience::Abroad),
    };
    if !here || said.place != Place::Outside && service.only_for.has(Audience::Abroad) {
        broken(Rule::ServicesOfThePlaceAlone, it);
    }
    let nunavut = said.place == Place::In(Region::Nu);
    if emergency && (said.place == Place::Outside || nunavut != (at == book.iqaluit)) {
        broken(Rule::EmergencyWhereItWorks, it);
    }
    if book.nine_one_one[at] && (nunavut || said.place == Place::Outside) {
        broken(Rule::No911WhereThereIsNone, it);
    }
    if emergency {
        return;
    }
    if let Some((youngest, oldest)) = said.ages {
        let too_young = service.minimum_age.is_some_and(|it| it > oldest);
        let too_old = service.maximum_age.is_some_and(|it| it < youngest);
        let only_children = service.only_for.len() == 1 && service.only_for.has(Audience::Children);
        // A line for the young on the start screen is not offered to someone who said they are an adult.
        let young_line = section == SectionKind::Talk && service.audiences.has(Audience::Children);
        if too_young || too_old || youngest >= 18 && (only_children || young_line) {
            broken(Rule::AgesRespected, it);
        }
    }
    let one = |kind| service.made_for.len() == 1 && service.made_for.has(kind);
    if one(Exploitation::Sex) && said.work && !said.sex
        || one(Exploitation::Labour) && said.sex && !said.work
    {
        broken(Rule::MadeForTheOtherExploitation, it);
    }
    let only = |groups: &[Audience]| {
        !service.only_for.is_empty() && service.only_for.iter().all(|it| groups.contains(&it))
    };
    let migrants =
        [Audience::MigrantWorkers, Audience::Migrants, Audience::Refugees, Audience::NoStatus];
    if said.not_indigenous && only(&[Audience::Indigenous]) || said.no_migrant && only(&migrants) {
        broken(Rule::GroupsRespected, it);
    }
    let wrong_gender = match service.gender {
        Gender::Open => false,
        Gender::Women => said.men && !said.women,
        Gender::Men => said.women && !said.men,
    };
    let wrong_list = match section {
        SectionKind::Services | SectionKind::Talk | SectionKind::First => {
            service.gender != Gender::Open
        }
        SectionKind::ServicesWomen => service.gender != Gender::Women,
        SectionKind::ServicesMen => service.gender != Gender::Men,
        _ => false,
    };
    if wrong_gender || wrong_list {
        broken(Rule::GenderAsChosen, it);
    }
    // The line for everyone stands where it stands, whatever was asked: it is about more than leaving.
    if said.safer
        && !said.leave
        && !said.young()
        && !matches!(section, SectionKind::First | SectionKind::Talk)
        && service.needs.has(Need::ExitSupport)
        && !service.needs.has(Need::HarmReduction)
    {
        broken(Rule::NothingAboutLeavingForStayingSafer, it);
    }
}

/// The order inside a list of services.
fn check_order(
    book: &IndexedBundle,
    said: Said,
    items: &[Item],
    broken: &mut impl FnMut(Rule, Option<Target>),
) {
    let mut city = None;
    let mut others = None;
    // By distance: an authority.
    let mut authorities = [false; 5];
    let mut very_old = None;
    for item in items {
        let Target::Service(at) = item.target else { continue };
        let service = &book.bundle.services[at];
        let it = Some(item.target);
        let distance = book.distance(at);
        // People who asked about staying safer see who is led by sex workers before all else, in whatever city.
        let led = said.safer && !said.young() && service.run_by.has(RunBy::SexWorkers);
        if led && others.is_some() {
            broken(Rule::SexWorkerLedFirst, others);
        } else if !led {
            others = it;
        }
        // What a page showed more than 24 months ago comes last, in the same order.
        if !led {
            if service.freshness(book.bundle.on) != Freshness::VeryOld {
                if very_old.is_some() {
                    broken(Rule::VeryOldLast, very_old);
                }
            } else if very_old.is_none() {
                (city, authorities, very_old) = (None, [false; 5], it);
            }
        }
        if distance == 3 && !led {
            city = it;
        } else if distance == 0 && city.is_some() {
            broken(Rule::CityBelowProvinceByPhone, city);
        }
        if said.without_papers && !led {
            if book.authority[at] {
                authorities[distance] = true;
            } else if authorities[distance] {
                broken(Rule::IndependentBeforeGovernment, it);
            }
        }
    }
}

/// Whether a reason speaks of something that was said and that the item is.
fn is_true(
    book: &IndexedBundle,
    reason: Reason,
    target: Target,
    answers: &Answers,
    said: Said,
) -> bool {
    let questionnaire = &book.bundle.questionnaire;
    match (reason, target) {
        (Reason::Answer(q, a), _) => {
            a < questionnaire.questions[q].answers.len()
                && answers.has(q, a)
                && (q != book.papers || said.papers_asked)
        }
        (Reason::MayMatter, it) => matches!(it, Target::Topic(_)),
        (_, Target::Topic(_)) => false,
        (reason, Target::Service(at)) => {
            let it = &book.bundle.services[at];
            match reason {
                Reason::Answer(..) | Reason::MayMatter => true,
                Reason::Danger => said.danger,
                Reason::Hotline(line) => book.bundle.hotlines[line].service == at,
                Reason::Region(region) => {
                    said.place == Place::In(region) && it.area.named().has(region)
                }
                Reason::City => it.city.is_some() && matches!(said.place, Place::In(_)),
                Reason::Canada => it.area.is_canada() && said.place != Place::Outside,
                Reason::Abroad => said.place == Place::Outside,
                Reason::Helps(needs) => !needs.is_empty() && needs.and(it.needs) == needs,
                Reason::For(groups) => !groups.is_empty() && groups.and(it.audiences) == groups,
                Reason::MadeFor(kinds) => {
                    let spoken: Set<Exploitation> =
                        [(said.sex, Exploitation::Sex), (said.work, Exploitation::Labour)]
                            .into_iter()
                            .filter_map(|(holds, it)| holds.then_some(it))
                            .collect();
                    !kinds.is_empty() && kinds.and(it.made_for).and(spoken) == kinds
                }
                Reason::IndigenousLed => it.run_by.has(RunBy::Indigenous),
                Reason::Interpreters => it.interpretation == Some(true),
                Reason::SexWorkerLed => it.run_by.has(RunBy::SexWorkers) && said.safer,
                Reason::AlwaysOpen => it.always_open(),
            }
        }
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
    fn new(book: &IndexedBundle) -> Self {
        Self {
            services: vec![false; book.bundle.services.len()],
            topics: vec![false; book.bundle.topics.len()],
            ..Self::default()
        }
    }

    /// Makes a plan and holds it against the rules.
    fn step(&mut self, book: &IndexedBundle, answers: &Answers, breaches: &mut Vec<Breach>) {
        self.plans += 1;
        breaches.clear();
        match catch_unwind(AssertUnwindSafe(|| plan::plan(&book.bundle, answers, book.bundle.on))) {
            Ok(plan) => {
                for (_, item) in plan.items() {
                    match item.target {
                        Target::Service(at) => self.services[at] = true,
                        Target::Topic(at) => self.topics[at] = true,
                    }
                }
                check(book, answers, &plan, breaches);
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
        for (it, other) in self.services.iter_mut().zip(other.services) {
            *it |= other;
        }
        for (it, other) in self.topics.iter_mut().zip(other.topics) {
            *it |= other;
        }
    }

    fn report(&self, book: &IndexedBundle) -> String {
        self.broken
            .iter()
            .map(|(rule, (count, answers, item))| {
                let item = item.map_or("", |it| book.name(it));
                format!("{rule:?}: {count} plans, such as {} [{item}]\n", book.pairs(answers))
            })
            .collect()
    }
}

/// How many combinations of the single-choice answers there are, a skip being one more answer of each.
fn singles(book: &IndexedBundle) -> usize {
    let single = book.bundle.questionnaire.questions.iter().filter(|it| !it.many);
    single.map(|it| it.answers.len() + 1).product()
}

/// The combination with this number.
fn single(book: &IndexedBundle, mut number: usize) -> Answers {
    let mut res = Answers::default();
    for (q, question) in
        book.bundle.questionnaire.questions.iter().enumerate().filter(|(_, it)| !it.many)
    {
        let choices = question.answers.len() + 1;
        if let Some(answer) = (number % choices).checked_sub(1) {
            res.set(q, 1 << answer);
        }
        number /= choices;
    }
    res
}

/// Every set of up to two answers of each several-choice question in turn; the empty one once.
fn sets(book: &IndexedBundle) -> Vec<(usize, u32)> {
    let mut res = vec![(0, 0)];
    for (q, question) in
        book.bundle.questionnaire.questions.iter().enumerate().filter(|(_, it)| it.many)
    {
        let count = question.answers.len();
        for first in 0..count {
            res.extend((first..count).map(|second| (q, 1 << first | 1 << second)));
        }
    }
    res
}

/// Every combination of the single-choice answers, with each several-choice question in turn, on all cores.
fn walk(book: &IndexedBundle) -> Walk {
    let start = Instant::now();
    let (combinations, sets) = (singles(book), sets(book));
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let mut res = Walk::new(book);
    std::thread::scope(|scope| {
        let hands: Vec<_> = (0..threads)
            .map(|_| {
                scope.spawn(|| {
                    let (mut walk, mut breaches) = (Walk::new(book), Vec::new());
                    loop {
                        let number = next.fetch_add(1, Ordering::Relaxed);
                        if number >= combinations {
                            return walk;
                        }
                        let mut answers = single(book, number);
                        for &(question, picked) in &sets {
                            let before = answers.picked(question);
                            if picked != 0 {
                                answers.set(question, picked);
                            }
                            walk.step(book, &answers, &mut breaches);
                            answers.set(question, before);
                        }
                    }
                })
            })
            .collect();
        for hand in hands {
            res.add(hand.join().expect("a panic in a plan is caught"));
        }
    });
    res.seconds = start.elapsed().as_secs_f64();
    res
}

#[test]
fn every_plan_of_the_walk_keeps_the_rules() {
    let walk = &*WALK;
    say(&format!("plans walked: {} in {:.1} s", walk.plans, walk.seconds));
    assert!(walk.plans > 1_000_000, "only {} plans", walk.plans);
    assert!(walk.broken.is_empty(), "rules broken:\n{}", walk.report(&BOOK));
}

#[test]
fn every_service_option_and_right_stands_in_some_plan() {
    let (book, walk) = (&*BOOK, &*WALK);
    let services = book.bundle.services.iter().zip(&walk.services);
    let missing: Vec<&str> =
        services.filter(|(_, seen)| !**seen).map(|(it, _)| it.id.as_str()).collect();
    assert!(missing.is_empty(), "services in no plan: {}", missing.join(", "));
    let topics = book.bundle.topics.iter().zip(&walk.topics);
    let missing: Vec<&str> = topics
        .filter(|(it, seen)| !**seen && it.kind != TopicKind::About)
        .map(|(it, _)| it.id.as_str())
        .collect();
    assert!(missing.is_empty(), "options and rights in no plan: {}", missing.join(", "));
}

#[test]
fn every_question_is_reached_and_every_path_ends_in_a_plan() {
    let book = &*BOOK;
    let questionnaire = &book.bundle.questionnaire;
    let mut reached = vec![false; questionnaire.questions.len()];
    for number in 0..singles(book) {
        let answers = single(book, number);
        let (mut at, mut steps) = (None, 0);
        while let Some(next) = questionnaire.next(at, &answers) {
            assert!(at.is_none_or(|it| next > it), "goes back: {}", book.pairs(&answers));
            reached[next] = true;
            at = Some(next);
            steps += 1;
            assert!(steps <= questionnaire.questions.len(), "no end: {}", book.pairs(&answers));
        }
        assert!(steps > 0, "nothing is asked: {}", book.pairs(&answers));
        assert_eq!(questionnaire.asked(&answers).len(), steps, "{}", book.pairs(&answers));
    }
    let missing: Vec<&str> = questionnaire
        .questions
        .iter()
        .zip(reached)
        .filter(|(_, reached)| !reached)
        .map(|(it, _)| it.id.as_str())
        .collect();
    assert!(missing.is_empty(), "never asked: {}", missing.join(", "));
}

#[test]
fn registered_first_nations_are_never_asked_about_papers() {
    let book = &*BOOK;
    let questionnaire = &book.bundle.questionnaire;
    for number in 0..singles(book) {
        let mut answers = single(book, number);
        let said = book.said(&answers);
        assert_eq!(
            questionnaire.asked(&answers).contains(&book.papers),
            said.papers_asked,
            "{}",
            book.pairs(&answers)
        );
        // An answer from before stays, but no longer counts.
        for answer in 0..questionnaire.questions[book.papers].answers.len() {
            answers.set(book.papers, 1 << answer);
            let counts = questionnaire.effective(&answers).picked(book.papers) != 0;
            assert_eq!(counts, said.papers_asked, "{}", book.pairs(&answers));
        }
    }
}

#[test]
fn a_person_who_skips_everything_gets_the_national_lines_211_and_the_rights() {
    let book = &*BOOK;
    let plan = plan::plan(&book.bundle, &Answers::default(), book.bundle.on);
    let kinds: Vec<SectionKind> = plan.sections.iter().map(|it| it.kind).collect();
    let of = |kind: SectionKind| -> Vec<Target> {
        plan.sections
            .iter()
            .filter(|it| it.kind == kind)
            .flat_map(|it| it.items.iter().map(|it| it.target))
            .collect()
    };
    assert_eq!(kinds.first(), Some(&SectionKind::Talk), "{kinds:?}");
    let lines: Vec<Target> =
        book.bundle.hotlines.iter().map(|it| Target::Service(it.service)).collect();
    assert_eq!(lines.len(), 5);
    assert_eq!(of(SectionKind::Talk), lines, "the lines of the start screen, in their order");
    assert!(lines.iter().any(|&it| book.name(it) == "211"), "2-1-1 is one of them");
    let rights = book
        .bundle
        .topics
        .iter()
        .enumerate()
        .filter(|(_, it)| it.kind == TopicKind::Right && it.area.is_canada());
    let missing: Vec<&str> = rights
        .filter(|(at, _)| !of(SectionKind::Rights).contains(&Target::Topic(*at)))
        .map(|(_, it)| it.id.as_str())
        .collect();
    assert!(missing.is_empty(), "rights left out: {}", missing.join(", "));
    let mut breaches = Vec::new();
    check(book, &Answers::default(), &plan, &mut breaches);
    assert_eq!(breaches, []);
}

#[test]
fn outside_canada_global_affairs_answers_and_no_number_for_canada_alone_is_shown() {
    let book = &*BOOK;
    for pairs in ["where=outside", "where=outside danger=yes", "where=outside help=report"] {
        let plan = plan::plan(&book.bundle, &book.answers(pairs), book.bundle.on);
        let services: Vec<&str> = plan
            .items()
            .filter(|(_, it)| matches!(it.target, Target::Service(_)))
            .map(|(_, it)| book.name(it.target))
            .collect();
        assert!(services.contains(&"global-affairs-emergency-abroad"), "{pairs}: {services:?}");
        assert!(!services.contains(&"emergency-911"), "{pairs}: {services:?}");
    }
}

#[test]
fn nunavut_gets_iqaluits_number_with_its_city_and_never_911() {
    let book = &*BOOK;
    let nunavut = &book.bundle.services[book.iqaluit];
    assert_eq!(nunavut.city.as_deref(), Some("Iqaluit"));
    assert_eq!(nunavut.phones.len(), 1, "and no other number");
    let plan = plan::plan(&book.bundle, &book.answers("where=nu danger=yes"), book.bundle.on);
    assert_eq!(plan.sections[0].kind, SectionKind::First);
    assert_eq!(plan.sections[0].items[0].target, Target::Service(book.iqaluit));
    // Everywhere else that number is unknown.
    for region in Region::ALL.iter().filter(|it| **it != Region::Nu) {
        let plan = plan::plan(
            &book.bundle,
            &book.answers(&format!("where={} danger=yes", region.slug())),
            book.bundle.on,
        );
        assert!(plan.items().all(|(_, it)| it.target != Target::Service(book.iqaluit)));
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
    let mut res = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            res.extend(files(&path));
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            res.push((path.display().to_string(), text));
        }
    }
    res
}

/// Beside a topic, services stand as they would in a plan: of the place, never police, women-only below open.
#[test]
fn services_beside_an_option_or_a_right_keep_the_rules_too() {
    let book = &*BOOK;
    let bundle = &book.bundle;
    let mut needs: Vec<Set<Need>> = Vec::new();
    for topic in &bundle.topics {
        if !needs.contains(&topic.needs) {
            needs.push(topic.needs);
        }
    }
    let mut found = Vec::new();
    for number in 0..singles(book) {
        let answers = single(book, number);
        let said = book.said(&answers);
        for &needs in &needs {
            let items = plan::services_for(bundle, &answers, needs, bundle.on);
            let mut broken = |rule: Rule, item: Option<Target>| {
                found.push((rule, item, book.pairs(&answers)));
            };
            let mut only = false;
            for item in &items {
                let Target::Service(at) = item.target else { panic!("a service") };
                let service = &bundle.services[at];
                let section = match service.gender {
                    Gender::Open => SectionKind::Services,
                    Gender::Women => SectionKind::ServicesWomen,
                    Gender::Men => SectionKind::ServicesMen,
                };
                check_service(book, said, section, at, &mut broken);
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
    found.sort_by_key(|it| it.0);
    found.dedup_by_key(|it| it.0);
    let lines: Vec<String> = found
        .iter()
        .map(|(rule, item, pairs)| {
            format!("{rule:?}: {pairs} [{}]", item.map_or("", |it| book.name(it)))
        })
        .collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn the_plan_is_the_same_after_the_block_has_travelled() {
    let book = &*BOOK;
    let travelled = Bundle::read(&book.bundle.write()).expect("what was written can be read");
    assert_eq!(travelled, book.bundle);
    let whole = book.bundle.write();
    for cut in [0, 1000, whole.len() - 2, whole.len() - 1] {
        assert_eq!(Bundle::read(whole.get(..cut).unwrap_or_default()), None, "cut at {cut}");
    }
}

/// Answers as taps make them: any set of the several-choice answers, at most one of the others.
fn tapped() -> impl Strategy<Value = Answers> {
    proptest::collection::vec(any::<u32>(), BOOK.bundle.questionnaire.questions.len()).prop_map(
        |words| {
            let questionnaire = &BOOK.bundle.questionnaire;
            let mut res = Answers::default();
            for (q, (question, word)) in questionnaire.questions.iter().zip(words).enumerate() {
                let count = question.answers.len();
                if question.many {
                    for answer in (0..count).filter(|it| word & (1 << it) != 0) {
                        if !res.has(q, answer) {
                            res.toggle(questionnaire, q, answer);
                        }
                    }
                } else if let Some(answer) = (word as usize % (count + 1)).checked_sub(1) {
                    res.toggle(questionnaire, q, answer);
                }
            }
            res
        },
    )
}

/// A question and one of its answers.
fn tap() -> impl Strategy<Value = Spot> {
    (any::<usize>(), any::<usize>()).prop_map(|(q, a)| {
        let questions = &BOOK.bundle.questionnaire.questions;
        let q = q % questions.len();
        (q, a % questions[q].answers.len())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_set_of_answers_gives_a_plan_that_keeps_the_rules(answers in tapped()) {
        let book = &*BOOK;
        let plan = plan::plan(&book.bundle, &answers, book.bundle.on);
        let mut breaches = Vec::new();
        check(book, &answers, &plan, &mut breaches);
        let said: Vec<String> = breaches
            .iter()
            .map(|(rule, it)| format!("{rule:?} [{}]", it.map_or("", |it| book.name(it))))
            .collect();
        prop_assert!(said.is_empty(), "{}: {}", book.pairs(&answers), said.join(", "));
    }

    #[test]
    fn changing_an_answer_back_and_forth_gives_the_same_plan(answers in tapped(), (q, a) in tap()) {
        let book = &*BOOK;
        let questionnaire = &book.bundle.questionnaire;
        let before = plan::plan(&book.bundle, &answers, book.bundle.on);
        let mut changed = answers.clone();
        changed.toggle(questionnaire, q, a);
        plan::plan(&book.bundle, &changed, book.bundle.on);
        // Back, as a person would go: tap off what is new, tap on what was there.
        for answer in (0..questionnaire.questions[q].answers.len()).rev() {
            if changed.has(q, answer) && !answers.has(q, answer) {
                changed.toggle(questionnaire, q, answer);
            }
        }
        for answer in 0..questionnaire.questions[q].answers.len() {
            if answers.has(q, answer) && !changed.has(q, answer) {
                changed.toggle(questionnaire, q, answer);
            }
        }
        prop_assert_eq!(&changed, &answers, "{}", book.pairs(&answers));
        prop_assert_eq!(plan::plan(&book.bundle, &changed, book.bundle.on), before, "{}", book.pairs(&answers));
    }

    #[test]
    fn a_tap_never_loses_the_answer_to_another_question(answers in tapped(), (q, a) in tap()) {
        let questionnaire = &BOOK.bundle.questionnaire;
        let mut changed = answers.clone();
        changed.toggle(questionnaire, q, a);
        prop_assert!(changed.has(q, a) != answers.has(q, a));
        for other in (0..questionnaire.questions.len()).filter(|it| *it != q) {
            prop_assert_eq!(changed.picked(other), answers.picked(other));
        }
    }
}

/// Each rule, answers, and what would break it.
type Sabotage = (Rule, &'static str, fn(&IndexedBundle, &mut Plan));

/// Puts a service at the end of a section, which is made where it is missing.
fn put(book: &IndexedBundle, plan: &mut Plan, kind: SectionKind, id: &str) {
    let at = book.bundle.services.iter().position(|it| it.id == id);
    let item = Item {
        target: Target::Service(at.unwrap_or_else(|| panic!("no service {id}"))),
        reasons: vec![Reason::Danger],
    };
    put_item(plan, kind, item);
}

fn put_topic(book: &IndexedBundle, plan: &mut Plan, kind: SectionKind, id: &str) {
    let at = book.bundle.topics.iter().position(|it| it.id == id);
    let item = Item {
        target: Target::Topic(at.unwrap_or_else(|| panic!("no page {id}"))),
        reasons: vec![Reason::MayMatter],
    };
    put_item(plan, kind, item);
}

fn put_item(plan: &mut Plan, kind: SectionKind, item: Item) {
    match plan.sections.iter_mut().find(|it| it.kind == kind) {
        Some(section) => section.items.push(item),
        None => plan.sections.push(Section { kind, items: vec![item] }),
    }
}

fn remove(plan: &mut Plan, kind: SectionKind) {
    plan.sections.retain(|it| it.kind != kind);
}

fn services(plan: &mut Plan) -> &mut Vec<Item> {
    let section = plan.sections.iter_mut().find(|it| it.kind == SectionKind::Services);
    &mut section.expect("has services").items
}

const SABOTAGE: &[Sabotage] = &[
    (Rule::NoEmptySection, "", |_, it| it.sections[0].items.clear()),
    (Rule::SectionsInOrder, "", |_, it| it.sections.reverse()),
    (Rule::NothingTwice, "", |_, it| {
        let again = it.sections[0].items[0].clone();
        it.sections[0].items.push(again);
    }),
    (Rule::TopicsInTheirSections, "", |book, it| {
        put_topic(book, it, SectionKind::Rights, "trp");
    }),
    (Rule::TopicsOfThePlaceAlone, "where=bc", |book, it| {
        put_topic(book, it, SectionKind::Rights, "quebec");
    }),
    (
        Rule::NoPermitsForRegisteredFirstNations,
        "indigenous=first-nations-registered",
        |book, it| {
            put_topic(book, it, SectionKind::Options, "trp");
        },
    ),
    (Rule::NothingAboutLeavingForStayingSafer, "help=safer-sex-industry", |book, it| {
        put_topic(book, it, SectionKind::Options, "leaving-sex-industry");
    }),
    (Rule::NoSexIndustryAdviceUnder18, "age=16-17", |book, it| {
        put_topic(book, it, SectionKind::Options, "safer-sex-industry");
    }),
    (Rule::ReportOnlyWhenAsked, "", |book, it| {
        put(book, it, SectionKind::Talk, "crime-stoppers");
    }),
    (Rule::ReportWhenAsked, "help=report", |_, it| remove(it, SectionKind::Report)),
    (Rule::EmergencyOnlyInDanger, "where=on", |book, it| {
        put(book, it, SectionKind::Talk, "emergency-911");
    }),
    (Rule::EmergencyWhereItWorks, "where=on danger=yes", |_, it| {
        it.sections[0].items.remove(0);
    }),
    (Rule::FirstOnlyInDanger, "", |book, it| {
        put(book, it, SectionKind::First, "211");
    }),
    (Rule::ALineThatIsNotPoliceInDanger, "where=on danger=yes", |_, it| {
        it.sections[0].items.truncate(1);
    }),
    (Rule::No911WhereThereIsNone, "where=nu danger=yes", |book, it| {
        put(book, it, SectionKind::First, "emergency-911");
    }),
    (Rule::ServicesOfThePlaceAlone, "where=bc", |book, it| {
        put(book, it, SectionKind::Services, "ab-211");
    }),
    (Rule::AgesRespected, "age=adult", |book, it| {
        put(book, it, SectionKind::Talk, "kids-help-phone");
    }),
    (Rule::MadeForTheOtherExploitation, "where=on happening=work", |book, it| {
        put(book, it, SectionKind::Services, "on-covenant-house-toronto");
    }),
    (Rule::GroupsRespected, "indigenous=no", |book, it| {
        put(book, it, SectionKind::Talk, "hope-for-wellness");
    }),
    (Rule::GenderAsChosen, "where=bc", |book, it| {
        put(book, it, SectionKind::Services, "bc-wish");
    }),
    (Rule::WomenOrMenOnlyBelowOpen, "where=on help=safe-place", |_, it| {
        let at = it.sections.iter().position(|it| it.kind == SectionKind::ServicesWomen);
        let women = it.sections.remove(at.expect("Ontario has places for women"));
        it.sections.insert(1, women);
    }),
    (Rule::CityBelowProvinceByPhone, "where=on help=safe-place,law", |_, it| {
        services(it).reverse();
    }),
    (Rule::SexWorkerLedFirst, "where=on help=safer-sex-industry,law", |_, it| {
        services(it).reverse();
    }),
    (Rule::VeryOldLast, "where=on help=safe-place,law", |book, it| {
        let very_old = |it: &Item| matches!(it.target, Target::Service(at) if book.bundle.services[at].freshness(book.bundle.on) == Freshness::VeryOld);
        services(it).sort_by_key(|it| !very_old(it));
    }),
    (Rule::IndependentBeforeGovernment, "where=bc papers=none help=health,law", |book, it| {
        let authority = |it: &Item| matches!(it.target, Target::Service(at) if book.authority[at]);
        services(it).sort_by_key(|it| !authority(it));
    }),
    (Rule::EveryItemHasAReason, "", |_, it| it.sections[0].items[0].reasons.clear()),
    (Rule::ReasonsAreTrue, "where=bc", |_, it| {
        it.sections[0].items[0].reasons.push(Reason::Region(Region::Ab));
    }),
    (Rule::SomeoneAlwaysAnswers, "", |_, it| {
        it.sections.retain(|it| it.kind == SectionKind::Rights);
    }),
    (Rule::YoungAreWarned, "age=16-17", |_, it| it.situation.ages = Some((18, 120))),
];

#[test]
fn each_rule_speaks_up_when_it_is_broken() {
    let book = &*BOOK;
    for (rule, pairs, sabotage) in SABOTAGE {
        let answers = book.answers(pairs);
        let mut plan = plan::plan(&book.bundle, &answers, book.bundle.on);
        sabotage(book, &mut plan);
        let mut breaches = Vec::new();
        check(book, &answers, &plan, &mut breaches);
        assert!(
            breaches.iter().any(|(it, _)| it == rule),
            "{rule:?} was not noticed: {breaches:?}"
        );
    }
    // Every rule but the panic is in the table; that one is caught around the plan itself.
    let last = Rule::YoungAreWarned as usize;
    assert_eq!(SABOTAGE.len(), last, "a rule is missing from the table, or stands twice");
}
