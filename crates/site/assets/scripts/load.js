// Loads the app. It comes after all that people read and before the data for the app, so that the code is on its way
// while the data still is, which saves two waits on a slow network (docs/speed.md). The app's own JavaScript follows it in
// the same module. The app starts when the whole page is there.
// Not in a frame of another site, where the page shows the numbers alone (leave.js).
if (self === top) {
  // wasm-bindgen frees some memory when the browser collects its garbage, also in a page that waits behind Back. Chromium
  // discards such a page for running code, and the person's plan with it. Without this class nothing is freed late, which
  // costs some bytes a tap.
  delete self.FinalizationRegistry;
  const page = document.readyState === 'loading' && new Promise(done => document.addEventListener('DOMContentLoaded', done));
  // Kept in no cache because it is asked for so: a header to the same effect would keep the page from waiting behind Back
  // (crates/site/src/headers.rs). It is compiled when all of it is there: of WebAssembly that is compiled as it comes,
  // Chromium keeps the machine's code with our address, whatever was asked for.
  const code = fetch("WASM", { cache: "no-store" }).then(answer => answer.ok ? answer.arrayBuffer() : Promise.reject());
  Promise.all([code, page]).then(([bytes]) => START({ module_or_path: bytes })).catch(() => {});
}
