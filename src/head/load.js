// Stands behind all that is there to be read and before the block of the app: code comes while the block still does,
// which saves two waits on a slow network (docs/speed.md). The app starts when the whole page is there.
const page = document.readyState === 'loading' && new Promise(done => document.addEventListener('DOMContentLoaded', done));
const wasm = fetch("WASM");
wasm.catch(() => {});
import("JS").then(async app => { await page; await app.default({ module_or_path: wasm }); }).catch(() => {});
