//! Where the project is, and how its commands run programs.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{self, BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use crate::report::Failure;

/// The project's folder and the folder of its tools.
pub(crate) struct Project {
    root: PathBuf,
    tools: PathBuf,
}

impl Project {
    /// The project that this program was built from.
    pub(crate) fn here() -> Self {
        // Cargo names the folder when it runs us; a program started by hand still knows where it was built.
        let package = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = package.parent().map_or_else(|| package.clone(), Path::to_path_buf);
        let tools = match env::var_os("ALONGSIDE_TOOLS") {
            Some(folder) if !folder.is_empty() => root.join(folder),
            _ => root.join("target/tools"),
        };
        Self { root, tools }
    }

    /// A made-up project.
    #[cfg(test)]
    pub(crate) fn in_folder(root: &Path, tools: &Path) -> Self {
        Self { root: root.into(), tools: tools.into() }
    }

    /// The top folder of the project.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The folder that holds the tools we installed.
    pub(crate) fn tools(&self) -> &Path {
        &self.tools
    }

    /// The folder that holds the built site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Where a program is: among our tools or on the `PATH`.
    pub(crate) fn find(&self, program: &str) -> Option<PathBuf> {
        let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
        self.search_path()
            .iter()
            .flat_map(|folder| {
                endings.iter().map(move |ending| folder.join(format!("{program}{ending}")))
            })
            .find(|path| is_program(path))
    }

    /// A program, to be run in the top folder with our tools first on its `PATH`.
    pub(crate) fn program(&self, program: &str) -> Command {
        self.prepared(self.find(program).map_or_else(|| program.into(), PathBuf::into_os_string))
    }

    /// The Cargo that runs us, so that everything is built by the same one.
    pub(crate) fn cargo(&self) -> Command {
        match env::var_os("CARGO") {
            Some(cargo) => self.prepared(cargo),
            None => self.program("cargo"),
        }
    }

    /// Compiles a native program of the project and returns where it is; silent, unless it takes a while.
    pub(crate) fn compile(&self, program: &str) -> Result<PathBuf, Failure> {
        let mut cargo = self.cargo();
        // Of the whole workspace, since Cargo chooses the features of dependencies by the packages that it is given: so
        // they are those of `cargo test --workspace`, and nothing is compiled twice.
        cargo.args(["build", "--quiet", "--workspace", "--bin", program]);
        cargo.arg("--message-format=json-render-diagnostics").stdout(Stdio::piped());
        let (finished, wait) = mpsc::channel::<()>();
        thread::spawn(move || {
            if wait.recv_timeout(Duration::from_secs(2)) == Err(RecvTimeoutError::Timeout) {
                // Not on standard output, which belongs to what the program prints.
                eprintln!(
                    "Compiling the project's own program first; the first time takes some minutes ..."
                );
            }
        });
        let output = cargo.spawn().and_then(Child::wait_with_output);
        drop(finished);
        let output = output.map_err(|error| not_started(&cargo, &error))?;
        executable(&String::from_utf8_lossy(&output.stdout))
            .filter(|_| output.status.success())
            .ok_or_else(|| {
                Failure::because(format!(
                    "the project's own program does not compile; fix what the lines above name ({})",
                    shown(&cargo)
                ))
            })
    }

    /// What a program prints, or nothing when it cannot be run or fails.
    pub(crate) fn ask(&self, program: &str, arguments: &[&str]) -> Option<String> {
        let output = self.program(program).args(arguments).stdin(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// A program at this place, to be run as [`Self::program`] is.
    pub(crate) fn prepared(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        if let Ok(path) = env::join_paths(self.search_path()) {
            command.env("PATH", path);
        }
        command
    }

    /// Our tools come first, so that a version we installed wins over another one of the machine.
    fn search_path(&self) -> Vec<PathBuf> {
        let mut folders = vec![self.tools.join("bin"), self.tools.join("npm/node_modules/.bin")];
        folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        folders
    }
}

/// Runs a program that prints its own errors.
pub(crate) fn pass_on(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::AlreadyShown(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)))
}

/// Runs a program; when it fails, the line says what to do about it.
pub(crate) fn run(command: &mut Command, fix: &str) -> Result<(), Failure> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::because(format!("`{}` failed ({status}); {fix}", shown(command))))
}

/// Runs tests, showing what they print, and fails also when some were left out. `count_skipped` reads from a line how many.
pub(crate) fn run_tests(
    command: &mut Command,
    fix: &str,
    count_skipped: fn(&str) -> u32,
) -> Result<(), Failure> {
    let mut child =
        command.stdout(Stdio::piped()).spawn().map_err(|error| not_started(command, &error))?;
    let mut skipped = 0;
    if let Some(output) = child.stdout.take() {
        // Tests may print what is no text; that must not end the reading.
        for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            skipped += count_skipped(&line);
        }
    }
    let status = child.wait().map_err(|error| not_started(command, &error))?;
    if !status.success() {
        return Err(Failure::because(format!("`{}` failed ({status}); {fix}", shown(command))));
    }
    if skipped > 0 {
        return Err(Failure::because(format!(
            "the tests' own code skips {skipped} of them; let them run, or delete them"
        )));
    }
    Ok(())
}

/// The program that Cargo's messages, one a line, say was made.
fn executable(messages: &str) -> Option<PathBuf> {
    let after = messages.rsplit_once("\"executable\":\"")?.1;
    // A path of Windows has its backslashes doubled.
    Some(after.split_once('"')?.0.replace("\\\\", "\\").into())
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    path.metadata().is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.is_file()
}

/// A command as a person would type it.
fn shown(command: &Command) -> String {
    let name =
        Path::new(command.get_program()).file_name().unwrap_or_else(|| command.get_program());
    let words = [name].into_iter().chain(command.get_args()).map(OsStr::to_string_lossy);
    words.collect::<Vec<_>>().join(" ")
}

fn not_started(command: &Command, error: &io::Error) -> Failure {
    let program = command.get_program().to_string_lossy();
    if error.kind() != io::ErrorKind::NotFound {
        return Failure::because(format!("`{program}` could not be started: {error}"));
    }
    let fix = match OsString::from(command.get_program()).to_str() {
        Some("node" | "npm") => "install Node 20.10 or newer with npm (https://nodejs.org)",
        Some("cargo" | "rustc" | "rustup") => "install Rust with rustup (https://rustup.rs)",
        Some("trunk") => "run `cargo xtask tools`",
        _ => "install it and try again",
    };
    Failure::because(format!("`{program}` is not on this computer; {fix}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn reads_where_cargo_put_a_program() {
        let messages = "{\"name\":\"a\",\"executable\":null}\n{\"name\":\"b\",\"executable\":\"C:\\\\out\\\\b.exe\",\"fresh\":true}\n{\"success\":true}\n";
        assert_eq!(executable(messages), Some("C:\\out\\b.exe".into()));
        assert_eq!(executable("{\"executable\":null}"), None);
    }

    #[test]
    fn a_missing_program_is_named_with_what_to_install() {
        let mut command = Command::new("rustup");
        command.env("PATH", "/nowhere");
        let Err(Failure::Message(line)) = run(&mut command, "") else { panic!("it should fail") };
        assert!(line.contains("rustup") && line.contains("https://rustup.rs"), "{line}");
    }

    #[cfg(unix)]
    #[test]
    fn our_tools_win_over_those_of_the_machine() {
        let scratch = Scratch::new();
        let project = Project::in_folder(scratch.path(), &scratch.path().join("tools"));
        assert!(project.find("sh").is_some_and(|path| !path.starts_with(scratch.path())));
        scratch.program("tools/bin/sh", "#!/bin/sh\necho ours\n");
        assert_eq!(project.find("sh"), Some(scratch.path().join("tools/bin/sh")));
        assert_eq!(project.ask("sh", &[]).as_deref(), Some("ours"));
    }

    #[cfg(unix)]
    #[test]
    fn a_failing_program_gives_one_line_and_its_exit_code_can_pass_on() {
        let project = Project::here();
        let failing = || {
            let mut command = project.program("sh");
            command.args(["-c", "exit 7"]);
            command
        };
        let Err(Failure::Message(line)) = run(&mut failing(), "look at it") else {
            panic!("it should fail")
        };
        assert!(
            line.starts_with("`sh -c exit 7` failed") && line.ends_with("look at it"),
            "{line}"
        );
        assert!(matches!(pass_on(&mut failing()), Err(Failure::AlreadyShown(7))));
    }

    #[cfg(unix)]
    #[test]
    fn tests_that_were_left_out_are_a_failure() {
        let tests = |script: &str| {
            let mut command = Project::here().program("sh");
            command.args(["-c", script]);
            run_tests(&mut command, "look", |line| {
                line.strip_prefix("skipped ").map_or(0, |count| count.parse().unwrap_or(0))
            })
        };
        assert!(tests("echo skipped 0").is_ok());
        let line = |result| match result {
            Err(Failure::Message(line)) => line,
            other => panic!("{other:?}"),
        };
        assert!(line(tests("echo skipped 2; echo skipped 1")).contains("skips 3"));
        assert!(line(tests("echo skipped 2; exit 1")).contains("look"));
    }
}
