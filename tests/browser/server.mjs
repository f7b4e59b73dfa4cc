// The one server of the browser tests and of the benchmark: a folder as a static host serves it, on this computer only.
//
//     const site = await serveFolder(DIST);                       // http://127.0.0.1:PORT/
//     const other = await serve((path, response) => response.end('...'), { host: 'localhost' });   // another site
//
// `serveFolder` does what hosts do: `index.html` for a folder, a redirect to a folder's own address, `404.html` (or a line)
// with status 404 for what is not there, the headers that the folder's `_headers` names for each path, and nothing from
// outside the folder. Files are read anew for each request, unless they are compressed.
//
// Both return the same object:
//     root, url(path)        the address, of the top and of a path
//     requests               { path, method, headers, ended: undefined | 'sent' | 'cut' } in the order in which they came
//     asked(path)            those requests whose path is this one, or matches this regular expression
//     hold(test)             keeps answers back until the function that it returns is called
//     stall(test, mark)      sends an answer up to the first match of `mark`, and the rest when that function is called
//     delay(test, ms), fail(test, status)   do so until that function is called
//     reset()                forgets all requests and rules
//     close()
// Paths have no `/` at their beginning ('fr/'), here and in all options; `test` is a regular expression for them.

import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import http from 'node:http';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8', '.txt': 'text/plain; charset=utf-8', '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8', '.json': 'application/json', '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm', '.xml': 'application/xml', '.pdf': 'application/pdf', '.zip': 'application/zip',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/// The media type of a file, by the ending of its name.
export const typeOf = path => TYPES[extname(path).toLowerCase()] || 'application/octet-stream';

/// What hosts send for a file when `_headers` says nothing of caches: it may be stored, and is asked for again each time.
const CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/// How many bytes of a slow answer come at once.
const PACKET = 1400;

/// Reads a `_headers` file, in the format of Netlify and Cloudflare Pages, and returns a function that gives the headers
/// of a path ('/fr/') as pairs of name and value. `*` in a rule stands for anything, `:name` for one part of a path; all
/// rules that match count, and the values of a name that several of them have are joined with commas.
export function readHeaders(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (!content || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      const pattern = content.split(/(\*|:\w+)/).map((part, i) =>
        i % 2 ? part === '*' ? '.*' : '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
      rules.push({ path: new RegExp(`^${pattern.join('')}$`), headers: [] });
    } else if (content.includes(':')) {
      const [, name, value] = /^(.*?):(.*)$/.exec(content);
      rules.at(-1)?.headers.push([name.trim(), value.trim()]);
    }
  }
  return path => {
    const found = new Map();
    for (const [name, value] of rules.filter(rule => rule.path.test(path)).flatMap(rule => rule.headers)) {
      const key = name.toLowerCase(), before = found.get(key);
      found.set(key, before ? [before[0], `${before[1]}, ${value}`] : [name, value]);
    }
    return [...found.values()];
  };
}

/// The file or folder that a path ('/fr/') names, if it is there and inside the folder.
function lookUp(folder, path) {
  if (!path.startsWith('/')) return null;
  let names;
  try {
    names = path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
  // Only the very end may be empty (`/fr/`).
  const isPlain = (name, i) => name ? name !== '.' && name !== '..' && !/[/\\\0:]/.test(name) : i === names.length - 1;
  if (!names.every(isPlain) || (names.length === 1 && names[0] === '_headers')) return null;
  const place = join(folder, ...names);
  if (!existsSync(place)) return null;
  // What a link in the folder points to must lie in the folder too.
  const real = realpathSync(place), top = realpathSync(folder);
  if (real !== top && !real.startsWith(top + sep)) return null;
  if (!statSync(real).isDirectory()) return path.endsWith('/') ? null : { file: real };
  if (!path.endsWith('/')) return { redirect: `${path}/` };
  const index = join(real, 'index.html');
  return existsSync(index) ? { file: index } : null;
}

/// Serves a folder as a static host does. Options:
/// `edit(html, path)`            changes a page on its way out
/// `header(name, value, path)`   changes a header that `_headers` names; it is left out where nothing is returned
/// `more`                        further files, as path ('bench/page') to text or bytes; HTML unless its ending says otherwise
/// `extra(path)`                 further headers for a path, as an object
/// `brotli`                      compresses each answer as hosts do at their best, once for each path
/// `slow: { kbit, latency }`     sends each answer after its latency (ms), all of them over one line, in packets: browsers
///                               that are told to be slow hand over whole buffers, which no network does
/// `host`                        the name to listen on: '127.0.0.1' or 'localhost'
/// The returned object also has `bytes(path)`: how many bytes of body were last sent for a path.
export async function serveFolder(folder, options = {}) {
  const { edit = html => html, header = (name, value) => value, extra = () => ({}), more = {}, brotli = false, slow, host } = options;
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} holds no index.html: build the site first`);
  const isThere = existsSync(join(folder, '_headers'));
  const headersOf = isThere ? readHeaders(readFileSync(join(folder, '_headers'), 'utf8')) : () => [];
  const line = slow && slowLine(slow), compressed = new Map(), sizes = new Map();

  const find = path => {
    if (Object.hasOwn(more, path)) return { body: Buffer.from(more[path]), type: extname(path) ? typeOf(path) : TYPES['.html'] };
    const found = lookUp(folder, `/${path}`);
    if (found?.redirect) return { status: 301, body: Buffer.alloc(0), redirect: found.redirect };
    const lost = join(folder, '404.html');
    const file = found?.file || (existsSync(lost) ? lost : null), status = found ? 200 : 404;
    if (!file) return { status, body: Buffer.from('There is nothing at this address.\n'), type: TYPES['.txt'] };
    const bytes = readFileSync(file);
    return { status, body: extname(file) === '.html' ? Buffer.from(edit(bytes.toString('utf8'), path)) : bytes, type: typeOf(file) };
  };
  const compress = (path, body) => {
    if (!compressed.has(path)) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
      compressed.set(path, brotliCompressSync(body, { params }));
    }
    return compressed.get(path);
  };

  const server = await serve((path, response, { method, url }) => {
    response.setHeader('cache-control', CACHE_CONTROL);
    for (const [name, value] of headersOf(`/${path}`)) {
      const sent = header(name, value, path);
      if (sent) response.setHeader(name, sent);
    }
    for (const [name, value] of Object.entries(extra(path))) response.setHeader(name, value);
    if (method !== 'GET' && method !== 'HEAD') {
      return response.writeHead(405, { 'content-type': TYPES['.txt'], allow: 'GET, HEAD' }).end('Only GET and HEAD.\n');
    }
    // An address that does not begin with `/` is for another server.
    const { status = 200, body: whole, type, redirect } = find(url.startsWith('/') ? path : '/');
    if (type) response.setHeader('content-type', type);
    if (redirect) response.setHeader('location', redirect + (/\?[^#]*/.exec(url)?.[0] ?? ''));
    const body = brotli && status === 200 ? compress(path, whole) : whole;
    if (body !== whole) response.setHeader('content-encoding', 'br');
    if (status === 200) sizes.set(path, body.length);
    response.writeHead(status, { 'content-length': body.length });
    if (method === 'HEAD') response.end();
    else if (line) line(response, body);
    else response.end(body);
  }, { host });
  return Object.assign(server, { bytes: path => sizes.get(path) });
}

/// A line that all answers share, and on which one packet comes after the other.
function slowLine({ kbit, latency }) {
  let free = 0; // When the line is free again.
  return async (response, body) => {
    await new Promise(done => setTimeout(done, latency));
    for (let sent = 0; sent < body.length; sent += PACKET) {
      const now = performance.now();
      free = Math.max(free, now) + Math.min(PACKET, body.length - sent) * 8 / kbit;
      await new Promise(done => setTimeout(done, free - now));
      if (response.destroyed) return;
      response.write(body.subarray(sent, sent + PACKET));
    }
    response.end();
  };
}

/// Listens on a free port of this computer, remembers every request, and can be told to be slow or broken (see above).
/// `answer(path, response, request)` answers a request as Node's own servers do; `path` has no `/` at its beginning and
/// no query.
export async function serve(answer, { host = '127.0.0.1' } = {}) {
  const rules = new Set(), requests = [];
  const add = (test, what) => {
    const rule = { test, ...what };
    rule.over = new Promise(over => { rule.end = () => { rules.delete(rule); over(); }; });
    rules.add(rule);
    return rule.end;
  };
  const server = http.createServer(async (request, response) => {
    const path = request.url.split(/[?#]/)[0].replace(/^\//, '');
    const entry = { path, method: request.method, headers: request.headers };
    requests.push(entry);
    response.on('close', () => { entry.ended = response.writableFinished ? 'sent' : 'cut'; });
    for (const rule of [...rules].filter(rule => rule.test.test(path))) {
      if (rule.hold) await rule.over;
      if (rule.delay) await new Promise(next => setTimeout(next, rule.delay));
      if (rule.fail) return response.writeHead(rule.fail).end();
      if (rule.stall) stallAt(rule, path, response);
    }
    answer(path, response, request);
  });
  server.on('connection', socket => socket.setNoDelay(true));
  await new Promise((ready, failed) => server.once('error', failed).listen(0, host, ready));
  const root = `http://${host}:${server.address().port}/`;
  return {
    requests, root,
    url: (path = '') => root + path,
    asked: path => requests.filter(entry => path instanceof RegExp ? path.test(entry.path) : entry.path === path),
    hold: test => add(test, { hold: true }),
    stall: (test, mark) => add(test, { stall: mark }),
    delay: (test, ms) => add(test, { delay: ms }),
    fail: (test, status) => add(test, { fail: status }),
    reset: () => { requests.length = 0; for (const rule of [...rules]) rule.end(); },
    close: () => { for (const rule of [...rules]) rule.end(); server.close(); server.closeAllConnections(); },
  };
}

/// Makes an answer stop where a text begins, until the rule is over.
function stallAt(rule, path, response) {
  const end = response.end.bind(response);
  response.end = body => {
    const bytes = Buffer.from(body), cut = bytes.toString('latin1').search(rule.stall);
    if (cut < 0) throw new Error(`${path} has no ${rule.stall} to stall at`);
    response.write(bytes.subarray(0, cut));
    rule.over.then(() => end(bytes.subarray(cut)));
    return response;
  };
}
