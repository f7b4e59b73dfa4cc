// What every view must be, in every language: without a violation by axe-core, reachable and operable by keyboard,
// whole on a narrow screen, enlarged, without colours of its own, in long words and from right to left.
//
// To come to every view takes longer than to look at it. So there are a few walks in each language and several looks on
// each; every language meets every size of screen, both colour schemes and both fonts, but not every product of them.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';

import { DIST, LAYOUT_FONTS, ZONE, fontsOf, launch, start } from './harness.mjs';
import { LANGS, LOCALES, QUESTIONS, SERVICES, alongside, built, controls, drawn, everyView, folder, messages, person, placesOf, plain, runs, screensFor, see, settled, texts } from './support.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// For each font a browser that knows it alone, with the site and the site without scripts.
const browsers = {}, sites = {}, stills = {};
let setup;
before(async () => {
  await built();
  for (const font of [...LAYOUT_FONTS, 'noto']) {
    browsers[font] = await launch({ font });
    sites[font] = await start({ browser: browsers[font] });
    stills[font] = await start({ browser: browsers[font], edit: withoutScripts });
  }
  setup = sites.roboto;
});
const all = () => [...Object.values(sites), ...Object.values(stills)];
afterEach(() => Promise.all(all().map(it => it.tidy())));
after(async () => {
  await Promise.all(all().map(it => it.close()));
  await Promise.all(Object.values(browsers).map(it => it.close()));
});

/// A page as a browser without scripts shows it, for tools that need scripts themselves: nothing of ours runs, what
/// stands in <noscript> is there, and the style that is for this case holds.
function withoutScripts(html) {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<script\b[^>]*>[^]*?<\/script>/g, '').replace(/<\/?noscript>/g, '').replace(/@media ?\(scripting: ?none\)/g, '@media all');
}

/// What axe-core finds on the page as it stands, one line for each rule and element.
async function axe(page) {
  // What a page that is scrolled has below the exit's bar would be taken for too small, by luck of where it stands.
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(`globalThis.axe || (() => { ${AXE} })()`);
  const { violations, passes } = await page.evaluate(tags => globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), TAGS);
  assert.ok(passes.length > 5, 'axe-core has run');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 140)} (${failureSummary.split('\n')[1]?.trim()})`));
}

/// Collects what is wrong on each view, so that one run names everything.
function findings() {
  const all = [];
  return {
    add: (view, found) => { for (const what of [...new Set(found)].slice(0, 6)) all.push(`${view}: ${what}`); },
    none: () => assert.ok(!all.length, `${all.length} findings:\n${all.slice(0, 60).join('\n')}`),
  };
}

/// Calls `check(view, page, me)` on every view of a language: those of the app, a province's page, and the start page
/// without scripts, closed and with every part open.
async function allViews(lang, { font = 'roboto', ...options }, check) {
  const me = await person(sites[font], lang, options);
  await everyView(me, view => check(view, me.page, me));
  await me.press('home');
  await me.at('static-title');
  assert.deepEqual(me.visit.heard('error'), []);
  await me.visit.close();
  const list = await person(sites[font], lang, { ...options, path: `${folder(lang)}pe/`, app: false });
  await check('province', list.page, list);
  await list.visit.close();
  const bare = await person(stills[font], lang, { ...options, app: false });
  await check('start without scripts', bare.page, bare);
  await bare.page.evaluate(() => { for (const part of document.querySelectorAll('details')) part.open = true; });
  await check('start without scripts, all open', bare.page, bare);
  await bare.visit.close();
}

/// Style that a person's browser or phone would add: the page's policy does not hold for it.
const restyle = (page, css) => page.evaluate(css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}, css);

/// What stands out at a side, and texts that are cut off.
const overflow = page => page.evaluate(() => {
  const root = document.documentElement, wide = root.clientWidth, found = [];
  if (root.scrollWidth > wide) found.push(`the page is ${root.scrollWidth} px wide on ${wide} px`);
  for (const it of __see.all('body *')) {
    const { left, right } = it.getBoundingClientRect(), style = getComputedStyle(it);
    // What is there for screen readers alone stands aside.
    if (it.closest('.out, #skip:not(:focus-within)') || style.clipPath === 'inset(50%)') continue;
    if (right > wide + 1 || left < -1) found.push(`${it.tagName.toLowerCase()}.${it.className} “${__see.plain(it.textContent).slice(0, 40)}” is from ${Math.round(left)} to ${Math.round(right)} px on ${wide}`);
    const cut = it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1;
    if (it !== document.body && it.clientWidth && cut && /hidden|clip/.test(style.overflow)) found.push(`${it.tagName.toLowerCase()}.${it.className} “${__see.plain(it.textContent).slice(0, 40)}” is cut off`);
  }
  return found;
});

// ---- What is looked at on each view. A look gives what is wrong, and leaves the view as it was. ----

/// What stands out when a person's browser spaces the text as WCAG 1.4.12 has it.
async function spaced(page) {
  await restyle(page, '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }');
  const found = await overflow(page);
  await restyle(page, '');
  return found;
}

/// Whether half of the screen or more scrolls.
async function room(page) {
  const taken = await page.evaluate(() => {
    const before = scrollY;
    scrollTo(0, document.documentElement.scrollHeight / 2);
    const taken = __see.all('body *').filter(it => /sticky|fixed/.test(getComputedStyle(it).position)).map(it => it.getBoundingClientRect())
      .reduce((sum, it) => sum + Math.max(0, Math.min(it.bottom, innerHeight) - Math.max(it.top, 0)), 0) / innerHeight;
    scrollTo(0, before);
    return taken;
  });
  return taken > .5 ? [`${Math.round(taken * 100)} % of the screen does not scroll`] : [];
}

/// What can be pressed and is too small.
const small = page => page.evaluate(() => __see.controls().flatMap(it => {
  const target = it.matches('input') ? it.closest('label') || it : it;
  const { width, height } = target.getBoundingClientRect();
  const name = `${it.tagName.toLowerCase()} “${__see.name(it).slice(0, 40)}” is ${Math.round(width)} × ${Math.round(height)} px`;
  // A link in a sentence is as high as its line (WCAG 2.5.8 leaves it out).
  const sentence = it.matches('a') && getComputedStyle(it).display === 'inline' && [...it.parentElement.childNodes].some(near => near.nodeType === 3 && near.data.trim());
  const primary = it.matches('.leave, a[href^="tel:"], a[href^="sms:"], input, select, summary, button:not(dd *)');
  if (primary && height < 43.5) return [`${name}, less than 44`];
  if (!sentence && (height < 23.5 || width < 23.5)) return [`${name}, less than 24`];
  return [];
}));

/// After a move the heading has the focus and is in view, and the page starts at its top. `everyView` waits for the focus.
async function moved(page, view) {
  // No move leads to these.
  if (/^(start|search|province)/.test(view)) return [];
  const { top, free, from } = await page.evaluate(() => {
    const { top } = document.activeElement.getBoundingClientRect();
    return { from: scrollY, top, free: document.elementFromPoint(innerWidth / 2, top + 8) === document.activeElement };
  });
  return [...from ? [`it starts at ${from} px`] : [], ...top < 640 && free ? [] : [`the heading is covered or out of view, at ${top} px`]];
}

/// What tells an answer and is given to the browser's translation.
async function translated(page, view) {
  if (!/^(question|plan|directory|search)/.test(view)) return [];
  const { kept, given } = await page.evaluate(() => {
    const all = __see.all('#app *').filter(it => [...it.childNodes].some(it => it.nodeType === Node.TEXT_NODE && it.data.trim()));
    const given = all.filter(it => it.translate && !it.closest('nav'));
    return { kept: all.length - given.length, given: given.map(it => it.outerHTML.slice(0, 90)) };
  });
  return kept > 5 ? given : [`it holds ${kept} texts`, ...given];
}

const FEATURES = [['prefers-reduced-motion', 'reduce'], ['forced-colors', 'active'], ['prefers-contrast', 'more']];

/// What cannot be seen any more when a person's system asks for this.
const hiddenWith = (name, value) => async (page, view, { visit: { cdp } }) => {
  const scheme = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  await cdp.send('Emulation.setEmulatedMedia', { features: [...features, { name, value }] });
  assert.ok(await page.evaluate(query => matchMedia(query).matches, `(${name}: ${value})`));
  const found = await page.evaluate(() => {
    const res = [];
    if (!__see.all('#leave').length) res.push('no exit');
    const start = document.querySelector('#start');
    if (start && __see.seen(start) && !__see.all('a[href^="tel:"],a[href^="sms:"]').length) res.push('no numbers');
    for (const it of __see.controls()) {
      const { color, opacity } = getComputedStyle(it);
      let back = it;
      while (back && /, 0\)$|transparent/.test(getComputedStyle(back).backgroundColor)) back = back.parentElement;
      if (back && getComputedStyle(back).backgroundColor === color || opacity === '0') res.push(`${__see.name(it).slice(0, 40)} has the colour of its background`);
    }
    const moves = document.getAnimations().length;
    if (moves) res.push(`${moves} things move`);
    return res;
  });
  await cdp.send('Emulation.setEmulatedMedia', { features });
  return found;
};

/// What a browser could keep of a form.
const kept = (page, view) => page.evaluate(due => [
  ...document.forms.length >= due ? [] : ['there is no form to look at'],
  ...[...document.forms].filter(it => it.getAttribute('autocomplete') !== 'off').map(() => 'a form without autocomplete=off'),
  ...[...document.forms].flatMap(it => [it.name, it.id]).filter(it => it && !/^[a-z]?\d*$/.test(it)).map(it => `a form is named ${it}`),
  ...[...document.querySelectorAll('input,select,textarea,button,output,fieldset')].flatMap(it => [it.getAttribute('name'), it.id])
    .filter(it => it && !/^[a-z]?\d*(-\d+)?$/.test(it)).map(it => `a control is named ${it}`),
  ...[...document.querySelectorAll('input[value],option[value]')].map(it => it.getAttribute('value')).filter(it => !/^[a-z]?\d*$/.test(it)).map(it => `a value is ${it}`),
  ...[...document.querySelectorAll('input,select,textarea')].filter(it => !it.form).map(it => `${it.tagName} outside of a form`),
], /^(question|directory|search)/.test(view) ? 1 : 0);

// ---- The walks ----

/// Walks through views once, when the first of these tests asks for it, and makes a test of each look. `route` is
/// called with what is to be done on each view, `looks` has the looks by the name of their test.
function walk(route, looks) {
  const found = Object.fromEntries(Object.keys(looks).map(name => [name, findings()]));
  let walked;
  const once = () => walked ??= route(async (view, page, me) => {
    for (const [name, look] of Object.entries(looks)) found[name].add(view, await look(page, view, me));
    // So that the next move is seen to begin at the top.
    await page.evaluate(() => scrollTo(0, 400));
  });
  for (const name of Object.keys(looks)) {
    test(name, async () => {
      await once();
      found[name].none();
    });
  }
}

const NARROW = { width: 320, height: 568, touch: true };
const wide = 'nothing stands out at a side or is cut off on any view in';

// Each further language once, by turns at each size, light and dark, with the letters that phones have for it.
LOCALES.filter(({ tag }) => !LANGS.includes(tag)).forEach(({ tag }, at) => {
  const size = [NARROW, { width: 360, height: 640, touch: true }, { width: 768, height: 1024, touch: true }][at % 3];
  describe(`In ${tag}`, () => walk(check => allViews(tag, { ...size, dark: at % 2 === 1, font: 'noto' }, check), {
    [`axe-core finds nothing on any view in ${tag}`]: axe,
    [`${wide} ${tag} at ${size.width} px`]: overflow,
    [`everything that can be pressed is large enough on every view in ${tag}`]: small,
  }));
});

LANGS.forEach((lang, at) => {
  // By turns, so that each meets each.
  const turn = (...all) => all[at % all.length];
  const dark = turn(false, true), colours = dark => dark ? 'dark' : 'light';

  describe(`On a phone, in ${lang}`, () => {
    walk(check => allViews(lang, { width: 360, height: 640, touch: true, dark }, check), {
      [`the focus goes to the new heading after each move in ${lang}, and the page starts at its top`]: moved,
      [`axe-core finds nothing on any view in ${lang} at 360 px, ${colours(dark)}`]: axe,
      [`everything that can be pressed is large enough on every view in ${lang}`]: small,
      [`nothing that tells an answer is given to the browser's translation in ${lang}`]: translated,
      [`forms on every view in ${lang} keep nothing: autocomplete is off, names and ids say nothing`]: kept,
      [`nothing stands out at a side or is cut off on any view in ${lang} at 360 px`]: overflow,
    });
  });

  describe(`On a narrow phone with the widest font, in ${lang}`, () => walk(check => allViews(lang, { ...NARROW, font: 'dejavu' }, check), {
    [`${wide} ${lang} at 320 px`]: overflow,
    [`${wide} ${lang} with the text spacing of WCAG 1.4.12`]: spaced,
    [`everything that can be pressed is large enough on every view in ${lang} with the widest font`]: small,
  }));

  describe(`At 400 % zoom, in ${lang}`, () => walk(check => allViews(lang, { ...NARROW, height: 256, font: turn('roboto', 'dejavu') }, check), {
    [`${wide} ${lang} at 400 % zoom`]: overflow,
    [`the exit and its bar leave room to read in ${lang} at 400 % zoom`]: room,
  }));

  describe(`With large text, in ${lang}`, () => walk(check => allViews(lang, { width: 360, height: 640, touch: true, text: 2, font: turn('dejavu', 'roboto') }, check), {
    [`${wide} ${lang} with text at 200 %`]: overflow,
  }));

  describe(`On a wide screen, in ${lang}`, () => walk(check => allViews(lang, { width: 1280, height: 800, dark: !dark, font: turn('dejavu', 'roboto') }, check), {
    [`axe-core finds nothing on any view in ${lang} at 1280 px, ${colours(!dark)}`]: axe,
    [`${wide} ${lang} on a wide screen`]: overflow,
    ...Object.fromEntries(FEATURES.map(([name, value]) => [`the exit, the numbers and all controls stay to be seen in ${lang} with ${name}: ${value}`, hiddenWith(name, value)])),
  }));

  describe(`By keyboard, in ${lang}`, () => {
    walk(check => allViews(lang, { width: 360, height: 640 }, check), {
      'Tab comes to every control of every view in the order on the page, each with a ring and not covered': tabbing,
    });

    test('the whole walk goes with Tab, Enter, Space and arrows alone', async () => {
      const me = await person(setup, lang);
      const { page, say, visit } = me;
      const to = async (name, keys = ['Tab']) => {
        for (let press = 0; press < 400; press++) {
          await visit.together(...keys);
          await see(page);
          const on = await page.evaluate(() => [__see.name(document.activeElement), document.activeElement.checkVisibility()]);
          if (on[0] === name && on[1]) return;
        }
        throw new Error(`Tab does not come to ${name}`);
      };
      const checked = () => page.evaluate(() => [...document.querySelectorAll('main form :checked')].map(it => __see.name(it)));

      await to(say('static-begin'));
      await visit.keys('Enter');
      await me.at('question-danger');
      await to(say('answer-danger-no'));
      await visit.keys('Enter');
      await me.at('question-where');
      await to(say('question-skip'));
      await visit.keys('Enter');
      await me.at('question-happening');
      // Several choices: Tab comes to each, Space picks it and takes it back. Details come after what they belong to.
      await to(say('answer-happening-work'));
      await visit.keys('Space');
      await to(say('answer-happening-little-pay'));
      await visit.keys('Space');
      assert.deepEqual(await checked(), [say('answer-happening-work'), say('answer-happening-little-pay')]);
      await visit.keys('Space');
      assert.deepEqual(await checked(), [say('answer-happening-work')]);
      await to(say('question-next'));
      await visit.keys('Enter');
      await me.at('question-age');
      // One choice: Tab comes to the group once, arrows choose in it.
      await to(say('answer-age-under-16'));
      await visit.keys('Space');
      assert.deepEqual(await checked(), [say('answer-age-under-16')]);
      await visit.keys('ArrowDown');
      assert.deepEqual(await checked(), [say('answer-age-16-17')]);
      await visit.keys('ArrowUp');
      assert.deepEqual(await checked(), [say('answer-age-under-16')]);
      await to(say('question-see-plan'));
      await visit.keys('Enter');
      await me.atPlan();
      assert.equal((await me.chosen())[say('question-happening')], say('answer-happening-work'));

      const option = (await me.plan()).find(it => it.title === say('plan-section-options')).items[0];
      await to(option);
      await visit.keys('Enter');
      await me.at(option);
      await to(say('back'), ['Shift', 'Tab']);
      await visit.keys('Enter');
      await me.atPlan();
      await to(say('service-more'));
      await visit.keys('Enter');
      assert.equal(await page.evaluate(() => document.activeElement.closest('details').open), true);
      await visit.keys('Space');
      assert.equal(await page.evaluate(() => document.activeElement.closest('details').open), false);
      await page.evaluate(() => document.querySelector('h1').focus());
      await to(say('menu-browse'), ['Shift', 'Tab']);
      await visit.keys('Enter');
      await me.at('browse-title');
      await to(say('browse-narrow'));
      await visit.keys('Enter');
      await to(say('browse-place'));
      await visit.keys('ArrowDown');
      await page.waitForFunction(() => document.activeElement.matches('select') && document.activeElement.selectedIndex === 1, { polling: 20 });
      assert.deepEqual(visit.heard('error'), []);
    });

    test('the link at the top skips to the content, with no trace in the address', async () => {
      const me = await person(setup, lang);
      const at = await me.page.evaluate(() => location.href);
      for (let press = 0; press < 5; press++) {
        await me.visit.keys('Tab');
        if (await me.page.evaluate(() => __see.name(document.activeElement)) === me.say('skip-link')) break;
      }
      assert.ok(await me.page.evaluate(() => __see.seen(document.activeElement)), 'it shows when it has the focus');
      await me.visit.keys('Enter');
      await me.page.waitForFunction(() => document.activeElement.matches('main') || document.querySelector('main').contains(document.activeElement), { polling: 20 });
      assert.equal(await me.page.evaluate(() => location.href), at);
    });
  });
});

test('A page has the font that a test asks for, the suite\'s language, time zone and screen, and nothing of the machine (control)', async () => {
  for (const [font, name] of [['roboto', 'Roboto'], ['dejavu', 'DejaVu Sans'], ['noto', 'Noto Sans']]) {
    const visit = await sites[font].visit('');
    assert.deepEqual(await visit.page.evaluate(() => [navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone, devicePixelRatio]), ['en-CA', ZONE, 1]);
    for (const selector of ['h1', '#leave', '.number']) assert.deepEqual(await fontsOf(visit, selector), [name], selector);
  }
  for (const [tag, name] of [['pa', 'Noto Sans Gurmukhi'], ['ar', 'Noto Sans Arabic'], ['zh-Hans', 'Noto Sans CJK SC'], ['vi', 'Noto Sans']]) {
    const visit = await sites.noto.visit(`${tag}/`);
    assert.ok((await fontsOf(visit, 'h1')).includes(name), `${tag}: ${await fontsOf(visit, 'h1')}`);
  }
});

/// Presses Tab through the page; what is left out, out of order, without a ring, or covered.
async function tabbing(page) {
  await see(page);
  const want = await page.evaluate(() => {
    document.activeElement.blur();
    getSelection().removeAllRanges();
    scrollTo(0, 0);
    globalThis.__order = [];
    // A group of radio buttons is one stop: the picked one, or any.
    const groups = new Set();
    for (const it of document.querySelectorAll('a[href],button,summary,input,select,textarea,[tabindex="0"]')) {
      const group = it.matches('[type="radio"]') && it.name;
      const skip = it.closest('#skip'); // It shows only once it has the focus.
      if (!skip && !__see.seen(it) || it.disabled || group && groups.has(group)) continue;
      if (group) groups.add(group);
      __order.push(it);
    }
    // Chromium begins where a click was: at the very top.
    return __order.map(it => __see.name(it));
  });
  await page.evaluate(() => {
    const top = document.body;
    top.tabIndex = -1;
    top.focus();
    top.removeAttribute('tabindex');
    // When the key comes up, what it moved to has the focus and is scrolled to. To ask from here after each press would
    // take three times as long.
    globalThis.__tabbed = [];
    globalThis.__over = new AbortController();
    addEventListener('keyup', () => {
      const it = document.activeElement, due = __order[__tabbed.length];
      const same = it === due || it.matches('[type="radio"]') && it.name === due.name;
      const ring = getComputedStyle(it), label = it.matches('input') ? it.closest('label') || it : it;
      const box = label.getClientRects()[0];
      const points = box ? [[box.left + box.width / 2, box.top + box.height / 2], [box.left + 4, box.top + 4], [box.right - 4, box.bottom - 4]] : [];
      const free = points.some(([x, y]) => { const there = document.elementFromPoint(x, y); return there && (label.contains(there) || there.contains(it)); });
      const name = __see.name(it).slice(0, 50) || it.outerHTML.slice(0, 80);
      __tabbed.push({ same, name, due: __see.name(due).slice(0, 50), ring: ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2, free });
    }, { capture: true, signal: __over.signal });
  });
  await Promise.all(want.flatMap(() => [page.keyboard.down('Tab'), page.keyboard.up('Tab')]));
  const tabbed = await page.evaluate(() => { __over.abort(); return __tabbed; });
  assert.equal(tabbed.length, want.length);
  const found = [];
  for (const [at, on] of tabbed.entries()) {
    if (!on.same) { found.push(`Tab ${at + 1} comes to “${on.name}”, not to “${on.due}”`); break; }
    if (!on.ring) found.push(`“${on.name}” has no ring`);
    if (!on.free) found.push(`“${on.name}” is covered or out of view while it has the focus`);
  }
  return found;
}

describe('In pseudo-languages', () => {
  const PSEUDO = { 'en-XA': 'ltr', 'ar-XB': 'rtl' };
  const mine = {}, bare = {};
  let folder;
  before(async () => {
    // The built site with all pages written anew, with two more languages.
    folder = mkdtempSync(join(tmpdir(), 'alongside-pseudo-'));
    cpSync(DIST, folder, { recursive: true });
    alongside('pages', '--dir', folder, '--pseudo');
    for (const font of LAYOUT_FONTS) {
      mine[font] = await start({ browser: browsers[font], dist: folder });
      bare[font] = await start({ browser: browsers[font], dist: folder, edit: withoutScripts });
    }
  });
  const all = () => [...Object.values(mine), ...Object.values(bare)];
  afterEach(() => Promise.all(all().map(it => it.tidy())));
  after(async () => {
    await Promise.all(all().map(it => it.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  // The texts of a pseudo-language cannot be read from a file: the person finds what to press by place and role.
  async function everyPseudoView(lang, { font, ...options }, check) {
    const visit = await mine[font].visit(`${lang}/`, options);
    const { page } = visit;
    await runs(page);
    await see(page);
    const press = (selector, at = 0) => page.evaluate((selector, at) => {
      globalThis.__left = document.querySelector('#app').textContent;
      __see.all(selector)[at].click();
    }, selector, at);
    const moved = () => page.waitForFunction(() => document.querySelector('#app').textContent !== globalThis.__left && document.activeElement.matches('h1')
      && __see.seen(document.activeElement) && __see.whole(), { polling: 20 });
    const unfold = selector => page.evaluate(selector => { for (const part of document.querySelectorAll(selector)) part.open = true; }, selector);
    await check('start', page);
    await press(controls.begin);
    const picks = { danger: 'yes', where: 'bc', age: 'under-16', help: 'report', happening: 'sex' };
    for (const [main, ...beside] of screensFor(Object.fromEntries(Object.entries(picks).map(([id, picked]) => [id, [picked]])))) {
      await moved();
      await check(`question ${main.id}`, page);
      const question = QUESTIONS.indexOf(main), at = placesOf(main).findIndex(it => it.id === picks[main.id]);
      if (at >= 0) await page.$eval(controls.answer(question, at), it => { globalThis.__left = document.querySelector('#app').textContent; it.click(); });
      if (main.id === 'danger') {
        await moved();
        await check('now', page);
        await press('#app .plan .steps button.main');
      } else if (main.kind === 'many' || main.answers.some(it => it.region) || beside.some(it => it.screen === 'below')) {
        await press(controls.next);
      }
    }
    await moved();
    await page.$$eval(controls.closed, all => { for (const it of all) it.click(); });
    await settled(page);
    await unfold('#app details');
    await check('plan', page);
    await press(controls.leaf);
    await moved();
    await unfold('#topics [data-on] details');
    await check('topic', page);
    await press(controls.toTopics);
    await moved();
    await check('topics', page);
    await press(controls.toBrowse);
    await moved();
    await unfold('#app form details');
    await check('directory', page);
    assert.deepEqual(visit.heard('error'), []);
    await visit.close();
    const list = await mine[font].visit(`${lang}/pe/`, options);
    await see(list.page);
    await check('province', list.page);
    await list.close();
    const still = await bare[font].visit(`${lang}/`, options);
    await see(still.page);
    await still.page.evaluate(() => { for (const part of document.querySelectorAll('details')) part.open = true; });
    await check('start without scripts, all open', still.page);
    await still.close();
  }

  const words = text => text.match(/[A-Za-z’']{2,}/g) || [];
  // Every sentence or phrase of the first language, in parts that stand together on screen.
  const english = [...messages(LANGS[0])].flatMap(([id, text]) => text.replace(/\{[^{}]*\}/g, '\n').split(/[\n{}[\]*]+/).map(it => [id, plain(it)]))
    .filter(([, text]) => words(text).length >= 2);
  // What records hold in words of their own, which stand in the page as they are.
  const own = new Set();
  const gather = value => {
    if (typeof value === 'string') own.add(plain(value));
    else if (value && typeof value === 'object') Object.values(value).forEach(gather);
  };
  SERVICES.forEach(gather);
  LOCALES.forEach(gather);

  // What someone else is to read, up to its variable, where it is marked with their language.
  const toShow = Object.fromEntries(LANGS.map(lang => [lang, [...messages(lang)].filter(([id]) => id.startsWith('words-to-show-')).map(([, text]) => plain(text.split('{')[0]))]));

  /// What stands in plain English.
  async function inEnglish(page, view) {
    const shown = (await page.evaluate(() => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), res = [];
      while (walk.nextNode()) {
        const parent = walk.currentNode.parentElement;
        if (!parent.closest('script,noscript') && parent.checkVisibility()) res.push([walk.currentNode.data, parent.closest('[lang]').lang]);
      }
      for (const it of document.querySelectorAll('[aria-label],[title],[alt]')) for (const name of ['aria-label', 'title', 'alt']) if (it.hasAttribute(name)) res.push([it.getAttribute(name)]);
      return res;
    })).map(([text, tag]) => [plain(text), tag]).filter(([text]) => text);
    assert.ok(shown.length > 10, view);
    return shown.filter(([text, tag]) => !own.has(text) && !toShow[tag]?.some(it => text.startsWith(it))).flatMap(([text]) => {
      const [id] = english.find(([, it]) => text === it || words(it).length >= 3 && text.includes(it)) || [];
      if (id) return [`${id} stands in English: ${text.slice(0, 80)}`];
      // Not a message either: words that were written into the code. Names and addresses have no spaces between small words.
      return /(^|\s)[a-z’']{2,} [a-z’']{2,}(\s|[.,;:!?]|$)/.test(text) && ![...own].some(it => it.includes(text) || text.includes(it) && words(it).length > 1)
        ? [`in plain words: ${text.slice(0, 80)}`] : [];
    });
  }

  /// What does not have the language and the direction, or is not laid out by it.
  const against = (lang, dir, rtl = dir === 'rtl') => page => page.evaluate((lang, dir, rtl) => {
    const root = document.documentElement, res = [];
    if (root.lang !== lang || root.dir !== dir) res.push(`lang=${root.lang} dir=${root.dir}`);
    const side = (first, second, what) => {
      const [a, b] = [first, second].map(it => it.getBoundingClientRect());
      if (rtl ? a.left < b.left : a.left > b.left) res.push(`${what} does not follow the direction`);
    };
    for (const it of __see.all('h1,h2,h3,main p')) if (getComputedStyle(it).direction !== dir) res.push(`${it.tagName} “${__see.plain(it.textContent).slice(0, 30)}” runs ${getComputedStyle(it).direction}`);
    for (const it of __see.all('label > input:is([type=checkbox], [type=radio])')) side(it, it.nextElementSibling, 'a box and its label');
    const bar = __see.all('#app nav button');
    if (bar.length > 1) side(bar[0], bar[1], 'the bar');
    // The first line of a heading begins at its own side.
    for (const it of __see.all('h1')) {
      const range = document.createRange();
      range.selectNodeContents(it);
      const rects = [...range.getClientRects()], box = it.getBoundingClientRect();
      const line = rects.filter(it => it.top < Math.min(...rects.map(it => it.bottom)));
      if (rtl ? box.right - Math.max(...line.map(it => it.right)) > 2 : Math.min(...line.map(it => it.left)) - box.left > 2) res.push('the heading does not begin at its side');
    }
    for (const it of __see.all('.number,bdi')) {
      if (getComputedStyle(it).direction !== 'ltr') res.push(`the number ${it.textContent} runs from right to left`);
    }
    for (const it of __see.all('a[href^="tel:"]')) if (!it.querySelector('[dir="ltr"]')) res.push(`a number without a direction of its own: ${__see.name(it)}`);
    return res;
  }, lang, dir, rtl);

  /// What stands out at another width of the screen.
  const overflowAt = width => async page => {
    const before = page.viewport();
    await page.setViewport({ ...before, width });
    const found = await overflow(page);
    await page.setViewport(before);
    return found;
  };

  for (const [lang, dir] of Object.entries(PSEUDO)) {
    walk(check => everyPseudoView(lang, { width: 360, height: 640, touch: true, font: 'dejavu' }, check), {
      [`no plain English is left on any view in ${lang}`]: inEnglish,
      [`${wide} ${lang} at 360 px`]: overflow,
      [`${wide} ${lang} at 320 px`]: overflowAt(320),
      [`lang and dir are those of ${lang} on every view, and the layout follows`]: against(lang, dir),
      [`axe-core finds nothing on any view in ${lang}`]: axe,
    });
    walk(check => everyPseudoView(lang, { width: 1280, height: 800, font: 'roboto' }, check), {
      [`${wide} ${lang} at 1280 px`]: overflow,
    });
  }

  test('a change to a language from right to left turns the page around, and back', async () => {
    const visit = await mine.roboto.visit('', { width: 360, height: 640 });
    const { page } = visit;
    await runs(page);
    await see(page);
    await page.evaluate(selector => __see.all(selector)[0].click(), controls.begin);
    await page.waitForSelector(controls.answers);
    for (const [tag, dir] of [['ar-XB', 'rtl'], [LANGS[0], 'ltr']]) {
      await page.$eval(controls.language(tag), it => it.click());
      await page.waitForFunction(tag => document.documentElement.lang === tag, { polling: 20 }, tag);
      await drawn(page);
      assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('h1')).direction), dir);
      assert.deepEqual(await overflow(page), []);
    }
    assert.equal(await page.evaluate(() => __see.heading()[0]), texts(LANGS[0])('question-danger'));
  });
});
