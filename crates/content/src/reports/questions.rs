//! What is asked and where it leads, for editors and reviewers: all of `docs/questions.md`, and the drawing in
//! `docs/questions.svg`.
//!
//! Both say the same. [`Links`] finds it: what an answer does to later questions, which pages it brings, and what it tells
//! of services.

use super::escaped;
use crate::catalog::{Catalog, FIRST_LANGUAGE};
use alongside_i18n::Localizer;
use alongside_model::{
    Answer, Audience, Condition, Effect, Gender, Placement, Question, Set, Term, Test, Topic,
    TopicKind,
};
use std::fmt::Write as _;

/// The document of [`text`].
pub const TEXT: &str = "docs/questions.md";

/// The document of [`drawing`].
pub const DRAWING: &str = "docs/questions.svg";

/// What can be done with a question: an answer, by place, or none.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Pick {
    question: usize,
    answer: Option<usize>,
}

impl Pick {
    /// Whether it makes a test hold by itself.
    fn meets(self, test: &Test) -> bool {
        test.question == self.question
            && self.answer.map_or(test.skipped, |answer| test.answers & 1 << answer != 0)
    }
    /// Whether it makes one of these tests hold.
    fn meets_one(self, tests: &[Test]) -> bool {
        tests.iter().any(|test| self.meets(test))
    }
    /// Whether it makes a condition hold, if nothing else is picked.
    fn opens(self, when: &Condition) -> bool {
        let without_others = |test: &Test| {
            if test.question == self.question { self.meets(test) } else { test.skipped }
        };
        when.all.iter().all(without_others)
    }
}

/// How an answer leads to a page.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Way {
    /// It puts the page first in its part.
    leads: bool,
    /// It brings the page only together with another answer.
    with_another: bool,
}

/// What the questions lead to.
struct Links<'a> {
    catalog: &'a Catalog,
    localizer: Localizer<'a>,
}

impl Links<'_> {
    fn questions(&self) -> &[Question] {
        &self.catalog.questionnaire.questions
    }
    /// The pages in the order of lists.
    fn topics(&self) -> impl Iterator<Item = &Topic> {
        self.catalog.articles.iter().map(|article| &article.topic)
    }
    /// What can be done with a question: each answer, and to leave it.
    fn picks(&self, question: usize) -> impl Iterator<Item = Pick> + use<> {
        let answers = 0..self.questions()[question].answers.len();
        answers.map(Some).chain([None]).map(move |answer| Pick { question, answer })
    }
    fn answer(&self, pick: Pick) -> Option<&Answer> {
        Some(&self.questions()[pick.question].answers[pick.answer?])
    }
    fn words(&self, pick: Pick) -> String {
        let question = &self.questions()[pick.question];
        match self.answer(pick) {
            Some(answer) => self.localizer.text(&format!("answer-{}-{}", question.id, answer.id)),
            None => "(skipped)".to_owned(),
        }
    }
    /// How a pick leads to a page, if it does.
    fn way(pick: Pick, topic: &Topic) -> Option<Way> {
        let brings = if topic.when.any.is_empty() { &topic.when.all } else { &topic.when.any };
        (pick.meets_one(brings) && !pick.meets_one(&topic.when.not)).then(|| Way {
            leads: pick.meets_one(&topic.leads),
            with_another: !pick.opens(&topic.when),
        })
    }
    /// The pages that a pick keeps away.
    fn kept_away(&self, pick: Pick) -> impl Iterator<Item = &Topic> {
        self.topics().filter(move |topic| pick.meets_one(&topic.when.not))
    }
    /// The questions, and answers of others, that depend on a pick: their ids, by whether it opens or closes them.
    fn depend(&self, pick: Pick) -> Vec<Dependent> {
        let of = |when: &Condition| {
            let opens = pick.meets_one(&when.any) || pick.meets_one(&when.all);
            (opens || pick.meets_one(&when.not)).then_some(opens)
        };
        let mut found = Vec::new();
        for (place, question) in self.questions().iter().enumerate() {
            if let Some(opens) = of(&question.when) {
                found.push(Dependent { opens, question: place, id: question.id.clone() });
            }
            for answer in &question.answers {
                if let Some(opens) = of(&answer.when) {
                    let id = format!("{}={}", question.id, answer.id);
                    found.push(Dependent { opens, question: place, id });
                }
            }
        }
        found
    }
    /// What an answer tells of services, in words. A detail says only what its group does not.
    fn services(&self, pick: Pick) -> Vec<String> {
        let Some(answer) = self.answer(pick) else { return Vec::new() };
        let group = answer.within.map(|group| &self.questions()[pick.question].answers[group]);
        let before = group.map_or_else(Effect::default, |group| group.effect);
        self.effect(&answer.effect, &before)
    }
    fn effect(&self, effect: &Effect, before: &Effect) -> Vec<String> {
        let mut said = Vec::new();
        if let Some(region) = effect.region {
            said.push(format!("in {}", self.localizer.term("region", region)));
        }
        if let Some((youngest, oldest)) = effect.ages {
            said.push(format!("ages {youngest} to {oldest}"));
        }
        for (words, ids) in [
            ("help with", more(effect.needs, before.needs)),
            ("for", more(effect.audiences, before.audiences)),
            ("not for", more(effect.not_audiences, before.not_audiences)),
            ("made for", more(effect.exploitation, before.exploitation)),
            ("reached by", more(effect.ways, before.ways)),
            ("for", more(effect.gender.into_iter().collect(), Set::default())),
        ] {
            if !ids.is_empty() {
                said.push(format!("{words} {}", ids.join(", ")));
            }
        }
        let more = SAID.iter().filter(|(_, of)| of(effect) && !of(before));
        said.extend(more.map(|(words, _)| (*words).to_owned()));
        said
    }
}

/// Reads of an effect whether it says something.
type Says = fn(&Effect) -> bool;

/// What an answer says by yes or no.
const SAID: [(&str, Says); 11] = [
    ("emergency number first", |effect| effect.danger),
    ("police may be the danger", |effect| effect.police_are_involved),
    ("outside Canada", |effect| effect.outside),
    ("independent groups first", |effect| effect.independent_first),
    ("Indigenous-led first", |effect| effect.indigenous_led),
    ("interpreters first", |effect| effect.interpretation),
    ("sex-worker-led first", |effect| effect.staying_safer),
    ("police and tip lines", |effect| effect.report),
    ("asks about someone else", |effect| effect.about_someone_else),
    ("page for outreach workers", |effect| effect.works_with_people),
    ("clears other answers", |effect| effect.exclusive),
];

/// A question, or an answer of one, that is there only if a condition holds.
struct Dependent {
    /// Whether a pick opens or closes it.
    opens: bool,
    /// The question, by place.
    question: usize,
    /// Its id, with that of the answer if it is one.
    id: String,
}

/// The ids of the terms of one set that another one does not have.
fn more<T: Term>(terms: Set<T>, before: Set<T>) -> Vec<String> {
    terms.iter().filter(|&term| !before.has(term)).map(|term| format!("`{}`", term.id())).collect()
}

/// Gives what finds out where the questions lead.
fn with_links<T>(catalog: &Catalog, give: impl FnOnce(&Links) -> T) -> T {
    let messages = catalog.texts(FIRST_LANGUAGE);
    let localizer = Localizer { messages: &messages, lang: FIRST_LANGUAGE, plural: crate::plural };
    give(&Links { catalog, localizer })
}

/// The whole document: each question with its answers, what depends on them, and the pages and services that they bring.
pub fn text(catalog: &Catalog) -> String {
    with_links(catalog, |links| {
        let mut text = HEAD.to_owned();
        for (place, question) in links.questions().iter().enumerate() {
            let _ = write!(text, "\n## {} (`{}`)\n\n", title(links, question), question.id);
            let _ = writeln!(text, "{}\n", asked(links, question));
            text.push_str("| answer | id | opens or closes | pages | services |\n");
            text.push_str("| --- | --- | --- | --- | --- |\n");
            for pick in links.picks(place) {
                if let Some(row) = row(links, pick) {
                    text.push_str(&row);
                }
            }
        }
        text
    })
}

const HEAD: &str = "# Questions

What is asked, in this order, and where each answer leads. `cargo xtask questions` writes this page and the drawing; do not edit them.
How an answer is written: [editing.md](editing.md#add-a-question-or-an-answer). How services are put in order after that: [architecture.md](architecture.md).

![Each answer in a row, with a dot for each page and each kind of services that it leads to](questions.svg)

- An answer after ↳ is a detail: it is asked once the one above it is picked, and counts in its stead. It means what that one means as well; only what it adds is listed.
- **Pages:** an answer puts them on the plan; a page in bold comes first in its part. With `+`, only together with another answer; after 'not', it keeps them away. A group that is picked alone brings the pages of its details, since one of them may be meant.
- **Services:** 'help with' is what a service must offer to be listed, 'for' lifts those that welcome the group, 'not for' leaves out those that are only for it, 'made for' leaves out those that were made for another kind of exploitation alone. What cannot be reached in a way that was chosen comes last.
- (skipped) is a question that is left without an answer. All of them can be.
- The nearest town is asked with the province. It brings nothing and closes nothing; it puts services in order by distance.
";

fn title(links: &Links, question: &Question) -> String {
    links.localizer.text(&format!("question-{}", question.id))
}

/// Where a question is asked, when, and how many answers it takes.
fn asked(links: &Links, question: &Question) -> String {
    let takes = if question.many { "several answers" } else { "one answer" };
    let screen = match question.screen {
        Placement::Own => "On a screen of its own",
        Placement::Above => "Above the answers of the question before it",
        Placement::Below => "Below the answers of the question before it",
    };
    let mut said = format!("{screen}; {takes}.");
    for (tests, words) in [
        (&question.when.any, "Asked if one of these holds"),
        (&question.when.all, "Asked if all of these hold"),
        (&question.when.not, "Not asked if one of these holds"),
    ] {
        if !tests.is_empty() {
            let tests: Vec<String> = tests.iter().map(|test| written(links, test)).collect();
            let _ = write!(said, " {words}: {}.", tests.join("; "));
        }
    }
    said
}

/// A test as editors write it.
fn written(links: &Links, test: &Test) -> String {
    let question = &links.questions()[test.question];
    let picked = question.answers.iter().enumerate();
    let picked = picked.filter(|(place, _)| test.answers & 1 << place != 0);
    let mut ids: Vec<&str> = picked.map(|(_, answer)| answer.id.as_str()).collect();
    if test.skipped {
        ids.push(alongside_model::SKIPPED);
    }
    format!("`{}={}`", question.id, ids.join(","))
}

/// A row of the table; `None` for a skip that leads to nothing.
fn row(links: &Links, pick: Pick) -> Option<String> {
    let mut depend = Vec::new();
    for (opens, words) in [(true, "opens"), (false, "closes")] {
        let of = links.depend(pick).into_iter().filter(|it| it.opens == opens);
        let ids: Vec<String> = of.map(|it| format!("`{}`", it.id)).collect();
        if !ids.is_empty() {
            depend.push(format!("{words} {}", ids.join(", ")));
        }
    }
    let brought = links.topics().filter_map(|topic| {
        let Way { leads, with_another } = Links::way(pick, topic)?;
        let id = if leads { format!("**{}**", topic.id) } else { topic.id.clone() };
        Some(if with_another { format!("{id}+") } else { id })
    });
    let mut pages: Vec<String> = brought.collect();
    let away: Vec<&str> = links.kept_away(pick).map(|topic| topic.id.as_str()).collect();
    if !away.is_empty() {
        pages.push(format!("not {}", away.join(", ")));
    }
    if pick.answer.is_none() && depend.is_empty() && pages.is_empty() {
        return None;
    }
    let answer = links.answer(pick);
    let id = answer.map_or_else(String::new, |answer| format!("`{}`", answer.id));
    let within = if answer.is_some_and(|answer| answer.within.is_some()) { "↳ " } else { "" };
    Some(format!(
        "| {within}{} | {id} | {} | {} | {} |\n",
        links.words(pick),
        depend.join("; "),
        pages.join(", "),
        links.services(pick).join("; "),
    ))
}

// The drawing: rows of answers, a column for each kind of services and each page, and arcs on the left from an answer to
// the question that it opens or closes.

/// How wide the words of answers are.
const WORDS: usize = 480;
/// How wide the space for arcs is.
const ARCS: usize = 90;
/// How high a row and how wide a column is.
const CELL: usize = 17;
/// How high the space for names of columns is.
const NAMES: usize = 170;
/// The space between groups of columns, and between questions.
const GAP: usize = 14;

/// A column of the drawing: what it is called, and how a pick is marked in it.
struct Column<'a> {
    name: String,
    mark: Box<dyn Fn(Pick) -> Option<Mark> + 'a>,
}

/// A sign where a row and a column meet.
#[derive(Clone, Copy)]
enum Mark {
    /// The answer puts the page first, or asks for this help.
    Full,
    /// The answer brings it.
    Ring,
    /// The answer brings it together with another one.
    Small,
    /// The answer keeps it away.
    Cross,
}

/// The drawing of what [`text`] says.
pub fn drawing(catalog: &Catalog) -> String {
    with_links(catalog, |links| Drawing::of(links).svg())
}

/// Parts of the drawing, and how far down it goes.
struct Drawing {
    guides: String,
    parts: String,
    arcs: String,
    width: usize,
    height: usize,
}

impl Drawing {
    fn of(links: &Links) -> Self {
        let mut drawing = Self {
            guides: String::new(),
            parts: String::new(),
            arcs: String::new(),
            width: 0,
            height: NAMES,
        };
        let groups = columns(links);
        let mut starts = Vec::new();
        let mut left = ARCS + WORDS;
        for (title, columns) in &groups {
            drawing.head(left, title, columns);
            starts.push(left);
            left += columns.len() * CELL + GAP;
        }
        drawing.width = left + NAMES / 2;
        // Where each question begins, for the arcs that end there.
        let mut heights = Vec::new();
        let mut arcs = Vec::new();
        for (place, question) in links.questions().iter().enumerate() {
            drawing.height += GAP;
            heights.push(drawing.height + CELL / 2);
            drawing.question(&title(links, question));
            for pick in links.picks(place) {
                let depend = links.depend(pick);
                let marks: Vec<(usize, Mark)> = groups
                    .iter()
                    .zip(&starts)
                    .flat_map(|((_, columns), start)| marks(columns, *start, pick))
                    .collect();
                if pick.answer.is_none() && marks.is_empty() && depend.is_empty() {
                    continue;
                }
                let middle = drawing.height + CELL / 2;
                for it in depend {
                    if !arcs.contains(&(middle, it.question, it.opens)) {
                        arcs.push((middle, it.question, it.opens));
                    }
                }
                drawing.row(&links.words(pick), links.answer(pick), &marks);
            }
        }
        for ((_, columns), start) in groups.iter().zip(&starts) {
            drawing.guides(*start, columns.len());
        }
        for (from, question, opens) in arcs {
            drawing.arc(from, heights[question], opens);
        }
        drawing
    }

    /// The names of a group of columns.
    fn head(&mut self, left: usize, title: &str, columns: &[Column]) {
        let _ = writeln!(
            self.parts,
            "<text class=\"b\" x=\"{left}\" y=\"16\">{}</text>",
            escaped(title)
        );
        for (place, column) in columns.iter().enumerate() {
            let (x, y) = (left + place * CELL + CELL / 2, NAMES);
            let _ = writeln!(
                self.parts,
                "<text transform=\"translate({x} {y}) rotate(-60)\">{}</text>",
                escaped(&column.name)
            );
        }
    }

    /// Thin lines below the names of columns.
    fn guides(&mut self, left: usize, count: usize) {
        let lines = (0..count).map(|place| {
            format!("M{} {}V{}", left + place * CELL + CELL / 2, NAMES + 6, self.height)
        });
        let lines: String = lines.collect();
        let _ = writeln!(self.guides, "<path class=\"l\" d=\"{lines}\"/>");
    }

    /// The words of a question, above its answers.
    fn question(&mut self, title: &str) {
        let y = self.height + CELL - 4;
        let _ = writeln!(
            self.parts,
            "<text class=\"b\" x=\"{ARCS}\" y=\"{y}\">{}</text>",
            escaped(title)
        );
        self.height += CELL;
    }

    /// An answer with its marks.
    fn row(&mut self, words: &str, answer: Option<&Answer>, marks: &[(usize, Mark)]) {
        let indent = if answer.is_some_and(|answer| answer.within.is_some()) { 26 } else { 10 };
        let (y, middle) = (self.height + CELL - 4, self.height + CELL / 2);
        let right = self.width - NAMES / 2 - GAP;
        let _ = writeln!(
            self.parts,
            "<text x=\"{}\" y=\"{y}\">{}</text><path class=\"l\" d=\"M{} {middle}H{right}\"/>",
            ARCS + indent,
            escaped(words),
            ARCS + WORDS,
        );
        for &(x, mark) in marks {
            let _ = match mark {
                Mark::Full => {
                    writeln!(self.parts, "<circle class=\"f\" cx=\"{x}\" cy=\"{middle}\" r=\"5\"/>")
                }
                Mark::Ring => writeln!(self.parts, "<circle cx=\"{x}\" cy=\"{middle}\" r=\"4\"/>"),
                Mark::Small => writeln!(self.parts, "<circle cx=\"{x}\" cy=\"{middle}\" r=\"2\"/>"),
                Mark::Cross => writeln!(
                    self.parts,
                    "<path class=\"x\" d=\"M{} {}l6 6m0-6l-6 6\"/>",
                    x - 3,
                    middle - 3
                ),
            };
        }
        self.height += CELL;
    }

    /// An arc from an answer down to a question.
    fn arc(&mut self, from: usize, to: usize, opens: bool) {
        let class = if opens { "a" } else { "a x" };
        let far = ARCS.saturating_sub(14 + (to - from) / 9);
        let _ = writeln!(
            self.arcs,
            "<path class=\"{class}\" d=\"M{0} {from}C{far} {from} {far} {to} {1} {to}\"/>",
            ARCS + 4,
            ARCS - 6,
        );
    }

    fn svg(&self) -> String {
        let (width, height) = (self.width, self.height + LEGEND.len() * CELL + 2 * GAP);
        let mut legend = String::new();
        for (place, (mark, words)) in LEGEND.iter().enumerate() {
            let middle = self.height + GAP + place * CELL + CELL / 2;
            let _ = writeln!(
                legend,
                "<g transform=\"translate({ARCS} {middle})\">{mark}<text x=\"16\" y=\"4\">{words}</text></g>"
            );
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-label=\"What is asked, and where each answer leads\">\n\
             <style>{STYLE}</style>\n<rect width=\"100%\" height=\"100%\"/>\n{}{}{}{legend}</svg>\n",
            self.guides, self.parts, self.arcs,
        )
    }
}

/// Colours that are read on light and on dark ground, and the letters of whoever looks.
const STYLE: &str = "svg{color-scheme:light dark;font:12px system-ui,sans-serif;--p:#fff;--i:#1e2a2f;--l:#d9d2c5;--s:#1f5c50;--b:#9b2c1f}\
    @media(prefers-color-scheme:dark){svg{--p:#121a1c;--i:#ede8df;--l:#34413f;--s:#7cc4b2;--b:#ff9e8f}}\
    rect{fill:var(--p)}text{fill:var(--i)}.b{font-weight:700}\
    circle{fill:var(--p);stroke:var(--s);stroke-width:1.5}.f{fill:var(--s)}\
    path{fill:none;stroke:var(--s);stroke-width:1.5}.l{stroke:var(--l);stroke-width:.5}.x{stroke:var(--b)}.a{stroke-width:1}.a.x{stroke-dasharray:3 3}";

/// What the signs mean.
const LEGEND: [(&str, &str); 5] = [
    (
        "<circle class=\"f\" cx=\"5\" r=\"5\"/>",
        "says this of services; puts the page first in its part",
    ),
    ("<circle cx=\"5\" r=\"4\"/>", "brings the page"),
    ("<circle cx=\"5\" r=\"2\"/>", "brings the page together with another answer"),
    (
        "<path class=\"x\" d=\"M2-3l6 6m0-6l-6 6\"/>",
        "keeps the page away, or services that are only for this group",
    ),
    (
        "<path class=\"a x\" d=\"M-4 0h18\"/>",
        "an arc on the left: the answer closes that question, or an answer of it; unbroken, it opens it",
    ),
];

/// A column for each term of a closed list, marked where an answer's effect has it.
fn has<'a, T: Term>(
    effect: impl Fn(Pick) -> Option<Effect> + Copy + 'a,
    of: fn(&Effect) -> Set<T>,
) -> impl Iterator<Item = Column<'a>> {
    let column = move |&term: &T| Column {
        name: term.id().to_owned(),
        mark: Box::new(move |pick| of(&effect(pick)?).has(term).then_some(Mark::Full)),
    };
    T::ALL.iter().map(column)
}

/// The columns, in groups: kinds of help, groups of people, what else an answer says, and pages of each kind.
fn columns<'a>(links: &'a Links) -> Vec<(String, Vec<Column<'a>>)> {
    let effect = move |pick: Pick| links.answer(pick).map(|answer| answer.effect);
    let audiences = Audience::ALL.iter().map(|&group| Column {
        name: group.id().to_owned(),
        mark: Box::new(move |pick| {
            let effect = effect(pick)?;
            let not = effect.not_audiences.has(group).then_some(Mark::Cross);
            if effect.audiences.has(group) { Some(Mark::Full) } else { not }
        }),
    });
    let said = SAID.iter().map(|&(words, of)| Column {
        name: words.to_owned(),
        mark: Box::new(move |pick| of(&effect(pick)?).then_some(Mark::Full)),
    });
    let others = has(effect, |effect| effect.exploitation)
        .chain(has::<Gender>(effect, |effect| effect.gender.into_iter().collect()))
        .chain(has(effect, |effect| effect.ways))
        .chain(said);
    let pages = |kind: TopicKind| {
        let pages = links.topics().filter(move |topic| topic.kind == kind);
        let column = |topic: &'a Topic| Column {
            name: topic.id.clone(),
            mark: Box::new(move |pick| {
                if pick.meets_one(&topic.when.not) {
                    return Some(Mark::Cross);
                }
                Some(match Links::way(pick, topic)? {
                    Way { with_another: true, .. } => Mark::Small,
                    Way { leads: true, .. } => Mark::Full,
                    Way { .. } => Mark::Ring,
                })
            }),
        };
        pages.map(column).collect()
    };
    vec![
        ("Services: help with".to_owned(), has(effect, |effect| effect.needs).collect()),
        ("for".to_owned(), audiences.collect()),
        ("and".to_owned(), others.collect()),
        ("Options".to_owned(), pages(TopicKind::Option)),
        ("Rights".to_owned(), pages(TopicKind::Right)),
        ("About".to_owned(), pages(TopicKind::About)),
    ]
}

/// The marks of a pick in a group of columns, with where they are.
fn marks(columns: &[Column], start: usize, pick: Pick) -> Vec<(usize, Mark)> {
    let place = |(place, column): (usize, &Column)| {
        (column.mark)(pick).map(|mark| (start + place * CELL + CELL / 2, mark))
    };
    columns.iter().enumerate().filter_map(place).collect()
}
