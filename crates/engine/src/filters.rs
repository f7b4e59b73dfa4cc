//! What the directory is narrowed to: a search, place, need, whom it serves, language, hours, way of contact.

use alongside_i18n::Localizer;
use alongside_model::{Audience, Bundle, Gender, Need, Region, Service, Term, Way};

/// How many services stand open at first, and how many more each tap brings.
pub const PAGE: usize = 10;

/// The ways to reach a service that one can choose, in the order of the list.
const WAYS: [Way; 3] = [Way::Call, Way::Text, Way::Chat];

/// Whom a service is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Whom {
    /// For women, or for men.
    Gender(Gender),
    /// For a group.
    Audience(Audience),
}

impl Whom {
    /// Everyone that can be chosen, in the order of the list.
    pub fn all() -> impl Iterator<Item = Self> {
        let genders = [Gender::Women, Gender::Men].into_iter().map(Self::Gender);
        genders.chain(Audience::ALL.iter().copied().map(Self::Audience))
    }

    fn fits(self, service: &Service) -> bool {
        match self {
            Self::Gender(gender) => service.gender == gender,
            Self::Audience(group) => service.audiences.has(group),
        }
    }
}

/// What the list is narrowed to. Nothing chosen shows everything.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Filters {
    /// What was typed into the search.
    pub query: String,
    /// Which of the places that it may mean was chosen, by place in the bundle.
    pub place: Option<usize>,
    /// Serves this province or territory.
    pub region: Option<Region>,
    /// Helps with this.
    pub need: Option<Need>,
    /// Is for this group.
    pub whom: Option<Whom>,
    /// This language is spoken there (BCP 47).
    pub language: Option<String>,
    /// Someone answers at all hours.
    pub always: bool,
    /// Can be reached so.
    pub contact: Option<Way>,
    /// How many further pages of the list are open.
    pub pages: usize,
}

impl Filters {
    /// Forgets all that was chosen; what was typed is overwritten in place.
    pub fn wipe(&mut self) {
        wipe_text(&mut self.query);
        *self = Self::default();
    }

    /// Whether something was chosen from the lists.
    pub fn is_narrowed(&self) -> bool {
        let Self { query, place, pages, .. } = self.clone();
        *self != Self { query, place, pages, ..Self::default() }
    }

    /// Whether something was typed that can be looked up.
    pub fn is_search(&self) -> bool {
        self.query.trim().chars().nth(1).is_some()
    }

    /// Whether the service passes all that was chosen.
    pub fn pass(&self, service: &Service) -> bool {
        self.region.is_none_or(|region| service.area.covers(region))
            && self.need.is_none_or(|need| service.needs.has(need))
            && self.whom.is_none_or(|whom| whom.fits(service))
            && self.language.as_ref().is_none_or(|tag| service.languages.contains(tag))
            && (!self.always || service.always_open())
            && self.contact.is_none_or(|way| service.is_reached(way))
    }

    /// How many services of the list are shown.
    pub fn shown(&self) -> usize {
        PAGE * (self.pages + 1)
    }
}

/// A list to choose one thing from. Nothing chosen is "any", which is place 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Choice {
    /// Provinces and territories.
    Region,
    /// Kinds of help.
    Need,
    /// Whom a service is for.
    Whom,
    /// Languages that are spoken there.
    Language,
    /// Ways to reach a service.
    Contact,
}

impl Choice {
    /// Every list, in the order of the screen.
    pub const ALL: [Self; 5] =
        [Self::Region, Self::Need, Self::Whom, Self::Language, Self::Contact];

    /// What the list is called.
    pub fn label(self, localizer: Localizer) -> String {
        localizer.text(match self {
            Self::Region => "browse-place",
            Self::Need => "browse-need",
            Self::Whom => "browse-audience",
            Self::Language => "browse-language",
            Self::Contact => "browse-contact",
        })
    }

    /// The names of what can be chosen, from place 1 on.
    pub fn names(self, bundle: &Bundle, localizer: Localizer) -> Vec<String> {
        match self {
            Self::Region => {
                Region::ALL.iter().map(|region| localizer.term("region", *region)).collect()
            }
            Self::Need => needs().map(|need| localizer.term("need", need)).collect(),
            Self::Whom => Whom::all()
                .map(|whom| match whom {
                    Whom::Gender(gender) => localizer.term("gender", gender),
                    Whom::Audience(group) => localizer.term("audience", group),
                })
                .collect(),
            Self::Language => {
                languages(bundle).into_iter().map(|tag| localizer.language(tag)).collect()
            }
            Self::Contact => {
                ["browse-phone", "browse-text", "browse-chat"].map(|id| localizer.text(id)).to_vec()
            }
        }
    }

    /// The place of what is chosen.
    pub fn place(self, filters: &Filters, bundle: &Bundle) -> usize {
        let chosen = match self {
            Self::Region => filters.region.map(Term::index),
            Self::Need => filters.need.and_then(|chosen| needs().position(|need| need == chosen)),
            Self::Whom => {
                filters.whom.and_then(|chosen| Whom::all().position(|whom| whom == chosen))
            }
            Self::Language => filters
                .language
                .as_deref()
                .and_then(|chosen| languages(bundle).iter().position(|tag| *tag == chosen)),
            Self::Contact => {
                filters.contact.and_then(|chosen| WAYS.iter().position(|way| *way == chosen))
            }
        };
        chosen.map_or(0, |place| place + 1)
    }

    /// Chooses by place, as [`Choice::place`] tells it. The list begins anew.
    pub fn choose(self, place: usize, filters: &mut Filters, bundle: &Bundle) {
        let chosen = place.checked_sub(1);
        filters.pages = 0;
        match self {
            Self::Region => {
                filters.region = chosen.and_then(|place| Region::ALL.get(place).copied());
            }
            Self::Need => filters.need = chosen.and_then(|place| needs().nth(place)),
            Self::Whom => filters.whom = chosen.and_then(|place| Whom::all().nth(place)),
            Self::Language => {
                filters.language = chosen
                    .and_then(|place| languages(bundle).into_iter().nth(place))
                    .map(str::to_owned);
            }
            Self::Contact => {
                filters.contact = chosen.and_then(|place| WAYS.get(place).copied());
            }
        }
    }
}

/// Kinds of help that one can look for. Whom to call in danger stands on top of every list.
fn needs() -> impl Iterator<Item = Need> {
    Need::ALL.iter().copied().filter(|need| *need != Need::Emergency)
}

/// Tags of the languages that are spoken somewhere.
fn languages(bundle: &Bundle) -> Vec<&str> {
    let mut tags = Vec::new();
    for tag in bundle.services.iter().flat_map(|service| &service.languages) {
        if let Err(place) = tags.binary_search(&tag.as_str()) {
            tags.insert(place, tag.as_str());
        }
    }
    tags
}

/// Overwrites a text in place before it is forgotten.
pub(crate) fn wipe_text(text: &mut String) {
    let length = text.len();
    text.clear();
    text.extend(std::iter::repeat_n('\0', length));
    text.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wiping_forgets_everything() {
        let mut filters =
            Filters { query: "boss".into(), always: true, pages: 2, ..Filters::default() };
        assert!(filters.is_narrowed() && filters.is_search());
        filters.wipe();
        assert_eq!(filters, Filters::default());
    }

    #[test]
    fn what_was_typed_alone_is_not_narrowing_and_one_letter_is_not_a_search() {
        let typed = |query: &str| Filters { query: query.into(), pages: 1, ..Filters::default() };
        assert!(!typed("boss").is_narrowed());
        for (query, is_search) in [("", false), (" b ", false), ("bo", true), ("帮助", true)] {
            assert_eq!(typed(query).is_search(), is_search, "{query:?}");
        }
    }
}
