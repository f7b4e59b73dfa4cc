// The one-file edition: opened from a folder as from a stick, in a browser without a network. `cargo xtask test` writes
// the files into one-file/ before.

import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { DIST, aimExit, historyRows, profileHolds, start, titleOf, until, wander } from './harness.mjs';
import { FAULTS, lookAtFault } from './fixtures/fault.mjs';
import { LANGS, LINES, SERVICES, controls, printedPlan, person, plain, runs, samePlan } from './support.mjs';

const BUILT = fileURLToPath(new URL('../../one-file', import.meta.url));
const TITLE = titleOf();
const name = lang => `info-${lang}.html`;
const TOPICS = [...readFileSync(join(DIST, 'index.html'), 'utf8').matchAll(/<details[^>]*\bdata-topic="([^"]+)"/g)].map(it => it[1]);
const ACTIVE = SERVICES.filter(it => it.status === 'active');

let setup, stick;
before(async () => {
  assert.ok(existsSync(join(BUILT, name(LANGS[0]))), `${BUILT} holds no files: run cargo xtask one-file`);
  stick = mkdtempSync(join(tmpdir(), 'alongside-stick-'));
  cpSync(BUILT, stick, { recursive: true });
  setup = await start();
});
after(async () => {
  await setup.close();
  rmSync(stick, { recursive: true, force: true });
});

const url = (lang, folder = stick) => pathToFileURL(join(folder, name(lang))).href;

/// Opens a language's file without a network: a visit as those of the harness. `asked` are the addresses that the page
/// asked for, `told` what broke.
async function open(lang, { browser = setup.browser, own = false, scripts = true, folder = stick, offline = true, width = 360, height = 640 } = {}) {
  const context = own ? browser.defaultBrowserContext() : await browser.createBrowserContext();
  const page = await context.newPage();
  const cdp = await page.createCDPSession();
  const asked = [], told = [];
  await cdp.send('Network.enable');
  cdp.on('Network.requestWillBeSent', ({ request }) => { if (!request.url.startsWith('data:')) asked.push(request.url); });
  if (offline) await cdp.send('Network.emulateNetworkConditions', { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 });
  await page.exposeFunction('__told', line => { told.push(line); });
  await page.evaluateOnNewDocument(() => addEventListener('securitypolicyviolation', e => globalThis.__told(`${e.violatedDirective}: ${e.blockedURI}`), true));
  page.on('pageerror', error => told.push(String(error)));
  await page.setJavaScriptEnabled(scripts);
  await page.setViewport({ width, height });
  await page.goto(url(lang, folder));
  // While one page gives way to the next, the browser has no answer.
  const history = async () => {
    const { entries } = await until(() => cdp.send('Page.getNavigationHistory').catch(() => null), 'the browser to say its history');
    return entries.map(it => it.url).filter(it => it !== 'about:blank');
  };
  return { page, cdp, context, asked, told, history };
}

/// A person who has opened the file; the app runs unless scripts are off.
const reader = (lang, options = {}) => person({ visit: (_, more) => open(lang, { ...more, ...options }) }, lang, options);

for (const lang of LANGS) {
  describe(`A file in ${lang}`, () => {
    test('opens without a network: the exit, the numbers and every right are there, and nothing is asked for', async () => {
      const { page, visit } = await reader(lang);
      const found = await page.evaluate(() => ({
        exit: __see.all('#leave').map(it => it.href), numbers: __see.all('a[href^="tel:"],a[href^="sms:"]').map(it => it.href.replace(/\D/g, '')),
        topics: __see.all('details[data-topic] > summary').map(it => it.parentElement.dataset.topic), lang: document.documentElement.lang,
      }));
      assert.equal(found.exit.length, 1);
      assert.match(found.exit[0], /^https:/);
      assert.equal(found.lang, lang);
      assert.deepEqual(found.topics, TOPICS);
      for (const { service } of LINES) {
        // Its other numbers are a tap away.
        const [{ number, kind }] = SERVICES.find(it => it.id === service).phones;
        assert.ok(found.numbers.some(it => it.startsWith(number.replace(/\D/g, ''))), `${kind} ${number}`);
      }
      assert.equal(await page.title(), TITLE);
      assert.deepEqual(visit.asked, [url(lang)]);
      assert.deepEqual(visit.told, []);
      await visit.context.close();
    });

    test('its questions lead to the plan that `cargo xtask plan` prints', async () => {
      const me = await reader(lang);
      await me.walk({ where: ['bc'], danger: ['yes'], happening: ['work'] });
      samePlan(await me.plan(), printedPlan(lang, 'where=bc', 'danger=yes', 'happening=work'), 'three answers');
      assert.deepEqual(me.visit.asked, [url(lang)]);
      await me.visit.context.close();
    });

    test('its directory holds every service', async () => {
      const me = await reader(lang);
      await me.press('static-browse');
      await me.at('browse-title');
      assert.equal(await me.page.$eval(controls.count, it => it.textContent.replace(/\D/g, '')), String(ACTIVE.length));
      await me.visit.context.close();
    });

    test('has no link that leads nowhere', async () => {
      const { page, visit } = await reader(lang);
      const links = await page.evaluate(() => [...document.links].map(it => it.getAttribute('href')).filter(it => !/^(https|tel|sms|mailto):/.test(it)));
      assert.ok(links.length > TOPICS.length);
      const missing = await page.evaluate(links => links.filter(it => it[0] === '#' && !document.getElementById(it.slice(1))), links);
      assert.deepEqual(missing, []);
      for (const link of links.filter(it => it[0] !== '#')) assert.ok(existsSync(join(stick, link)), link);
      await visit.context.close();
    });

    test('without scripts it can be read whole, with every service under its place', async () => {
      const me = await reader(lang, { scripts: false, app: false });
      const { page } = me;
      assert.ok(await me.shows(me.say('static-noscript')));
      const topics = await page.evaluate(() => __see.all('details[data-topic] > summary').map(it => it.parentElement.dataset.topic));
      assert.deepEqual(topics, TOPICS);
      await page.click(`[data-topic="${TOPICS[0]}"] > summary`);
      assert.ok(await page.evaluate(id => document.getElementById(id).innerText.length > 100, TOPICS[0]));
      const places = await page.$$('.places details:not(.card details) > summary');
      const titles = await page.evaluate(() => [...document.querySelectorAll('.places h3')].map(it => __see.plain(it.textContent)));
      for (const { name } of ACTIVE) {
        const title = plain(name[lang] || name[LANGS[0]]);
        assert.ok(titles.some(it => it === title || it.startsWith(`${title} `)), title);
      }
      const on = (await page.$$('.places > details > summary')).at(5);
      await on.click();
      assert.ok(await page.evaluate(() => __see.all('.places h3').length > 20), 'a place opens');
      assert.ok(places.length >= 14);
      assert.ok(await page.evaluate(() => !__see.controls().some(it => it.matches('button, input, select'))), 'nothing that needs the app');
      assert.deepEqual(me.visit.asked, [url(lang)]);
      await me.visit.context.close();
    });

    test('says what a file leaves, and that answers do not come along to the other language, which is beside it', async () => {
      const me = await reader(lang);
      for (const id of ['static-file-note', 'static-file-language']) assert.ok(await me.shows(me.say(id)), id);
      assert.ok(!await me.shows(me.say('static-plain-note')));
      const other = LANGS.find(it => it !== lang);
      const [link] = await me.page.$$(controls.languages);
      await me.hit(link);
      await until(async () => me.page.url() === url(other), 'the other file');
      await runs(me.page);
      assert.deepEqual(await me.visit.history(), [url(other)], 'it takes the place of this one');
      assert.deepEqual(me.visit.told, []);
      await me.visit.context.close();
    });

    test('says so when its app dies, and can be opened anew', async () => {
      const me = await reader(lang), { page, visit } = me;
      await page.evaluate(FAULTS['of a trap']);
      await me.press('static-begin');
      await until(() => page.$eval('#fault', line => line.checkVisibility()), 'the line');
      const said = `${me.say('static-fault')} ${me.say('static-fault-again')}`;
      assert.deepEqual(await page.evaluate(lookAtFault), { said, number: true, dead: 0 });
      await page.evaluate(() => { window.kept = true; });
      await me.hit(await page.$('#fault a'));
      await until(() => page.evaluate(() => !window.kept).catch(() => false), 'the file anew');
      await runs(page);
      await me.press('static-begin');
      await me.at('question-danger');
      assert.deepEqual(await visit.history(), [url(lang)]);
      await visit.context.close();
    });

    test('has a policy that allows its own hashes alone', () => {
      const html = readFileSync(join(stick, name(lang)), 'utf8');
      const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html);
      assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|unsafe-hashes|'self'|\*|https?:|file:/);
      assert.match(policy, /default-src 'none'; script-src(?: 'sha256-[^']+')+ 'wasm-unsafe-eval'; style-src 'sha256-[^']+' 'sha256-[^']+'; connect-src 'none'/);
      const tags = html.replace(/<script\b[^>]*>.*?<\/script>/gs, '').match(/<[a-z][^>]*>/gi);
      for (const tag of tags) assert.doesNotMatch(tag, /\s(style|on[a-z]+|src|srcset)\s*=|<(iframe|object|embed|base|frame)\b/i);
    });
  });
}

describe('A walk in a file', () => {
  const kept = page => page.evaluate(async () => ({
    cookie: document.cookie, local: Object.keys(localStorage), session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(it => it.name), state: JSON.stringify(history.state), name: window.name,
  }));
  const NONE = { cookie: '', local: [], session: [], databases: [], state: 'null', name: '' };

  test('of 200 moves stores nothing, asks for nothing, changes neither address, title nor history', async () => {
    const { page, visit } = await reader(LANGS[0]);
    const met = await wander(visit, 200);
    assert.equal(met.moves, 200);
    assert.ok(met.headings.length >= 8, `it came about: ${met.headings}`);
    assert.deepEqual(await kept(page), NONE);
    assert.deepEqual(visit.asked, [url(LANGS[0])]);
    assert.deepEqual([page.url(), await page.title()], [url(LANGS[0]), TITLE]);
    assert.deepEqual(await visit.history(), [url(LANGS[0])]);
    assert.deepEqual(visit.told, []);
    await visit.context.close();
  });

  test('would be seen to store and to ask (control)', async () => {
    const { page, visit } = await reader(LANGS[0]);
    await page.evaluate(async () => {
      localStorage.a = sessionStorage.a = window.name = 'b';
      history.replaceState('b', '');
      await new Promise(done => { indexedDB.open('a').onsuccess = done; });
      await fetch('info-fr.html').catch(() => {});
    });
    const found = await kept(page);
    for (const kind of ['local', 'session', 'databases', 'state', 'name']) assert.notDeepEqual(found[kind], NONE[kind], kind);
    await until(() => visit.told.length, 'the policy to forbid it');
    await page.evaluate(() => { localStorage.clear(); sessionStorage.clear(); });
    await visit.context.close();
  });
});

describe('The exit of a file', () => {
  // What is on the page in the very moment after the tap, before any network could have answered.
  const leave = page => page.evaluate(() => {
    const about = document.querySelector('#leave').href;
    document.querySelector('#leave').click();
    return { about, opacity: getComputedStyle(document.documentElement).opacity, title: document.title };
  });

  test('without a network covers the page in the same moment; then the browser says that it cannot open the other page', async () => {
    const me = await reader(LANGS[0]);
    await me.begin();
    const { about, ...left } = await leave(me.page);
    assert.deepEqual(left, { opacity: '0', title: TITLE });
    await until(async () => (await me.visit.history()).includes(about), 'the neutral page to be tried');
    await until(async () => /ERR_INTERNET_DISCONNECTED|ERR_NAME_NOT_RESOLVED/.test(await me.page.evaluate(() => document.body?.textContent).catch(() => '')), 'the browser to say so');
    assert.deepEqual(await me.visit.history(), [about], 'the file is no step back');
    await me.visit.context.close();
  });

  test('with the keys too', async () => {
    const me = await reader(LANGS[0]);
    for (let i = 0; i < 3; i++) await me.page.keyboard.press('Shift');
    await until(async () => (await me.visit.history()).every(it => it.startsWith('https:')), 'the neutral page to be tried');
    await me.visit.context.close();
  });

  test('with a network opens the neutral page, without a referrer', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'alongside-stick-'));
    for (const lang of LANGS) writeFileSync(join(folder, name(lang)), aimExit(readFileSync(join(stick, name(lang)), 'utf8'), setup.other.url('weather')));
    const me = await reader(LANGS[0], { folder, offline: false });
    await me.page.click('#leave');
    await until(async () => (await me.visit.history()).at(-1) === setup.other.url('weather'), 'the neutral page');
    assert.deepEqual(await me.visit.history(), [setup.other.url('weather')]);
    assert.equal(setup.other.asked('weather')[0].headers.referer, undefined);
    await me.visit.context.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('with scripts off is a plain link', async () => {
    const me = await reader(LANGS[0], { scripts: false, app: false });
    assert.match(await me.page.$eval('#leave', it => it.href), /^https:/);
    await me.visit.context.close();
  });
});

describe('What a file leaves in the profile', () => {
  test('is a row of history with its address and the neutral title, and nothing that was picked', async () => {
    const own = await start();
    try {
      const visit = await open(LANGS[0], { browser: own.browser, own: true });
      await runs(visit.page);
      const met = await wander(visit, 100, { seed: 3, text: 'typed-by-a-person' });
      await visit.page.click('#leave');
      await until(async () => (await visit.history()).every(it => it.startsWith('https:')), 'the neutral page to be tried');
      await own.quit();
      const rows = historyRows(own.profile).filter(it => it.url.startsWith('file:'));
      assert.deepEqual(rows, [{ url: url(LANGS[0]), title: TITLE }]);
      if (process.env.ALONGSIDE_SHOW) console.log(rows, profileHolds(own.profile, [name(LANGS[0])]));
      const held = profileHolds(own.profile, [name(LANGS[0]), 'typed-by-a-person', ...met.names.filter(it => it.length > 3)]);
      // The browser's own: history, the tabs to bring back, and what it counts of its use.
      assert.deepEqual(held[name(LANGS[0])].filter(it => !/^(Default\/(History|Sessions\/|Top Sites|Favicons|Shortcuts|Preferences)|segmentation_platform\/)/.test(it)), [], 'only the browser\'s own lists name the file');
      assert.ok(held[name(LANGS[0])].includes('Default/History'));
      delete held[name(LANGS[0])];
      for (const [text, where] of Object.entries(held)) assert.deepEqual(where.filter(it => it.startsWith('Default/')), [], text);
    } finally {
      await own.close();
    }
  });

  test('is nothing after a private window', async () => {
    const own = await start();
    try {
      const visit = await open(LANGS[0], { browser: own.browser });
      await runs(visit.page);
      await wander(visit, 50, { seed: 3 });
      await visit.context.close();
      await own.quit();
      assert.deepEqual(profileHolds(own.profile, [name(LANGS[0])]), { [name(LANGS[0])]: [] });
    } finally {
      await own.close();
    }
  });

  test('would show more if the page kept something (control)', async () => {
    const own = await start();
    try {
      const visit = await open(LANGS[0], { browser: own.browser, own: true });
      await visit.page.evaluate(() => { localStorage.kept = 'kept-by-the-page'; });
      await own.quit();
      assert.ok(profileHolds(own.profile, ['kept-by-the-page'])['kept-by-the-page'].length);
    } finally {
      await own.close();
    }
  });
});
