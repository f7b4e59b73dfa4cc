// The answers in the memory of the app: there while they are needed, gone with the exit.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { searchMemory, start, until } from './harness.mjs';
import { QUESTIONS, person, placesOf } from './support.mjs';

let setup;
before(async () => { setup = await start(); });
after(() => setup.close());

const ANSWERS = { where: ['on'], age: ['25-up'], happening: ['work', 'debt'], papers: ['employer-permit'], help: ['law', 'work-pay'] };

// What the engine's `Answers` keep: sixteen numbers of four bytes, a bit for each picked answer.
const kept = answers => {
  const bytes = new Uint8Array(64), view = new DataView(bytes.buffer);
  QUESTIONS.forEach((question, at) => {
    const all = placesOf(question), bit = id => 1 << all.findIndex(it => it.id === id);
    const bits = (answers[question.id] || []).reduce((sum, picked) => {
      const { within } = all.find(it => it.id === picked);
      return sum | bit(picked) | (within ? bit(within) : 0);
    }, 0);
    view.setUint32(at * 4, bits, true);
  });
  return [...bytes];
};

test('the answers stand in the memory of the app while it runs, and nowhere in it after the exit', async () => {
  const me = await person(setup, 'en');
  await me.walk(ANSWERS);
  const [before] = await searchMemory(me.visit, [kept(ANSWERS)]);
  assert.ok(before > 0, 'they are found before: else the search proves nothing');

  setup.other.hold(/weather/);
  await me.visit.tap('.leave');
  // Chromium answers no question about a page that is on its way to another: the load that is stopped must have begun.
  await until(() => setup.other.asked('weather').length, 'the neutral page to be asked for');
  await me.visit.cdp.send('Page.stopLoading');
  await until(() => setup.other.asked('weather')[0].ended === 'cut', 'the load to be stopped');
  const [after] = await searchMemory(me.visit, [kept(ANSWERS)]);
  assert.equal(after, 0);
});
