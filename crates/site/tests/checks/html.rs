//! A small reader of the pages that we write: tags, attributes and texts, in order.
//!
//! It reads what our own tool writes (well-formed, attributes in double quotes) and is no general parser.

/// A tag that opens.
#[derive(Clone, Debug)]
pub(crate) struct Tag {
    /// Its name.
    pub(crate) name: String,
    /// Names and values of its attributes.
    pub(crate) attributes: Vec<(String, String)>,
    /// All text inside, tags left out; the content as it stands for scripts and style sheets.
    pub(crate) inside: String,
    /// Whether it, or an element around it, is marked as not to be translated.
    pub(crate) untranslated: bool,
}

impl Tag {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }
    pub(crate) fn is(&self, class: &str) -> bool {
        self.get("class").is_some_and(|it| it.split(' ').any(|it| it == class))
    }
}

/// A page, read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    /// Every element, in the order in which they open.
    pub(crate) tags: Vec<Tag>,
    /// Every piece of text that a person reads, and whether it may be translated.
    pub(crate) texts: Vec<(String, bool)>,
}

/// Elements without content.
const VOID: [&str; 7] = ["meta", "link", "br", "img", "input", "hr", "wbr"];

impl Document {
    pub(crate) fn read(html: &str) -> Self {
        let mut res = Self::default();
        let mut open: Vec<usize> = Vec::new();
        let mut rest = html.trim_start_matches("<!DOCTYPE html>");
        while let Some(at) = rest.find('<') {
            res.text(&rest[..at], &open);
            rest = &rest[at + 1..];
            let end = end_of_tag(rest);
            let (tag, after) = (&rest[..end], &rest[end + 1..]);
            rest = after;
            if let Some(name) = tag.strip_prefix('/') {
                let closed = open.pop().expect("a tag that closes has opened");
                assert_eq!(res.tags[closed].name, name, "tags close in order");
                continue;
            }
            let (name, attributes) = attributes(tag);
            let untranslated = open.last().is_some_and(|&it| res.tags[it].untranslated)
                || attributes.iter().any(|(name, value)| name == "translate" && value == "no");
            let raw = name == "script" || name == "style";
            let mut inside = String::new();
            if raw {
                let end = rest.find(&format!("</{name}>")).expect("a script or style ends");
                rest[..end].clone_into(&mut inside);
                rest = &rest[end + name.len() + 3..];
            }
            let void = VOID.contains(&name.as_str());
            res.tags.push(Tag { name, attributes, inside, untranslated });
            if !raw && !void {
                open.push(res.tags.len() - 1);
            }
        }
        assert!(open.is_empty(), "every tag closes");
        res
    }

    fn text(&mut self, text: &str, open: &[usize]) {
        let text = plain(text);
        for &it in open {
            self.tags[it].inside.push_str(&text);
        }
        if !text.trim().is_empty() {
            let translated = open.last().is_some_and(|&it| !self.tags[it].untranslated);
            self.texts.push((text, translated));
        }
    }

    pub(crate) fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Tag> {
        self.tags.iter().filter(move |it| it.name == name)
    }
}

/// Where a tag ends: the first `>` outside quotes.
fn end_of_tag(text: &str) -> usize {
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return at,
            _ => {}
        }
    }
    panic!("a tag does not end: {}", &text[..text.len().min(80)])
}

fn attributes(tag: &str) -> (String, Vec<(String, String)>) {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut res = Vec::new();
    while !rest.trim().is_empty() {
        rest = rest.trim_start();
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let key = rest[..end].to_owned();
        if let Some(value) = rest[end..].strip_prefix("=\"") {
            let close = value.find('"').expect("a value ends");
            res.push((key, plain(&value[..close])));
            rest = &value[close + 1..];
        } else {
            res.push((key, String::new()));
            rest = &rest[end..];
        }
    }
    (name.to_owned(), res)
}

/// A text without its escapes.
fn plain(text: &str) -> String {
    let res = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    res.replace("&#x27;", "'").replace("&#39;", "'").replace("&amp;", "&")
}
