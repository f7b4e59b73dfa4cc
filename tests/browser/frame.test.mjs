// A page of ours inside a page of another site, which hosts that send no headers cannot prevent. No exit could lead the tab
// away from there, so the page shows its numbers and one link out, and loads no app.

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';

import { DIST, start, until } from './harness.mjs';
import { serveFolder } from './server.mjs';
import { LANGS, built, folder, plain, runs, see, texts } from './support.mjs';

let setup;
before(async () => {
  await built();
  setup = await start();
});
afterEach(() => setup.tidy());
after(() => setup.close());

/// A tab at the other site, whose page holds one of ours; and that page. `attribute` is one more of the frame's.
async function framed(path, { site = setup.site, attribute = '' } = {}) {
  const visit = await setup.visit('', { direct: true });
  await visit.page.goto(setup.other.url('around'));
  setup.site.reset();
  await visit.page.setContent(`<!doctype html><title>around</title><iframe src="${site.url(path)}" width="360" height="640" ${attribute}></iframe>`);
  const element = await visit.page.waitForSelector('iframe');
  await until(async () => (await element.contentFrame())?.url() !== 'about:blank', 'the frame to begin');
  return { visit, frame: await element.contentFrame() };
}

/// What is to be seen of a page: controls by their names, and texts.
const seen = page => see(page).then(() => page.evaluate(() => ({
  links: __see.controls().filter(it => it.matches('a')).map(it => ({ href: it.getAttribute('href'), text: __see.name(it), target: it.target })),
  others: __see.controls().filter(it => !it.matches('a, summary')).map(it => __see.name(it)),
  leave: __see.all('.leave').length, headings: __see.heading(),
})));
const read = page => page.evaluate(() => document.body.innerText).then(plain);
const dials = links => links.filter(it => /^(tel|sms):/.test(it.href));

for (const lang of LANGS) {
  describe(`In a frame, in ${lang}`, () => {
    test('a start page shows its numbers and one link out, loads no app and lets no key leave', async () => {
      const { visit, frame } = await framed(folder(lang));
      const { links, others, leave, headings } = await seen(frame);
      const say = texts(lang), out = links.filter(it => it.target === '_top');
      assert.deepEqual(out, [{ href: './', text: say('static-framed-out'), target: '_top' }]);
      assert.ok((await read(frame)).includes(say('static-framed')));
      assert.ok(dials(links).length >= 5, `${dials(links).length} numbers`);
      assert.deepEqual(links.filter(it => !/^(tel|sms):/.test(it.href) && it.target !== '_top'), []);
      assert.deepEqual({ others, leave, headings: headings.length }, { others: [], leave: 0, headings: 1 });
      await frame.focus('a[target=_top]:not(.leave)');
      await visit.keys('Shift', 'Shift', 'Shift', 'Escape', 'Escape');
      await until(() => visit.told.filter(it => it.kind === 'keydown').length >= 5, 'the keys to be heard');
      assert.equal(frame.url(), setup.site.url(folder(lang)));
      assert.deepEqual(await frame.evaluate(() => [document.querySelectorAll('#app > *').length, document.documentElement.hasAttribute('data-at')]), [0, false]);
      assert.deepEqual(setup.site.asked(/\.(js|wasm)$/), []);
      assert.deepEqual(visit.heard('error'), []);

      // The link leads out: the tab shows the page itself, with its app and its exit.
      await (await frame.waitForSelector('#framed a')).click();
      await visit.arrives(setup.site.url(folder(lang)));
      await runs(visit.page);
      assert.ok(setup.site.asked(/\.wasm$/).length, 'the app is asked for there (control)');
      const whole = await seen(visit.page);
      assert.ok(whole.leave >= 1 && whole.others.length >= 1);
      assert.ok(!whole.links.some(it => it.text === say('static-framed-out')));
      await visit.tap('#leave');
      await visit.arrives(setup.other.url('weather'));
    });

    test('a page of a province shows its services and one link out', async () => {
      const { frame } = await framed(`${folder(lang)}yt/`);
      const { links, leave } = await seen(frame);
      assert.ok(dials(links).length > 3 && leave === 0);
      assert.ok(await frame.evaluate(() => __see.all('h3').length > 3));
      assert.deepEqual(links.filter(it => it.target === '_top').map(it => it.text), [texts(lang)('static-framed-out')]);
    });

    test('with scripts off, the exit takes the whole tab along', async () => {
      const { visit, frame } = await framed(folder(lang), { attribute: 'sandbox="allow-top-navigation-by-user-activation"' });
      await (await frame.waitForSelector('#leave')).click();
      await visit.arrives(setup.other.url('weather'));
    });
  });
}

test('the page for wrong addresses shows the numbers of each language in a frame', async () => {
  const { frame } = await framed('fr/no/such/page');
  const { links, leave } = await seen(frame);
  assert.ok(dials(links).length >= 5 * LANGS.length && leave === 0);
  for (const lang of LANGS) assert.ok((await read(frame)).includes(texts(lang)('static-lost')), lang);
});

test('a host that sends the headers lets no other site show a page', async () => {
  const strict = await serveFolder(DIST);
  try {
    for (const path of ['', 'fr/', 'en/on/', 'no-such-page']) {
      const { visit, frame } = await framed(path, { site: strict });
      await until(() => strict.asked(path).length, 'the page to be asked for');
      await until(() => /^chrome-error:/.test(frame.url()), `the frame to stay empty, not ${frame.url()}`);
      await visit.page.goto(strict.url(path));
      assert.ok((await read(visit.page)).length > 200, 'it is there by itself (control)');
    }
  } finally {
    strict.close();
  }
});
