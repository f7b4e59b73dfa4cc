//! Changes of a JSON text that leave everything else in it as it was written: order of fields, line breaks, spaces.

use serde_json::Value;
use std::collections::BTreeMap;
use std::ops::Range;

/// A value in a text, with its place.
#[derive(Debug)]
struct Node {
    range: Range<usize>,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    /// Fields in their order, each with where its name begins.
    Object(Vec<(String, usize, Node)>),
    Array(Vec<Node>),
    Leaf(Value),
}

/// The text of a data file in which the records of these ids, in the list `key`, are these. A record that is not in the
/// file is left out. The text must be JSON.
pub(crate) fn with_records(text: &str, key: &str, records: &BTreeMap<&str, String>) -> String {
    let file = parse(text);
    let Kind::Object(fields) = &file.kind else { return text.to_owned() };
    let list = fields.iter().find(|(name, ..)| name == key);
    let Some((_, _, Node { kind: Kind::Array(list), .. })) = list else { return text.to_owned() };
    let mut edits = Vec::new();
    for node in list {
        let id = field(node, "id").and_then(|id| match &id.kind {
            Kind::Leaf(Value::String(id)) => Some(id.as_str()),
            _ => None,
        });
        if let Some(new) = id.and_then(|id| records.get(id)) {
            changes(text, node, new, &parse(new), &mut edits);
        }
    }
    let mut changed = text.to_owned();
    edits.sort_by_key(|(range, _): &(Range<usize>, String)| range.start);
    for (range, new) in edits.into_iter().rev() {
        changed.replace_range(range, &new);
    }
    changed
}

fn field<'a>(node: &'a Node, name: &str) -> Option<&'a Node> {
    let Kind::Object(fields) = &node.kind else { return None };
    fields.iter().find(|(own, ..)| own == name).map(|(_, _, node)| node)
}

/// Adds what makes the value `old` of a text the value `new` of another.
fn changes(
    text: &str,
    old: &Node,
    new_text: &str,
    new: &Node,
    edits: &mut Vec<(Range<usize>, String)>,
) {
    match (&old.kind, &new.kind) {
        (Kind::Leaf(before), Kind::Leaf(after)) if before == after => {}
        (Kind::Array(before), Kind::Array(after)) if before.len() == after.len() => {
            for (before, after) in before.iter().zip(after) {
                changes(text, before, new_text, after, edits);
            }
        }
        (Kind::Object(before), Kind::Object(after)) if !before.is_empty() && !after.is_empty() => {
            let mut behind: Option<&Node> = None;
            for (name, start, value) in after {
                if let Some(same) = field(old, name) {
                    changes(text, same, new_text, value, edits);
                    behind = Some(same);
                } else {
                    let place = behind.map_or(old.range.start + 1, |node| node.range.end);
                    let first = before.first().map_or(place, |(_, start, _)| *start);
                    let space = &text[old.range.start + 1..first];
                    let written = indented(text, first, &new_text[*start..value.range.end]);
                    let new = match behind {
                        Some(_) => {
                            format!(",{}{written}", if space.is_empty() { " " } else { space })
                        }
                        None => format!("{space}{written},"),
                    };
                    edits.push((place..place, new));
                }
            }
            let gone =
                before.iter().enumerate().filter(|(_, (name, ..))| field(new, name).is_none());
            for (place, (_, start, value)) in gone {
                // With the comma that parted it from its neighbour.
                let range = match (place.checked_sub(1), before.get(place + 1)) {
                    (Some(last), _) => before[last].2.range.end..value.range.end,
                    (None, Some((_, next, _))) => *start..*next,
                    (None, None) => *start..value.range.end,
                };
                edits.push((range, String::new()));
            }
        }
        _ => {
            let new = indented(text, old.range.start, &new_text[new.range.clone()]);
            edits.push((old.range.clone(), new));
        }
    }
}

/// A value, of which each further line begins as deep as the line of this place does.
fn indented(text: &str, place: usize, value: &str) -> String {
    let line = text[..place].rsplit('\n').next().unwrap_or_default();
    let depth = line.len() - line.trim_start_matches([' ', '\t']).len();
    let lines: Vec<&str> = value.lines().collect();
    // The other text has a depth of its own, which is that of its last line.
    let own = match &lines[..] {
        [_, .., last] => last.len() - last.trim_start().len(),
        _ => 0,
    };
    let mut lines = lines.into_iter();
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |written, next| {
        format!("{written}\n{}{}", &line[..depth], next.get(own..).unwrap_or(next))
    })
}

/// The values of a text that is JSON.
fn parse(text: &str) -> Node {
    let mut reader = Reader { text, place: 0 };
    reader.value()
}

struct Reader<'a> {
    text: &'a str,
    place: usize,
}

impl Reader<'_> {
    fn space(&mut self) {
        let rest = &self.text[self.place..];
        self.place += rest.len() - rest.trim_start().len();
    }

    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.place).copied()
    }

    fn value(&mut self) -> Node {
        self.space();
        let start = self.place;
        let kind = match self.next() {
            Some(b'{') => {
                let mut fields = Vec::new();
                self.list(b'}', |reader| {
                    let start = reader.place;
                    let name = reader.leaf();
                    reader.space();
                    reader.place += ":".len();
                    let value = reader.value();
                    fields.push((name.as_str().unwrap_or_default().to_owned(), start, value));
                });
                Kind::Object(fields)
            }
            Some(b'[') => {
                let mut items = Vec::new();
                self.list(b']', |reader| items.push(reader.value()));
                Kind::Array(items)
            }
            _ => Kind::Leaf(self.leaf()),
        };
        Node { range: start..self.place, kind }
    }

    fn list(&mut self, end: u8, mut item: impl FnMut(&mut Self)) {
        self.place += 1;
        loop {
            self.space();
            match self.next() {
                Some(b',') => self.place += 1,
                Some(byte) if byte != end => item(self),
                _ => break,
            }
        }
        self.place = (self.place + 1).min(self.text.len());
    }

    /// A text, number, `true`, `false` or `null`.
    fn leaf(&mut self) -> Value {
        let rest = &self.text[self.place..];
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
        let value = values.next().and_then(Result::ok).unwrap_or_default();
        self.place += values.byte_offset().max(1);
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "{\"services\": [\n  {\"id\": \"a\", \"x\":1,  \"y\": [ 1,2 ]},\n  {\n     \"y\": null,\n     \"id\" : \"b\",\n     \"z\": {\n       \"en\": \"é\"\n     }\n  }\n]}\n";

    fn with(id: &str, record: &str) -> String {
        with_records(FILE, "services", &BTreeMap::from([(id, record.to_owned())]))
    }

    #[test]
    fn what_is_the_same_is_not_touched() {
        assert_eq!(with("a", "{\n  \"id\": \"a\",\n  \"x\": 1,\n  \"y\": [1, 2]\n}"), FILE);
        assert_eq!(with("b", "{\"id\": \"b\", \"y\": null, \"z\": {\"en\": \"\\u00e9\"}}"), FILE);
        assert_eq!(with("c", "{\"id\": \"c\"}"), FILE);
    }

    #[test]
    fn what_differs_is_written_in_its_place() {
        let a = with("a", "{\"id\": \"a\", \"x\": 2, \"new\": 0, \"y\": [1, 3]}");
        assert_eq!(a, FILE.replace("\"x\":1", "\"x\":2, \"new\": 0").replace("[ 1,2 ]", "[ 1,3 ]"));
        let b = with(
            "b",
            "{\n  \"id\": \"b\",\n  \"new\": {\n    \"q\": 1\n  },\n  \"z\": {\n    \"en\": \"e\",\n    \"fr\": \"f\"\n  }\n}",
        );
        let want = FILE
            .replace("\n     \"y\": null,", "")
            .replace("\"b\",", "\"b\",\n     \"new\": {\n       \"q\": 1\n     },")
            .replace("\"é\"", "\"e\",\n       \"fr\": \"f\"");
        assert_eq!(b, want);
    }
}
