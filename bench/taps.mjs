// From a tap to the next paint, over a walk through the app on a slow phone.
//
// Two clocks look at each tap. `next paint` is ours: from the moment that the browser gives the tap (`timeStamp`) to the
// first task after the frame that shows what the tap did was drawn; it holds the wait for that frame. `work` leaves the
// wait out: script from the tap to its last handler, the task in which the app follows it, and then style, layout and
// paint. One frame is met when `work` fits into it. The browser's own Event Timing (`click`, in steps of 8 ms) stands
// beside them; it ends with the first frame, which may come before the app has followed.

import { SLOW, launch, median, ms, numbers, phone, quantile, serve, table } from './support.mjs';

const FRAME = 1000 / 60;

/// Runs in the page from its first moment.
function watch() {
  const timings = globalThis.__timings = [];
  new PerformanceObserver(list => {
    for (const it of list.getEntries()) if (it.name === 'click') timings.push({ at: it.startTime, duration: it.duration, script: it.processingEnd - it.processingStart });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  const view = globalThis.__view = () => {
    const at = document.documentElement.dataset.at;
    const screen = at === 'home' ? 'start' : at === 'topic' ? 'a right' : at === 'topics' ? 'the rights'
      : document.querySelector('#app .plan') ? 'the plan' : document.querySelector('#app .browse') ? 'the directory' : 'a question';
    return { screen, title: document.querySelector(at === 'home' ? '#start h1' : '#app h1')?.textContent };
  };
  globalThis.__tapped = null;
  // What the app puts off to a task of its own belongs to the tap: `due` counts those tasks, `busy` times them, with the
  // promises that are kept right after each.
  const later = globalThis.setTimeout;
  let due = null, busy = 0;
  globalThis.setTimeout = (work, wait = 0, ...rest) => {
    const ours = due !== null && wait === 0;
    if (ours) due++;
    return later(() => {
      const began = performance.now();
      work(...rest);
      if (!ours) return;
      const after = hops => queueMicrotask(() => {
        if (hops) return after(hops - 1);
        busy += performance.now() - began;
        due--;
      });
      after(8);
    }, wait);
  };
  // Before the app's own listener, which is on the window too but comes later.
  addEventListener('click', event => {
    if (!event.isTrusted || !globalThis.__armed) return;
    globalThis.__armed = false;
    due = busy = 0;
    const from = view(), began = performance.now();
    let waited = 0;
    const next = () => requestAnimationFrame(() => {
      // What the app asks for at a frame comes after this, in the same one.
      const frame = performance.now(), shown = due === 0, channel = new MessageChannel();
      waited ||= frame - began;
      if (!shown) return next();
      due = null;
      channel.port1.onmessage = () => {
        const end = performance.now(), to = view();
        const same = from.screen === to.screen && from.title === to.title;
        globalThis.__tapped = { at: event.timeStamp, paint: end - event.timeStamp, busy, drawn: end - frame, waited, what: same ? `within ${to.screen}` : `to ${to.screen}` };
      };
      channel.port2.postMessage(0);
    });
    next();
  }, true);
}

/// The controls that can be tapped now, as points to tap.
const controls = page => page.evaluate(() => {
  const seen = it => it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length;
  return [...document.querySelectorAll('main button, main label:has(input), main summary, main a[data-action]')].filter(seen)
    .map(it => ({ text: it.textContent.trim().slice(0, 40), kind: it.tagName, print: /^(print|imprimer)$/i.test(it.textContent.trim()) }));
});

/// Taps the control at this place among all; what the clocks say, or nothing if it could not be reached.
async function tap(page, at) {
  const point = await page.evaluate(async at => {
    const seen = it => it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length;
    const it = [...document.querySelectorAll('main button, main label:has(input), main summary, main a[data-action]')].filter(seen)[at];
    it.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)));
    const [{ left, top, width, height }] = it.getClientRects();
    const point = { x: left + Math.min(width / 2, 40), y: top + height / 2 };
    globalThis.__armed = true;
    globalThis.__tapped = null;
    return it.contains(document.elementFromPoint(point.x, point.y)) ? point : null;
  }, at);
  if (!point) return null;
  await page.touchscreen.tap(point.x, point.y);
  return page.waitForFunction(() => globalThis.__tapped, { timeout: 5000, polling: 30 }).then(it => it.jsonValue(), () => null);
}

async function walk(browser, url, seed, count) {
  const { page, close } = await phone(browser, { cpu: SLOW.cpu });
  await page.evaluateOnNewDocument(watch);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForSelector('html[data-at]');
  const random = numbers(seed), all = [];
  for (let step = 0; step < count; step++) {
    const found = await controls(page);
    // First straight through the questions to the plan (an answer each, then Next); from there wherever it leads.
    const early = step < 24;
    const labels = found.map((it, i) => it.kind === 'LABEL' ? i : -1).filter(it => it >= 0);
    const next = await page.evaluate(() => {
      const seen = it => it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length;
      return [...document.querySelectorAll('main button, main label:has(input), main summary, main a[data-action]')].filter(seen).findIndex(it => it.matches('#app .steps .main, #start [data-action=questions]'));
    });
    let at = Math.floor(random() * found.length);
    if (early && next >= 0) at = step % 2 && labels.length ? labels[Math.floor(random() * labels.length)] : next;
    if (found[at].print) continue;
    const it = await tap(page, at);
    if (it) all.push({ ...it, text: found[at].text });
  }
  const timings = await page.evaluate(() => globalThis.__timings);
  await close();
  // The browser names a tap by the same moment; what it leaves out took less than 16 ms.
  return all.map(it => {
    const own = timings.find(own => Math.abs(own.at - it.at) < 1);
    const script = (own ? own.script : Math.min(it.waited, 8)) + it.busy;
    return { ...it, browser: own ? own.duration : 16, script, work: script + it.drawn };
  });
}

export async function taps({ rounds }) {
  const site = await serve();
  const { browser, close } = await launch();
  const all = [];
  for (let round = 0; round < rounds; round++) all.push(...await walk(browser, site.url(), round + 1, 60));
  const kinds = [...new Set(all.map(it => it.what))].sort();
  const row = (name, of) => [name, of.length, ms(median(of.map(it => it.work))), ms(quantile(of.map(it => it.work), .99)),
    ms(median(of.map(it => it.paint))), ms(quantile(of.map(it => it.paint), .99)), `${median(of.map(it => it.browser))} / ${quantile(of.map(it => it.browser), .99)}`,
    `${Math.round(100 * of.filter(it => it.work <= FRAME).length / of.length)} %`];
  table(`From a tap to the next paint, ${SLOW.cpu} times slower (${rounds} walks)`,
    ['tap', 'taps', 'work p50', 'work p99', 'next paint p50', 'next paint p99', 'Event Timing p50 / p99, ms', 'work in one frame'],
    [row('**all**', all), ...kinds.map(it => row(it, all.filter(one => one.what === it)))]);
  const slowest = [...all].sort((a, b) => b.work - a.work).slice(0, 5);
  console.log(`\nSlowest: ${slowest.map(it => `${it.what} (“${it.text}”) ${ms(it.work)}, of that script ${ms(it.script)}`).join('; ')}`);
  await close();
  site.close();
}
