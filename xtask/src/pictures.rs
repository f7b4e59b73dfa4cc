//! The pictures of the README, made from the built site in Chromium.

use crate::command::{Arguments, Command};
use crate::project::{Project, pass_on};
use crate::report::Failure;
use crate::{browser, site};

/// The script that takes them, and the folder of its packages.
const FOLDER: &str = "tests/browser";

/// The command `pictures`.
pub(crate) const PICTURES: Command = Command {
    name: "pictures",
    usage: "",
    summary: "make the README's pictures from the built site, into docs/pictures/",
    details: "\
The start screen, a question and a plan on a phone of 360 to 640 px, in each language, light and dark. Look at them
before you commit them.",
    run: pictures,
};

fn pictures(project: &Project, arguments: Arguments) -> Result<(), Failure> {
    if let Some(argument) = lexopt::Parser::from_args(arguments).next()? {
        return Err(PICTURES.unknown(argument));
    }
    site::build(project, &[])?;
    let chromium = browser::ensure(project, FOLDER)?;
    let mut node = project.program("node");
    node.arg(format!("{FOLDER}/pictures.mjs"));
    node.env("ALONGSIDE_DIST", project.dist()).env("CHROMIUM", &chromium);
    pass_on(&mut node)
}
