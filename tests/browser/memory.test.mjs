// The answers in the memory of the app: there while they are needed, gone with the exit.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { searchMemory, start, until } from './harness.mjs';
import { keptAnswers, person } from './support.mjs';

let setup;
before(async () => { setup = await start(); });
after(() => setup.close());

const ANSWERS = { where: ['on'], age: ['25-up'], happening: ['work', 'debt'], papers: ['employer-permit'], help: ['law', 'work-pay'] };

test('the answers stand in the memory of the app while it runs, and nowhere in it after the exit', async () => {
  const me = await person(setup, 'en');
  await me.walk(ANSWERS);
  const [before] = await searchMemory(me.visit, [keptAnswers(ANSWERS)]);
  assert.ok(before > 0, 'they are found before: else the search proves nothing');

  setup.other.hold(/weather/);
  await me.visit.tap('.leave');
  // Chromium answers no question about a page that is on its way to another: the load that is stopped must have begun.
  await until(() => setup.other.asked('weather').length, 'the neutral page to be asked for');
  await me.visit.cdp.send('Page.stopLoading');
  await until(() => setup.other.asked('weather')[0].ended === 'cut', 'the load to be stopped');
  const [after] = await searchMemory(me.visit, [keptAnswers(ANSWERS)]);
  assert.equal(after, 0);
});
