//! The closed lists that everything else speaks in: places, needs, groups, ways to call, days.

use crate::codec::codec_as_place;
use crate::term::Term;
use crate::terms;

terms! {
    /// A province or territory (HSDS `service_area`), by its ISO 3166-2 code.
    Region {
        /// British Columbia.
        Bc = "CA-BC",
        /// Alberta.
        Ab = "CA-AB",
        /// Saskatchewan.
        Sk = "CA-SK",
        /// Manitoba.
        Mb = "CA-MB",
        /// Ontario.
        On = "CA-ON",
        /// Quebec.
        Qc = "CA-QC",
        /// New Brunswick.
        Nb = "CA-NB",
        /// Nova Scotia.
        Ns = "CA-NS",
        /// Prince Edward Island.
        Pe = "CA-PE",
        /// Newfoundland and Labrador.
        Nl = "CA-NL",
        /// Yukon.
        Yt = "CA-YT",
        /// Northwest Territories.
        Nt = "CA-NT",
        /// Nunavut.
        Nu = "CA-NU",
    }
}

impl Region {
    /// The two letters in lower case, as in file names and addresses: `bc`.
    pub fn slug(self) -> &'static str {
        const SLUGS: [&str; 13] =
            ["bc", "ab", "sk", "mb", "on", "qc", "nb", "ns", "pe", "nl", "yt", "nt", "nu"];
        SLUGS[self.index()]
    }
}

terms! {
    /// A kind of help (HSDS taxonomy term).
    Need {
        /// Someone to talk to at once.
        TalkNow = "talk-now",
        /// A place to stay.
        SafePlace = "safe-place",
        /// Health care.
        Health = "health",
        /// Care after a sexual assault.
        SexualAssaultCare = "sexual-assault-care",
        /// Counselling over time.
        Counselling = "counselling",
        /// Permits and status.
        Immigration = "immigration",
        /// Identity papers.
        Documents = "documents",
        /// Work and pay.
        WorkAndPay = "work-and-pay",
        /// A lawyer or legal information.
        Legal = "legal",
        /// Money.
        Money = "money",
        /// Help for a parent's children.
        Children = "children",
        /// Care of young people.
        YouthCare = "youth-care",
        /// Leaving the sex industry or trafficking.
        ExitSupport = "exit-support",
        /// Staying safer in the sex industry, or with drugs.
        HarmReduction = "harm-reduction",
        /// Pictures, accounts, phones.
        OnlineSafety = "online-safety",
        /// Interpreters.
        Interpretation = "interpretation",
        /// Finding other services.
        FindServices = "find-services",
        /// Reporting to an authority.
        Report = "report",
        /// Danger now.
        Emergency = "emergency",
    }
}

terms! {
    /// A group that a service is made for or says that it welcomes.
    Audience {
        /// Young people.
        Youth = "youth",
        /// Children.
        Children = "children",
        /// Families, parents.
        Families = "families",
        /// People who came to work.
        MigrantWorkers = "migrant-workers",
        /// People who came from another country.
        Migrants = "migrants",
        /// Refugees and people who claim protection.
        Refugees = "refugees",
        /// People without papers.
        NoStatus = "no-status",
        /// First Nations, Inuit and Métis people.
        Indigenous = "indigenous",
        /// 2SLGBTQ+ people.
        Lgbtq = "2slgbtq",
        /// People who sell sex.
        SexWorkers = "sex-workers",
        /// People in another country.
        Abroad = "abroad",
        /// Disabled people.
        Disabled = "disabled",
        /// People with HIV.
        Hiv = "hiv",
        /// Black people.
        Black = "black",
        /// South Asian people.
        SouthAsian = "south-asian",
    }
}

terms! {
    /// The kind of exploitation or violence that a programme was made for.
    Exploitation {
        /// In the sex industry.
        Sex = "sex",
        /// At any other work.
        Labour = "labour",
        /// Violence from a partner or a relative, or sexual violence.
        Violence = "violence",
    }
}

terms! {
    /// Who runs a service. A card says so where it may matter to a person's choice.
    RunBy {
        /// A government office.
        Government = "government",
        /// An office of another country, such as a consulate or a liaison officer.
        OtherCountry = "other-country",
        /// Police.
        Police = "police",
        /// A child protection agency.
        ChildProtection = "child-protection",
        /// A faith group.
        Faith = "faith",
        /// An Indigenous organization.
        Indigenous = "indigenous",
        /// People who do sex work.
        SexWorkers = "sex-workers",
        /// People who lived through it.
        Survivors = "survivors",
        /// A union.
        Union = "union",
        /// A community group, charity or clinic that is none of these.
        Independent = "independent",
    }
}

terms! {
    /// What a record is, where it is not plain support.
    Kind {
        /// Support of any kind.
        Support = "support",
        /// 9-1-1, or the number to call where it does not work.
        Emergency = "emergency",
        /// A police unit answers.
        Police = "police",
        /// Made for reporting others.
        TipLine = "tip-line",
    }
}

terms! {
    /// Whom a service takes, by gender.
    Gender {
        /// Anyone.
        Open = "open",
        /// Women, or women and gender-diverse people.
        Women = "women",
        /// Men.
        Men = "men",
    }
}

terms! {
    /// How a phone number is used (HSDS `phone.type`).
    PhoneKind {
        /// A voice call.
        Voice = "voice",
        /// A text message.
        Text = "text",
        /// A teletypewriter, for Deaf and hard-of-hearing people.
        Tty = "tty",
        /// A message or call in WhatsApp, which belongs to another company.
        WhatsApp = "whatsapp",
    }
}

impl PhoneKind {
    /// The way in which such a number is used; none for another company's messages, which not everyone has.
    pub fn way(self) -> Option<Way> {
        match self {
            Self::Voice => Some(Way::Call),
            Self::Text => Some(Way::Text),
            Self::Tty => Some(Way::Tty),
            Self::WhatsApp => None,
        }
    }
}

terms! {
    /// A way to reach a service.
    Way {
        /// A voice call.
        Call = "call",
        /// A text message.
        Text = "text",
        /// A chat on the web.
        Chat = "chat",
        /// An e-mail.
        Email = "email",
        /// A teletypewriter.
        Tty = "tty",
    }
}

terms! {
    /// A day of the week, by the first two letters of its English name.
    Day {
        /// Monday.
        Monday = "mo",
        /// Tuesday.
        Tuesday = "tu",
        /// Wednesday.
        Wednesday = "we",
        /// Thursday.
        Thursday = "th",
        /// Friday.
        Friday = "fr",
        /// Saturday.
        Saturday = "sa",
        /// Sunday.
        Sunday = "su",
    }
}

codec_as_place!(Region, Need, Audience, Kind, Gender, PhoneKind, Day);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::term::Term;
    use std::fmt;

    #[test]
    fn every_term_reads_its_own_id() {
        fn check<T: Term + fmt::Debug>() {
            for &term in T::ALL {
                assert_eq!(T::parse(term.id()), Some(term));
                assert!(term.index() < 32, "{term:?} does not fit a set");
            }
        }
        check::<Region>();
        check::<Need>();
        check::<Audience>();
        check::<RunBy>();
        check::<Exploitation>();
        check::<Kind>();
        check::<Gender>();
        check::<PhoneKind>();
        check::<Way>();
        check::<Day>();
    }
}
