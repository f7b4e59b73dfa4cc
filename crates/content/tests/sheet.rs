//! The table for editors: what was not changed says nothing, what was changed is made in the file and nothing else is, and
//! what cannot be read or is refused changes nothing.

mod common;

use alongside_content::Catalog;
use alongside_content::sheet;
use alongside_content::sources::forms;
use common::{catalog, root};
use std::collections::BTreeMap;
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(catalog);

const NU: &str = "resources/services/nu.json";

/// The records of Nunavut.
fn nunavut() -> Vec<&'static forms::Service> {
    let of_nu = |id: &str| CATALOG.all_records().any(|it| it.first().id == id && it.file == NU);
    CATALOG.stored.iter().filter(|form| of_nu(&form.id)).collect()
}

/// A table as cells, so that a test can change one.
struct Table(Vec<Vec<String>>);

impl Table {
    fn new() -> Self {
        let text = sheet::write(&CATALOG, &nunavut());
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let rows =
            reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect());
        Self(rows.collect())
    }
    fn cell(&mut self, id: &str, column: &str) -> &mut String {
        let place = self.0[0].iter().position(|name| name == column);
        let place = place.unwrap_or_else(|| panic!("there is no column {column}"));
        let row = self.0.iter_mut().find(|row| row[0] == id);
        &mut row.unwrap_or_else(|| panic!("there is no row {id}"))[place]
    }
    fn set(&mut self, id: &str, column: &str, text: &str) -> &mut Self {
        text.clone_into(self.cell(id, column));
        self
    }
    fn text(&self, part: u8) -> String {
        let mut writer =
            csv::WriterBuilder::new().flexible(true).delimiter(part).from_writer(Vec::new());
        for row in &self.0 {
            writer.write_record(row).expect("memory can be written to");
        }
        String::from_utf8(writer.into_inner().expect("memory")).expect("text")
    }
    fn changes(&self) -> sheet::Changes {
        sheet::read(&CATALOG, &self.text(b',')).expect("it can be read")
    }
}

/// The lines that a table takes out of the file and puts into it.
fn lines(changes: &sheet::Changes) -> (Vec<String>, Vec<String>) {
    let before = std::fs::read_to_string(root().join(NU)).expect("the file");
    let after = changes.text(NU, &before);
    let (before, after): (Vec<&str>, Vec<&str>) =
        (before.lines().collect(), after.lines().collect());
    let same = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
    let left = (before.len() - same).min(after.len() - same);
    let ends = before.iter().rev().zip(after.iter().rev()).take(left);
    let end = ends.take_while(|(one, other)| one == other).count();
    let of = |lines: &[&str]| -> Vec<String> {
        lines[same..lines.len() - end].iter().map(|line| line.trim().to_owned()).collect()
    };
    (of(&before), of(&after))
}

#[test]
fn a_table_that_nobody_changed_says_nothing() {
    let all: Vec<&forms::Service> = CATALOG.stored.iter().collect();
    let table = sheet::write(&CATALOG, &all);
    let changes = sheet::read(&CATALOG, &table).expect("it can be read");
    assert_eq!((changes.lines.len(), changes.files().count()), (0, 0), "{:?}", changes.lines);
    assert!(table.starts_with("\u{feff}id,name,status,closed_on,"), "{}", &table[..80]);
    assert_eq!(table.lines().filter(|line| line.starts_with("nu-legal-aid,")).count(), 1);
}

#[test]
fn a_changed_cell_changes_its_line_and_no_other() {
    const LEGAL: &str = "nu-legal-aid";
    let form = nunavut().into_iter().find(|form| form.id == LEGAL).expect("a record");
    let (number, note) =
        (&form.phones[0].number, form.phones[0].note.as_ref().and_then(|it| it["en"].clone()));
    let of = |column: &str, cell: &str| lines(&Table::new().set(LEGAL, column, cell).changes());
    assert_eq!(
        of("phone_1", "voice (844) 555 7777"),
        (
            vec![format!("\"number\": \"{number}\",")],
            vec!["\"number\": \"+18445557777\",".to_owned()]
        )
    );
    if let Some(note) = note {
        let (before, after) = of("phone_1_note_en", "Free to call");
        assert_eq!(before, [format!("\"en\": \"{note}\",")]);
        assert_eq!(after, ["\"en\": \"Free to call\","]);
    }
    let (before, after) = of("source_1_month", "2026-11");
    assert_eq!((before.len(), after), (1, vec!["\"as_of\": \"2026-11\",".to_owned()]));
    // What is new comes with its own lines.
    let (before, after) = of("phone_1", "voice 1-866-240-4006 extension 25");
    assert_eq!((before.len(), after), (0, vec!["\"extension\": \"25\",".to_owned()]));
}

#[test]
fn everything_that_a_table_holds_can_be_changed_and_passes_the_check() {
    const LEGAL: &str = "nu-legal-aid";
    let mut table = Table::new();
    let form = nunavut().into_iter().find(|form| form.id == LEGAL).expect("a record");
    let next = form.phones.len() + 1;
    table
        .set(LEGAL, "phone_1_hours", "mo tu we 09:00-17:00; th 10:00-12:00 (America/Iqaluit)")
        .set(LEGAL, &format!("phone_{next}"), "text 1 844 555 7777")
        .set(LEGAL, &format!("phone_{next}_hours_en"), "mornings")
        .set(LEGAL, &format!("phone_{next}_hours_fr"), "le matin")
        .set(LEGAL, &format!("source_{}", form.sources.len() + 1), "https://nulas.ca/hours")
        .set(LEGAL, &format!("source_{}_month", form.sources.len() + 1), "'2026-10")
        .set(LEGAL, &format!("source_{}_shows_contact", form.sources.len() + 1), "yes")
        .set("nu-healing-by-talking", "status", "defunct")
        .set("nu-healing-by-talking", "closed_on", "2026-03")
        .set("nu-healing-by-talking", "closed_successor", LEGAL)
        .set("nu-healing-by-talking", "closed_note_en", "It merged.")
        .set("nu-healing-by-talking", "closed_note_fr", "Fusion.");
    let changes = table.changes();
    assert_eq!(changes.files().collect::<Vec<_>>(), [NU]);
    for want in [
        "nu-legal-aid: phones[0].schedule",
        "nu-healing-by-talking: status: \"active\" -> \"defunct\"",
    ] {
        assert!(
            changes.lines.iter().any(|line| line.contains(want)),
            "{want}: {:?}",
            changes.lines
        );
    }
    let before = std::fs::read_to_string(root().join(NU)).expect("the file");
    let files = BTreeMap::from([(NU.to_owned(), changes.text(NU, &before))]);
    let after = Catalog::load_with(&root(), &files).expect("the check passes");
    let legal = after.stored.iter().find(|it| it.id == LEGAL).expect("the record");
    assert_eq!(legal.phones.len(), next);
    assert_eq!(legal.phones[next - 1].number, "+18445557777");
    assert_eq!(legal.sources.last().and_then(|it| it.as_of.as_deref()), Some("2026-10"));
    let closed =
        after.stored.iter().find(|it| it.id == "nu-healing-by-talking").expect("the record");
    assert_eq!(closed.closed.as_ref().map(|it| it.on.as_str()), Some("2026-03"));
    // What was written is as it is written elsewhere in the file, so the table of it changes nothing.
    let again = sheet::write(&after, &after.stored.iter().collect::<Vec<_>>());
    assert_eq!(sheet::read(&after, &again).expect("it can be read").lines, Vec::<String>::new());
}

#[test]
fn what_the_check_refuses_is_not_made() {
    for (column, cell, want) in [
        ("phone_1", "voice 1-866-240-400", "is not a phone number"),
        ("phone_1", "fax 1-866-240-4006", "\"fax\" is not known here"),
        ("phone_1_note_en", "Or 867-979-5377", "holds the number 867-979-5377"),
        ("source_1_month", "Nov-26", "is not a month"),
        ("status", "defunct", "is missing; write {\"on\""),
        ("phone_1_hours", "mo 09:00-17:00 (Iqaluit time)", "\"Iqaluit time\" is not known here"),
    ] {
        let changes = Table::new().set("nu-legal-aid", column, cell).changes();
        let before = std::fs::read_to_string(root().join(NU)).expect("the file");
        let files = BTreeMap::from([(NU.to_owned(), changes.text(NU, &before))]);
        let defects = Catalog::load_with(&root(), &files).expect_err(column);
        assert!(defects.iter().any(|it| it.what.contains(want)), "{column}: {defects:?}");
    }
}

#[test]
fn what_cannot_be_read_is_told_with_its_row_and_column() {
    let errors = |table: &Table| sheet::read(&CATALOG, &table.text(b',')).expect_err("a mistake");
    for (column, cell, want) in [
        ("phone_1", "1-866-240-4006", "phone_1: \"1-866-240-4006\" is not a kind and a number"),
        ("phone_1_hours", "9 to 5", "phone_1_hours: \"9 to 5\" is not hours; write always"),
        ("phone_1_hours", "mo 09:00-17:00", "is not hours"),
        ("source_1_shows_contact", "perhaps", "is neither yes nor no"),
        ("name", "Another name", "name: cannot be changed here"),
        ("id", "nu-legal", "\"nu-legal\" is not a service of resources/services"),
        ("id", "nu-healing-by-talking", "is in row"),
    ] {
        let mut table = Table::new();
        table.set("nu-legal-aid", column, cell);
        let told = errors(&table);
        assert!(told.iter().all(|line| line.starts_with("row ")), "{told:?}");
        assert!(told.iter().any(|line| line.contains(want)), "{column}: {told:?}");
    }
    let mut table = Table::new();
    table.set("nu-legal-aid", "phone_1_hours", "always").set(
        "nu-legal-aid",
        "phone_1_hours_en",
        "mornings",
    );
    assert!(errors(&table)[0].contains("and so are hours in words"));
    let mut table = Table::new();
    "telephone".clone_into(&mut table.0[0][4]);
    assert!(errors(&table).iter().any(|line| line.contains("\"telephone\" is not a column")));
    for (text, want) in
        [("", "is empty"), ("a,b\n1,2\n", "has no column \"id\""), ("id,status,status\n", "twice")]
    {
        assert!(sheet::read(&CATALOG, text).expect_err("a mistake")[0].contains(want), "{text}");
    }
}

#[test]
fn a_spreadsheet_may_write_it_in_its_own_way() {
    let mut table = Table::new();
    table.set("nu-legal-aid", "phone_1_note_fr", "Appel gratuit, sans frais");
    let want = table.changes().lines;
    assert_eq!(want.len(), 1, "{want:?}");
    for part in [b';', b'\t'] {
        let text = table.text(part).replace('\n', "\r\n");
        assert_eq!(sheet::read(&CATALOG, &text).expect("it can be read").lines, want);
    }
    // Rows and columns may be left out, and the month may have lost its apostrophe.
    let mut few = Table(
        table.0.iter().filter(|row| ["id", "nu-legal-aid"].contains(&&*row[0])).cloned().collect(),
    );
    let keep: Vec<usize> = (0..few.0[0].len())
        .filter(|place| ["id", "phone_1_note_fr", "source_1_month"].contains(&&*few.0[0][*place]))
        .collect();
    for row in &mut few.0 {
        *row = keep.iter().map(|place| row[*place].trim_start_matches('\'').to_owned()).collect();
    }
    few.0.push(vec![String::new(); 3]);
    assert_eq!(few.changes().lines, want);
}
