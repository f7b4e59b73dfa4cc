// The page for outreach workers, as it is used: on a tablet and on a phone, by touch, in each language.

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';

import jsQR from 'jsqr';
import { PNG } from 'pngjs';

import { NOTHING, searchMemory, start, stored, until } from './harness.mjs';
import { LANGS, LOCALES, QUESTIONS, SERVICES, built, drawn, folder, keptAnswers, listen, person, placesOf, printedPlan, runs, samePlan, texts } from './support.mjs';

let setup;
before(async () => {
  await built();
  setup = await start();
});
afterEach(() => setup.tidy());
after(() => setup.close());

const SIZES = [{ width: 768, height: 1024 }, { width: 1024, height: 768 }, { width: 360, height: 640 }];
const TABLET = SIZES[1];
const ANSWERS = { where: ['on'], age: ['25-up'], happening: ['work', 'debt'], help: ['law', 'work-pay'] };

/// How the page is built is told here.
const at = {
  chip: (question, answer) => `#a${question}-${answer}`,
  pressed: '.questions .chip[aria-pressed=true]',
  keep: '.pane .keep',
  code: '.pane .code',
  second: '.second-language select',
  flip: '.tools .flip',
  paper: '.paper',
  listen: '#listen button',
};

/// A worker on the page, past its first screen.
async function worker(lang, options = {}) {
  const me = await person(setup, lang, { path: `${folder(lang)}work/`, touch: true, ...TABLET, ...options });
  const { page } = me;
  const press = async (id, args) => { await me.press(id, args); await drawn(page); };
  const it = {
    ...me, press,
    begin: async () => { await press('work-begin'); await page.waitForSelector('.work .plan section'); },
    /// Taps an answer, a detail after its group, and says how far it moved on the screen by that.
    tap: async (id, answer) => {
      const question = QUESTIONS.findIndex(it => it.id === id), places = placesOf(QUESTIONS[question]);
      const { within } = places.find(it => it.id === answer);
      if (within && !await page.$(`${at.chip(question, places.findIndex(it => it.id === within))}[aria-pressed=true]`)) await it.tap(id, within);
      const selector = at.chip(question, places.findIndex(it => it.id === answer));
      const chip = await page.waitForSelector(selector);
      await chip.evaluate(it => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await drawn(page);
      const top = () => page.$eval(selector, it => it.getBoundingClientRect().top);
      const before = await top();
      await chip.tap();
      await drawn(page);
      return Math.abs(await top() - before);
    },
    answer: async answers => {
      for (const [id, picked] of Object.entries(answers)) for (const answer of picked) await it.tap(id, answer);
    },
    /// Chooses the second language, by its place among the others.
    chooseSecond: async (place = 1) => {
      await page.select(at.second, String(place));
      await page.waitForSelector(at.flip);
    },
    /// Keeps the first so many items of the pane.
    keep: async count => {
      const buttons = await page.$$(`${at.keep}[aria-pressed=false]`);
      for (const button of buttons.slice(0, count)) await button.evaluate(it => it.click());
      await drawn(page);
    },
    /// What the code on screen holds, as an independent reader reads it from a picture of the screen.
    scan: async () => {
      const element = await page.waitForSelector(`${at.code} svg`);
      await element.evaluate(it => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await drawn(page);
      const { data, width, height } = PNG.sync.read(Buffer.from(await element.screenshot()));
      return jsQR(new Uint8ClampedArray(data), width, height)?.data;
    },
    /// Pages and text of what is printed.
    print: async format => {
      await page.evaluate(() => {
        matchMedia('print').addEventListener('change', ({ matches }) => {
          if (matches) globalThis.__text = document.body.innerText.replace(/\s+/g, ' ');
        }, { once: true });
      });
      const pdf = Buffer.from(await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
      return { pages: pdf.match(/\/Type\s*\/Page\b/g).length, text: await page.evaluate(() => globalThis.__text) };
    },
  };
  return it;
}

for (const lang of LANGS) {
  const say = texts(lang);
  describe(`Beside someone, in ${lang}`, () => {
    for (const size of SIZES) {
      test(`every answer is a tap, and the plan beside it is that of cargo xtask plan, at ${size.width} px`, async () => {
        const me = await worker(lang, size);
        await me.begin();
        const moved = [];
        for (const [id, picked] of Object.entries(ANSWERS)) for (const answer of picked) moved.push(await me.tap(id, answer));
        assert.ok(moved.every(it => it <= 1), `nothing moves under a finger: ${moved}`);
        if (size.width < 700) await me.press('menu-plan');
        samePlan(await me.plan(), printedPlan(lang, ...Object.entries(ANSWERS).map(([id, all]) => `${id}=${all}`)), 'the answers');
        const wide = await me.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `nothing stands out at a side (${wide})`);
      });
    }

    test('what was opened stays open while answers change, and targets are large', async () => {
      const me = await worker(lang);
      await me.begin();
      await me.tap('where', 'on');
      const details = await me.page.waitForSelector('.pane .card .more');
      await details.evaluate(it => it.querySelector('summary').click());
      await drawn(me.page);
      await me.tap('age', '25-up');
      await me.tap('happening', 'work');
      assert.ok(await details.evaluate(it => it.isConnected && it.open), 'the same details are open');
      const small = await me.page.$$eval('.work :is(button, select, input)', all => all
        .filter(it => it.checkVisibility()).map(it => [it.outerHTML.slice(0, 80), it.getBoundingClientRect().height]).filter(([, height]) => height < 40));
      assert.deepEqual(small, []);
    });

    test('two languages stand together, and one tap turns the whole screen', async () => {
      const me = await worker(lang);
      await me.begin();
      await me.answer(ANSWERS);
      const other = LOCALES.filter(it => it.tag !== lang)[0];
      await me.chooseSecond();
      await me.press('work-both');
      const seconds = await me.page.$$eval('.work .second', all => all.map(it => [it.lang, it.dir]));
      assert.ok(seconds.length > 20, 'questions, answers, headings and cards');
      for (const [tag, dir] of seconds) assert.deepEqual([tag, dir], [other.tag, other.rtl ? 'rtl' : 'ltr']);
      const theirs = texts(other.tag);
      assert.ok(await me.shows(theirs('question-age')) && await me.shows(say('question-age')));
      const picked = await me.page.$$eval(at.pressed, all => all.map(it => it.id));
      await me.page.$eval(at.flip, it => it.click());
      await drawn(me.page);
      assert.equal(await me.page.evaluate(() => document.documentElement.lang), other.tag);
      assert.equal(await me.page.$eval('.leave', it => it.textContent), theirs('leave'));
      assert.deepEqual(await me.page.$$eval(at.pressed, all => all.map(it => it.id)), picked, 'the answers are those that were given');
      assert.ok(await me.shows(theirs('work-next')));
      await me.page.$eval(at.flip, it => it.click());
      await drawn(me.page);
      assert.ok(await me.shows(say('work-next')));
    });

    test('a language that does not come is said, and the rest works', async () => {
      const me = await worker(lang);
      await me.begin();
      await me.visit.cdp.send('Network.enable');
      await me.visit.cdp.send('Network.emulateNetworkConditions', { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 });
      await me.page.select(at.second, '1');
      await until(() => me.shows(say('work-language-failed')), 'it to be said');
      await me.tap('where', 'on');
      assert.equal((await me.page.$$(at.pressed)).length, 1);
    });

    test('what is kept is listed in the order of keeping, and can be taken back', async () => {
      const me = await worker(lang);
      await me.begin();
      await me.answer(ANSWERS);
      await me.keep(3);
      await me.press('work-kept', { count: 3 });
      const kept = () => me.page.$$(`.pane ${at.keep.split(' ')[1]}`).then(all => all.length);
      assert.equal(await kept(), 3);
      await me.page.$eval(at.keep, it => it.click());
      await drawn(me.page);
      assert.equal(await kept(), 2);
      assert.ok(await me.shows(say('work-kept', { count: 2 })));
    });

    test('a code holds a number, some numbers or the plain address, as another reader reads it, and no answer', async () => {
      const me = await worker(lang);
      await me.begin();
      await me.answer(ANSWERS);
      await me.press('work-code');
      assert.equal(await me.scan(), setup.site.url(folder(lang)), 'with nothing kept, the address');
      await me.press('work-code');
      await me.keep(2);
      await me.press('work-code');
      assert.match(await me.scan(), /^tel:\+?[0-9]+$/);
      const numbers = (await me.page.$$eval('.pane .chip bdi', all => all.map(it => it.textContent)));
      await me.press('work-code-numbers');
      assert.equal(await me.scan(), numbers.join('\n'));
      await me.press('work-with-names');
      const named = await me.scan();
      for (const number of numbers) assert.ok(named.includes(`: ${number}`), named);
      // More than a phone can make out is said, and is no code.
      await me.press('work-code');
      await me.keep(9);
      await me.press('work-code');
      await me.press('work-code-numbers');
      assert.ok(await me.shows(say('work-code-too-long')));
    });

    test('the next person finds nothing of the last one: on the page, in memory, by Back or anew', async () => {
      const me = await worker(lang);
      await me.begin();
      await me.answer(ANSWERS);
      await me.chooseSecond();
      await me.press('work-both');
      await me.keep(2);
      await me.page.$eval(at.flip, it => it.click());
      await drawn(me.page);
      // A town that no data knows, so that the memory holds it because it was typed.
      const typed = 'zzyzxville';
      await me.page.type('.questions .town input', typed);
      const answers = [keptAnswers(ANSWERS), typed];
      for (const count of await searchMemory(me.visit, answers)) assert.ok(count > 0, 'they are in memory before (control)');
      await me.page.evaluate(() => scrollTo(0, 500));
      const other = LOCALES.filter(it => it.tag !== lang)[0].tag;
      await me.page.evaluate(text => [...document.querySelectorAll('.tools button')].find(it => it.textContent === text).click(), texts(other)('work-next'));
      await until(() => me.shows(say('work-cleared')), 'it to be said');
      await alone(me, say);
      assert.deepEqual(await searchMemory(me.visit, answers), [0, 0]);
      await me.press('work-begin');
      await me.page.waitForSelector('.work .plan section');
      assert.equal((await me.page.$$(at.pressed)).length, 0);
      assert.ok(await me.shows(say('work-kept', { count: 0 })));
      assert.ok(await me.page.$(at.second), 'no second language');
      assert.deepEqual(await me.plan(), await fresh(lang), 'the plan of someone who said nothing');
      await me.page.reload();
      await runs(me.page);
      await alone(me, say);
      await me.visit.goes(setup.other.url('elsewhere'));
      await me.visit.back();
      await until(async () => (await me.visit.tab()).url.startsWith(setup.site.url('')), 'Back to lead here');
      await runs(me.page);
      await alone(me, say);
    });

    test('after the time that the worker set without a touch, all is as for the next person', async () => {
      const me = await worker(lang);
      // The page's minute is a second here; shorter waits are as they are.
      await me.page.evaluate(() => {
        const real = setTimeout;
        globalThis.setTimeout = (run, wait, ...more) => real(run, wait >= 60_000 ? wait / 60 : wait, ...more);
      });
      await me.begin();
      await me.press('work-settings');
      await me.press('work-idle-minutes', { count: 1 });
      await me.tap('where', 'on');
      await until(() => me.shows(say('work-cleared')), 'the time to be over');
      await alone(me, say);
    });

    test('a device that slept through the time has nothing of the last person when it wakes', async () => {
      const me = await worker(lang);
      await me.begin();
      await me.tap('where', 'on');
      // As after a sleep: the clock went on, and no timer ran.
      await me.page.evaluate(() => {
        const real = Date.now;
        Date.now = () => real() + 3_600_000;
        document.dispatchEvent(new Event('visibilitychange'));
      });
      await until(() => me.shows(say('work-cleared')), 'it to be cleared');
      await alone(me, say);
    });

    test('the way it is set up holds for the next person too, and nothing of it is stored', async () => {
      const me = await worker(lang);
      const asked = await listen(me.visit);
      const length = await me.page.evaluate(() => history.length);
      await me.begin();
      await me.press('work-settings');
      await me.press('work-hand-end');
      await me.press('work-contrast');
      await me.press('work-spaced');
      await me.press('work-one');
      await drawn(me.page);
      assert.equal((await me.page.$$('.questions fieldset')).length, 1, 'one question at a time');
      const questions = () => me.page.$eval('.questions', it => it.getBoundingClientRect().left > innerWidth / 2);
      assert.equal(await questions(), true);
      await me.press('work-next');
      await me.press('work-begin');
      await me.page.waitForSelector('.work.at-end');
      assert.equal(await questions(), true);
      assert.equal(await me.page.evaluate(() => document.documentElement.dataset.contrast), 'true');
      assert.deepEqual(await stored(me.visit), NOTHING);
      assert.deepEqual(asked, [], 'nothing is asked for');
      assert.equal(await me.page.evaluate(() => history.length), length);
    });

    test('the exit leaves as on every page, with everything gone', async () => {
      const me = await worker(lang);
      await me.begin();
      await me.answer(ANSWERS);
      await me.visit.tap('.leave');
      await me.visit.arrives(setup.other.url('weather'));
      assert.ok(me.visit.heard('silence').length, 'what was read aloud is silent');
      await me.visit.back();
      await me.visit.arrives(setup.other.url(`before?to=${folder(lang)}work/`));
    });

    test('paper has as many pages as it should, large letters, and nothing of the browser or the exit', async () => {
      const me = await worker(lang);
      await me.begin();
      await me.answer({ where: ['on'], happening: ['work'] });
      await me.keep(4);
      await me.press('work-paper');
      const name = SERVICES.find(it => it.id === 'canadian-human-trafficking-hotline')?.name;
      for (const format of ['Letter', 'A4']) {
        for (const [form, most] of [['pages', 2], ['card', 1], ['cards', 1], ['strips', 1]]) {
          await me.press(`work-paper-${form}`);
          const { pages, text } = await me.print(format);
          assert.ok(pages >= 1 && pages <= most, `${form} on ${format}: ${pages} pages`);
          assert.match(text, /1-833-900-1010/);
          assert.ok(!text.includes(say('leave')) && !text.includes(say('work-next')), 'nothing to press');
          if (form !== 'pages' && name) assert.ok(!text.includes(name[lang] || name.en), `${form} tells nothing of the topic`);
        }
      }
      const small = await me.page.$$eval(`${at.paper} *`, all => [...new Set(all.filter(it => it.childElementCount === 0 && it.textContent.trim())
        .map(it => parseFloat(getComputedStyle(it).fontSize)).filter(size => size < 12))]);
      assert.deepEqual(small, [], 'nothing is smaller than 9 pt');
      await me.press('work-paper-card');
      await me.press('work-with-names');
      if (name) assert.ok((await me.print('Letter')).text.includes(name[lang] || name.en), 'with names when asked (control)');
      await me.press('work-paper-pages');
      await me.press('work-paper-plan');
      assert.ok((await me.print('A4')).pages <= 4);
      await me.press('work-paper-province');
      assert.ok((await me.print('A4')).pages <= 4);
      // The questions are beside it, and it follows them.
      const sheet = () => me.page.$eval(at.paper, it => it.innerText);
      const before = await sheet();
      await me.answer({ where: ['bc'] });
      await until(async () => await sheet() !== before, 'the sheet of the other province');
    });

    test('a device that cannot print says so, and a card says what it has no room for', async () => {
      const me = await worker(lang);
      await me.begin();
      await me.answer(ANSWERS);
      await me.press('work-paper');
      await me.press('work-paper-cards');
      assert.match(await me.page.$eval('.left-out', it => it.textContent), /\d/);
      await me.page.evaluate(() => { globalThis.print = () => { throw new Error('there is no printer'); }; });
      await me.press('plan-print');
      await until(() => me.shows(say('work-no-print')), 'it to be said');
    });

    test('words to show stand large, in the language of the person, and in English or French', async () => {
      const me = await worker(lang);
      await me.begin();
      await me.chooseSecond();
      await me.press('work-words');
      const other = LOCALES.filter(it => it.tag !== lang)[0].tag;
      const cards = await me.page.$$eval('.pane .show', all => all.map(it => it.innerText));
      assert.ok(cards.length >= 8);
      const sentence = texts(other)('words-to-show-doctor');
      assert.ok(cards.some(it => it.includes(sentence)), sentence);
      await me.page.evaluate(text => [...document.querySelectorAll('.pane .show')].find(it => it.innerText.includes(text)).click(), sentence);
      await me.page.waitForSelector('.show.large');
      const size = await me.page.$eval('.show.large b', it => parseFloat(getComputedStyle(it).fontSize));
      assert.ok(size >= 28, `${size} px`);
    });
  });
}

/// The plan of someone who said nothing, as the page shows it.
const plans = new Map();
async function fresh(lang) {
  if (!plans.has(lang)) {
    const me = await worker(lang);
    await me.begin();
    plans.set(lang, await me.plan());
    await me.visit.close();
  }
  return plans.get(lang);
}

/// The first screen stands alone, in the worker's language.
async function alone(me, say) {
  assert.equal(await me.page.evaluate(() => document.querySelector('.work')), null);
  assert.ok(await me.shows(say('work-title')));
  assert.equal(await me.page.evaluate(() => scrollY), 0);
  assert.equal(await me.page.evaluate(() => document.documentElement.lang), me.lang);
}

describe('Reading aloud', () => {
  /// A browser with these voices. What is spoken is told, and each sentence ends when the test says so.
  const withVoices = voices => `{
    const spoken = globalThis.__spoken = [];
    Object.defineProperty(globalThis, 'speechSynthesis', { value: {
      getVoices: () => ${JSON.stringify(voices)},
      speak: it => { spoken.push({ text: it.text, rate: it.rate, voice: it.voice.name }); globalThis.__end = () => it.onend(); },
      cancel: () => { spoken.push({ text: 'cancelled' }); },
    } });
    globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  }`;
  const LOCAL = [{ name: 'far', lang: 'en-CA', localService: false }, { name: 'near', lang: 'en-US', localService: true }];
  const visit = async (voices, path = 'en/work/') => {
    const me = await person(setup, 'en', { path, touch: true, ...TABLET, app: true });
    await me.page.evaluateOnNewDocument(withVoices(voices));
    await me.page.reload();
    await runs(me.page);
    return me;
  };
  const spoken = me => me.page.evaluate(() => globalThis.__spoken.filter(it => it.text !== 'cancelled'));

  for (const path of ['', 'en/work/']) {
    test(`says that it can be heard, then reads with a voice of the device alone, and stops (${path || 'start page'})`, async () => {
      const me = await visit(LOCAL, path);
      await me.page.click(at.listen);
      assert.ok(await me.shows(me.say('static-listen-heard')));
      assert.deepEqual(await spoken(me), [], 'nothing yet');
      await me.page.click(at.listen);
      const [first] = await spoken(me);
      assert.equal(first.voice, 'near');
      assert.ok((await me.heading()).includes(first.text.trim()), first.text);
      await me.page.evaluate(() => globalThis.__end());
      assert.equal((await spoken(me)).length, 2, 'one sentence after the other');
      const marked = await me.page.evaluate(() => [...CSS.highlights.get('read')].map(it => it.toString()));
      assert.deepEqual(marked, [(await spoken(me))[1].text], 'the sentence that is read is marked');
      await me.page.click(at.listen);
      assert.equal(await me.page.evaluate(() => CSS.highlights.has('read')), false);
      assert.equal(await me.page.evaluate(() => globalThis.__spoken.at(-1).text), 'cancelled');
    });
  }

  test('uses no voice that would send the text away, and says so', async () => {
    const me = await visit([LOCAL[0]]);
    await me.page.click(at.listen);
    assert.ok(await me.shows(me.say('static-listen-none')));
    await me.page.click(at.listen);
    assert.deepEqual(await spoken(me), []);
  });

  test('stops at the exit, on another screen and when the page is hidden', async () => {
    for (const end of [
      me => me.press('work-begin'),
      me => me.page.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
        document.dispatchEvent(new Event('visibilitychange'));
      }),
      me => me.page.evaluate(() => document.dispatchEvent(new Event('app:leave'))),
    ]) {
      const me = await visit(LOCAL);
      await me.page.click(at.listen);
      await me.page.click(at.listen);
      assert.equal((await spoken(me)).length, 1, 'it reads (control)');
      await end(me);
      await until(() => me.page.evaluate(() => globalThis.__spoken.at(-1).text === 'cancelled'), 'silence');
      await me.page.evaluate(() => globalThis.__end());
      assert.equal((await spoken(me)).length, 1, 'and goes on with nothing');
    }
  });
});
