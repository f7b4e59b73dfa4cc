//! The lists that narrow the directory, with the real data.

mod common;

use alongside_engine::filters::{Choice, Filters};
use alongside_i18n::Localizer;
use common::catalog;

#[test]
fn each_list_says_what_was_chosen_from_it_and_nothing_else_changes() {
    let catalog = catalog();
    for locale in &catalog.locales {
        let bundle = catalog.bundle(&locale.tag, catalog.date);
        let localizer = Localizer::of(&bundle, alongside_content::plural);
        for choice in Choice::ALL {
            let names = choice.names(&bundle, localizer);
            assert!(names.len() > 2 && names.iter().all(|name| !name.is_empty()), "{choice:?}");
            for place in 0..=names.len() {
                let mut filters = Filters { pages: 3, ..Filters::default() };
                choice.choose(place, &mut filters, &bundle);
                assert_eq!(filters.is_narrowed(), place != 0, "{choice:?} {place}");
                assert_eq!(filters.pages, 0, "the list begins anew");
                for other in Choice::ALL {
                    let want = if other == choice { place } else { 0 };
                    assert_eq!(
                        other.place(&filters, &bundle),
                        want,
                        "{choice:?} {place}: {other:?}"
                    );
                }
                let fits = |service| filters.pass(service);
                assert!(bundle.services.iter().any(fits), "{choice:?} {place} finds nothing");
            }
            // A place that is not in the list is "any".
            let mut filters = Filters::default();
            choice.choose(names.len() + 1, &mut filters, &bundle);
            assert!(!filters.is_narrowed(), "{choice:?}");
        }
    }
}
