//! The plan: first steps, then who can help near, what to read, and the rest a tap away.

use crate::app::App;
use crate::components::controls::{button, heading, tick};
use crate::components::growing::{Rest, growing};
use crate::components::items::ItemList;
use crate::components::reactive::{When, marked};
use alongside_engine::action::{Action, WORDS_TO_SHOW};
use alongside_engine::indexed_bundle::IndexedBundle;
use alongside_engine::plan::{self, Item, Plan, Section, SectionKind, Target};
use alongside_html::card;
use alongside_model::{Answers, Bundle, Hotline, Reason, Town};
use leptos::prelude::*;

/// The plan for the answers as they are when the screen opens. What stands open is written in the order of the screen.
#[component]
pub(crate) fn PlanScreen() -> impl IntoView {
    let app = App::from_context();
    let bundle = app.bundle.get_untracked();
    let plan =
        app.session.with_untracked(|session| plan::plan(&bundle, &session.answers, app.today));
    let total: usize = plan.sections.iter().map(open_count).sum();
    // The first steps come at once: what stands below them is not to move.
    let at_once = plan.sections.first().map_or(0, open_count);
    let written = growing(at_once, Memo::new(move |_| total));
    let notes = notes(app, &bundle, &plan);
    let situation = plan.situation;
    let mut first = 0;
    let sections = plan.sections.into_iter().map(|section| {
        let place = first;
        first += open_count(&section);
        view! { <PlanSection section place written /> }
    });
    let mut sections: Vec<_> = sections.collect();
    let others = sections.split_off(1);
    let title = if situation.danger { "plan-section-now" } else { "plan-section-first" };
    let with_chosen = RwSignal::new(false);
    let is_with_chosen = Signal::from(with_chosen);
    let built = bundle.localizer().dated("plan-built", bundle.on);
    let notes = notes.map(|text| view! { <p class="hint">{text}</p> }).collect_view();
    view! {
        <div
            class="plan"
            class:with-chosen=is_with_chosen
            translate="no"
            aria-busy=marked(move || written.get() < total)
        >
            {heading(app.text(title).into())}
            {sections}
            {notes}
            {others}
            <When holds=Signal::derive(move || total <= written.get())>
                <Chosen with_chosen=is_with_chosen />
                <p class="built">{built.clone()}</p>
                <form autocomplete="off">
                    {tick(app.text("plan-print-chosen"), is_with_chosen, move |on| with_chosen.set(on))}
                    <div class="steps">
                        {button("", app.text("plan-print").into(), app.on_tap(Action::Print))}
                        {button("", app.text(&format!("{WORDS_TO_SHOW}-title")).into(), app.on_tap(Action::Topic(WORDS_TO_SHOW.to_owned())))}
                    </div>
                    <p class="hint">{app.text("plan-print-note")}</p>
                </form>
            </When>
        </div>
    }
}

/// What is said once, below the first steps: what holds for every number, and what these answers ask for.
pub(crate) fn notes(
    app: App,
    bundle: &IndexedBundle,
    plan: &Plan,
) -> impl Iterator<Item = String> + use<> {
    let situation = &plan.situation;
    let first = plan.sections.first().and_then(|section| section.items.first());
    let first = first.and_then(|item| match item.target {
        Target::Service(service) => Some(&bundle.services[service]),
        Target::Topic(_) => None,
    });
    let trace = card::trace(app.card_context(bundle, situation), first);
    let localizer = bundle.localizer();
    let notes = [
        (situation.police_are_involved && situation.danger, localizer.text("plan-police")),
        (situation.region.is_none() && !situation.outside, localizer.text("plan-nowhere")),
        (situation.may_be_young(), localizer.text("plan-young")),
        (true, trace),
    ];
    notes.into_iter().filter(|(holds, _)| *holds).map(|(_, note)| note)
}

/// What opens the rest of a section, with how many that are.
pub(crate) fn more(bundle: &IndexedBundle, kind: SectionKind, count: usize) -> String {
    let localizer = bundle.localizer();
    let id = if kind.open() == 0 { "plan-more-towns" } else { "plan-more" };
    localizer.format(id, &[("count", localizer.number(count))])
}

/// How many pieces of a section stand open. The other lines of the start screen are one piece, and so is a section of
/// which nothing stands open.
fn open_count(section: &Section) -> usize {
    match section.kind {
        SectionKind::Talk => 1,
        kind => section.items.len().min(kind.open()).max(1),
    }
}

/// A section with the items that stand open, and the rest behind a tap. `place` is that of its first piece among all.
#[component]
fn PlanSection(section: Section, place: usize, written: RwSignal<usize>) -> impl IntoView {
    let app = App::from_context();
    let kind = section.kind;
    let id = kind.id();
    let mut items = section.items;
    if kind == SectionKind::Talk {
        let lines = app.bundle.with_untracked(|bundle| lines(app, bundle, &items));
        return view! {
            <When holds=Signal::derive(move || place < written.get())>
                <section class="part talk">
                    <h2>{app.text("plan-section-talk")}</h2>
                    <div inner_html=lines.clone()></div>
                </section>
            </When>
        }
        .into_any();
    }
    let rest = items.split_off(items.len().min(kind.open()));
    let more = app.bundle.with_untracked(|bundle| more(bundle, kind, rest.len()));
    let is_first = matches!(kind, SectionKind::Now | SectionKind::First);
    let open = written_items(items, place, written);
    let (rest, more) = (StoredValue::new(rest), StoredValue::new(more));
    view! {
        <When holds=Signal::derive(move || place < written.get())>
            <section class=format!("part {id}")>
                // The heading of the first steps is that of the screen, and is there once more for those who hear it in order.
                <h2 class=if is_first { "out" } else { "" }>{app.text(&format!("plan-section-{id}"))}</h2>
                <ItemList items=open />
                {(!rest.with_value(Vec::is_empty)).then(|| view! {
                    <Rest items=rest.get_value() summary=more.get_value() />
                })}
            </section>
        </When>
    }
    .into_any()
}

/// Some lines of the start screen as they stand there, and who answers them.
fn lines(app: App, bundle: &Bundle, items: &[Item]) -> String {
    let situation = app.situation(bundle);
    let context = app.card_context(bundle, &situation);
    let hotlines: Vec<&Hotline> = items
        .iter()
        .filter_map(|item| match item.reasons[..] {
            [Reason::Hotline(hotline)] => Some(&bundle.hotlines[hotline]),
            _ => None,
        })
        .collect();
    let mut html = String::from("<ul class=\"tiles\" role=\"list\">");
    for hotline in &hotlines {
        html.push_str("<li>");
        html.push_str(&card::line_button(context, hotline).into_string());
        html.push_str("</li>");
    }
    html.push_str("</ul>");
    html.push_str(&card::who_answers(context, hotlines.into_iter()).into_string());
    html
}

/// Those items that are written by now; `first` is the place of the first one among all pieces.
fn written_items(items: Vec<Item>, first: usize, written: RwSignal<usize>) -> Signal<Vec<Item>> {
    let total = items.len();
    let count = Memo::new(move |_| written.get().saturating_sub(first).min(total));
    Signal::derive(move || items[..count.get()].to_vec())
}

/// What was chosen, each with a way to change it. The other answers stay. It opens when it is to be printed.
#[component]
fn Chosen(with_chosen: Signal<bool>) -> impl IntoView {
    let app = App::from_context();
    let bundle = app.bundle.get_untracked();
    let localizer = bundle.localizer();
    let questionnaire = &bundle.questionnaire;
    let change = localizer.text("plan-change");
    let rows = app.session.with_untracked(|session| {
        let row = |screen: usize| {
            let title = localizer.text(&format!("question-{}", questionnaire.questions[screen].id));
            let picked = picked(&bundle, &session.answers, screen);
            let picked =
                if picked.is_empty() { localizer.text("plan-skipped") } else { picked.join("; ") };
            view! {
                <dt>{title.clone()}</dt>
                <dd>
                    {picked}
                    " "
                    <button
                        class="link"
                        type="button"
                        aria-label=format!("{} {title}", localizer.label(&change))
                        on:click=app.on_tap(Action::Question(screen))
                    >
                        {change.clone()}
                    </button>
                </dd>
            }
        };
        questionnaire.screens(&session.answers).into_iter().map(row).collect_view()
    });
    view! {
        <details class="chosen" prop:open=with_chosen>
            <summary>{localizer.text("plan-answers")}</summary>
            <dl>{rows}</dl>
        </details>
    }
}

/// The answers picked on a screen, and the town after its province.
fn picked(bundle: &IndexedBundle, answers: &Answers, screen: usize) -> Vec<String> {
    let localizer = bundle.localizer();
    let mut picked = Vec::new();
    for question in bundle.questionnaire.on_screen(screen) {
        let asks = &bundle.questionnaire.questions[question];
        let offered = asks.answers.iter().enumerate();
        for (_, answer) in offered.filter(|(place, _)| answers.has(question, *place)) {
            picked.push(localizer.text(&format!("answer-{}-{}", asks.id, answer.id)));
            if let (Some(_), Some(Town::Near(town))) = (answer.effect.region, answers.town) {
                picked.push(bundle.places[town].name.clone());
            }
        }
    }
    picked
}
