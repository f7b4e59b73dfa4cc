// Stands behind all that is there to be read and before the block of the app: code comes while the block still does,
// which saves two waits on a slow network (docs/speed.md). The app starts when the whole page is there.
// What wasm-bindgen frees when the browser tidies up, it would also free in a page that waits behind Back. Chromium throws
// such a page away for running code, and the person's plan with it. Without this it frees nothing late: some bytes a tap.
delete self.FinalizationRegistry;
const page = document.readyState === 'loading' && new Promise(done => document.addEventListener('DOMContentLoaded', done));
// Kept in no cache by asking so: a header that says it would keep the page from waiting behind Back (`pages::headers`).
const wasm = fetch("WASM", { cache: "no-store" });
wasm.catch(() => {});
import("JS").then(async app => { await page; await app.default({ module_or_path: wasm }); }).catch(() => {});
