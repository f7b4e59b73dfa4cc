// The walk: what a person who answers, skips, changes and goes back finds, in every language, on a small phone; and
// that nothing of it stays or leaves. Whether a plan is right is for the engine's own tests: here it is what `cargo xtask plan` prints.

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';

import { NOTHING, ZONE, start, stored, titleOf, until } from './harness.mjs';
import { HOLIDAYS, LANGS, LINES, QUESTIONS, SERVICES, asked as answersOf, built, controls, drawn, folder, found, listen, messages, numbers, person, placesOf, plain, printedPlan, questionsFor, runs, samePlan, sameTitle, screensFor, see, settled, texts } from './support.mjs';

const SEED = Number(process.env.SEED || Date.now() % 1e6);
const MOVES = Number(process.env.MOVES || 500);

let setup;
before(async () => {
  await built();
  setup = await start();
});
afterEach(() => setup.tidy());
after(() => setup.close());

/// The records that ship, and whether one serves a province or territory.
const SHOWN = SERVICES.filter(it => it.status === 'active');
const covers = (it, region) => it.area.includes('CA') || it.area.includes(region);

const service = id => SERVICES.find(it => it.id === id);
const nameOf = (lang, record) => record.name[lang] || record.name[LANGS[0]];

/// What a visit must leave as it found it.
const place = async me => ({
  ...await me.page.evaluate(() => ({ length: history.length, location: location.href, title: document.title, state: history.state })),
  entries: await me.visit.history(),
});

/// The links to call or text that are on screen or one tap away, as [address, name of the service].
const numbersOf = me => me.page.evaluate(() => [...document.querySelectorAll('#app a[href^="tel:"],#app a[href^="sms:"]')]
  .map(it => it.getAttribute('href')));

/// Hours behind UTC where the law says that clocks no longer change, whatever zone data a browser has.
const LAW = {
  'America/Vancouver': 7, 'America/Edmonton': 6, 'America/Winnipeg': 5, 'America/Regina': 6,
  'America/Whitehorse': 7, 'America/Yellowknife': 6,
};

/// Whether someone should answer now, by a plain reading of weekly hours: minute after minute until it changes.
async function answering(me, record, now) {
  const { timezone, weekly } = record.phones[0].schedule;
  const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
  // Where clocks change, what the browser takes for the time there counts: Node's data is not the browser's.
  const there = await me.page.evaluate((timeZone, now) => {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    }).formatToParts(now);
    const { year, month, day, hour, minute } = Object.fromEntries(parts.map(it => [it.type, Number(it.value)]));
    return Date.UTC(year, month - 1, day, hour, minute);
  }, LAW[timezone] ? `Etc/GMT+${LAW[timezone]}` : timezone, now);
  const at = time => {
    const local = new Date(there + time - now);
    return { day: (local.getUTCDay() + 6) % 7, time: local.toISOString().slice(11, 16) };
  };
  const open = ({ day, time }) => weekly.some(({ days: on, opens, closes }) => {
    const today = on.includes(days[day]), yesterday = on.includes(days[(day + 6) % 7]);
    return opens < closes ? today && opens <= time && time < closes : (today && opens <= time) || (yesterday && time < closes);
  });
  const here = at(now);
  let ahead = 0;
  while (open(at(now + ahead * 60_000)) === open(here)) ahead++;
  const then = at(now + ahead * 60_000);
  const [hour, minute] = then.time.split(':').map(Number);
  const time = me.say('clock', { hour: `${hour}`, hour12: `${hour % 12 || 12}`, minute: minute ? then.time.slice(3) : '0', half: hour < 12 ? 'am' : 'pm' });
  const day = me.say('schedule-on-day', { day: me.say(`day-${days[then.day]}`), time });
  const date = await me.page.evaluate(now => new Date(now).toLocaleDateString('en-CA'), now);
  const holiday = HOLIDAYS.some(it => it.on === date && (it.area.includes('CA') || it.area.some(region => record.area.includes(region))));
  const today = then.day === here.day && ahead < 24 * 60;
  const said = open(here) ? me.say('schedule-open', { when: ahead < 24 * 60 ? time : day })
    : me.say('schedule-closed', { when: today ? me.say('schedule-today', { time }) : day });
  return holiday ? `${said} ${me.say('schedule-holiday')}` : said;
}

// One path that answers all questions but one, which rules out another, and what it must lead to.
const FULL = {
  danger: ['no'], who: ['someone'], where: ['bc'], town: ['surrey'], happening: ['little-pay', 'papers-kept'], age: ['25-up'], you: ['children'],
  papers: ['employer-permit'], help: ['talk', 'immigration', 'work-pay'], service: ['language'],
};

// Sets of answers whose plans differ in every section.
const SETS = [
  [],
  ['where=bc', 'danger=yes'],
  ['where=on', 'town=brampton', 'age=25-up', 'happening=work', 'papers=employer-permit', 'help=work-pay,law'],
  ['where=nu', 'danger=yes', 'age=under-16', 'indigenous=inuit'],
  ['where=qc', 'age=16-17', 'happening=sex,threats', 'help=safe-place,report', 'service=women-only'],
  ['where=mb', 'indigenous=first-nations-registered', 'help=health,money', 'service=indigenous-led,men'],
  ['where=outside', 'danger=yes', 'help=talk'],
  ['who=worker', 'papers=none,removal-order', 'help=immigration,safer-sex-industry', 'you=2slgbtq', 'service=language'],
];

/// Those of a list that are walked in this language. That a plan is right for any answers is proven where it is made; here
/// it is drawn, which every language does in the same way. So each takes its turn, and all together take the whole list.
function inTurn(lang, list) {
  const turn = LANGS.indexOf(lang);
  return turn < list.length ? list.filter((_, at) => at % LANGS.length === turn) : [list[turn % list.length]];
}

for (const lang of LANGS) {
  describe(`The walk in ${lang}`, () => {
    test('leads from the start through all screens of questions to a plan, and leaves and sends nothing', async () => {
      const me = await person(setup, lang);
      const requests = await listen(me.visit);
      const asked = setup.site.requests.length;
      const before = await place(me);
      const screens = screensFor(FULL);
      assert.equal(questionsFor(FULL).length, QUESTIONS.length, 'this path is asked everything');
      assert.ok(screens.length <= 7, `${screens.length} screens`);

      const seen = [];
      await me.walk(FULL, async id => {
        seen.push(id);
        assert.ok(await me.shows(me.say('progress', { number: seen.length, total: screens.length })), `${id} says how far along`);
      });
      assert.deepEqual(seen, screens.map(([it]) => it.id));
      const titles = (await me.plan()).map(it => it.title);
      for (const section of ['first', 'talk', 'services', 'options', 'rights', 'other-towns']) assert.ok(titles.includes(me.say(`plan-section-${section}`)), section);
      for (const section of ['now', 'report']) assert.ok(!titles.includes(me.say(`plan-section-${section}`)), section);
      const chosen = await me.chosen();
      for (const screen of screens) {
        const said = screen.flatMap(({ id, answers }) => placesOf({ answers })
          .filter(it => (FULL[id] || []).some(picked => it.id === picked || it.details?.some(detail => detail.id === picked)))
          .flatMap(it => [me.say(`answer-${id}-${it.id}`), ...it.region ? ['Surrey'] : []]));
        assert.equal(chosen[me.say(`question-${screen[0].id}`)], said.join('; ') || me.say('plan-skipped'), screen[0].id);
      }

      const option = (await me.plan()).find(it => it.title === me.say('plan-section-options')).items[0];
      await me.press(option);
      await me.at(option);
      await me.press('back');
      await me.atPlan();
      await me.press('menu-browse');
      await me.at('browse-title');

      assert.deepEqual(requests, [], 'requests of the page after load');
      assert.equal(setup.site.requests.length, asked, 'requests at the server after load');
      assert.deepEqual(await stored(me.visit), NOTHING);
      assert.deepEqual(await place(me), before);
      assert.equal(before.title, titleOf());
      assert.deepEqual(me.visit.heard('error'), []);
      assert.deepEqual(me.visit.heard('violation'), []);
    });

    test('shows the plan that `cargo xtask plan` prints, for many sets of answers', async () => {
      for (const pairs of inTurn(lang, SETS)) {
        const me = await person(setup, lang);
        await me.walk(answersOf(pairs));
        samePlan(await me.plan(), printedPlan(lang, ...pairs), pairs.join(' ') || 'no answers');
        await me.visit.close();
      }
    });

    test('comes in parts, so that nobody waits for the whole of it, and what is on screen stays where it is', async () => {
      const me = await person(setup, lang);
      await me.page.evaluate(({ plan: selector, items }) => {
        globalThis.__look = () => {
          const plan = document.querySelector(selector), from = plan?.getBoundingClientRect().top;
          return plan && { whole: __see.whole(), items: document.querySelectorAll(items).length,
            boxes: [...plan.querySelectorAll('*')].map(it => [it, it.getBoundingClientRect()]).filter(([, it]) => it.height && it.top - from < innerHeight)
              .map(([it, { left, top, width }]) => [it, `${left} ${top - from} ${width}`]) };
        };
        new MutationObserver((_, it) => { if (globalThis.__first = __look()) it.disconnect(); }).observe(document.querySelector('#app'), { childList: true, subtree: true });
      }, controls);
      await me.walk(answersOf(SETS[4]));
      const { first, last, seen, moved } = await me.page.evaluate(() => {
        const first = globalThis.__first, last = __look(), known = new Map(last.boxes);
        return { first: [first.whole, first.items], last: [last.whole, last.items], seen: first.boxes.length,
          moved: first.boxes.filter(([it, was]) => known.get(it) !== was).map(([it]) => it.outerHTML.slice(0, 80)) };
      });
      assert.equal(first[0], false, 'a first part comes before the rest');
      assert.equal(last[0], true);
      assert.ok(last[1] > first[1] + 5 && seen > 3, `${first[1]} of ${last[1]} items, ${seen} boxes`);
      assert.deepEqual(moved, []);
      assert.ok(await me.shows(me.say('plan-print')), 'the end is there too');
    });

    test('says why each service is shown, as `cargo xtask plan` does', async () => {
      const pairs = SETS[2];
      const me = await person(setup, lang);
      await me.walk(answersOf(pairs));
      await me.openRest();
      const [why] = messages(lang).get('plan-why').split('{').map(plain);
      const said = await me.page.evaluate(why => [...document.querySelectorAll('#app .plan li.card')].map(li => [...li.querySelectorAll('p')].map(p => __see.plain(p.textContent))
        .find(it => it.startsWith(why))).filter(Boolean), why);
      const want = printedPlan(lang, ...pairs).sections.filter(it => it.id !== 'talk').flatMap(it => it.items).filter(it => it.kind === 'service').map(it => it.why);
      assert.equal(said.length, want.length);
      said.forEach((it, at) => { for (const reason of want[at]) assert.ok(it.includes(reason.replace(/\s+/g, ' ')), `${it}: ${reason}`); });
    });

    test('prints hours, and not what holds at this moment, which would soon be untrue', async () => {
      const me = await person(setup, lang);
      await me.walk({ where: ['on'], town: ['toronto'], happening: ['work'], help: ['law', 'work-pay'] });
      const now = ['schedule-open', 'schedule-closed'].map(id => plain(messages(lang).get(id).split('{')[0]));
      assert.ok((await Promise.all(now.map(it => me.shows(it)))).some(Boolean), 'it is on screen (control)');
      const hours = await me.page.$eval('#app .plan .on-paper', it => __see.plain(it.textContent));
      assert.ok(!await me.shows(hours), 'the hours are a tap away there');
      const { text } = await me.paper();
      assert.ok(text.includes(hours), hours);
      for (const it of now) assert.ok(!text.includes(it), it);
    });

    test('prints what is open on screen, on at most four pages, and what was chosen only if asked', async () => {
      const me = await person(setup, lang);
      await me.walk({ where: ['on'], happening: ['partner'] });
      const closed = () => me.page.$$eval(controls.closed, all => all.map(it => __see.plain(it.textContent)));
      const lines = await closed();
      assert.ok(lines.length > 1, 'much stands closed');
      const chosen = me.say('plan-answers');
      await me.page.$eval(controls.chosen, it => { it.open = true; });
      const paper = await me.paper();
      const open = (await me.page.evaluate(() => __see.sections())).filter(it => it.items.length);
      for (const { items } of open) for (const title of items) assert.ok(paper.text.includes(title), title);
      for (const line of lines) assert.ok(!paper.text.includes(line), line);
      assert.ok(!paper.text.includes(chosen) && !paper.text.includes(plain(messages(lang).get('plan-why').split('{')[0])), 'nothing of what was chosen');
      assert.ok(paper.pages >= 1 && paper.pages <= 4, `${paper.pages} pages`);
      assert.deepEqual(await closed(), lines, 'as it was');
      await me.page.click(controls.withChosen);
      assert.ok((await me.paper()).text.includes(chosen), 'what was chosen, when asked for');
    });

    test('does not end where the browser cannot print', async () => {
      const me = await person(setup, lang);
      await me.walk({ where: ['on'] });
      await me.page.evaluate(() => {
        globalThis.print = () => { globalThis.__asked = true; throw new Error('there is no printer'); };
      });
      await me.page.click(controls.print);
      await until(() => me.page.evaluate(() => globalThis.__asked), 'the browser to be asked');
      await me.press('back');
      await me.at('question-service');
    });

    test('shows help for everyone to a person who skips everything', async () => {
      const me = await person(setup, lang);
      await me.walk({});
      samePlan(await me.plan(), printedPlan(lang), 'no answers');
      const [first, talk] = await me.plan();
      for (const line of LINES) assert.ok([...first.items, ...talk.items].includes(me.say(`line-${line.purpose}`)), line.purpose);
      assert.deepEqual(Object.values(await me.chosen()), screensFor({}).map(() => me.say('plan-skipped')));
    });

    test('keeps the rest when an answer is changed, and makes the plan anew', async () => {
      const me = await person(setup, lang);
      await me.walk({ where: ['on'], age: ['25-up'], happening: ['work', 'debt'], help: ['law'] });
      await me.change('where');
      const picked = () => me.page.$$eval(controls.picked, all => all.map(it => __see.name(it)));
      assert.deepEqual(await picked(), [me.say('answer-where-on')], 'what was picked is still picked');
      await me.pick('where', 'on');
      await me.pick('where', 'qc');
      assert.deepEqual(await picked(), [me.say('answer-where-qc')]);
      await me.press('menu-plan');
      await me.atPlan();
      const now = ['where=qc', 'age=25-up', 'happening=work,debt', 'help=law'];
      samePlan(await me.plan(), printedPlan(lang, ...now), now.join(' '));
      const chosen = await me.chosen();
      for (const [id, picked] of Object.entries({ where: ['qc'], age: ['25-up'], happening: ['work', 'control', 'debt'], help: ['law'] })) {
        assert.equal(chosen[me.say(`question-${id}`)], picked.map(it => me.say(`answer-${id}-${it}`)).join('; '), id);
      }
    });

    test('goes on from a changed answer through the questions that follow, with their answers kept', async () => {
      const me = await person(setup, lang);
      await me.walk({ help: ['law'], service: ['language'] });
      await me.change('help');
      await me.pick('help', 'money');
      await me.press('question-next');
      await me.at('question-service');
      await me.press('question-next');
      await me.atPlan();
      samePlan(await me.plan(), printedPlan(lang, 'help=law,money', 'service=language'), 'help changed');
    });

    test('takes an answer back with Skip', async () => {
      const me = await person(setup, lang);
      await me.walk({ where: ['bc'], age: ['25-up'] });
      await me.change('where');
      await me.press('question-skip');
      await me.at('question-happening');
      await me.press('menu-plan');
      await me.atPlan();
      samePlan(await me.plan(), printedPlan(lang, 'age=25-up'), 'where taken back');
    });

    test('forgets the answers when asked to, on any screen, and when someone begins anew, and says so then', async () => {
      const me = await person(setup, lang);
      const skipped = screensFor({}).map(() => me.say('plan-skipped'));
      await me.walk({ where: ['bc'], age: ['25-up'] });
      await me.press('menu-topics');
      await me.at('topics-title');
      await me.press('menu-clear');
      await me.at('static-title');
      await me.walk({}, async id => assert.ok(!await me.shows(me.say('question-cleared')), `nothing was left to clear, at ${id}`));
      assert.deepEqual(Object.values(await me.chosen()), skipped);
      await me.change('age');
      await me.pick('age', '18');
      await me.press('home');
      await me.at('static-title');
      await me.walk({}, async id => assert.equal(await me.shows(me.say('question-cleared')), id === QUESTIONS[0].id, id));
      assert.deepEqual(Object.values(await me.chosen()), skipped);
    });

    test('goes back step by step with our own Back, to the start', async () => {
      const me = await person(setup, lang);
      const before = await place(me);
      const steps = [await me.heading()];
      const to = async (press, heading) => {
        await me.press(press);
        await me.at(heading);
        steps.push(await me.heading());
      };
      await to('static-begin', 'question-danger');
      await to('question-skip', 'question-where');
      await to('question-next', 'question-happening');
      await to('question-see-plan', 'plan-section-first');
      const option = (await me.plan()).find(it => it.title === me.say('plan-section-options')).items[0];
      await to(option, option);
      await to('menu-topics', 'topics-title');
      await to('menu-browse', 'browse-title');
      while (steps.length > 1) {
        assert.equal(await me.heading(), steps.pop());
        await me.press('back');
        await me.at(steps.at(-1));
      }
      assert.equal(await me.heading(), me.say('static-title'));
      assert.deepEqual(await place(me), before);
    });

    test('is as it was when someone comes back from the page of a service', async () => {
      const me = await person(setup, lang);
      // A page that runs code while it waits behind Back is thrown away. What is freed late may run some at any time.
      await me.page.evaluateOnNewDocument(() => {
        const Registry = FinalizationRegistry;
        globalThis.freed = [];
        globalThis.FinalizationRegistry = class extends Registry {
          constructor(free) { super(it => { freed.push('of the app'); free(it); }); }
        };
        globalThis.control = new Registry(it => freed.push(it));
      });
      await me.page.reload();
      await runs(me.page);
      await me.walk({ where: ['bc'], help: ['talk'] });
      const plan = await me.plan();
      await me.page.evaluate(() => { control.register({}, 'control'); });
      await me.visit.cdp.send('HeapProfiler.collectGarbage');
      await me.page.waitForFunction(() => freed.includes('control'), { polling: 20 });
      assert.deepEqual(await me.page.evaluate(() => [...new Set(freed)]), ['control']);

      await me.visit.goes(setup.other.url('service'));
      await me.visit.back();
      assert.equal(me.visit.heard('shown').at(-1), true, 'the browser kept the page');
      assert.deepEqual(await me.plan(), plan);
    });

    test('narrows the directory by each filter, and says how many are left', async () => {
      const me = await person(setup, lang);
      await me.press('static-browse');
      await me.at('browse-title');
      const count = () => me.page.$eval(controls.count, it => Number(/\d+/.exec(it.textContent)?.[0] ?? 0));
      const choose = async (label, name) => {
        const select = await me.control(me.say(label), 'select');
        const value = await select.evaluate((it, name) => [...it.options].find(it => __see.plain(it.textContent) === name)?.value, name);
        assert.ok(value, `${label} has ${name}`);
        await select.select(value);
      };
      const settles = want => until(async () => await count() === want, `${want} services`)
        .catch(async () => assert.equal(await count(), want)).then(() => settled(me.page));
      const all = await count();
      assert.equal(all, SHOWN.length);
      await me.press('browse-narrow');
      await choose('browse-place', me.say('region-ca-pe'));
      await settles(SHOWN.filter(it => covers(it, 'CA-PE')).length);
      assert.ok(await count() < all);
      await choose('browse-need', me.say('need-safe-place'));
      const want = SHOWN.filter(it => covers(it, 'CA-PE') && it.needs.includes('safe-place'));
      await settles(want.length);
      const titles = await me.page.evaluate(cards => __see.all(`${cards} h3`).map(it => __see.plain(it.textContent)), controls.cards);
      for (const it of want.slice(0, 10)) assert.ok(titles.some(title => title.startsWith(nameOf(lang, it).replace(/\s+/g, ' '))), it.id);
      await me.press('browse-clear');
      await settles(all);
      for (const label of ['browse-place', 'browse-need']) assert.equal(await (await me.control(me.say(label), 'select')).evaluate(it => it.selectedIndex), 0, label);

      for (const [label, option, fits] of [
        ['browse-audience', 'audience-youth', it => it.audiences.includes('youth')],
        ['browse-language', 'language-es', it => it.languages.includes('es')],
        ['browse-contact', 'browse-text', it => it.phones.some(it => it.kind === 'text')],
        ['browse-contact', 'browse-chat', it => it.chat],
      ]) {
        await choose(label, me.say(option));
        await settles(SHOWN.filter(it => fits(it)).length);
        await choose(label, me.say('browse-any'));
        await settles(all);
      }
      await me.press('browse-always');
      await until(async () => await count() < all && await count() > 0, 'fewer services that are always open');
      await settled(me.page);
      const hours = await me.page.evaluate(cards => __see.all(cards).map(it => __see.plain(it.textContent)), controls.cards);
      for (const text of hours) assert.ok(text.includes(me.say('schedule-always')), text.slice(0, 80));
    });

    test('marks hours that a source gives in words alone, on the page of a province and in the list', async () => {
      const inWords = it => [...it.phones, it.chat].flatMap(it => it?.schedule?.words ? [plain(it.schedule.words[lang])] : []);
      const shown = me => me.page.evaluate(() => [...document.querySelectorAll('li.card .hours')].map(it => __see.plain(it.textContent)));
      for (const [options, among, ways] of [
        [{ path: `${folder(lang)}qc/`, scripts: false }, it => it.area.includes('CA-QC'), []],
        [{}, () => true, ['static-browse']],
      ]) {
        const me = await person(setup, lang, options);
        for (const id of ways) await me.press(id);
        if (ways.length) await me.at('browse-title');
        const words = SHOWN.filter(among).flatMap(inWords), hours = await shown(me);
        const marked = words.map(words => me.say('schedule-words', { words }));
        assert.ok(hours.some(it => marked.includes(it)), 'some are shown');
        assert.deepEqual(hours.filter(it => words.includes(it)), [], 'none without a mark');
        if (!ways.length) assert.deepEqual(marked.filter(it => !hours.includes(it)), [], 'all are shown');
      }
    });

    test('finds pages and services as one types, as `cargo xtask find` does, and asks for nothing', async () => {
      const me = await person(setup, lang);
      await me.press('static-browse');
      await me.at('browse-title');
      const asked = setup.site.requests.length;
      const shown = () => me.page.evaluate(({ leaf, cards, count }) => ({
        pages: __see.all(leaf).map(it => __see.plain(it.textContent)),
        services: __see.all(`${cards} h3`).slice(0, 8).map(it => __see.plain(it.textContent)),
        count: Number(/\d+/.exec(document.querySelector(count).textContent)?.[0] ?? 0),
      }), controls);
      const box = await me.control(me.say('browse-search'), 'input');
      for (const typed of ['patron', 'boss took my papers', 'Québec avocat', 'pasport', '1 (833) 900', 'xyzzy']) {
        await box.evaluate(it => it.select());
        for (const key of typed) await me.page.keyboard.sendCharacter(key);
        await settled(me.page);
        const { services, ...rest } = await shown(), want = found(lang, typed);
        want.services.length = Math.min(want.services.length, 8);
        assert.deepEqual({ ...rest, services: services.length }, { ...want, services: want.services.length }, typed);
        services.forEach((it, at) => assert.ok(sameTitle(it, want.services[at], lang), `${typed}: ${it}, not ${want.services[at]}`));
        assert.equal(await box.evaluate(it => it === document.activeElement && it.value), typed, 'the box stays as it is');
      }
      // A filter narrows what was found; a page that was found opens, and Back leads to what was typed.
      await box.evaluate(it => it.select());
      await me.page.keyboard.sendCharacter('passport');
      await settled(me.page);
      const { pages: [title], count } = await shown();
      await me.press('browse-narrow');
      await (await me.control(me.say('browse-place'), 'select')).select('2');
      await until(async () => (await shown()).count < count, 'fewer services');
      await me.press(title);
      await me.at(title);
      await me.press('back');
      await me.at('browse-title');
      assert.equal(await me.page.$eval(controls.search, it => it.value), 'passport');
      assert.equal(await (await me.control(me.say('browse-place'), 'select')).evaluate(it => it.value), '2', 'the place that was chosen');
      assert.ok((await shown()).count < count, 'it still narrows');
      await me.press('browse-clear');
      await until(async () => (await shown()).count === SHOWN.length, 'all services');
      assert.equal(await me.page.$eval(controls.search, it => it.value), '');
      assert.equal(setup.site.requests.length, asked);
      assert.deepEqual(me.visit.heard('error'), []);
    });

    // The device's own time zone is not that of a service: once it is in the middle of the country, once on its next day.
    for (const [without, zone] of [['', ZONE], ['Temporal', 'Pacific/Auckland']]) test(`says whether someone should answer now, by the time of the place where the service is${without && `, without ${without}`}`, async () => {
      const me = await person(setup, lang);
      await me.page.emulateTimezone(zone);
      if (without) await me.page.evaluate(name => delete globalThis[name], without);
      await me.press('static-browse');
      await me.at('browse-title');
      const box = await me.control(me.say('browse-search'), 'input');
      const weekly = SHOWN.filter(it => it.phones[0]?.schedule?.weekly);
      assert.ok(weekly.length > 20);
      const zones = new Map(weekly.map(it => [it.phones[0].schedule.timezone, it]));
      for (const [zone, service] of zones) {
        await box.evaluate(it => it.select());
        await me.page.keyboard.sendCharacter(service.phones[0].number.replace('+1', ''));
        await settled(me.page);
        const said = await me.page.evaluate(cards => __see.all(`${cards} .now`).map(it => __see.plain(it.textContent))[0], controls.cards);
        // A minute may have begun in between.
        const ago = await Promise.all([0, 60_000].map(async it =>
          plain(await answering(me, service, Date.now() - it))));
        assert.ok(ago.includes(said), `${service.id}, ${zone}: ${said}, not ${ago[0]}`);
      }
      assert.ok(zones.size > 5, `${[...zones.keys()]}`);
    });

    test('on a device whose clock is years behind, records age by the day of the data, and nothing is said of now', async () => {
      const found = [];
      for (const behind of [false, true]) {
        const me = await person(setup, lang);
        if (behind) {
          await me.page.evaluateOnNewDocument(() => {
            const Real = Date;
            globalThis.Date = class extends Real {
              constructor(...given) { super(...(given.length ? given : [Real.UTC(2015, 5, 1)])); }
              static now() { return Real.UTC(2015, 5, 1); }
            };
          });
          await me.page.reload();
          await runs(me.page);
          await see(me.page);
        }
        await me.press('static-browse');
        await me.at('browse-title');
        const box = await me.control(me.say('browse-search'), 'input');
        const looks = async (service, selector) => {
          await box.evaluate(it => it.select());
          await me.page.keyboard.sendCharacter(service.phones[0].number.replace('+1', ''));
          await settled(me.page);
          return me.page.evaluate(selector => __see.plain(document.querySelector(selector)?.textContent ?? ''), `${controls.cards} ${selector}`);
        };
        const dated = it => it.sources.filter(source => source.shows_contact).map(source => source.as_of ?? '').sort().at(-1) ?? '';
        const old = SHOWN.find(it => it.kind !== 'emergency' && it.phones.length && /^202[0-4]/.test(dated(it)));
        const weekly = SHOWN.find(it => it.phones[0]?.schedule?.weekly);
        found.push({ aged: await looks(old, '.fresh'), now: await looks(weekly, '.now') });
      }
      const [right, behind] = found;
      assert.ok(right.aged.length > 20 && right.now, `${JSON.stringify(right)} (control)`);
      assert.deepEqual(behind, { aged: right.aged, now: '' });
    });

    test('opens the rest of a long list, ten more at a time', async () => {
      const me = await person(setup, lang);
      await me.press('static-browse');
      await me.at('browse-title');
      const cards = () => me.page.$$eval(controls.cards, all => all.length);
      const first = await cards();
      await me.press('plan-more', { count: 10 });
      await until(async () => await cards() === first + 10, 'ten more services');
    });

    const young = { 'under-16': true, '16-17': true, 18: false, '19-24': false, '25-up': false, skipped: true };
    for (const [age, shown] of inTurn(lang, Object.entries(young))) {
      test(`${shown ? 'says' : 'does not say'} once, and in the details of every service, that a worker may have to tell child protection, with age ${age}`, async () => {
        const me = await person(setup, lang);
        await me.walk({ where: ['ab'], danger: ['yes'], help: ['talk', 'safe-place', 'report'], ...(age !== 'skipped' && { age: [age] }) });
        await me.openRest();
        const look = () => me.page.evaluate(line => [...document.querySelectorAll('#app li:has(> h3), #foot li:has(> h3)')].map(card => {
          return { name: card.querySelector('h3').textContent, said: [...card.querySelectorAll('p')].some(it => __see.plain(it.textContent) === line) };
        }), me.say('service-young'));
        const check = (cards, where) => {
          assert.ok(cards.length > 2, where);
          for (const it of cards) assert.equal(it.said, shown, `${where}: ${it.name}`);
        };
        check(await look(), 'plan');
        assert.equal(await me.shows(me.say('plan-young')), shown);
        const option = (await me.plan()).find(it => it.title === me.say('plan-section-options')).items[0];
        await me.press(option);
        await me.at(option);
        check(await look(), 'option');
        await me.press('menu-browse');
        await me.at('browse-title');
        check(await look(), 'directory');
      });
    }

    test('shows police and tip lines only to a person who asks how to report', async () => {
      const others = QUESTIONS.find(it => it.id === 'help').answers.map(it => it.id).filter(it => it !== 'report');
      const police = SERVICES.filter(it => ['police', 'tip-line'].includes(it.kind)).map(it => nameOf(lang, it).replace(/\s+/g, ' '));
      assert.ok(police.length > 3);
      const marks = ['kind-police', 'kind-tip-line'];
      for (const [help, shown] of [[others, false], [undefined, false], [['report'], true]]) {
        const me = await person(setup, lang);
        await me.walk({ where: ['on'], danger: ['yes'], ...(help && { help }) });
        const plan = await me.plan();
        const named = plan.flatMap(it => it.items).filter(it => police.some(name => it === name || it.startsWith(`${name} `)));
        assert.equal(named.length > 0, shown, `police by name: ${named}`);
        const text = await me.page.evaluate(() => __see.plain(document.querySelector('#app').textContent));
        for (const it of marks) if (!shown) assert.ok(!text.includes(me.say(it)), it);
        if (shown) {
          assert.deepEqual(plan.filter(it => it.items.some(it => named.includes(it))).map(it => it.title), [me.say('plan-section-report')]);
          const titles = plan.map(it => it.title).filter(it => it !== me.say('plan-section-other-towns'));
          assert.equal(titles.at(-1), me.say('plan-section-report'), 'and last of what is near');
        }
        await me.visit.close();
      }
    });

    test('names 9-1-1 only in danger now, never where it does not work, and never as a text', async () => {
      for (const [answers, want] of inTurn(lang, [
        [{ where: ['bc'] }, []], [{ where: ['bc'], danger: ['no'], help: ['report', 'safe-place'] }, []], [{}, []],
        [{ where: ['bc'], danger: ['yes'] }, ['tel:911']], [{ danger: ['yes'] }, ['tel:911']],
        [{ where: ['nu'], danger: ['yes'] }, []], [{ where: ['outside'], danger: ['yes'] }, []],
      ])) {
        const me = await person(setup, lang);
        await me.walk(answers);
        const links = await numbersOf(me);
        assert.deepEqual(links.filter(it => /^(tel|sms):\+?1?911\b/.test(it)), want, JSON.stringify(answers));
        if (answers.danger?.[0] === 'yes') {
          const [first] = await me.plan();
          assert.equal(first.title, me.say('plan-section-now'));
          const calls = await me.page.$$eval('#app section.now li > a[href^="tel:"]', all => all.map(it => ({ href: it.getAttribute('href'), size: getComputedStyle(it.querySelector('bdi')).fontSize })));
          if (answers.where?.[0] !== 'outside') assert.ok(calls.some(it => it.href !== 'tel:911'), 'a line that is not the police stands beside it');
          assert.equal(new Set(calls.map(it => it.size)).size <= 1, true, `the same size: ${JSON.stringify(calls)}`);
          if (answers.where?.[0] === 'nu') assert.ok(calls.some(it => /8679791111|867-979/.test(it.href)) || first.items.length > 1, 'Nunavut has its own');
        }
        await me.visit.close();
      }
    });

    for (const other of LANGS.filter(it => it !== lang)) {
      test(`changes to ${other} in mid-walk and back, keeps the answers and the place, and asks for one file each time`, async () => {
        const me = await person(setup, lang);
        await me.begin();
        await me.at('question-danger');
        await me.press('question-skip');
        await me.at('question-where');
        await me.pick('where', 'sk');
        const before = await place(me);
        const requests = await listen(me.visit);
        const change = async to => {
          requests.length = 0;
          const asked = setup.site.requests.length;
          await me.hit(await me.page.waitForSelector(controls.language(to)));
          me.speaks(to);
          await me.page.waitForFunction(to => document.documentElement.lang === to, { polling: 20 }, to);
          await settled(me.page);
          assert.deepEqual(requests, [setup.site.url(folder(to))]);
          assert.deepEqual(setup.site.requests.slice(asked).map(it => it.path), [folder(to)]);
        };
        await change(other);
        await me.at('question-where');
        assert.deepEqual(await me.page.$$eval(controls.picked, all => all.map(it => __see.name(it))), [texts(other)('answer-where-sk')]);
        await me.page.type(controls.town, 'regina');
        await me.hit(await me.page.waitForSelector(controls.towns));
        await me.at('question-happening');
        await change(lang);
        await me.at('question-happening');
        await me.press('question-see-plan');
        await me.atPlan();
        samePlan(await me.plan(), printedPlan(lang, 'where=sk', 'town=regina'), 'two changes of language');
        await change(other);
        await me.atPlan();
        samePlan(await me.plan(), printedPlan(other, 'where=sk', 'town=regina'), 'three changes of language');
        await me.press('home');
        await me.at('static-title');
        assert.ok(await me.shows(texts(other)('static-lead')), 'the start page is in the other language too');
        assert.ok(await me.shows(texts(other)('leave')), 'the exit is in the other language too');
        assert.deepEqual(await place(me), before);
        assert.deepEqual(await stored(me.visit), NOTHING);
        assert.deepEqual(me.visit.heard('error'), []);
      });
    }
  });
}

describe('A random walk', () => {
  test(`of ${MOVES} moves meets no error and leaves nothing (SEED=${SEED})`, async t => {
    t.diagnostic(`SEED=${SEED} MOVES=${MOVES}`);
    const random = numbers(SEED);
    const me = await person(setup, LANGS[0]);
    await me.page.evaluate(() => { globalThis.print = () => {}; });
    const before = await place(me);
    const asked = setup.site.requests.length;
    let changes = 0;
    const trail = [];
    for (let move = 0; move < MOVES; move++) {
      await see(me.page);
      // Everything that can be pressed on screen, but for what leaves: the exit, calls, other sites, and static pages.
      const did = await me.page.evaluate((random, links) => {
        const home = document.documentElement.dataset.at === 'home';
        const choices = __see.controls().filter(it => !it.matches('.leave') && (!it.matches('a') || it.matches(links)) && !(home && it.matches('[data-lang]')));
        const it = choices[Math.floor(random[0] * choices.length)];
        if (it.matches('select')) {
          it.value = it.options[Math.floor(random[1] * it.options.length)].value;
          it.dispatchEvent(new Event('change', { bubbles: true }));
        } else {
          it.click();
        }
        return { name: __see.name(it).slice(0, 60), lang: it.dataset.lang || '' };
      }, [random(), random()], controls.links);
      trail.push(did.name);
      const context = () => `after move ${move}: ${trail.slice(-8).join(' > ')} (SEED=${SEED})`;
      if (did.lang) {
        changes++;
        await me.page.waitForFunction(lang => document.documentElement.lang === lang, { polling: 20 }, did.lang);
      }
      await drawn(me.page);
      const now = await me.page.evaluate(() => ({
        headings: __see.heading(), exit: __see.all('a.leave').length > 0, focus: document.activeElement.tagName,
        empty: __see.all('main h1, main h2, main h3, main p, main legend').filter(it => !it.textContent.trim()).length,
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      assert.equal(now.headings.length, 1, `one heading, not ${JSON.stringify(now.headings)} ${context()}`);
      assert.ok(now.headings[0] && now.exit, context());
      assert.equal(now.empty, 0, `an empty text ${context()}`);
      assert.ok(now.wide <= 0, `wider than the screen by ${now.wide} px ${context()}`);
      assert.deepEqual(me.visit.heard('error'), [], context());
    }
    const { length, location, title, state, entries } = await place(me);
    assert.deepEqual({ length, location, title, state, entries }, before);
    assert.deepEqual(await stored(me.visit), NOTHING);
    assert.equal(setup.site.requests.length, asked + changes, 'one request for each change of language and no other');
    assert.deepEqual(me.visit.heard('violation'), []);
    assert.ok(new Set(trail).size > 50, 'the walk came to many places');
  });
});
