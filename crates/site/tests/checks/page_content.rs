//! What the pages say: every right, option, service and number of the content, with its month.

use crate::fixture::{JS, SITE, catalog, with_site};
use crate::html::{Document, Tag};
use alongside_content::catalog::Record;
use alongside_content::sources::forms::Goal;
use alongside_i18n::Localizer;
use alongside_i18n::reader::text;
use alongside_model::{Bundle, Kind, Month, PhoneKind, Region, Term, TopicKind};
use alongside_site::pages::pages;
use std::collections::BTreeSet;

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
        let localizer =
            Localizer { messages: &texts, lang: &locale.tag, plural: alongside_content::plural };
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
                // A sentence to show names the language of the page.
                let said = localizer.said_by(locale, &statement.text);
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
            let list = written.split_once("<ol").map_or("", |(_, list)| list);
            let items: Vec<&str> = list.split("<li>").skip(1).collect();
            let mut attributes = written.split("data-by=\"").skip(1);
            let still_hold = topic.statements().filter(|statement| {
                statement.until.is_none_or(|until| catalog.date < until)
                    && !statement.facts.is_empty()
            });
            for statement in still_hold {
                let numbers = attributes.next().and_then(|rest| rest.split('"').next());
                let shown: BTreeSet<&str> = numbers
                    .unwrap_or_default()
                    .split(' ')
                    .filter_map(|number| items.get(number.parse::<usize>().ok()?.checked_sub(1)?))
                    .filter_map(|item| item.split('"').nth(1))
                    .collect();
                let sources = statement.facts.iter().flat_map(|fact| &catalog.facts[fact].sources);
                let addresses: Vec<String> =
                    sources.map(|source| source.url.replace('&', "&amp;")).collect();
                let behind: BTreeSet<&str> = addresses.iter().map(String::as_str).collect();
                assert_eq!(shown, behind, "{path}: {}", statement.text);
            }
            assert_eq!(attributes.next(), None, "{path}: {id}: more numbers than statements");
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
            let there = page.html.contains(&service.summary.text.replace('&', "&amp;"));
            assert!(there, "{} is not on {}", service.id, page.path);
        }
    }
}

/// The first numbers that a page offers, as they are dialled.
fn first_numbers(html: &str, count: usize) -> Vec<String> {
    let document = Document::read(html);
    let dialled = document.named("a").filter_map(|link| link.get("href")?.strip_prefix("tel:"));
    dialled.take(count).map(str::to_owned).collect()
}

#[test]
fn each_page_of_the_directory_begins_with_the_emergency_number_the_line_for_everyone_and_211() {
    let site = &*SITE;
    let records = &site.catalog.records;
    let mut emergencies = BTreeSet::new();
    for page in &site.pages {
        let folder = page.path.trim_end_matches("/index.html").rsplit('/').next();
        let region = Region::ALL.iter().find(|region| folder == Some(region.slug()));
        if region.is_none() && folder != Some("canada") {
            continue;
        }
        let answers_here = |record: &&Record| {
            let service = record.first();
            service.kind == Kind::Emergency
                && !service.phones.is_empty()
                && region.is_none_or(|region| service.area.covers(*region))
        };
        let record = records.iter().find(answers_here).expect("every place has such a number");
        let emergency = record.first().phones[0].number.href(PhoneKind::Voice);
        let emergency = emergency.trim_start_matches("tel:");
        let found = first_numbers(&page.html, 3);
        assert_eq!(found, [emergency, "+18339001010", "211"], "{}", page.path);
        // They stand above the list, and above any row.
        let until = page.html.find("<nav class=\"groups\"").expect("a list of groups");
        assert!(page.html[..until].contains("tel:211"), "{}", page.path);
        assert!(!page.html[..until].contains("class=\"card\""), "{}", page.path);
        emergencies.insert(emergency.to_owned());
    }
    // Nunavut has none for all of it.
    assert_eq!(emergencies, BTreeSet::from(["911".to_owned(), "+18679791111".to_owned()]));
    let nunavut = Document::read(&site.page("en/nu/index.html").html);
    let label = nunavut.tags.iter().find(|tag| tag.is("line")).expect("a number with its label");
    assert!(label.inside.contains("Iqaluit"), "{}", label.inside);
    let canada = Document::read(&site.page("en/canada/index.html").html);
    let danger = canada.tags.iter().find(|tag| tag.is("danger")).expect("the emergency number");
    assert!(danger.inside.contains("Not in: Nunavut."), "{}", danger.inside);
}

/// A province says what it should have and does not list, and who can look for it; one that has everything says nothing.
#[test]
fn the_page_of_a_province_names_its_holes() {
    let site = &*SITE;
    for tag in ["en", "fr"] {
        let messages = &site.catalog.messages[tag];
        let words = |id: &str| messages[id].compiled.clone();
        let begins = |id: &str| words(id).split('\u{e001}').next().unwrap_or_default().to_owned();
        for region in Region::ALL {
            let page = site.page(&format!("{tag}/{}/index.html", region.slug()));
            let above = page.html.split("class=\"card\"").next().unwrap_or_default();
            for none in [false, true] {
                let has =
                    |goal: &Goal| goal.holes.get(region.id()).is_some_and(|hole| hole.none == none);
                let id = if none { "static-missing-none" } else { "static-missing" };
                let line = above
                    .lines()
                    .flat_map(|line| line.split("<p"))
                    .find(|line| line.contains(&begins(id)));
                let wanted: Vec<&Goal> =
                    site.catalog.goals.iter().filter(|goal| has(goal)).collect();
                assert_eq!(line.is_some(), !wanted.is_empty(), "{}: {id}", page.path);
                let line = line.unwrap_or_default();
                for goal in wanted {
                    let name = words(&format!("static-goal-{}", goal.id));
                    assert!(line.contains(&name), "{}: {name}: {line}", page.path);
                }
                assert_eq!(line.contains("2-1-1"), !none && !line.is_empty(), "{line}");
            }
            let holes = site.catalog.goals.iter().filter_map(|goal| goal.holes.get(region.id()));
            let closest: Vec<&str> = holes.filter_map(|hole| hole.closest.as_deref()).collect();
            let line = above.split("<p").find(|it| it.contains(&begins("static-missing-closest")));
            assert_eq!(line.is_some(), !closest.is_empty(), "{}", page.path);
            for id in closest {
                let record = site.catalog.records.iter().find(|it| it.first().id == id);
                let name = &record.expect("a service").service[tag].name.text;
                assert!(line.is_some_and(|it| it.contains(name)), "{}: {name}", page.path);
            }
        }
    }
    let says = |path: &str| site.page(path).html.contains("Not listed here: ");
    assert!(says("en/nu/index.html") && !says("en/on/index.html"));
}

#[test]
fn a_page_of_the_directory_has_groups_by_need_with_each_service_in_one_of_them() {
    let site = &*SITE;
    for page in site.pages.iter().filter(|page| page.html.contains("<nav class=\"groups\"")) {
        let path = &page.path;
        let sections: Vec<&str> =
            page.html.split("<section class=\"part\" id=\"").skip(1).collect();
        let links: Vec<&str> = page.html.split("<li><a href=\"#").skip(1).collect();
        let id = |part: &&str| part.split('"').next().unwrap_or_default().to_owned();
        let ids: Vec<String> = sections.iter().map(id).collect();
        assert_eq!(
            links.iter().map(id).collect::<Vec<_>>(),
            ids,
            "{path}: the list names the groups"
        );
        assert!(ids.len() > 4, "{path}: {ids:?}");
        // An address can show an id: it tells nothing.
        assert!(
            ids.iter().all(|id| id.ends_with(|end: char| end.is_ascii_digit())),
            "{path}: {ids:?}"
        );
        // Who takes reports comes last, and who sends police stands in the first group alone.
        for record in &site.catalog.records {
            let service = &record.service[site.tag(path)];
            let summary = service.summary.text.replace('&', "&amp;").replace('"', "&quot;");
            let holds = |section: &&&str| section.contains(&format!("<p>{summary}</p>"));
            let place = sections.iter().position(|section| holds(&section));
            let reports = matches!(service.kind, Kind::Police | Kind::TipLine);
            if let Some(place) = place {
                assert_eq!(ids[place].ends_with("-11"), reports, "{path}: {}", service.id);
                let emergency = service.kind == Kind::Emergency;
                assert_eq!(ids[place].ends_with("-1"), emergency, "{path}: {}", service.id);
            }
        }
        let cards = page.html.matches("class=\"card\"").count();
        let summaries: BTreeSet<&str> = page.html.split("class=\"card\"").skip(1).collect();
        assert_eq!(summaries.len(), cards, "{path}: a service stands on it more than once");
    }
}

/// A row says in a few words what a service does with what it is told; its details say it in full.
#[test]
fn every_service_says_what_it_passes_on() {
    let site = &*SITE;
    let mut seen = 0;
    for page in &site.pages {
        let label = text(&site.catalog.texts(site.tag(&page.path)), "service-passes-on");
        let document = Document::read(&page.html);
        let starts = document.tags.iter().enumerate().filter(|(_, tag)| tag.is("card"));
        for (start, card) in starts {
            let inside: Vec<&Tag> =
                document.tags[start + 1..].iter().take_while(|tag| !tag.is("card")).collect();
            let place = |class: &str| inside.iter().position(|tag| tag.is(class));
            let (mark, details, pass) = (place("mark"), place("more"), place("pass"));
            assert!(
                mark.is_some() && mark < details && details < pass,
                "{}: {}",
                page.path,
                card.inside
            );
            let marked = mark.is_some_and(|place| !inside[place].inside.trim().is_empty());
            // What keeps a variable apart in text from right to left is not seen.
            let said = pass.and_then(|place| {
                inside[place].inside.trim_start_matches('\u{2068}').strip_prefix(&label)
            });
            let said = said.map(|said| said.trim_matches([' ', '\u{a0}', ':', '\u{2069}']));
            assert!(
                marked && said.is_some_and(|said| !said.is_empty()),
                "{}: {}",
                page.path,
                card.inside
            );
            seen += 1;
        }
    }
    assert!(seen > site.catalog.records.len(), "only {seen} cards");
}

/// What stands beside the first number of the start screen holds for the line that it is.
#[test]
fn what_the_start_screen_says_of_its_first_line_is_what_the_line_says() {
    let catalog = &SITE.catalog;
    let first = &catalog.records[catalog.hotlines[0].service];
    let service = first.first();
    let note = service.phones[0].note.as_ref().map_or("", |note| &note.text);
    assert!(note.contains("over 200 languages"), "{note}");
    let asks = service.asks.as_ref().map_or("", |asks| &asks.text);
    assert!(asks.contains("do not have to give your name"), "{asks}");
    assert!(text(&catalog.texts("en"), "static-first-line").contains("200 languages"));
}

#[test]
fn the_five_numbers_come_first_on_a_start_page_each_with_what_it_is_for() {
    let site = &*SITE;
    let catalog = &site.catalog;
    for locale in &catalog.locales {
        let page = site.start_page(&locale.tag);
        let texts = catalog.texts(&locale.tag);
        let wanted: Vec<String> = catalog
            .hotlines
            .iter()
            .map(|hotline| {
                catalog.records[hotline.service].first().phones[0].number.href(PhoneKind::Voice)
            })
            .map(|href| href.trim_start_matches("tel:").to_owned())
            .collect();
        assert_eq!(first_numbers(&page.html, 5), wanted, "{}", page.path);
        let lines = page.html.split_once("<section class=\"lines\">").expect("the lines").1;
        let lines = lines.split("</section>").next().unwrap_or_default();
        for hotline in &catalog.hotlines {
            let purpose = text(&texts, &format!("line-{}", hotline.purpose));
            let purpose = purpose.replace('&', "&amp;");
            assert!(!purpose.is_empty() && lines.contains(&purpose), "{}: {purpose}", page.path);
        }
    }
}

#[test]
fn the_app_finds_its_whole_bundle_at_the_end_of_each_start_page() {
    let site = &*SITE;
    for locale in &site.catalog.locales {
        let page = site.start_page(&locale.tag);
        let path = &page.path;
        let document = Document::read(&page.html);
        let data = document.by_id("data").expect("data");
        let mut bundle = site.catalog.bundle(&locale.tag, site.catalog.date);
        if bundle.corrections.is_none() {
            bundle.services.iter_mut().for_each(|service| service.id.clear());
        }
        assert_eq!(Bundle::read(&data.inside).as_ref(), Some(&bundle), "{path}");
        // A browser would read another line for a carriage return, and nothing after a null.
        assert!(!data.inside.contains(['\r', '\0']), "{path}");
        // The addresses of the app lead to the top.
        let up = "../".repeat(path.matches('/').count());
        let loader = format!("later(() => init(\"{up}app-0123_bg.wasm\"));\n{}", JS.trim_end());
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
