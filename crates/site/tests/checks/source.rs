//! A Rust source as its tokens, for tests that hold the code to something.
//!
//! The tokens are those that the compiler sees, by `proc-macro2`; comments, attributes and tests are left out.

use crate::repository::files;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::iter::Peekable;

/// A token, groups taken apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Token {
    /// A name or a keyword.
    Name(String),
    /// What is in the quotes of a string literal.
    Text(String),
    /// Any other sign, such as `.` or `{`; a number or a character is `0`.
    Sign(char),
}

impl Token {
    pub(crate) fn is_name(&self, name: &str) -> bool {
        matches!(self, Self::Name(own) if own == name)
    }
    pub(crate) fn is_sign(&self, sign: char) -> bool {
        *self == Self::Sign(sign)
    }
    fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }
}

/// A source without its comments, attributes and tests.
pub(crate) struct Source {
    /// Its path from the top of the repository.
    pub(crate) path: String,
    pub(crate) tokens: Vec<Token>,
}

impl Source {
    pub(crate) fn new(path: &str, text: &str) -> Self {
        let stream: TokenStream =
            text.parse().unwrap_or_else(|error| panic!("{path} is not Rust: {error}"));
        let mut tokens = Vec::new();
        flatten(stream, &mut tokens);
        Self { path: path.into(), tokens }
    }

    /// Every source below these folders.
    pub(crate) fn all(folders: &[&str]) -> Vec<Self> {
        let files = folders.iter().flat_map(|folder| files(folder, &["rs"]));
        files.map(|(path, text)| Self::new(&path, &text)).collect()
    }

    /// Every string literal, but those of the lists of message ids.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        let mut in_list = false;
        self.tokens.windows(2).filter_map(move |pair| {
            if pair[0].is_name("const") {
                in_list = pair[1].is_name("IDS");
            } else if pair[0].is_sign(';') {
                in_list = false;
            }
            pair[1].as_text().filter(|_| !in_list)
        })
    }

    /// Literals that are given to a function at once, or through `format!`.
    pub(crate) fn given_to(&self, function: &str) -> Vec<&str> {
        let calls = (0..self.tokens.len()).filter(|&start| self.tokens[start].is_name(function));
        let first_argument = |start: usize| {
            let rest = self.tokens[start + 1..].strip_prefix(&[Token::Sign('(')])?;
            let formatted = [
                Token::Sign('&'),
                Token::Name("format".into()),
                Token::Sign('!'),
                Token::Sign('('),
            ];
            rest.strip_prefix(&formatted).unwrap_or(rest).first()?.as_text()
        };
        calls.filter_map(first_argument).collect()
    }

    /// Every path that begins with this name, such as `crate`, from `use` with braces and from code.
    pub(crate) fn paths(&self, first: &str) -> Vec<Path> {
        let mut paths = Vec::new();
        for start in (0..self.tokens.len()).filter(|&start| self.tokens[start].is_name(first)) {
            let (before, rest) = self.tokens.split_at(start);
            // `super` in `super::super` is a part of a path, `pub(crate)` is none, and `$crate` in a macro is a path
            // of who uses the macro.
            let inside =
                before.last().is_some_and(|token| token.is_sign(':') || token.is_sign('$'));
            if !inside && rest.get(1).is_some_and(|token| token.is_sign(':')) {
                let exported = match before {
                    // Also after `pub(crate)`.
                    [.., visible, using] if using.is_name("use") => {
                        visible.is_name("pub") || visible.is_sign(')')
                    }
                    _ => false,
                };
                let mut parts = Vec::new();
                tree(&mut rest.iter().peekable(), &mut Vec::new(), &mut parts);
                paths.extend(parts.into_iter().map(|parts| Path { parts, exported }));
            }
        }
        paths
    }
}

/// A path such as `crate::plan::Item`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Path {
    pub(crate) parts: Vec<String>,
    /// Whether it is in a `pub use`.
    pub(crate) exported: bool,
}

/// Reads one branch of a `use` tree, or one path.
fn tree<'a>(
    rest: &mut Peekable<impl Iterator<Item = &'a Token>>,
    before: &mut Vec<String>,
    paths: &mut Vec<Vec<String>>,
) {
    let length = before.len();
    loop {
        match rest.peek() {
            Some(Token::Name(name)) => {
                before.push(name.clone());
                rest.next();
            }
            Some(Token::Sign('{')) => {
                rest.next();
                while rest.peek().is_some_and(|token| !token.is_sign('}')) {
                    tree(rest, before, paths);
                    // `as` and its name, and the comma.
                    while rest.next_if(|token| !token.is_sign('}') && !token.is_sign(',')).is_some()
                    {
                    }
                    rest.next_if(|token| token.is_sign(','));
                }
                rest.next();
                before.truncate(length);
                return;
            }
            _ => break,
        }
        if rest.next_if(|token| token.is_sign(':')).is_none()
            || rest.next_if(|token| token.is_sign(':')).is_none()
        {
            break;
        }
    }
    paths.push(before.clone());
    before.truncate(length);
}

fn flatten(stream: TokenStream, tokens: &mut Vec<Token>) {
    let mut trees = stream.into_iter().peekable();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Punct(sign) if sign.as_char() == '#' => {
                trees.next_if(
                    |next| matches!(next, TokenTree::Punct(sign) if sign.as_char() == '!'),
                );
                // In a template of maud, `#` begins an id.
                let attribute = trees.next_if(
                    |next| matches!(next, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket),
                );
                if attribute
                    .is_some_and(|group| group.to_string().replace(' ', "") == "[cfg(test)]")
                {
                    let ends = |next: &TokenTree| match next {
                        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                        TokenTree::Punct(sign) => sign.as_char() == ';',
                        _ => false,
                    };
                    trees.by_ref().find(ends);
                }
            }
            TokenTree::Punct(sign) => tokens.push(Token::Sign(sign.as_char())),
            TokenTree::Ident(name) => tokens.push(Token::Name(name.to_string())),
            TokenTree::Literal(literal) => {
                let written = literal.to_string();
                let text = written.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
                tokens.push(text.map_or(Token::Sign('0'), |text| Token::Text(text.into())));
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ('(', ')'),
                    Delimiter::Brace => ('{', '}'),
                    Delimiter::Bracket => ('[', ']'),
                    Delimiter::None => (' ', ' '),
                };
                tokens.push(Token::Sign(open));
                flatten(group.stream(), tokens);
                tokens.push(Token::Sign(close));
            }
        }
    }
}

#[test]
fn a_source_is_read_as_the_compiler_reads_it() {
    let text = "//! \"no\"\nuse crate::{a, b::{self, C as D}, e::F};\n#[doc = \"no\"]\nconst IDS: &[&str] = &[\"no\"];\n\
        fn x() { t.text(\"yes\"); g::text(&format!(\"so-{x}\")); if c == '\"' { super::y(\"and\") } }\n\
        #[cfg(test)]\nmod tests { use crate::z; fn t() { \"no\" } }\n#[cfg(test)]\nuse crate::z;\npub(crate) fn last() { \"end\" }";
    let source = Source::new("x.rs", text);
    assert_eq!(source.texts().collect::<Vec<_>>(), ["yes", "so-{x}", "and", "end"]);
    assert_eq!(source.given_to("text"), ["yes", "so-{x}"]);
    let paths = source.paths("crate").into_iter().map(|path| path.parts.join("::"));
    let wanted = ["crate::a", "crate::b::self", "crate::b::C", "crate::e::F"];
    assert_eq!(paths.collect::<Vec<_>>(), wanted);
    let parts = ["super", "y"].map(str::to_owned).to_vec();
    assert_eq!(source.paths("super"), [Path { parts, exported: false }]);
    let exports =
        Source::new("x.rs", "pub use a::B; pub(crate) use a::C; use a::D; fn x() { a::e() }");
    let exported: Vec<bool> = exports.paths("a").iter().map(|path| path.exported).collect();
    assert_eq!(exported, [true, true, false, false]);
}
