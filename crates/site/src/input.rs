//! What pages are made from.

use crate::app_module::AppModule;
use crate::assets::Assets;
use crate::manifest::sum;
use alongside_content::Catalog;
use alongside_model::Date;
use std::fmt::Display;
use std::fs;
use std::path::Path;

/// What every page is made from.
#[derive(Clone, Copy, Debug)]
pub struct Site<'a> {
    /// All content.
    pub catalog: &'a Catalog,
    /// The day for which the pages hold.
    pub date: Date,
    /// The built apps.
    pub apps: &'a Apps,
    /// Style sheets and scripts.
    pub assets: &'a Assets,
    /// The folder of its host that the site is in, with `/` at both ends; `/` for the top. Only what cannot be relative
    /// needs it: the page for wrong addresses, and the paths of headers.
    pub base: &'a str,
}

/// The built apps: that of the start page, and that of the page for outreach workers.
#[derive(Clone, Debug)]
pub struct Apps {
    /// The app of the start page.
    pub app: AppFiles,
    /// The app of the page for outreach workers.
    pub work: AppFiles,
}

impl Apps {
    /// Finds both in the folder where Trunk put them.
    pub fn find(folder: &Path) -> Result<Self, String> {
        Ok(Self { app: AppFiles::find(folder, "app")?, work: AppFiles::find(folder, "work")? })
    }
}

/// A built app.
#[derive(Clone, Debug)]
pub struct AppFiles {
    /// The JavaScript, which goes into pages.
    pub module: AppModule,
    /// The name of the JavaScript's file, which no page asks for.
    pub js: String,
    /// The name of the WebAssembly's file, as Trunk wrote it.
    pub built: String,
    /// Its name on a host, with a hash of what is in it: an old page never meets new code.
    pub wasm: String,
}

impl AppFiles {
    /// Finds the files of the app with this name, in a debug build too. Two builds in one folder are an error: nothing
    /// would tell which is meant.
    fn find(folder: &Path, name: &str) -> Result<Self, String> {
        let names: Vec<String> = fs::read_dir(folder)
            .map(|entries| {
                entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect()
            })
            .unwrap_or_default();
        let is_own = |file: &&String| {
            file.strip_prefix(name).is_some_and(|rest| rest.starts_with(['-', '.', '_']))
        };
        let one = |ending: &str| {
            let mut found = names.iter().filter(is_own).filter(|file| file.ends_with(ending));
            match (found.next(), found.next()) {
                (Some(file), None) => Ok(file.clone()),
                (None, _) => Err(format!(
                    "{}: the built app `{name}` is not there; run `cargo xtask build`",
                    folder.display()
                )),
                (Some(_), Some(_)) => Err(format!(
                    "{}: holds more than one file {name}*{ending}; empty the folder and run `cargo xtask build`",
                    folder.display()
                )),
            }
        };
        let (js, built) = (one(".js")?, one(".wasm")?);
        let failed = |path: &Path, error: &dyn Display| format!("{}: {error}", path.display());
        let path = folder.join(&js);
        let code = fs::read_to_string(&path).map_err(|error| failed(&path, &error))?;
        let module = AppModule::parse(&code).map_err(|error| failed(&path, &error))?;
        let path = folder.join(&built);
        let wasm = fs::read(&path).map_err(|error| failed(&path, &error))?;
        let wasm = format!("{name}-{}_bg.wasm", &sum(&wasm)[..16]);
        Ok(Self { module, js, built, wasm })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found in a folder with these files.
    fn found(folder: &str, files: &[&str]) -> Result<Apps, String> {
        let name = format!("alongside-site-{}-{folder}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("a folder for the test");
        for file in files {
            fs::write(folder.join(file), "export { init as default };")
                .expect("a file for the test");
        }
        let found = Apps::find(&folder);
        fs::remove_dir_all(&folder).expect("the folder can go");
        found
    }

    #[test]
    fn the_apps_are_found_by_what_their_files_are() {
        let names =
            ["index.html", "app-1b9ec1f0.js", "app-1b9ec1f0_bg.wasm", "work.js", "work_bg.wasm"];
        let Apps { app, work } = found("built", &names).expect("all files");
        assert_eq!([app.js.as_str(), &app.built], [names[1], names[2]]);
        assert_eq!([work.js.as_str(), &work.built], [names[3], names[4]]);
        for (name, wasm) in [("app", &app.wasm), ("work", &work.wasm)] {
            let hash = wasm
                .strip_prefix(&format!("{name}-"))
                .and_then(|rest| rest.strip_suffix("_bg.wasm"));
            assert!(hash.is_some_and(|hash| hash.len() == 16), "{wasm}");
        }
    }

    #[test]
    fn no_app_or_two_of_them_are_refused() {
        for (folder, files, said) in [
            ("empty", &[][..], "the built app `app` is not there"),
            ("half", &["app.js", "work.js", "work_bg.wasm"], "the built app `app` is not there"),
            ("one", &["app.js", "app_bg.wasm"], "the built app `work` is not there"),
            ("twice", &["app-1.js", "app-2.js", "app-1_bg.wasm"], "more than one file app*.js"),
        ] {
            let error = found(folder, files).err().unwrap_or_default();
            assert!(error.contains(said), "{folder}: {error}");
        }
    }
}
