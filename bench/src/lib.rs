//! What `cargo xtask bench` measures inside a browser: the engine on as many services as one likes.
//!
//! It is compiled for the browser on its own and is not part of the app. [`services`] makes up the services, always the
//! same ones from the same page. A further thing to measure over them is a method of [`Bench`] and a few lines in
//! `bench/engine.mjs`; [`Bench::json`] gives the same services to libraries in JavaScript.

pub mod json;
pub mod random;
pub mod services;

use alongside_engine::plan::plan;
#[cfg(feature = "search")]
use alongside_engine::search::Index;
#[cfg(feature = "search")]
use alongside_i18n::Localizer;
use alongside_model::{Answers, Bundle};
use random::Random;
use wasm_bindgen::prelude::wasm_bindgen;

/// The engine with made-up services and made-up people.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Bench {
    bundle: Bundle,
    people: Vec<Answers>,
    #[cfg(feature = "search")]
    index: Option<Index>,
}

#[wasm_bindgen]
impl Bench {
    /// Reads the bundle of a built start page, puts `count` made-up services in place of its own, and makes up the
    /// answers of `people` persons. `None` if the bundle cannot be read.
    pub fn make(page_data: &str, count: usize, people: usize) -> Option<Bench> {
        let mut bundle = Bundle::read(page_data)?;
        services::replace(&mut bundle, count);
        let people = answers(&bundle, people);
        Some(Self {
            bundle,
            people,
            #[cfg(feature = "search")]
            index: None,
        })
    }

    /// How many services there are.
    pub fn services(&self) -> usize {
        self.bundle.services.len()
    }

    /// Makes the plan of one person and says how many items it has, so that no compiler can leave the work out.
    pub fn plan(&self, person: usize) -> usize {
        let person = &self.people[person % self.people.len()];
        let plan = plan(&self.bundle, person, self.bundle.on);
        plan.sections.iter().map(|section| section.items.len()).sum()
    }

    /// The services as JSON: what a person would search in, by the names of the fields of [`json::FIELDS`].
    pub fn json(&self) -> String {
        json::services(&self.bundle)
    }
}

/// The search; compiled with and without it, one sees how many bytes it adds.
#[cfg(feature = "search")]
#[wasm_bindgen]
impl Bench {
    /// Makes the index, as the app does when somebody begins to search.
    pub fn index(&mut self) {
        // No text that is searched changes with a number.
        let localizer = Localizer::of(&self.bundle, |_, _| "other".to_owned());
        self.index = Some(Index::of(&self.bundle, localizer));
    }

    /// The best eight services for what was typed, by place; none before the index is made.
    pub fn search(&self, query: &str) -> Vec<usize> {
        self.index.as_ref().map_or_else(Vec::new, |index| index.find_any(query, 8).services)
    }

    /// How many bytes of memory the index takes.
    pub fn index_bytes(&self) -> usize {
        self.index.as_ref().map_or(0, Index::bytes)
    }
}

/// Answers of made-up people: each question is skipped one time in three.
fn answers(bundle: &Bundle, people: usize) -> Vec<Answers> {
    let mut random = Random::new(7);
    let person = |_| {
        let mut answers = Answers::default();
        for (place, question) in bundle.questionnaire.questions.iter().enumerate() {
            if random.below(3) == 0 {
                continue;
            }
            let mut pick = || 1_u32 << random.below(question.answers.len());
            let picked = if question.many { pick() | pick() } else { pick() };
            answers.set(place, picked);
        }
        answers
    };
    (0..people).map(person).collect()
}
