//! What whoever hosts the site may set.

use super::checker::{Checker, Context};
use crate::catalog::FIRST_LANGUAGE;
use crate::defect::Defects;
use crate::sources::{Sources, forms};
use alongside_model::{Corrections, Date};
use std::collections::BTreeMap;

/// The release date, against which other dates are checked.
pub(super) fn date(sources: &Sources, defects: &mut Defects) -> Option<Date> {
    let entry = sources.site.as_ref()?;
    let context = Context::new(&[], None);
    context.of(entry, defects).day("date", Some(&entry.form.date))
}

type ByLanguage<T> = BTreeMap<String, T>;

/// The neutral page of the exit, and where people can say that a record is wrong.
pub(super) fn exit_and_corrections(
    sources: &Sources,
    context: &Context,
    defects: &mut Defects,
) -> (ByLanguage<String>, ByLanguage<Corrections>) {
    let Some(entry) = &sources.site else { return Default::default() };
    let mut checker = context.of(entry, defects);
    // A language without a weather page of its own has that of the first language.
    let written = &entry.form.exit;
    let mut pages = written.clone();
    if let Some(first) = pages.get(FIRST_LANGUAGE).cloned().flatten() {
        for tag in context.tags() {
            pages.entry(tag).or_insert_with(|| Some(first.clone()));
        }
    }
    let exit = checker.localized("exit", &pages);
    let named = exit.iter().filter(|(tag, url)| written.contains_key(*tag) && !url.is_empty());
    for (tag, url) in named {
        checker.web(&format!("exit.{tag}"), url);
    }
    let corrections = corrections(&mut checker, entry.form.corrections.as_ref());
    (exit, corrections)
}

/// The neutral page that is named for one build, for every language.
pub(super) fn exit(checker: &mut Checker, address: &str) -> ByLanguage<String> {
    checker.web("", address);
    checker.context.same(&address.to_owned())
}

/// Where people can say that a record is wrong. What stands here is put into links as it is.
pub(super) fn corrections(
    checker: &mut Checker,
    form: Option<&forms::Corrections>,
) -> ByLanguage<Corrections> {
    match form {
        None => BTreeMap::new(),
        Some(forms::Corrections::Email(to)) => {
            checker.email("corrections.email", to);
            checker.context.same(&Corrections::Email(to.clone()))
        }
        Some(forms::Corrections::Url(urls)) => {
            let urls = checker.localized("corrections.url", urls);
            for (tag, url) in urls.iter().filter(|(_, url)| !url.is_empty()) {
                let field = format!("corrections.url.{tag}");
                checker.web(&field, url);
                if url.contains('#') {
                    checker.add(&field, format!("{url:?} has a #; remove everything from there on, since the code of the record is added to the end of the address"));
                }
            }
            urls.into_iter().map(|(tag, url)| (tag, Corrections::Page(url))).collect()
        }
    }
}
