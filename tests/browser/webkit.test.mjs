// The app in WebKit of the age of Safari 16, which is the newest that some phones get: it starts, goes on answering,
// leaves, and says so when it dies. An app with reference types died in this engine after about three taps.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { serveBoth, until } from './harness.mjs';
import { LANGS, controls, folder, texts } from './support.mjs';
import { FAULTS, lookAtFault } from './fixtures/fault.mjs';
import { openWebKit } from './webdriver.mjs';

// Runs in each page before anything of ours, and notes what goes wrong.
const NOTE = `window.__told = [];
  addEventListener('error', e => __told.push(e.message));
  addEventListener('unhandledrejection', e => __told.push(String(e.reason)));
  document.addEventListener('securitypolicyviolation', e => __told.push(e.violatedDirective + ': ' + e.blockedURI));`;
const noting = html => html.replace('script-src ', "script-src 'nonce-test' ").replace('<title>', `<script nonce="test">${NOTE}</script><title>`);

let site, other, browser;
before(async () => {
  ({ site, other } = await serveBoth({ edit: noting }));
  browser = await openWebKit();
});
after(async () => {
  await browser?.close();
  site?.close();
  other?.close();
});

const RUNS = "document.querySelector('#start[data-live]')";
const LOOK = `return (${lookAtFault})()`;
const here = place => `document.documentElement.dataset.at === '${place}'`;
const shown = selector => `document.querySelector('${selector}')?.getClientRects().length`;

/// Opens the start page of a language and waits for the app. Each time under another address, so that the page before
/// is not taken for it.
let opened = 0;
async function opens(lang) {
  const query = `?${++opened}`;
  await browser.goes(site.url(folder(lang)) + query);
  await browser.sees(`location.search === arguments[0] && document.documentElement.lang === arguments[1] && ${RUNS}`, `the app in ${lang}`, query, lang);
}

const told = () => browser.run('return __told');

/// Ten moves from the start page back to it, each with what has to follow. A new screen is there when its heading has the
/// focus: until then it may still scroll away under the next tap.
const NEW = "document.activeElement.matches('h1')";
const MOVES = [
  ['the questions', controls.begin, `${shown('form.question #a0-1')} && ${NEW}`],
  ['an answer that leads on', '#a0-1', `document.querySelector('progress').value === 2 && ${NEW}`],
  ['an answer that stays', '#a2-4', `document.querySelector('#a2-4').getAttribute('aria-pressed') === 'true'`],
  ['the plan', controls.seePlan, `${shown(controls.plan)} && !document.querySelector('#app [aria-busy="true"]') && ${NEW}`],
  ['the directory', controls.toBrowse, `document.querySelectorAll('${controls.cards}').length > 5 && ${NEW}`],
  ['a search', () => search(), `document.querySelector('${controls.cards} h3').textContent.includes('2-1-1')`],
  ['the topics', controls.toTopics, `${here('topics')} && ${NEW}`],
  ['a right', '[data-topic="safe-place"] > summary', `${here('topic')} && ${NEW}`],
  ['Back', controls.back, `${here('topics')} && ${NEW}`],
  ['the start', controls.home, `${here('home')} && !document.querySelector('#start').hidden && ${NEW}`],
];

/// Types into the search.
const search = () => browser.run(`const field = document.querySelector(arguments[0]);
  field.value = '211';
  field.dispatchEvent(new Event('input', { bubbles: true }));`, controls.search);

for (const lang of LANGS) {
  describe(`In WebKit of the age of Safari 16, in ${lang}`, () => {
    test('the app starts and answers each of 60 moves, and no error is thrown', async t => {
      t.diagnostic(`WPE WebKit ${browser.version}`);
      await opens(lang);
      let moves = 0;
      for (let i = 0; i < 6; i++) {
        for (const [what, control, follows] of MOVES) {
          await (typeof control === 'string' ? browser.tap(control) : control());
          await browser.sees(follows, `${what} after ${moves} moves; errors: ${await told()}`);
          moves++;
        }
      }
      assert.equal(moves, 60);
      assert.deepEqual(await told(), []);
    });

    test('the exit empties the page and leads to the other address', async () => {
      await opens(lang);
      await browser.tap(controls.begin);
      await browser.sees(MOVES[0][2], 'the questions');
      // While the other page does not come, what is left of ours can be looked at.
      const over = other.hold(/weather/);
      await browser.tap('#leave');
      await until(() => other.asked('weather').length, 'the other page to be asked for');
      // The word comes a task after its element, so that screen readers say it.
      await browser.sees('document.body.textContent.trim() === arguments[0]', 'the word alone', texts(lang)('leave-go'));
      assert.equal(await browser.run("return document.querySelectorAll('a, button, input').length"), 0);
      over();
      await until(async () => await browser.address() === other.url('weather'), 'the other address');
      await browser.sees("document.querySelector('h1').textContent === 'weather'", 'the other page');
    });

    for (const [kind, breaks] of Object.entries(FAULTS)) {
      test(`an app that dies ${kind} says so, shows the numbers, and can be loaded anew`, async () => {
        const say = texts(lang);
        await opens(lang);
        await browser.tap(controls.begin);
        await browser.sees(MOVES[0][2], 'the questions');
        await browser.run(breaks);
        await browser.tap(controls.home);
        await browser.sees(shown('#fault'), `the line; errors: ${await told()}`);
        assert.deepEqual(await browser.run(LOOK), { said: `${say('static-fault')} ${say('static-fault-again')}`, number: true, dead: 0 });
        assert.notDeepEqual(await told(), [], 'errors are noted (control)');
        await browser.tap('#fault a');
        await browser.sees(`${RUNS} && !${shown('#fault')} && !__told.length`, 'the page anew');
        assert.equal(await browser.address(), site.url(folder(lang)));
        await browser.tap(controls.begin);
        await browser.sees(MOVES[0][2], 'the questions again');
      });
    }
  });
}
