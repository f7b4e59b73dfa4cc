// What every browser test stands on: the built site on a loopback server, another site beside it (the page that a
// person came from and the neutral page of the exit), and Chromium with a new profile.
//
//     const setup = await start();                    // both servers and a browser
//     const visit = await setup.visit('fr/');         // a tab: the other site, then a link to ours
//     await visit.click('Leave this site');
//     await visit.arrives(setup.other.url('weather'));
//     await setup.close();                            // in `after`
//
// Nothing here sleeps: `until` waits for a condition and names it when it does not come.
//
// CHROMIUM        the browser (/usr/bin/chromium)
// ALONGSIDE_DIST  the built site (../../dist)
// ALONGSIDE_FONTS a folder with the fonts of `FONTS`, for a machine that does not have them in its own font folders
// ALONGSIDE_LEAVE another copy of crates/site/assets/scripts/leave.js to put in its place: how fixtures/mutants.mjs shows that tests fail

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import puppeteer from 'puppeteer-core';

import { serve, serveFolder } from './server.mjs';

export const DIST = resolve(process.env.ALONGSIDE_DIST || fileURLToPath(new URL('../../dist', import.meta.url)));
const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';

// Chromium as people have it, but silent: puppeteer's own defaults are left out, since some of them change what is
// tested here (history, the back/forward cache, what happens out of view). No name but localhost resolves.
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--no-default-browser-check', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--password-store=basic', '--mute-audio', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--lang=en-CA', '--accept-lang=en-CA,en,fr-CA,fr', '--force-device-scale-factor=1', '--force-color-profile=srgb'];

/// The time zone of the browser.
export const ZONE = 'America/Winnipeg';

// What would otherwise be the machine's own: language, time zone, and a display that one machine has and another has not.
export const ENVIRONMENT = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: '', TZ: ZONE, DISPLAY: '', WAYLAND_DISPLAY: '' };

/// The fonts that a page can be laid out with. A browser of these tests knows one of them and no font of the machine.
/// Phones of most people come with Roboto, and with Noto for the scripts that Roboto lacks; DejaVu Sans is the widest that a
/// system has for its own; with none at all every text is nothing, as in a browser whose fonts cannot be read.
const FONTS = {
  roboto: { family: 'Roboto', files: ['Roboto-Regular.ttf', 'Roboto-Italic.ttf', 'Roboto-Bold.ttf'], package: 'fonts-roboto-unhinted' },
  dejavu: { family: 'DejaVu Sans', files: ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'], package: 'fonts-dejavu-core' },
  noto: {
    family: 'Noto Sans', package: 'fonts-noto-core and fonts-noto-cjk',
    files: ['', 'Arabic', 'Gurmukhi'].flatMap(script => ['Regular', 'Bold'].map(face => `NotoSans${script}-${face}.ttf`)).concat('NotoSansCJK-Regular.ttc', 'NotoSansCJK-Bold.ttc'),
  },
  none: { files: [] },
};
const FONT_FOLDERS = [process.env.ALONGSIDE_FONTS, '/usr/share/fonts', '/usr/local/share/fonts'].filter(Boolean);

/// The fonts that layouts are measured with: one that most people have, and the widest.
export const LAYOUT_FONTS = ['roboto', 'dejavu'];

/// Waits until `test` gives something true and returns it; `what` says in the error what did not come.
export async function until(test, what, ms = 30_000) {
  for (const end = Date.now() + ms; ;) {
    const found = await test();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain: ${what}`);
    await new Promise(next => setTimeout(next, 20));
  }
}

/// Starts both servers and a browser. `dist` is the folder to serve, `edit` changes a page's HTML on its way out,
/// `browser` is what `launch` or another `start` gave, to share its browser; otherwise there is a new one with a profile
/// of its own, and all else are options of `launch`.
export async function start({ dist = DIST, edit = html => html, browser: shared, ...options } = {}) {
  const { site, other } = await serveBoth({ dist, edit });
  const { browser, profile, close } = shared ?? await launch(options);
  const visits = [];
  const leaveAll = () => Promise.all(visits.splice(0).map(it => it.close().catch(() => {})));
  return {
    site, other, browser, profile,
    /// Opens a tab on the other site and follows its link to `path` of ours. See `visit` for the options.
    visit: async (path, options) => {
      const it = await visit({ site, other, browser }, path, options);
      visits.push(it);
      return it;
    },
    /// Between two tests: closes all visits, forgets all requests and rules.
    tidy: async () => {
      site.reset();
      other.reset();
      await leaveAll();
    },
    /// How many tabs there are.
    tabs: async () => (await browser.pages()).length,
    /// Ends the browser, so that it writes what it keeps; the profile can still be read.
    quit: () => browser.close(),
    /// Ends all and deletes the profile; a browser that is shared stays.
    close: async () => {
      await (shared ? leaveAll() : close());
      site.close();
      other.close();
    },
  };
}

/// Starts a browser with a new profile. `font` is the one font that it knows, `flags` are more flags for Chromium.
export async function launch({ font = 'roboto', flags = [] } = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'alongside-profile-'));
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM, pipe: true, ignoreDefaultArgs: true, userDataDir: profile,
    defaultViewport: { width: 1024, height: 768 }, args: [...FLAGS, ...flags, `--user-data-dir=${profile}`, 'about:blank'],
    env: { ...process.env, ...ENVIRONMENT, FONTCONFIG_FILE: fontsAlone(font, join(profile, 'fonts')) },
  });
  return {
    browser, profile,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/// Writes into a folder a font configuration that knows this font alone, and returns the file to name to the browser.
export function fontsAlone(font, folder) {
  const { family, files: names, package: from } = FONTS[font];
  mkdirSync(join(folder, 'files'), { recursive: true });
  const found = names.length ? FONT_FOLDERS.filter(existsSync).flatMap(files) : [];
  for (const name of names) {
    const file = found.find(it => basename(it) === name);
    if (!file) throw new Error(`${name} is in none of ${FONT_FOLDERS.join(', ')}: install Debian's ${from}, or name a folder with it in ALONGSIDE_FONTS`);
    symlinkSync(file, join(folder, 'files', name));
  }
  // WebKitGTK draws lines of no height when the names that every page may use lead to no font.
  const generic = family ? ['serif', 'sans-serif', 'monospace', 'system-ui'] : [];
  const aliases = generic.map(name => `<alias binding="same"><family>${name}</family><prefer><family>${family}</family></prefer></alias>`);
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${join(folder, 'files')}</dir><cachedir>${join(folder, 'cache')}</cachedir>${aliases.join('')}</fontconfig>
`);
  return file;
}

/// The names of the fonts that the texts of an element were drawn with, as the browser tells it.
export async function fontsOf({ cdp }, selector) {
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument');
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(it => it.familyName);
}

// ---- The two sites ----

/// The pages of a built site, as paths from its root: '', 'fr/', 'fr/on/'.
export function pagesOf(dist = DIST) {
  return files(dist).filter(file => file.endsWith('.html'))
    .map(file => relative(dist, file).split(sep).join('/').replace(/(^|\/)index\.html$/, '$1')).sort();
}

/// The one title of the site.
export const titleOf = (dist = DIST) => /<title>(.*?)<\/title>/.exec(readFileSync(join(dist, 'index.html'), 'utf8'))[1];

/// Every file in a folder.
export function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? files(join(folder, entry.name)) : entry.isFile() ? [join(folder, entry.name)] : []);
}

/// Aims the exit at another address: the built HTML names it in its links, and nothing else has to change.
export function aimExit(html, address) {
  return html.replace(/<a\b[^>]*\bclass=["']?leave\b[^>]*>/g, tag =>
    tag.replace(/\bhref=("[^"]*"|'[^']*'|[^\s>]+)/, `href="${address}"`));
}

/// Puts another copy of leave.js into a page, with its hash.
function withLeave(html) {
  if (!process.env.ALONGSIDE_LEAVE) return html;
  const built = /<script>(.*?)<\/script>/s.exec(html);
  if (!built || !built[1].includes('app:leave')) throw new Error('the first script of the page is not leave.js');
  const copy = readFileSync(process.env.ALONGSIDE_LEAVE, 'utf8');
  const hash = text => createHash('sha256').update(text).digest('base64');
  return html.split(built[1]).join(copy).split(hash(built[1])).join(hash(copy));
}

/// Starts both servers. The exit of our site leads to `weather` of the other.
export async function serveBoth({ dist = DIST, edit = html => html, more } = {}) {
  const other = await serveOther();
  const site = await serveSite(dist, html => edit(withLeave(aimExit(html, other.url('weather')))), more);
  other.site = site;
  return { site, other };
}

/// Our site, with what `_headers` says of caches and nothing else of it: a page must keep its promises on hosts that send
/// no further headers.
const serveSite = (dist, edit, more) => serveFolder(dist, { edit, more, header: (name, value) => name.toLowerCase() === 'cache-control' ? value : '' });

/// The site that is not ours: `before` links to ours (`before?to=fr/`), every other path is a plain page. It has another
/// host name, so the browser treats it as another site.
async function serveOther() {
  const other = await serve((path, response, { url }) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-cache');
    const to = new URL(url, 'http://x').searchParams.get('to') || '';
    const link = path === 'before' ? `<a id="go" href="${other.site.url(to)}">On</a>` : '';
    response.end(`<!doctype html><title>${path}</title><link rel="icon" href="data:,">
      <script>addEventListener('pageshow', e => { document.documentElement.dataset.persisted = e.persisted; });</script>
      <h1>${path}</h1>${link}`);
  }, { host: 'localhost' });
  return other;
}

// ---- A visit ----

/// What every page of a visit does from its first moment: it reports, under names that no site uses. A page that is
/// on its way out cannot be asked any more (Chromium keeps questions back until the next page is there), so what
/// happens then has to be told.
function report() {
  const say = (kind, what) => globalThis.__told && globalThis.__told(JSON.stringify({ kind, what, at: location.href }));
  const text = () => [...document.querySelectorAll('body *')].map(it => it.textContent.trim()).filter(Boolean).length;
  addEventListener('securitypolicyviolation', e => say('violation', `${e.violatedDirective}: ${e.blockedURI}`), true);
  addEventListener('pageshow', e => say('shown', e.persisted));
  document.addEventListener('app:leave', () => say('app:leave', text()));
  document.addEventListener('app:back', () => say('app:back', ''));
  globalThis.print = () => say('print', '');
  if ('speechSynthesis' in globalThis) {
    const cancel = speechSynthesis.cancel;
    speechSynthesis.cancel = () => { say('silence', ''); cancel.call(speechSynthesis); };
  }
  addEventListener('keydown', e => setTimeout(() => say('keydown', [e.key, e.defaultPrevented])), true);
  addEventListener('click', e => setTimeout(() => say('click', [e.target.outerHTML, e.defaultPrevented])), true);
}

/// Options of a visit:
/// `scripts: false`  a browser with scripts off
/// `own: true`       the browser's own profile, which remembers; otherwise a private window
/// `width`, `height`, `dark`, `touch`  the device
/// `waitUntil`       as puppeteer's; 'commit' does not wait for anything after the first bytes
/// `direct: true`    opens our page without a page before it
async function visit({ site, other, browser }, path = '', options = {}) {
  const { scripts = true, own = false, width = 1024, height = 768, dark = false, touch = false, waitUntil = 'load' } = options;
  const context = own ? browser.defaultBrowserContext() : await browser.createBrowserContext();
  const page = await context.newPage();
  const told = [];
  const cdp = await page.createCDPSession();
  await cdp.send('Page.enable');
  await page.exposeFunction('__told', line => { told.push(JSON.parse(line)); });
  await page.evaluateOnNewDocument(report);
  page.on('pageerror', error => told.push({ kind: 'error', what: String(error) }));
  await page.setJavaScriptEnabled(scripts);
  await page.setViewport({ width, height, isMobile: touch, hasTouch: touch });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);

  // The titles that the tab had, as the browser itself knows them.
  const titles = [];
  const wide = await browser.target().createCDPSession();
  await wide.send('Target.setDiscoverTargets', { discover: true });
  const { targetInfo: { targetId } } = await cdp.send('Target.getTargetInfo');
  wide.on('Target.targetInfoChanged', ({ targetInfo: it }) => {
    if (it.targetId === targetId) titles.push({ title: it.title, url: it.url });
  });

  const me = {
    page, cdp, told, titles, context,
    /// What the pages of this visit reported under this name.
    heard: kind => told.filter(it => it.kind === kind).map(it => it.what),
    /// The title and the address that the tab shows now, also while it is on its way to another page.
    tab: async () => (await wide.send('Target.getTargetInfo', { targetId })).targetInfo,
    /// The addresses that Back and Forward can reach, this one among them.
    history: async () => (await cdp.send('Page.getNavigationHistory')).entries.map(it => it.url).filter(it => it !== 'about:blank'),
    /// Waits until the tab shows this address and has loaded.
    arrives: async url => {
      await until(async () => (await me.tab()).url === url, `the tab to be at ${url}`).catch(async error => {
        throw new Error(`${error.message}; it is at ${(await me.tab()).url}`);
      });
      // Asked from here: where scripts are off, a page that is not complete yet runs no timer that could ask again.
      await until(() => page.evaluate(() => document.readyState === 'complete').catch(() => false), `${url} to be complete`, 30_000);
    },
    /// Clicks on the first element of a CSS selector. Unlike puppeteer's own click it asks the page nothing afterwards:
    /// a page on its way out would not answer.
    tap: async (selector, options) => {
      const { x, y } = await pointOf(await page.waitForSelector(selector));
      await page.mouse.click(x, y, options);
    },
    /// Clicks what a person knows by this name (and role).
    click: (name, role) => me.tap(`::-p-aria([name="${name}"]${role ? `[role="${role}"]` : ''})`),
    /// Presses keys one after another, each alone, and as fast on a busy computer as on any other: nothing is waited for
    /// between them.
    keys: (...names) => Promise.all(names.flatMap(name => [page.keyboard.down(name), page.keyboard.up(name)])),
    /// Presses several keys together: down in this order, then up in this order.
    together: async (...names) => {
      for (const name of names) await page.keyboard.down(name);
      for (const name of names) await page.keyboard.up(name);
    },
    /// One step back, or forward, as the browser's button does it.
    back: () => move(-1),
    /// To another site, as a link that is no exit leads there.
    goes: async url => {
      await page.evaluate(url => { location.href = url; }, url);
      await me.arrives(url);
    },
    forward: () => move(1),
    /// What is to be seen, without the scroll bar: the colours of all pixels, most frequent first, each as 'r,g,b'.
    colours: async () => colours(browser, (await cdp.send('Page.captureScreenshot', { format: 'png' })).data, width - 20),
    close: async () => {
      await wide.detach();
      await (own ? page.close() : context.close());
    },
  };
  async function move(by) {
    const { currentIndex, entries } = await cdp.send('Page.getNavigationHistory');
    await cdp.send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex + by].id });
    await me.arrives(entries[currentIndex + by].url);
  }

  if (options.direct) {
    await page.goto(site.url(path), { waitUntil });
  } else {
    await page.goto(other.url(`before?to=${path}`));
    // A click of the browser's own, so that Back counts the page as one that a person used.
    await page.click('#go');
    if (waitUntil === 'commit') await until(async () => (await me.tab()).url === site.url(path), `${path} to begin`);
    else await me.arrives(site.url(path));
  }
  return me;
}

async function pointOf(handle) {
  await handle.scrollIntoView();
  const point = await handle.clickablePoint();
  await handle.dispose();
  return point;
}

async function colours(browser, png, width) {
  const page = await (await browser.createBrowserContext()).newPage();
  const found = await page.evaluate(async (data, width) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(width, picture.height).getContext('2d');
    canvas.drawImage(picture, 0, 0);
    const bytes = canvas.getImageData(0, 0, width, picture.height).data;
    const count = new Map();
    for (let at = 0; at < bytes.length; at += 4) {
      const colour = `${bytes[at]},${bytes[at + 1]},${bytes[at + 2]}`;
      count.set(colour, (count.get(colour) || 0) + 1);
    }
    return [...count].sort((a, b) => b[1] - a[1]).map(it => it[0]);
  }, png, width);
  await page.browserContext().close();
  return found;
}

// ---- A walk ----

/// Presses `moves` controls of the app, whichever come: buttons, choices, disclosures, lists, in an order that `seed`
/// fixes. It presses no exit, no link that dials and no link to another page; with `languages` it takes those too.
/// Where one can type it types `text`. Returns what was met on the way:
/// `moves` (how many were made), `headings`, `names` (of controls, with their ids), and `remembered`: fields that the
/// browser might fill in by itself the next time, or send to a spelling service.
export async function wander(visit, moves, { seed = 1, languages = false, text = 'orchard' } = {}) {
  const met = { moves: 0, headings: new Set(), names: new Set(), remembered: new Set() };
  for (; met.moves < moves; met.moves++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const seen = await visit.page.evaluate(move, seed / 2 ** 32, languages, text);
    if (!seen) break;
    for (const kind of ['headings', 'names', 'remembered']) for (const it of seen[kind]) met[kind].add(it);
    if (seen.language) {
      await until(() => visit.page.evaluate(lang => document.documentElement.lang === lang && document.documentElement.dataset.at,
        seen.language).catch(() => false), `the page in ${seen.language}`);
    }
  }
  return { moves: met.moves, headings: [...met.headings], names: [...met.names], remembered: [...met.remembered] };
}

// Runs in the page: looks at it and presses the control at `where` among all, from 0 to 1.
async function move(where, languages, text) {
  const visible = it => it.checkVisibility({ visibilityProperty: true });
  const typed = it => it.matches('textarea, input:not([type=radio]):not([type=checkbox])');
  const off = (it, name) => it.getAttribute(name) === 'off' || name === 'autocomplete' && it.form && it.form.autocomplete === 'off';
  const fields = [...document.querySelectorAll('input, select, textarea')];
  const seen = {
    headings: [...document.querySelectorAll('h1')].filter(visible).map(it => it.textContent),
    names: [...document.querySelectorAll('input, select, textarea, form, fieldset, button')]
      .flatMap(it => [it.getAttribute('name'), it.id]).filter(Boolean),
    remembered: fields.filter(it => !off(it, 'autocomplete') || typed(it) && !(it.spellcheck === false && off(it, 'autocorrect')))
      .map(it => it.outerHTML),
  };
  const controls = [...document.querySelectorAll('main button, main input, main select, main textarea, main summary, #languages a')]
    .filter(it => visible(it) && !it.disabled && (languages || !it.matches('a')));
  if (!controls.length) return null;
  const at = where * controls.length;
  const control = controls[Math.floor(at)];
  const change = name => control.dispatchEvent(new Event(name, { bubbles: true }));
  if (control.matches('select')) {
    control.selectedIndex = Math.floor(at % 1 * control.options.length);
    change('change');
  } else if (control.matches('input, textarea') && typed(control)) {
    control.focus();
    control.value = text;
    change('input');
    change('change');
  } else {
    if (control.matches('a')) seen.language = control.lang;
    control.click();
  }
  if (!seen.language) await new Promise(next => requestAnimationFrame(() => setTimeout(next)));
  return seen;
}

// ---- What stays ----

/// Whatever a page can store in this browser, of the origin that the page shows. Everything is empty or zero when
/// nothing was stored.
export async function stored(visit) {
  const { page, cdp } = visit;
  const origin = new URL(page.url()).origin;
  const inPage = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(it => it.name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: JSON.stringify(history.state),
    name: window.name,
  }));
  const { usageBreakdown } = await cdp.send('Storage.getUsageAndQuota', { origin });
  const cookies = await visit.context.cookies();
  return {
    ...inPage, cookies: cookies.map(it => it.name),
    usage: usageBreakdown.filter(it => it.usage).map(it => it.storageType),
  };
}

/// What `stored` gives when nothing was stored.
export const NOTHING = {
  cookie: '', local: [], session: [], databases: [], caches: [], workers: 0, state: 'null', name: '', cookies: [], usage: [],
};

const CHROMIUM_HISTORY = { file: 'Default/History', table: 'urls' };

/// The rows of the history in a profile, [{ url, title }]; call it after `quit`. Python reads it: Node 20 has no SQLite
/// of its own, and a WASM build of SQLite from npm would be one more package to trust.
export function historyRows(profile, { file, table } = CHROMIUM_HISTORY) {
  return JSON.parse(execFileSync('python3', ['-c', `
import json, sqlite3, sys
rows = sqlite3.connect('file:' + sys.argv[1] + '?mode=ro', uri=True).execute(f'select url, title from {sys.argv[2]} order by id')
print(json.dumps([{'url': url, 'title': title} for url, title in rows]))
`, join(profile, file), table], { encoding: 'utf8' }));
}

/// The files of the profile that hold one of these texts, as { text: [file, …] }, in the two ways that Chromium writes
/// text. `under` narrows it to a folder, such as 'Default/Sessions' (the files that bring tabs back after a restart).
export function profileHolds(profile, texts, under = '.') {
  const found = Object.fromEntries(texts.map(text => [text, []]));
  for (const file of files(join(profile, under))) {
    let bytes;
    try { bytes = readFileSync(file); } catch { continue; }
    for (const text of texts) {
      if (bytes.includes(Buffer.from(text, 'utf8')) || bytes.includes(Buffer.from(text, 'utf16le'))) {
        found[text].push(relative(profile, file));
      }
    }
  }
  return found;
}

/// The files of a profile that name our host, in whatever form an address is written, but for the page before ours, which
/// browsers keep and which has a link to us. That page is found, so what is kept is.
export function filesNaming(profile, root, under) {
  const host = new URL(root).host, link = 'id="go"', found = profileHolds(profile, [host, link], under);
  if (!found[link].length) throw new Error(`the page before ours is not found in ${under ?? 'the profile'} (control)`);
  return found[host].filter(file => !found[link].includes(file));
}

/// How often each text, or array of bytes, stands in the memory of the WASM modules of a page:
/// `await searchMemory(visit, ['farm', [1, 2, 3]])` gives `[2, 0]`. Texts are looked for as UTF-8 and as UTF-16.
/// It reads the memory through the debugger, so the page need not hand it out. To look after an exit, keep the page
/// alive: `setup.other.hold(/weather/)`, leave, wait until the neutral page is asked for,
/// `visit.cdp.send('Page.stopLoading')`, then search.
export async function searchMemory(visit, needles) {
  const { cdp } = visit;
  const { result: prototype } = await cdp.send('Runtime.evaluate', { expression: 'WebAssembly.Memory.prototype' });
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId, functionDeclaration: `${countIn}`, returnByValue: true,
    arguments: [{ value: needles.flatMap(asBytes) }],
  });
  const counts = result.value;
  return needles.map(needle => asBytes(needle).reduce(sum => sum + counts.shift(), 0));
}

const asBytes = needle => typeof needle === 'string'
  ? [[...Buffer.from(needle, 'utf8')], [...Buffer.from(needle, 'utf16le')]] : [needle];

// Runs in the page, on an array of memories.
function countIn(needles) {
  return needles.map(needle => {
    let count = 0;
    for (const memory of this) {
      const bytes = new Uint8Array(memory.buffer);
      for (let at = bytes.indexOf(needle[0]); at >= 0; at = bytes.indexOf(needle[0], at + 1)) {
        if (needle.every((byte, i) => bytes[at + i] === byte)) count++;
      }
    }
    return count;
  });
}
