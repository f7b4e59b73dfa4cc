// An app that dies while someone uses it: the page says so in one line, shows the numbers, and can be loaded anew. Here
// the app is made to die in Chromium; engines.test.mjs does so in other engines, one-file.test.mjs in a file.

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';

import { LAYOUT_FONTS, start, until } from './harness.mjs';
import { FAULTS, lookAtFault } from './fixtures/fault.mjs';
import { LANGS, controls, drawn, folder, person, runs, see, texts } from './support.mjs';

const sites = {};
let setup;
before(async () => {
  for (const font of LAYOUT_FONTS) sites[font] = await start({ font });
  setup = sites.roboto;
});
afterEach(() => Promise.all(Object.values(sites).map(site => site.tidy())));
after(() => Promise.all(Object.values(sites).map(site => site.close())));

const isShown = page => page.$eval('#fault', line => line.checkVisibility());
const comes = page => page.waitForFunction(() => document.querySelector('#fault').checkVisibility(), { polling: 20 });

/// A person on a small phone who is at the first question when the app dies.
async function dies(lang, breaks = FAULTS['of a trap'], site = setup) {
  const me = await person(site, lang, { touch: true });
  await me.begin();
  await me.page.waitForSelector(controls.answers);
  await drawn(me.page);
  await me.page.evaluate(breaks);
  await me.hit(await me.page.$(controls.home));
  await comes(me.page);
  return me;
}

for (const lang of LANGS) {
  const say = texts(lang), line = `${say('static-fault')} ${say('static-fault-again')}`;

  describe(`When the app dies, in ${lang}`, () => {
    for (const [how, breaks] of Object.entries(FAULTS)) {
      test(`${how}, the page says so in one line, with a number on the first screen of a small phone and no button that needs the app`, async () => {
        for (const font of LAYOUT_FONTS) {
          const { page, visit } = await dies(lang, breaks, sites[font]);
          assert.deepEqual(await page.evaluate(lookAtFault), { said: line, number: true, dead: 0 }, font);
          assert.equal(await page.$eval('#fault', line => line.getAttribute('role')), 'alert');
          assert.equal(await page.$('form.question'), null, 'the question is gone');
          assert.ok(visit.heard('error').length, 'an error was thrown (control)');
        }
      });
    }

    test('loading it again brings back an app that works, and adds nothing to the history', async () => {
      const me = await dies(lang);
      const before = await me.visit.history();
      await me.page.evaluate(() => { window.kept = true; });
      await me.hit(await me.page.$('#fault a'));
      await until(() => me.page.evaluate(() => !window.kept).catch(() => false), 'a new page');
      await runs(me.page);
      await see(me.page);
      assert.equal(await isShown(me.page), false);
      assert.deepEqual(await me.visit.history(), before);
      await me.walk({ where: ['bc'] });
    });

    test('the exit still leaves', async () => {
      const { visit } = await dies(lang);
      await visit.tap('#leave');
      await visit.arrives(setup.other.url('weather'));
    });

    test('every right can be read, links are plain links, and what the app had begun hides nothing', async () => {
      const me = await dies(lang), { page } = me;
      await page.evaluate(() => {
        // As what the app still had to do.
        for (const id of ['start', 'topics']) document.getElementById(id).hidden = true;
        for (const name of ['beforeprint', 'afterprint']) dispatchEvent(new Event(name));
      });
      await drawn(page);
      assert.deepEqual(await page.evaluate(lookAtFault), { said: line, number: true, dead: 0 });
      const summary = await page.$('[data-topic] > summary');
      await me.hit(summary);
      assert.ok(await summary.evaluate(it => it.parentElement.open && document.querySelector('#start').checkVisibility()), 'a right opens in place');
      const other = LANGS.find(it => it !== lang);
      await me.hit(await page.$(controls.languages));
      await me.visit.arrives(setup.site.url(folder(other)));
      await runs(page);
    });

    test('an error that is not of the app is not said to be one', async () => {
      const me = await person(setup, lang);
      await me.page.evaluate(() => {
        setTimeout(() => { throw new Error('of an extension'); });
        Promise.reject(new Error('of an extension'));
      });
      await until(() => me.visit.heard('error').length > 1, 'both errors to be thrown');
      assert.equal(await isShown(me.page), false);
      await me.walk({ where: ['bc'] });
    });
  });
}

test('A page whose language was changed in the app says it in that language, and loads that one anew', async () => {
  const [first, lang] = LANGS, say = texts(lang);
  const me = await person(setup, first);
  await me.hit(await me.page.$(controls.language(lang)));
  await me.page.waitForFunction(lang => document.documentElement.lang === lang, { polling: 20 }, lang);
  await me.page.evaluate(FAULTS['of a trap']);
  await me.hit(await me.page.$(controls.begin));
  await comes(me.page);
  assert.equal((await me.page.evaluate(lookAtFault)).said, `${say('static-fault')} ${say('static-fault-again')}`);
  await me.hit(await me.page.$('#fault a'));
  await me.visit.arrives(setup.site.url(folder(lang)));
  await runs(me.page);
});
