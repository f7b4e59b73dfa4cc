// The configurations of docs/hosting, each on the server that it is for: nginx, Apache, Caddy and lighttpd from Debian's
// packages, on this computer only, with the site at the top of a host and in a folder of it. What a visitor gets: the
// headers, types and compressed copies, the page for wrong addresses, the app and the exit.
//
// A configuration is used as it is in the file, but for what whoever hosts the site changes in it too (name, place,
// certificate) and the port. In a folder, each line below a comment 'In a folder: …' gives way to what the comment says.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { DIST, files, launch, until } from './harness.mjs';
import { readHeaders } from './server.mjs';
import { LANGS, ROOT, alongside, built, controls, runs, see, texts } from './support.mjs';

const EXIT = JSON.parse(readFileSync(join(ROOT, 'resources/site.json'), 'utf8')).exit;

/// The name that the configurations hold, and that of this computer.
const NAME = 'help.example.org', HERE = '127.0.0.1';
const USER = 33; // www-data, on Debian.

const configuration = name => readFileSync(join(ROOT, 'docs/hosting', name), 'utf8');

/// What a person changes who puts the site into a folder.
const inFolder = text => text.replace(/^(\s*)# In a folder: (.*)\n.*\n/gm, '$1$2\n');

/// Replaces what must be there.
function change(text, ...changes) {
  for (const [from, to] of changes) {
    assert.ok(from instanceof RegExp ? from.test(text) : text.includes(from), `the configuration has no ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/// The servers. `write({ text, folder, root, port })` writes a server's files into `folder` and returns how it is started;
/// `text` is its configuration, `root` the place of the site.
const SERVERS = {
  nginx: {
    file: 'nginx.conf',
    write: ({ text, folder, root, port }) => {
      writeFileSync(join(folder, 'site.conf'), change(text,
        [/^ *listen .*443.*\n/gm, ''], [/^ *ssl_certificate.*\n/gm, ''], [/listen 80;/g, `listen 127.0.0.1:${port + 1};`],
        [/^ *listen \[::\]:80;\n/gm, ''], [NAME, HERE], ['/var/log/nginx/error.log', join(folder, 'error.log')],
        ['root /var/www/site;', `listen 127.0.0.1:${port};\n    root ${root};`]));
      // As Debian's, with a log for all that does not turn it off.
      writeFileSync(join(folder, 'main.conf'), `
        pid ${folder}/pid; daemon off; worker_processes 1; error_log ${folder}/error.log;
        load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
        events { worker_connections 128; }
        http {
          access_log ${folder}/access.log;
          include /etc/nginx/mime.types; default_type application/octet-stream;
          client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
          uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
          include ${folder}/site.conf;
          server { listen 127.0.0.1:${port}; server_name other; location / { return 200 other; } }
        }`);
      return ['nginx', '-c', join(folder, 'main.conf'), '-e', join(folder, 'error.log')];
    },
  },
  apache: {
    file: 'apache.htaccess',
    write: options => apache(options, ['headers', 'rewrite', 'deflate', 'filter']),
  },
  caddy: {
    file: 'Caddyfile',
    write: ({ text, folder, root, port }) => {
      const site = change(text, [`\n${NAME} {`, `\nhttp://${HERE}:${port} {\n\tbind ${HERE}`], ['/var/www/site', root]);
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
      return ['caddy', 'run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  },
  lighttpd: {
    file: 'lighttpd.conf',
    write: ({ text, folder, root, port }) => {
      writeFileSync(join(folder, 'site.conf'), change(text,
        [', "mod_openssl"', ''], [/\$SERVER\["socket"\] == ":443" \{[^}]*\}\n/g, ''], [/\$HTTP\["scheme"\] == "http" \{[^]*?\n\}\n/g, ''],
        ['help\\.example\\.org', HERE.replaceAll('.', '\\.')], ['/var/www/site', root], ['/var/cache/lighttpd/site', join(folder, 'cache')]));
      mkdirSync(join(folder, 'cache'));
      if (process.getuid() === 0) chownSync(join(folder, 'cache'), USER, USER);
      writeFileSync(join(folder, 'main.conf'), `
        server.document-root = "${folder}/none"
        server.port = ${port}
        server.bind = "127.0.0.1"
        ${process.getuid() === 0 ? 'server.username = "www-data"\nserver.groupname = "www-data"' : ''}
        include "${folder}/site.conf"`);
      return ['lighttpd', '-D', '-f', join(folder, 'main.conf')];
    },
  },
};

/// Apache with these modules beside those that it cannot do without, reading .htaccess as far as it is allowed to.
function apache({ text, folder, root, place, port }, modules, allow = 'FileInfo') {
  writeFileSync(join(root, place, '.htaccess'), text);
  const all = ['mpm_event', 'authz_core', 'dir', 'mime', ...modules];
  writeFileSync(join(folder, 'main.conf'), `
    ServerRoot ${folder}
    ServerName ${HERE}
    Listen 127.0.0.1:${port}
    PidFile ${folder}/pid
    ErrorLog ${folder}/error.log
    ${all.map(name => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n    ')}
    ${process.getuid() === 0 ? 'User www-data\n    Group www-data' : ''}
    TypesConfig /etc/mime.types
    <IfModule mod_deflate.c>
      AddOutputFilterByType DEFLATE text/html text/javascript application/wasm
    </IfModule>
    DocumentRoot ${root}
    <Directory ${root}>
      Options FollowSymLinks
      AllowOverride ${allow}
      Require all granted
    </Directory>`);
  return ['apache2', '-X', '-f', join(folder, 'main.conf')];
}

/// A free port, the one after which is free too.
async function freePort() {
  const listen = port => new Promise((done, failed) => {
    const server = net.createServer().once('error', failed).listen(port, '127.0.0.1', () => done(server));
  });
  for (;;) {
    const first = await listen(0), { port } = first.address();
    const second = await listen(port + 1).catch(() => null);
    first.close();
    second?.close();
    if (second) return port;
  }
}

const running = new Set();

/// Starts a server with the site at `place` ('' or 'help/') of its host.
async function host(name, place, write = SERVERS[name].write) {
  const folder = mkdtempSync(join(tmpdir(), `alongside-${name}-`));
  chmodSync(folder, 0o755);
  const root = join(folder, 'www'), port = await freePort();
  cpSync(DIST, join(root, place), { recursive: true });
  const raw = configuration(SERVERS[name].file), text = place ? inFolder(raw) : raw;
  if (place) {
    // The one page whose links are not relative, as docs/hosting.md says.
    const lost = join(root, place, '404.html');
    writeFileSync(lost, readFileSync(lost, 'utf8').replaceAll('href="/', `href="/${place}`));
    assert.notEqual(text, raw);
  }
  const [command, ...options] = write({ text, folder, root, place, port });
  const program = ['/usr/sbin', '/usr/bin', '/usr/local/bin'].map(it => join(it, command)).find(existsSync) ?? command;
  const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
  let said = '', ended = false;
  child.stderr.on('data', data => { said += data; });
  child.on('exit', () => { ended = true; });
  child.on('error', error => { said += error; ended = true; });
  const me = {
    name, place, folder, root, port,
    url: (path = '') => `http://127.0.0.1:${port}/${place}${path}`,
    close: async () => {
      running.delete(me);
      child.kill();
      await until(() => ended, `${name} to end`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  running.add(me);
  await until(async () => {
    if (ended) throw new Error(`${name} did not start: ${said}`);
    return ask(me, '').catch(() => null);
  }, `${name} to answer: ${said}`);
  return me;
}

/// Asks for a path of the site, as browsers do that take these encodings.
const ask = (me, path, encoding = '') => new Promise((done, failed) => {
  const headers = encoding ? { 'accept-encoding': encoding } : {};
  http.get({ host: '127.0.0.1', port: me.port, path: `/${me.place}${path}`, headers, agent: false }, async response => {
    const parts = [];
    for await (const part of response) parts.push(part);
    const body = Buffer.concat(parts), { statusCode: status, headers: sent } = response;
    const plain = { br: brotliDecompressSync, gzip: gunzipSync, undefined: it => it }[sent['content-encoding']](body);
    done({ status, sent, body, plain, type: sent['content-type']?.toLowerCase().replace(/; ?/, '; ') });
  }).on('error', failed);
});

/// The headers of `_headers` for a path.
const wanted = path => readHeaders(readFileSync(join(DIST, '_headers'), 'utf8'))(`/${path}`);

function hasHeaders(path, { sent }, names = () => true) {
  const all = wanted(path).filter(([name]) => names(name));
  assert.ok(all.length, path);
  for (const [name, value] of all) assert.equal(sent[name.toLowerCase()], value, `${name} of ${path}`);
}

const app = ending => readdirSync(DIST).find(it => it.endsWith(ending));
const fileOf = path => join(DIST, path.endsWith('/') || !path ? `${path}index.html` : path);

/// A page of each kind, the app, and the data for others: path and type.
const FILES = [
  ['', 'text/html; charset=utf-8'], ['en/', 'text/html; charset=utf-8'], ['fr/on/', 'text/html; charset=utf-8'],
  ['fr/index.html', 'text/html; charset=utf-8'],
  [app('.wasm'), 'application/wasm'],
  ['data/directory.json', 'application/json'], ['data/directory.csv', 'text/csv; charset=utf-8'],
];

let shared;
before(async () => {
  await built();
  shared = await launch();
});
after(async () => {
  await shared.close();
  await Promise.all([...running].map(it => it.close()));
});

/// A tab with what was said in its console and what its policy refused.
async function tab() {
  const context = await shared.browser.createBrowserContext(), page = await context.newPage(), told = [];
  await page.exposeFunction('__told', line => told.push(line));
  await page.evaluateOnNewDocument(() => addEventListener('securitypolicyviolation', e => globalThis.__told(`${e.violatedDirective} ${e.blockedURI}`), true));
  page.on('console', message => told.push(message.text()));
  page.on('pageerror', error => told.push(String(error)));
  const cdp = await page.createCDPSession();
  // Asked of the browser, since the page itself is on its way out; the last one is where the tab is.
  const history = async () => {
    const { entries, currentIndex } = await cdp.send('Page.getNavigationHistory').catch(() => ({ entries: [], currentIndex: -1 }));
    return entries.slice(0, currentIndex + 1).map(it => it.url);
  };
  const leads = url => until(async () => (await history()).at(-1) === url, `the tab to be at ${url}`);
  return { page, told, history, leads, close: () => context.close() };
}

for (const name of Object.keys(SERVERS)) {
  for (const place of ['', 'help/']) {
    describe(`${name}, ${place ? 'in a folder' : 'at the top'}`, () => {
      let me;
      before(async () => { me = await host(name, place); });
      after(() => me?.close());

      test('sends each file with its type and the headers of _headers', async () => {
        for (const [path, type] of FILES) {
          const answer = await ask(me, path);
          assert.equal(answer.status, 200, path);
          assert.equal(answer.type, type, path);
          hasHeaders(path, answer);
          assert.deepEqual(answer.body, readFileSync(fileOf(path)), path);
          if (path.endsWith('.wasm')) assert.ok(!/no-store/.test(answer.sent['cache-control']), 'the app is not kept from the page behind Back');
          assert.equal(answer.sent['strict-transport-security'], undefined);
        }
      });

      test('compresses pages and the app as well as the build did', async () => {
        const bytes = {};
        for (const [path] of FILES) {
          for (const [encodings, want, ending] of [['gzip, deflate, br', 'br', '.br'], ['gzip', 'gzip', '.gz']]) {
            const answer = await ask(me, path, encodings);
            assert.equal(answer.status, 200, path);
            assert.equal(answer.sent['content-encoding'], want, path);
            assert.match(answer.sent.vary ?? '', /accept-encoding/i, path);
            assert.deepEqual(answer.plain, readFileSync(fileOf(path)), path);
            hasHeaders(path, answer);
            // Those that compress by themselves do it a little differently.
            const least = statSync(fileOf(path) + ending).size;
            assert.ok(answer.body.length <= least * 1.02 + 50, `${path}: ${answer.body.length} bytes, and ${least} from the build`);
            bytes[want] = (bytes[want] ?? 0) + (['', app('.wasm')].includes(path) ? answer.body.length : 0);
          }
          const plain = await ask(me, path, 'identity');
          assert.equal(plain.sent['content-encoding'], undefined, path);
        }
        if (process.env.ALONGSIDE_SHOW) console.log(name, place, 'a first visit:', bytes);
      });

      test('answers a wrong address with our page and status 404, and a folder without / with its own address', async () => {
        for (const path of ['no-such-page', 'fr/ontario', 'fr/a/b/c/', 'en/no.html', 'data/']) {
          for (const encodings of ['identity', 'gzip, br']) {
            const answer = await ask(me, path, encodings);
            // A folder without an index is nobody's to list; servers call it forbidden.
            if (path === 'data/' && answer.status === 403) continue;
            assert.equal(answer.status, 404, path);
            assert.equal(answer.type, 'text/html; charset=utf-8', path);
            assert.deepEqual(answer.plain, readFileSync(join(me.root, place, '404.html')), path);
            hasHeaders(path, answer, it => it !== 'Cache-Control');
            assert.equal(answer.sent['cache-control'], 'no-store');
          }
        }
        const { status, sent } = await ask(me, 'fr');
        assert.ok([301, 302, 307, 308].includes(status), String(status));
        assert.equal(new URL(sent.location, me.url()).pathname, `/${place}fr/`);
      });

      test('is known again by its hashes', () => {
        assert.match(alongside('verify', me.url(), '--manifest', join(DIST, 'SHA256SUMS')), /files are as they were built/);
      });

      test('the app starts, answers and says nothing in the console; the exit leads away', async () => {
        for (const lang of LANGS) {
          const { page, told, history, leads, close } = await tab();
          await page.goto(me.url(`${lang}/`));
          await runs(page);
          await see(page);
          const say = texts(lang);
          await (await page.waitForSelector(controls.begin)).click();
          await page.waitForFunction(() => document.documentElement.dataset.at === 'app', { polling: 20 });
          await page.waitForSelector(controls.answers);
          assert.deepEqual(told, []);
          const exit = await page.waitForSelector('#leave');
          assert.equal(await exit.evaluate(it => it.textContent.trim()), say('leave'));
          await exit.click();
          await leads(EXIT[lang]);
          assert.ok(!(await history()).some(url => url.startsWith(me.url())), 'no step back leads to us');
          await close();
        }
      });

      test('from a wrong address of any depth, each language leads to its start, and the exit away', async () => {
        for (const lang of LANGS) {
          const { page, told, history, leads, close } = await tab();
          await page.goto(me.url('fr/a/b/ontario'));
          assert.deepEqual(told.filter(it => !/404/.test(it)), []);
          await (await page.waitForSelector(`#in-${lang} a.button`)).click();
          await until(() => page.url() === me.url(`${lang}/`), `the start page, not ${page.url()}`);
          await runs(page);
          assert.equal(await page.$eval('html', it => it.lang), lang);
          await page.goto(me.url('fr/a/b/ontario'));
          await (await page.waitForSelector('#leave')).click();
          await leads(EXIT[LANGS[0]]);
          await close();
        }
      });

      test('writes no visitor into any log', async () => {
        const text = files(me.folder).filter(it => it.endsWith('.log')).map(it => readFileSync(it, 'utf8')).join('');
        const visits = text.split('\n').filter(it => /127\.0\.0\.1/.test(it) && !/other/.test(it));
        assert.deepEqual(visits, []);
      });
    });
  }
}

describe('nginx, beside another site of the same server', () => {
  test('that site is in the log, so that ours would be seen there (control)', async () => {
    const me = await host('nginx', '');
    await new Promise((done, failed) => http.get({ host: '127.0.0.1', port: me.port, path: '/', headers: { host: 'other' }, agent: false }, it => it.resume().on('end', done)).on('error', failed));
    await until(() => /127\.0\.0\.1/.test(readFileSync(join(me.folder, 'access.log'), 'utf8')), 'a line in the log');
    await me.close();
  });
});

describe('Apache that does less', () => {
  test('without its modules, the site is there all the same: no 500, the page for wrong addresses, and no headers', async () => {
    const me = await host('apache', '', options => apache(options, []));
    for (const [path, type] of FILES) {
      const answer = await ask(me, path, 'gzip, br');
      assert.equal(answer.status, 200, path);
      assert.equal(answer.type, type, path);
      assert.equal(answer.sent['referrer-policy'], undefined);
    }
    const lost = await ask(me, 'fr/ontario');
    assert.equal(lost.status, 404);
    assert.deepEqual(lost.body, readFileSync(join(DIST, '404.html')));
    await me.close();
  });

  test('with AllowOverride None, it ignores the file without a word', async () => {
    const me = await host('apache', '', options => apache(options, ['headers', 'rewrite'], 'None'));
    const answer = await ask(me, '', 'gzip, br');
    assert.deepEqual([answer.status, answer.sent['referrer-policy'], answer.sent['content-encoding']], [200, undefined, undefined]);
    assert.notDeepEqual((await ask(me, 'fr/ontario')).body, readFileSync(join(DIST, '404.html')));
    await me.close();
  });
});
