//! The app of the page for outreach workers.

use std::alloc::System;
use zeroizing_alloc::ZeroAlloc;

/// Memory is overwritten as it is given back: of what one person typed or chose, nothing is left for the next.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

fn main() {
    alongside::run_outreach();
}
