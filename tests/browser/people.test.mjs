// The people of resources/people.json on a phone: where the first number to press stands, and how long their plan is.
// Whom each plan must show is measured natively (`crates/content/tests/people.rs`).

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';

import { start } from './harness.mjs';
import { LANGS, ROOT, built, controls, person, settled } from './support.mjs';

const json = path => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const PEOPLE = json('resources/people.json').people;
const TOWNS = new Map(readdirSync(join(ROOT, 'resources/places')).flatMap(file => json(`resources/places/${file}`).places.map(place => [place.id, place.name])));

// Of a phone of 360 × 640: where the first number stands at the latest, in pixels, and how long what stands open may be.
const NUMBER = 560, NUMBER_IN_DANGER = 320, WORDS = 700, SCREENS = 9, HEIGHT = 640;

let setup;
before(async () => {
  await built();
  setup = await start();
});
afterEach(() => setup.tidy());
after(() => setup.close());

/// `where=on town=brampton` as { where: ['on'], town: ['Brampton'] }, the town as it is typed in a language.
function given(answers, lang) {
  const all = Object.fromEntries(answers.split(/\s+/).map(pair => pair.split('=')).map(([id, picked]) => [id, picked.split(',')]));
  if (all.town?.[0] === 'far') delete all.town;
  if (all.town) {
    const name = TOWNS.get(all.town[0]);
    all.town = [name[lang] || name.en];
  }
  return all;
}

for (const lang of LANGS) {
  describe(`On a phone, in ${lang}`, () => {
    // Each language takes its turn: all together take everyone.
    const turn = PEOPLE.filter((_, at) => at % LANGS.length === LANGS.indexOf(lang));
    test(`the first number of ${turn.length} people is in sight, and what stands open of their plan is at most ${WORDS} words and ${SCREENS} screens`, async t => {
      const wrong = [], longest = { words: 0, screens: 0, number: 0 };
      for (const { who, answers } of turn) {
        const picked = given(answers, lang);
        const me = await person(setup, lang, { touch: true, height: HEIGHT });
        await me.walk(picked);
        await settled(me.page);
        const found = await me.page.$eval(controls.plan, plan => {
          const number = [...plan.querySelectorAll('a.act')].find(link => link.checkVisibility());
          return { number: number && number.getBoundingClientRect().top + scrollY, words: plan.innerText.trim().split(/\s+/).length, height: plan.getBoundingClientRect().height };
        });
        const screens = found.height / HEIGHT, limit = picked.danger?.[0] === 'yes' ? NUMBER_IN_DANGER : NUMBER;
        longest.words = Math.max(longest.words, found.words);
        longest.screens = Math.max(longest.screens, screens);
        longest.number = Math.max(longest.number, found.number);
        if (!(found.number <= limit)) wrong.push(`${who}: the first number begins at ${found.number} px, later than ${limit}`);
        if (found.words > WORDS) wrong.push(`${who}: ${found.words} words`);
        if (screens > SCREENS) wrong.push(`${who}: ${screens.toFixed(1)} screens`);
        if (process.env.PICTURES) await me.page.screenshot({ path: join(process.env.PICTURES, `${PEOPLE.findIndex(it => it.who === who)}-${lang}.png`), fullPage: true });
        await me.visit.close();
      }
      t.diagnostic(JSON.stringify(longest));
      assert.deepEqual(wrong, []);
    });
  });
}
