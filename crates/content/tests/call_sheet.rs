//! The sheet of an organisation that calls the numbers of a province, written and read back.

mod common;

use alongside_content::catalog::Record;
use alongside_content::reports::call_sheet::{Read, read, sheet, with};
use alongside_model::{Kind, Region};
use common::catalog;

/// The sheet of a territory with these cells in the first rows.
fn filled(rows: &[[&str; 3]]) -> String {
    let sheet = sheet(&catalog(), Some(Region::Nu));
    let mut reader = csv::Reader::from_reader(sheet.trim_start_matches('\u{feff}').as_bytes());
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(reader.headers().expect("a head")).expect("memory");
    for (place, row) in reader.records().enumerate() {
        let mut cells: Vec<String> = row.expect("a row").iter().map(str::to_owned).collect();
        if let Some(called) = rows.get(place) {
            for (column, cell) in called.iter().enumerate() {
                (*cell).clone_into(&mut cells[5 + column]);
            }
        }
        writer.write_record(&cells).expect("memory");
    }
    String::from_utf8(writer.into_inner().expect("memory")).expect("text")
}

#[test]
fn a_sheet_holds_every_number_of_a_province_but_those_of_emergencies() {
    let catalog = catalog();
    for region in [Some(Region::On), Some(Region::Nu), None] {
        let sheet = sheet(&catalog, region);
        let mut reader = csv::Reader::from_reader(sheet.trim_start_matches('\u{feff}').as_bytes());
        let rows: Vec<csv::StringRecord> =
            reader.records().map(|row| row.expect("a row")).collect();
        let services = catalog.records.iter().map(Record::first).filter(|service| {
            service.kind != Kind::Emergency
                && region.map_or(service.area.is_canada(), |region| {
                    !service.area.is_canada() && service.area.covers(region)
                })
        });
        assert_eq!(rows.len(), services.map(|service| service.phones.len()).sum::<usize>());
        for row in &rows {
            // The line to say is there in both languages, with the name, and no number stands alone.
            assert!(row[4].starts_with("Hello") && row[4].contains("Bonjour"), "{row:?}");
            assert!(row[4].contains(&row[1]), "{row:?}");
            assert!(row[2].contains(' ') && (5..8).all(|column| row[column].is_empty()), "{row:?}");
        }
    }
}

#[test]
fn what_was_found_is_read_back() {
    let catalog = catalog();
    let on = catalog.date;
    let day = on.to_string();
    assert_eq!(
        read(&catalog, &filled(&[]), on),
        Ok(Read { answered: Vec::new(), to_look_at: Vec::new() })
    );
    let sheet = filled(&[
        ["A. B.", &day, "Answers: in two minutes"],
        ["A. B.", &day, "nobody"],
        ["A. B.", &day, "wrong: a shop"],
    ]);
    let found = read(&catalog, &sheet, on).expect("a good sheet");
    assert_eq!(found.answered.len(), 1);
    assert_eq!(found.answered[0]["by"], "A. B.");
    assert_eq!(found.answered[0]["note"], "in two minutes");
    assert_eq!(found.to_look_at.len(), 2);
    assert!(
        found.to_look_at[1].contains("it is not their number")
            && found.to_look_at[1].contains("a shop")
    );

    // It goes into the file once, however often it is read.
    let file = std::fs::read_to_string(common::root().join("resources/call-checks.json"))
        .expect("the file");
    let once = with(&file, &found.answered).expect("such a file");
    assert!(once.contains("in two minutes") && once.contains("$schema"));
    assert_eq!(with(&once, &found.answered), Some(once));
    assert_eq!(with("[]", &[]), None);
}

#[test]
fn bad_sheets_are_refused_with_a_line_for_each_mistake() {
    let catalog = catalog();
    let on = catalog.date;
    let day = on.to_string();
    let sheet = filled(&[
        ["", &day, "answers"],
        ["A. B.", "yesterday", "answers"],
        ["A. B.", "2099-01-01", "answers"],
        ["A. B.", &day, "fine"],
        ["A. B.", &day, "answers"],
    ]);
    let errors = read(&catalog, &sheet, on).expect_err("a bad sheet");
    let said = [
        "who: is empty",
        "when: \"yesterday\" is not a day; write one such as ",
        "when: 2099-01-01 is after ",
        "found: \"fine\" is not known; write one of answers, nobody, wrong",
    ];
    assert_eq!(errors.len(), said.len(), "{errors:?}");
    for (error, said) in errors.iter().zip(said) {
        assert!(
            error.starts_with("line ") && error.contains(said) && !error.contains('\n'),
            "{error}"
        );
    }
    let head = "id,service,number,seen,say,who,when,found\n";
    for (text, said) in [
        ("", "line 1: has no column id, number, who, when, found"),
        ("id;number;who;when;found\n", "save it as CSV with commas"),
        (
            &format!("{head}nobody,,voice 9-8-8,,,A,{day},answers\n"),
            "line 2: id: \"nobody\" is not an active service",
        ),
        (
            &format!("{head}kids-help-phone,,voice 9-9-9,,,A,{day},answers\n"),
            "is not a number of kids-help-phone",
        ),
    ] {
        let errors = read(&catalog, text, on).expect_err(said);
        assert!(errors.len() == 1 && errors[0].contains(said), "{errors:?}");
    }
}
