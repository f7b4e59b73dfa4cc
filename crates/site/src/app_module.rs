//! The app's JavaScript, which stands in the pages that start the app.
//!
//! It is not a file of its own, because Chromium keeps what it makes of such a file, with our address, in its code cache,
//! whatever the headers say. Nothing is kept of a script that is in a page.

/// The JavaScript module that wasm-bindgen made, known to be fit for a page.
#[derive(Clone, Debug)]
pub struct AppModule {
    code: String,
    start: String,
}

impl AppModule {
    /// Reads the module. `Err` if it is not as we know it, or if it could not stand in a page.
    pub fn parse(js: &str) -> Result<Self, String> {
        // The module's own name for what it exports: `export { initSync, __wbg_init as default };`.
        let exported = js.rsplit_once("export {").and_then(|(_, list)| list.split_once('}'));
        let start = exported.and_then(|(names, _)| {
            names.split(',').find_map(|name| name.trim().strip_suffix(" as default"))
        });
        let start = start.ok_or("the app's JavaScript exports nothing by default")?.to_owned();
        // Either would end the script element, or change how it is read.
        if let Some(tag) = ["</script", "<!--", "<script"].iter().find(|tag| js.contains(**tag)) {
            return Err(format!(
                "the app's JavaScript holds {tag:?} and cannot be put into a page"
            ));
        }
        Ok(Self { code: js.trim_end().to_owned(), start })
    }

    /// One inline module: a script that starts the app, where `START` is the function that does so, and the app's own.
    /// The script comes first, so that what it fetches is on its way while the rest is read; it may call `START` only in a
    /// later task, since what the app's own code begins with has not run yet.
    pub(crate) fn started_by(&self, script: &str) -> String {
        format!("{}\n{}", script.replace("START", &self.start), self.code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_function_that_starts_the_app_is_found_by_what_it_is_exported_as() {
        let js = "let wasm;\nasync function init(it) { wasm = it; }\nexport { other, init as default };\n";
        let module = AppModule::parse(js).expect("a module");
        assert_eq!(
            module.started_by("later(() => START(1));"),
            format!("later(() => init(1));\n{}", js.trim_end())
        );
    }

    #[test]
    fn a_module_that_no_page_can_hold_is_refused() {
        for (js, said) in [
            ("export { init };", "exports nothing by default"),
            ("let a = '</script>'; export { a as default };", "\"</script\""),
            ("let a = '<!--'; export { a as default };", "\"<!--\""),
        ] {
            let error = AppModule::parse(js).err().unwrap_or_default();
            assert!(error.contains(said), "{js}: {error}");
        }
    }
}
