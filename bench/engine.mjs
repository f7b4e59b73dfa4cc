// The engine by itself on made-up services, in the browser on a slow phone: how long a plan takes, and how that grows.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { DIST, SLOW, kb, launch, median, ms, phone, quantile, serve, table } from './support.mjs';

const SIZES = [300, 10_000, 100_000];
const PEOPLE = 50;

/// The pages that a measurement of the engine needs, for `serve`: the module, its WASM, and an empty page.
export function enginePages() {
  const folder = process.env.ALONGSIDE_BENCH_WASM;
  if (!folder || !existsSync(folder)) throw new Error('ALONGSIDE_BENCH_WASM names no folder: run this by `cargo xtask bench`');
  const pages = { 'bench/': '<!doctype html><title>bench</title>' };
  for (const name of readdirSync(folder).filter(it => /\.(js|wasm)$/.test(it))) pages[`bench/${name}`] = readFileSync(join(folder, name));
  return pages;
}

/// The block of the built English page, which the made-up services are drawn from.
export const block = () => /<script type="text\/plain" id="data">(.*?)<\/script>/s.exec(readFileSync(join(DIST, 'index.html'), 'utf8'))[1];

/// Opens the empty page with the engine in it, as `__bench`, on the slow phone.
export async function enginePage(browser, site) {
  const visit = await phone(browser, { cpu: SLOW.cpu });
  await visit.page.goto(site.url('bench/'));
  await visit.page.evaluate(async block => {
    const module = await import('/bench/alongside_bench.js');
    globalThis.__wasm = await module.default({ module_or_path: '/bench/alongside_bench_bg.wasm' });
    globalThis.__make = (count, people) => module.Bench.make(block, count, people);
  }, block());
  return visit;
}

export async function engine({ rounds }) {
  const site = await serve(enginePages());
  const { browser, close } = await launch();
  const { page, close: leave } = await enginePage(browser, site);
  const found = new Map(SIZES.map(it => [it, []]));
  const sizes = {};
  // Sizes take turns, so that a moment in which the computer is busy does not fall on one alone.
  for (let round = 0; round < rounds; round++) {
    for (const size of SIZES) {
      const { times, services, items, memory } = await page.evaluate((size, people) => {
        const bench = globalThis.__make(size, people);
        for (let i = 0; i < 5; i++) bench.plan(i); // The first ones are slower: the browser still compiles.
        const times = [];
        let items = 0;
        for (let person = 0; person < people; person++) {
          // Short ones are repeated: the browser is slowed by stops of a millisecond and more, which a single short one
          // slips through.
          const repeats = Math.max(1, Math.round(60_000 / size)), begin = performance.now();
          for (let i = 0; i < repeats; i++) items += bench.plan(person) / repeats;
          times.push((performance.now() - begin) / repeats);
        }
        const services = bench.services();
        bench.free();
        return { times, services, items: items / people, memory: globalThis.__wasm.memory.buffer.byteLength };
      }, size, PEOPLE);
      found.get(size).push(...times);
      sizes[size] = { services, items, memory };
    }
  }
  let before;
  const rows = SIZES.map(size => {
    const times = found.get(size), p50 = median(times);
    const growth = before && Math.log(p50 / before.p50) / Math.log(size / before.size);
    before = { size, p50 };
    return [sizes[size].services.toLocaleString('en'), ms(p50), ms(quantile(times, .99)), `${(p50 * 1e6 / size).toFixed(0)} ns`, Math.round(sizes[size].items), growth ? `n^${growth.toFixed(2)}` : '', kb(sizes[size].memory)];
  });
  table(`The plan of ${PEOPLE} made-up people, ${SLOW.cpu} times slower (${rounds} rounds)`,
    ['services', 'plan p50', 'plan p99', 'per service', 'items in a plan', 'growth', 'memory of the WASM'], rows);
  await leave();
  await close();
  site.close();
}
