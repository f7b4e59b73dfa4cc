//! What commands say: why they failed, what they do, and how long it took.

use std::fmt;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

/// Why a command did not do what it should.
#[derive(Debug)]
pub(crate) enum Failure {
    /// One line that says what is wrong and how to fix it.
    Message(String),
    /// Everything has been printed already; only the exit code is left to give.
    AlreadyShown(u8),
}

impl Failure {
    /// A failure with its line.
    pub(crate) fn because(line: impl Into<String>) -> Self {
        Self::Message(line.into())
    }

    /// A file that could not be read or written.
    pub(crate) fn file(path: &Path, error: &io::Error) -> Self {
        Self::because(format!("{}: {error}", path.display()))
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::because(error.to_string())
    }
}

/// Does one thing, saying first what it is and at the end how long it took.
pub(crate) fn step<T>(
    title: &str,
    action: impl FnOnce() -> Result<T, Failure>,
) -> Result<T, Failure> {
    println!("{title} ...");
    let start = Instant::now();
    let result = action()?;
    println!("... done in {}", Elapsed(start.elapsed()));
    Ok(result)
}

/// Says that a whole command is done, and how long it took.
pub(crate) fn done(what: &str, since: Instant) {
    println!("{what} ({})", Elapsed(since.elapsed()));
}

/// A length of time as people say it.
pub(crate) struct Elapsed(pub(crate) Duration);

impl fmt::Display for Elapsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs();
        let text = match seconds {
            0..10 => format!("{:.1} s", self.0.as_secs_f32()),
            10..60 => format!("{seconds} s"),
            _ => format!("{} min {:02} s", seconds / 60, seconds % 60),
        };
        f.pad(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_as_people_say_them() {
        for (milliseconds, want) in
            [(340, "0.3 s"), (9_949, "9.9 s"), (59_900, "59 s"), (185_000, "3 min 05 s")]
        {
            assert_eq!(Elapsed(Duration::from_millis(milliseconds)).to_string(), want);
        }
    }
}
