// Lighthouse, as a phone sees the site: the start page and the page of a province by loading them; the plan, which is a
// state of the app and has no address, by walking to it (a timespan) and looking at it (a snapshot).

import { startFlow } from 'lighthouse';

import { launch, median, quantile, serve, table } from './support.mjs';

const SETTINGS = { onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] };
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const PAGES = [
  { name: 'start, English', path: '' }, { name: 'start, French', path: 'fr/' },
  { name: 'Ontario, English', path: 'en/on/' }, { name: 'Quebec, French', path: 'fr/qc/' },
];
const PLANS = [{ name: 'plan, English', path: '' }, { name: 'plan, French', path: 'fr/' }];

/// From the start page to the plan: skips all questions but the first that has an answer on screen.
async function toPlan(page) {
  await page.waitForSelector('html[data-at]');
  // In the first half second Lighthouse counts what a tap moves as well, since its own change of the window looks so too.
  await new Promise(done => setTimeout(done, 1000));
  await page.click('[data-action="questions"]');
  await page.waitForSelector('#app form');
  for (let step = 0; step < 20 && await page.$('#app .question'); step++) {
    if (step === 1) await page.click('#app .answers label');
    const before = await page.$eval('#app h1', it => it.textContent);
    await page.click('#app .steps .main');
    await page.waitForFunction(before => document.querySelector('#app h1')?.textContent !== before, { polling: 30 }, before);
  }
  await page.waitForSelector('#app .plan');
}

/// The scores of a step, as people read them, and what lowers them.
function scores({ lhr }) {
  const of = id => {
    const it = lhr.categories[id];
    return it && it.score !== null ? Math.round(it.score * 100) : null;
  };
  const low = Object.values(lhr.categories).flatMap(category => category.auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
    .map(({ id }) => ({ id, category: category.id, score: lhr.audits[id].score, value: lhr.audits[id].displayValue || '' })));
  const found = Object.fromEntries(CATEGORIES.map(id => [id, of(id)]));
  // Nothing is timed in a snapshot; the zero that it gives for performance measures nothing.
  if (lhr.gatherMode === 'snapshot') found.performance = null;
  return { ...found, low, index: lhr.environment.benchmarkIndex };
}

async function flowOf(browser, url, walk) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const flow = await startFlow(page, { config: { extends: 'lighthouse:default', settings: SETTINGS } });
  await flow.navigate(url);
  if (walk) {
    await flow.startTimespan();
    await walk(page);
    await flow.endTimespan();
    await flow.snapshot();
  }
  const { steps } = await flow.createFlowResult();
  await context.close();
  return steps.map(scores);
}

export async function lighthouse({ rounds }) {
  const site = await serve();
  const { browser, close } = await launch();
  // The first page that a browser loads pays for the browser's own start.
  await flowOf(browser, site.url(PAGES[0].path));
  const runs = Math.min(rounds, 3), rows = [], low = new Map();
  const indexes = [];
  const note = (name, found) => { indexes.push(...found.map(it => it.index)); for (const it of found.flatMap(it => it.low)) low.set(`${name}: ${it.id}`, `${name}: ${it.category}, ${it.id} ${Math.round(it.score * 100)}${it.value ? ` (${it.value})` : ''}`); };
  const cell = all => {
    const known = all.filter(it => it !== null);
    return known.length ? String(median(known)) : '–';
  };
  for (const { name, path } of PAGES) {
    const found = [];
    for (let run = 0; run < runs; run++) found.push((await flowOf(browser, site.url(path)))[0]);
    rows.push([name, 'load', ...CATEGORIES.map(id => cell(found.map(it => it[id])))]);
    note(name, found);
  }
  for (const { name, path } of PLANS) {
    const found = [];
    for (let run = 0; run < runs; run++) found.push((await flowOf(browser, site.url(path), toPlan)).slice(1));
    for (const [at, mode] of ['walk to it', 'as it stands'].entries()) {
      rows.push([name, mode, ...CATEGORIES.map(id => cell(found.map(it => it[at][id])))]);
      note(`${name}, ${mode}`, found.map(it => it[at]));
    }
  }
  table(`Lighthouse, phone (median of ${runs})`, ['page', 'how', 'performance', 'accessibility', 'best practices', 'SEO'], rows);
  console.log(`\nHow fast this computer was, by Lighthouse's own measure: ${Math.round(quantile(indexes, .1))} to ${Math.round(quantile(indexes, .9))}, median ${Math.round(median(indexes))}.`);
  console.log('\nBelow 100 in at least one run:\n');
  for (const line of low.values()) console.log(`- ${line}`);
  await close();
  site.close();
}
