//! The style sheets, scripts and pictures of the pages, without what only their editors need.
//!
//! They are shortened by a few lines of our own. `lightningcss` made the start page 48 bytes of brotli smaller, of
//! 97,761, and would bring twenty further packages.

use std::fs;
use std::path::Path;

/// Style sheets, scripts and pictures that stand in pages.
#[derive(Clone, Debug)]
pub struct Assets {
    /// The style sheet of the first screen, and of a page in a frame.
    pub first_css: String,
    /// The style sheet of all else.
    pub rest_css: String,
    /// What only the page for outreach workers has.
    pub work_css: String,
    /// The script that comes first in each page: the exit, and all else that must not wait for the app.
    pub leave_script: String,
    /// The script that keeps a computer from opening a program for a number without a word, that reads aloud, and that sets
    /// the browser's own language first.
    pub page_script: String,
    /// The script that tells whether the app can run in this browser.
    pub able_script: String,
    /// The script that loads the app and says so if it dies, with `WASM` for the address of the WebAssembly and `START`
    /// for the function of the app's module that starts it.
    pub load_script: String,
    /// The same for the one-file edition.
    pub file_script: String,
    /// The small pictures of answers, each drawn once as a symbol; the app shows them by their names.
    pub pictures: String,
}

impl Assets {
    /// Reads and shortens the files of `crates/site/assets`.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let read = |name: &str| {
            let path = folder.join(name);
            fs::read_to_string(&path).map_err(|error| {
                format!("{}: {error}; run this from the top of the repository", path.display())
            })
        };
        let fault = minified_script(&read("scripts/fault.js")?);
        let with_fault = |script: &str| format!("{fault}\n{}", minified_script(script));
        Ok(Self {
            first_css: minified_css(&(read("style/first.css")? + &read("style/frame.css")?)),
            rest_css: minified_css(&read("style/rest.css")?),
            work_css: minified_css(&read("style/work.css")?),
            leave_script: minified_script(&read("scripts/leave.js")?),
            page_script: [
                read("scripts/numbers.js")?,
                read("scripts/languages.js")?,
                read("scripts/listen.js")?,
            ]
            .map(|script| minified_script(&script))
            .join("\n"),
            able_script: minified_script(&read("scripts/able.js")?),
            load_script: with_fault(&read("scripts/load.js")?),
            file_script: with_fault(&read("scripts/file.js")?),
            pictures: read("pictures.svg")?.lines().collect(),
        })
    }
}

/// A script without its comment lines and indents.
fn minified_script(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    let code = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    code.collect::<Vec<_>>().join("\n")
}

/// A style sheet without comments, on one line.
fn minified_css(css: &str) -> String {
    let mut code = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        code.push_str(before);
        rest = after.split_once("*/").map_or("", |(_comment, after)| after);
    }
    code.push_str(rest);
    let one_line = code.split_whitespace().collect::<Vec<_>>().join(" ");
    one_line
        .replace(" { ", "{")
        .replace("; ", ";")
        .replace(": ", ":")
        .replace(";}", "}")
        .replace(" }", "}")
        .replace("} ", "}")
        .replace(", ", ",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_loses_its_comment_lines_and_indents() {
        let script = "// Why.\nlet a = 1; // kept\n\n  if (a) {\n    go();\n  }\n";
        assert_eq!(minified_script(script), "let a = 1; // kept\nif (a) {\ngo();\n}");
    }

    #[test]
    fn a_style_sheet_loses_its_comments_and_spaces() {
        let css = "/* Why. */\nh1, h2 { margin: 0 1rem; }\n@media print {\n  a:not(.b) { color: red; /* x */ }\n}\n";
        assert_eq!(minified_css(css), "h1,h2{margin:0 1rem}@media print{a:not(.b){color:red}}");
    }
}
