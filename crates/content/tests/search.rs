//! The search, held against what people should find: by the data, not by what the search happens to say.
//!
//! A row that fails is fixed in `locales/*/search.ftl` where a word is missing there, and in `crates/engine/src/search/`
//! where it is the rule that is wrong. It is changed only if the directory changed so that something else should come first.

mod common;

use alongside_content::Catalog;
use alongside_engine::filters::Filters;
use alongside_engine::listing::{Listing, list};
use alongside_engine::search::{Found, Index, fold, marks};
use alongside_engine::towns::Names;
use alongside_i18n::Localizer;
use alongside_model::{Bundle, FormerNumber, Need, PhoneNumber};
use common::{catalog, root};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

/// Cities and provinces: any service there.
const CALGARY: &str = "ab-cups|ab-distress-centre-calgary|ab-fearisnotlove|ab-next-step-ministries|ab-reset-calgary|\
    ab-safelink-shift|ab-workers-resource-centre";
const EDMONTON: &str = "ab-cease|ab-sace|ab-win-house";
const NUNAVUT: &str = "nu-elders-line|nu-emergency-rcmp|nu-kamatsiaqtut|nu-labour-standards|nu-legal-aid|nu-shelters|\
    nu-victim-services";
const SASKATOON: &str = "sk-egadz|sk-hope-restored|sk-reach-clinic|sk-saskatoon-crisis|sk-saskatoon-open-door|\
    sk-ssaic|sk-stc-health-centre";
const TORONTO_LAWYERS: &str = "on-schlifer-clinic|on-fcj-refugee-centre|on-salco|on-jfcy-street-youth|on-butterfly|\
    on-workers-action-centre|on-maggies|on-aboriginal-legal-services|on-arch-disability|on-halco|on-iavgo|on-iwc|\
    on-whslc";
/// The hotline, since nobody is nearer to what was typed.
const HOTLINE: &str = "canadian-human-trafficking-hotline";

/// Language of the page, what is typed, the page and the service that should come first: `-` if it does not matter,
/// with `|` between several that are equally right.
const ROWS: &[(&str, &str, &str, &str)] = &[
    // Names: whole, in part, with a wrong letter, without accents, in the other language.
    ("en", "kids help phone", "-", "kids-help-phone"),
    ("en", "kids help phnoe", "-", "kids-help-phone"),
    ("en", "jeunesse j'ecoute", "-", "kids-help-phone"),
    ("fr", "Jeunesse, J\u{2019}écoute", "-", "kids-help-phone"),
    ("fr", "kids help phone", "-", "kids-help-phone"),
    ("en", "covenant house", "-", "on-covenant-house-toronto"),
    ("en", "covenent house", "-", "on-covenant-house-toronto"),
    ("en", "coven", "-", "on-covenant-house-toronto"),
    ("en", "win house", "-", "ab-win-house"),
    ("en", "kaushees place", "-", "yt-kaushees"),
    ("fr", "maison de marthe", "-", "qc-maison-de-marthe"),
    ("en", "maison marthe", "-", "qc-maison-de-marthe"),
    ("en", "rebatir", "-", "qc-rebatir"),
    ("fr", "REBÂTIR", "-", "qc-rebatir"),
    ("fr", "tel jeunes", "-", "qc-tel-jeunes"),
    ("en", "ivac", "-", "qc-ivac"),
    ("fr", "cnesst", "-", "qc-cnesst-tet"),
    ("fr", "calacs ottawa", "-", "on-calacs-ottawa"),
    ("en", "swan", "-", "bc-swan-vancouver"),
    ("en", "butterfly", "-", "on-butterfly"),
    ("en", "butterfli", "-", "on-butterfly"),
    ("fr", "dpj", "under-18", "qc-dpj"),
    ("en", "maggies", "-", "on-maggies"),
    ("en", "fcj refugee", "-", "on-fcj-refugee-centre"),
    ("en", "la sortie", "-", "qc-la-sortie"),
    ("en", "trafficking hotline", "-", HOTLINE),
    ("fr", "trafficking hotline", "-", HOTLINE),
    ("fr", "ligne traite", "-", HOTLINE),
    ("en", "ligne d'urgence traite des personnes", "-", HOTLINE),
    ("en", "crime stoppers", "-", "crime-stoppers"),
    ("en", "echec au crime", "-", "crime-stoppers"),
    ("fr", "cyberaide", "-", "cybertip"),
    ("en", "cyberaide", "-", "cybertip"),
    ("fr", "cybertip", "-", "cybertip"),
    ("en", "trans lifeline", "-", "trans-lifeline"),
    ("en", "klinic", "-", "mb-klinic-crisis|mb-klinic-sexual-assault"),
    ("en", "talk4healing", "-", "on-talk4healing"),
    ("en", "talk 4 healing", "-", "on-talk4healing"),
    ("fr", "teljeunes", "-", "qc-tel-jeunes"),
    ("fr", "sos violence", "-", "qc-sos-violence-conjugale"),
    ("en", "victimlink", "-", "bc-victimlink"),
    ("en", "hope for welness", "-", "hope-for-wellness"),
    ("fr", "espoir mieux etre", "-", "hope-for-wellness"),
    ("en", "bryony", "-", "ns-bryony-house"),
    ("en", "barbara schlifer", "-", "on-schlifer-clinic"),
    ("en", "workers action center", "-", "on-workers-action-centre"),
    ("en", "elisabeth fry", "-", "ns-efry-mainland|on-efry-hope-and-help"),
    ("en", "residential school", "-", "indian-residential-school-crisis-line|bc-irsss"),
    ("fr", "pensionnats", "-", "indian-residential-school-crisis-line"),
    ("en", "legl aid alberta", "-", "ab-legal-aid"),
    ("en", "human rights", "-", "ca-rights-commission|on-hrlsc|qc-cdpdj"),
    // Numbers, as people write them.
    ("en", "1-833-900-1010", "-", HOTLINE),
    ("en", "833 900 1010", "-", HOTLINE),
    ("fr", "(833) 900-1010", "-", HOTLINE),
    ("en", "+1 833.900.1010", "-", HOTLINE),
    ("en", "8339001010", "-", HOTLINE),
    ("en", "1 833 90", "-", HOTLINE),
    ("en", "911", "-", "emergency-911"),
    ("fr", "9-1-1", "-", "emergency-911"),
    ("en", "988", "-", "988-suicide-crisis-helpline"),
    ("en", "211", "-", "211"),
    ("en", "211 alberta", "-", "ab-211"),
    ("en", "686868", "-", "kids-help-phone"),
    ("en", "902 422 7650", "-", "ns-bryony-house"),
    ("fr", "1 888 933-9007", "-", "qc-info-aide-violence-sexuelle|qc-cvasm|qc-designated-centres"),
    ("en", "Tel: 1-833-900-1010", "-", HOTLINE),
    ("fr", "Tél. : 1 833 900-1010 (24 h)", "-", HOTLINE),
    ("en", "1\u{2011}833\u{2011}900\u{2011}1010", "-", HOTLINE),
    ("en", "1 (833) 900\u{2013}1010 ext. 4", "-", HOTLINE),
    ("en", "900-1010", "-", HOTLINE),
    ("en", "۱-۸۳۳-۹۰۰-۱۰۱۰", "-", HOTLINE),
    ("en", "١٨٣٣٩٠٠١٠١٠", "-", HOTLINE),
    ("en", "੧ ੮੩੩ ੯੦੦ ੧੦੧੦", "-", HOTLINE),
    ("en", "१-८३३-९००-१०१०", "-", HOTLINE),
    ("en", "1－833－900－1010", "-", HOTLINE),
    ("en", "Tel: 9-1-1", "-", "emergency-911"),
    ("en", "٩١١", "-", "emergency-911"),
    ("en", "jeunesse j\u{2bc}ecoute", "-", "kids-help-phone"),
    ("en", "jeunesse j`ecoute", "-", "kids-help-phone"),
    ("en", "women\u{2bc}s shelter", "safe-place", "sheltersafe"),
    // Places, with and without what is sought there.
    ("en", "calgary", "-", CALGARY),
    ("en", "calg", "-", CALGARY),
    ("en", "edmonton", "-", EDMONTON),
    ("en", "edmont", "-", EDMONTON),
    ("en", "saskat", "-", SASKATOON),
    ("en", "nunavut", "-", NUNAVUT),
    ("fr", "nunavut", "-", NUNAVUT),
    ("en", "edmonton shelter", "safe-place", "ab-win-house"),
    ("en", "halifax shelter", "safe-place", "ns-adsum|ns-bryony-house"),
    (
        "en",
        "shelter winnipeg",
        "safe-place",
        "mb-ikwe|mb-willow-place|mb-velmas-house|mb-main-street-project|mb-centre-of-hope",
    ),
    (
        "fr",
        "refuge montreal",
        "-",
        "qc-refuge-des-jeunes|qc-native-womens-shelter|qc-en-marge-12-17|qc-la-sortie",
    ),
    ("fr", "refuge nouvelle ecosse", "-", "ns-adsum|ns-bryony-house|ns-thans-line"),
    ("en", "yukon shelter", "safe-place", "yt-kaushees|yt-help-and-hope"),
    ("en", "pei shelter", "safe-place", "pe-shelter-support-line"),
    ("en", "women shelter", "safe-place", "sheltersafe"),
    ("en", "womens shelter", "safe-place", "sheltersafe"),
    ("en", "women's shelter", "safe-place", "sheltersafe"),
    ("en", "shelter", "safe-place", "sheltersafe"),
    ("fr", "hebergement femmes", "safe-place", "sheltersafe"),
    ("en", "women shelter calgary", "-", "ab-fearisnotlove"),
    ("en", "farm worker alberta", "-", "ab-tfw-advisory-office|ab-tfw-support-hub"),
    ("fr", "travailleur agricole quebec", "-", "qc-rattmaq"),
    ("fr", "avocat gatineau", "-", "qc-calas-outaouais|qc-aide-juridique"),
    ("en", "lawyer toronto", "-", TORONTO_LAWYERS),
    ("en", "legal aid ontario", "-", "on-legal-aid"),
    ("fr", "aide juridique ontario", "-", "on-legal-aid"),
    ("fr", "aide juridique quebec", "-", "qc-aide-juridique"),
    ("fr", "avocat colombie britannique", "-", "bc-legal-aid"),
    ("fr", "avocat manitoba", "-", "mb-legal-aid"),
    ("en", "free lawyer bc", "-", "bc-legal-aid"),
    ("en", "rape kit halifax", "-", "ns-sane-halifax"),
    ("en", "rape toronto", "-", "on-trcc"),
    ("fr", "viol montreal", "-", "qc-cvasm|qc-info-aide-violence-sexuelle"),
    ("fr", "asile montreal", "refugee-claim", "qc-praida|qc-just-solutions"),
    ("en", "police ottawa", "-", "on-ottawa-police-ht"),
    ("en", "drop in vancouver", "-", "bc-wish"),
    ("en", "inuit crisis line", "-", "nu-kamatsiaqtut|hope-for-wellness|nu-elders-line"),
    ("en", "metis crisis line", "-", "bc-metis-crisis-line"),
    // Everyday words.
    (
        "en",
        "passport",
        "papers-taken",
        "ircc-client-support-centre|global-affairs-emergency-abroad",
    ),
    ("en", "pasport", "papers-taken", "ircc-client-support-centre|global-affairs-emergency-abroad"),
    ("en", "boss took my papers", "papers-taken", "-"),
    ("fr", "le patron garde mon passeport", "papers-taken", "-"),
    (
        "fr",
        "patron",
        "getting-paid|work-rights|papers-taken|open-work-permit",
        "labour-program|mwac",
    ),
    ("en", "boss", "work-rights|open-work-permit", "labour-program|mwac|tfw-tip-line"),
    ("en", "not paid", "getting-paid", "labour-program"),
    ("en", "unpaid wages", "getting-paid", "labour-program"),
    ("fr", "salaire impaye", "getting-paid", "labour-program"),
    ("fr", "licencié", "punished|work-rights", "-"),
    ("fr", "chômage", "income|punished", "-"),
    ("fr", "trafic humain", "what-it-is", HOTLINE),
    ("fr", "souteneur", "leaving-sex-industry", HOTLINE),
    ("fr", "confisqué mon passeport", "papers-taken", "-"),
    ("fr", "brouteur", "forced-scams", "-"),
    ("fr", "csst", "hurt-at-work", "qc-cnesst-tet"),
    ("fr", "ivg", "health-care", "action-canada-access-line"),
    ("fr", "mon mari me frappe", "protection-orders|trp-family-violence", "-"),
    ("fr", "étudiant international", "students", "-"),
    ("en", "no card", "health-care", "on-health-without-card|ifhp|on-ccrihc"),
    ("fr", "médecin sans carte", "health-care", "on-health-without-card|ifhp|qc-mdm-clinic"),
    ("en", "nudes", "online-safety", "needhelpnow|cybertip"),
    ("fr", "photos nues", "online-safety", "needhelpnow|cybertip"),
    ("en", "sextorsion", "online-safety", "needhelpnow|cybertip"),
    ("en", "pimp", "leaving-sex-industry|sex-work", HOTLINE),
    ("fr", "proxenete", "leaving-sex-industry|sex-work", HOTLINE),
    (
        "en",
        "homeless teen",
        "under-18|safe-place",
        "on-covenant-house-toronto|qc-dans-la-rue|qc-refuge-des-jeunes|on-360kids|qc-en-marge-12-17|kids-help-phone|\
            on-kingston-youth-shelter",
    ),
    (
        "fr",
        "sans papiers",
        "trp|lost-permit|papers-taken",
        "mwac|ircc-client-support-centre|ccr-refugees|canadian-human-trafficking-hotline",
    ),
    (
        "en",
        "undocumented",
        "-",
        "mwac|ircc-client-support-centre|ccr-refugees|canadian-human-trafficking-hotline|ifhp",
    ),
    ("en", "rape", "health-care", "on-trcc|on-durham-rcc|pe-peirsac"),
    (
        "fr",
        "viol",
        "health-care",
        "qc-info-aide-violence-sexuelle|qc-cvasm|qc-calas-outaouais|qc-designated-centres|on-calacs-ottawa|on-femaide|nb-svnb",
    ),
    ("en", "suicide", "-", "988-suicide-crisis-helpline"),
    ("en", "suicde", "-", "988-suicide-crisis-helpline"),
    ("fr", "suicide", "-", "988-suicide-crisis-helpline"),
    ("en", "trans", "lgbtq", "trans-lifeline"),
    ("en", "gay teen", "lgbtq", "on-youthline|qc-interligne"),
    ("en", "deported", "removal-date", "-"),
    ("fr", "expulsion", "removal-date", "-"),
    ("en", "overdose", "-", "nors"),
    ("fr", "surdose", "-", "nors"),
    ("en", "abortion", "health-care", "action-canada-access-line"),
    ("fr", "avortement", "health-care", "action-canada-access-line"),
    ("en", "human trafficking", "what-it-is", HOTLINE),
    ("fr", "traite de personnes", "what-it-is", HOTLINE),
    ("en", "my friend", "helping-someone", "-"),
    ("fr", "mon amie", "helping-someone", "-"),
    ("en", "visa expired", "lost-permit", "ircc-client-support-centre"),
    ("en", "debt", "debts", "-"),
    ("fr", "dette", "debts", "-"),
    ("en", "male survivor", "-", "bc-malesurvivors|on-male-survivors"),
    ("en", "embassy", "abroad", "global-affairs-emergency-abroad"),
    ("fr", "ambassade", "abroad", "global-affairs-emergency-abroad"),
    ("fr", "foyer femmes autochtones", "-", "qc-native-womens-shelter"),
    ("fr", "fugue", "under-18", "qc-jeunes-en-fugue"),
    ("fr", "indemnisation", "money-compensation", "qc-ivac"),
    ("en", "asylum", "refugee-claim", "ccr-refugees"),
    ("en", "open work permit", "open-work-permit", "-"),
    ("fr", "permis ouvert", "open-work-permit", "-"),
    ("en", "hum traf", "what-it-is", HOTLINE),
];

/// What the app holds in a language, with the index over it and the names of its places.
struct Site {
    bundle: Bundle,
    index: Index,
    names: Names,
}

impl Site {
    fn of(lang: &str) -> Self {
        Self::of_catalog(&catalog(), lang)
    }
    fn of_catalog(catalog: &Catalog, lang: &str) -> Self {
        let bundle = catalog.bundle(lang, catalog.date);
        let index = Index::of(&bundle, Localizer::of(&bundle, alongside_content::plural));
        let names = Names::of(&bundle);
        Self { bundle, index, names }
    }
    /// What the directory lists.
    fn list(&self, typed: &str) -> Listing {
        let filters = Filters { query: typed.into(), ..Filters::default() };
        list(&self.bundle, &filters, None, || (&self.index, &self.names))
    }
    fn find(&self, typed: &str, most: usize) -> Found {
        self.index.find(typed, most, &|_| true)
    }
}

static ENGLISH: LazyLock<Site> = LazyLock::new(|| Site::of("en"));
static FRENCH: LazyLock<Site> = LazyLock::new(|| Site::of("fr"));

fn site(lang: &str) -> &'static Site {
    if lang == "fr" { &FRENCH } else { &ENGLISH }
}

#[test]
fn people_find_what_they_look_for() {
    let mut wrong = Vec::new();
    for &(lang, typed, page, service) in ROWS {
        let Site { bundle, .. } = site(lang);
        let found = site(lang).list(typed).found;
        let pages: Vec<&str> = found.topics.iter().map(|&at| &*bundle.topics[at].id).collect();
        let services: Vec<&str> =
            found.services.iter().map(|&at| &*bundle.services[at].id).collect();
        for (want, ids, known) in [
            (page, &pages, bundle.topics.iter().map(|it| &*it.id).collect::<Vec<_>>()),
            (service, &services, bundle.services.iter().map(|it| &*it.id).collect()),
        ] {
            if want == "-" {
                continue;
            }
            for id in want.split('|') {
                assert!(known.contains(&id), "{typed}: there is no {id}");
            }
            if !ids.first().is_some_and(|first| want.split('|').any(|it| it == *first)) {
                wrong.push(format!("{lang} “{typed}”: {want} should be first of {ids:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// What a name is without marks: 2-1-1 and 211 are the same one.
fn letters(name: &str) -> String {
    name.to_lowercase().chars().filter(|it| it.is_alphanumeric()).collect()
}

#[test]
fn a_service_is_found_by_its_whole_name() {
    let mut wrong = Vec::new();
    for site in [&*ENGLISH, &*FRENCH] {
        for it in &site.bundle.services {
            let first = site.find(&it.name.text, 1).services[0];
            let first = &site.bundle.services[first];
            if letters(&first.name.text) != letters(&it.name.text) {
                wrong.push(format!("“{}” finds “{}”", it.name.text, first.name.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_service_is_found_by_each_of_its_numbers() {
    let Site { bundle, .. } = &*ENGLISH;
    for it in &bundle.services {
        for phone in &it.phones {
            let found = ENGLISH.find(phone.number.as_str(), bundle.services.len());
            let holds = |at: &usize| {
                bundle.services[*at].phones.iter().any(|known| known.number == phone.number)
            };
            assert!(holds(&found.services[0]), "{}: {}", it.id, phone.number.as_str());
        }
    }
}

/// The digits of a number, each in another script that has them.
fn in_script(digits: &str, zero: char) -> String {
    let other = |digit: u32| char::from_u32(u32::from(zero) + digit).expect("a digit");
    digits.chars().map(|letter| letter.to_digit(10).map_or(letter, other)).collect()
}

#[test]
fn every_number_is_found_as_people_paste_it() {
    let Site { bundle, .. } = &*ENGLISH;
    for service in &bundle.services {
        for phone in &service.phones {
            let (number, written) = (phone.number.as_str(), phone.number.written());
            let spaced = written.replace('-', " ");
            let mut pasted = vec![
                format!("Tel: {written}"),
                format!("tel:{number}"),
                written.replace('-', "."),
                written.replace('-', "\u{2011}"),
                written.replace('-', " \u{2013} "),
                written.replace('-', "\u{a0}"),
                format!("\u{202d}{written}\u{202c}"),
            ];
            for zero in ['\u{660}', '\u{6f0}', '\u{a66}', '\u{966}', '\u{ff10}'] {
                pasted.push(in_script(&spaced, zero));
            }
            if let Some(digits) = number.strip_prefix("+1") {
                let (area, exchange, line) = (&digits[..3], &digits[3..6], &digits[6..]);
                pasted.push(format!("({area}) {exchange}-{line} x 12"));
                pasted.push(format!("1 {area} {exchange}-{line} poste 5"));
                pasted.push(format!("+1 {area}-{exchange}-{line}, 5"));
                pasted.push(format!("{exchange}-{line}"));
            }
            for typed in pasted {
                let found = ENGLISH.list(&typed).found;
                let holds = |place: &usize| {
                    let phones = &bundle.services[*place].phones;
                    phones.iter().any(|known| known.number == phone.number)
                };
                assert!(found.services.iter().any(holds), "{}: {typed}", service.id);
            }
        }
    }
}

#[test]
fn a_former_number_says_what_replaced_it() {
    let catalog = catalog();
    let Site { bundle, .. } = &*ENGLISH;
    let place_of = |id: &str| bundle.services.iter().position(|service| service.id == id);
    let answered = |number: &PhoneNumber| {
        let phones = bundle.services.iter().flat_map(|service| &service.phones);
        phones.into_iter().any(|phone| phone.number == *number)
    };
    let mut former: Vec<(PhoneNumber, Option<usize>)> = Vec::new();
    for record in &catalog.records {
        let own = record.former_numbers.iter();
        former.extend(own.map(|it| (it.number.clone(), place_of(&record.first().id))));
    }
    for closed in &catalog.closed {
        let successor = closed.closing.as_ref().and_then(|closing| closing.successor.as_deref());
        let phones = closed.record.first().phones.iter();
        former.extend(phones.map(|it| (it.number.clone(), successor.and_then(place_of))));
    }
    former.retain(|(number, _)| !answered(number));
    assert!(former.len() > 3, "{}", former.len());
    assert_eq!(bundle.former_numbers.len(), former.len());
    for (number, service) in former {
        let line = number
            .written()
            .trim_start_matches("1-")
            .split_once('-')
            .expect("three parts")
            .1
            .to_owned();
        for typed in
            [number.as_str(), &number.written(), &format!("Tel: {}", number.written()), &line]
        {
            let listing = ENGLISH.list(typed);
            assert_eq!(listing.former, Some(service), "{typed}");
            assert_eq!(listing.found.services, Vec::from_iter(service), "{typed}");
        }
        // The same line elsewhere is another number.
        let other = number.as_str().replacen(&number.as_str()[2..5], "204", 1);
        if other != number.as_str() {
            assert_eq!(ENGLISH.list(&other).former, None, "{other}");
        }
    }
    assert_eq!(ENGLISH.list("1-833-900-1010").former, None, "control");
    // A service that closed without another in its place.
    let mut site = Site::of("en");
    let (whole, line) = marks("+18005550100");
    site.bundle.former_numbers.push(FormerNumber { whole, line, service: None });
    let listing = site.list("1 800 555-0100");
    assert_eq!((listing.former, listing.found.count), (Some(None), 0));
}

#[test]
fn nothing_is_found_where_nothing_was_said() {
    for typed in ["", " ", "\n\t", "x", "7", "?!…", "\u{301}", "zzzzzzzz", "qqqqq wwwww"] {
        assert_eq!(ENGLISH.find(typed, 8), Found::default(), "{typed:?}");
    }
}

#[test]
fn words_that_say_nothing_do_not_stop_the_search() {
    for lang in ["en", "fr"] {
        for typed in ["the", "i need help with my", "je suis", "j'ai besoin d'aide", "a"] {
            let found = site(lang).find(typed, 8);
            assert!(found.services.len() <= 8 && found.count <= site(lang).bundle.services.len());
        }
    }
    // Beside others they change nothing.
    assert_eq!(ENGLISH.find("i need a shelter", 8), ENGLISH.find("shelter", 8));
    assert_eq!(FRENCH.find("je veux un avocat", 8), FRENCH.find("avocat", 8));
}

#[test]
fn a_very_long_text_is_looked_up_too() {
    for typed in ["shelter ".repeat(1250), "x".repeat(10_000), "é".repeat(10_000)] {
        let found = ENGLISH.find(&typed, 8);
        assert!(found.services.len() <= 8);
    }
    assert_eq!(ENGLISH.find(&"shelter ".repeat(1250), 8), ENGLISH.find("shelter", 8));
}

#[test]
fn what_is_filtered_out_is_not_found() {
    for &(lang, typed, ..) in ROWS {
        let Site { bundle, index, .. } = site(lang);
        let all = index.find(typed, usize::MAX, &|_| true);
        assert_eq!(all.count, all.services.len(), "{typed}");
        let even = index.find(typed, usize::MAX, &|at| at % 2 == 0);
        let want: Vec<usize> = all.services.iter().copied().filter(|at| at % 2 == 0).collect();
        assert_eq!(even.services, want, "{typed}");
        assert_eq!(even.count, want.len(), "{typed}");
        assert_eq!(even.topics, all.topics, "{typed}");
        let few = index.find(typed, 2, &|at| at % 2 == 0);
        assert_eq!(few.services, want[..want.len().min(2)], "{typed}");
        assert_eq!(few.count, want.len(), "{typed}");
        assert_eq!(index.find(typed, 0, &|_| true).count, all.count, "{typed}");
        assert_eq!(index.find(typed, 8, &|_| false).count, 0, "{typed}");
        assert!(all.services.iter().all(|&at| at < bundle.services.len()));
    }
}

/// A language with a few words in several scripts, as its `search.ftl` would have them.
static OTHER: LazyLock<Site> = LazyLock::new(|| {
    let locales = fs::read_to_string(root().join("resources/locales.json")).expect("the file");
    let first = "\"locales\": [";
    let own = "{\"tag\": \"eo\", \"name\": \"E\", \"spoken\": [\"es\"], \"draft\": true},";
    let words = "find-need-safe-place = مأوى, الملجأ, 今晚没地方住, ਪਨਾਹ, chỗ ở tạm, tulugan\n\
        find-need-documents = جواز سفر, 扣护照, ਪਾਸਪੋਰਟ ਖੋਹ ਲਿਆ, hộ chiếu, pasaporte\n\
        find-need-legal = محامي, إقامة, 律师, ਵਕੀਲ, luật sư, abogado\n\
        find-ignored = 我的, في, ਮੇਰਾ, của\n";
    let files = BTreeMap::from([
        ("resources/locales.json".to_owned(), locales.replacen(first, &format!("{first}{own}"), 1)),
        ("locales/eo/search.ftl".to_owned(), words.to_owned()),
    ]);
    let loaded = Catalog::load_draft(&root(), &files, Some("eo"));
    Site::of_catalog(&loaded.map_err(|found| found.len()).expect("in order"), "eo")
});

#[test]
fn words_of_other_scripts_are_found_as_people_type_them() {
    let by_need = |need: Need, typed: &str| {
        let found = OTHER.list(typed).found;
        let all = |service: &usize| OTHER.bundle.services[*service].needs.has(need);
        !found.services.is_empty() && found.services.iter().take(5).all(all)
    };
    for (need, all) in [
        (
            Need::SafePlace,
            &[
                "ماوى",
                "المأوى",
                "مَأْوًى",
                "ملجا",
                "مـلجأ؟",
                "没地方",
                "地方住",
                "ਪਨਾਹ।",
                "cho o",
                "CHỔ Ở",
                "tulugan",
                "tulugn",
            ][..],
        ),
        (
            Need::Documents,
            &[
                "جواز",
                "الجواز",
                "جوازٌ",
                "护照",
                "我的护照被扣了",
                "老板拿走护照不还我",
                "护照，",
                "ho chieu",
                "HỘ CHIẾU",
                "ਪਾਸਪੋਰਟ",
                "ਪਾਸਪੋਟ",
            ],
        ),
        (
            Need::Legal,
            &[
                "المحامي",
                "محامى",
                "مخامي",
                "اقامه",
                "الإقامة",
                "律师。",
                "免费律师",
                "ਵਕੀਲ",
                "ਵ਼ਕੀਲ",
                "ਵਗੀਲ",
                "luat su",
                "abogado",
            ],
        ),
    ] {
        for typed in all {
            assert!(by_need(need, typed), "{typed}");
        }
    }
    for digits in ["٩١١", "۹۱۱", "９１１", "911。", "٩١١؟"] {
        let found = OTHER.list(digits).found.services;
        assert_eq!(OTHER.bundle.services[found[0]].id, "emergency-911", "{digits}");
    }
    // Another word, and a letter by itself, find nothing.
    for typed in ["照护", "و", "ਵ", "مكتبة"] {
        assert_eq!(OTHER.find(typed, 8), Found::default(), "{typed}");
    }
}

fn folded(text: &str) -> String {
    let mut words = Vec::new();
    fold(text, &mut |word| words.push(word.to_owned()));
    words.join(" ")
}

/// Letters of the scripts of the site's languages, and what is beside them.
fn of_many_scripts() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        prop_oneof![
            any::<char>(),
            proptest::char::range('\u{20}', '\u{24f}'),
            proptest::char::range('\u{300}', '\u{36f}'),
            proptest::char::range('\u{600}', '\u{6ff}'),
            proptest::char::range('\u{900}', '\u{a7f}'),
            proptest::char::range('\u{1ea0}', '\u{1ef9}'),
            proptest::char::range('\u{2000}', '\u{206f}'),
            proptest::char::range('\u{3000}', '\u{30ff}'),
            proptest::char::range('\u{4e00}', '\u{4e20}'),
            proptest::char::range('\u{ff00}', '\u{ffef}'),
            Just('\u{627}'),
            Just('\u{644}'),
        ],
        0..24,
    )
    .prop_map(|letters| letters.into_iter().collect())
}

/// Words, what is added after each letter, and letters with what stands for them.
type Unfolded = (&'static str, &'static str, &'static [(char, &'static str)]);

/// What changes words without making others of them.
const UNFOLDED: &[Unfolded] = &[
    ("محامي اقامه ماوي", "\u{64e}", &[('ا', "أ"), ('ه', "ة"), ('ي', "ى")]),
    ("ملجا", "\u{640}", &[('ا', "إ")]),
    ("جواز", "", &[('ج', "الج")]),
    ("سفر ٩١١", "", &[('٩', "9"), ('١', "۱")]),
    ("ho chieu duong", "", &[('o', "ộ"), ('e', "ế"), ('u', "ữ"), ('d', "Đ"), ('i', "ĩ")]),
    ("ਸਜ਼ਾ ਗਲਤ", "\u{a71}", &[('ਸ', "\u{a36}"), ('ਗ', "\u{a17}\u{a3c}"), ('ਲ', "\u{a33}")]),
    ("trp 911", "", &[('t', "Ｔ"), ('r', "ｒ"), ('9', "９")]),
];

#[test]
fn a_folded_word_is_found_by_its_unfolded_forms() {
    for (text, add, others) in UNFOLDED {
        let each = |letter: char| {
            let other = others.iter().find(|(of, _)| *of == letter);
            let other = other.map_or_else(|| letter.to_string(), |(_, other)| (*other).to_owned());
            if letter == ' ' { other } else { other + add }
        };
        let typed: String = text.chars().map(each).collect();
        assert_ne!(&typed, text);
        assert_eq!(folded(&typed), folded(text), "{typed}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is folded stays as it is: words travel folded, and are folded once more on the device.
    #[test]
    fn folding_twice_is_folding_once(text in of_many_scripts()) {
        let once = folded(&text);
        prop_assert_eq!(folded(&once), once.clone(), "{:?}", text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is typed, the search answers, and with no more than it was asked for.
    #[test]
    fn any_text_can_be_typed(
        typed in prop_oneof![any::<String>(), of_many_scripts()], most in 0..20_usize) {
        for site in [&*ENGLISH, &*FRENCH, &*OTHER] {
            let found = site.find(&typed, most);
            prop_assert!(found.services.len() <= most && found.topics.len() <= 3);
            prop_assert_eq!(found.services.len(), most.min(found.count));
        }
    }

    /// So it does with the site's own words cut and mixed.
    #[test]
    fn any_row_can_be_cut_and_mixed(
        row in 0..ROWS.len(), other in 0..ROWS.len(), cut in 0..40_usize, odd in any::<char>(),
    ) {
        let typed: String =
            ROWS[row].1.chars().take(cut).chain([odd]).chain(ROWS[other].1.chars()).collect();
        for site in [&*ENGLISH, &*FRENCH] {
            let found = site.find(&typed, 8);
            prop_assert_eq!(found.services.len(), found.count.min(8));
        }
    }
}
