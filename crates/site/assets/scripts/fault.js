// Comes before what starts the app, in both editions. A fault of the app is an error that came out of WebAssembly. After
// one, the app no longer answers, or only in part; so its parts go, the page is as it was before the app, and one line
// says so.
{
  const root = document.documentElement;
  const fault = event => {
    const error = event.error || event.reason, start = document.querySelector('#start[data-live]');
    if (!start || !error || !/wasm|RuntimeError/.test(`${error} ${error.stack}`)) return;
    const all = (selector, change) => document.querySelectorAll(selector).forEach(change);
    delete start.dataset.live;
    delete root.dataset.at;
    delete root.dataset.app;
    all('#app,#foot', part => part.remove());
    // Listeners of the dead app may still run. Without these they take no tap: links are plain links again.
    all('main [data-action],[data-lang]', link => { delete link.dataset.action; delete link.dataset.lang; });
    start.prepend(document.getElementById('fault'));
    // What it had begun may still run too, and hide the numbers again.
    const show = () => all('main [hidden]', part => { part.hidden = false; });
    show();
    new MutationObserver(show).observe(root, { attributes: true, subtree: true, attributeFilter: ['hidden'] });
    // The phone's Back is the browser's own again.
    document.dispatchEvent(new Event('app:depth'));
    start.scrollIntoView();
  };
  addEventListener('error', fault);
  addEventListener('unhandledrejection', fault);
}
