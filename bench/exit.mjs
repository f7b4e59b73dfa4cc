// From a tap on the exit to the first frame in which nothing of ours is seen any more, on a slow phone.
//
// The clock begins when the browser gives the tap (`timeStamp`) and ends in the first task after that frame was drawn; it
// holds the wait for the frame. Beside it stands a bare page whose one link does nothing but cover it: what the browser and
// this computer take by themselves. The other page never comes, so that ours can be looked at.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { aimExit } from '../tests/browser/harness.mjs';
import { controls } from '../tests/browser/support.mjs';
import { SLOW, launch, median, ms, phone, quantile, ratio, serve, table } from './support.mjs';

const FILE = fileURLToPath(new URL('../one-file/info-en.html', import.meta.url));
const BARE = '<!doctype html><title>bare</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
  + '<body style="margin: 0"><a class="leave" href="#" style="display: block; height: 48px">Leave</a><script>'
  + "document.querySelector('a').addEventListener('click', () => { document.documentElement.style.opacity = 0; });</script>";

/// Runs in the page from its first moment.
function watch() {
  addEventListener('click', event => {
    if (!event.isTrusted || !event.target.closest('.leave')) return;
    const gone = () => getComputedStyle(document.documentElement).opacity === '0' || !document.querySelector('.leave');
    const next = () => requestAnimationFrame(() => {
      const seen = !gone(), channel = new MessageChannel();
      channel.port1.onmessage = () => { if (seen) next(); else console.log(performance.now() - event.timeStamp); };
      channel.port2.postMessage(0);
    });
    next();
  }, true);
}

/// One tap on the exit where `arrive` leads to.
async function leave(browser, arrive) {
  const { page, cdp, close } = await phone(browser);
  await page.evaluateOnNewDocument(watch);
  await arrive(page, () => cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu }));
  // In its console, since the page itself can no longer be asked.
  const told = new Promise(done => page.on('console', message => done(Number(message.text()))));
  await page.touchscreen.tap(180, 20);
  const found = await told;
  await close();
  return found;
}

/// From the start page to a plan with everything that it holds.
async function toPlan(page) {
  const press = async (selector, then) => {
    await page.waitForSelector(selector, { visible: true });
    await page.evaluate(selector => [...document.querySelectorAll(selector)].find(it => it.checkVisibility()).click(), selector);
    await page.waitForSelector(then, { visible: true });
  };
  await page.waitForSelector('#start[data-live]');
  await press(controls.begin, controls.seePlan);
  await press(controls.seePlan, controls.plan);
  await page.waitForFunction(items => !document.querySelector('#app [aria-busy=true]') && document.querySelectorAll(items).length > 5, {}, controls.items);
}

export async function exit({ rounds }) {
  // Where nothing ever answers.
  const never = createServer(() => {});
  await new Promise(ready => never.listen(0, '127.0.0.1', ready));
  const away = `http://127.0.0.1:${never.address().port}/`;
  const site = await serve({ 'bench/bare': BARE });
  const { browser, close } = await launch();
  const folder = mkdtempSync(join(tmpdir(), 'alongside-bench-')), file = join(folder, 'info.html');
  writeFileSync(file, aimExit(readFileSync(FILE, 'utf8'), away));
  const aimed = page => page.evaluate(href => document.querySelectorAll('a.leave').forEach(link => { link.href = href; }), away);
  const places = {
    'a bare page': async (page, slow) => { await page.goto(site.url('bench/bare')); await slow(); },
    'the start page': async (page, slow) => { await page.goto(site.url()); await page.waitForSelector('#start[data-live]'); await aimed(page); await slow(); },
    'the start page while WASM is compiled': async (page, slow) => {
      await slow();
      const comes = page.waitForResponse(response => response.url().endsWith('.wasm'));
      page.goto(site.url()).catch(() => {});
      await page.waitForSelector('#leave');
      await aimed(page);
      await comes;
    },
    'a plan': async (page, slow) => { await page.goto(site.url()); await toPlan(page); await aimed(page); await slow(); },
    'a plan of the one-file edition': async (page, slow) => { await page.goto(pathToFileURL(file).href); await toPlan(page); await slow(); },
  };
  const all = Object.fromEntries(Object.keys(places).map(name => [name, []]));
  for (let round = 0; round < rounds * 5; round++) {
    for (const [name, arrive] of Object.entries(places)) all[name].push(await leave(browser, arrive));
  }
  const bare = all['a bare page'];
  table(`From a tap on the exit to the first frame without the page, ${SLOW.cpu} times slower (${bare.length} taps each)`,
    ['tapped on', 'p50', 'p95', 'p50 against bare', 'p95 against bare'],
    Object.entries(all).map(([name, of]) => [name, ms(median(of)), ms(quantile(of, .95)), ratio(median(of) / median(bare)), ratio(quantile(of, .95) / quantile(bare, .95))]));
  await close();
  rmSync(folder, { recursive: true, force: true });
  site.close();
  never.closeAllConnections();
  never.close();
}
