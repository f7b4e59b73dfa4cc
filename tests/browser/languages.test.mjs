// The walk in each language beside English and French; the row of languages; and numbers within text from right to left. The
// site has the two made-up languages beside its own, one of them in Arabic letters.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';

import { DIST, LAYOUT_FONTS, launch, start } from './harness.mjs';
import { LANGS, LINES, LOCALES, alongside, person, printedPlan, samePlan, see, texts } from './support.mjs';
import { ENGINES, open } from './engines.mjs';

const MIRRORED = 'ar-XB', PAGE = `${MIRRORED}/canada/`;

const ALL = LOCALES.length + 2;

let folder, sites, browsers;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-languages-'));
  cpSync(DIST, folder, { recursive: true });
  alongside('pages', '--dir', folder, '--pseudo', '--plain');
  [sites, browsers] = [{}, []];
  for (const font of [...LAYOUT_FONTS, 'noto']) {
    const browser = await launch({ font });
    browsers.push(browser);
    sites[font] = await start({ browser, dist: folder });
  }
});
afterEach(() => Promise.all(Object.values(sites).map(it => it.tidy())));
after(async () => {
  await Promise.all(Object.values(sites).map(it => it.close()));
  await Promise.all(browsers.map(it => it.close()));
  rmSync(folder, { recursive: true, force: true });
});

const SMALL = { touch: true, width: 320, height: 640 };

describe('With many languages', () => {
  for (const [place, scripts] of [['en/', false], ['en/', true], [`${MIRRORED}/`, false], ['en/on/', false], ['404.html', false]]) {
    test(`they are one row and a tap on a phone of 320 px, on ${place} with scripts ${scripts ? 'on' : 'off'}`, async () => {
      for (const font of LAYOUT_FONTS) {
        const { page } = await sites[font].visit(place, { ...SMALL, scripts });
        await see(page);
        const row = await page.evaluate(() => __see.all('#languages > :not(details), #languages summary').map(it => {
          const { top, bottom, left, right } = it.getBoundingClientRect();
          return { top, bottom, left, right };
        }));
        assert.equal(row.length, 3);
        assert.ok(row.every(it => it.top === row[0].top && it.bottom - it.top >= 44 && it.left >= 0 && it.right <= 320), JSON.stringify(row));
        await page.click('#languages summary');
        const names = await page.evaluate(() => __see.all('#languages a, #languages b').map(it => {
          const { top, bottom, left, right } = it.getBoundingClientRect();
          const text = it.textContent, tag = it.lang, { direction } = getComputedStyle(it);
          return { text, tag, direction, fits: left >= 0 && right <= 320 && bottom - top >= 44 };
        }));
        assert.equal(names.length, ALL);
        assert.deepEqual(names.filter(it => !it.fits), []);
        for (const { tag, name, rtl } of LOCALES.slice(1)) assert.deepEqual(names.filter(it => it.tag === tag).map(it => [it.text, it.direction]), [[name, rtl ? 'rtl' : 'ltr']]);
      }
    });
  }

  test('that of the browser is first, without a tap, a move of the page or anything kept', async () => {
    for (const [browser, want] of [['pa-IN', 'ਪੰਜਾਬੀ'], ['fr-CA', 'Français'], ['de-DE', 'English'], ['en-CA', 'English']]) {
      const visit = await sites.roboto.visit('', { ...SMALL, scripts: false });
      const { page } = visit;
      await page.evaluateOnNewDocument(tag => {
        Object.defineProperty(navigator, 'language', { get: () => tag });
        globalThis.__moved = 0;
        new PerformanceObserver(list => { for (const it of list.getEntries()) globalThis.__moved += it.value; }).observe({ type: 'layout-shift', buffered: true });
      }, browser);
      await page.setJavaScriptEnabled(true);
      await page.goto(sites.roboto.site.url('en/'), { waitUntil: 'load' });
      await see(page);
      const seen = await page.evaluate(() => ({
        first: __see.all('#languages > *')[0].textContent, row: __see.all('#languages > *').length, all: document.querySelectorAll('#languages a, #languages b').length,
        moved: globalThis.__moved, kept: localStorage.length + sessionStorage.length + document.cookie.length, rows: history.length,
      }));
      assert.equal(seen.first, want, browser);
      assert.deepEqual([seen.row, seen.all, seen.kept], [3, ALL, 0]);
      assert.ok(seen.moved < 0.01, `${browser}: ${seen.moved}`);
    }
  });
});

/// The letters that most phones have for a language.
const LETTERS = tag => ['pa', 'zh-Hans', 'ar'].includes(tag) ? 'noto' : 'roboto';

for (const { tag } of LOCALES) {
  test(`all five numbers are on the first screen of a small phone, in ${tag}`, async () => {
    const { page } = await person(sites[LETTERS(tag)], tag, { touch: true });
    const numbers = await page.evaluate(() => __see.all('.lines .act').map(it => ({ name: __see.name(it), bottom: it.getBoundingClientRect().bottom })));
    assert.equal(numbers.length, LINES.length);
    assert.deepEqual(numbers.filter(it => it.bottom > 640), []);
  });
}

const ANSWERS = { where: ['on'], age: ['25-up'], happening: ['work', 'debt'], papers: ['employer-permit'], help: ['law', 'work-pay'] };

for (const { tag, rtl } of LOCALES.filter(it => !LANGS.includes(it.tag))) {
  test(`the whole walk leads to the plan that cargo xtask plan prints, in ${tag}`, async () => {
    const me = await person(sites.noto, tag, { touch: true });
    await me.walk(ANSWERS);
    samePlan(await me.plan(), printedPlan(tag, ...Object.entries(ANSWERS).map(([id, all]) => `${id}=${all}`)), 'the answers');
    assert.deepEqual([await me.page.evaluate(() => document.documentElement.lang), await me.page.evaluate(() => document.documentElement.dir)], [tag, rtl ? 'rtl' : 'ltr']);
    // Nothing stands in English that was forgotten.
    assert.ok(!(await me.page.evaluate(() => document.body.innerText)).includes('[en]'));
    await me.visit.tap('#leave');
    await me.visit.arrives(sites.noto.other.url('weather'));
  });

  test(`the page for whoever helps follows each answer, in ${tag}`, async () => {
    const me = await person(sites.noto, tag, { path: `${tag}/work/`, touch: true, width: 1024, height: 768 });
    await me.press('work-begin');
    await me.page.waitForSelector('.work .plan section');
    await me.page.click('#a2-4');
    await me.page.waitForSelector('#a2-4[aria-pressed=true]');
    assert.ok(await me.shows(texts(tag)('work-next')));
    assert.ok(await me.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });
}

// Where the digits of a number stand in a paragraph, from the left, and what a browser makes of the same text without the
// characters that keep it apart. Runs in the page.
const LOOK = `
  const number = /\\d+(?:-\\d+){2,}|\\d+\\D{0,3}:\\D{0,3}\\d\\d/;
  const digits = node => {
    const found = number.exec(node.data), range = document.createRange(), places = [];
    for (let at = found.index; at < found.index + found[0].length; at++) {
      if (!/[0-9]/.test(node.data[at])) continue;
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      places.push(range.getClientRects()[0].left);
    }
    return { text: found[0], inOrder: places.every((left, at) => !at || left > places[at - 1]) };
  };
  for (const part of document.querySelectorAll('details')) part.open = true;
  const texts = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (number.test(node.data) && /[\\u0627-\\u064a]/.test(node.data) && node.parentElement.closest('[dir]').dir === 'rtl' && node.parentElement.getClientRects().length) texts.push(node);
  }
  const shown = texts.map(digits);
  for (const node of texts) node.data = node.data.replace(/[\\u200e\\u2066-\\u2069]/g, '');
  return { shown, bare: texts.map(digits) };`;

const looks = ({ shown, bare }) => {
  assert.ok(shown.length >= 3, `${shown.length} texts with a number`);
  assert.ok(shown.some(it => it.text.includes(':')), 'a time of day is among them');
  assert.deepEqual(shown.filter(it => !it.inOrder), []);
  // The control: with nothing around it, a number is turned round.
  assert.ok(bare.some(it => !it.inOrder), 'without the characters it is turned round');
};

test('a number within Arabic letters is not turned round', async () => {
  const { page } = await sites.dejavu.visit(PAGE, { scripts: false });
  looks(await page.evaluate(`(() => {${LOOK}})()`));
});

for (const [engine, { name }] of Object.entries(ENGINES)) {
  test(`nor in ${name}`, async () => {
    const browser = await open(engine);
    try {
      await browser.goes(sites.dejavu.site.url(PAGE));
      await browser.sees("document.getElementById('end')", 'the page');
      looks(await browser.run(LOOK));
    } finally {
      await browser.close();
    }
  });
}

test('a number to press is left to right in both directions of script', async () => {
  const { page } = await sites.roboto.visit(`${MIRRORED}/`, { scripts: false });
  const numbers = await page.$$eval('.act .number', all => all.map(it => getComputedStyle(it).direction));
  assert.ok(numbers.length > 4 && numbers.every(direction => direction === 'ltr'));
});
