// The benchmark: `cargo xtask bench` builds what it needs and runs this. It prints tables in Markdown and judges nothing:
// a slow computer is no mistake. What is compared is measured side by side in the same run.
//
//     node run.mjs [--rounds 7] [--only paint,taps,exit,plan,search] [--lighthouse]
//
// CHROMIUM               the browser (/usr/bin/chromium)
// ALONGSIDE_DIST         the built site (../dist)
// ALONGSIDE_BENCH_WASM   the folder with the engine as WASM (only for `plan` and `search`)
// ALONGSIDE_BENCH_WASM_PLAIN   the same without the search (only for `search`)

import { parseArgs } from 'node:util';

import { engine } from './engine.mjs';
import { exit } from './exit.mjs';
import { paint } from './paint.mjs';
import { search } from './search.mjs';
import { taps } from './taps.mjs';

const PARTS = { paint, taps, exit, plan: engine, search };

const { values } = parseArgs({ options: {
  rounds: { type: 'string', default: '7' }, only: { type: 'string', default: '' }, lighthouse: { type: 'boolean', default: false },
} });
const rounds = Number(values.rounds);
const wanted = values.only.split(',').filter(Boolean);
const unknown = wanted.filter(it => !(it in PARTS));
if (unknown.length || !(rounds >= 1)) {
  console.error(`error: there is no part ${unknown.join(', ') || `of ${values.rounds} rounds`}; the parts are ${Object.keys(PARTS).join(', ')}`);
  process.exit(1);
}
for (const [name, run] of Object.entries(PARTS)) {
  if (values.lighthouse ? wanted.includes(name) : !wanted.length || wanted.includes(name)) await run({ rounds });
}
if (values.lighthouse) await (await import('./lighthouse.mjs')).lighthouse({ rounds });
