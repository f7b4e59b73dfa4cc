//! What the pages say: every right, option, service and number of the content, with its month.

use crate::fixture::{SITE, catalog, with_site};
use crate::html::Document;
use alongside_i18n::Localizer;
use alongside_i18n::reader::text;
use alongside_model::{Bundle, Month, PhoneKind, Region, TopicKind};
use alongside_site::pages::pages;

#[test]
fn every_page_shows_the_month_for_which_it_holds() {
    let site = &*SITE;
    let date = site.catalog.date;
    for page in &site.pages {
        let texts = site.catalog.texts(site.tag(&page.path));
        let localizer =
            Localizer { messages: &texts, lang: "en", plural: alongside_content::plural };
        let month = localizer.month(Month { year: date.year, month: Some(date.month) });
        let document = Document::read(&page.html);
        let end = document.by_id("end").unwrap_or_else(|| panic!("{} has no end", page.path));
        assert!(end.inside.contains(&month), "{}: {month} in {:?}", page.path, end.inside);
    }
}

#[test]
fn the_same_data_gives_the_same_pages() {
    let make = || with_site(&catalog(), pages);
    let (first, second) = (make(), make());
    assert_eq!(first.len(), second.len());
    for (first, second) in first.iter().zip(&second) {
        assert_eq!(first.path, second.path);
        assert!(first.html == second.html, "{} differs from one time to the next", first.path);
    }
}

#[test]
fn every_right_and_option_is_on_the_start_page_with_its_statements() {
    let site = &*SITE;
    let catalog = &site.catalog;
    for locale in &catalog.locales {
        let page = site.start_page(&locale.tag);
        let path = &page.path;
        let document = Document::read(&page.html);
        let texts = catalog.texts(&locale.tag);
        let mut count = 0;
        for topic in &catalog.articles {
            let id = topic.topic.id.as_str();
            let article = document.named("article").find(|article| article.get("id") == Some(id));
            let article = article.unwrap_or_else(|| panic!("{path}: {id} is not there"));
            let around = document.tags.iter().find(|tag| tag.get("data-topic") == Some(id));
            let around = around.expect("what opens the article");
            for message in ["title", "short"] {
                let said = text(&texts, &format!("{id}-{message}"));
                let there = !said.is_empty() && around.inside.contains(&said);
                assert!(there, "{path}: {id}-{message}");
            }
            for statement in topic.statements() {
                let said = text(&texts, &statement.text);
                let holds = statement.until.is_none_or(|until| catalog.date < until);
                assert!(!said.is_empty(), "{path}: {}", statement.text);
                assert_eq!(article.inside.contains(&said), holds, "{path}: {}", statement.text);
                count += 1;
            }
            let headings = topic.sections.iter().map(|section| &section.heading);
            let questions = topic.questions.iter().map(|question| &question.asks);
            for heading in headings.chain(questions) {
                assert!(article.inside.contains(&text(&texts, heading)), "{path}: {heading}");
            }
            // Where it comes from.
            let begins = format!("<article id=\"{id}\">");
            let (_, written) = page.html.split_once(&begins).expect("an article");
            let (written, _) = written.split_once("</article>").expect("its end");
            for fact in topic.statements().flat_map(|statement| &statement.facts) {
                for source in &catalog.facts[fact].sources {
                    let address = format!("\"{}\"", source.url.replace('&', "&amp;"));
                    let shows = |item: &str| {
                        let facts = item.split_once('[').and_then(|(_, rest)| rest.split_once(']'));
                        item.contains(&address)
                            && facts.is_some_and(|(ids, _)| ids.split(' ').any(|id| id == fact))
                    };
                    let there = written.split("<li>").any(shows);
                    assert!(there, "{path}: {id}: {fact} by {}", source.url);
                }
            }
        }
        assert!(count > 500, "only {count} statements");
        for kind in [TopicKind::Option, TopicKind::Right, TopicKind::About] {
            assert!(catalog.articles.iter().any(|topic| topic.topic.kind == kind));
        }
    }
}

#[test]
fn every_service_is_on_the_page_of_its_place() {
    let site = &*SITE;
    for record in &site.catalog.records {
        let service = record.first();
        let slugs: Vec<&str> = if service.area.is_canada() {
            vec!["canada"]
        } else {
            service.area.named().iter().map(Region::slug).collect()
        };
        for slug in slugs {
            let page = site.page(&format!("en/{slug}/index.html"));
            let there = page.html.contains(&service.summary.replace('&', "&amp;"));
            assert!(there, "{} is not on {}", service.id, page.path);
        }
    }
}

#[test]
fn every_service_says_what_it_passes_on_before_its_numbers() {
    let site = &*SITE;
    let mut seen = 0;
    for page in &site.pages {
        let label = text(&site.catalog.texts(site.tag(&page.path)), "service-passes-on");
        let document = Document::read(&page.html);
        let starts = document.tags.iter().enumerate().filter(|(_, tag)| tag.is("card"));
        for (start, card) in starts {
            let mut inside = document.tags[start + 1..].iter().take_while(|tag| !tag.is("card"));
            let first = inside.find(|tag| tag.is("pass") || tag.is("act")).expect("a way there");
            let said = first.inside.strip_prefix(&label);
            let said = said.map(|said| said.trim_matches([' ', '\u{a0}', ':']));
            assert!(said.is_some_and(|said| !said.is_empty()), "{}: {}", page.path, card.inside);
            seen += 1;
        }
    }
    assert!(seen > site.catalog.records.len(), "only {seen} cards");
}

#[test]
fn the_app_finds_its_whole_bundle_at_the_end_of_each_start_page() {
    let site = &*SITE;
    for locale in &site.catalog.locales {
        let page = site.start_page(&locale.tag);
        let path = &page.path;
        let document = Document::read(&page.html);
        let data = document.by_id("data").expect("data");
        let bundle = site.catalog.bundle(&locale.tag, site.catalog.date);
        assert_eq!(Bundle::read(&data.inside).as_ref(), Some(&bundle), "{path}");
        // A browser would read another line for a carriage return, and nothing after a null.
        assert!(!data.inside.contains(['\r', '\0']), "{path}");
        // The addresses of the app lead to the top.
        let up = "../".repeat(path.matches('/').count());
        let from = if up.is_empty() { "./" } else { &up };
        let loader =
            format!("import start from \"{from}app-0123.js\";start(\"{up}app-0123_bg.wasm\")");
        assert!(document.named("script").any(|script| script.inside == loader), "{path}");
    }
}

#[test]
fn no_page_offers_to_text_911() {
    for page in &SITE.pages {
        assert!(!page.html.contains("sms:911"), "{}", page.path);
    }
    assert!(!SITE.numbers.contains("sms:911"));
    assert!(SITE.numbers.contains("tel:911"));
    let text = PhoneKind::Text;
    let texted = SITE.numbers.iter().any(|number| number.starts_with("sms:"));
    assert!(texted, "{text:?} numbers are checked");
}

/// Cards say which other number to try if theirs fails. One that is told as the way out of itself helps nobody.
#[test]
fn no_card_names_its_own_number_as_the_one_to_try_instead() {
    let mut named_another = 0;
    for page in &SITE.pages {
        for card in page.html.split("<li class=\"card\">").skip(1) {
            let (before, rest) =
                card.split_once("<p class=\"fresh\">").expect("the card says how sure it is");
            let remark = rest.split("</p>").next().unwrap_or_default();
            let own = before.split("<bdi class=\"number\"").skip(1).filter_map(|number| {
                number.split('>').nth(1).and_then(|text| text.split('<').next())
            });
            for number in own {
                assert!(!remark.contains(number), "{}: {number} in {remark:?}", page.path);
            }
            named_another += usize::from(remark.contains("1-833-900-1010"));
        }
    }
    assert!(named_another > 0, "other cards do name it (control)");
}
