// The server that the other tests and the benchmark stand on: what it serves, what it never serves, the headers of
// `_headers`, and how it is slow or broken when it is told to be. No browser is needed.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';

import { readHeaders, serve, serveFolder, typeOf } from './server.mjs';

const HEADERS = `# about
/*
  X-Frame-Options: DENY
  # X-No: no
/
  Content-Security-Policy: default-src 'none'; img-src https://a.example
  Cache-Control: no-store
/data/*
  Cache-Control: no-store
`;

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-server-'));
  const write = (path, text) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('secret.txt', 'secret');
  for (const [path, text] of Object.entries({
    'index.html': 'start', 'fr/index.html': 'début', 'fr/a b.html': 'space', 'app_bg.wasm': 'wasm', 'empty/note.txt': 'note',
    'data/all.json': '{}', _headers: HEADERS,
  })) write(`dist/${path}`, text);
  symlinkSync('../secret.txt', join(folder, 'dist/link.txt'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/// Sends a target as it is written, which `fetch` would not.
const ask = (site, target, method = 'GET') => new Promise((done, failed) => {
  const { hostname, port } = new URL(site.root);
  const request = http.request({ hostname, port, method, path: target, agent: false }, async response => {
    const parts = [];
    for await (const part of response) parts.push(part);
    const bytes = Buffer.concat(parts);
    done({ status: response.statusCode, headers: response.headers, bytes, body: bytes.toString('utf8') });
  });
  request.on('error', failed).end();
});

/// Sends a request line that Node's own client would refuse.
const askRaw = (site, line) => new Promise((done, failed) => {
  const { hostname, port } = new URL(site.root);
  let text = '';
  net.connect(port, hostname).on('error', failed).on('data', data => { text += data; }).on('end', () => done(text))
    .write(`${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
});

/// A server for one test.
const withSite = (options, run) => async () => {
  const site = await serveFolder(join(folder, 'dist'), options);
  try { await run(site); } finally { site.close(); }
};

describe('a folder', () => {
  test('files, and the index of folders', withSite({}, async site => {
    for (const [target, body, type] of [
      ['/', 'start', 'text/html; charset=utf-8'], ['/index.html', 'start', 'text/html; charset=utf-8'],
      ['/?a=b', 'start', 'text/html; charset=utf-8'], ['/fr/', 'début', 'text/html; charset=utf-8'],
      ['/fr/a%20b.html', 'space', 'text/html; charset=utf-8'], ['/%66r/', 'début', 'text/html; charset=utf-8'],
      ['/app_bg.wasm', 'wasm', 'application/wasm'], ['/empty/note.txt', 'note', 'text/plain; charset=utf-8'],
    ]) {
      const got = await ask(site, target);
      assert.deepEqual([got.status, got.body, got.headers['content-type']], [200, body, type], target);
      assert.equal(got.headers['content-length'], String(Buffer.byteLength(body)), target);
    }
    const head = await ask(site, '/fr/', 'HEAD');
    assert.deepEqual([head.status, head.body, head.headers['content-length']], [200, '', '6']);
    assert.equal((await ask(site, '/', 'POST')).status, 405);
  }));

  test('a folder is sent to its own address', withSite({}, async site => {
    for (const [target, location] of [['/fr', '/fr/'], ['/fr?a=b', '/fr/?a=b'], ['/%66r', '/%66r/']]) {
      const got = await ask(site, target);
      assert.deepEqual([got.status, got.headers.location], [301, location], target);
    }
  }));

  test('nothing from outside, and nothing that is not there', withSite({}, async site => {
    for (const target of [
      '/../secret.txt', '/fr/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%2e%2e%2fsecret.txt',
      '/..%5csecret.txt', '/fr/..', '/./index.html', '//index.html', '/fr//index.html', '/etc/passwd', '//etc/passwd',
      '/%2fetc/passwd', '/c:/secret.txt', '/link.txt', '/index.html/', '/index.html%00', '/%', '/%f', '/%zz', '/%+1', '/%ff',
      '/_headers', '/empty/', '/missing', '/missing/',
    ]) {
      const got = await ask(site, target);
      assert.equal(got.status, 404, target);
      assert.doesNotMatch(got.body, /secret/, target);
    }
    for (const target of ['http://127.0.0.1/index.html', 'index.html', '*']) {
      assert.match(await askRaw(site, `GET ${target}`), /^HTTP\/1\.1 40[04] /, target);
    }
    assert.match(await askRaw(site, 'GET /'), /^HTTP\/1\.1 200 /, 'the same way of asking finds what is there');
  }));

  test('the site\'s own page for what is missing', withSite({}, async site => {
    assert.match((await ask(site, '/missing')).body, /nothing at this address/);
    writeFileSync(join(folder, 'dist/404.html'), 'lost');
    const got = await ask(site, '/missing');
    rmSync(join(folder, 'dist/404.html'));
    assert.deepEqual([got.status, got.body, got.headers['content-type']], [404, 'lost', 'text/html; charset=utf-8']);
  }));

  test('headers of `_headers`, for the paths that it names', withSite({}, async site => {
    for (const [method, target] of [['GET', '/'], ['GET', '/fr'], ['GET', '/missing'], ['POST', '/']]) {
      assert.equal((await ask(site, target, method)).headers['x-frame-options'], 'DENY', `${method} ${target}`);
    }
    for (const [target, cached] of [['/', 'no-store'], ['/data/all.json', 'no-store'], ['/fr/', 'public, max-age=0, must-revalidate'],
      ['/app_bg.wasm', 'public, max-age=0, must-revalidate']]) {
      assert.equal((await ask(site, target)).headers['cache-control'], cached, target);
    }
    assert.equal((await ask(site, '/')).headers['content-security-policy'], 'default-src \'none\'; img-src https://a.example');
    assert.equal((await ask(site, '/fr/')).headers['content-security-policy'], undefined);
  }));

  test('pages and headers can be changed on their way, and files added', withSite({
    edit: (html, path) => `${html} at ${path}`, header: (name, value) => name === 'X-Frame-Options' ? 'SAMEORIGIN' : undefined,
    more: { 'bench/': 'bench', 'bench/a.js': 'js' }, extra: path => path.startsWith('bench/') ? { 'x-more': path } : {},
  }, async site => {
    const page = await ask(site, '/fr/');
    assert.deepEqual([page.body, page.headers['x-frame-options']], ['début at fr/', 'SAMEORIGIN']);
    assert.equal((await ask(site, '/')).headers['content-security-policy'], undefined);
    assert.equal((await ask(site, '/app_bg.wasm')).body, 'wasm');
    const [added, script] = [await ask(site, '/bench/'), await ask(site, '/bench/a.js')];
    assert.deepEqual([added.body, added.headers['content-type'], added.headers['x-more']], ['bench', 'text/html; charset=utf-8', 'bench/']);
    assert.equal(script.headers['content-type'], 'text/javascript; charset=utf-8');
  }));

  test('compressed, and over a slow line', withSite({ brotli: true, slow: { kbit: 1, latency: 60 } }, async site => {
    const start = performance.now(), got = await ask(site, '/');
    assert.equal(brotliDecompressSync(got.bytes).toString('utf8'), 'start');
    assert.equal(site.bytes(''), got.bytes.length);
    // A bit takes a millisecond.
    assert.ok(performance.now() - start >= 60 + got.bytes.length * 8 - 5, 'the answer took its time');
  }));

  test('a folder without a site is refused', async () => {
    await assert.rejects(serveFolder(folder), /build the site first/);
  });
});

test('`_headers`: all rules that match count', () => {
  const of = readHeaders('/*\n  A: 1\n  B:x:y\n\n\tC: tab\n  broken\n/fr/*\n  A: 2\n/:lang/on/\n  D: place\n/a.b\n  E: dot\n');
  assert.deepEqual(of('/'), [['A', '1'], ['B', 'x:y'], ['C', 'tab']]);
  assert.deepEqual(of('/fr/'), [['A', '1, 2'], ['B', 'x:y'], ['C', 'tab']]);
  assert.deepEqual(of('/pa/on/').at(-1), ['D', 'place']);
  assert.deepEqual(of('/pa/x/on/').length, 3);
  assert.deepEqual(of('/a.b').at(-1), ['E', 'dot']);
  assert.deepEqual(of('/axb').length, 3);
  assert.deepEqual(readHeaders('')('/'), []);
});

test('media types', () => {
  for (const [path, type] of [['a.HTML', 'text/html; charset=utf-8'], ['a.wasm', 'application/wasm'], ['a.svg', 'image/svg+xml'],
    ['a', 'application/octet-stream'], ['a.constructor', 'application/octet-stream']]) assert.equal(typeOf(path), type, path);
});

describe('any server', () => {
  let site;
  before(async () => { site = await serve((path, response) => response.end(`this is ${path}`)); });
  after(() => site.close());

  test('it listens on this computer only', () => {
    assert.match(site.root, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test('it remembers what was asked', async () => {
    site.reset();
    await ask(site, '/one?x=1');
    await ask(site, '/two', 'POST');
    assert.deepEqual(site.requests.map(({ path, method }) => [path, method]), [['one', 'GET'], ['two', 'POST']]);
    assert.equal(site.asked('one').length, 1);
    assert.equal(site.asked(/o/).length, 2);
    site.reset();
    assert.deepEqual(site.requests, []);
  });

  test('it holds, stalls, delays and fails, until it is told otherwise', async () => {
    let answered = false;
    const go = site.hold(/^held$/), held = ask(site, '/held').then(got => { answered = true; return got; });
    assert.equal((await ask(site, '/other')).body, 'this is other');
    assert.equal(answered, false);
    go();
    assert.equal((await held).body, 'this is held');

    const over = site.stall(/^cut$/, /is cut/);
    let sawFirst;
    const first = new Promise(done => { sawFirst = done; });
    const whole = new Promise(done => http.get(site.url('cut'), response => {
      let text = '';
      response.on('data', part => { text += part; sawFirst(text); }).on('end', () => done(text));
    }));
    assert.equal(await first, 'this ');
    over();
    assert.equal(await whole, 'this is cut');

    const stop = site.fail(/^broken$/, 503);
    assert.equal((await ask(site, '/broken')).status, 503);
    stop();
    assert.equal((await ask(site, '/broken')).status, 200);

    site.delay(/^late$/, 50);
    const start = performance.now();
    await ask(site, '/late');
    assert.ok(performance.now() - start >= 45);
    site.reset();
  });
});
