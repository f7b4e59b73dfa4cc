// The exit, and all else that must not wait for the app. It comes first in <head>, before any CSS: there is no <body>
// yet, so it listens on the window. It needs no WASM and no CSS, stores nothing and makes no global.
// A line that is only a comment is taken out on the way into a page.
(() => {
  const doc = document, root = doc.documentElement, here = location;

  // In a frame of another site nothing here could lead the tab away. The style sheet leaves the numbers and one link out
  // of there, and the app is not loaded (style/frame.css, load.js).
  if (self !== top) {
    root.dataset.framed = '';
    return;
  }

  const on = (names, hear) => names.split(' ').forEach(name => addEventListener(name, hear, true));
  const tell = name => doc.dispatchEvent(new CustomEvent(name));
  const make = (tag, parent) => parent.appendChild(doc.createElement(tag));
  const said = () => doc.getElementById('leave-said') || doc.createElement('p');
  const modified = e => e.ctrlKey || e.metaKey || e.altKey;
  const linkOf = e => e.target.closest && e.target.closest('a[href]');

  // Leaving. First of all nothing is seen any more, which takes a browser one frame, however long the page is. All else
  // comes after that frame, or soon where none is drawn; WebKit draws nothing any more once it was asked for another page.
  let left;
  const leave = link => {
    if (left) return;
    left = true;
    root.style.opacity = 0;
    let away = () => { away = () => {}; empty(); go(link); };
    requestAnimationFrame(() => setTimeout(() => away()));
    setTimeout(() => away(), 250);
  };
  // The app empties its answers; then an empty page in the system's colours takes the place of the whole document, whatever
  // the network does; what the parser still reads goes into the old one. The title stays: without one Chromium shows the
  // address. Screen readers say the word only when it comes after its element.
  const empty = () => {
    tell('app:leave');
    const page = root.cloneNode(), going = said().dataset.go;
    page.style.colorScheme = 'light dark';
    page.style.opacity = '';
    make('title', make('head', page)).textContent = doc.title;
    const word = make('p', make('body', page));
    word.setAttribute('role', 'alert');
    word.style.opacity = 0;
    setTimeout(() => { word.textContent = going; });
    doc.replaceChild(page, root);
    try { speechSynthesis.cancel(); } catch (_) {}
  };
  // Keys can be faster than the parser, so the link may not be there yet. What is still being downloaded is stopped: it
  // would slow the other page down.
  const go = link => {
    link = link || root.querySelector('a.leave');
    if (!link && doc.readyState === 'loading') return setTimeout(go, 30);
    stop();
    here.replace(link ? link.href : 'about:blank');
  };
  on('pageshow', e => { if (left && e.persisted) here.reload(); });

  // Any press of the exit leaves in this tab: also one with a modifier, the middle button, a long touch, or a slip that
  // would drag it. With other links the app comes first.
  on('click auxclick contextmenu dragstart', e => {
    const link = linkOf(e), type = e.type;
    const leaves = link && link.classList.contains('leave')
      && (type === 'auxclick' ? e.button === 1 : type !== 'contextmenu' || e.pointerType === 'touch');
    // What cannot be seen any more takes no tap.
    if (leaves || left) {
      e.preventDefault();
      e.stopImmediatePropagation();
      if (leaves && type !== 'dragstart') leave(link);
    } else if (link && type === 'click') addEventListener(type, follow, { once: true });
  });
  // Another page of ours takes the place of this one and another place on it is scrolled to: nothing adds to history.
  const follow = e => {
    const link = linkOf(e);
    if (!link || e.defaultPrevented || e.button || e.shiftKey || modified(e) || link.target
      || link.hasAttribute('download') || link.protocol !== here.protocol || link.host !== here.host) return;
    e.preventDefault();
    const place = doc.getElementById(link.hash.slice(1));
    if (!link.hash || link.pathname + link.search !== here.pathname + here.search) here.replace(link.href);
    else if (place) {
      for (let part = place; part; part = part.parentElement) if (part.tagName === 'DETAILS') part.open = true;
      if (place.tabIndex < 0) place.tabIndex = -1;
      place.focus();
      place.scrollIntoView();
    }
  };

  // The keys: Shift three times, each within five seconds of the last and in no combination, or Esc twice in a second.
  // Not where people type (keyboards on a screen send Shift as they please) and not while a dialog is open.
  let shifts = 0, count = 0, timer, escaped = -1e4;
  const busy = e => doc.querySelector('dialog[open]') || e.target.closest && e.target.closest('textarea,select,[role$=dialog],'
    + '[role=combobox],[contenteditable],input:not([type=radio]):not([type=checkbox])');
  const tally = (next, key) => {
    count = next;
    said().textContent = said().dataset[key];
    // Marks by the exit, for people who see (style/first.css).
    (doc.getElementById('top') || said()).dataset.count = next;
    clearTimeout(timer);
    timer = key && setTimeout(tally, 5e3, 0, next && 'off');
  };
  on('keydown', e => {
    const plain = !e.repeat && !modified(e) && !busy(e), esc = e.key === 'Escape';
    const leaves = esc && plain && e.timeStamp - escaped < 1e3;
    escaped = esc && plain ? e.timeStamp : -1e4;
    shifts = e.key !== 'Shift' ? 0 : e.repeat ? shifts : plain ? shifts + 1 : 0;
    if (count && e.key !== 'Shift') tally(0, 'off');
    // The browser would take this Esc, or a third, to mean that the way out should stop.
    if (leaves || esc && left) e.preventDefault();
    if (leaves) leave();
  });
  on('keyup', e => {
    if (e.key !== 'Shift' || !shifts) return;
    shifts--;
    if (count > 1) leave();
    else tally(count + 1, count ? 'one' : 'two');
  });
  // Whoever scrolls sideways or marks a text holds Shift, and means no exit.
  on('wheel pointerdown selectstart', () => {
    shifts = 0;
    if (count) tally(0, 'off');
  });
  on('blur', e => { if (e.target === window) shifts = 0; });

  // A page out of view is covered, because of the picture in the list of recent apps. Who touches, scrolls or prints it or
  // presses a key sees it: there are browsers that call a page hidden for ever.
  const show = () => { if (!left) root.removeAttribute('style'); };
  const cover = () => { if (doc.hidden) root.style.opacity = 0; else show(); };
  on('visibilitychange pageshow focus afterprint', cover);
  on('pointerdown click keydown wheel beforeprint', show);
  cover();

  // The phone's Back, where a browser lends it and no key or mouse has the same part (Esc belongs to the exit). The app
  // says how many steps back there are: then there is one watcher, or none. A dead app gets no second one.
  let watcher;
  on('app:depth app:leave', e => {
    if (!e.detail && watcher) watcher = watcher.destroy();
    if (!e.detail || watcher || !window.CloseWatcher
      || !matchMedia('(any-hover: none) and (pointer: coarse) and (not (any-pointer: fine))').matches) return;
    watcher = new CloseWatcher();
    watcher.onclose = () => { watcher = 0; tell('app:back'); };
  });
})();
