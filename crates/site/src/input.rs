//! What pages are made from.

use crate::app_module::AppModule;
use crate::assets::Assets;
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
    /// The built app.
    pub app: &'a AppFiles,
    /// Style sheets and scripts.
    pub assets: &'a Assets,
    /// The folder of its host that the site is in, with `/` at both ends; `/` for the top. Only what cannot be relative
    /// needs it: the page for wrong addresses, and the paths of headers.
    pub base: &'a str,
}

/// The built app.
#[derive(Clone, Debug)]
pub struct AppFiles {
    /// The JavaScript, which goes into pages.
    pub module: AppModule,
    /// The name of the JavaScript's file, which no page asks for.
    pub js: String,
    /// The name of the WebAssembly's file.
    pub wasm: String,
}

impl AppFiles {
    /// Finds the files in the folder where Trunk put them, in a debug build too. Two builds in one folder are an error:
    /// nothing would tell which is meant.
    pub fn find(folder: &Path) -> Result<Self, String> {
        let names: Vec<String> = fs::read_dir(folder)
            .map(|entries| {
                entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect()
            })
            .unwrap_or_default();
        let one = |ending: &str| {
            let mut found = names.iter().filter(|name| name.ends_with(ending));
            match (found.next(), found.next()) {
                (Some(name), None) => Ok(name.clone()),
                (None, _) => Err(format!(
                    "{}: the built app is not there; run `cargo xtask build`",
                    folder.display()
                )),
                (Some(_), Some(_)) => Err(format!(
                    "{}: holds more than one file {ending}; empty the folder and run `cargo xtask build`",
                    folder.display()
                )),
            }
        };
        let (js, wasm) = (one(".js")?, one(".wasm")?);
        let path = folder.join(&js);
        let failed = |error: &dyn Display| format!("{}: {error}", path.display());
        let code = fs::read_to_string(&path).map_err(|error| failed(&error))?;
        let module = AppModule::parse(&code).map_err(|error| failed(&error))?;
        Ok(Self { module, js, wasm })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found in a folder with these files.
    fn found(folder: &str, files: &[&str]) -> Result<AppFiles, String> {
        let name = format!("alongside-site-{}-{folder}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("a folder for the test");
        for file in files {
            fs::write(folder.join(file), "export { init as default };")
                .expect("a file for the test");
        }
        let found = AppFiles::find(&folder);
        fs::remove_dir_all(&folder).expect("the folder can go");
        found
    }

    #[test]
    fn the_app_is_found_by_what_its_files_are() {
        let names = ["index.html", "app-1b9ec1f0.js", "app-1b9ec1f0_bg.wasm"];
        let app = found("built", &names).expect("both files");
        assert_eq!([app.js.as_str(), &app.wasm], [names[1], names[2]]);
        // As wasm-bindgen names them by itself.
        let names = ["app.js", "app_bg.wasm"];
        let app = found("plain", &names).expect("both files");
        assert_eq!([app.js.as_str(), &app.wasm], names);
    }

    #[test]
    fn no_app_or_two_of_them_are_refused() {
        for (folder, files, said) in [
            ("empty", &[][..], "the built app is not there"),
            ("half", &["app.js"], "the built app is not there"),
            ("twice", &["app-1.js", "app-2.js", "app-1_bg.wasm"], "more than one file .js"),
        ] {
            let error = found(folder, files).err().unwrap_or_default();
            assert!(error.contains(said), "{folder}: {error}");
        }
    }
}
