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
    /// All text inside, tags left out; the content as it is for scripts and style sheets.
    pub(crate) inside: String,
    /// Whether it, or an element around it, is marked as not to be translated.
    pub(crate) untranslated: bool,
}

impl Tag {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
    pub(crate) fn is(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split(' ').any(|own| own == class))
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
        let mut document = Self::default();
        let mut open: Vec<usize> = Vec::new();
        let mut rest = html.trim_start_matches("<!DOCTYPE html>");
        while let Some(start) = rest.find('<') {
            document.text(&rest[..start], &open);
            rest = &rest[start + 1..];
            let end = end_of_tag(rest);
            let (tag, after) = (&rest[..end], &rest[end + 1..]);
            rest = after;
            if let Some(name) = tag.strip_prefix('/') {
                let closed = open.pop().expect("a tag that closes has opened");
                assert_eq!(document.tags[closed].name, name, "tags close in order");
                continue;
            }
            let (name, attributes) = attributes(tag.trim_end_matches('/'));
            let untranslated = open.last().is_some_and(|&outer| document.tags[outer].untranslated)
                || attributes.iter().any(|(name, value)| name == "translate" && value == "no");
            let raw = name == "script" || name == "style";
            let mut inside = String::new();
            if raw {
                let end = rest.find(&format!("</{name}>")).expect("a script or style ends");
                rest[..end].clone_into(&mut inside);
                rest = &rest[end + name.len() + 3..];
            }
            let void = VOID.contains(&name.as_str()) || tag.ends_with('/');
            document.tags.push(Tag { name, attributes, inside, untranslated });
            if !raw && !void {
                open.push(document.tags.len() - 1);
            }
        }
        assert!(open.is_empty(), "every tag closes");
        document
    }

    fn text(&mut self, text: &str, open: &[usize]) {
        let text = plain(text);
        for &outer in open {
            self.tags[outer].inside.push_str(&text);
        }
        if !text.trim().is_empty() {
            let translated = open.last().is_some_and(|&outer| !self.tags[outer].untranslated);
            self.texts.push((text, translated));
        }
    }

    pub(crate) fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Tag> {
        self.tags.iter().filter(move |tag| tag.name == name)
    }

    /// The element with this id.
    pub(crate) fn by_id(&self, id: &str) -> Option<&Tag> {
        self.tags.iter().find(|tag| tag.get("id") == Some(id))
    }

    /// The Content-Security-Policy of the page.
    pub(crate) fn policy(&self) -> &str {
        let is_policy = |tag: &&Tag| tag.get("http-equiv") == Some("Content-Security-Policy");
        self.named("meta").find(is_policy).and_then(|tag| tag.get("content")).unwrap_or_default()
    }

    /// Scripts that a browser runs.
    pub(crate) fn scripts(&self) -> impl Iterator<Item = &Tag> {
        let runs = |tag: &&Tag| tag.get("type").is_none_or(|kind| kind == "module");
        self.named("script").filter(runs)
    }
}

/// Where a tag ends: the first `>` outside quotes.
fn end_of_tag(text: &str) -> usize {
    let mut quoted = false;
    for (place, letter) in text.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '>' if !quoted => return place,
            _ => {}
        }
    }
    panic!("a tag does not end: {}", &text[..text.len().min(80)])
}

fn attributes(tag: &str) -> (String, Vec<(String, String)>) {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while !rest.trim().is_empty() {
        rest = rest.trim_start();
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let key = rest[..end].to_owned();
        if let Some(value) = rest[end..].strip_prefix("=\"") {
            let close = value.find('"').expect("a value ends");
            attributes.push((key, plain(&value[..close])));
            rest = &value[close + 1..];
        } else {
            attributes.push((key, String::new()));
            rest = &rest[end..];
        }
    }
    (name.to_owned(), attributes)
}

/// A text without its escapes.
fn plain(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#x27;", "'").replace("&#39;", "'").replace("&amp;", "&")
}
