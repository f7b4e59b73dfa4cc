//! Answers as editors and hosts write them.

use super::{Catalog, FIRST_LANGUAGE, Places};
use alongside_model::{Answers, Questionnaire, Town};

impl Catalog {
    /// Reads answers such as `where=on town=brampton help=law,money`.
    ///
    /// The error says in one line what is wrong and what would be right.
    pub fn answers(&self, written: &str) -> Result<Answers, String> {
        read(&self.questionnaire, &self.places, written.split_whitespace())
    }

    /// Every question with its answers, a line each, as people type them.
    pub fn what_can_be_answered(&self) -> String {
        let mut lines = vec!["Questions and their answers:".to_owned()];
        for question in &self.questionnaire.questions {
            let answers: Vec<&str> =
                question.answers.iter().map(|answer| answer.id.as_str()).collect();
            let many = if question.many { ", several with commas between" } else { "" };
            lines.push(format!("  {}={}{many}", question.id, answers.join("|")));
        }
        lines
            .push(format!("  {TOWN}far, or the id of a place of resources/places, beside `where`"));
        lines.join("\n")
    }
}

/// Reads answers as editors write them: `where=on`, `town=brampton` or `town=far`, `help=law,money`, each question once.
///
/// The error says in one line what is wrong and what would be right.
pub fn read<'a>(
    questionnaire: &Questionnaire,
    places: &Places,
    pairs: impl IntoIterator<Item = &'a str>,
) -> Result<Answers, String> {
    let (towns, pairs): (Vec<&str>, Vec<&str>) =
        pairs.into_iter().partition(|pair| pair.starts_with(TOWN));
    for (place, pair) in pairs.iter().enumerate() {
        let (id, picked) = pair.split_once('=').unwrap_or((pair, ""));
        // Whether the question and its answers exist is told below, with those that do.
        let Some(question) =
            questionnaire.question(id).map(|place| &questionnaire.questions[place])
        else {
            continue;
        };
        let example = question.answers.first().map_or("", |answer| &answer.id);
        if picked.is_empty() {
            return Err(format!(
                "`{pair}` has no answer; write `{id}={example}`, or leave the question out"
            ));
        }
        if !question.many && picked.contains(',') {
            return Err(format!(
                "`{pair}` has more than one answer, and the question takes one; write `{id}={example}`"
            ));
        }
        if pairs[..place].iter().any(|other| other.split('=').next() == Some(id)) {
            return Err(format!(
                "`{id}` is answered more than once; write all of its answers together"
            ));
        }
    }
    let mut answers = questionnaire.answers(pairs).map_err(|unknown| unknown.to_string())?;
    answers.town = match towns[..] {
        [] => None,
        [town] => Some(self::town(questionnaire, &answers, places, &town[TOWN.len()..])?),
        _ => return Err("`town` is answered more than once; write the nearest one".into()),
    };
    Ok(answers)
}

/// How the nearest town is written.
const TOWN: &str = "town=";

fn town(
    questionnaire: &Questionnaire,
    answers: &Answers,
    places: &Places,
    id: &str,
) -> Result<Town, String> {
    if id == "far" {
        return Ok(Town::Far);
    }
    let Some(place) = places.find(id) else {
        let known = places.ids.iter().filter(|known| known.chars().next() == id.chars().next());
        let known: Vec<&str> = known.take(8).map(String::as_str).collect();
        return Err(format!(
            "`{id}` is no place of resources/places; write `far`, or an id such as {}",
            known.join(", ")
        ));
    };
    let province = places.in_language[FIRST_LANGUAGE][place].province;
    let mut effects = questionnaire.effects(answers);
    if effects.any(|(_, _, effect)| effect.region == Some(province)) {
        Ok(Town::Near(place))
    } else {
        Err(format!("`{id}` is in another province; write `where={}`", province.slug()))
    }
}
