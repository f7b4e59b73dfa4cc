// What the tests of the walk, the views and the floor share: texts by message id, the plan that `cargo xtask plan`
// prints, and a person who sees and presses what is on screen. No test names an English word: each says the id of a
// message, so that it runs in every language.
//
//     const say = texts('fr');                        say('question-help'), say('progress', { number: 1, total: 9 })
//     const me = await person(setup, 'fr');           // the start page, with the app running
//     await me.press('static-begin');
//     await me.at('question-danger');                 // this heading is on screen and has the focus

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { DIST, ZONE, files, until } from './harness.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const json = path => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/// { tag, name, rtl } of each language that is whole; the first one's start page is at the top of the site too.
export const LOCALES = json('resources/locales.json').locales.filter(it => !it.draft);
/// The languages in which everything is tried at each size: those of the records. The others are walked once, at one size
/// (languages.test.mjs).
export const LANGS = LOCALES.map(it => it.tag).slice(0, 2);
/// The questions, as declared.
export const QUESTIONS = json('resources/questions.json').questions;
/// The lines of the start screen: { purpose, service }.
export const LINES = json('resources/hotlines.json').hotlines;
/// Days on which hours may differ.
export const HOLIDAYS = json('resources/holidays.json').holidays;
/// The records of all services, with the curved apostrophes that French is shown with (crates/content/src/french_spacing.rs).
export const SERVICES = readdirSync(join(ROOT, 'resources/services')).filter(it => it.endsWith('.json')).sort()
  .flatMap(it => JSON.parse(readFileSync(join(ROOT, 'resources/services', it), 'utf8'),
    (key, value) => key === 'fr' && typeof value === 'string' ? value.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') : value).services);

/// The folder of a language's pages.
export const folder = lang => `${lang}/`;

/// The start page of a language that people come to: that of the first one is at the top, and in its folder too.
export const home = lang => lang === LANGS[0] ? '' : folder(lang);

/// One space for each run of white space, hard spaces too.
export const plain = text => text.replace(/\s+/g, ' ').trim();

// ---- Texts ----

const read = new Map();

/// Every message of a language, by id, as written.
export function messages(lang) {
  if (!read.has(lang)) {
    const found = new Map();
    for (const file of files(join(ROOT, 'locales', lang)).filter(it => it.endsWith('.ftl')).sort()) {
      let id;
      for (const line of readFileSync(file, 'utf8').split('\n')) {
        const begins = /^([a-zA-Z][\w-]*) = ?(.*)$/.exec(line);
        if (begins) found.set(id = begins[1], begins[2]);
        else if (id && /^(\s+\S|\})/.test(line)) found.set(id, `${found.get(id)}\n${line.trim()}`);
        else if (line.startsWith('#')) id = undefined;
      }
    }
    read.set(lang, found);
  }
  return read.get(lang);
}

/// `say(id, { name: value })` for a language: the message as it stands on screen. An unknown id is an error.
export function texts(lang) {
  const all = messages(lang);
  const plural = new Intl.PluralRules(lang);
  return (id, args = {}) => {
    assert.ok(all.has(id), `locales/${lang} has no message ${id}`);
    return plain(fill(all.get(id), args, plural));
  };
}

/// Fills in a pattern of Project Fluent: variables, texts in quotes, and choices.
function fill(pattern, args, plural) {
  let res = '';
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] !== '{') { res += pattern[at]; continue; }
    const from = at + 1;
    for (let depth = 1; depth;) {
      assert.ok(++at < pattern.length, `braces do not close in ${pattern}`);
      depth += { '{': 1, '}': -1 }[pattern[at]] || 0;
    }
    const inner = pattern.slice(from, at).trim();
    const choice = /^\$(\w+)\s*->([^]*)$/.exec(inner);
    if (choice) res += fill(choose(choice[2], args[choice[1]], plural), args, plural);
    else if (inner.startsWith('$')) res += args[inner.slice(1)] ?? '';
    else res += JSON.parse(inner);
  }
  return res;
}

function choose(choices, value, plural) {
  // Keys in square brackets outside of braces part the choices.
  const all = [];
  for (let at = 0, depth = 0; at < choices.length; at++) {
    depth += { '{': 1, '}': -1 }[choices[at]] || 0;
    if (choices[at] === '[' && !depth) {
      const end = choices.indexOf(']', at);
      all.push({ key: choices.slice(at + 1, end).trim(), other: choices[at - 1] === '*', text: '' });
      at = end;
    } else if (all.length && !(choices[at] === '*' && choices[at + 1] === '[')) {
      all.at(-1).text += choices[at];
    }
  }
  const category = typeof value === 'number' ? plural.select(value) : undefined;
  const fits = all.find(it => it.key === String(value)) || all.find(it => it.key === category) || all.find(it => it.other);
  return fits.text.trim();
}

// ---- The editors' program ----

/// Today as the browser's pages have it. What a record says can end on a day, so both sides are asked about the same one.
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }).format();

const plans = new Map();

/// The plan that the editors' program prints for these answers: `printedPlan('fr', 'where=bc', 'age=adult')`.
export function printedPlan(lang, ...answers) {
  const key = [lang, ...answers].join(' ');
  if (!plans.has(key)) plans.set(key, JSON.parse(alongside('plan', ...answers, '--lang', lang, '--on', today())));
  return plans.get(key);
}

/// What it finds for what was typed: titles of pages, names of services, and how many of them there are.
export function found(lang, typed) {
  const lines = alongside('find', typed, '--lang', lang, '--on', today()).trim().split('\n').map(plain);
  const of = kind => lines.map(it => new RegExp(`^${kind} [^:]+: (.*)`).exec(it)?.[1]).filter(Boolean);
  return { pages: of('page'), services: of('service'), count: parseInt(lines.at(-1)) };
}

let program;

/// What the program prints: `alongside('lookup', 'r1f')`. Cargo builds it, if it has to, once for each file of tests.
export function alongside(...args) {
  program ??= run('cargo', ['build', '--quiet', '--workspace', '--bin', 'alongside-cli', '--message-format=json']).trim().split('\n')
    .map(it => JSON.parse(it)).findLast(it => it.executable).executable;
  return run(program, args);
}

function run(program, args) {
  const ran = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(ran.status, 0, `${program} ${args.join(' ')}: ${ran.stderr}`);
  return ran.stdout;
}

/// `where=bc` and the like as { where: ['bc'] }.
export const asked = pairs => Object.fromEntries(pairs.map(it => it.split('=')).map(([id, picked]) => [id, picked.split(',')]));

// ---- What stands where ----

/// A static button or link that the app takes: to a part of the site by its name, or to a right or an option by its id.
const leads = action => `[data-action="${action}"]`;
const bar = at => `#app nav.bar > button:nth-of-type(${at})`;

/// Where the controls stand that a test finds by place, because it has no text for them or runs in every language. How
/// the app is built is told here and nowhere else in the tests.
export const controls = {
  // The start page and what stands around every page. `number` is the first one.
  begin: `#start ${leads('questions')}`,
  browse: `#start ${leads('browse')}`,
  topics: `#start ${leads('topics')}`,
  topic: id => leads(`topic:${id}`),
  number: '.lines .act',
  languages: '#languages a',
  language: tag => `a[data-lang="${tag}"]`,
  // Links that move within the app; every other link leads to another page.
  links: 'a:is([data-action], [data-lang], [href^="#"])',
  // The bar of the app.
  bar: '#app nav.bar > button',
  back: bar(1), home: bar(2), toPlan: bar(3), toTopics: bar(4), toBrowse: bar(5), clear: bar(6),
  // A question.
  answers: 'form.question .answers :is(label, button)',
  // An answer by the places of its question and of itself, details counted after their group.
  answer: (question, at) => `form.question .answers :is(label:has(#a${question}-${at}), #a${question}-${at})`,
  picked: 'form.question .answers :is(:checked, [aria-pressed=true])',
  town: 'form.question .town input',
  towns: 'form.question .towns button',
  next: 'form.question .steps button.main',
  skip: 'form.question .steps button:not(.main)',
  seePlan: 'form.question button.quiet',
  // The plan.
  plan: '#app .plan',
  sections: '#app .plan > section',
  items: '#app section > ul > li, #app section .tiles > li, #app section > .rest > ul > li',
  closed: '#app .rest:not([open]) > summary',
  showRest: section => `#app section.part.${section} > .rest > summary`,
  leaf: '#app li.leaf button.link',
  chosen: '#app .chosen',
  change: '#app .chosen button.link',
  withChosen: '#app .plan form .tick input',
  print: '#app .plan form .steps button',
  // The directory.
  search: '#app .browse input[type=search]',
  narrow: '#app .browse form details > summary',
  choice: at => `#app .browse .choices label:nth-of-type(${at + 1}) select`,
  always: '#app .browse .tick input',
  any: '#app .browse .choices > button',
  count: '#app .browse .count[role=status]',
  cards: '#app .browse li.card',
};

/// What a screen has while it is still being written.
const UNFINISHED = '#app [aria-busy="true"]';

// ---- A person ----

/// What runs in the page. It is put into each page anew and named so that it meets nothing of the site.
const eyes = `globalThis.__see = {
  plain: text => text.replace(/\\s+/g, ' ').trim(),
  // What a screen reader says for a control; numbers for screens and separate parts are joined as they are written.
  name(it) {
    const label = it.getAttribute('aria-label');
    if (label) return this.plain(label);
    if (it.matches('input,select,textarea')) return this.plain([...it.labels].map(it => it.querySelector('span')?.textContent || it.textContent).join(' '));
    return this.plain(it.textContent);
  },
  seen(it) {
    const { width, height } = it.getBoundingClientRect();
    return it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 0 && height > 0;
  },
  all(selector, root = document) { return [...root.querySelectorAll(selector)].filter(it => this.seen(it)); },
  controls(root = document) { return this.all('a[href],button,summary,input,select,textarea', root); },
  // Those with this name; among several the first, but the exact name before one that only begins so.
  find(name, selector) {
    const of = this.all(selector || 'a[href],button,summary,input,select,textarea');
    return of.find(it => this.name(it) === name) || of.find(it => this.name(it).startsWith(name + ' '));
  },
  heading() { return this.all('h1').map(it => this.plain(it.textContent)); },
  // The sections of a plan with the titles of their items.
  sections() {
    return this.all('${controls.sections}').map(section => ({
      // The heading of the first steps is that of the screen.
      title: this.plain((section.querySelector(':scope > h2') || section.parentElement.querySelector('h1')).textContent),
      items: this.all('${controls.items}').filter(it => section.contains(it)).map(it => this.plain(it.querySelector('h3, button.link, a.line > span').textContent)),
    })).filter(it => it.items.length);
  },
  // A plan and a list are written card after card.
  whole() { return !document.querySelector('${UNFINISHED}'); },
}`;

/// Puts the helpers into the page that is shown now and returns the page.
export async function see(page) {
  await page.evaluate(`globalThis.__see || (${eyes})`);
  return page;
}

/// Waits until the app of the page that is shown runs.
export const runs = page => page.waitForFunction(() => document.documentElement.hasAttribute('data-at'), { polling: 20 });

/// Waits until the page has drawn what it was told.
export const drawn = page => page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))));

/// Waits until the page has drawn what it was told to the end, a long plan or list too.
export async function settled(page) {
  await see(page);
  await drawn(page);
  await page.waitForFunction(() => __see.whole(), { polling: 20 });
  await drawn(page);
}

/// A person on the start page of a language, with the app running. Options as those of a visit, and
/// `path`         another page of the site
/// `app: false`   a page, or a browser, where no app will run
/// `text`         how many times as large the browser's text is set
/// `texts`        the language that the page speaks, where it is not `lang`
export async function person(setup, lang, options = {}) {
  const visit = await setup.visit(options.path ?? home(lang), { width: 360, height: 640, ...options });
  const { page } = visit;
  if (options.text) await visit.cdp.send('Page.setFontSizes', { fontSizes: { standard: 16 * options.text, fixed: 13 * options.text } });
  if (options.scripts !== false && options.app !== false) await runs(page);
  await see(page);
  let say = texts(options.texts ?? lang);

  const handle = async (name, selector) => {
    await see(page);
    const found = await page.evaluateHandle((name, selector) => __see.find(name, selector), name, selector);
    const element = found.asElement();
    assert.ok(element, `nothing on screen is named ${JSON.stringify(name)}; there is: ${JSON.stringify(await page.evaluate(() => __see.controls().map(it => __see.name(it)).slice(0, 60)))}`);
    return element;
  };

  const me = {
    visit, page, lang,
    say: (...args) => say(...args),
    /// From now on this language is on screen.
    speaks: other => { me.lang = other; say = texts(other); },
    /// The control with this text, which has to be on screen.
    control: handle,
    /// Presses a point of an element with the mouse, as a person would. What covers it is an error.
    hit: async element => {
      const point = await element.evaluate(async it => {
        const target = it.matches('input') ? it.closest('label') || it : it;
        target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
        const [{ left, top, width, height }] = target.getClientRects();
        const at = { x: left + width / 2, y: top + height / 2 };
        const there = document.elementFromPoint(at.x, at.y);
        // The mouse counts from what is on screen, which may be a part of a page that is too wide.
        at.x -= visualViewport.offsetLeft;
        at.y -= visualViewport.offsetTop;
        return { ...at, free: Boolean(there && (target.contains(there) || there.contains(target))), by: there?.outerHTML.slice(0, 120) };
      });
      assert.ok(point.free, `covered by ${point.by}`);
      await page.mouse.click(point.x, point.y);
    },
    /// Presses the control that says this message, or this text.
    press: async (id, args) => me.hit(await handle(messages(me.lang).has(id) ? say(id, args) : id)),
    /// Waits until this heading is the only one of its kind on screen and has the focus.
    at: async (id, args) => {
      const title = messages(me.lang).has(id) ? say(id, args) : id;
      await see(page);
      await page.waitForFunction(title => {
        const seen = __see.heading(), has = document.activeElement;
        return seen.length === 1 && seen[0] === title && has.matches('h1') && __see.plain(has.textContent) === title && __see.whole();
      }, { polling: 20 }, title).catch(async () => {
        const there = await page.evaluate(() => ({ headings: __see.heading(), focus: document.activeElement.outerHTML.slice(0, 160) }));
        throw new Error(`the heading ${JSON.stringify(title)} is not on screen with the focus: ${JSON.stringify(there)}`);
      });
    },
    heading: () => page.evaluate(() => __see.heading()[0]),
    /// Whether one of these texts is on screen.
    shows: async text => {
      await see(page);
      return page.evaluate(text => __see.plain(document.body.innerText).includes(text), text);
    },

    // ---- The questions ----

    /// The title of a question, as asked of `who`.
    title: (id, them) => say(`question-${id}${them ? '-them' : ''}`),
    /// From the start page to the first question.
    begin: async () => { await me.press('static-begin'); },
    /// Picks answers of a question on screen; a detail after its group.
    pick: async (id, ...answers) => {
      const question = QUESTIONS.findIndex(it => it.id === id), places = placesOf(QUESTIONS[question]);
      const tick = async answer => {
        const place = places.findIndex(it => it.id === answer), group = places[place].within;
        if (group && !await page.$eval(controls.answer(question, places.findIndex(it => it.id === group)), it => Boolean(it.querySelector(':checked')))) await tick(group);
        await me.hit(await page.waitForSelector(controls.answer(question, place)));
      };
      for (const it of answers) await tick(it);
    },
    /// From the start page through all screens of questions to the plan: { where: ['bc'], town: ['surrey'] } answers, the
    /// rest is skipped.
    walk: async (answers = {}, each = async () => {}) => {
      const them = Boolean(answers.who);
      await me.begin();
      for (const [main, ...beside] of screensFor(answers)) {
        await me.at(me.title(main.id, them && main.id !== QUESTIONS[0].id));
        await each(main.id);
        for (const { id } of beside) if (answers[id]) await me.pick(id, ...answers[id]);
        if (answers[main.id]) await me.pick(main.id, ...answers[main.id]);
        const leadsOn = main.kind === 'one' && beside.every(it => it.screen === 'above');
        const region = main.answers.find(it => it.id === answers[main.id]?.[0])?.region;
        if (region && answers.town) {
          await page.type(controls.town, answers.town[0]);
          await me.hit(await page.waitForSelector(controls.towns));
        } else if (region || !leadsOn && [main, ...beside].some(it => answers[it.id])) {
          await me.press('question-next');
        } else if (!answers[main.id]) {
          await me.press('question-skip');
        } else if (answers[main.id].includes('yes')) {
          await me.at('plan-section-now');
          await me.press('now-go-on');
        }
      }
      await me.atPlan(answers.danger?.[0] === 'yes');
    },
    /// Waits for the plan, which begins otherwise in danger.
    atPlan: danger => me.at(danger ? 'plan-section-now' : 'plan-section-first'),

    // ---- The plan ----

    /// Opens what stands closed in each section of the plan, and returns a function that closes it again.
    openRest: async () => {
      const closed = await page.$$(controls.closed);
      const press = all => page.evaluate((...all) => { for (const it of all) it.click(); }, ...all);
      await press(closed);
      await page.waitForFunction((...all) => all.every(it => it.parentElement.open && it.parentElement.querySelector('li')), { polling: 20 }, ...closed);
      await settled(page);
      return () => press(closed);
    },
    /// What the plan on screen holds: [{ title, items: [title] }] in order. What stands closed counts too.
    plan: async () => {
      const close = await me.openRest();
      const found = await page.evaluate(() => __see.sections());
      await close();
      return found;
    },
    /// What of the plan is on paper when the browser prints it, while it is laid out for that: its sections as those of
    /// `plan`, and all text.
    paper: async () => {
      await page.evaluate(() => {
        matchMedia('print').addEventListener('change', ({ matches }) => {
          if (matches) globalThis.__paper = { sections: __see.sections(), text: __see.plain(document.body.innerText) };
        }, { once: true });
      });
      const pdf = Buffer.from(await page.pdf({ format: 'letter', preferCSSPageSize: true })).toString('latin1');
      return { ...await page.evaluate(() => globalThis.__paper), pages: pdf.match(/\/Type\s*\/Page\b/g).length };
    },
    /// What was chosen, as the plan says it back: { screen: answers }.
    chosen: () => page.$$eval(`${controls.chosen} dt`, all => Object.fromEntries(all
      .map(it => [__see.plain(it.textContent), __see.plain(it.nextElementSibling.firstChild.textContent)]))),
    /// Goes from the plan to the screen of a question, to change its answers.
    change: async id => {
      await page.$eval(controls.chosen, it => { it.open = true; });
      await me.press(`${say('label', { what: say('plan-change') })} ${say(`question-${id}`)}`);
      await me.at(`question-${id}`);
    },
    /// Waits until the page shows something else than this heading.
    leaves: title => page.waitForFunction(title => __see.heading()[0] !== title, { polling: 20 }, title),
  };
  return me;
}

/// The answers of a question in the order in which the app counts them: each group, then its details.
export const placesOf = question => question.answers.flatMap(group => [group, ...(group.details || []).map(it => ({ ...it, within: group.id }))]);

/// What the engine's `Answers` keep: sixteen numbers of four bytes, a bit for each picked answer.
export function keptAnswers(answers) {
  const view = new DataView(new ArrayBuffer(64));
  QUESTIONS.forEach((question, place) => {
    const all = placesOf(question), bit = id => 1 << all.findIndex(it => it.id === id);
    const bits = (answers[question.id] || []).reduce((sum, picked) => {
      const { within } = all.find(it => it.id === picked);
      return sum | bit(picked) | (within ? bit(within) : 0);
    }, 0);
    view.setUint32(place * 4, bits, true);
  });
  return [...new Uint8Array(view.buffer)];
}

/// The screens of questions that are shown, given these answers: each question with those beside it.
export function screensFor(answers) {
  const screens = [];
  for (const question of questionsFor(answers)) {
    if (!question.screen || question.screen === 'own') screens.push([question]);
    else screens.at(-1).push(question);
  }
  return screens;
}

/// The questions that are asked, given these answers.
export function questionsFor(answers) {
  const holds = test => {
    const [id, picked] = test.split('=');
    return picked.split(',').some(it => answers[id] ? answers[id].includes(it) : it === 'skipped');
  };
  return QUESTIONS.filter(({ when = {} }) => (when.all || []).every(holds) && !(when.not || []).some(holds)
    && (!when.any || when.any.some(holds)));
}

/// Whether a title on screen is one that `cargo xtask plan` prints: the towns stand apart on screen, perhaps with how far
/// they are, and in brackets there; a line of the start screen is called by what it is for.
export function sameTitle(screen, printed, lang) {
  const [, name, towns] = /^(.*) \((.*)\)$/.exec(printed) || [];
  const line = LINES.find(({ service }) => {
    const { name } = SERVICES.find(it => it.id === service);
    return plain(name[lang] || name[LANGS[0]]) === plain(printed);
  });
  return plain(screen) === plain(printed) || Boolean(towns && plain(screen).startsWith(plain(`${name} ${towns}`)))
    || Boolean(line && plain(screen) === texts(lang)(`line-${line.purpose}`));
}

/// The plan on screen is the one that `cargo xtask plan` prints: the same sections with the same titles in the same order.
export function samePlan(screen, printed, what) {
  assert.deepEqual(screen.map(it => it.title), printed.sections.map(it => plain(it.title)), `sections for ${what}`);
  screen.forEach(({ title, items }, at) => {
    const want = printed.sections[at].items.map(it => it.title);
    const differs = Math.max(items.length, want.length) && [...Array(Math.max(items.length, want.length)).keys()]
      .find(i => items[i] === undefined || want[i] === undefined || !sameTitle(items[i], want[i], printed.lang));
    assert.ok(differs === undefined || differs === 0 && items.length === 0,
      `${title} for ${what}: item ${differs} is ${items[differs]} on screen and ${want[differs]} in print (${items.length} of ${want.length})`);
    assert.equal(items.length, want.length, `${title} for ${what}`);
  });
}

/// Watches every request that the page makes from now on.
export async function listen(visit) {
  const seen = [];
  await visit.cdp.send('Network.enable');
  const hear = ({ request }) => { if (!request.url.startsWith('data:')) seen.push(request.url); };
  visit.cdp.on('Network.requestWillBeSent', hear);
  return seen;
}

/// A source of numbers in [0, 1) that gives the same ones for the same seed (mulberry32).
export function numbers(seed) {
  return () => {
    seed = seed + 0x6d2b79f5 | 0;
    let it = Math.imul(seed ^ seed >>> 15, 1 | seed);
    it = it + Math.imul(it ^ it >>> 7, 61 | it) ^ it;
    return ((it ^ it >>> 14) >>> 0) / 2 ** 32;
  };
}

/// Walks through every view of the app, in order, and calls `check(name)` on each. The answers give a full plan.
export async function everyView(me, check) {
  await check('start');
  const answers = { where: ['bc'], danger: ['yes'], age: ['16-17'], happening: ['little-pay', 'sex', 'partner'],
    help: QUESTIONS.find(it => it.id === 'help').answers.map(it => it.id).filter(it => it !== 'safer-sex-industry'), service: ['women-only', 'men'] };
  await me.walk(answers, id => check(`question ${id}`));
  await check('plan');
  const option = await me.page.evaluate(leaf => __see.plain(__see.all(leaf)[0].textContent), controls.leaf);
  await me.press(option);
  await me.at(option);
  await check('topic');
  await me.press('menu-topics');
  await me.at('topics-title');
  await check('topics');
  await me.press('menu-browse');
  await me.at('browse-title');
  await check('directory');
  await me.press('browse-narrow');
  await me.page.type(controls.search, 'quebec');
  // To type scrolls; what is looked at begins at the top, as the other views do.
  await me.page.evaluate(() => scrollTo(0, 0));
  await settled(me.page);
  await check('search');
}

/// Waits until a build that is under way has put the site in place.
export const built = () => until(() => { try { return readFileSync(join(DIST, 'index.html')).length > 0; } catch { return false; } }, `${DIST}/index.html`, 120_000);
