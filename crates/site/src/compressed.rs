//! Files as browsers take them over the network: compressed once, when the site is built, for hosts that send such copies.
//!
//! Most hosts compress nothing, or pages and not the app; what they would send is three to four times as much.

use flate2::{Compression, GzBuilder};
use std::io::Write;
use std::sync::Mutex;
use std::thread;

/// Endings of the files that are compressed: texts, and the app.
const ENDINGS: [&str; 5] = [".html", ".wasm", ".json", ".csv", ".txt"];

/// How large files are that nobody reads in a browser. They get a little less than the most that brotli can do, which
/// for some megabytes would take longer than all pages together.
const LARGE: usize = 1 << 20;

/// A file to be written, by its path from the top of the site.
pub type File = (String, Vec<u8>);

/// The compressed copies of those files that have some: `index.html.br` and `index.html.gz` beside `index.html`. `is_left_out`
/// names files that are sent as they are.
///
/// The same bytes always give the same copies: no time and no name is in them.
pub fn copies(files: &[File], is_left_out: impl Fn(&str) -> bool) -> Vec<File> {
    let mut wanted: Vec<&File> = files
        .iter()
        .filter(|(path, _)| ENDINGS.iter().any(|ending| path.ends_with(ending)))
        .filter(|(path, _)| !is_left_out(path))
        .collect();
    // The largest first, so that no worker is left alone with one of them at the end.
    wanted.sort_by_key(|(path, bytes)| (usize::MAX - bytes.len(), path.as_str()));
    let queue = Mutex::new(wanted.into_iter());
    let next = || queue.lock().expect("no worker panics").next();
    let work = || {
        let both = |(path, bytes): &File| {
            [(format!("{path}.br"), brotli(bytes)), (format!("{path}.gz"), gzip(bytes))]
        };
        std::iter::from_fn(next).flat_map(both).collect::<Vec<File>>()
    };
    let mut copies: Vec<File> = thread::scope(|scope| {
        let workers = 0..thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = workers.map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("no worker panics")).collect()
    });
    copies.sort();
    copies
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let quality = if bytes.len() > LARGE { 9 } else { 11 };
    let mut compressed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut compressed, 1 << 16, quality, 22);
    writer.write_all(bytes).expect("memory takes it");
    drop(writer);
    compressed
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    // 255: made on no system in particular.
    let file = GzBuilder::new().mtime(0).operating_system(255);
    let mut writer = file.write(Vec::new(), Compression::best());
    writer.write_all(bytes).expect("memory takes it");
    writer.finish().expect("memory takes it")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn texts_and_the_app_get_copies_that_hold_the_same_and_are_smaller() {
        let text = "<p>The same again. ".repeat(200).into_bytes();
        let names = ["en/index.html", "app_bg.wasm", "_headers", "404.html", "a.png"];
        let files = names.map(|name| (name.to_owned(), text.clone()));
        let made = copies(&files, |path| path == "404.html");
        let paths: Vec<&str> = made.iter().map(|(path, _)| path.as_str()).collect();
        let wanted = ["app_bg.wasm", "en/index.html"];
        let both = |name: &&str| [format!("{name}.br"), format!("{name}.gz")];
        assert_eq!(paths, wanted.iter().flat_map(both).collect::<Vec<_>>());
        for (path, bytes) in &made {
            let mut back = Vec::new();
            let read = if path.ends_with(".br") {
                brotli::Decompressor::new(&bytes[..], 4096).read_to_end(&mut back)
            } else {
                flate2::read::GzDecoder::new(&bytes[..]).read_to_end(&mut back)
            };
            assert!(read.is_ok() && back == text && bytes.len() < 200, "{path}");
        }
        assert_eq!(copies(&files, |path| path == "404.html"), made, "the same again");
    }
}
