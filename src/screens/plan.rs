//! The plan: reads like a letter with sections, most useful first.

use crate::app::App;
use crate::components::growing::growing;
use crate::components::items::ItemList;
use alongside_engine::action::Action;
use alongside_engine::plan::{self, Item, Section, Target};
use leptos::prelude::*;
use web_sys::Element;

/// How many services of a section stand open; the rest opens with a tap.
const OPEN_SERVICES: usize = 4;

/// How many rights or options of a section stand open.
const OPEN_TOPICS: usize = 8;

/// The plan for the answers as they are when the screen opens.
#[component]
pub(crate) fn PlanScreen() -> impl IntoView {
    let app = App::from_context();
    let bundle = app.bundle.get_untracked();
    let (plan, is_empty) = app.session.with_untracked(|session| {
        (plan::plan(&bundle, &session.answers, app.today), session.answers.is_empty())
    });
    let nowhere = plan.situation.region.is_none() && !plan.situation.outside;
    let young = plan.situation.may_be_young();
    // Pieces are written in the order of the screen: what stands open, then what opens with a tap.
    let open_pieces: usize = plan.sections.iter().map(open_count).sum();
    let all_pieces: usize = plan.sections.iter().map(|section| section.items.len()).sum();
    let written = growing(1, Signal::stored(all_pieces), open_pieces);
    // A printer gets everything, at once.
    let written =
        Signal::derive(move || if app.printing.get() { all_pieces } else { written.get() });
    let (mut first_open, mut first_rest) = (0, open_pieces);
    let sections = plan.sections.into_iter().map(|section| {
        let (open, all) = (open_count(&section), section.items.len());
        let place = Place { open: first_open, rest: first_rest };
        first_open += open;
        first_rest += all - open;
        view! { <PlanSection section place written /> }
    });
    let mut sections: Vec<_> = sections.collect();
    let others = sections.split_off(sections.len().min(1));
    let danger = plan.situation.danger;
    let intro = move || {
        let id = if is_empty { "plan-intro-empty" } else { "plan-intro" };
        view! { <p class="lead">{app.text(id)}</p> }
    };
    let built = bundle.localizer().dated("plan-built", bundle.on);
    let notice = |id| view! { <p class="notice">{app.text(id)}</p> };
    view! {
        <div class="plan" translate="no" aria-busy=move || (written.get() < open_pieces).then_some("true")>
            <h1 tabindex="-1">{app.text("plan-title")}</h1>
            // A number before any word about it, and in danger before everything.
            {(!danger).then(intro)}
            {sections}
            {danger.then(intro)}
            {nowhere.then(|| notice("plan-nowhere"))}
            {young.then(|| notice("plan-young"))}
            {notice("plan-trace")}
            {others}
            <Show when=move || open_pieces <= written.get()>
                <Chosen />
                <p class="built">{built.clone()}</p>
                <div class="steps">
                    <button type="button" on:click=move |_| app.act(&Action::Print)>{app.text("plan-print")}</button>
                    <button type="button" on:click=move |_| app.act(&Action::Clear)>{app.text("plan-clear")}</button>
                </div>
            </Show>
        </div>
    }
}

/// Where the items of a section stand among all pieces of a plan.
#[derive(Clone, Copy)]
struct Place {
    /// The first of those that stand open.
    open: usize,
    /// The first of those that open with a tap.
    rest: usize,
}

/// How many items of a section stand open.
fn open_count(section: &Section) -> usize {
    let topics = matches!(section.items.first().map(|item| item.target), Some(Target::Topic(_)));
    section.items.len().min(if topics { OPEN_TOPICS } else { OPEN_SERVICES })
}

/// A section with the items that stand open, and the rest behind a tap.
#[component]
fn PlanSection(section: Section, place: Place, written: Signal<usize>) -> impl IntoView {
    let app = App::from_context();
    let id = section.kind.id();
    let open = open_count(&section);
    let count = section.items.len() - open;
    let opened = RwSignal::new(false);
    let busy = Signal::derive(move || written.get() < place.rest + count);
    let rest = written_items(section.items[open..].to_vec(), place.rest, written);
    let open = written_items(section.items[..open].to_vec(), place.open, written);
    let more = app.bundle.with_untracked(|bundle| {
        let localizer = bundle.localizer();
        localizer.format("plan-more", &[("count", localizer.number(count))])
    });
    view! {
        <Show when=move || place.open < written.get()>
            <section class=format!("part {id}")>
                <h2>{app.text(&format!("plan-section-{id}"))}</h2>
                <ItemList items=open />
                {(count > 0).then(|| view! {
                    <details
                        class="rest"
                        prop:open=move || opened.get() || app.printing.get()
                        on:toggle=move |event| {
                            // What printing opened is closed after it; what a person opened stays open.
                            if !app.printing.get_untracked() {
                                let details = event_target::<Element>(&event);
                                opened.set(details.has_attribute("open"));
                            }
                        }
                    >
                        <summary>{more.clone()}</summary>
                        <ItemList items=rest busy />
                    </details>
                })}
            </section>
        </Show>
    }
}

/// Those items that are written by now; `first` is the place of the first one among all pieces.
fn written_items(items: Vec<Item>, first: usize, written: Signal<usize>) -> Signal<Vec<Item>> {
    let total = items.len();
    let count = Memo::new(move |_| written.get().saturating_sub(first).min(total));
    Signal::derive(move || items[..count.get()].to_vec())
}

/// What was chosen, each with a way to change it. The other answers stay.
#[component]
fn Chosen() -> impl IntoView {
    let app = App::from_context();
    let bundle = app.bundle.get_untracked();
    let localizer = bundle.localizer();
    let change = localizer.text("plan-change");
    let rows = app.session.with_untracked(|session| {
        let row = |question: usize| {
            let asks = &bundle.questionnaire.questions[question];
            let title = localizer.text(&format!("question-{}", asks.id));
            let picked: Vec<String> = asks
                .answers
                .iter()
                .enumerate()
                .filter(|(answer, _)| session.answers.has(question, *answer))
                .map(|(_, answer)| localizer.text(&format!("answer-{}-{}", asks.id, answer.id)))
                .collect();
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
                        on:click=move |_| app.act(&Action::Question(question))
                    >
                        {change.clone()}
                    </button>
                </dd>
            }
        };
        bundle.questionnaire.asked(&session.answers).into_iter().map(row).collect_view()
    });
    view! {
        <section class="part chosen">
            <h2>{localizer.text("plan-answers")}</h2>
            <dl>{rows}</dl>
        </section>
    }
}
