// A number on a computer. Pressed there, Chromium asks whether to open a program: its question covers the exit and names
// this site. So a number is text, and what opens the program is a second link that says so; on a phone it is a plain link.
//
// A browser without a screen has no mouse and no finger, so both are put into the media query of the page's style and
// script: its parts become true or false, and what the page makes of them is its own.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, afterEach, before, describe, test } from 'node:test';

import { launch, start } from './harness.mjs';
import { LANGS, LINES, SERVICES, built, folder, person } from './support.mjs';

const number = service => SERVICES.find(it => it.id === service).phones[0].number;
const FIRST = `a[href="tel:${number(LINES[0].service)}"]`;
const NOTE = 'p.by-hand';

const hash = text => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/// A page as a device with this main pointer, and these pointers at all, sees it. Scripts and styles keep their hashes.
function device({ fine, coarse }) {
  const holds = { 'pointer:fine': fine, 'any-pointer:coarse': coarse };
  const told = text => text.replace(/\((pointer|any-pointer): ?(fine|coarse)\)/g, (query, name, value) => {
    const known = holds[`${name}:${value}`];
    return known === undefined ? query : known ? '(min-width: 0)' : '(max-width: 0)';
  });
  return html => {
    let page = html;
    for (const [, inside] of html.matchAll(/<(?:script|style)>([^]*?)<\/(?:script|style)>/g)) {
      // The exit asks for pointers too, of a phone's Back; it is no part of this.
      if (told(inside) !== inside && !inside.includes('CloseWatcher')) page = page.split(inside).join(told(inside)).split(hash(inside)).join(hash(told(inside)));
    }
    assert.notEqual(page, html, 'the query is there');
    return page;
  };
}

const DEVICES = {
  computer: { fine: true, coarse: false },
  'computer with a touch screen': { fine: true, coarse: true },
  phone: { fine: false, coarse: true },
};

let shared;
const sites = {};
before(async () => {
  await built();
  shared = await launch();
  for (const [name, traits] of Object.entries(DEVICES)) sites[name] = await start({ browser: shared, edit: device(traits) });
});
afterEach(() => Promise.all(Object.values(sites).map(it => it.tidy())));
after(async () => {
  await Promise.all(Object.values(sites).map(it => it.close()));
  await shared?.close();
});

/// A person on a page of the site, who hears what becomes of each click: [{ href, followed }]. The browser itself follows
/// none of them.
async function visitor(name, lang, path = folder(lang)) {
  const me = await person(sites[name], lang, { path, app: false, width: 900, height: 700 });
  await me.page.evaluate(() => {
    globalThis.__clicks = [];
    addEventListener('click', () => addEventListener('click', last => {
      const link = last.target.closest('a[href]');
      if (link) globalThis.__clicks.push({ href: link.getAttribute('href'), followed: !last.defaultPrevented });
      last.preventDefault();
    }, { once: true }), { capture: true });
  });
  return Object.assign(me, {
    clicks: () => me.page.evaluate(() => globalThis.__clicks.splice(0)),
    notes: () => me.page.evaluate(note => __see.all(note).map(it => ({ text: __see.plain(it.textContent), after: it.previousElementSibling.getAttribute('href'), link: it.querySelector('a').getAttribute('href') })), NOTE),
  });
}

/// What tells a button from text.
const look = (me, selector = FIRST) => me.page.$eval(selector, it => {
  const { backgroundColor, cursor, userSelect } = getComputedStyle(it);
  return { filled: !/, 0\)$|transparent/.test(backgroundColor), cursor, userSelect };
});

const href = FIRST.slice(8, -2);

for (const lang of LANGS) {
  describe(`On a computer, in ${lang}`, () => {
    test('a number is text, and pressed it says what calling from there does, before a second link that does it', async () => {
      for (const path of [folder(lang), `${folder(lang)}on/`]) {
        const me = await visitor('computer', lang, path);
        assert.deepEqual(await look(me), { filled: false, cursor: 'text', userSelect: 'text' }, path);
        assert.deepEqual(await me.notes(), []);
        await me.hit(await me.page.$(FIRST));
        assert.deepEqual(await me.clicks(), [{ href, followed: false }], path);
        assert.deepEqual(await me.notes(), [{ text: `${me.say('static-by-hand')} ${me.say('static-from-here')}`, after: href, link: href }], path);
        await me.hit(await me.page.$(`${NOTE} a`));
        assert.deepEqual(await me.clicks(), [{ href, followed: true }], `${path}: the second link does it`);
        // A second press puts it away.
        await me.hit(await me.page.$(FIRST));
        assert.deepEqual(await me.notes(), []);
        assert.deepEqual(me.visit.heard('violation'), []);
        assert.deepEqual(me.visit.heard('error'), []);
        await me.visit.close();
      }
    });

    test('it goes by keyboard: Enter says it, Tab leads to the second link, and Enter there does it', async () => {
      const me = await visitor('computer', lang);
      await me.page.focus(FIRST);
      await me.page.keyboard.press('Enter');
      assert.deepEqual(await me.clicks(), [{ href, followed: false }]);
      assert.ok(await me.page.evaluate(note => document.activeElement.matches(note), NOTE), 'what is said has the focus, so that it is read aloud');
      await me.page.keyboard.press('Tab');
      await me.page.keyboard.press('Enter');
      assert.deepEqual(await me.clicks(), [{ href, followed: true }]);
    });

    test('a number to text says it too', async () => {
      const me = await visitor('computer', lang);
      await me.page.evaluate(() => { for (const part of document.querySelectorAll('.asides details')) part.open = true; });
      const [text] = await me.page.$$('.asides a[href^="sms:"]');
      await me.hit(text);
      const [{ href, followed }] = await me.clicks();
      assert.ok(href.startsWith('sms:') && !followed);
      assert.deepEqual((await me.notes()).map(it => [it.after, it.link]), [[href, href]]);
    });
  });
}

test('on a computer a number can be marked with the mouse, to be copied, and nothing opens then', async () => {
  const me = await visitor('computer', LANGS[0]);
  const { left, right, y } = await me.page.$eval(`${FIRST} .number`, it => { const { left, right, top, height } = it.getBoundingClientRect(); return { left, right, y: top + height / 2 }; });
  await me.page.mouse.move(left + 1, y);
  await me.page.mouse.down();
  await me.page.mouse.move(right - 1, y, { steps: 6 });
  await me.page.mouse.up();
  const marked = await me.page.evaluate(() => String(getSelection()));
  assert.match(marked, /^[\d-]{10,14}$/);
  assert.deepEqual((await me.clicks()).filter(it => it.followed), []);
  assert.deepEqual(await me.notes(), []);
});

test('on a computer the middle button opens nothing either', async () => {
  const me = await visitor('computer', LANGS[0]);
  const left = await me.page.evaluate(first => {
    const press = new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true });
    document.querySelector(first).dispatchEvent(press);
    return press.defaultPrevented;
  }, FIRST);
  assert.equal(left, true);
  assert.equal((await me.notes()).length, 1);
});

for (const name of ['phone', 'computer with a touch screen']) {
  test(`on a ${name} a number is a plain link that looks like a button`, async () => {
    const me = await visitor(name, LANGS[0]);
    assert.deepEqual(await look(me), { filled: true, cursor: 'pointer', userSelect: 'auto' });
    await me.hit(await me.page.$(FIRST));
    assert.deepEqual(await me.clicks(), [{ href, followed: true }]);
    assert.deepEqual(await me.notes(), []);
  });
}

test('with a finger, as the browser itself tells it, a number is a plain link', async () => {
  const site = await start({ browser: shared });
  try {
    const me = await person(site, LANGS[0], { touch: true, app: false });
    assert.ok(await me.page.evaluate(() => matchMedia('(pointer: coarse)').matches));
    assert.equal((await look(me)).filled, true);
    const { x, y } = await me.page.$eval(FIRST, it => {
      addEventListener('click', event => { globalThis.__left = event.defaultPrevented; event.preventDefault(); });
      const { left, top, width, height } = it.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await me.page.touchscreen.tap(x, y);
    await me.page.waitForFunction(() => globalThis.__left !== undefined, { polling: 20 });
    assert.equal(await me.page.evaluate(() => globalThis.__left), false);
    assert.equal(await me.page.$(NOTE), null);
  } finally {
    await site.close();
  }
});

test('with scripts off a number stays a link on a computer too, and looks like one', async () => {
  const me = await person(sites.computer, LANGS[0], { scripts: false });
  assert.equal((await look(me)).filled, true);
  assert.equal(await me.page.$eval(FIRST, it => it.protocol), 'tel:');
});
