// WPE WebKit 2.38 over WebDriver: an engine of the age of Safari 16, as Debian has it. Only what the tests ask of it.
//
//     const browser = await openWebKit();             // one window, with a folder of its own for all that it writes
//     await browser.goes('http://127.0.0.1:…/');      // does not wait for the page
//     await browser.run('return document.title');     // a script in the page
//     await browser.tap('#leave');                    // a pointer, as a person's finger
//     await browser.close();
//
// All of it stays on this computer. Where the engine is missing, `openWebKit` fails and says what to install.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { until } from './harness.mjs';

/// The programs, with Debian's packages that hold them.
const PROGRAMS = { WPEWebDriver: 'wpewebkit-driver', cog: 'cog' };

/// Where a program is.
function find(name) {
  const place = (process.env.PATH || '').split(':').map(folder => join(folder, name)).find(existsSync);
  if (!place) throw new Error(`${name} is missing: install Debian's ${PROGRAMS[name]} (apt-get install ${Object.values(PROGRAMS).join(' ')})`);
  return place;
}

/// A port of this computer that is free now.
async function freePort() {
  const server = createServer();
  await new Promise((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  await new Promise(done => server.close(done));
  return port;
}

/// Starts the engine with one window.
export async function openWebKit() {
  const [driver, cog] = ['WPEWebDriver', 'cog'].map(find);
  const folder = mkdtempSync(join(tmpdir(), 'alongside-webkit-')), port = await freePort();
  const own = Object.fromEntries(['HOME', 'XDG_RUNTIME_DIR', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME'].map(name => [name, folder]));
  // A group of its own, so that the browser ends with the driver. What it writes to its output is told if it fails.
  const running = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', ...own },
  });
  let output = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', text => { output += text; });
  const ended = new Promise(done => running.once('exit', done));

  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' }, signal: AbortSignal.timeout(30_000),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const end = async () => {
    if (running.exitCode === null) process.kill(-running.pid, 'SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };

  let session, version;
  try {
    await until(() => ask('GET', '/status').then(() => true, () => false), 'WPEWebDriver to listen');
    const opened = await ask('POST', '/session', { capabilities: { alwaysMatch: {
      pageLoadStrategy: 'none', 'wpe:browserOptions': { binary: cog, args: ['--platform=headless', '--automation'] },
    } } });
    session = `/session/${opened.sessionId}`;
    version = opened.capabilities.browserVersion;
  } catch (error) {
    await end();
    throw new Error(`WPE WebKit does not start: ${error.message}\n${output}`);
  }

  const run = (script, ...args) => ask('POST', `${session}/execute/sync`, { script, args });
  return {
    version, run,
    goes: url => ask('POST', `${session}/url`, { url }),
    /// The address of the page that is shown.
    address: () => ask('GET', `${session}/url`),
    /// Taps the first element of a CSS selector. It has to be in sight and free.
    tap: async selector => {
      const found = await ask('POST', `${session}/element`, { using: 'css selector', value: selector });
      await ask('POST', `${session}/element/${Object.values(found)[0]}/click`, {}).catch(error => { throw new Error(`${selector}: ${error.message}`); });
    },
    /// Waits until an expression is true in the page. A page that is on its way out cannot be asked.
    sees: (expression, what, ...args) => until(() => run(`return Boolean(${expression})`, ...args).catch(() => false), what, 10_000),
    close: async () => {
      await ask('DELETE', session).catch(() => {});
      await end();
    },
  };
}
