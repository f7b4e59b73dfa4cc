//! What is handed over on paper, in the person's language: the plan, what was kept, a right, or a province's sheet, on pages,
//! on a card for a pocket, on cards to cut, or on strips to tear off.

use super::chips::one_of;
use super::state::{Language, Outreach};
use crate::components::controls::{button, heading};
use crate::components::reactive::{drawn, heard};
use crate::platform;
use alongside_engine::outreach::Kept;
use alongside_engine::plan::{self, Item, Target};
use alongside_engine::session::Screen;
use alongside_engine::situation::Situation;
use alongside_html::paper::{self, Form, Kind, Number};
use alongside_model::{Answers, Need};
use leptos::prelude::*;

/// What can be printed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Kept,
    Plan,
    Right(usize),
    Province,
}

/// The kinds of help of a province's sheet, in the order of its directory page, and how many services of each; above them
/// stand the emergency number and the lines of the start screen.
const SHEET: [Need; 9] = [
    Need::TalkNow,
    Need::SafePlace,
    Need::Health,
    Need::SexualAssaultCare,
    Need::WorkAndPay,
    Need::Legal,
    Need::Immigration,
    Need::Money,
    Need::FindServices,
];
const OF_EACH: usize = 2;

/// What is printed, with all its choices above.
#[component]
pub(super) fn PaperPane() -> impl IntoView {
    let outreach = Outreach::from_context();
    let app = outreach.app;
    let person = outreach.person();
    let has_kept = outreach.visit.with_untracked(|visit| !visit.kept().is_empty());
    let right = match app.screen.get_untracked() {
        Screen::Topic(topic) => Some(topic),
        _ => None,
    };
    let what = RwSignal::new(match right {
        Some(topic) => What::Right(topic),
        None if has_kept => What::Kept,
        None => What::Plan,
    });
    let form = RwSignal::new(Form::Pages);
    let kind = RwSignal::new(Kind::Neutral);
    // The questions are beside the paper, and it follows their answers.
    let answers = Memo::new(move |_| app.session.with(|session| session.answers.clone()));
    // To track a memo that nobody has read yet would follow nothing.
    let follow_answers = move || answers.with(|_| ());
    let region = Memo::new(move |_| {
        follow_answers();
        app.bundle.with_untracked(|bundle| app.situation(bundle).region)
    });
    let whats = move || {
        let in_province = region.get().is_some();
        let whats = [
            has_kept.then_some((What::Kept, "work-paper-kept")),
            Some((What::Plan, "work-paper-plan")),
            right.map(|topic| (What::Right(topic), "work-paper-right")),
            in_province.then_some((What::Province, "work-paper-province")),
        ];
        let whats = whats.into_iter().flatten();
        let whats = whats.map(|(what, id)| (what, outreach.text(id).into_any()));
        one_of(outreach.text("work-paper-what"), what.into(), move |value| what.set(value), whats)
            .into_any()
    };
    let forms = Form::ALL
        .map(|form| (form, outreach.text(&format!("work-paper-{}", form.id())).into_any()));
    let kinds = [(Kind::Neutral, "work-paper-neutral"), (Kind::Named, "work-with-names")]
        .map(|(kind, id)| (kind, outreach.text(id).into_any()));
    let no_kinds = Signal::derive(move || form.get() == Form::Pages);
    let html = {
        let person = person.clone();
        move || {
            follow_answers();
            content(outreach, &person, what.get(), form.get(), kind.get())
        }
    };
    let locale = person.bundle.locale.clone();
    // Statements that hold elsewhere or not today are hidden once they stand on the page.
    Effect::new(move || {
        what.track();
        form.track();
        follow_answers();
        let region = region.get();
        platform::after_frame(move || platform::page::show_only_what_holds(region, app.today));
    });
    let sheet = drawn(move || {
        match html() {
        Some(html) => view! {
            <div data-on="" class=format!("paper paper-{}", form.get().id()) lang=locale.tag.clone() dir=locale.dir() inner_html=html></div>
        }
        .into_any(),
        None => view! { <p class="notice">{outreach.text("work-paper-none")}</p> }.into_any(),
    }
    });
    let print = heard(move |_| {
        if !platform::print() {
            outreach.said.set(Some("work-no-print"));
        }
    });
    view! {
        <div class="choose-paper">
            {heading(outreach.text("work-paper-title").into())}
            {drawn(whats)}
            {one_of(outreach.text("work-paper-form"), form.into(), move |value| form.set(value), forms)}
            <div hidden=no_kinds>
                {one_of(outreach.text("work-paper-kind"), kind.into(), move |value| kind.set(value), kinds)}
            </div>
            <div class="steps">{button("main", outreach.text("plan-print").into(), print)}</div>
            <p class="hint">{outreach.text("plan-print-note")}</p>
        </div>
        {sheet}
    }
}

/// What stands on the paper, as HTML; nothing where there is nothing to print.
fn content(
    outreach: Outreach,
    person: &Language,
    what: What,
    form: Form,
    kind: Kind,
) -> Option<String> {
    let app = outreach.app;
    let bundle = &person.bundle;
    let situation = app.situation(bundle);
    let context = app.card_context(bundle, &situation);
    let (services, topics) = listed(outreach, person, what, &situation);
    let kept_numbers = outreach.visit.with_untracked(|visit| visit.numbers(bundle));
    let html = if form == Form::Pages {
        let list = (!services.is_empty())
            .then(|| paper::services(context, services.into_iter()).into_string());
        let rights = topics.into_iter().filter_map(|topic| {
            let article = person.page.article(&bundle.topics[topic].id)?;
            Some(paper::right(context, topic, &article).into_string())
        });
        let built = bundle.localizer().dated("plan-built", bundle.on);
        let body: String = list.into_iter().chain(rights).collect();
        (!body.is_empty()).then(|| format!("{body}<p class=\"built\">{built}</p>"))?
    } else {
        let first = |&service: &usize| {
            let phone = bundle.services[service].phones.first()?;
            Some((service, phone))
        };
        let numbers: Vec<Number> = if what == What::Kept {
            kept_numbers
        } else {
            services.iter().filter_map(first).collect()
        };
        if numbers.is_empty() {
            return None;
        }
        // What has no room is said, beside the paper and not on it.
        let left_out = numbers.len().saturating_sub(form.room());
        let localizer = bundle.localizer();
        let said =
            localizer.format("work-paper-left-out", &[("count", localizer.number(left_out))]);
        let said =
            if left_out == 0 { String::new() } else { format!("<p class=\"left-out\">{said}</p>") };
        format!("{said}{}", paper::sheet(context, form, kind, &numbers).into_string())
    };
    Some(html)
}

/// The service that an item is, if it is one.
fn service(item: &Item) -> Option<usize> {
    match item.target {
        Target::Service(service) => Some(service),
        Target::Topic(_) => None,
    }
}

/// Services and topics of what is to be printed, by place.
fn listed(
    outreach: Outreach,
    person: &Language,
    what: What,
    situation: &Situation,
) -> (Vec<usize>, Vec<usize>) {
    let app = outreach.app;
    let bundle = &person.bundle;
    let (mut services, mut topics) = (Vec::new(), Vec::new());
    match what {
        What::Kept => outreach.visit.with_untracked(|visit| {
            for kept in visit.kept() {
                match *kept {
                    Kept::Service(service) | Kept::Number(service, _) => {
                        if !services.contains(&service) {
                            services.push(service);
                        }
                    }
                    Kept::Topic(topic) => topics.push(topic),
                }
            }
        }),
        What::Plan => {
            let plan = app
                .session
                .with_untracked(|session| plan::plan(bundle, &session.answers, app.today));
            for section in &plan.sections {
                let open = section.items.iter().take(section.kind.open());
                services.extend(open.filter_map(service));
            }
        }
        What::Right(topic) => topics.push(topic),
        What::Province => {
            // As for anyone there: nothing that this person answered.
            let mut answers = Answers::default();
            if let Some(province) = situation.region {
                answers.move_to(&bundle.questionnaire, province);
                // That of one town says nothing to the others, on a card above all.
                let everywhere = |&place: &usize| {
                    let service = &bundle.services[place];
                    service.is_emergency_in(province) && service.places.is_empty()
                };
                services.extend((0..bundle.services.len()).filter(everywhere));
            }
            services.extend(bundle.hotlines.iter().map(|line| line.service));
            for need in SHEET {
                let needs = [need].into_iter().collect();
                let found = plan::services_for(bundle, &answers, needs, app.today);
                let mut new: Vec<usize> = found.iter().filter_map(service).collect();
                // What is for one group alone, nobody asked for.
                let is_for_all = |service: usize| bundle.services[service].only_for.is_empty();
                new.retain(|service| !services.contains(service) && is_for_all(*service));
                services.extend(new.into_iter().take(OF_EACH));
            }
        }
    }
    (services, topics)
}
