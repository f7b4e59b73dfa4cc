// Firefox ESR, WebKitGTK and WPE WebKit as Debian has them, behind one interface. Only what the tests ask of it.
//
//     const browser = await open('firefox');               // one window, with a folder of its own for all that it writes
//     await browser.goes('http://127.0.0.1:…/');           // does not wait for the page
//     await browser.sees('document.title', 'a title');     // waits until that is true in the page
//     await browser.run('return document.title');          // a script in the page; what it promises is waited for
//     await browser.tap('#leave');                         // a pointer, as a person's finger
//     await browser.keys('Escape', 'Escape');              // each alone; 'Shift' too
//     await browser.shows(url, { width: 320, height: 720 });
//     await browser.back();                                // also `forward` and `reload`; none of them waits for the page
//     await browser.close();
//
// Firefox is spoken to in WebDriver BiDi, without geckodriver; the other two in WebDriver, over their own drivers. All of
// it stays on this computer. Where an engine is missing, `open` fails and says what to install.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import WebSocket from 'ws';

import { ENVIRONMENT, fontsAlone, until } from './harness.mjs';

/// The engines: their names, their programs with Debian's packages that hold them, and how they are started.
export const ENGINES = {
  firefox: { name: 'Firefox', programs: { 'firefox-esr': 'firefox-esr' }, start: startFirefox },
  webkitgtk: { name: 'WebKitGTK', programs: { WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' }, start: startWebKitGtk },
  wpe: { name: 'WPE WebKit', programs: { WPEWebDriver: 'wpewebkit-driver', cog: 'cog' }, start: startWpe },
};

/// How long one command may take, and how long what it leads to may.
const COMMAND = 20_000, DEADLINE = 15_000;

/// How long a question to a page may take: one that comes while WebKit changes pages may never be answered.
const QUESTION = 2_000;

/// What an element is that cannot be tapped yet, in the words of the engines.
const NOT_YET = /is not shown|is covered|does not answer|not interactable|intercepted|stale element|no such element/;

/// The keys that have no character, by the names that pages know them by.
const KEYS = { Escape: '\uE00C', Shift: '\uE008' };

/// Where a program is.
function find(engine, name) {
  const { programs } = ENGINES[engine];
  const place = (process.env.PATH || '').split(':').map(folder => join(folder, name)).find(existsSync);
  if (!place) throw new Error(`${name} is missing: install Debian's ${programs[name]} (apt-get install ${Object.values(programs).join(' ')})`);
  return place;
}

/// A port of this computer that nothing listens on now.
export async function freePort() {
  const server = createServer();
  await new Promise((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  await new Promise(done => server.close(done));
  return port;
}

/// What a question to a page gives, if it comes in time.
function inTime(answer) {
  let timer;
  const late = new Promise((_, failed) => { timer = setTimeout(failed, QUESTION, new Error('the page does not answer')); });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/// The programs that run, so that none outlives the tests, also when these are called off.
const started = new Set();
const endAll = () => { for (const { pid } of started) try { process.kill(-pid, 'SIGKILL'); } catch { /* It has ended. */ } };
process.once('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/// Starts an engine with one window. `scripts: false` turns the scripts of pages off; those of `run` run all the same.
/// `hidden: true` makes it a private window, in Firefox.
export async function open(engine, { scripts = true, hidden = false } = {}) {
  const programs = Object.keys(ENGINES[engine].programs).map(name => find(engine, name));
  const folder = mkdtempSync(join(tmpdir(), `alongside-${engine}-`)), running = [];
  let output = '';
  // What an engine writes is told if it does not start. Each program has a group of its own, so that all it started ends
  // with it.
  const run = (program, args, env = {}) => {
    const own = Object.fromEntries(['HOME', 'XDG_RUNTIME_DIR', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME'].map(name => [name, folder]));
    const child = spawn(program, args, {
      detached: true, stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...ENVIRONMENT, ...own, FONTCONFIG_FILE: fonts, NO_AT_BRIDGE: '1', ...env },
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', text => { output += text; });
    started.add(child);
    const ended = new Promise(done => child.once('exit', done));
    running.unshift({ child, ended });
    return {
      ended,
      /// What it says of itself: the first match of a pattern in its output.
      says: pattern => until(() => pattern.exec(output) ?? (child.exitCode !== null && Promise.reject(new Error(`it ended with ${child.exitCode}`))),
        `${program} to say ${pattern}`),
    };
  };
  const end = async () => {
    for (const { child, ended } of running) {
      try { process.kill(-child.pid, 'SIGKILL'); } catch { /* It has ended. */ }
      await ended;
      started.delete(child);
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const fonts = fontsAlone('roboto', join(folder, 'fonts'));
  try {
    const browser = await ENGINES[engine].start({ programs, folder, run, scripts, hidden });
    // Back and Forward, up to the other address.
    const moves = async move => {
      const from = await browser.address();
      await move();
      await until(async () => await browser.address() !== from, `another address than ${from}`, DEADLINE);
    };
    return {
      ...browser,
      profile: folder,
      name: `${ENGINES[engine].name} ${browser.version}`,
      /// Waits until an expression is true in the page. A page that is on its way out cannot be asked.
      sees: (expression, what, ...args) => until(() => inTime(browser.run(`return Boolean(${expression})`, ...args)).catch(() => false), what, DEADLINE),
      /// Taps the first element of a CSS selector that is shown, as soon as it is there and free.
      tap: selector => {
        let why = '';
        const notYet = error => { if (!NOT_YET.test(why = error.message)) throw error; };
        return until(() => browser.tap(selector).then(() => true, notYet), `${selector} to be tapped`, DEADLINE)
          .catch(error => { throw new Error(`${error.message}; ${why}`); });
      },
      /// Presses keys one after another, each alone.
      keys: (...names) => browser.act([{
        type: 'key', id: 'keys', actions: names.flatMap(name => ['keyDown', 'keyUp'].map(type => ({ type, value: KEYS[name] ?? name }))),
      }]),
      back: () => moves(browser.back),
      forward: () => moves(browser.forward),
      close: async () => {
        await browser.leave().catch(() => {});
        await end();
      },
    };
  } catch (error) {
    await end();
    throw new Error(`${ENGINES[engine].name} does not start: ${error.message}\n${output}`);
  }
}

// ---- WebDriver ----

/// WPE WebKit without a screen.
async function startWpe({ programs: [driver, cog], run, scripts }) {
  return speakWebDriver({
    run: args => run(driver, args),
    'wpe:browserOptions': { binary: cog, args: ['--platform=headless', '--automation', `--enable-javascript=${scripts}`] },
  });
}

/// WebKitGTK with its own small browser, on a screen that is not there. What is on that screen can be looked at.
async function startWebKitGtk({ programs: [driver, screen], folder, run, scripts }) {
  const drawn = ['-screen', '0', '1280x1024x24', '-fbdir', folder];
  const [, display] = await run(screen, ['-displayfd', '1', '-nolisten', 'tcp', '-nocursor', ...drawn]).says(/^(\d+)\n/m);
  const browser = await speakWebDriver({
    run: args => run(driver, args, { DISPLAY: `:${display}`, GDK_BACKEND: 'x11' }),
    'webkitgtk:browserOptions': { args: ['--automation', `--enable-javascript=${scripts}`] },
  });
  return { ...browser, colours: () => coloursOf(join(folder, 'Xvfb_screen0'), SCREEN) };
}

/// A part of the screen where there is nothing but the page: below the browser's own bar and within its window.
const SCREEN = { left: 0, right: 1000, top: 100, bottom: 700 };

/// How many colours there are in a part of a screen, as Xvfb keeps it in a file: an XWD file, whose header says how long
/// it is itself, how many bytes a line has, and how many colours of twelve bytes follow it.
function coloursOf(file, { left, right, top, bottom }) {
  const bytes = readFileSync(file), [header, line, table] = [0, 48, 76].map(place => bytes.readUInt32BE(place));
  const found = new Set();
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) found.add(bytes.readUInt32LE(header + 12 * table + y * line + 4 * x));
  }
  return found.size;
}

async function speakWebDriver({ run: start, ...options }) {
  const port = await freePort();
  start([`--port=${port}`, '--host=127.0.0.1']);
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' }, signal: AbortSignal.timeout(COMMAND),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  await until(() => ask('GET', '/status').then(() => true, () => false), 'the driver to listen');
  const opened = await ask('POST', '/session', { capabilities: { alwaysMatch: { pageLoadStrategy: 'none', timeouts: { script: 5_000 }, ...options } } });
  const session = `/session/${opened.sessionId}`;
  const post = (path, body = {}) => ask('POST', `${session}/${path}`, body);
  const run = (script, ...args) => post('execute/sync', { script, args });
  const reference = 'element-6066-11e4-a52e-4f735466cecf';
  const element = async selector => {
    const found = await run(`return (${firstShown})(arguments[0])`, selector);
    if (!found) throw new Error(`${selector} is not shown`);
    return found[reference];
  };
  let frames = 0;
  const goes = async url => {
    await post('frame', { id: null });
    await post('url', { url });
  };
  return {
    version: opened.capabilities.browserVersion, run, goes,
    /// Shows a page in a window of this size. WebKit's windows are not so narrow, so there it is in a frame of its own
    /// origin, in a page that has such a frame.
    shows: async (url, { width, height }) => {
      const place = new URL(`/frame?${++frames}`, url);
      await goes(place.href);
      await until(() => run('return location.href === arguments[0] && document.readyState === "complete"', place.href).catch(() => false), `${place} to be there`, DEADLINE);
      await run('const frame = document.querySelector("iframe"); [frame.width, frame.height, frame.src] = arguments;', width, height, url);
      await until(() => run('return frames[0].location.href === arguments[0] && frames[0].document.readyState === "complete"', url).catch(() => false), `${url} to be in the frame`, DEADLINE);
      await post('frame', { id: { [reference]: await element('iframe') } });
    },
    /// The address of the page that is shown.
    address: () => ask('GET', `${session}/url`),
    tap: async selector => {
      // In a frame WebKit's own click does not always scroll.
      const found = await inTime(element(selector));
      await run(`(${intoSight})(arguments[0])`, { [reference]: found });
      await post(`element/${found}/click`);
    },
    act: actions => post('actions', { actions }),
    /// What assistive technology is told of the first element of a CSS selector that is shown: its role and its name.
    told: async selector => {
      const found = await element(selector);
      return Promise.all(['computedrole', 'computedlabel'].map(what => ask('GET', `${session}/element/${found}/${what}`)));
    },
    back: () => post('back'),
    forward: () => post('forward'),
    reload: () => post('refresh'),
    leave: () => ask('DELETE', session),
  };
}

// ---- WebDriver BiDi ----

/// Firefox without a screen. Whatever it would ask of other computers goes to a port where nothing listens.
async function startFirefox({ programs: [firefox], folder, run: start, scripts, hidden }) {
  const settings = {
    'javascript.enabled': scripts,
    'browser.privatebrowsing.autostart': hidden,
    // As on phones: the bar for scrolling takes no width.
    'ui.useOverlayScrollbars': 1,
    'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9,
  };
  writeFileSync(join(folder, 'user.js'), Object.entries(settings).map(setting => `user_pref(${setting.map(part => JSON.stringify(part))});\n`).join(''));
  const running = start(firefox, ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0', 'about:blank'], { MOZ_CRASHREPORTER_DISABLE: '1' });
  const [, address] = await running.says(/WebDriver BiDi listening on (ws:\S+)/);

  const socket = new WebSocket(`${address}/session`), waiting = new Map();
  await new Promise((ready, failed) => socket.once('open', ready).once('error', failed));
  socket.on('message', text => {
    const { id, type, result, error, message } = JSON.parse(text);
    waiting.get(id)?.(type === 'success' ? result : Promise.reject(new Error(`${error}: ${message}`)));
    waiting.delete(id);
  });
  let sent = 0;
  const ask = (method, params = {}) => new Promise((done, failed) => {
    const id = ++sent, timer = setTimeout(() => failed(new Error(`${method} took more than ${COMMAND} ms`)), COMMAND);
    waiting.set(id, result => { clearTimeout(timer); done(result); });
    socket.send(JSON.stringify({ id, method, params }), error => error && waiting.get(id)(Promise.reject(error)));
  });

  const { capabilities: { browserVersion: version } } = await ask('session.new', { capabilities: {} });
  const { contexts: [{ context }] } = await ask('browsingContext.getTree');
  // What a script gives travels as JSON, as it does in WebDriver.
  const run = async (script, ...args) => {
    const { result, exceptionDetails } = await ask('script.callFunction', {
      // Where scripts are off nothing goes on after a promise, so one is waited for only if there is one.
      functionDeclaration: `() => {
        const found = (function () { ${script} }).apply(null, ${JSON.stringify(args)}), written = found => JSON.stringify(found ?? null);
        return found instanceof Promise ? found.then(written) : written(found);
      }`,
      target: { context }, awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(result.value);
  };
  const goes = async url => {
    await ask('browsingContext.setViewport', { context, viewport: null });
    await ask('browsingContext.navigate', { context, url, wait: 'none' });
  };
  const moves = delta => ask('browsingContext.traverseHistory', { context, delta });
  const act = actions => ask('input.performActions', { context, actions });
  return {
    version, run, goes, act,
    shows: async (url, viewport) => {
      await ask('browsingContext.setViewport', { context, viewport });
      await ask('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    address: async () => (await ask('browsingContext.getTree', { root: context, maxDepth: 0 })).contexts[0].url,
    tap: async selector => {
      const [x, y] = await run(`const element = (${firstShown})(arguments[0]);
        if (!element) throw new Error(arguments[0] + ' is not shown');
        (${intoSight})(element);
        return (${pointOf})(element)`, selector);
      await act([{ type: 'pointer', id: 'pointer', parameters: { pointerType: 'mouse' }, actions: [
        { type: 'pointerMove', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 },
      ] }]);
    },
    back: () => moves(-1),
    forward: () => moves(1),
    reload: () => ask('browsingContext.reload', { context, wait: 'none' }),
    leave: () => ask('browser.close'),
    /// Ends the engine, so that it writes what it keeps; `profile` can still be read.
    quit: async () => {
      await ask('browser.close');
      await running.ended;
    },
  };
}

// Runs in the page: the first element of a CSS selector that is shown.
function firstShown(selector) {
  return [...document.querySelectorAll(selector)].find(element => element.getClientRects().length && (element.checkVisibility?.() ?? true));
}

// Runs in the page: scrolls an element into sight, if it is not.
function intoSight(element) {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
}

// Runs in the page: the middle of an element, which has to be free.
function pointOf(element) {
  const [{ left, top, width, height }] = element.getClientRects();
  const point = [left + width / 2, top + height / 2], there = document.elementFromPoint(...point);
  if (!element.contains(there)) throw new Error(`it is covered by ${there?.outerHTML.slice(0, 120)}`);
  return point;
}
