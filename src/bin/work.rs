//! The app of the page for outreach workers.

fn main() {
    alongside::run_outreach();
}
