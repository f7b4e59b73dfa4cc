//! Tables as spreadsheets take them: CSV by RFC 4180, with a byte order mark, without which Excel breaks every accent.

/// The table of these lines, each with its cells.
pub(crate) fn csv_text(lines: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    for line in lines {
        writer.write_record(&line).expect("memory can be written to");
    }
    let bytes = writer.into_inner().expect("memory can be written to");
    String::from_utf8(bytes).expect("text stays text")
}

/// What a table begins with.
pub(crate) const BYTE_ORDER_MARK: &str = "\u{feff}";
