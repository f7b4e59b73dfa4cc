//! The app of the start page.

fn main() {
    alongside::run();
}
