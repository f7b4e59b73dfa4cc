// The search beside three libraries for search in the browser, on the same made-up services and the same typing.
//
// Each library is set up as its documentation advises for this task: all words of a service, a name before the rest, the
// beginning of a word, and one wrong letter where it can. Ours also holds the everyday words of both
// languages. The best eight are asked for, as the directory shows them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { minify } from 'terser';

import { enginePage, enginePages } from './engine.mjs';
import { SLOW, kb, launch, median, ms, quantile, serve, table } from './support.mjs';

/// `ALONGSIDE_BENCH_SIZES=300,10000,100000` measures more of them, and takes its time.
const SIZES = process.env.ALONGSIDE_BENCH_SIZES?.split(',').map(Number) ?? [300, 10_000];

/// Making an index, and typing in one library, are stopped after so many milliseconds; the table says so.
const PATIENCE = { make: 200_000, type: 20_000 };

const PACKAGES = join(import.meta.dirname, 'node_modules');

/// FlexSearch keeps, for 50 ms, what it made of the texts it was asked for. Nobody types the same text again in that time,
/// but a measurement does, so it is measured without that memory, and with it beside.
const flexSearch = memory => ({
  file: 'flexsearch/dist/flexsearch.compact.module.min.js',
  settings: `one Index over the same texts; tokenize "forward", encoder LatinBalance (its nearest to wrong letters), suggest, limit 8, cache of results off, cache of the encoder ${memory ? 'on, as it comes' : 'off'}`,
  page: `import Flex from '/bench/FlexSearch.js';
    const { Index, Charset, Encoder } = Flex;
    const index = () => new Index({ tokenize: 'forward', encoder: new Encoder(Charset.LatinBalance, { cache: ${memory} }), cache: false });
    export const make = (services, late) => {
      const it = index();
      for (const one of services) {
        if (late()) return;
        it.add(one.at, [one.name, one.towns, one.needs, one.organization, one.summary, one.eligibility].join(' '));
      }
      return it;
    };
    export const find = (it, query) => it.search(query, { limit: 8, suggest: true });
    export const write = it => { const parts = {}; it.export((key, data) => { parts[key] = data; }); return JSON.stringify(parts); };
    export const read = text => {
      const it = index();
      for (const [key, data] of Object.entries(JSON.parse(text))) it.import(key, data);
      return it;
    };`,
});

/// The libraries: the file that would be shipped, what is said of their settings, and how they are used in the page.
/// `make` gets the services and returns an index, or nothing once `late` says that it takes too long; `find` returns the places of the best eight; `write` is the index as
/// it would be shipped, and `read` makes it from that again.
const LIBRARIES = {
  MiniSearch: {
    file: 'minisearch/dist/es/index.js', minified: true,
    settings: 'fields name (boost 3), organization, towns (boost 3), summary, eligibility, needs; prefix, fuzzy 1 from 4 letters on; AND of words, else OR',
    page: `import MiniSearch from '/bench/MiniSearch.js';
      const fields = ['name', 'organization', 'towns', 'summary', 'eligibility', 'needs'];
      const options = { fields, idField: 'at', searchOptions: { prefix: true, fuzzy: term => term.length > 3 ? 1 : 0, boost: { name: 3, towns: 3 } } };
      export const make = (services, late) => {
        const it = new MiniSearch(options);
        for (const one of services) { if (late()) return; it.add(one); }
        return it;
      };
      export const find = (it, query) => {
        let found = it.search(query, { combineWith: 'AND' });
        if (!found.length) found = it.search(query);
        return found.slice(0, 8).map(one => one.id);
      };
      export const write = it => JSON.stringify(it);
      export const read = text => MiniSearch.loadJSON(text, options);`,
  },
  FlexSearch: flexSearch(false),
  'FlexSearch, same text again': flexSearch(true),
  'Fuse.js': {
    file: 'fuse.js/dist/fuse.basic.min.mjs',
    settings: 'keys name and towns (weight 3), the rest 1; threshold 0.3, ignoreLocation, limit 8, with its own createIndex',
    page: `import Fuse from '/bench/Fuse.js.js';
      const keys = [{ name: 'name', weight: 3 }, { name: 'towns', weight: 3 }, 'organization', 'summary', 'eligibility', 'needs'];
      const options = { keys, threshold: .3, ignoreLocation: true };
      export const make = services => new Fuse(services, options, Fuse.createIndex(keys, services));
      export const find = (it, query) => it.search(query, { limit: 8 }).map(one => one.refIndex);
      export const write = it => JSON.stringify(it.getIndex());
      export const read = (text, services) => new Fuse(services, options, Fuse.parseIndex(JSON.parse(text)));`,
  },
};

/// What is typed, letter by letter: what people look for. The names of ten made-up services come after it.
const QUERIES = [
  'shelter', 'women shelter', 'lawyer', 'legal aid', 'crisis line', 'housing', 'passport', 'immigration', 'work permit', 'boss',
  'wages', 'sexual assault', 'rape', 'youth', 'indigenous', 'counselling', 'doctor', 'police', 'trafficking', 'farm worker',
  'shelter ontario', 'legal clinic', 'newcomer', 'sheltre', 'councelling', 'imigration', 'lawer', 'hotline', 'interpreter', 'food',
];

const compressed = bytes => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

/// Runs in the page: makes the index, types, and says what it took.
async function measure(library, size, patience) {
  const { make, find, write, read, queries, quality } = globalThis.__search(library, size);
  // Before the index is made, so that its memory is its own.
  globalThis.gc?.();
  const memory = () => library === 'ours' ? globalThis.__wasm.memory.buffer.byteLength : performance.memory.usedJSHeapSize;
  const before = memory(), began = performance.now();
  const index = make(() => performance.now() - began > patience.make);
  const build = performance.now() - began;
  if (!index) return { build, times: [], unmade: true, late: true };
  globalThis.gc?.();
  const taken = memory() - before;
  const res = { build, taken, times: [], hits: 0, asked: quality.length };
  const typing = performance.now(), late = () => performance.now() - typing > patience.type;
  // The first ones are slower: the browser still compiles.
  for (const query of queries) if (!late()) find(index, query);
  outer: for (const query of queries) {
    for (let end = 1; end <= query.length; end++) {
      const typed = query.slice(0, end);
      // Short ones are repeated, without asking the clock in between: the browser is slowed by stops of a millisecond and
      // more, and the clock takes longer than some of them.
      let taken = 0, repeats = 1;
      for (;;) {
        const start = performance.now();
        for (let i = 0; i < repeats; i++) find(index, typed);
        taken = performance.now() - start;
        if (taken >= 4) break;
        repeats *= taken < .5 ? 8 : 2;
      }
      res.times.push({ took: taken / repeats, words: typed.trim().split(' ').length });
      if (late()) { res.late = true; break outer; }
    }
  }
  if (!res.late) for (const { typed, right } of quality) {
    const [first] = find(index, typed);
    if (right.includes(first)) res.hits++;
  }
  if (write && !res.late) {
    const text = write(index);
    res.bytes = new TextEncoder().encode(text).length;
    const start = performance.now();
    read(text);
    res.read = performance.now() - start;
  } else if (library === 'ours') res.bytes = index.index_bytes();
  // The index may lie where the services of another step were freed.
  if (library === 'ours') { res.taken = Math.max(taken, res.bytes); index.free(); }
  return res;
}

/// Runs in the page: what `measure` needs of a library and a size.
function prepare(queries) {
  const cached = new Map();
  globalThis.__search = (library, size) => {
    if (!cached.has(size)) {
      cached.clear();
      const bench = globalThis.__make(size, 1), services = JSON.parse(bench.json());
      bench.free();
      services.forEach((it, at) => { it.at = at; });
      // Names, whole, cut after the last but two letters, and with two letters in each other's place: any service of that
      // name is right.
      const quality = [];
      for (let i = 0; i < 60; i++) {
        const at = 20 + Math.floor((services.length - 20) * (i + .5) / 60), { name } = services[at];
        const right = services.filter(it => it.name === name).map(it => it.at);
        const typed = [name, name.slice(0, -2), name.slice(0, 2) + name[3] + name[2] + name.slice(4)][i % 3];
        quality.push({ typed, right });
      }
      const names = [...Array(10).keys()].map(i => services[20 + Math.floor((services.length - 21) * i / 10)].name.toLowerCase());
      cached.set(size, { services, quality, queries: [...queries, ...names] });
    }
    const { services, ...rest } = cached.get(size);
    if (library === 'ours') {
      const bench = globalThis.__make(size, 1);
      return { ...rest, make: () => { bench.index(); return bench; }, find: (it, query) => it.search(query) };
    }
    const { make, find, write, read } = globalThis.__libraries[library];
    return { ...rest, make: late => make(services, late), find, write, read: text => read(text, services) };
  };
}

export async function search({ rounds }) {
  const pages = enginePages(), names = Object.keys(LIBRARIES);
  for (const [name, { file, page, minified }] of Object.entries(LIBRARIES)) {
    const code = readFileSync(join(PACKAGES, file), 'utf8');
    // MiniSearch ships nothing that is minified; its users do it.
    pages[`bench/${name}.js`] = minified ? (await minify(code, { module: true })).code : code;
    pages[`bench/use-${encodeURIComponent(name)}.js`] = page;
  }
  const site = await serve(pages);
  const { browser, close } = await launch(['--enable-precise-memory-info', '--js-flags=--expose-gc']);
  const { page, close: leave } = await enginePage(browser, site);
  await page.evaluate(async names => {
    globalThis.__libraries = {};
    for (const name of names) globalThis.__libraries[name] = await import(`/bench/use-${encodeURIComponent(name)}.js`);
  }, names);
  await page.evaluate(prepare, QUERIES);
  const found = new Map(), too_slow = new Set();
  for (let round = 0; round < rounds; round++) {
    for (const size of SIZES) {
      // They take turns, and another one begins each round.
      const all = ['ours', ...names], order = all.map((_, i) => all[(i + round) % all.length]);
      for (const library of order) {
        const key = `${size} ${library}`;
        if (too_slow.has(key)) continue;
        const one = await page.evaluate(measure, library, size, PATIENCE);
        if (one.late) too_slow.add(key);
        found.set(key, [...found.get(key) || [], one]);
      }
    }
  }
  const shipped = Object.fromEntries(names.map(name => [name, compressed(Buffer.from(pages[`bench/${name}.js`]))]));
  const folder = process.env.ALONGSIDE_BENCH_WASM, without = process.env.ALONGSIDE_BENCH_WASM_PLAIN;
  const wasm = folder => compressed(readFileSync(join(folder, 'alongside_bench_bg.wasm')));
  shipped.ours = without ? wasm(folder) - wasm(without) : undefined;
  for (const size of SIZES) {
    const typed = name => found.get(`${size} ${name}`).flatMap(it => it.times);
    const middle = (name, fits = () => true) => median(typed(name).filter(fits).map(it => it.took));
    const mean = name => typed(name).reduce((sum, it) => sum + it.took, 0) / typed(name).length;
    const rows = ['ours', ...names].map(name => {
      const all = found.get(`${size} ${name}`), times = typed(name), last = all.at(-1);
      const code = shipped[name] === undefined ? '?' : kb(shipped[name]), made = ms(median(all.map(it => it.build)));
      if (!times.length) return [name, code, '–', `stopped after ${made}`, '–', '–', '–', '–', '–', '–', '–', '–'];
      const keys = [ms(middle(name)), ms(middle(name, it => it.words === 1)), times.some(it => it.words > 1) ? ms(middle(name, it => it.words > 1)) : '–',
        ms(mean(name)), ms(quantile(times.map(it => it.took), .99))];
      if (last.late) return [name, code, '–', made, '–', ...keys, '–', `stopped after ${PATIENCE.type / 1000} s and ${times.length} keys`];
      return [name, code, kb(last.bytes), made, last.read === undefined ? '–' : ms(median(all.map(it => it.read))),
        ...keys, kb(Math.max(0, Math.max(...all.map(it => it.taken)))), `${Math.round(100 * last.hits / last.asked)} %`];
    });
    table(`Search among ${size.toLocaleString('en')} services, ${SLOW.cpu} times slower (${rounds} rounds)`,
      ['', 'code, brotli', 'index, bytes', 'made in', 'read in', 'per key p50', 'one word', 'several', 'mean', 'p99', 'memory', 'right name first'], rows);
    // Typing that was stopped is not compared: its keys are only the first ones.
    const whole = names.filter(name => typed(name).length && !found.get(`${size} ${name}`).at(-1).late);
    for (const name of whole) {
      const times = [['p50', middle], ['mean', mean]].map(([what, of]) => `${(of('ours') / of(name)).toFixed(2)}× at ${what}`);
      console.log(`\nOurs takes per key, of what ${name} takes: ${times.join(', ')}.`);
    }
  }
  console.log('\nSettings:');
  for (const [name, { settings }] of Object.entries(LIBRARIES)) console.log(`- ${name}: ${settings}.`);
  await leave();
  await close();
  site.close();
}
