//! What shows that a translation does not say what the English says: each kind of difference is told, and what is right
//! passes.

mod common;

use alongside_content::defect::Defects;
use alongside_content::fluent_files::{Compiled, compile};
use alongside_content::validation::translation::{Kind, differences};
use common::{catalog, root};
use std::collections::BTreeMap;

/// The differences of messages in a language from English ones. Both are given as they stand in their files.
fn told(tag: &str, own: &str, first: &str) -> Vec<(Kind, String)> {
    let mut defects = Defects::default();
    let mut of = |tag: &str, text: &str| -> Compiled {
        compile(&[(format!("locales/{tag}/app.ftl"), text.to_owned())], &mut defects)
    };
    let messages =
        BTreeMap::from([("en".to_owned(), of("en", first)), (tag.to_owned(), of(tag, own))]);
    assert!(defects.is_empty(), "{own}: {defects:?}");
    let found = differences(tag, &messages, &[]);
    found.into_iter().map(|(kind, defect)| (kind, defect.to_string())).collect()
}

/// The kinds of difference of one message.
fn kinds(tag: &str, own: &str, first: &str) -> Vec<Kind> {
    let told = told(tag, &format!("it = {own}\n"), &format!("it = {first}\n"));
    told.into_iter().map(|(kind, _)| kind).collect()
}

#[test]
fn each_kind_of_difference_is_told() {
    for (tag, own, first, want) in [
        ("es", "Tiene tres meses.", "You have six months.", Kind::Figures),
        ("es", "Llame al 1-833-900-1011.", "Call 1-833-900-1010.", Kind::Figures),
        ("ar", "اتصل ٩١١", "Call 911", Kind::Figures),
        ("es", "Vea canada.com.", "See canada.ca.", Kind::Addresses),
        ("es", "Muchos servicios", "{ $count } services", Kind::Variables),
        (
            "es",
            "Puede pedir help with your papers.",
            "You can ask for help with your papers.",
            Kind::English,
        ),
        ("pa", "ਤੁਸੀਂ immigration ਨੂੰ ਪੁੱਛੋ", "Ask immigration", Kind::English),
        ("zh-Hans", "請打電話", "Please call", Kind::Letters),
        ("es", "Ll\u{430}me ahora", "Call now", Kind::Letters),
        ("vi", "Go\u{323}i ngay", "Call now", Kind::Letters),
        ("ar", "کندا", "Canada is here", Kind::Letters),
        ("es", "Ask a lawyer first.", "Ask a lawyer first.", Kind::Copied),
        (
            "es",
            "Es siempre mejor que primero le pregunte a una persona que sepa mucho",
            "Ask someone first",
            Kind::Long,
        ),
    ] {
        assert_eq!(kinds(tag, own, first), [want], "{tag}: {own}");
    }
}

#[test]
fn what_is_right_passes() {
    for (tag, own, first) in [
        ("es", "Tiene seis meses.", "You have six months."),
        ("es", "Llame al 1-833-900-1010.", "Call 1-833-900-1010."),
        ("ar", "اتصل 911", "Call 9-1-1"),
        ("fil", "Pumunta sa legal aid (legal aid).", "Go to legal aid."),
        ("pa", "ਕਾਨੂੰਨੀ ਮਦਦ (legal aid), IRCC, WorkSafeBC", "Legal aid, IRCC, WorkSafeBC"),
        ("zh-Hans", "六个月内，请向律师咨询。", "See a lawyer within six months."),
        ("vi", "Bạn có sáu tháng.", "You have six months."),
        ("vi", "Lê Hữu Phước, người đã gọi, được giúp", "Someone who called got help"),
        ("es", "WhatsApp", "WhatsApp"),
        ("es", "{ $count } servicios", "{ $count } services"),
    ] {
        assert_eq!(kinds(tag, own, first), [], "{tag}: {own}");
    }
}

#[test]
fn a_comment_excuses_what_it_names_and_nothing_else() {
    let first = "it = Ask a lawyer within six months.\n";
    let own = "# Figures differ: in Quebec it is three.\nit = Pregunte en tres meses.\n";
    assert_eq!(told("es", own, first), []);
    let own = "# Same as English: no.\nit = Pregunte en tres meses.\n";
    let found = told("es", own, first);
    let [(Kind::Figures, line)] = &found[..] else { panic!("{found:?}") };
    assert_eq!(
        line,
        "locales/es/app.ftl: it: lacks the number 6, which the English has; write it, or say why above it in a comment: # Figures differ: …"
    );
}

#[test]
fn words_for_the_search_are_only_looked_at_for_copies() {
    let of = |own: &str| {
        told("es", &format!("find-need-legal = {own}\n"), "find-need-legal = lawyer, 12 rights\n")
    };
    assert_eq!(of("abogado, abogada, for, and"), []);
    assert_eq!(of("lawyer, 12 rights").len(), 1);
}

#[test]
fn french_passes_and_a_mistake_in_it_is_told() {
    let mut catalog = catalog();
    let found = differences("fr", &catalog.messages, &catalog.records);
    assert!(found.is_empty(), "{found:?}");
    let french = catalog.messages.get_mut("fr").expect("French");
    let text = &mut french.get_mut("trp-gives-1").expect("a message").compiled;
    *text = text.replace("12", "18");
    let found = differences("fr", &catalog.messages, &catalog.records);
    let [(Kind::Figures, message)] = &found[..] else { panic!("{found:?}") };
    assert!(
        message
            .to_string()
            .starts_with("locales/fr/topics/trp.ftl: trp-gives-1: lacks the number 12")
    );
}

#[test]
fn texts_of_services_are_compared_too() {
    let mut catalog = catalog();
    let mut defects = Defects::default();
    let files = [(
        "locales/es/services.ftl".to_owned(),
        "summary-nu-legal-aid = Abogados para 77 personas.\n".to_owned(),
    )];
    catalog.messages.insert("es".to_owned(), compile(&files, &mut defects));
    let found = differences("es", &catalog.messages, &catalog.records);
    let [(Kind::Figures, service)] = &found[..] else { panic!("{found:?}") };
    assert!(
        service
            .to_string()
            .starts_with("locales/es/services.ftl: summary-nu-legal-aid: has the number 77")
    );
}

/// How many lines of a document begin with each sign of its structure.
fn shape(sheet: &str) -> [usize; 5] {
    ["# ", "## ", "- ", "- [ ] ", "| "]
        .map(|start| sheet.lines().filter(|line| line.starts_with(start)).count())
}

#[test]
fn each_language_has_a_reading_sheet_with_all_that_the_english_one_has() {
    let read = |tag: &str| {
        let file = root().join(format!("docs/review-sheets/{tag}.md"));
        std::fs::read_to_string(&file)
            .unwrap_or_else(|error| panic!("{}: {error}; translate en.md", file.display()))
    };
    let english = read("en");
    assert_eq!(shape("# a\n\n- b\n- [ ] c\n"), [1, 0, 2, 1, 0]);
    for locale in &catalog().locales {
        let sheet = read(&locale.tag);
        assert_eq!(shape(&sheet), shape(&english), "{}", locale.tag);
        assert!(locale.tag == "en" || sheet != english, "{} is the English one", locale.tag);
        assert!(sheet.contains("(../review-kit.md)"), "{}", locale.tag);
    }
}
