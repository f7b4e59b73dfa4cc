// Starts the app in the one-file edition. It follows the app's JavaScript in the same module and gives it the
// WebAssembly that is in the page. In a browser that cannot run it, the page stays as it was.
// Nor does it in a frame of another page, where this one shows the numbers alone.
const code = document.getElementById('code');
if (self === top) START({ module_or_path: Uint8Array.from(atob(code.textContent), it => it.charCodeAt(0)) }).catch(() => {});
code.remove();
