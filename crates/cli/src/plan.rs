//! `plan` and `find`: what a person would be shown.

use crate::shared::{Day, catalog, draft, say, say_json};
use alongside_content::FIRST_LANGUAGE;
use alongside_content::catalog::Catalog;
use alongside_content::reports::{people, plan as reports};
use alongside_model::Bundle;

/// What `plan` takes.
#[derive(clap::Args)]
pub(crate) struct PlanArguments {
    /// Answers, such as where=on, town=brampton or help=law,immigration
    #[arg(value_name = "QUESTION=ANSWER[,ANSWER]", conflicts_with = "people")]
    answers: Vec<String>,
    /// Print how each invented person of resources/people.json fares, and fail if one does not pass
    #[arg(long)]
    people: bool,
    #[command(flatten)]
    language: Language,
}

/// What `find` takes.
#[derive(clap::Args)]
pub(crate) struct FindArguments {
    /// What a person may type, such as: boss took my papers
    #[arg(required = true)]
    words: Vec<String>,
    #[command(flatten)]
    language: Language,
}

#[derive(clap::Args)]
struct Language {
    /// The language on screen: of the texts, and of the services that come first among equals; one that is being translated too
    #[arg(long, value_name = "LANGUAGE", default_value = FIRST_LANGUAGE)]
    lang: String,
    #[command(flatten)]
    day: Day,
}

impl Language {
    fn catalog(&self) -> Result<Catalog, String> {
        let catalog = catalog()?;
        let is_draft = catalog.drafts.iter().any(|locale| locale.tag == self.lang);
        if is_draft { draft(&self.lang) } else { Ok(catalog) }
    }

    fn bundle(&self, catalog: &Catalog) -> Result<Bundle, String> {
        if !catalog.locales.iter().any(|locale| locale.tag == self.lang) {
            let known: Vec<&str> =
                catalog.locales.iter().map(|locale| locale.tag.as_str()).collect();
            return Err(format!(
                "the site has no language {:?}; use one of: {}",
                self.lang,
                known.join(", ")
            ));
        }
        Ok(catalog.bundle(&self.lang, self.day.or_release_date(catalog)))
    }
}

/// Prints the plan for some answers as JSON, or how invented people fare.
pub(crate) fn plan(arguments: &PlanArguments) -> Result<(), String> {
    let catalog = arguments.language.catalog()?;
    let bundle = arguments.language.bundle(&catalog)?;
    if arguments.people {
        let outcomes = people::outcomes(&catalog, &bundle);
        say(&people::table(&outcomes));
        let failing = outcomes.iter().filter(|outcome| !outcome.wrong.is_empty()).count();
        return if failing == 0 { Ok(()) } else { Err(format!("{failing} to fix")) };
    }
    let answers = catalog.answers(&arguments.answers.join(" "))?;
    let plan = reports::plan(&bundle, &answers);
    say_json(&plan);
    Ok(())
}

/// Prints what the search of the site finds.
pub(crate) fn find(arguments: &FindArguments) -> Result<(), String> {
    let catalog = arguments.language.catalog()?;
    say(&reports::found(&arguments.language.bundle(&catalog)?, &arguments.words.join(" ")));
    Ok(())
}
