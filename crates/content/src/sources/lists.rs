//! Closed lists that only the files people edit have; those that also reach a page are in [`alongside_model`].

use alongside_model::terms;

terms! {
    /// Whether a service runs (HSDS `status`).
    Status {
        /// It runs, and people are shown it.
        Active = "active",
        /// It does not run now, and nobody says that it will again.
        Inactive = "inactive",
        /// It is gone for good.
        Defunct = "defunct",
        /// It does not run now, and says that it will again.
        TemporarilyClosed = "temporarily closed",
    }
}

terms! {
    /// How many answers a question takes.
    Picks {
        /// One.
        One = "one",
        /// Several.
        Many = "many",
    }
}

terms! {
    /// What a place is.
    PlaceKind {
        /// A city, town, village or municipality, or a part of one.
        Town = "town",
        /// A reserve or First Nation community.
        Reserve = "reserve",
        /// An Inuit, Métis, northern or unincorporated community.
        Community = "community",
        /// A region with such places in it.
        Region = "region",
    }
}

terms! {
    /// How sure the sources of a record make us.
    Confidence {
        /// An official page, or the service's own, shows it.
        High = "high",
        /// Others show it: the card says that it could not be checked on the service's own page.
        Medium = "medium",
    }
}
