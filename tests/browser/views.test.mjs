// What every view must be, in every language: without a violation by axe-core, reachable and operable by keyboard,
// whole on a narrow screen, enlarged, without colours of its own, in long words and from right to left.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';

import { DIST, start } from './harness.mjs';
import { LANGS, LOCALES, QUESTIONS, SERVICES, built, cargo, drawn, everyView, folder, messages, person, plain, see, texts } from './support.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let it, still;
before(async () => {
  await built();
  it = await start();
  still = await start({ edit: withoutScripts });
});
afterEach(() => Promise.all([it.tidy(), still.tidy()]));
after(() => Promise.all([it.close(), still.close()]));

/// A page as a browser without scripts shows it, for tools that need scripts themselves: nothing of ours runs, what
/// stands in <noscript> is there, and the style that is for this case holds.
function withoutScripts(html) {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<script\b[^>]*>[^]*?<\/script>/g, '').replace(/<\/?noscript>/g, '').replace(/@media ?\(scripting: ?none\)/g, '@media all');
}

/// What axe-core finds on the page as it stands, one line for each rule and element.
async function axe(page) {
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

/// Calls `check(view, page)` on every view of a language: those of the app, a province's page, and the start page
/// without scripts, closed and with every part open.
async function allViews(lang, options, check) {
  const me = await person(it, lang, options);
  await everyView(me, view => check(view, me.page, me));
  assert.deepEqual(me.visit.heard('error'), []);
  await me.visit.close();
  const list = await person(it, lang, { ...options, path: `${folder(lang)}pe/`, app: false });
  await check('province', list.page, list);
  await list.visit.close();
  const bare = await person(still, lang, { ...options, app: false });
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
    if (it.closest('.out, #skip:not(:focus-within)')) continue;
    if (right > wide + 1 || left < -1) found.push(`${it.tagName.toLowerCase()}.${it.className} “${__see.plain(it.textContent).slice(0, 40)}” is from ${Math.round(left)} to ${Math.round(right)} px on ${wide}`);
    const cut = it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1;
    if (it !== document.body && it.clientWidth && cut && /hidden|clip/.test(style.overflow)) found.push(`${it.tagName.toLowerCase()}.${it.className} “${__see.plain(it.textContent).slice(0, 40)}” is cut off`);
  }
  return found;
});

for (const lang of LANGS) {
  for (const [width, height] of [[360, 640], [1280, 800]]) {
    for (const dark of [false, true]) {
      test(`axe-core finds nothing on any view in ${lang} at ${width} px, ${dark ? 'dark' : 'light'}`, async () => {
        const found = findings();
        await allViews(lang, { width, height, dark }, async (view, page) => found.add(view, await axe(page)));
        found.none();
      });
    }
  }

  describe(`By keyboard, in ${lang}`, () => {
    test('Tab comes to every control of every view in the order on the page, each with a ring and not covered', async () => {
      const found = findings();
      await allViews(lang, { width: 360, height: 640 }, async (view, page) => found.add(view, await tabbing(page)));
      found.none();
    });

    test('the whole walk goes with Tab, Enter, Space and arrows alone', async () => {
      const me = await person(it, lang);
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
      const checked = () => page.evaluate(() => [...document.querySelectorAll('form :checked')].map(it => __see.name(it)));

      await to(say('static-begin'));
      await visit.keys('Enter');
      await me.at('question-who');
      // One choice: Tab comes to the group once, arrows choose in it.
      await to(say('answer-who-me'));
      await visit.keys('Space');
      assert.deepEqual(await checked(), [say('answer-who-me')]);
      await visit.keys('ArrowDown');
      assert.deepEqual(await checked(), [say('answer-who-someone')]);
      await visit.keys('ArrowUp');
      assert.deepEqual(await checked(), [say('answer-who-me')]);
      await to(say('question-next'));
      await visit.keys('Space');
      await me.at('question-where');
      await to(say('question-skip'));
      await visit.keys('Enter');
      await me.at('question-danger');
      await visit.keys('Tab');
      await to(say('question-next'));
      await visit.keys('Enter');
      await me.at('question-age');
      await to(say('question-next'));
      await visit.keys('Enter');
      await me.at('question-happening');
      // Several choices: Tab comes to each, Space picks it and takes it back.
      await to(say('answer-happening-work'));
      await visit.keys('Space');
      await to(say('answer-happening-debt'));
      await visit.keys('Space');
      assert.deepEqual(await checked(), [say('answer-happening-work'), say('answer-happening-debt')]);
      await visit.keys('Space');
      assert.deepEqual(await checked(), [say('answer-happening-work')]);
      await to(say('question-see-plan'));
      await visit.keys('Enter');
      await me.at('plan-title');
      assert.equal((await me.chosen())[say('question-happening')], say('answer-happening-work'));

      const option = (await me.plan()).find(it => it.title === say('plan-section-options')).items[0];
      await to(option);
      await visit.keys('Enter');
      await me.at(option);
      await to(say('back'), ['Shift', 'Tab']);
      await visit.keys('Enter');
      await me.at('plan-title');
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
      const me = await person(it, lang);
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

  const ways = {
    'at 320 px': [{ width: 320, height: 568, touch: true }],
    'at 400 % zoom': [{ width: 320, height: 256, touch: true }],
    'with the text spacing of WCAG 1.4.12': [{ width: 320, height: 568, touch: true }, '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }'],
    'with text at 200 %': [{ width: 360, height: 640, touch: true, text: 2 }],
    'on a wide screen': [{ width: 1280, height: 800 }],
  };
  for (const [how, [size, css]] of Object.entries(ways)) {
    test(`nothing stands out at a side or is cut off on any view in ${lang} ${how}`, async () => {
      const found = findings();
      await allViews(lang, size, async (view, page) => {
        if (css) await restyle(page, css);
        found.add(view, await overflow(page));
      });
      found.none();
    });
  }

  test(`the exit and its bar leave room to read in ${lang} at 400 % zoom`, async () => {
    const found = findings();
    await allViews(lang, { width: 320, height: 256 }, async (view, page) => {
      const taken = await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight / 2);
        return __see.all('body *').filter(it => /sticky|fixed/.test(getComputedStyle(it).position)).map(it => it.getBoundingClientRect())
          .reduce((sum, it) => sum + Math.max(0, Math.min(it.bottom, innerHeight) - Math.max(it.top, 0)), 0) / innerHeight;
      });
      if (taken > .5) found.add(view, [`${Math.round(taken * 100)} % of the screen does not scroll`]);
    });
    found.none();
  });

  test(`everything that can be pressed is large enough on every view in ${lang}`, async () => {
    const found = findings();
    await allViews(lang, { width: 360, height: 640, touch: true }, async (view, page) => found.add(view, await page.evaluate(() => __see.controls().flatMap(it => {
      const target = it.matches('input') ? it.closest('label') || it : it;
      const { width, height } = target.getBoundingClientRect();
      const name = `${it.tagName.toLowerCase()} “${__see.name(it).slice(0, 40)}” is ${Math.round(width)} × ${Math.round(height)} px`;
      // A link in a sentence is as high as its line (WCAG 2.5.8 leaves it out).
      const sentence = it.matches('a') && getComputedStyle(it).display === 'inline' && [...it.parentElement.childNodes].some(near => near.nodeType === 3 && near.data.trim());
      const primary = it.matches('.leave, a[href^="tel:"], a[href^="sms:"], input, select, summary, button:not(dd *)');
      if (primary && height < 43.5) return [`${name}, less than 44`];
      if (!sentence && (height < 23.5 || width < 23.5)) return [`${name}, less than 24`];
      return [];
    }))));
    found.none();
  });

  test(`the focus goes to the new heading after each move in ${lang}, and the page starts at its top`, async () => {
    const me = await person(it, lang);
    // `at` waits for the focus on the heading; everyView calls it on each view.
    await everyView(me, async view => {
      if (view === 'start' || view === 'search') return; // No move leads to these.
      const { top, bar, at } = await me.page.evaluate(() => ({
        at: scrollY, top: document.activeElement.getBoundingClientRect().top,
        bar: document.elementFromPoint(innerWidth / 2, document.activeElement.getBoundingClientRect().top + 8) === document.activeElement,
      }));
      assert.equal(at, 0, view);
      assert.ok(top < 640 && bar, `${view}: the heading is in view and not covered`);
      await me.page.evaluate(() => scrollTo(0, 400));
    });
    await me.press('home');
    await me.at('static-title');
  });

  test(`nothing that tells an answer is given to the browser's translation in ${lang}`, async () => {
    const me = await person(it, lang), found = findings();
    await everyView(me, async view => {
      if (!/^(question|plan|directory|search)/.test(view)) return;
      const { kept, given } = await me.page.evaluate(() => {
        const all = __see.all('#app *').filter(it => [...it.childNodes].some(it => it.nodeType === Node.TEXT_NODE && it.data.trim()));
        const given = all.filter(it => it.translate && !it.closest('nav'));
        return { kept: all.length - given.length, given: given.map(it => it.outerHTML.slice(0, 90)) };
      });
      assert.ok(kept > 5, `${view} holds texts`);
      found.add(view, given);
    });
    found.none();
  });

  for (const [feature, value] of [['prefers-reduced-motion', 'reduce'], ['forced-colors', 'active'], ['prefers-contrast', 'more']]) {
    test(`the exit, the numbers and all controls stay to be seen in ${lang} with ${feature}: ${value}`, async () => {
      const found = findings();
      await allViews(lang, {}, async (view, page, me) => {
        await me.visit.cdp.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
        assert.ok(await page.evaluate(query => matchMedia(query).matches, `(${feature}: ${value})`));
        found.add(view, await page.evaluate(() => {
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
        }));
      });
      found.none();
    });
  }

  test(`forms on every view in ${lang} keep nothing: autocomplete is off, names and ids say nothing`, async () => {
    const found = findings();
    let forms = 0;
    await allViews(lang, {}, async (view, page) => {
      forms += await page.evaluate(() => document.forms.length);
      found.add(view, await page.evaluate(() => [
        ...[...document.forms].filter(it => it.getAttribute('autocomplete') !== 'off').map(() => 'a form without autocomplete=off'),
        ...[...document.forms].flatMap(it => [it.name, it.id]).filter(it => it && !/^[a-z]?\d*$/.test(it)).map(it => `a form is named ${it}`),
        ...[...document.querySelectorAll('input,select,textarea,button,output,fieldset')].flatMap(it => [it.getAttribute('name'), it.id])
          .filter(it => it && !/^[a-z]?\d*$/.test(it)).map(it => `a control is named ${it}`),
        ...[...document.querySelectorAll('input[value],option[value]')].map(it => it.getAttribute('value')).filter(it => !/^[a-z]?\d*$/.test(it)).map(it => `a value is ${it}`),
        ...[...document.querySelectorAll('input,select,textarea')].filter(it => !it.form).map(it => `${it.tagName} outside of a form`),
      ]));
    });
    assert.ok(forms >= QUESTIONS.length + 1, 'forms were seen');
    found.none();
  });
}

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
  await page.evaluate(() => { const top = document.body; top.tabIndex = -1; top.focus(); top.removeAttribute('tabindex'); });
  const found = [];
  for (let at = 0; at < want.length; at++) {
    await page.keyboard.press('Tab');
    const on = await page.evaluate(at => {
      const it = document.activeElement, due = __order[at];
      const same = it === due || it.matches('[type="radio"]') && it.name === due.name;
      const ring = getComputedStyle(it), label = it.matches('input') ? it.closest('label') || it : it;
      const box = label.getClientRects()[0];
      const points = box ? [[box.left + box.width / 2, box.top + box.height / 2], [box.left + 4, box.top + 4], [box.right - 4, box.bottom - 4]] : [];
      const free = points.some(([x, y]) => { const there = document.elementFromPoint(x, y); return there && (label.contains(there) || there.contains(it)); });
      const name = __see.name(it).slice(0, 50) || it.outerHTML.slice(0, 80);
      return { same, name, due: __see.name(due).slice(0, 50), ring: ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2, free };
    }, at);
    if (!on.same) { found.push(`Tab ${at + 1} comes to “${on.name}”, not to “${on.due}”`); break; }
    if (!on.ring) found.push(`“${on.name}” has no ring`);
    if (!on.free) found.push(`“${on.name}” is covered or out of view while it has the focus`);
  }
  return found;
}

describe('In pseudo-languages', () => {
  const PSEUDO = { 'en-XA': 'ltr', 'ar-XB': 'rtl' };
  let mine, site, stillSite;
  before(async () => {
    // The built site with all pages written anew, with two more languages.
    mine = mkdtempSync(join(tmpdir(), 'alongside-pseudo-'));
    cpSync(DIST, mine, { recursive: true });
    cargo('--bin', 'site', '--', 'pages', '--dir', mine, '--pseudo');
    site = await start({ dist: mine });
    stillSite = await start({ dist: mine, edit: withoutScripts });
  });
  afterEach(() => Promise.all([site.tidy(), stillSite.tidy()]));
  after(async () => {
    await Promise.all([site?.close(), stillSite?.close()]);
    rmSync(mine, { recursive: true, force: true });
  });

  // The texts of a pseudo-language cannot be read from a file: the person finds what to press by place and role.
  async function everyPseudoView(lang, options, check) {
    const visit = await site.visit(`${lang}/`, options);
    const { page } = visit;
    await page.waitForFunction(() => document.documentElement.hasAttribute('data-at'), { polling: 20 });
    await see(page);
    const press = (selector, at = 0) => page.evaluate((selector, at) => {
      const all = __see.all(selector);
      globalThis.__left = document.querySelector('#app').textContent;
      all.at(at).click();
    }, selector, at);
    const moved = () => page.waitForFunction(() => document.querySelector('#app').textContent !== globalThis.__left && document.activeElement.matches('h1') && __see.seen(document.activeElement)
      // A plan and a list come in parts.
      && !document.querySelector('[data-part]'), { polling: 20 });
    await check('start', page);
    await press('[data-go="questions"]');
    for (const { id, answers } of QUESTIONS) {
      await moved();
      await check(`question ${id}`, page);
      const pick = { where: 'bc', danger: 'yes', age: 'under-16', help: 'report', happening: 'sex' }[id];
      if (pick) await press('form label', answers.findIndex(it => it.id === pick));
      await press('form button.main');
    }
    await moved();
    await page.evaluate(() => { for (const part of document.querySelectorAll('#app details')) part.open = true; });
    await check('plan', page);
    await press('#app li > button.link');
    await moved();
    await page.evaluate(() => { for (const part of document.querySelectorAll('#topics [data-on] details')) part.open = true; });
    await check('topic', page);
    const menu = await page.evaluate(() => __see.all('#app nav button').length);
    await press('#app nav button', menu - 2);
    await moved();
    await check('topics', page);
    await press('#app nav button', menu - 1);
    await moved();
    await page.evaluate(() => { document.querySelector('#app form details').open = true; });
    await check('directory', page);
    assert.deepEqual(visit.heard('error'), []);
    await visit.close();
    const list = await site.visit(`${lang}/pe/`, options);
    await see(list.page);
    await check('province', list.page);
    await list.close();
    const bare = await stillSite.visit(`${lang}/`, options);
    await see(bare.page);
    await bare.page.evaluate(() => { for (const part of document.querySelectorAll('details')) part.open = true; });
    await check('start without scripts, all open', bare.page);
    await bare.close();
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

  for (const [lang, dir] of Object.entries(PSEUDO)) {
    test(`no plain English is left on any view in ${lang}`, async () => {
      const found = findings();
      await everyPseudoView(lang, { width: 360, height: 640 }, async (view, page) => {
        const shown = (await page.evaluate(() => {
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), res = [];
          while (walk.nextNode()) {
            const parent = walk.currentNode.parentElement;
            if (!parent.closest('script,noscript') && parent.checkVisibility()) res.push(walk.currentNode.data);
          }
          for (const it of document.querySelectorAll('[aria-label],[title],[alt]')) for (const name of ['aria-label', 'title', 'alt']) if (it.hasAttribute(name)) res.push(it.getAttribute(name));
          return res;
        })).map(plain).filter(Boolean);
        assert.ok(shown.length > 10, view);
        found.add(view, shown.filter(text => !own.has(text)).flatMap(text => {
          const [id] = english.find(([, it]) => text === it || words(it).length >= 3 && text.includes(it)) || [];
          if (id) return [`${id} stands in English: ${text.slice(0, 80)}`];
          // Not a message either: words that were written into the code. Names and addresses have no spaces between small words.
          return /(^|\s)[a-z’']{2,} [a-z’']{2,}(\s|[.,;:!?]|$)/.test(text) && ![...own].some(it => it.includes(text) || text.includes(it) && words(it).length > 1)
            ? [`in plain words: ${text.slice(0, 80)}`] : [];
        }));
      });
      found.none();
    });

    for (const [width, height] of [[320, 568], [360, 640], [1280, 800]]) {
      test(`nothing stands out at a side or is cut off on any view in ${lang} at ${width} px`, async () => {
        const found = findings();
        await everyPseudoView(lang, { width, height, touch: width < 1000 }, async (view, page) => found.add(view, await overflow(page)));
        found.none();
      });
    }

    test(`lang and dir are those of ${lang} on every view, and the layout follows`, async () => {
      const found = findings();
      const rtl = dir === 'rtl';
      await everyPseudoView(lang, { width: 360, height: 640 }, async (view, page) => found.add(view, await page.evaluate((lang, dir, rtl) => {
        const root = document.documentElement, res = [];
        if (root.lang !== lang || root.dir !== dir) res.push(`lang=${root.lang} dir=${root.dir}`);
        const side = (first, second, what) => {
          const [a, b] = [first, second].map(it => it.getBoundingClientRect());
          if (rtl ? a.left < b.left : a.left > b.left) res.push(`${what} does not follow the direction`);
        };
        for (const it of __see.all('h1,h2,h3,main p')) if (getComputedStyle(it).direction !== dir) res.push(`${it.tagName} “${__see.plain(it.textContent).slice(0, 30)}” runs ${getComputedStyle(it).direction}`);
        for (const it of __see.all('label > input:not([type=search])')) side(it, it.nextElementSibling, 'a box and its label');
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
      }, lang, dir, rtl)));
      found.none();
    });

    test(`axe-core finds nothing on any view in ${lang}`, async () => {
      const found = findings();
      await everyPseudoView(lang, { width: 360, height: 640 }, async (view, page) => found.add(view, await axe(page)));
      found.none();
    });
  }

  test('a change to a language from right to left turns the page around, and back', async () => {
    const visit = await site.visit('', { width: 360, height: 640 });
    const { page } = visit;
    await page.waitForFunction(() => document.documentElement.hasAttribute('data-at'), { polling: 20 });
    await see(page);
    await page.evaluate(() => __see.all('[data-go="questions"]')[0].click());
    await page.waitForFunction(() => document.querySelector('#app form'), { polling: 20 });
    for (const [tag, dir] of [['ar-XB', 'rtl'], [LANGS[0], 'ltr']]) {
      await page.evaluate(tag => document.querySelector(`a[data-lang="${tag}"]`).click(), tag);
      await page.waitForFunction(tag => document.documentElement.lang === tag, { polling: 20 }, tag);
      await drawn(page);
      assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('h1')).direction), dir);
      assert.deepEqual(await overflow(page), []);
    }
    assert.equal(await page.evaluate(() => __see.heading()[0]), texts(LANGS[0])('question-who'));
  });
});
