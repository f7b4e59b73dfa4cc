//! What a start page weighs with more services, measured on this computer and without a browser:
//! `cargo run -p alongside-bench --example growth -- dist/en/index.html`.
//!
//! The page is the built one; only its bundle changes, to one with made-up services. It prints rows for `docs/speed.md`.

use alongside_bench::services;
use alongside_engine::search::Index;
use alongside_i18n::Localizer;
use alongside_model::Bundle;
use std::io::Write;
use std::time::{Duration, Instant};

/// How many services are tried.
const COUNTS: [usize; 5] = [300, 450, 1_000, 4_000, 10_000];

/// What stands before and behind the bundle in a page.
const AROUND: (&str, &str) = ("<script type=\"text/plain\" id=\"data\">", "</script>");

/// The size by brotli 11, as the build makes it for pages up to 1 MB, and how long that took.
fn compressed(bytes: &[u8]) -> (usize, Duration) {
    let begun = Instant::now();
    let mut res = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut res, 1 << 16, 11, 22);
    writer.write_all(bytes).expect("memory takes it");
    drop(writer);
    (res.len(), begun.elapsed())
}

fn kilobytes(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes).expect("a page of less than 4 GB")) / 1e3
}

/// The shortest of some times: what else the computer does makes them longer.
fn shortest(mut work: impl FnMut()) -> Duration {
    let time = |work: &mut dyn FnMut()| {
        let begun = Instant::now();
        work();
        begun.elapsed()
    };
    (0..5).map(|_| time(&mut work)).min().unwrap_or_default()
}

fn main() {
    let path = std::env::args()
        .nth(1)
        .expect("the start page of a built site, such as dist/en/index.html");
    let page = std::fs::read_to_string(&path).expect("a page that can be read");
    let (before, rest) = page.split_once(AROUND.0).expect("a page with a bundle");
    let (data, behind) = rest.split_once(AROUND.1).expect("the end of the bundle");
    let mut out = std::io::stdout();
    for count in COUNTS {
        let mut bundle = Bundle::read(data).expect("a bundle of this version");
        services::replace(&mut bundle, count);
        let text = bundle.write();
        let whole = format!("{before}{}{text}{}{behind}", AROUND.0, AROUND.1);
        let (bytes, packed) = compressed(whole.as_bytes());
        let read = shortest(|| assert!(Bundle::read(&text).is_some()));
        let index = shortest(|| {
            let localizer = Localizer::of(&bundle, |_, _| "other".to_owned());
            drop(Index::of(&bundle, localizer));
        });
        let row = format!(
            "| {count} | {:.0} KB | {:.0} KB | {:.1} s | {:.1} ms | {:.0} ms |",
            kilobytes(whole.len()),
            kilobytes(bytes),
            packed.as_secs_f64(),
            read.as_secs_f64() * 1e3,
            index.as_secs_f64() * 1e3,
        );
        writeln!(out, "{row}").expect("a line can be printed");
    }
}
