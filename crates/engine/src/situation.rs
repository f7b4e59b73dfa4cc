//! What a person's answers add up to.

use alongside_model::{
    Answers, Audience, Bundle, Effect, Exploitation, Gender, Need, Question, Region, Schedule,
    Service, Set, Town, Way,
};

/// What the answers say about a person's situation, added up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    /// Where they are, if they said so.
    pub region: Option<Region>,
    /// The nearest town, if they said so; it is in that region.
    pub town: Option<Town>,
    /// Whether they are outside Canada.
    pub outside: bool,
    /// Whether they are in danger now.
    pub danger: bool,
    /// Youngest and oldest age that fits, in years, if they said so.
    pub ages: Option<(u8, u8)>,
    /// Kinds of exploitation that they spoke of.
    pub exploitation: Set<Exploitation>,
    /// Help that they asked for.
    pub needs: Set<Need>,
    /// Groups that they belong to.
    pub audiences: Set<Audience>,
    /// Groups that they do not belong to.
    pub not_audiences: Set<Audience>,
    /// Independent groups come before government offices.
    pub independent_first: bool,
    /// They chose to see how to report.
    pub report: bool,
    /// They chose services for women only.
    pub women_only: bool,
    /// They chose services for men.
    pub men: bool,
    /// They chose Indigenous-led services.
    pub indigenous_led: bool,
    /// They chose services with interpreters.
    pub interpretation: bool,
    /// The ways in which they can reach a service; empty if any way will do.
    pub ways: Set<Way>,
    /// Police are, or may be, the danger.
    pub police_are_involved: bool,
    /// They asked about staying safer in the sex industry.
    pub staying_safer: bool,
    /// Whoever answers does so for another person.
    pub about_someone_else: bool,
    /// Whoever answers helps people as their work.
    pub works_with_people: bool,
    /// By which tags services say that they speak the language on screen, which is that of the bundle.
    pub spoken: Vec<String>,
}

impl Situation {
    /// Adds up the answers that count, which [`alongside_model::Questionnaire::effective`] gives.
    pub fn of(bundle: &Bundle, effective: &Answers) -> Self {
        let mut situation = Self { spoken: bundle.locale.spoken.clone(), ..Self::default() };
        for (_, _, effect) in bundle.questionnaire.effects(effective) {
            situation.add(effect);
        }
        let is_here = |town| match town {
            Town::Near(place) => Some(bundle.places[place].province) == situation.region,
            Town::Far => situation.region.is_some(),
        };
        situation.town = effective.town.filter(|&town| is_here(town));
        if situation.ages.is_some_and(|(_, oldest)| oldest < 18) {
            // A child is not a sex worker; help for young people is found by need.
            situation.staying_safer = false;
            situation.audiences.remove(Audience::SexWorkers);
        }
        situation.not_audiences = situation
            .not_audiences
            .iter()
            // Several things can be true at once; what a person is outweighs what another answer rules out.
            .filter(|&group| !situation.audiences.has(group))
            .collect();
        situation
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
        self.ways = self.ways.or(effect.ways);
        self.police_are_involved |= effect.police_are_involved;
        self.staying_safer |= effect.staying_safer;
        self.about_someone_else |= effect.about_someone_else;
        self.works_with_people |= effect.works_with_people;
    }

    /// The id of the message that asks this question: of the person, or about them if someone else answers.
    pub fn title_message(&self, question: &Question) -> String {
        let about = if self.about_someone_else { "-them" } else { "" };
        format!("question-{}{about}", question.id)
    }

    /// Whether the person is young enough for child protection, or may be: then a worker may have to tell it what they
    /// say. It is for those under 18, and in British Columbia, Nova Scotia and Yukon for those under 19 (facts
    /// `youth-bc`, `youth-ns` and `cp-yt`).
    pub fn may_be_young(&self) -> bool {
        let under_19 = matches!(self.region, Some(Region::Bc | Region::Ns | Region::Yt));
        self.ages.is_none_or(|(youngest, _)| youngest < if under_19 { 19 } else { 18 })
    }

    /// Whether the person can reach the service in a way that they chose.
    pub fn can_reach(&self, service: &Service) -> bool {
        self.ways.is_empty() || self.ways.iter().any(|way| service.is_reached(way))
    }

    /// Whether the person can call a number of the service, or text it if they cannot call; if asked for, at all hours.
    pub(crate) fn is_answered(&self, service: &Service, at_all_hours: bool) -> bool {
        service.phones.iter().any(|phone| {
            let fits =
                |way| if self.ways.is_empty() { way == Way::Call } else { self.ways.has(way) };
            phone.kind.way().is_some_and(fits)
                && (!at_all_hours || phone.schedule == Schedule::Always)
        })
    }

    /// Whether the person asked about staying safer in the sex industry, and not about leaving it.
    pub(crate) fn stays_in_sex_industry(&self) -> bool {
        self.staying_safer && !self.needs.has(Need::ExitSupport)
    }

    /// Whether the person asked about staying safer, and spoke of no exploitation: then nothing that is made for
    /// trafficked people is put before them unasked.
    pub(crate) fn speaks_of_safer_work_only(&self) -> bool {
        self.stays_in_sex_industry() && self.exploitation.is_empty()
    }

    /// Whether nothing was said of which help is looked for. Being young is not a wish, and who keeps someone's papers may
    /// do more to them.
    pub(crate) fn asks_for_nothing(&self) -> bool {
        let mut needs = self.needs;
        needs.remove(Need::Report);
        needs.remove(Need::YouthCare);
        needs.remove(Need::Documents);
        needs.is_empty() && !self.danger
    }

    /// Whether so little was said that all there is to offer is someone to talk to and a way to find more.
    pub(crate) fn says_little(&self) -> bool {
        self.asks_for_nothing() && self.exploitation.is_empty()
    }

    /// The needs that services are looked up by: what was asked for, or else someone to talk to and a way to find
    /// more.
    pub(crate) fn needs_to_meet(&self) -> Set<Need> {
        let mut needs = self.needs;
        needs.remove(Need::Report);
        if self.danger {
            needs.add(Need::TalkNow);
            needs.add(Need::SafePlace);
        }
        if self.ages.is_some_and(|(_, oldest)| oldest < 18) {
            needs.add(Need::TalkNow);
        }
        // Of those who can be reached otherwise than by a call there are few.
        if self.asks_for_nothing() || !self.ways.is_empty() && !self.danger {
            needs.add(Need::TalkNow);
            needs.add(Need::FindServices);
        }
        needs
    }
}
