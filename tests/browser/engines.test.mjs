// The engines beside Chromium: Firefox, WebKitGTK, and WPE WebKit 2.38, which is of the age of Safari 16, the newest that
// some phones get. The same tests run in each: the app starts, goes on answering, fits on small screens in both directions
// of script, keeps nothing, leaves in every way, and says so when it dies.
// What needs more than a page and a server stays in the other files, which look at Chromium.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';

import { DIST, NOTHING, filesNaming, historyRows, pagesOf, profileHolds, serveBoth, titleOf, until } from './harness.mjs';
import { LANGS, alongside, controls, folder, texts } from './support.mjs';
import { ENGINES, freePort, open } from './engines.mjs';
import { FAULTS, lookAtFault } from './fixtures/fault.mjs';

const TITLE = titleOf();

// English and French: other languages differ in words alone, or in their direction, for which there is a made-up one that
// is written from right to left.
const LANGUAGES = LANGS.slice(0, 2), LONGER = LANGUAGES.at(-1), MIRRORED = 'ar-XB';

// Windows of phones and of a tablet. The narrowest is as high as a phone whose display is zoomed.
/// The size of a tablet.
const TABLET = { width: 1024, height: 768 };
const SIZES = [{ width: 320, height: 720 }, { width: 360, height: 640 }, { width: 768, height: 1024 }];

// A page for windows that an engine cannot make so narrow: `shows` of engines.mjs.
const FRAME = '<!doctype html><title>frame</title><link rel="icon" href="data:,"><body style="margin: 0"><iframe style="border: 0"></iframe>';

// Runs in each page before anything of ours, and notes what goes wrong.
const NOTE = `window.__told = [];
  addEventListener('error', e => __told.push(e.message));
  addEventListener('unhandledrejection', e => __told.push(String(e.reason)));
  document.addEventListener('securitypolicyviolation', e => __told.push(e.violatedDirective + ': ' + e.blockedURI));`;
const noting = html => html.replace('script-src ', "script-src 'nonce-test' ").replace('<title>', `<script nonce="test">${NOTE}</script><title>`);

// As in a window of its own, where the page stands in a frame because an engine cannot make a window so narrow.
const asInWindow = html => noting(html.replace(/<script(?=[ >])/g, '<script nonce="test"').replace(/self ?!== ?top/g, 'false').replace(/self ?=== ?top/g, 'true'));

// The built site with all pages written anew, with the made-up languages too.
let mirrored;
before(() => {
  mirrored = mkdtempSync(join(tmpdir(), 'alongside-mirrored-'));
  cpSync(DIST, mirrored, { recursive: true });
  alongside('pages', '--dir', mirrored, '--pseudo');
});
after(() => rmSync(mirrored, { recursive: true, force: true }));

/// The pages of the directory, to which the start page leads.
const places = pagesOf().filter(page => page.startsWith(folder(LANGS[0])) && page !== folder(LANGS[0]));

const RUNS = "document.querySelector('#start[data-live]')";
const here = place => `document.documentElement.dataset.at === '${place}'`;
const shown = selector => `document.querySelector('${selector}')?.getClientRects().length`;

/// A new screen is there when its heading has the focus: until then it may still scroll away under the next tap.
const NEW = "document.activeElement.matches('h1')";

/// Ten moves from the start page back to it, each with what has to follow.
const MOVES = [
  ['the questions', controls.begin, `${shown(controls.answers)} && ${NEW}`],
  ['an answer that leads on', '#a0-1', `document.querySelector('progress').value === 2 && ${NEW}`],
  ['an answer that stays', '#a2-4', "document.querySelector('#a2-4').getAttribute('aria-pressed') === 'true'"],
  ['the plan', controls.seePlan, `${shown(controls.plan)} && !document.querySelector('#app [aria-busy="true"]') && ${NEW}`],
  ['the directory', controls.toBrowse, `document.querySelectorAll('${controls.cards}').length > 5 && ${NEW}`],
  ['a search', browser => types(browser, '211'), `document.querySelector('${controls.cards} h3').textContent.includes('2-1-1')`],
  ['the topics', controls.toTopics, `${here('topics')} && ${NEW}`],
  ['a right', '[data-topic] > summary', `${here('topic')} && ${NEW}`],
  ['Back', controls.back, `${here('topics')} && ${NEW}`],
  ['the start', controls.home, `${here('home')} && !document.querySelector('#start').hidden && ${NEW}`],
];

/// Types into the search.
async function types(browser, text) {
  await browser.tap(controls.search);
  await browser.sees(`document.activeElement.matches('${controls.search}')`, 'the focus in the search');
  await browser.run('document.activeElement.select()');
  await browser.keys(...text);
}

/// From the start page through all questions, with the first answer of each, to the plan, an option, the topics, the
/// directory and a search. Looks at each screen.
async function walks(browser, look) {
  const MARK = "globalThis.__left = document.querySelector('#app').textContent";
  const MOVED = `document.querySelector('#app').textContent !== globalThis.__left && ${NEW} && document.activeElement.getClientRects().length
    && !document.querySelector('#app [aria-busy="true"]')`;
  let screens = 0;
  const comes = async (what, control) => {
    if (control) {
      await browser.run(MARK);
      await browser.tap(control);
      await browser.sees(MOVED, `${what}, from ${control}`);
    }
    await look(what);
    screens++;
  };
  await comes('the start page');
  await comes('question 1', controls.begin);
  for (let question = 2; !await browser.run(`return Boolean(${shown(controls.plan)})`); question++) {
    assert.ok(question < 30, 'the questions come to an end');
    // Without a way on the answer itself leads on; the last one leads to no other screen in between.
    const hasNext = await browser.run(`return Boolean(${shown(controls.next)})`);
    const ticked = 'form.question .answers label';
    if (hasNext && await browser.run(`return Boolean(${shown(ticked)})`)) await browser.tap(ticked);
    await comes(`question ${question}, or the plan`, hasNext ? controls.next : 'form.question .answers > li:last-child > button');
  }
  await comes('an option', controls.leaf);
  await comes('the topics', controls.toTopics);
  await comes('the directory', controls.toBrowse);
  await types(browser, '211');
  await browser.sees(`document.querySelector('${controls.cards} h3').textContent.includes('2-1-1')`, 'what is found');
  await comes('a search');
  return screens;
}

// Runs in the page: whether it can be moved sideways, whether the exit is in sight and free at its top and further down,
// whether what is scrolled to stands clear of the bars, and where the first number stands, if there is one.
function lookAtLayout(number) {
  const exit = () => {
    const link = document.querySelector('#leave'), { left, right, top, bottom, height } = link.getBoundingClientRect();
    // Clear of a bar for scrolling that lies on the page for a moment.
    const points = [[left + 2, top + 2], [right - 20, top + 2], [(left + right) / 2, (top + bottom) / 2], [left + 2, bottom - 2]];
    return height >= 44 && left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight
      && points.every(([x, y]) => link.contains(document.elementFromPoint(x, y)));
  };
  const go = (x, y) => scrollTo({ left: x, top: y, behavior: 'instant' });
  const start = scrollY;
  go(0, 0);
  const found = { width: innerWidth, dir: document.documentElement.dir, sideways: 0, exit: exit(), number: document.querySelector(number)?.getBoundingClientRect().top < innerHeight };
  for (const x of [-1e4, 1e4]) {
    go(x, 0);
    found.sideways += Math.abs(scrollX);
  }
  go(0, 1500);
  found.exitBelow = exit();
  const bars = [...document.querySelectorAll('#top, .bar, .bar .back')].filter(bar => getComputedStyle(bar).position.endsWith('sticky') && bar.getClientRects().length);
  const room = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  found.covered = bars.map(bar => parseFloat(getComputedStyle(bar).top) + bar.offsetHeight).filter(bottom => bottom > room);
  go(0, start);
  return found;
}

// Runs in the page: whatever it can store, of its origin.
const STORED = `return (async () => ({
  cookie: document.cookie,
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map(found => found.name),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  state: JSON.stringify(history.state),
  name: window.name,
}))()`;

// Stores something of each kind.
const STORES = `return (async () => {
  document.cookie = 'a=b';
  localStorage.a = 'b';
  sessionStorage.a = 'b';
  history.replaceState('b', '');
  window.name = 'a';
  await new Promise(done => { indexedDB.open('a').onsuccess = done; });
  await caches.open('a');
})()`;

for (const [engine, { name }] of Object.entries(ENGINES)) {
  describe(`In ${name}`, () => {
    let site, other, narrow, mirror, browser;
    before(async () => {
      ({ site, other } = await serveBoth({ edit: noting }));
      narrow = await serveBoth({ edit: asInWindow, more: { frame: FRAME } });
      mirror = await serveBoth({ dist: mirrored, edit: asInWindow, more: { frame: FRAME } });
      browser = await open(engine);
    });
    afterEach(() => [site, other].forEach(server => server?.reset()));
    after(async () => {
      await browser?.close();
      for (const server of [site, other, narrow?.site, narrow?.other, mirror?.site, mirror?.other]) server?.close();
    });

    const told = () => browser.run('return __told');
    const arrives = async (url, by = browser) => {
      await until(async () => await by.address() === url, `the address ${url}`);
      await by.sees("location.href === arguments[0] && document.readyState === 'complete'", `${url} to be there`, url);
    };

    /// Opens a page of ours as a person does, by a link on another site, and does not wait for it.
    let opened = 0;
    async function follows(path, by = browser) {
      const from = other.url(`before?to=${path}&${++opened}`);
      await by.goes(from);
      await arrives(from, by);
      await by.tap('#go');
    }

    /// Opens a page of ours and waits for it, with the app.
    async function opens(path = '') {
      await follows(path);
      await browser.sees(`location.href === arguments[0] && ${RUNS}`, `the app in /${path}`, site.url(path));
    }

    /// The page of ours shows nothing but the word that screen readers say, while the other page does not come.
    async function isBlank(word = texts(LANGUAGES[0])('leave-go')) {
      // The word comes a task after its element, so that screen readers say it.
      await browser.sees('document.body.textContent.trim() === arguments[0]', 'the word alone', word);
      assert.deepEqual(await browser.run("return [document.title, document.querySelectorAll('*').length, getComputedStyle(document.querySelector('p')).opacity]"), [TITLE, 5, '0']);
    }

    /// Waits until the screen shows so many colours, where there is one: WebKit can go on showing what it drew before.
    const screenShows = (test, what) => browser.colours && until(() => test(browser.colours()), `${what} on the screen`, 5_000);

    /// The other page is there, was told nothing, and Back leads to the page before ours.
    async function hasLeft(by = browser) {
      await arrives(other.url('weather'), by);
      assert.equal(await by.run("return document.querySelector('h1').textContent"), 'weather');
      assert.deepEqual(other.asked('weather').map(request => request.headers.referer), [undefined]);
      await by.back();
      await by.sees("document.querySelector('h1').textContent === 'before'", 'the page before ours');
    }

    for (const lang of LANGUAGES) {
      test(`the app starts and answers each of 60 moves, and no error is thrown, in ${lang}`, async t => {
        t.diagnostic(browser.name);
        await opens(folder(lang));
        let moves = 0;
        for (let i = 0; i < 6; i++) {
          for (const [what, control, follows] of MOVES) {
            await (typeof control === 'string' ? browser.tap(control) : control(browser));
            await browser.sees(follows, `${what} after ${moves} moves`).catch(async error => { throw new Error(`${error.message}; errors: ${await told()}`); });
            moves++;
          }
        }
        assert.equal(moves, 60);
        assert.deepEqual(await told(), []);
      });
    }

    for (const lang of [LONGER, MIRRORED]) {
      for (const { width, height } of SIZES) {
        test(`no screen of a walk is wider than ${width} px and the exit is in sight on each, in ${lang}`, async () => {
          const served = lang === MIRRORED ? mirror.site : narrow.site;
          await browser.shows(served.url(folder(lang)), { width, height });
          await browser.sees(RUNS, `the app in ${lang}`);
          const dir = lang === MIRRORED ? 'rtl' : 'ltr', numbers = [];
          const screens = await walks(browser, async what => {
            const { number, ...found } = await browser.run(`return (${lookAtLayout})(arguments[0])`, controls.number);
            assert.deepEqual(found, { width, dir, sideways: 0, exit: true, exitBelow: true, covered: [] }, what);
            numbers.push(number);
          });
          // The made-up language is half as long again as any.
          assert.ok(numbers[0] || lang === MIRRORED, 'the first number is in sight on the start page');
          assert.ok(screens > 10, `${screens} screens`);
          assert.deepEqual(await told(), []);
        });
      }
    }

    for (const lang of [...LANGUAGES, MIRRORED]) {
      test(`the page for workers follows each answer, keeps, turns to a second language and has nothing for the next person, in ${lang}`, async () => {
        const served = lang === MIRRORED ? mirror.site : narrow.site;
        await browser.shows(served.url(`${folder(lang)}work/`), TABLET);
        await browser.sees(RUNS, 'the app');
        const picked = "document.querySelectorAll('.questions .chip[aria-pressed=true]').length";
        const plan = 'return document.querySelector(".pane .plan").textContent';
        await browser.tap('#start button.main');
        await browser.sees("document.querySelector('.pane .plan section')", 'the plan');
        const before = await browser.run(plan);
        await browser.tap('#a3-0');
        await browser.sees(`${picked} === 1`, 'the answer to stay');
        assert.notEqual(await browser.run(plan), before, 'the plan follows');
        await browser.tap('.pane .keep');
        await browser.sees("document.querySelector('.pane .keep[aria-pressed=true]')", 'it to be kept');
        const sideways = await browser.run('return document.documentElement.scrollWidth - document.documentElement.clientWidth');
        assert.equal(sideways, 0);
        if (lang !== MIRRORED) {
          await browser.run("const s = document.querySelector('.second-language select'); s.value = '1'; s.dispatchEvent(new Event('change', { bubbles: true }))");
          await browser.sees("document.querySelector('.tools .flip')", 'the second language');
          await browser.tap('.tools .flip');
          await browser.sees(`document.documentElement.lang !== '${lang}' && ${picked} === 1`, 'the whole screen to turn, with the answer');
        }
        await browser.tap('.tools button.main');
        await browser.sees(`document.documentElement.lang === '${lang}' && !document.querySelector('.work') && !document.querySelector('#start').hidden`, 'the first screen alone');
        await browser.tap('#start button.main');
        await browser.sees("document.querySelector('.pane .plan section')", 'the plan');
        assert.deepEqual([await browser.run(`return ${picked}`), await browser.run(plan)], [0, before]);
        assert.deepEqual(await browser.run(STORED), Object.fromEntries(Object.entries(NOTHING).filter(([kind]) => !['cookies', 'usage'].includes(kind))));
        assert.deepEqual(await told(), []);
      });
    }

    test('a page that is wider than the screen, and an exit that is covered, would be seen (control)', async () => {
      await browser.shows(narrow.site.url(), SIZES[0]);
      await browser.sees(RUNS, 'the app');
      await browser.run("document.querySelector('main').append(Object.assign(document.createElement('textarea'), { cols: 300 }))");
      const wide = await browser.run(`return (${lookAtLayout})(arguments[0])`, controls.number);
      assert.ok(wide.sideways > 0, `${wide.sideways} px to the side`);
      await browser.run("Object.assign(document.body.appendChild(document.createElement('p')).style, { position: 'fixed', inset: 0, zIndex: 999 })");
      await browser.run("document.querySelector('#top').append(...Array.from({ length: 20 }, () => document.createElement('hr')))");
      const { exit, exitBelow, covered } = await browser.run(`return (${lookAtLayout})(arguments[0])`, controls.number);
      assert.deepEqual({ exit, exitBelow, covered: covered.length }, { exit: false, exitBelow: false, covered: 1 });
    });

    test('a walk stores nothing, asks for nothing, breaks no policy and changes neither address, title nor history', async () => {
      await opens();
      const asked = site.requests.length, steps = await browser.run('return history.length');
      assert.ok(asked >= 2, `${asked} requests of the load`);
      await walks(browser, () => {});
      assert.deepEqual(await browser.run(STORED), Object.fromEntries(Object.entries(NOTHING).filter(([kind]) => !['cookies', 'usage'].includes(kind))));
      assert.deepEqual(await browser.run('return [location.href, document.title, history.length]'), [site.url(), TITLE, steps]);
      assert.deepEqual(await told(), []);
      await browser.tap('#leave');
      await arrives(other.url('weather'));
      assert.equal(await browser.run('return history.length'), steps);
      assert.deepEqual(site.requests.slice(asked).map(request => request.path), []);
      await hasLeft();
    });

    test('what is stored, an error and a policy that is broken would be seen (control)', async () => {
      await opens();
      await browser.run(STORES);
      const found = await browser.run(STORED);
      for (const kind of ['cookie', 'local', 'session', 'databases', 'caches', 'state', 'name']) assert.notDeepEqual(found[kind], NOTHING[kind], kind);
      await browser.run("document.body.setAttribute('style', 'color: red'); setTimeout(() => { throw new Error('thrown'); }); Promise.reject(new Error('rejected'));");
      for (const part of ['style-src', 'thrown', 'rejected']) await browser.sees('__told.some(line => line.includes(arguments[0]))', `${part} to be noted`, part);
    });

    const ways = {
      'A tap': () => browser.tap('#leave'),
      'Shift three times': () => browser.keys('Shift', 'Shift', 'Shift'),
      'Esc twice': () => browser.keys('Escape', 'Escape'),
    };
    for (const [way, press] of Object.entries(ways)) {
      for (const lang of way === 'A tap' ? LANGUAGES : LANGUAGES.slice(0, 1)) {
        test(`${way} empties the page, so that the screen is empty, and leads to the other address, however long that takes, in ${lang}`, async () => {
          await opens(folder(lang));
          await browser.tap(controls.begin);
          await browser.sees(MOVES[0][2], 'the questions');
          await screenShows(colours => colours > 100, 'the question');
          // While the other page does not come, what is left of ours can be looked at.
          const over = other.hold(/weather/);
          await press();
          await until(() => other.asked('weather').length, 'the other page to be asked for');
          await isBlank(texts(lang)('leave-go'));
          await screenShows(colours => colours === 1, 'one colour alone');
          assert.deepEqual(await told(), []);
          over();
          await hasLeft();
        });
      }

      test(`${way} leaves while WASM is on its way, and ends our downloads`, async () => {
        site.hold(/\.wasm$/);
        await follows('');
        await until(() => site.asked(/\.wasm$/).length, 'WASM to be asked for');
        await browser.sees("location.href === arguments[0] && document.readyState !== 'loading'", 'the page', site.url());
        const over = other.hold(/weather/);
        await press();
        await until(() => other.asked('weather').length, 'the other page to be asked for');
        await isBlank();
        await until(() => site.asked(/\.wasm$/)[0].ended === 'cut', 'the download of WASM to end');
        over();
        await hasLeft();
      });
    }

    test('the exit shows nothing of ours when the other page cannot be reached, and Back skips our page', async () => {
      await opens();
      const dead = `http://127.0.0.1:${await freePort()}/`;
      await browser.run("for (const link of document.querySelectorAll('a.leave')) link.href = arguments[0];", dead);
      await browser.tap('#leave');
      await until(async () => await browser.address() === dead, 'the address where nothing answers');
      // The engine's own page of errors.
      await browser.sees("!document.querySelector('[role=alert]')", 'another page than ours');
      const text = await browser.run('return document.title + document.documentElement.textContent');
      for (const ours of [TITLE, texts(LANGUAGES[0])('leave-go')]) assert.ok(!text.includes(ours), text);
      await browser.back();
      await browser.sees("document.querySelector('h1').textContent === 'before'", 'the page before ours');
    });

    test('the exit leaves after a reload', async () => {
      await opens();
      await browser.run('window.kept = true');
      await browser.reload();
      await browser.sees(`!window.kept && ${RUNS}`, 'the page anew');
      await browser.tap('#leave');
      await hasLeft();
    });

    test('the exit leaves after another page of ours, and one Back skips both', async () => {
      await opens();
      await browser.tap(`a[href="${places[0]}"]`);
      await arrives(site.url(places[0]));
      await browser.tap('#leave');
      await hasLeft();
    });

    test('a page that was left begins anew when someone comes back to it', async () => {
      await opens();
      await browser.run('window.kept = true');
      other.hold(/weather/);
      await browser.tap('#leave');
      await until(() => other.asked('weather').length, 'the other page to be asked for');
      await browser.back();
      await browser.sees("document.querySelector('h1').textContent === 'before'", 'the page before ours');
      await browser.forward();
      await browser.sees(`location.href === arguments[0] && !window.kept && ${RUNS}`, 'our page anew', site.url());
    });

    test('with scripts off the exit leaves without a referrer, and Back can bring the page back, as the page says', async () => {
      const bare = await open(engine, { scripts: false });
      try {
        await follows('', bare);
        await arrives(site.url(), bare);
        const reads = "document.querySelector('.noscript')?.innerText.includes(arguments[0])";
        await bare.sees(reads, 'what the page says', texts(LANGUAGES[0])('static-noscript'));
        assert.deepEqual(site.requests.map(request => request.path), [''], 'one file is all it takes');
        await bare.tap('#leave');
        await arrives(other.url('weather'), bare);
        assert.deepEqual(other.asked('weather').map(request => request.headers.referer), [undefined]);
        await bare.back();
        await bare.sees(`location.href === arguments[1] && ${reads}`, 'the page again', texts(LANGUAGES[0])('static-noscript'), site.url());
      } finally {
        await bare.close();
      }
    });

    if (engine === 'firefox') {
      /// Walks, types, leaves and ends the browser, so that it writes what it keeps.
      async function visits(own) {
        await follows('', own);
        await own.sees(RUNS, 'the app');
        const words = await own.run("return [...document.querySelectorAll('main p')].map(found => found.textContent.trim()).filter(text => text.length > 30).slice(0, 50)");
        assert.ok(words.length > 20, `${words.length} sentences`);
        await walks(own, () => {});
        await types(own, TYPED);
        await own.tap('#leave');
        await arrives(other.url('weather'), own);
        await own.quit();
        return words;
      }
      const TYPED = 'orchardtypedhere';

      // docs/threat-model.md lists what these are.
      const NAMED = ['permissions.sqlite', 'places.sqlite'];

      test('the profile names us where docs/threat-model.md says and nowhere else, in one row with a neutral title, and holds no word of a page or an answer', async () => {
        const own = await open(engine);
        try {
          const words = await visits(own);
          const rows = historyRows(own.profile, { file: 'places.sqlite', table: 'moz_places' });
          assert.ok(rows.some(row => row.url === other.url('weather')), 'the history is kept (control)');
          const ours = rows.filter(row => row.url.startsWith(site.root));
          assert.deepEqual(ours.map(row => row.url), [site.url()]);
          for (const { title } of ours) assert.ok([TITLE, 'weather'].includes(title), `${title} is neutral`);
          const found = profileHolds(own.profile, [TYPED, ...words]);
          assert.deepEqual(filesNaming(own.profile, site.root).map(file => file.replace(/-(wal|shm)$/, '')).filter(file => !NAMED.includes(file)), []);
          for (const text of [TYPED, ...words]) assert.deepEqual(found[text], [], text);
        } finally {
          await own.close();
        }
      });

      test('a private window leaves nothing of ours in the profile', async () => {
        const own = await open(engine, { hidden: true });
        try {
          const words = await visits(own), host = new URL(site.root).host;
          for (const [text, where] of Object.entries(profileHolds(own.profile, [host, TYPED, ...words]))) assert.deepEqual(where, [], text);
        } finally {
          await own.close();
        }
      });
    }

    // WPE 2.38 and Firefox tell no such thing of an element over their protocols; Chromium's tree is looked at in the other files.
    if (engine === 'webkitgtk') {
      const roles = async selector => {
        const count = await browser.run(`const all = [...document.querySelectorAll(arguments[0])].filter(found => found.checkVisibility()).slice(0, 20);
          all.forEach((found, place) => { found.dataset.nth = place; });
          return all.length`, selector);
        const found = [];
        for (let place = 0; place < count; place++) found.push((await browser.told(`:is(${selector})[data-nth="${place}"]`))[0]);
        return found;
      };

      test('headings are headings to assistive technology, also within what opens, and the exit has its name', async () => {
        await opens();
        let headings = 0;
        await walks(browser, async what => {
          const found = await roles('h1, h2, h3');
          headings += found.length;
          assert.deepEqual(found, found.map(() => 'heading'), what);
        });
        assert.ok(headings > 40, `${headings} headings`);
        assert.deepEqual((await roles('main p, #leave')).filter(role => role === 'heading'), [], 'nothing else is (control)');
        await opens();
        const [role, name] = await browser.told('#leave');
        assert.equal(role, 'link');
        assert.ok(name.startsWith(texts(LANGUAGES[0])('leave')), name);
      });
    }

    for (const lang of LANGUAGES) {
      for (const [kind, breaks] of Object.entries(FAULTS)) {
        test(`an app that dies ${kind} says so, shows the numbers, and can be loaded anew, in ${lang}`, async () => {
          const say = texts(lang);
          await opens(folder(lang));
          await browser.tap(controls.begin);
          await browser.sees(MOVES[0][2], 'the questions');
          await browser.run(breaks);
          await browser.tap(controls.home);
          await browser.sees(shown('#fault'), 'the line');
          assert.deepEqual(await browser.run(`return (${lookAtFault})()`), { said: `${say('static-fault')} ${say('static-fault-again')}`, number: true, dead: 0 });
          assert.notDeepEqual(await told(), [], 'errors are noted (control)');
          await browser.tap('#fault a');
          await browser.sees(`${RUNS} && !${shown('#fault')} && !__told.length`, 'the page anew');
          assert.equal(await browser.address(), site.url(folder(lang)));
          await browser.tap(controls.begin);
          await browser.sees(MOVES[0][2], 'the questions again');
        });
      }
    }

    // Firefox keeps no page behind Back that no cache may hold; that none may hold it weighs more (docs/threat-model.md).
    const keepsPages = engine !== 'firefox';
    test(`Back from a service's own page leads to the ${keepsPages ? 'screen that was left' : 'start page, without an answer'}`, async () => {
      await opens();
      await browser.tap(controls.begin);
      await browser.sees(MOVES[0][2], 'the questions');
      await browser.run("document.querySelector('main').prepend(Object.assign(document.createElement('a'), { id: 'out', rel: 'noreferrer', textContent: 'out', href: arguments[0] }))", other.url('elsewhere'));
      await browser.tap('#out');
      await arrives(other.url('elsewhere'));
      await browser.back();
      await browser.sees(keepsPages ? `location.href === arguments[0] && ${shown(controls.answers)}` : `location.href === arguments[0] && ${RUNS} && ${here('home')}`, 'our page', site.url());
      assert.equal(Boolean(await browser.run(`return ${shown(controls.answers)}`)), keepsPages);
      await browser.tap('#leave');
      await arrives(other.url('weather'));
      // What was opened after our page stays ahead of it, as `static-exit-6` says.
      await browser.forward();
      await arrives(other.url('elsewhere'));
    });
  });
}
