//! Which messages are special by the beginning of their id.

/// Messages whose id begins so stand only in static HTML, so that they do not travel twice.
pub const STATIC_ONLY: &str = "static-";

/// Messages whose id begins so are of the page for outreach workers, and travel with it alone.
pub const OUTREACH_ONLY: &str = "work-";

/// Messages whose id begins so hold everyday words for the search. They travel as search entries and as no messages.
pub const EVERYDAY_WORDS: &str = "find-";

/// The message that holds the everyday words for an article.
pub fn words_of_topic(id: &str) -> String {
    format!("{EVERYDAY_WORDS}topic-{id}")
}

/// The message that may hold everyday words for one service, beside its names.
pub fn words_of_service(id: &str) -> String {
    format!("{EVERYDAY_WORDS}service-{id}")
}

/// The fields of a record that may have a text in a further language, as the message `{field}-{id of the service}`.
const TEXTS_OF_SERVICES: [&str; 4] = ["summary", "eligibility", "asks", "passes-on"];

/// The field and the service whose text a message with this id holds, if it is of that kind.
pub fn text_of_service(id: &str) -> Option<(&'static str, &str)> {
    TEXTS_OF_SERVICES.into_iter().find_map(|field| {
        Some((field, id.strip_prefix(field)?.strip_prefix('-')?))
            .filter(|_| id != "passes-on-unknown")
    })
}
