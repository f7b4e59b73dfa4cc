// First paint: our start page against the same first screen as bare HTML, in turns, and when the questions can be used.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { SLOW, kb, launch, median, ms, phone, ratio, serve, table } from './support.mjs';

/// The bare page is made from our own: what begins below the first screen is taken out, with every script and every
/// rule of style that nothing left on the page needs. What stays is what any page that looks like this has to send.
async function bare(browser, url) {
  const { page, close } = await phone(browser);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  // The page's policy would refuse the style sheet that is cut below.
  await page.setBypassCSP(true);
  await page.setRequestInterception(true);
  page.on('request', it => /\.(js|wasm)$/.test(new URL(it.url()).pathname) ? it.abort() : it.continue());
  await page.goto(url, { waitUntil: 'load' });
  const whole = await page.screenshot({ encoding: 'base64' });
  const html = await page.evaluate(() => {
    for (const it of document.querySelectorAll('script, noscript, meta[http-equiv], meta[name=referrer]')) it.remove();
    const below = [...document.querySelectorAll('body *')].filter(it => {
      const [box] = it.getClientRects();
      return !box || box.top >= innerHeight;
    });
    for (const it of below) it.remove();
    const needed = selector => selector.split(',').some(it => {
      try { return document.querySelector(it.replace(/::?[\w-]+(\((?:[^()]|\([^()]*\))*\))?/g, '') || '*'); } catch { return true; }
    });
    const prune = rules => [...rules].map(it => {
      if (it.selectorText) return needed(it.selectorText) ? it.cssText : '';
      const inner = /print/.test(it.conditionText) ? '' : prune(it.cssRules);
      return inner && `@media ${it.conditionText}{${inner}}`;
    }).join('');
    const style = document.querySelector('style');
    style.textContent = prune(style.sheet.cssRules);
    return `<!doctype html>${document.documentElement.outerHTML}`;
  });
  const stripped = await page.screenshot({ encoding: 'base64' });
  if (process.env.ALONGSIDE_SHOTS) for (const [name, it] of Object.entries({ whole, stripped })) writeFileSync(join(process.env.ALONGSIDE_SHOTS, `${name}.png`), it, 'base64');
  await close();
  return { html, same: whole === stripped };
}

/// Loads a page on the slow phone and tells when it first painted; `questions` waits for the app too and taps.
async function load(browser, url, { questions = false, network = false } = {}) {
  const { page, close } = await phone(browser, { cpu: SLOW.cpu, network });
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_, it) => {
      if (!document.documentElement.hasAttribute('data-at')) return;
      globalThis.__usable = performance.now();
      it.disconnect();
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-at'] });
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length, { polling: 50 });
  if (questions) {
    await page.waitForSelector('html[data-at]');
    // That the tap works is seen, not assumed.
    await page.tap('[data-action="questions"]');
    await page.waitForSelector('#app form h1, #app h1');
  }
  const found = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime, usable: globalThis.__usable,
    first: performance.getEntriesByType('navigation')[0].responseStart, last: performance.getEntriesByType('navigation')[0].responseEnd,
  }));
  await close();
  return found;
}

export async function paint({ rounds }) {
  const more = {};
  const site = await serve(more, { shaped: true });
  const { browser, close } = await launch();
  const plain = await serve(more);
  const rows = [], usable = [], throttled = [];
  const notes = [];
  for (const [lang, path] of [['English', ''], ['French', 'fr/']]) {
    const { html, same } = await bare(browser, site.url(path));
    const bareAt = `bare/${path}`;
    more[bareAt] = html;
    const ours = [], theirs = [];
    await load(browser, site.url(bareAt)); // The first load of all warms the browser up and counts for neither.
    for (let round = 0; round < rounds; round++) {
      const order = [() => load(browser, site.url(path), { questions: true }).then(it => ours.push(it)), () => load(browser, site.url(bareAt)).then(it => theirs.push(it))];
      for (const run of round % 2 ? order.reverse() : order) await run();
    }
    const [a, b] = [ours, theirs].map(all => median(all.map(it => it.paint)));
    // Of the two that were loaded one after the other, so that a busy moment weighs on both.
    const against = median(ours.map((it, i) => it.paint / theirs[i].paint));
    rows.push([lang, ms(a), ms(b), ratio(against), against <= 1.05 ? 'met' : 'missed', kb(site.bytes(path)), kb(site.bytes(bareAt)), same ? 'the same' : 'differs']);
    const [c, d] = [[], []];
    for (let round = 0; round < Math.min(rounds, 3); round++) {
      c.push((await load(browser, plain.url(path), { network: true })).paint);
      d.push((await load(browser, plain.url(bareAt), { network: true })).paint);
    }
    throttled.push([lang, ms(median(c)), ms(median(d)), ratio(median(c) / median(d))]);
    const use = median(ours.map(it => it.usable));
    usable.push([lang, ms(a), ms(use), ratio(use / a)]);
    notes.push(`${lang}: first byte ${ms(median(ours.map(it => it.first)))} (bare ${ms(median(theirs.map(it => it.first)))}); each round ours/bare ${ours.map((it, i) => ratio(it.paint / theirs[i].paint)).join(' ')}`);
  }
  table(`First contentful paint, ${SLOW.kbit} kbit/s, ${SLOW.latency} ms, ${SLOW.cpu} times slower (median of ${rounds}, in turns)`,
    ['page', 'ours', 'bare HTML', 'ratio (median of the rounds)', 'goal 1.05', 'bytes, ours', 'bytes, bare', 'first screen'], rows);
  for (const note of notes) console.log(`\n${note}`);
  if (throttled.length) {
    table('The same with the browser\'s own throttling, which hands over whole buffers', ['page', 'ours', 'bare HTML', 'ratio'], throttled);
  }
  table('Questions usable (a tap on the button works)', ['page', 'first paint', 'usable', 'ratio'], usable);
  await close();
  site.close();
  plain.close();
}
