//! The native tool that writes the pages around the built app: `cargo xtask build` calls `site pages`; `cargo xtask one-file` calls `site one-file`.

use std::process::ExitCode;

#[cfg(target_arch = "wasm32")]
fn main() -> ExitCode {
    ExitCode::SUCCESS
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match native::run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use alongside::pages::{self, Code, Making, one_file};
    use alongside_core::model::Date;
    use alongside_desk::defect::Defect;
    use alongside_desk::load::World;
    use alongside_desk::{export, pseudo};
    use std::fs;
    use std::path::{Path, PathBuf};

    const USAGE: &str = "site pages|one-file [--dir FOLDER] [--app FOLDER] [--on 2026-11-22] [--exit-to ADDRESS] \
                         [--corrections JSON] [--pseudo]: writes every page of the site into the folder that holds the built app, or \
                         the app with its page into one file for each language";

    /// What the command line says.
    struct Options {
        /// Where to write; what is usual for the command where it is not said.
        dir: Option<PathBuf>,
        /// Where the built app is.
        app: PathBuf,
        on: Option<Date>,
        exit_to: Option<String>,
        corrections: Option<String>,
        with_pseudo: bool,
    }

    impl Options {
        fn read(args: &[String]) -> Result<Self, String> {
            let app = PathBuf::from("dist");
            let (dir, on, exit_to, corrections) = (None, None, None, None);
            let mut res = Self { dir, app, on, exit_to, corrections, with_pseudo: false };
            let mut args = args.iter();
            while let Some(arg) = args.next() {
                let mut value =
                    || args.next().cloned().ok_or_else(|| format!("{arg} takes a value; {USAGE}"));
                match arg.as_str() {
                    "--dir" => res.dir = Some(value()?.into()),
                    "--app" => res.app = value()?.into(),
                    "--on" => {
                        let text = value()?;
                        res.on = Some(Date::parse(&text).ok_or_else(|| {
                            format!("{text:?} is no day; write one such as 2026-11-22")
                        })?);
                    }
                    "--exit-to" => res.exit_to = Some(value()?),
                    "--corrections" => res.corrections = Some(value()?),
                    "--pseudo" => res.with_pseudo = true,
                    other => return Err(format!("there is no {other:?} here; {USAGE}")),
                }
            }
            Ok(res)
        }
    }

    pub(super) fn run(args: &[String]) -> Result<(), String> {
        let Some((command, rest)) = args.split_first() else { return Err(USAGE.into()) };
        let in_one_file = match command.as_str() {
            "pages" => false,
            "one-file" => true,
            _ => return Err(USAGE.into()),
        };
        let options = Options::read(rest)?;
        let mut world = World::load(Path::new(".")).map_err(told)?;
        if let Some(json) = &options.corrections {
            world.set_corrections("--corrections", json).map_err(told)?;
        }
        if options.with_pseudo {
            pseudo::add(&mut world);
        }
        if let Some(to) = options.exit_to {
            world.exit.values_mut().for_each(|it| it.clone_from(&to));
        }
        // The pages go where the app is, if nothing else is said.
        let dir = options.dir.unwrap_or_else(|| {
            if in_one_file { PathBuf::from("one-file") } else { options.app.clone() }
        });
        let code = code(if in_one_file { &options.app } else { &dir })?;
        let first_css = one_line(&read("src/style/first.css")?);
        let rest_css = one_line(&read("src/style/rest.css")?);
        let head = bare(&read("src/head/leave.js")?);
        let load = bare(&read("src/head/load.js")?);
        let making = Making {
            world: &world,
            on: options.on.unwrap_or(world.date),
            code: &code,
            first_css: &first_css,
            rest_css: &rest_css,
            head: &head,
            load: &load,
        };
        let files = if in_one_file {
            let whole = |name: &str| {
                let path = options.app.join(name);
                fs::read(&path).map_err(|it| format!("{}: {it}", path.display()))
            };
            let (js, wasm) = (whole(&code.js)?, whole(&code.wasm)?);
            let js = String::from_utf8(js).map_err(|it| format!("{}: {it}", code.js))?;
            let start = bare(&read("src/head/file.js")?);
            one_file::files(making, one_file::App { js: &js, wasm: &wasm, start: &start })?
        } else {
            let mut files = pages::pages(making);
            files.push(("_headers".into(), pages::headers(&files, &code)));
            // For others to build on; no page loads them.
            let data = export::files(&world, making.on).into_iter();
            files.extend(data.map(|(name, text)| (format!("data/{name}"), text)));
            files
        };
        for (path, text) in files {
            let path = dir.join(path);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(|it| format!("{}: {it}", folder.display()))?;
            }
            fs::write(&path, text).map_err(|it| format!("{}: {it}", path.display()))?;
        }
        Ok(())
    }

    /// Every defect on a line of its own, and how many there are.
    fn told(defects: Vec<Defect>) -> String {
        let count = format!("{} to mend", defects.len());
        let lines = defects.iter().map(ToString::to_string);
        lines.chain([count]).collect::<Vec<_>>().join("\n")
    }

    fn read(path: &str) -> Result<String, String> {
        fs::read_to_string(path)
            .map_err(|it| format!("{path}: {it}; run this from the top of the repository"))
    }

    /// The app's two files in the folder.
    fn code(dir: &Path) -> Result<Code, String> {
        let missing =
            || format!("{}: the built app is not there; run `cargo xtask build`", dir.display());
        let names: Vec<String> = fs::read_dir(dir)
            .map_err(|_| missing())?
            .filter_map(|it| it.ok()?.file_name().into_string().ok())
            .collect();
        let with = |ending: &str| {
            names.iter().find(|it| it.ends_with(ending)).cloned().ok_or_else(missing)
        };
        Ok(Code { js: with(".js")?, wasm: with(".wasm")? })
    }

    /// A script without its comment lines and indents.
    fn bare(script: &str) -> String {
        let lines =
            script.lines().map(str::trim).filter(|it| !it.is_empty() && !it.starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    }

    /// A style sheet without comments, on one line.
    fn one_line(css: &str) -> String {
        let mut res = String::new();
        let mut rest = css;
        while let Some((before, after)) = rest.split_once("/*") {
            res.push_str(before);
            rest = after.split_once("*/").map_or("", |(_, it)| it);
        }
        res.push_str(rest);
        let joined = res.split_whitespace().collect::<Vec<_>>().join(" ");
        joined
            .replace(" { ", "{")
            .replace("; ", ";")
            .replace(": ", ":")
            .replace(";}", "}")
            .replace(" }", "}")
            .replace("} ", "}")
            .replace(", ", ",")
    }
}
