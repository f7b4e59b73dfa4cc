//! What `docs/questions.md` and `docs/questions.svg` say of the questions is what the questions do.

mod common;

use alongside_content::Catalog;
use alongside_content::reports::questions::{drawing, text};
use alongside_model::{Answers, Topic};
use common::catalog;

/// A row of the document: an answer, or a question that is skipped.
struct Row {
    question: String,
    answer: Option<String>,
    depend: String,
    /// Pages that it brings, that it brings together with another answer, and that it keeps away.
    brings: Vec<String>,
    brings_with_another: Vec<String>,
    keeps_away: Vec<String>,
    services: String,
}

/// The rows of the document.
fn rows(document: &str) -> Vec<Row> {
    let mut question = String::new();
    let mut rows = Vec::new();
    for line in document.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            let (_, id) = title.split_once("(`").expect("its id");
            id.trim_end_matches("`)").clone_into(&mut question);
        }
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, words, id, depend, pages, services, _] = cells[..] else { continue };
        if words == "answer" || words == "---" {
            continue;
        }
        let answer = id.trim_matches('`');
        let (brought, kept) = match pages.split_once("not ") {
            Some((brought, kept)) => (brought, kept),
            None => (pages, ""),
        };
        let list = |pages: &str| -> Vec<String> {
            let pages = pages.split(", ").filter(|page| !page.is_empty());
            pages.map(|page| page.replace('*', "")).collect()
        };
        let (with_another, brings) =
            list(brought).into_iter().partition(|page: &String| page.ends_with('+'));
        let without_sign = |pages: Vec<String>| {
            pages.into_iter().map(|page| page.trim_end_matches('+').to_owned()).collect()
        };
        rows.push(Row {
            question: question.clone(),
            answer: (!answer.is_empty()).then(|| answer.to_owned()),
            depend: depend.to_owned(),
            brings,
            brings_with_another: without_sign(with_another),
            keeps_away: list(kept),
            services: services.to_owned(),
        });
    }
    rows
}

/// The answers that count if nothing else is picked.
fn alone(catalog: &Catalog, row: &Row) -> Answers {
    let pair = row.answer.as_ref().map(|answer| format!("{}={answer}", row.question));
    let answers = catalog.questionnaire.answers(pair.as_deref()).expect("an answer of a question");
    catalog.questionnaire.effective(&answers)
}

#[test]
fn each_answer_brings_the_pages_that_the_document_names() {
    let catalog = catalog();
    let rows = rows(&text(&catalog));
    let answers: usize =
        catalog.questionnaire.questions.iter().map(|question| question.answers.len()).sum();
    assert_eq!(rows.iter().filter(|row| row.answer.is_some()).count(), answers);
    let mut seen = [0; 4];
    for row in &rows {
        let picked = alone(&catalog, row);
        let what = format!("{}={}", row.question, row.answer.as_deref().unwrap_or("skipped"));
        for Topic { id, when, .. } in catalog.articles.iter().map(|article| &article.topic) {
            let holds = when.holds(&picked);
            let without = when.holds(&Answers::default());
            let place = [&row.brings, &row.brings_with_another, &row.keeps_away]
                .iter()
                .position(|pages| pages.contains(id));
            match place {
                Some(0) => assert!(holds, "{what} does not bring {id}"),
                Some(_) => assert!(!holds, "{what} brings {id} by itself"),
                None => assert!(!holds || without, "{what} brings {id}, and nothing says so"),
            }
            seen[place.unwrap_or(3)] += 1;
        }
    }
    assert!(seen.iter().all(|&count| count > 5), "there is something of each to look at: {seen:?}");
}

#[test]
fn the_document_says_what_depends_on_an_answer_and_what_it_tells_of_services() {
    let catalog = catalog();
    let rows = rows(&text(&catalog));
    let row = |question: &str, answer: &str| {
        let is = |row: &&Row| row.question == question && row.answer.as_deref() == Some(answer);
        rows.iter().find(is).unwrap_or_else(|| panic!("there is no row {question}={answer}"))
    };
    assert_eq!(row("where", "outside").depend, "closes `papers`");
    assert_eq!(row("age", "16-17").depend, "closes `help=safer-sex-industry`");
    assert_eq!(row("danger", "no").depend, "");
    assert_eq!(row("help", "law").services, "help with `legal`");
    assert_eq!(row("happening", "work").services, "help with `work-and-pay`; made for `labour`");
    // A detail says what it adds.
    assert_eq!(row("happening", "punished").services, "help with `legal`");
    assert_eq!(row("happening", "little-pay").services, "");
    assert_eq!(row("service", "text").services, "reached by `text`");
}

#[test]
fn the_drawing_has_the_same_marks_as_the_document() {
    let catalog = catalog();
    let (rows, drawing) = (rows(&text(&catalog)), drawing(&catalog));
    let count = |of: fn(&Row) -> usize| rows.iter().map(of).sum::<usize>();
    // One more of each is in the legend.
    let drawn = |part: &str| drawing.matches(part).count() - 1;
    assert_eq!(drawn(" r=\"2\"/>"), count(|row| row.brings_with_another.len()));
    let crosses = drawing.matches("l6 6m0-6l-6 6").count() - 1;
    let groups: usize = catalog
        .questionnaire
        .questions
        .iter()
        .flat_map(|question| &question.answers)
        .map(|answer| {
            let of = answer.effect.not_audiences;
            of.iter().filter(|group| !answer.effect.audiences.has(*group)).count()
        })
        .sum();
    assert_eq!(crosses, count(|row| row.keeps_away.len()) + groups);
    assert!(drawn(" r=\"4\"/>") > 50 && drawn(" r=\"5\"/>") > 50);
    // Nothing is fetched, and both grounds are thought of.
    assert!(!drawing.contains("href") && !drawing.contains("url(") && !drawing.contains("@font"));
    assert!(drawing.contains("prefers-color-scheme:dark"));
}
