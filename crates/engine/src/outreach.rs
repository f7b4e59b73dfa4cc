//! What the page for outreach workers holds beside the answers: what was kept for a person, what is looked at, and how the
//! worker has set the page up.

use alongside_model::{Bundle, Phone};

/// What was kept to hand over, by place in the bundle.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kept {
    /// A service.
    Service(usize),
    /// One of its numbers, by place in the service.
    Number(usize, usize),
    /// A right or an option.
    Topic(usize),
}

/// What stands beside the questions.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Pane {
    /// What the session's screen shows: the plan, a right, the directory.
    #[default]
    Plan,
    /// What was kept.
    Kept,
    /// A code for another phone to scan.
    Code,
    /// What can be printed.
    Paper,
    /// Sentences to show someone.
    Words,
    /// How the worker sets the page up.
    Settings,
}

/// One person's time at the page. It lives in memory alone.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Visit {
    kept: Vec<Kept>,
    /// What stands beside the questions.
    pub pane: Pane,
}

/// How many numbers a code or a card has at most.
pub const MOST_NUMBERS: usize = 5;

impl Visit {
    /// What was kept, in the order of keeping.
    pub fn kept(&self) -> &[Kept] {
        &self.kept
    }

    /// Whether this was kept.
    pub fn has(&self, what: Kept) -> bool {
        self.kept.contains(&what)
    }

    /// Keeps it, or takes it back.
    pub fn toggle(&mut self, what: Kept) {
        match self.kept.iter().position(|kept| *kept == what) {
            Some(place) => drop(self.kept.remove(place)),
            None => self.kept.push(what),
        }
    }

    /// Shows a pane, or the plan again where it is shown already.
    pub fn show(&mut self, pane: Pane) {
        self.pane = if self.pane == pane { Pane::Plan } else { pane };
    }

    /// Overwrites what was kept, in place, and shows the plan.
    pub fn wipe(&mut self) {
        self.kept.fill(Kept::Topic(0));
        self.kept.clear();
        self.pane = Pane::Plan;
    }

    /// The numbers that were kept, each once, with the place of its service: of a service the first.
    pub fn numbers<'a>(&self, bundle: &'a Bundle) -> Vec<(usize, &'a Phone)> {
        let mut numbers: Vec<(usize, &Phone)> = Vec::new();
        for kept in &self.kept {
            let (service, place) = match *kept {
                Kept::Service(service) => (service, 0),
                Kept::Number(service, place) => (service, place),
                Kept::Topic(_) => continue,
            };
            let phone = bundle.services.get(service).and_then(|service| service.phones.get(place));
            if let Some(phone) = phone
                && numbers.iter().all(|(_, known)| known.number != phone.number)
            {
                numbers.push((service, phone));
            }
        }
        numbers
    }
}

/// Which hand holds the tablet: the questions stand on that side.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Hand {
    /// The side where lines begin.
    #[default]
    Start,
    /// The side where they end.
    End,
}

/// How the worker has set the page up. It stays from one person to the next, and is gone when the page is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Settings {
    /// On which side the questions stand.
    pub hand: Hand,
    /// How large text is, by place in [`SIZES`].
    pub size: usize,
    /// Whether lines stand further apart.
    pub spaced: bool,
    /// Whether colours are as far apart as can be.
    pub contrast: bool,
    /// Whether one question is asked at a time.
    pub one_at_a_time: bool,
    /// After how many minutes without a touch the next person's turn comes, by place in [`IDLE_MINUTES`].
    pub idle: usize,
}

/// How many sizes of text there are.
pub const SIZES: usize = 3;

/// After how many minutes without a touch everything is cleared; 0 is never.
pub const IDLE_MINUTES: [u32; 5] = [0, 1, 2, 5, 10];

impl Default for Settings {
    fn default() -> Self {
        let idle = IDLE_MINUTES.iter().position(|&minutes| minutes == 5).unwrap_or(0);
        Self {
            hand: Hand::Start,
            size: 0,
            spaced: false,
            contrast: false,
            one_at_a_time: false,
            idle,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_stays_in_the_order_of_keeping_and_goes_with_the_person() {
        let mut visit = Visit::default();
        for what in [Kept::Service(3), Kept::Topic(1), Kept::Number(3, 1), Kept::Topic(1)] {
            visit.toggle(what);
        }
        assert_eq!(visit.kept(), [Kept::Service(3), Kept::Number(3, 1)]);
        assert!(visit.has(Kept::Service(3)) && !visit.has(Kept::Topic(1)));
        visit.show(Pane::Kept);
        assert_eq!(visit.pane, Pane::Kept);
        visit.show(Pane::Kept);
        assert_eq!(visit.pane, Pane::Plan, "a second tap leads back");
        visit.show(Pane::Paper);
        visit.wipe();
        assert_eq!(visit, Visit::default());
    }
}
