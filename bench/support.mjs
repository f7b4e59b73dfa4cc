// What every measurement stands on: the site as a host would serve it, Chromium with a new profile, a slow phone on a
// slow network, and numbers in tables.

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

import puppeteer from 'puppeteer-core';

export const DIST = resolve(process.env.ALONGSIDE_DIST || fileURLToPath(new URL('../dist', import.meta.url)));
export const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--password-store=basic', '--mute-audio',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'];

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.wasm': 'application/wasm', '.json': 'application/json' };

/// The phone and the network of every measurement: a cheap phone (this computer, four times as slow) far out of town.
export const SLOW = { kbit: 400, latency: 400, cpu: 4 };

/// How many bytes come at once.
const PACKET = 1400;

/// Serves `dist/` as a host would: brotli, and the headers that `_headers` names for all pages. `more` are further pages,
/// as path to text or bytes; those below /bench/ get the headers that fine clocks need.
///
/// With `shaped` the answers come as over the slow network: each after its latency, all of them over one line, in packets.
/// The browser's own throttling hands over whole buffers (up to 64 KB at a time), so that on it the first bytes of a long
/// page come no sooner than its first second's worth, which no network does.
export async function serve(more = {}, { shaped = false } = {}) {
  let free = 0; // When the line is free again.
  const send = async (response, body) => {
    await new Promise(done => setTimeout(done, SLOW.latency));
    for (let at = 0; at < body.length; at += PACKET) {
      const now = performance.now();
      free = Math.max(free, now) + Math.min(PACKET, body.length - at) * 8 / SLOW.kbit;
      await new Promise(done => setTimeout(done, free - now));
      if (response.destroyed) return;
      response.write(body.subarray(at, at + PACKET));
    }
    response.end();
  };
  const headers = /^\/\*\n((?:  .*\n)*)/m.exec(readFileSync(join(DIST, '_headers'), 'utf8'))[1].trim().split('\n').map(it => it.trim().split(/: (.*)/));
  const compressed = new Map();
  const find = path => {
    if (path in more) return Buffer.from(more[path]);
    const file = join(DIST, path, path.endsWith('/') ? 'index.html' : '');
    return file.startsWith(DIST) && existsSync(file) && !statSync(file).isDirectory() ? readFileSync(file) : null;
  };
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    if (!compressed.has(pathname)) {
      const bytes = find(pathname);
      compressed.set(pathname, bytes && brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
    }
    const body = compressed.get(pathname);
    if (!body) return response.writeHead(404).end();
    for (const [name, value] of headers) response.setHeader(name, value);
    if (pathname.startsWith('/bench/')) response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.writeHead(200, { 'content-type': TYPES[extname(pathname)] || TYPES['.html'], 'content-encoding': 'br', 'content-length': body.length });
    if (shaped) send(response, body);
    else response.end(body);
  });
  server.on('connection', socket => socket.setNoDelay(true));
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  const root = `http://127.0.0.1:${server.address().port}`;
  return {
    root, url: path => root + path,
    /// How many bytes go over the network for this path.
    bytes: path => compressed.get(path)?.length,
    close: () => { server.close(); server.closeAllConnections(); },
  };
}

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
