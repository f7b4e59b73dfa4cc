// In the one-file edition this follows the app's JavaScript in the same module and hands it the code that stands in
// the page. Without it, or in a browser that cannot, the page stays as it was.
const code = document.getElementById('code');
START({ module_or_path: Uint8Array.from(atob(code.textContent), it => it.charCodeAt(0)) }).catch(() => {});
code.remove();
