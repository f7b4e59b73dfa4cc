// What every measurement stands on: the site as a host would serve it, Chromium with a new profile, a slow phone on a
// slow network, and numbers in tables.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import puppeteer from 'puppeteer-core';

import { serveFolder } from '../tests/browser/server.mjs';

export const DIST = resolve(process.env.ALONGSIDE_DIST || fileURLToPath(new URL('../dist', import.meta.url)));
export const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--password-store=basic', '--mute-audio',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'];

/// The phone and the network of every measurement: a cheap phone (this computer, four times as slow) far out of town.
export const SLOW = { kbit: 400, latency: 400, cpu: 4 };

/// Serves `dist/` as a host would, compressed; `more` are further files, as path to text or bytes. Those below bench/ get
/// the header that fine clocks need. With `shaped` the answers come as over the slow network.
export const serve = (more = {}, { shaped = false } = {}) => serveFolder(DIST, {
  more, brotli: true, slow: shaped ? SLOW : undefined,
  extra: path => path.startsWith('bench/') ? { 'cross-origin-embedder-policy': 'require-corp' } : {},
});

/// A browser with a new profile.
export async function launch(flags = []) {
  const profile = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM, pipe: true, ignoreDefaultArgs: true, userDataDir: profile, protocolTimeout: 600_000,
    args: [...FLAGS, ...flags, `--user-data-dir=${profile}`, 'about:blank'],
  });
  return {
    browser,
    close: async () => { await browser.close(); rmSync(profile, { recursive: true, force: true, maxRetries: 5 }); },
  };
}

/// A page of a phone that holds nothing of the one before. `slow` names what is slowed.
export async function phone(browser, { cpu = 1, network = false } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const cdp = await page.createCDPSession();
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Emulation.setScrollbarsHidden', { hidden: true });
  if (network) {
    const perSecond = SLOW.kbit * 1000 / 8;
    await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: SLOW.latency, downloadThroughput: perSecond, uploadThroughput: perSecond });
  }
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { page, cdp, close: () => context.close() };
}

// ---- Numbers ----

/// The value below which this part of all lies.
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))];
}
export const median = values => {
  const sorted = [...values].sort((a, b) => a - b), half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};

/// Milliseconds as people read them; microseconds below a tenth of one.
export const ms = value => value < .1 ? `${(value * 1000).toFixed(1)} µs` : value < 10 ? `${value.toFixed(2)} ms` : value < 100 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`;
export const ratio = value => `${value.toFixed(2)}×`;
export const kb = bytes => `${(bytes / 1000).toFixed(1)} KB`;

/// Prints a table in Markdown, so that it can stand in docs/speed.md as it is.
export function table(title, head, rows) {
  console.log(`\n### ${title}\n`);
  console.log(`| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
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
