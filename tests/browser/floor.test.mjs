// The floor: what is there before the app, without it, and when it cannot come; and that the app, when it comes late,
// takes nothing out of the hands of a person who is already reading.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';

import { DIST, LAYOUT_FONTS, start, until } from './harness.mjs';
import { LANGS, LINES, LOCALES, SERVICES, built, controls, drawn, folder, home, person, plain, runs, see, settled } from './support.mjs';

let setup;
before(async () => {
  await built();
  setup = await start();
});
afterEach(() => setup.tidy());
after(() => setup.close());

/// The rights and options: their ids in the order of the page.
const TOPICS = [...readFileSync(join(DIST, 'index.html'), 'utf8').matchAll(/<details[^>]*\bdata-topic="([^"]+)"/g)].map(it => it[1]);

/// The exit, the numbers, every right and option, and all pages of the directory are there and to be seen.
async function isWhole(page, lang) {
  await see(page);
  const found = await page.evaluate(() => ({
    exit: __see.all('#leave').length, leads: document.querySelector('#leave')?.href,
    numbers: __see.all('a[href^="tel:"],a[href^="sms:"]').map(it => it.getAttribute('href')),
    // A tap away.
    behind: [...document.querySelectorAll('.asides a[href^="tel:"],.asides a[href^="sms:"]')].map(it => it.getAttribute('href')),
    topics: __see.all('details[data-topic] > summary').map(it => it.parentElement.dataset.topic),
    places: __see.all('main a[href$="/"]').length, headings: __see.heading(),
  }));
  assert.equal(found.exit, 1, 'the exit is on screen');
  assert.ok(found.leads.startsWith('http'), 'and leads away');
  for (const { purpose, service } of LINES) {
    const { phones } = SERVICES.find(it => it.id === service);
    const among = ({ number, kind }, hrefs) => hrefs.some(it => it.startsWith(kind === 'text' ? 'sms:' : 'tel:') && it.replace(/\D/g, '').startsWith(number.replace(/\D/g, '')));
    assert.ok(among(phones[0], found.numbers), `${purpose}: ${phones[0].number}`);
    for (const phone of phones.filter(it => it.kind !== 'whatsapp')) assert.ok(among(phone, found.behind), `${purpose}: ${phone.number}`);
  }
  assert.deepEqual(found.topics, TOPICS, 'every right and option is on screen');
  assert.ok(found.places >= 14, `${found.places} pages of the directory`);
  assert.equal(found.headings.length, 1);
  assert.ok(lang);
}

/// A right opens and can be read.
async function opens(page, id) {
  const summary = await page.waitForSelector(`details[data-topic="${id}"] > summary`);
  await summary.evaluate(it => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await summary.click();
  await until(() => page.evaluate(id => { const it = document.getElementById(id); return it.checkVisibility() && it.innerText.trim().length > 100; }, id), `${id} to open and hold text`);
}

describe('On the first screen', () => {
  const sites = { };
  before(async () => { for (const font of LAYOUT_FONTS) sites[font] = font === 'roboto' ? setup : await start({ font }); });
  afterEach(() => Promise.all(Object.values(sites).map(it => it.tidy())));
  after(() => Promise.all(Object.values(sites).filter(site => site !== setup).map(site => site.close())));

  for (const lang of LANGS) {
    for (const scripts of [false, true]) {
      test(`all five numbers with what each is for are on the first screen of a small phone, below the ways on, in ${lang} with scripts ${scripts ? 'on' : 'off'}`, async () => {
        for (const font of LAYOUT_FONTS) {
          const { page, say } = await person(sites[font], lang, { touch: true, scripts });
          const first = await page.evaluate(() => {
            const box = it => { const { top, bottom, width } = it.getBoundingClientRect(); return { top, bottom, width, text: __see.plain(it.textContent) }; };
            return {
              languages: __see.all('#languages > :not(details), #languages summary').map(box), names: [...document.querySelectorAll('#languages a, #languages b')].map(it => it.textContent), ways: __see.all('.ways-on > *').map(box),
              heading: box(document.querySelector('.lines h2')), numbers: __see.all('.lines .act').map(it => ({ ...box(it), href: it.getAttribute('href') })),
            };
          });
          const { languages, names, ways, heading, numbers } = first;
          assert.deepEqual(names.toSorted(), LOCALES.filter(it => !it.draft).map(it => it.name).toSorted(), 'every language by its own name');
          assert.ok(languages.every(it => it.top === languages[0].top && it.bottom - it.top >= 44), `in one row, ${JSON.stringify(languages)}`);
          assert.equal(ways.length, scripts ? 3 : 1);
          assert.deepEqual(numbers.map(it => it.href), LINES.map(({ service }) => `tel:${SERVICES.find(it => it.id === service).phones[0].number}`));
          assert.deepEqual(LINES.map(it => say(`line-${it.purpose}`)), [heading.text, ...numbers.slice(1).map(it => it.text.replace(/ [\d-]+$/, ''))]);
          for (const it of [heading, ...numbers]) assert.ok(Math.max(...ways.map(it => it.bottom)) < it.top && it.bottom <= 640, `${it.text} is from ${it.top} to ${it.bottom} px with ${font}`);
          for (const it of numbers) assert.ok(it.bottom - it.top >= 44 && it.width >= 44, it.text);
        }
      });
    }
  }
});

for (const { tag: lang } of LOCALES) {
  test(`who answers, text and chat, what holds under 18 and the trace of a call are a tap away each, in ${lang}`, async () => {
    const { page, say } = await person(setup, lang, { touch: true, scripts: false });
    const openers = await page.$$('.asides > details > summary');
    assert.deepEqual(await Promise.all(openers.map(it => it.evaluate(it => __see.name(it)))), ['line-who', 'static-text', 'static-young-ask', 'static-trace-ask'].map(it => say(it)));
    const shown = [];
    for (const opener of openers) {
      await opener.evaluate(it => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await opener.click();
      shown.push(await opener.evaluate(it => ({ text: __see.plain(it.parentElement.innerText), links: __see.all('a', it.parentElement).map(it => it.href) })));
      await opener.click();
    }
    const [who, text, young, trace] = shown;
    const lines = LINES.map(({ service }) => SERVICES.find(it => it.id === service));
    for (const line of lines) assert.ok(who.text.includes(plain(line.name[lang] || line.name[LANGS[0]])), line.id);
    // Each way to write, and no number to talk to.
    for (const line of lines) {
      for (const { number } of line.phones.filter(it => it.kind === 'text')) assert.ok(text.links.some(it => it.startsWith(`sms:${number}`)), `${line.id}: ${number}`);
      if (line.chat) assert.ok(text.links.includes(new URL(line.chat.url[lang] || line.chat.url[LANGS[0]]).href), line.id);
    }
    assert.ok(text.links.length > 3 && !text.links.some(it => it.startsWith('tel:')), `${text.links}`);
    assert.ok(young.text.endsWith(say('static-young')) && trace.text.endsWith(say('static-trace')));
  });

  describe(`Without scripts, in ${lang}`, () => {
    const bare = (path = home(lang)) => person(setup, lang, { path, scripts: false });

    test('the start page is whole, and says what Back does here', async () => {
      const me = await bare();
      await isWhole(me.page, lang);
      assert.ok(await me.shows(me.say('static-noscript')));
      assert.deepEqual(setup.site.requests.map(it => it.path), [home(lang)], 'one file is all it takes');
    });

    test('shows nothing that needs the app', async () => {
      const me = await bare();
      assert.deepEqual(await me.page.evaluate(() => __see.controls().filter(it => it.matches('button, input, select')).map(it => __see.name(it))), []);
      for (const id of ['static-begin', 'static-begin-note', 'static-browse', 'static-back']) assert.ok(!await me.shows(me.say(id)), id);
    });

    test('every right and option opens at a tap, and its sources too', async () => {
      const { page } = await bare();
      assert.ok(TOPICS.length > 20);
      for (const id of TOPICS) await opens(page, id);
      const sources = await page.evaluate(() => [...document.querySelectorAll('article')].filter(it => !it.querySelector('a[href^="https://"]')).map(it => it.id));
      for (const id of sources) assert.ok(await page.evaluate(id => !document.querySelector(`#${id} [data-by]`), id), `${id} has facts without a source`);
    });

    test('a link from one right to another opens that one', async () => {
      const { page } = await bare();
      await opens(page, TOPICS[0]);
      const to = await page.evaluate(id => __see.all(`#${id} a[href^="#"]`)[0].getAttribute('href').slice(1), TOPICS[0]);
      await page.click(`#${TOPICS[0]} a[href="#${to}"]`);
      await until(() => page.evaluate(id => { const { top, bottom } = document.getElementById(id).getBoundingClientRect(); return document.getElementById(id).checkVisibility() && bottom > 0 && top < innerHeight; }, to), `${to} to be read`);
    });

    test('the page of each province and territory is there, with numbers, the exit and a way back to the start', async () => {
      const me = await bare();
      const links = await me.page.evaluate(() => __see.all('main .places ul a').map(it => it.href));
      assert.equal(new Set(links).size, 14);
      for (const link of links) {
        await me.page.goto(link);
        await see(me.page);
        const page = await me.page.evaluate(start => ({
          lang: document.documentElement.lang, exit: __see.all('#leave').length, numbers: __see.all('a[href^="tel:"]').length,
          names: __see.all('h3').length, start: __see.all('main a').some(it => it.href === start), headings: __see.heading().length,
          first: __see.all('main a[href^="tel:"]').slice(0, 3).map(it => ({ href: it.getAttribute('href'), bottom: it.getBoundingClientRect().bottom })),
        }), setup.site.url(folder(lang)));
        const { numbers, names, first, ...rest } = page;
        assert.deepEqual(rest, { lang, exit: 1, start: true, headings: 1 }, link);
        assert.ok(numbers > 5 && names > 2, `${link}: ${numbers} numbers of ${names} services`);
        // The emergency number, the line for everyone and the one that finds services, before anything else.
        const emergency = link.endsWith('/nu/') ? 'tel:+18679791111' : 'tel:911';
        assert.deepEqual(first.map(it => it.href), [emergency, 'tel:+18339001010', 'tel:211'], link);
        assert.ok(first.every(it => it.bottom <= 640), `${link}: ${JSON.stringify(first)}`);
      }
    });

    test('the page of a province holds every service that serves it alone, with what it passes on in a few words and in full', async () => {
      const me = await bare(`${folder(lang)}sk/`);
      const shown = await me.page.evaluate(() => __see.all('li.card > h3 > span[translate]').map(it => __see.plain(it.textContent)));
      const want = SERVICES.filter(it => it.area.includes('CA-SK') && it.status === 'active').map(it => plain(it.name[lang] || it.name[LANGS[0]]));
      assert.deepEqual(shown.toSorted(), want.toSorted());
      const told = await me.page.evaluate(() => __see.all('li.card').map(card => {
        const mark = __see.plain(card.querySelector(':scope > .foot > .mark').textContent), seen = __see.seen(card.querySelector('.mark'));
        card.querySelector(':scope > details').open = true;
        return { mark, seen, full: __see.plain(card.querySelector('.more > .pass').innerText).replace(/[\u2066-\u2069]/g, '') };
      }));
      const marks = ['authority', 'child-protection', 'private', 'some', 'unknown', 'asks', 'other-country'].map(it => me.say(`mark-${it}`));
      const label = me.say('service-passes-on');
      // Chinese says as much in half the signs.
      const least = label.length + (lang === 'zh-Hans' ? 5 : 10);
      for (const { mark, seen, full } of told) assert.ok(seen && marks.includes(mark) && full.startsWith(label) && full.length > least, `${mark}, ${full}`);
      assert.equal(told.length, want.length);
      // The town stands on the row.
      const towns = await me.page.evaluate(() => __see.all('li.card > h3 > .town').length);
      assert.equal(towns, SERVICES.filter(it => it.area.includes('CA-SK') && it.status === 'active' && it.places.length).length);
    });

    test('the page of a province has a list of its groups, and a tap on one leads to it', async () => {
      const me = await bare(`${folder(lang)}on/`);
      const links = await me.page.$$('.groups a');
      assert.ok(links.length > 8);
      for (const link of [links[2], links.at(-1)]) {
        await link.evaluate(it => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
        const name = await link.evaluate(it => __see.name(it));
        await link.click();
        await until(() => me.page.evaluate(name => __see.all('h2').some(it => __see.plain(it.textContent) === name && it.getBoundingClientRect().top > 0 && it.getBoundingClientRect().top < 200), name), `${name} to be read`);
      }
    });
  });
}

// ---- The app comes late ----

/// A person on the start page whose app waits at `over()`.
async function early(lang = LANGS[0], options = {}) {
  const over = setup.site.hold(/\.wasm$/);
  const visit = await setup.visit(home(lang), { width: 360, height: 640, waitUntil: 'commit', ...options });
  await until(() => setup.site.asked(/\.wasm$/).length, 'WASM to be asked for');
  const page = await see(visit.page);
  assert.ok(await page.evaluate(() => !document.documentElement.hasAttribute('data-at')), 'the app is not there yet');
  return { visit, page, over, comes: async () => { over(); await runs(page); await drawn(page); } };
}

/// Marks every node, and tells later which of them are gone or were moved.
const mark = page => page.evaluate(() => {
  globalThis.__nodes = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  while (walk.nextNode()) {
    const it = walk.currentNode;
    it.__mark = globalThis.__nodes.length;
    globalThis.__nodes.push([it, it.parentNode, it.nodeType === 3 ? it.data : null]);
  }
  return globalThis.__nodes.length;
});
const changed = page => page.evaluate(() => globalThis.__nodes.filter(([it, parent, data]) => !it.isConnected || it.parentNode !== parent || data !== null && it.data !== data)
  .map(([it]) => (it.outerHTML || it.data).slice(0, 80)));

describe('The app takes the start page over', () => {
  test('and every node stays what and where it was', async () => {
    const { page, comes, visit } = await early();
    assert.ok(await mark(page) > 500);
    await comes();
    assert.deepEqual(await changed(page), []);
    assert.ok(await page.evaluate(() => document.querySelector('#leave').__mark >= 0 && [...document.querySelectorAll('a[href^="tel:"]')].every(it => it.__mark >= 0)));
    assert.deepEqual(visit.heard('error'), []);
  });

  test('and nothing moves, on a phone and on a wide screen', async () => {
    for (const size of [{ width: 360, height: 640 }, { width: 1280, height: 800 }]) {
      const { page, comes } = await early(LANGS[0], size);
      // What is read before is on screen: a page that is half there on a busy computer is no part of this.
      await drawn(page);
      await page.evaluate(() => {
        globalThis.__shifts = [];
        new PerformanceObserver(list => globalThis.__shifts.push(...list.getEntries().map(it => [it.value, ...it.sources.map(({ node, previousRect, currentRect }) => [node?.outerHTML?.slice(0, 60) ?? node?.nodeName, JSON.stringify([previousRect, currentRect])])]))).observe({ type: 'layout-shift' });
        globalThis.__boxes = __see.all('body *').map(it => [it, it.getBoundingClientRect()]);
      });
      await comes();
      await drawn(page);
      const moved = await page.evaluate(() => globalThis.__boxes.filter(([it, was]) => { const is = it.getBoundingClientRect(); return __see.seen(it) && was.top < innerHeight && (is.left !== was.left || is.top !== was.top || is.width !== was.width); })
        .map(([it]) => it.outerHTML.slice(0, 60)));
      const gone = await page.evaluate(() => globalThis.__boxes.filter(([it, was]) => !__see.seen(it) && was.top < innerHeight).map(([it]) => it.outerHTML.slice(0, 60)));
      assert.deepEqual({ moved, gone }, { moved: [], gone: [] }, `${size.width} px`);
      assert.deepEqual(await page.evaluate(() => globalThis.__shifts), [], `layout shifts at ${size.width} px`);
    }
  });

  test('and what was opened, the focus and the scroll stay', async () => {
    const { page, comes } = await early();
    const openers = '#topics details > summary';
    await page.evaluate(openers => __see.all(openers)[2].scrollIntoView({ block: 'center', behavior: 'instant' }), openers);
    const summary = await page.evaluateHandle(openers => __see.all(openers)[2], openers);
    await summary.click();
    await page.keyboard.press('Tab');
    const before = await page.evaluate(() => {
      globalThis.__focus = document.activeElement;
      return { focus: document.activeElement.outerHTML, ring: document.activeElement.matches(':focus-visible'), scroll: scrollY, open: document.querySelectorAll('details[open]').length };
    });
    assert.ok(before.scroll > 100 && before.open === 1 && before.ring);
    await comes();
    assert.deepEqual(await page.evaluate(() => ({
      focus: document.activeElement.outerHTML, ring: document.activeElement.matches(':focus-visible'), scroll: scrollY, open: document.querySelectorAll('details[open]').length,
    })), before);
    assert.ok(await page.evaluate(() => document.activeElement === globalThis.__focus));
    assert.ok(await summary.evaluate(it => it.parentElement.open));
  });

  test('and a right that a person is reading stays open, in place and on screen', async () => {
    const { page, comes } = await early();
    const id = TOPICS[3];
    await opens(page, id);
    const link = await page.evaluate(id => {
      const it = document.getElementById(id).querySelectorAll('p')[2];
      it.scrollIntoView({ block: 'center', behavior: 'instant' });
      globalThis.__read = it;
      return { top: it.getBoundingClientRect().top, scroll: scrollY };
    }, id);
    await comes();
    assert.ok(await page.evaluate(id => document.querySelector(`[data-topic="${id}"]`).open, id), 'open');
    assert.ok(await page.evaluate(() => __see.seen(globalThis.__read)), 'on screen');
    assert.deepEqual(await page.evaluate(() => ({ top: globalThis.__read.getBoundingClientRect().top, scroll: scrollY })), link);
  });

  for (const [what, find] of Object.entries({
    'a link': '[href="#topics"]', 'an opener': '.asides details > summary', 'a number': 'a[href^="tel:"]',
  })) {
    test(`and a press on ${what} that is held across the moment does what it would have done`, async () => {
      const { page, comes } = await early();
      const { x, y } = await page.evaluate(find => {
        const it = __see.all(find)[0];
        it.scrollIntoView({ block: 'center', behavior: 'instant' });
        globalThis.__pressed = [];
        for (const name of ['mousedown', 'mouseup', 'click']) it.addEventListener(name, event => globalThis.__pressed.push([event.type, event.isTrusted]));
        addEventListener('click', event => { if (event.target.closest('a[href^="tel:"]')) event.preventDefault(); });
        // The app listens on the window first and may keep the click to itself.
        addEventListener('click', () => globalThis.__pressed.push(['heard', true]), true);
        const { left, top, width, height } = it.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }, find);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await comes();
      await page.mouse.up();
      const told = await page.evaluate(() => globalThis.__pressed.map(it => it[0]));
      assert.deepEqual(told.filter(it => it !== 'click'), ['mousedown', 'mouseup', 'heard']);
      if (what === 'an opener') assert.ok(await page.evaluate(find => __see.all(find)[0].parentElement.open, find), 'it opens');
      if (what === 'a link') await page.waitForFunction(() => __see.all('details[data-topic] > summary').some(it => it.getBoundingClientRect().top < innerHeight), { polling: 20, timeout: 5000 });
    });
  }

  test('and a text that a person has marked stays marked', async () => {
    const { page, comes } = await early();
    const marked = () => page.evaluate(() => String(getSelection()));
    await page.evaluate(() => getSelection().selectAllChildren(document.querySelector('.lines p')));
    const before = await marked();
    assert.ok(before.length > 10);
    await comes();
    assert.equal(await marked(), before);
  });

  for (const lang of LANGS) {
    test(`when a browser has translated the page of ${lang} before, and everything still works`, async () => {
      const { page, comes, visit } = await early(lang);
      const me = { visit, page };
      // As Google Translate and others do: each text in <font><font>, another language, a class on the root.
      await page.evaluate(() => {
        document.documentElement.lang = 'es';
        document.documentElement.classList.add('translated-ltr');
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), all = [];
        while (walk.nextNode()) if (!walk.currentNode.parentElement.closest('script,style,[translate="no"]') && walk.currentNode.data.trim()) all.push(walk.currentNode);
        for (const text of all) {
          const outer = document.createElement('font'), inner = document.createElement('font');
          inner.textContent = `«${text.data}»`;
          outer.append(inner);
          text.replaceWith(outer);
        }
      });
      await comes();
      const numbers = await page.evaluate(() => __see.all('a[href^="tel:"],a[href^="sms:"]').length);
      assert.ok(numbers >= LINES.length);
      assert.ok(await page.evaluate(() => __see.all('#leave').length));
      const press = selector => page.evaluate(selector => __see.all(selector)[0].click(), selector);
      const answers = count => page.waitForFunction((answers, count) => document.querySelectorAll(answers).length >= count && document.activeElement.matches('h1'), { polling: 20 }, controls.answers, count);
      await press(controls.begin);
      await answers(1);
      // 'Yes': what can help at once comes, and then the next question.
      await press(controls.answer(0, 0));
      await page.waitForSelector(`${controls.plan} .now`);
      await press(`${controls.plan} .steps button.main`);
      await answers(11);
      await press(controls.languages);
      await page.waitForFunction(lang => document.documentElement.lang !== lang && document.documentElement.lang !== 'es', { polling: 20 }, lang);
      await page.waitForFunction(() => !document.querySelector('#start font'), { polling: 20 });
      assert.deepEqual(me.visit.heard('error'), []);
    });
  }
});

// ---- Faults ----

describe('With a fault', () => {
  /// What a page says before any app is there.
  // Without what reads aloud, which needs scripts and no app.
  const said = async page => plain(await page.evaluate(() => {
    const aloud = document.getElementById('listen').innerText;
    return aloud.trim() ? document.body.innerText.replace(aloud, ' ') : document.body.innerText;
  }));
  let whole;
  before(async () => {
    whole = {};
    for (const lang of LANGS) {
      const { page } = await early(lang);
      whole[lang] = await said(page);
      await setup.tidy();
    }
  });

  /// The page is whole, says what it says before any app, and its rights open.
  async function holds(page, lang, opens_ = true) {
    await isWhole(page, lang);
    assert.equal(await said(page), whole[lang], 'it says nothing else');
    assert.ok(!await page.evaluate(() => document.documentElement.hasAttribute('data-at')), 'the app does not run');
    // What reads aloud needs no app.
    assert.deepEqual(await page.evaluate(() => __see.controls().filter(it => it.matches('button, input, select') && !it.closest('#listen')).map(it => __see.name(it))), [], 'nothing is shown that needs it');
    if (opens_) await opens(page, TOPICS[1]);
  }
  /// The exit leaves.
  async function leaves(site, visit) {
    await visit.tap('#leave');
    await visit.arrives(site.other.url('weather'));
  }
  /// Asks the page whether its loading has come to an end: no request is open.
  const quiet = async (site, count) => until(() => site.site.requests.length >= count && site.site.requests.every(it => it.ended), 'all requests to end');

  for (const lang of LANGS) {
    test(`the page of ${lang} holds when WASM cannot be had (404)`, async () => {
      setup.site.fail(/\.wasm$/, 404);
      const visit = await setup.visit(home(lang));
      await until(() => setup.site.asked(/\.wasm$/).length, 'WASM to be asked for');
      await quiet(setup, 2);
      await holds(visit.page, lang);
      await leaves(setup, visit);
    });
  }

  const [lang] = LANGS;

  test('the page holds when the server breaks (500)', async () => {
    setup.site.fail(/\.wasm$/, 500);
    const visit = await setup.visit('');
    await quiet(setup, 2);
    await holds(visit.page, lang);
    await leaves(setup, visit);
  });

  test('the page holds while WASM does not come', async () => {
    setup.site.hold(/\.wasm$/);
    const visit = await setup.visit('', { waitUntil: 'commit' });
    await until(() => setup.site.asked(/\.wasm$/).length, 'WASM to be asked for');
    await holds(await see(visit.page), lang);
    await leaves(setup, visit);
  });

  test('the page holds when WASM is cut short', async () => {
    const cut = mkdtempSync(join(tmpdir(), 'alongside-cut-'));
    cpSync(DIST, cut, { recursive: true });
    const name = join(cut, readdirSync(cut).find(it => /\.wasm$/.test(it)));
    truncateSync(name, Math.floor(statSync(name).size / 2));
    const site = await start({ browser: setup, dist: cut });
    try {
      const visit = await site.visit('');
      await until(() => site.site.asked(/\.wasm$/).length, 'WASM to be asked for');
      await quiet(site, 2);
      await holds(visit.page, lang);
      await leaves(site, visit);
    } finally {
      await site.close();
      rmSync(cut, { recursive: true, force: true });
    }
  });

  test('the page holds when it is cut short within the app\'s code', async () => {
    const site = await start({ browser: setup, edit: html => html.slice(0, html.indexOf('<script type="module"') + 5_000) });
    try {
      const visit = await site.visit('');
      await quiet(site, 1);
      await holds(visit.page, lang);
      await leaves(site, visit);
    } finally {
      await site.close();
    }
  });

  test('WASM with a wrong MIME type takes nothing away', async () => {
    const visit = await setup.visit('');
    const { page } = visit;
    await page.setRequestInterception(true);
    const bytes = readFileSync(join(DIST, readdirSync(DIST).find(it => it.endsWith('.wasm'))));
    let served = 0;
    page.on('request', request => /\.wasm$/.test(request.url())
      ? (served++, request.respond({ status: 200, contentType: 'text/plain', body: bytes })) : request.continue());
    await page.goto(setup.site.url());
    await until(() => served, 'WASM to be asked for');
    // The app may still start: then the numbers and the exit are those of its start screen, which is the same page.
    await see(page);
    await until(() => page.evaluate(() => document.documentElement.hasAttribute('data-at') || performance.getEntriesByType('resource').some(it => /\.wasm$/.test(it.name))), 'an end');
    assert.ok(await page.evaluate(() => __see.all('#leave').length && __see.all('a[href^="tel:"]').length >= 4));
    assert.deepEqual(visit.heard('violation'), []);
  });

  test('the page holds when the network ends right after the HTML', async () => {
    const visit = await setup.visit('', { waitUntil: 'load' });
    const { page } = visit;
    await page.setRequestInterception(true);
    let failed = 0;
    page.on('request', request => request.resourceType() === 'document' ? request.continue() : (failed++, request.abort('internetdisconnected')));
    await page.goto(setup.site.url());
    await until(() => failed, 'the network to be gone');
    await holds(page, lang);
  });

  const others = {
    'no WebAssembly, as in Lockdown Mode': { flags: ['--js-flags=--jitless'] },
    'a policy that refuses WebAssembly': { edit: html => html.replace(/ 'wasm-unsafe-eval'/g, '') },
    'a policy that refuses all scripts': { edit: html => html.replace(/script-src [^;"]*/, "script-src 'none'") },
  };
  const PHONE = { width: 360, height: 640 };
  /// How far down the first number begins.
  const firstNumber = page => page.evaluate(() => document.querySelector('.lines a').getBoundingClientRect().top);
  let bare, waiting;
  before(async () => {
    bare = await firstNumber((await setup.visit('', { ...PHONE, scripts: false })).page);
    waiting = await firstNumber((await early(lang)).page);
    await setup.tidy();
  });
  for (const [what, options] of Object.entries(others)) {
    test(`the page holds with ${what}`, async () => {
      const site = await start(options.flags ? options : { browser: setup, ...options });
      try {
        const visit = await site.visit('', PHONE);
        if (options.flags) assert.equal(await visit.page.evaluate(() => typeof WebAssembly), 'undefined');
        await quiet(site, 1);
        await holds(visit.page, lang);
        const first = await firstNumber(visit.page);
        assert.ok(first <= bare && first < waiting - 40, `the first number is as high as with scripts off, and no place is kept: ${first}, ${bare}, ${waiting}`);
        await visit.tap('#leave');
        await until(async () => (await visit.tab()).url === site.other.url('weather'), 'the neutral page');
      } finally {
        await site.close();
      }
    });
  }

  test('the page opens, the questions begin and the exit leaves where the browser has no font at all', async () => {
    const site = await start({ font: 'none' });
    try {
      // The link of the page before ours is nothing to be seen.
      const visit = await site.visit('', { direct: true, width: 360, height: 640 });
      const { page } = visit;
      await see(page);
      await runs(page);
      assert.equal(await page.$eval('h1', it => { const range = document.createRange(); range.selectNodeContents(it); return range.getBoundingClientRect().width; }), 0, 'no text has a width');
      await visit.tap(controls.begin);
      await page.waitForSelector(controls.answers);
      await visit.tap(controls.answer(0, 1));
      await page.waitForSelector(controls.town);
      assert.deepEqual(visit.heard('error'), []);
      await leaves(site, visit);
    } finally {
      await site.close();
    }
  });

  test('the page can be read when its style is refused', async () => {
    const site = await start({ browser: setup, edit: html => html.replace(/style-src '[^']*'/, "style-src 'none'") });
    try {
      const visit = await site.visit('');
      await see(visit.page);
      assert.ok(await visit.page.evaluate(() => __see.all('#leave').length && __see.all('a[href^="tel:"]').length >= 4));
      await opens(visit.page, TOPICS[1]);
      await leaves(site, visit);
    } finally {
      await site.close();
    }
  });

  for (const missing of ['CloseWatcher', 'Intl', 'Temporal', 'structuredClone', 'speechSynthesis', 'PerformanceObserver']) {
    test(`a browser without ${missing} loses nothing on the start page, and the app works or stays away`, async () => {
      const visit = await setup.visit('', { width: 360, height: 640 });
      const { page } = visit;
      await page.evaluateOnNewDocument(name => { delete globalThis[name]; delete Object.getPrototypeOf(globalThis)[name]; if (globalThis[name]) Object.defineProperty(globalThis, name, { value: undefined }); }, missing);
      await page.goto(setup.site.url());
      assert.equal(await page.evaluate(name => typeof globalThis[name], missing), 'undefined');
      await see(page);
      assert.ok(await page.evaluate(() => __see.all('#leave').length && __see.all('a[href^="tel:"]').length >= 4));
      await runs(page);
      const press = selector => page.evaluate(selector => __see.all(selector)[0].click(), selector);
      await press(controls.begin);
      await page.waitForSelector(controls.answers);
      await press(controls.toPlan);
      await page.waitForSelector(controls.print);
      await settled(page);
      assert.ok(await page.evaluate(items => __see.all(items).length > 3, controls.items));
      assert.deepEqual(visit.heard('error'), []);
    });
  }

  test('a page that is only half there has its exit and its numbers', async () => {
    const over = setup.site.stall(/^$/, /<details[^>]*\bdata-topic=/);
    const visit = await setup.visit('', { waitUntil: 'commit' });
    const page = await see(visit.page);
    await until(() => page.evaluate(() => __see.all('#leave').length && __see.all('a[href^="tel:"]').length >= 4), 'exit and numbers');
    await leaves(setup, visit);
    over();
  });

  test('the page prints with its numbers, and without what can only be pressed', async () => {
    for (const path of ['', 'pe/']) {
      const visit = await setup.visit(path);
      await see(visit.page);
      await visit.page.emulateMediaType('print');
      const shown = await visit.page.evaluate(() => ({ numbers: __see.all('.number').length, pressed: __see.all('button, .leave, #languages').length }));
      assert.ok(shown.numbers >= 4, path);
      assert.equal(shown.pressed, 0, path);
    }
  });
});
