//! Style sheets that serve every script: no side of the page by name, and no space between letters that join.

use crate::repository::text;

const SHEETS: [&str; 4] = ["first", "rest", "frame", "work"];

fn sheet(name: &str) -> String {
    text(&format!("crates/site/assets/style/{name}.css"))
}

/// What a sheet says of left or right, and of space between letters where letters may join.
/// The marks of the exit are no text.
fn wrong(css: &str) -> Vec<String> {
    let mut code = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        code.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    code.push_str(rest);
    let declarations = code.split(['{', ';', '}']).map(str::trim);
    let mut found: Vec<String> = declarations
        .filter(|declaration| {
            let Some((property, value)) = declaration.split_once(':') else { return false };
            let words = property.split('-').chain(value.split([' ', ',']));
            let is_side = words.clone().any(|word| ["left", "right"].contains(&word.trim()));
            let is_edge = ["top", "bottom", "width", "height"].contains(&property.trim());
            is_side || is_edge
        })
        .map(str::to_owned)
        .collect();
    let rules = code.split('}').filter(|rule| rule.contains("letter-spacing"));
    let is_right = |rule: &&str| {
        ["#top[data-count", ":not(:lang(ar), :lang(pa))", "letter-spacing: 0"]
            .iter()
            .any(|right| rule.contains(right))
    };
    found.extend(rules.filter(|rule| !is_right(rule)).map(str::to_owned));
    found
}

#[test]
fn no_style_sheet_names_a_side_or_parts_letters() {
    for name in SHEETS {
        assert_eq!(wrong(&sheet(name)), [""; 0], "{name}");
    }
    for planted in [
        "p { margin-left: 1rem; }",
        "p { text-align: right; }",
        "p { left: 0; }",
        "p { letter-spacing: .1em; }",
    ] {
        assert!(!wrong(planted).is_empty(), "{planted}");
    }
}

#[test]
fn fonts_are_those_of_the_system() {
    for name in SHEETS {
        let css = sheet(name);
        assert!(!css.contains("@font-face") && !css.contains("url("), "{name}");
    }
}
