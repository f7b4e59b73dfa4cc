//! One question to a screen: large answers, and Skip as good as any of them.
//!
//! The form keeps nothing: `autocomplete` is off, and names and ids of its controls are letters and numbers, since
//! browsers write control names to their session files. The text does not say what is picked: `browser` ticks it.

use alongside_engine::Situation;
use alongside_i18n::Localizer;
use alongside_model::Answers;
use alongside_model::Bundle;
use maud::{Markup, html};

/// The screen of a question. Its controls carry `data-go` and `data-pick`, which `browser` follows.
pub fn question(bundle: &Bundle, words: Localizer, answers: &Answers, at: usize) -> Markup {
    let it = &bundle.questionnaire.questions[at];
    let asked = bundle.questionnaire.asked(answers);
    let number = asked.iter().position(|&it| it == at).unwrap_or(0) + 1;
    let total = asked.len();
    let counts = [("number", words.number(number)), ("total", words.number(total))];
    let effective = bundle.questionnaire.effective(answers);
    let title = Situation::of(&bundle.questionnaire, &effective).title_message(it);
    let title = words.text(&title);
    html! {
        form.question autocomplete="off" translate="no" {
            p.progress #p { (words.format("progress", &counts)) }
            progress max=(total) value=(number) aria-labelledby="p" {}
            fieldset aria-describedby="w" {
                legend { h1 tabindex="-1" { (title) } }
                p.lead #w { (words.text(&format!("question-{}-why", it.id))) }
                @if it.many { p.hint { (words.text("question-many")) } }
                ul.answers {
                    @for (n, answer) in it.answers.iter().enumerate() {
                        li {
                            label {
                                input type=(if it.many { "checkbox" } else { "radio" }) name="a" id={ "a" (n) }
                                    data-pick=(n);
                                span { (words.text(&format!("answer-{}-{}", it.id, answer.id))) }
                            }
                        }
                    }
                }
            }
            @if number != total {
                button.quiet type="button" data-go="plan" { (words.text("question-see-plan")) }
            }
            div.steps {
                button.main type="button" data-go="next" { (words.text("question-next")) }
                button type="button" data-go="skip" { (words.text("question-skip")) }
            }
        }
    }
}
