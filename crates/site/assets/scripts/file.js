// Starts the app in the one-file edition: gives its JavaScript, which follows in the same module, the WebAssembly that is
// in the page. In a browser that cannot run it, the page stays as it was.
// Nor does it in a frame of another page, where this one shows the numbers alone.
{
  const code = document.getElementById('code'), base64 = code.textContent;
  code.remove();
  // In a later task: the rest of the module runs first.
  if (self === top) setTimeout(() => START({ module_or_path: Uint8Array.from(atob(base64), letter => letter.charCodeAt(0)) }).catch(() => {}));
}
