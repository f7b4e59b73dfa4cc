// What stays behind, and what goes out: the promises of privacy, a test a sentence.

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';

import { DIST, NOTHING, files, filesNaming, historyRows, pagesOf, profileHolds, searchMemory, start, stored, titleOf, until, wander } from './harness.mjs';
import { LOCALES, controls, folder, runs, texts } from './support.mjs';

// Words that a title, an address, a file's name or a control's name must not hold.
const TOPIC = /traffick|traite|exploit|victim|abus|violen|polic|slave|esclav|sexe?\b|rescue|surviv|alongside|crisis|immigra|refug|labou?r/i;
const TITLE = titleOf();

const appIsUp = visit => runs(visit.page);

/// The neutral title of a page, by its language.
const titleFor = page => LOCALES.some(it => page.startsWith(folder(it.tag))) ? texts(page.split('/')[0])('tab-title') : TITLE;

describe('As it is built', () => {
  const pages = pagesOf();
  const html = new Map();
  let setup;
  before(async () => {
    setup = await start();
    for (const page of pages) html.set(page, await (await fetch(setup.site.url(page))).text());
  });
  after(() => setup.close());

  test('every page has the one title, which does not tell the topic, and no icon that is fetched from elsewhere', () => {
    for (const [page, text] of html) {
      assert.doesNotMatch(titleFor(page), TOPIC);
      assert.deepEqual([...text.matchAll(/<title>(.*?)<\/title>/g)].map(it => it[1]), [titleFor(page)], page);
      assert.doesNotMatch(text, /<link[^>]*rel="?[^">]*icon[^>]*href="?(https?:)?\/\//, page);
    }
  });

  test('no file\'s name tells the topic', () => {
    for (const file of files(DIST)) assert.doesNotMatch(file.slice(DIST.length), TOPIC);
  });

  test('every page has a policy that forbids all but its own few scripts and styles', () => {
    for (const [page, text] of html) {
      const policies = [...text.matchAll(/<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/g)];
      assert.equal(policies.length, 1, page);
      assert.ok(policies[0].index < text.search(/<script|<style|<link/), `${page}: it comes first`);
      const policy = policies[0][1];
      assert.match(policy, /default-src 'none'/, page);
      assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|unsafe-hashes|\*|https?:/, page);
      for (const [name, ...sources] of policy.split(';').map(it => it.trim().split(/\s+/))) {
        if (/^(script|style|connect|img)-src$/.test(name)) continue;
        assert.deepEqual(sources, ["'none'"], `${page}: ${name}`);
      }
      for (const name of ['base-uri', 'form-action']) assert.match(policy, new RegExp(`${name} 'none'`), page);
    }
  });

  test('no page has a style attribute, a handler in an attribute, a frame, or anything fetched from elsewhere', () => {
    for (const [page, text] of html) {
      const tags = text.replace(/<script\b[^>]*>.*?<\/script>/gs, '').match(/<[a-z][^>]*>/gi);
      for (const tag of tags) {
        assert.doesNotMatch(tag, /\s(style|on[a-z]+)\s*=|<(iframe|object|embed|base|frame)\b/i, page);
        if (!/^<a\b/.test(tag)) assert.doesNotMatch(tag, /\s(src|href|srcset|action|poster)=["']?(https?:)?\/\//i, page);
      }
    }
  });

  test('every page forbids referrers, and every link to elsewhere does so too', () => {
    for (const [page, text] of html) {
      assert.match(text, /<meta name="?referrer"? content="?no-referrer/, page);
      for (const [link] of text.matchAll(/<a\b[^>]*href="?https?:[^>]*>/g)) assert.match(link, /rel="?[^">]*noreferrer/, `${page}: ${link}`);
    }
  });
});

describe('In the browser', () => {
  let setup;
  before(async () => { setup = await start(); });
  afterEach(() => setup.tidy());
  after(() => setup.close());

  test('no page breaks its own policy, fails, or asks for anything but files of ours', async () => {
    const visit = await setup.visit('', { direct: true });
    const asked = [];
    visit.page.on('request', request => asked.push(request.url()));
    for (const page of pagesOf()) {
      await visit.page.goto(setup.site.url(page));
      assert.equal(await visit.page.title(), titleFor(page), page);
      assert.deepEqual(visit.heard('violation'), [], page);
      assert.deepEqual(visit.heard('error'), [], page);
      assert.equal(await visit.page.$$eval('[style]', all => all.length), 0, page);
      assert.deepEqual(await stored(visit), NOTHING, page);
    }
    assert.ok(asked.length >= pagesOf().length);
    for (const url of asked) assert.ok(url.startsWith(setup.site.root) || url.startsWith('data:'), url);
    assert.deepEqual(setup.site.requests.filter(it => it.path === 'favicon.ico'), [], 'no page asks for an icon');
  });

  test('a policy that is broken would be seen (control)', async () => {
    const visit = await setup.visit();
    await visit.page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await visit.page.evaluate(() => { const it = document.createElement('div'); it.innerHTML = '<p style="color: red">'; });
    await until(() => visit.heard('violation').length, 'a violation');
  });

  test('anything stored would be seen (control)', async () => {
    const visit = await setup.visit();
    await visit.page.evaluate(async () => {
      document.cookie = 'a=b';
      localStorage.a = 'b';
      sessionStorage.a = 'b';
      history.replaceState('b', '');
      window.name = 'a';
      await new Promise(done => { indexedDB.open('a').onsuccess = done; });
      await (await caches.open('a')).put('a', new Response('b'));
    });
    const found = await stored(visit);
    for (const kind of ['cookie', 'local', 'session', 'databases', 'caches', 'state', 'name', 'cookies', 'usage']) {
      assert.notDeepEqual(found[kind], NOTHING[kind], kind);
    }
  });

  test('a walk of 500 moves stores nothing, asks for nothing, changes neither address, title nor history', async () => {
    const visit = await setup.visit();
    await appIsUp(visit);
    await visit.page.waitForNetworkIdle({ idleTime: 300 });
    const asked = setup.site.requests.length;
    const steps = await visit.page.evaluate(() => history.length);
    const met = await wander(visit, 500);
    assert.equal(met.moves, 500);
    assert.ok(met.headings.length >= 10, `it came about: ${met.headings}`);
    assert.deepEqual(await stored(visit), NOTHING);
    assert.deepEqual(setup.site.requests.slice(asked).map(it => it.path), []);
    assert.deepEqual([visit.page.url(), await visit.page.title()], [setup.site.url(), TITLE]);
    assert.equal(await visit.page.evaluate(() => history.length), steps);
    assert.deepEqual(visit.heard('violation'), []);
    assert.deepEqual(visit.heard('error'), []);
    assert.equal(await visit.page.$$eval('[style]', all => all.length), 0, 'no style attribute');
    assert.deepEqual(met.remembered, [], 'no field that browsers remember or spell-check');
    for (const name of met.names) assert.doesNotMatch(name, TOPIC);

    await visit.tap('#leave');
    await visit.arrives(setup.other.url('weather'));
    assert.deepEqual(await visit.history(), [setup.other.url('before?to='), setup.other.url('weather')]);
    await visit.back();
    assert.equal(await visit.page.$eval('h1', h1 => h1.textContent), 'before');
    assert.deepEqual(setup.site.requests.slice(asked), []);
  });

  test('a language that a person picks is the only thing asked for after the load', async () => {
    const visit = await setup.visit();
    await appIsUp(visit);
    await visit.page.waitForNetworkIdle({ idleTime: 300 });
    const asked = setup.site.requests.length;
    await wander(visit, 200, { seed: 7, languages: true });
    await visit.page.waitForNetworkIdle({ idleTime: 300 });
    const later = setup.site.requests.slice(asked).map(it => it.path);
    assert.ok(later.length, 'another language was picked');
    const ours = new Set(['', ...LOCALES.map(it => folder(it.tag)), ...files(DIST).map(file => file.slice(DIST.length + 1))]);
    for (const path of later) assert.ok(ours.has(path), path);
    assert.deepEqual(await stored(visit), NOTHING);
    assert.equal((await visit.history()).length, 2);
  });

  test('searchMemory finds what is there, and nothing else (control)', async () => {
    const visit = await setup.visit();
    await visit.page.evaluate(() => {
      window.memory = new WebAssembly.Memory({ initial: 1 });
      const bytes = new Uint8Array(window.memory.buffer);
      bytes.set(new TextEncoder().encode('a kept answer'), 100);
      bytes.set([7, 0, 9, 0, 250], 5000);
    });
    const needles = ['a kept answer', [7, 0, 9, 0, 250], 'never said'];
    assert.deepEqual(await searchMemory(visit, needles), [1, 1, 0]);
    await visit.page.evaluate(() => new Uint8Array(window.memory.buffer).fill(0));
    assert.deepEqual(await searchMemory(visit, needles), [0, 0, 0]);
  });
});

describe('In the profile, when the browser is closed', () => {
  const withProfile = (name, run, { own = true, ...options } = {}) => test(name, async () => {
    const setup = await start(options);
    try {
      await run(setup, await setup.visit('', { own }));
    } finally {
      await setup.close();
    }
  });
  const leave = async (setup, visit) => {
    await visit.tap('#leave');
    await visit.arrives(setup.other.url('weather'));
    await setup.quit();
  };
  const rowsOfOurs = setup => {
    const rows = historyRows(setup.profile);
    assert.ok(rows.some(row => row.url === setup.other.url('weather')), 'the history is kept');
    const ours = rows.filter(row => row.url.startsWith(setup.site.root));
    for (const row of ours) assert.ok([TITLE, 'weather'].includes(row.title), `${row.title} is neutral`);
    return ours.map(row => row.url);
  };

  withProfile('the history holds one row of ours at the most, with a neutral title, after a walk and an exit', async (setup, visit) => {
    await appIsUp(visit);
    await wander(visit, 100, { seed: 3 });
    await leave(setup, visit);
    assert.deepEqual(rowsOfOurs(setup), [setup.site.url()]);
  });

  withProfile('and also when the language was changed in the app', async (setup, visit) => {
    await appIsUp(visit);
    await visit.tap(controls.begin);
    await visit.page.waitForSelector(controls.answers);
    await visit.tap(controls.languages);
    await visit.page.waitForSelector('html:not([lang="en"])');
    await leave(setup, visit);
    assert.deepEqual(rowsOfOurs(setup), [setup.site.url()]);
  });

  withProfile('the history holds one row more, with a neutral title, for each other page of ours that was opened', async (setup, visit) => {
    const [link] = await visit.page.$$eval('a[href]:not([data-lang])', links => links.map(link => link.href)
      .filter(href => href.startsWith(document.baseURI) && href !== document.baseURI && !/#|fr\/$/.test(href)));
    await visit.page.evaluate(href => [...document.links].find(link => link.href === href).click(), link);
    await visit.arrives(link);
    await leave(setup, visit);
    assert.deepEqual(rowsOfOurs(setup), [setup.site.url(), link]);
  });

  // Chromium keeps the code that it makes of scripts and WebAssembly, by their addresses, where they are large or used
  // often. So that it does so at once, of any WebAssembly that it would ever keep:
  const AT_ONCE = { flags: ['--js-flags=--wasm-caching-threshold=1 --wasm-caching-timeout-ms=0'] };
  // The neutral page comes from another host.
  const heldOfOurs = setup => filesNaming(setup.profile, setup.site.root).filter(file => /^Default\/(Code )?Cache\//.test(file));

  withProfile('no file of ours and no code of the app is in a cache of the browser; the neutral page is (control)', async (setup, visit) => {
    await appIsUp(visit);
    await wander(visit, 100, { seed: 5 });
    await leave(setup, visit);
    const neutral = setup.other.url('weather');
    assert.ok(profileHolds(setup.profile, [neutral], 'Default/Cache')[neutral].length);
    assert.deepEqual(heldOfOurs(setup), []);
  }, AT_ONCE);

  // As `load.js` would be if it compiled the code as it comes.
  const streaming = html => html.replace('script-src ', "script-src 'nonce-test' ").replace('<script type="module"', '<script nonce="test" type="module"')
    .replace(/(fetch\("[^"]*wasm", \{ cache: "no-store" \}\))\.then\(.*?Promise\.reject\(\)\);/, '$1;');
  withProfile('code that is compiled as it comes would be found (control)', async (setup, visit) => {
    await appIsUp(visit);
    await wander(visit, 100, { seed: 5 });
    await leave(setup, visit);
    const held = heldOfOurs(setup);
    assert.ok(held.some(file => file.startsWith('Default/Code Cache/wasm/')), `${held}`);
  }, { ...AT_ONCE, edit: streaming });

  // Where Chromium names a host that was visited, to people who look or to those who read files. docs/threat-model.md
  // lists them, and says what each is.
  const NAMED = /^(Default\/(History|Preferences|Shortcuts|Top Sites|Favicons|Network Action Predictor|DIPS|Sessions\/|Site Characteristics Database\/|Network\/)|segmentation_platform\/|Local State)/;

  withProfile('the profile names us where docs/threat-model.md says and nowhere else, and holds no word of a page or an answer', async (setup, visit) => {
    await appIsUp(visit);
    const { names } = await wander(visit, 100, { seed: 9, text: 'typed-by-a-person' });
    const words = await visit.page.evaluate(() => [...document.querySelectorAll('main p')].map(it => it.textContent.trim()).filter(text => text.length > 30).slice(0, 50));
    assert.ok(words.length > 20, `${words.length} sentences`);
    await leave(setup, visit);
    const found = profileHolds(setup.profile, ['weather', 'typed-by-a-person', ...words, ...names.filter(name => name.length > 3)]);
    assert.ok(found.weather.length, 'what was visited is found (control)');
    assert.deepEqual(filesNaming(setup.profile, setup.site.root).filter(file => !NAMED.test(file)), []);
    for (const text of ['typed-by-a-person', ...words, ...names.filter(name => name.length > 3)]) assert.deepEqual(found[text], [], text);
  });

  // What is not of the browser's own context is a private window.
  withProfile('a private window leaves nothing of ours in the profile', async (setup, visit) => {
    await appIsUp(visit);
    await wander(visit, 100, { seed: 9, text: 'typed-by-a-person' });
    await leave(setup, visit);
    for (const [text, where] of Object.entries(profileHolds(setup.profile, [new URL(setup.site.root).host, 'typed-by-a-person']))) assert.deepEqual(where, [], text);
  }, { own: false });

  // What Chromium writes down of a form, so as to fill it in again when tabs are brought back, begins with this.
  const FORM = 'Blink serialized form state';
  const SESSIONS = 'Default/Sessions';

  withProfile('the files that bring tabs back hold nothing that was picked or typed', async (setup, visit) => {
    await appIsUp(visit);
    const met = await wander(visit, 150, { seed: 11, text: 'typed-by-a-person' });
    // Without the exit, so that it is not the exit that helps.
    await visit.goes(setup.other.url('elsewhere'));
    await setup.quit();
    const found = profileHolds(setup.profile, [setup.site.url(), FORM, ...met.names.filter(name => name.length > 3)], SESSIONS);
    assert.ok(found[setup.site.url()].length, 'the tab itself is there');
    delete found[setup.site.url()];
    for (const [text, where] of Object.entries(found)) assert.deepEqual(where, [], text);
    assert.deepEqual(profileHolds(setup.profile, ['typed-by-a-person'])['typed-by-a-person'], []);
  });

  withProfile('those of a page that does not care hold all of it (control)', async (setup, visit) => {
    await visit.page.goto(setup.other.url('leak'));
    await visit.page.evaluate(() => {
      document.body.innerHTML = '<form><input name="named-by-the-control"></form>';
    });
    await visit.page.type('input', 'typed-by-a-person');
    await visit.goes(setup.other.url('elsewhere'));
    await setup.quit();
    const found = profileHolds(setup.profile, [FORM, 'named-by-the-control', 'typed-by-a-person'], SESSIONS);
    for (const [text, where] of Object.entries(found)) assert.ok(where.length, text);
  });
});
