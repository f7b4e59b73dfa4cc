// How much must come over the wire, compressed as hosts do it best (brotli 11). The figures are the same on every
// machine, so they are held to limits; what takes time is measured by `cargo xtask bench`, which is no test.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

import { DIST } from './harness.mjs';
import { LANGS, LINES, LOCALES, SERVICES, built, folder } from './support.mjs';

// Limits in bytes.
const TO_NUMBERS = 8_000;
const CODE = 156_000;
/// Of the start page without code.
const START_PAGE = { en: 155_000, fr: 165_000 }, OF_OTHERS = 175_000;
const CSS = 8_000;

const MODULE = /<script type="module" async>(.*?)<\/script>/s;

const brotli = bytes => brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
}).length;
const kb = bytes => `${(bytes / 1000).toFixed(1)} KB`;

/// What a first visit in a language brings, with its bytes as they come: the page without the app's JavaScript, which is
/// in it, that, and the WebAssembly.
function firstVisit(lang) {
  const html = readFileSync(join(DIST, folder(lang), 'index.html'), 'utf8');
  const code = readdirSync(DIST).filter(it => /^app-.*\.(js|wasm)$/.test(it));
  assert.equal(code.length, 1, `${code}`);
  assert.ok(html.includes(code[0]), `the page loads ${code[0]}`);
  const [page, js] = [html.replace(MODULE, ''), MODULE.exec(html)[1]].map(text => brotli(Buffer.from(text)));
  return { html, parts: new Map(Object.entries({ page, js, wasm: brotli(readFileSync(join(DIST, code[0]))) })) };
}

/// The page up to the end of the numbers.
const toNumbers = html => {
  const end = html.indexOf('</section>', html.indexOf('class="lines"'));
  assert.ok(end > 0 && html.slice(0, end).includes('id="leave"') && html.slice(0, end).includes('href="tel:'));
  return brotli(Buffer.from(html.slice(0, end)));
};

/// The part of the block that holds the texts of the services, and the one that holds the numbers of its second half.
function services(html) {
  const shown = SERVICES.filter(it => it.status === 'active').map(it => it.id).sort();
  // They are in the second half of the block, after the places.
  const from = html.indexOf(`\n${shown[0]}\n`, html.indexOf('\u{e007}'));
  const to = html.indexOf(`\n${LINES[0].purpose}\n`, from);
  const numbers = html.indexOf('\u{e008}', to);
  const end = html.indexOf('</script>', numbers);
  assert.ok(from > 0 && to > from && numbers > to && end > numbers, 'the services are found in the block');
  return { from, to, numbers, end, count: shown.length };
}

before(built);

for (const { tag: lang } of LOCALES) {
  const startPage = START_PAGE[lang] ?? OF_OTHERS;
  describe(`Bytes, in ${lang}`, () => {
    test(`the exit and the crisis numbers come within ${kb(TO_NUMBERS)}`, t => {
      const bytes = toNumbers(firstVisit(lang).html);
      t.diagnostic(kb(bytes));
      assert.ok(bytes <= TO_NUMBERS, kb(bytes));
    });

    test(`the code comes within ${kb(CODE)}, and the start page with all texts and the directory within ${kb(startPage)}`, t => {
      const { parts } = firstVisit(lang);
      t.diagnostic([...parts].map(([name, bytes]) => `${name} ${kb(bytes)}`).join(', '));
      const code = parts.get('js') + parts.get('wasm');
      assert.ok(code <= CODE, `code: ${kb(code)}`);
      assert.ok(parts.get('page') <= startPage, `page: ${kb(parts.get('page'))}`);
    });

    test(`the style sheets are within ${kb(CSS)}, and nothing is fetched for looks`, () => {
      const { html } = firstVisit(lang);
      const css = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(it => it[1]);
      // What the first screen needs, and the rest below it.
      assert.equal(css.length, 2);
      assert.ok(html.indexOf(css[1]) > html.indexOf('id="leave"'));
      assert.ok(brotli(Buffer.from(css.join(''))) <= CSS);
      assert.doesNotMatch(css.join(''), /@font-face|@import|url\((?!["']?data:)/);
      assert.doesNotMatch(html, /<(img|picture|video|audio|iframe|object|embed)\b|<link\b(?![^>]*href="(data:,"|#))/);
    });

    test('a service adds about a hundred bytes', t => {
      const { html } = firstVisit(lang);
      const { from, to, numbers, end, count } = services(html);
      // A little too much: the numbers are those of towns too.
      const without = html.slice(0, from) + html.slice(to, numbers) + html.slice(end);
      const each = (brotli(Buffer.from(html)) - brotli(Buffer.from(without))) / count;
      t.diagnostic(`${each.toFixed(0)} bytes for each of ${count} services: a directory twice as large adds ${kb(each * count)}`);
      assert.ok(each > 20 && each < 200, `${each}`);
    });
  });
}

test('a page that is too large would be seen (control)', () => {
  const { html } = firstVisit(LANGS[0]);
  // Noise does not compress.
  const noise = Array.from({ length: 9000 }, (_, at) => (at * 7919 * at % 65521).toString(36)).join('');
  assert.ok(toNumbers(html.replace('<main', `<!--${noise}--><main`)) > TO_NUMBERS);
});
