// The exit: what leave.js and the link promise, a test a sentence. What the app does is not needed here.

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';

import { aimExit, pagesOf, start, titleOf, until } from './harness.mjs';
import { LOCALES } from './support.mjs';

let setup;
// How a test wants the pages changed on their way out.
let edit;
before(async () => { setup = await start({ edit: html => edit ? edit(html) : html }); });
afterEach(async () => {
  edit = undefined;
  await setup.tidy();
});
after(() => setup.close());

const neutral = () => setup.other.url('weather');
const TITLE = titleOf();

/// The person is on the neutral page; no entry of ours is left in this tab, and one Back leads to the page before ours.
async function hasLeft(visit) {
  await visit.arrives(neutral());
  const previous = (await visit.history())[0];
  assert.ok(previous.startsWith(setup.other.url('before')));
  assert.deepEqual(await visit.history(), [previous, neutral()]);
  await visit.back();
  assert.equal(await visit.page.$eval('h1', h1 => h1.textContent), 'before');
}

/// The tab shows nothing in the page area, under our address and our neutral title.
async function isBlank(visit, page = '') {
  assert.equal((await visit.colours()).length, 1, 'one colour only');
  const { url, title } = await visit.tab();
  assert.deepEqual({ url, title }, { url: setup.site.url(page), title: TITLE });
}

/// Still here: the page is whole, and nothing has begun to load.
async function stays(visit, page = '') {
  assert.ok(await visit.page.$('#leave'), 'the page is whole');
  assert.equal((await visit.tab()).url, setup.site.url(page));
  assert.equal(setup.other.asked('weather').length, 0);
}

/// Puts an element at the end of the page.
const add = (visit, tag, attributes = {}, text = '') => visit.page.evaluate((tag, attributes, text) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  document.body.append(element);
}, tag, attributes, text);

const leaveSaid = visit => visit.page.$eval('#leave-said', it => [it.textContent, { ...it.dataset }]);

/// Waits until so much time has passed in the page.
const pass = (visit, ms) => visit.page.evaluate(() => performance.now())
  .then(now => visit.page.waitForFunction(end => performance.now() > end, {}, now + ms));

describe('The link', () => {
  test('stands in the HTML of every page as it is sent, before all content, and again at its end', async () => {
    for (const page of pagesOf()) {
      const html = await (await fetch(setup.site.url(page))).text();
      const links = [...html.matchAll(/<a\b[^>]*\bclass="?leave\b[^>]*>/g)];
      // The page for wrong addresses is one for all languages, and has one more for each.
      assert.equal(links.length, page === '404.html' ? 1 + LOCALES.length : 2, page);
      for (const [link] of links) assert.match(link, /rel="?[^">]*noreferrer/, page);
      const places = links.map(link => link.index), [first] = places, last = places.at(-1);
      assert.ok(html.indexOf('<nav') < first && first < html.indexOf('<main') && html.indexOf('</main>') < last, page);
      assert.ok(html.indexOf('<script') < html.search(/<style|<link/), `${page}: the script comes before any CSS`);
      assert.ok(html.search(/<meta[^>]*no-referrer/) < html.indexOf('<script'), `${page}: no-referrer comes before it`);
    }
  });

  test('leaves with scripts off, without a referrer or a new tab', async () => {
    const visit = await setup.visit('', { scripts: false });
    const tabs = await setup.tabs();
    await visit.tap('#leave');
    await until(async () => (await visit.tab()).url === neutral(), 'the neutral page');
    assert.equal(setup.other.asked('weather')[0].headers.referer, undefined);
    assert.equal(await setup.tabs(), tabs);
  });

  test('lets Back bring the page back with scripts off, as the page says then', async () => {
    const visit = await setup.visit('', { scripts: false });
    await visit.tap('#leave');
    await visit.arrives(neutral());
    await visit.back();
    assert.equal((await visit.tab()).url, setup.site.url());
    assert.ok(await visit.page.$eval('.noscript', it => it.checkVisibility()));
  });

  test('is named without the topic, and is a landmark', async () => {
    const visit = await setup.visit();
    const tree = await visit.page.accessibility.snapshot({ interestingOnly: false });
    const find = (node, test) => test(node) ? node : (node.children || []).map(child => find(child, test)).find(Boolean);
    const landmark = find(tree, node => node.role === 'navigation' && node.name && find(node, child => child.role === 'link' && /^Leave this site/.test(child.name)));
    assert.ok(landmark, 'a navigation with a name holds the exit');
    assert.doesNotMatch(landmark.name, /traffick|exploit|abuse|violen|police/i);
  });

  for (const touch of [false, true]) {
    test(`is 44 px high at 320 px, never scrolled away and never covered${touch ? ' on a phone' : ''}`, async () => {
      const visit = await setup.visit('', { width: 320, height: 568, touch });
      for (const down of [0, 1500]) {
        await visit.page.evaluate(y => scrollTo(0, y), down);
        await visit.page.waitForFunction(y => scrollY >= Math.min(y, 1000), {}, down);
        const seen = await visit.page.$eval('#leave', link => {
          const { left, right, top, bottom, height } = link.getBoundingClientRect();
          const points = [[left + 2, top + 2], [right - 2, top + 2], [(left + right) / 2, (top + bottom) / 2], [left + 2, bottom - 2]];
          return {
            height, inView: left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight,
            free: points.every(([x, y]) => link.contains(document.elementFromPoint(x, y)) || link === document.elementFromPoint(x, y)),
          };
        });
        assert.ok(seen.height >= 44, `${seen.height} px at ${down}`);
        assert.ok(seen.inView, `in view at ${down}`);
        assert.ok(seen.free, `not covered at ${down}`);
      }
    });
  }

  test('comes first in the order of Tab', async () => {
    const visit = await setup.visit();
    await visit.keys('Tab');
    assert.equal(await visit.page.evaluate(() => document.activeElement.id), 'leave');
  });

  test('is not printed', async () => {
    const visit = await setup.visit();
    await visit.page.emulateMediaType('print');
    const shown = await visit.page.$$eval('a.leave', links => links.filter(link => link.checkVisibility()).length);
    assert.equal(shown, 0);
  });
});

describe('One tap', () => {
  test('covers the page in the same moment, takes no tap any more, and empties the page after the next frame; the title stays', async () => {
    const visit = await setup.visit();
    const over = setup.other.hold(/weather/);
    const [covered, empty] = await visit.page.evaluate(async () => {
      const number = document.querySelector('a[href^="tel:"]');
      let dialled = false;
      // After all others, in the last turn.
      number.addEventListener('click', () => { dialled = true; });
      document.getElementById('leave').click();
      number.click();
      const look = () => ({ opacity: getComputedStyle(document.documentElement).opacity, title: document.title, text: document.documentElement.innerText, elements: document.querySelectorAll('*').length });
      const { opacity, title } = look();
      await new Promise(done => requestAnimationFrame(() => setTimeout(() => setTimeout(done))));
      return [{ opacity, title, dialled }, look()];
    });
    assert.deepEqual(covered, { opacity: '0', title: TITLE, dialled: false });
    assert.deepEqual({ ...empty, text: '' }, { opacity: '1', title: TITLE, text: '', elements: 5 });
    over();
    await hasLeft(visit);
  });

  for (const dark of [false, true]) {
    test(`shows nothing but the system's own colour while the other page takes three seconds: ${dark ? 'dark' : 'light'}`, async () => {
      // Chromium would keep the page's own word on colours; other browsers need not.
      edit = html => html.replace(/<meta name="?color-scheme"?[^>]*>/, '');
      const visit = await setup.visit('', { dark });
      const canvas = await visit.page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('p'));
        probe.style.color = 'Canvas';
        return getComputedStyle(probe).color;
      });
      // Kept back rather than delayed: however long this computer takes to look, the other page comes after it.
      const over = setup.other.hold(/weather/);
      await visit.tap('#leave');
      await until(() => setup.other.asked('weather').length, 'the neutral page to be asked for');
      const asked = Date.now();
      await isBlank(visit);
      assert.deepEqual((await visit.colours()).map(it => `rgb(${it.replaceAll(',', ', ')})`), [canvas]);
      await until(() => Date.now() > asked + 3000, 'three seconds to pass');
      await isBlank(visit);
      assert.equal(setup.other.asked('weather')[0].ended, undefined, 'the other page is still not there');
      over();
      await hasLeft(visit);
    });
  }

  test('stays empty when the load is stopped, tells screen readers, and starts anew on reload', async () => {
    const visit = await setup.visit();
    await visit.page.evaluate(() => { window.mark = true; });
    setup.other.hold(/weather/);
    await visit.tap('#leave');
    await until(() => setup.other.asked('weather').length, 'the neutral page to be asked for');
    await visit.cdp.send('Page.stopLoading');
    await until(() => setup.other.asked('weather')[0].ended === 'cut', 'the load to be stopped');
    await isBlank(visit);
    const { children } = await visit.page.accessibility.snapshot({ interestingOnly: false });
    assert.match(JSON.stringify(children), /"role":"alert".*"Leaving/);
    await visit.page.reload();
    assert.equal(await visit.page.evaluate(() => window.mark), undefined);
    assert.ok(await visit.page.$('#leave'));
  });

  test('a tab that is killed and brought back begins at the start page, without an answer', async () => {
    const visit = await setup.visit();
    await visit.page.waitForSelector('#start[data-live]');
    await visit.tap('#start [data-action=questions]');
    await visit.page.waitForSelector('form.question');
    const gone = new Promise(done => visit.page.once('error', done));
    visit.cdp.send('Page.crash').catch(() => {});
    await gone;
    await visit.cdp.send('Page.reload');
    await visit.page.waitForSelector('#start[data-live]');
    assert.equal(await visit.page.$('form.question'), null);
  });

  test('shows nothing of ours when the other page cannot be reached', async () => {
    setup.other.hold(/weather/);
    const visit = await setup.visit();
    await visit.page.$$eval('a.leave', links => links.forEach(link => { link.href = 'http://127.0.0.1:1/'; }));
    await visit.tap('#leave');
    await until(async () => (await visit.tab()).url === 'http://127.0.0.1:1/', 'the error page');
    const text = await visit.page.evaluate(() => document.body.innerText);
    assert.doesNotMatch(text, new RegExp(`${TITLE}|Leave`));
    await visit.back();
    assert.equal(await visit.page.$eval('h1', h1 => h1.textContent), 'before');
  });

  test('lets the app empty its answers once, before anything else is gone, and stops reading aloud', async () => {
    const visit = await setup.visit();
    await visit.tap('#leave');
    await hasLeft(visit);
    const [wiped, ...more] = visit.heard('app:leave');
    assert.ok(wiped > 5, 'the page was whole');
    assert.equal(more.length, 0);
    assert.equal(visit.heard('silence').length, 1);
  });

  test('asks our site for nothing, tells the other site no referrer and opens no tab', async () => {
    const visit = await setup.visit();
    await visit.page.waitForNetworkIdle({ idleTime: 300 });
    const asked = setup.site.requests.length;
    const tabs = await setup.tabs();
    assert.ok(setup.site.requests[0].headers.referer, 'referrers are seen here: the page before ours sends one');
    await visit.tap('#leave');
    await visit.arrives(neutral());
    assert.equal(setup.other.asked('weather')[0].headers.referer, undefined);
    assert.equal(await visit.page.evaluate(() => document.referrer), '');
    assert.equal(setup.site.requests.length, asked);
    assert.equal(await setup.tabs(), tabs);
    await hasLeft(visit);
  });

  const presses = {
    'with Ctrl': async ({ page, tap }) => { await page.keyboard.down('Control'); await tap('#leave'); await page.keyboard.up('Control'); },
    'with the Command key': async ({ page, tap }) => { await page.keyboard.down('Meta'); await tap('#leave'); await page.keyboard.up('Meta'); },
    'with Shift': async ({ page, tap }) => { await page.keyboard.down('Shift'); await tap('#leave'); await page.keyboard.up('Shift'); },
    'with Alt': async ({ page, tap }) => { await page.keyboard.down('Alt'); await tap('#leave'); await page.keyboard.up('Alt'); },
    'with the middle button': ({ tap }) => tap('#leave', { button: 'middle' }),
    'with a slip that drags the link': async ({ page }) => {
      const { x, y } = await (await page.$('#leave')).clickablePoint();
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 12, y + 3, { steps: 6 });
      await page.mouse.up();
    },
    'with Enter': async ({ page }) => { await page.focus('#leave'); await page.keyboard.press('Enter'); },
    'with a click made by a script, as voice control does': ({ page }) => page.$eval('#leave', link => link.click()),
    'at the end of the page': ({ tap }) => tap('a.leave:not(#leave)'),
  };
  for (const [how, press] of Object.entries(presses)) {
    test(`leaves in the same tab ${how}`, async () => {
      const visit = await setup.visit();
      const tabs = await setup.tabs();
      await press(visit);
      await visit.arrives(neutral());
      assert.equal(await setup.tabs(), tabs);
      await hasLeft(visit);
    });
  }

  test('leaves at the tap of a finger', async () => {
    const visit = await setup.visit('', { width: 360, height: 640, touch: true });
    const { x, y } = await visit.page.$eval('#leave', link => {
      const { left, top, width, height } = link.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await visit.page.touchscreen.tap(x, y);
    await hasLeft(visit);
  });

  test('leaves on a touch that lasts too long, instead of opening a menu', async () => {
    const visit = await setup.visit();
    // Chromium without a screen makes no menu of a long touch, so this is the event that a phone sends.
    await visit.page.$eval('#leave', link => link.dispatchEvent(
      new PointerEvent('contextmenu', { pointerType: 'touch', bubbles: true, cancelable: true })));
    await hasLeft(visit);
  });

  test('leaves also where nothing is drawn', async () => {
    const visit = await setup.visit();
    await visit.page.evaluate(() => { window.requestAnimationFrame = () => 0; });
    await visit.tap('#leave');
    await hasLeft(visit);
  });

  test('leaves the right button its menu', async () => {
    const visit = await setup.visit();
    await visit.tap('#leave', { button: 'right' });
    await stays(visit);
  });
});

describe('Before the app is there', () => {
  const ways = {
    'a tap': visit => visit.tap('#leave'),
    'Shift three times': visit => visit.keys('Shift', 'Shift', 'Shift'),
    'Esc twice': visit => visit.keys('Escape', 'Escape'),
  };
  for (const [way, press] of Object.entries(ways)) {
    test(`${way} leaves while WASM is on its way, and ends our downloads`, async () => {
      setup.site.hold(/\.wasm$/);
      const visit = await setup.visit('', { waitUntil: 'commit' });
      await until(() => setup.site.asked(/\.wasm$/).length, 'WASM to be asked for');
      await visit.page.waitForSelector('#leave');
      const over = setup.other.hold(/weather/);
      await press(visit);
      await until(() => setup.other.asked('weather').length, 'the neutral page to be asked for');
      await isBlank(visit);
      await until(() => setup.site.asked(/\.wasm$/)[0].ended === 'cut', 'the download of WASM to end');
      over();
      await hasLeft(visit);
    });

    test(`${way} leaves when scripts and WASM cannot be had`, async () => {
      setup.site.fail(/\.(wasm|js)$/, 404);
      const visit = await setup.visit();
      await press(visit);
      await hasLeft(visit);
    });
  }

  for (const keys of [['Shift', 'Shift', 'Shift'], ['Escape', 'Escape']]) {
    test(`${keys.join(', ')} empties the page even before the link has come, and leaves as soon as it comes`, async () => {
      const over = setup.site.stall(/^$/, /<nav/);
      const visit = await setup.visit('', { waitUntil: 'commit' });
      await visit.page.waitForFunction(() => document.title);
      await visit.keys(...keys);
      await until(async () => await visit.page.$('[role=alert]'), 'the empty page');
      over();
      await hasLeft(visit);
    });
  }

  test('the keys lead to an empty tab when the link never comes', async () => {
    const visit = await setup.visit();
    await visit.page.$$eval('a.leave', links => links.forEach(link => link.remove()));
    await visit.keys('Escape', 'Escape');
    await visit.arrives('about:blank');
  });

  test('WASM that comes after the exit shows nothing', async () => {
    const come = setup.site.hold(/\.wasm$/);
    const visit = await setup.visit('', { waitUntil: 'commit' });
    await until(() => setup.site.asked(/\.wasm$/).length, 'WASM to be asked for');
    const over = setup.other.hold(/weather/);
    // Without `stop`, as a browser that does not heed it.
    await visit.page.evaluate(() => { window.stop = () => {}; });
    await visit.tap('#leave');
    await until(() => setup.other.asked('weather').length, 'the neutral page to be asked for');
    come();
    await until(() => setup.site.asked(/\.wasm$/)[0].ended === 'sent', 'WASM to come');
    await visit.cdp.send('Page.stopLoading');
    await visit.page.waitForNetworkIdle({ idleTime: 300 });
    await isBlank(visit);
    over();
  });
});

describe('Shift three times', () => {
  for (const keys of [['ShiftLeft', 'ShiftLeft', 'ShiftLeft'], ['ShiftRight', 'ShiftRight', 'ShiftRight'], ['ShiftLeft', 'ShiftRight', 'ShiftLeft']]) {
    test(`leaves: ${keys.join(', ')}`, async () => {
      const visit = await setup.visit();
      await visit.keys(...keys);
      await hasLeft(visit);
    });
  }

  test('leaves also where both Shift keys overlap', async () => {
    const visit = await setup.visit();
    const { keyboard } = visit.page;
    await keyboard.down('ShiftLeft');
    await keyboard.down('ShiftRight');
    await keyboard.up('ShiftLeft');
    await keyboard.down('ShiftLeft');
    await keyboard.up('ShiftRight');
    await keyboard.up('ShiftLeft');
    await hasLeft(visit);
  });

  test('leaves while a choice or a button has the focus', async () => {
    for (const [tag, type] of [['input', 'radio'], ['input', 'checkbox'], ['button', 'button']]) {
      const visit = await setup.visit();
      await add(visit, tag, { type, class: 'here' });
      await visit.page.focus('.here');
      await visit.keys('Shift', 'Shift', 'Shift');
      await hasLeft(visit);
    }
  });

  for (const [what, between] of Object.entries({
    'the wheel': ({ page }) => page.mouse.wheel({ deltaY: 100 }),
    'a press of the mouse': ({ page }) => page.mouse.click(500, 400),
    'a text that is marked': ({ page }) => page.evaluate(() => document.querySelector('main p').dispatchEvent(new Event('selectstart', { bubbles: true }))),
  })) {
    test(`counts anew after ${what} in between, and says so`, async () => {
      const visit = await setup.visit();
      await visit.page.mouse.move(500, 400);
      await visit.keys('Shift', 'Shift');
      const [one, all] = await leaveSaid(visit);
      assert.equal(one, all.one);
      await between(visit);
      await visit.page.waitForFunction(off => document.getElementById('leave-said').textContent === off, {}, all.off);
      await visit.keys('Shift', 'Shift');
      await stays(visit);
      assert.equal((await leaveSaid(visit))[0], all.one);
      await visit.keys('Shift');
      await hasLeft(visit);
    });
  }

  test('shows how far it is by three marks, which no screen reader reads twice', async () => {
    const visit = await setup.visit('', { width: 320, height: 568 });
    const marks = () => visit.page.evaluate(() => getComputedStyle(document.getElementById('top'), '::after').content);
    const seen = [];
    for (const key of ['Shift', 'Shift', 'x']) {
      await visit.keys(key);
      seen.push(await marks());
    }
    assert.deepEqual(seen, ['"•··" / ""', '"••·" / ""', 'none']);
  });

  test('says how far it is, and says when it is called off by another key', async () => {
    const visit = await setup.visit();
    assert.deepEqual(await visit.page.$eval('#leave-said', it => [it.getAttribute('role'), it.getAttribute('aria-live')]), ['status', 'assertive']);
    for (const [key, message] of [['Shift', 'two'], ['Shift', 'one'], ['x', 'off'], ['Shift', 'two'], ['Shift', 'one']]) {
      await visit.keys(key);
      const [said, all] = await leaveSaid(visit);
      assert.ok(said && said === all[message], `${key}: ${said}`);
    }
    await stays(visit);
  });

  test('is over five seconds after the last press, says so, and then falls silent', async () => {
    const visit = await setup.visit();
    await visit.keys('Shift');
    await pass(visit, 3000);
    await visit.keys('Shift');
    await pass(visit, 3000);
    const [said, all] = await leaveSaid(visit);
    assert.equal(said, all.one, 'each press has five seconds of its own');
    await visit.page.waitForFunction(off => document.getElementById('leave-said').textContent === off, {}, all.off);
    await visit.keys('Shift');
    assert.equal((await leaveSaid(visit))[0], all.two, 'it begins anew');
    await visit.page.waitForFunction(() => !document.getElementById('leave-said').textContent, { timeout: 30_000 });
    await stays(visit);
  });

  const combinations = {
    'Shift with a letter': visit => visit.together('Shift', 'A'),
    'Shift with a letter, Shift going up last': async ({ page: { keyboard } }) => { await keyboard.down('Shift'); await keyboard.press('A'); await keyboard.up('Shift'); },
    'Alt with Shift, which changes the keyboard': visit => visit.together('Alt', 'Shift'),
    'Shift with Alt': visit => visit.together('Shift', 'Alt'),
    'Ctrl with Shift': visit => visit.together('Control', 'Shift'),
    'Shift with Tab': visit => visit.together('Shift', 'Tab'),
    'Shift with the wheel, which scrolls sideways': async ({ page }) => { await page.mouse.move(300, 300); await page.keyboard.down('Shift'); await page.mouse.wheel({ deltaY: 100 }); await page.keyboard.up('Shift'); },
    'Shift with an arrow, which marks a text': async ({ page }) => { await page.keyboard.down('Shift'); await page.keyboard.press('ArrowRight'); await page.keyboard.up('Shift'); },
    'Shift with a click': async ({ page }) => { await page.keyboard.down('Shift'); await page.mouse.click(500, 400); await page.keyboard.up('Shift'); },
    'a Shift that went down elsewhere': async ({ page }) => { await page.keyboard.down('Shift'); await page.evaluate(() => window.dispatchEvent(new Event('blur'))); await page.keyboard.up('Shift'); },
  };
  for (const [what, press] of Object.entries(combinations)) {
    test(`does not count ${what}`, async () => {
      const visit = await setup.visit();
      for (let i = 0; i < 4; i++) await press(visit);
      await stays(visit);
      assert.equal((await leaveSaid(visit))[0], '');
    });
  }

  test('counts a Shift once, however long it is held and however often it is heard to come up', async () => {
    const visit = await setup.visit();
    const { keyboard } = visit.page;
    for (let i = 0; i < 4; i++) await keyboard.down('Shift');
    for (let i = 0; i < 4; i++) await keyboard.up('Shift');
    await stays(visit);
    const [said, all] = await leaveSaid(visit);
    assert.equal(said, all.two);
  });
});

describe('Esc twice', () => {
  test('within a second leaves, and neither this Esc nor a third stops the way out', async () => {
    const visit = await setup.visit();
    setup.other.delay(/weather/, 1000);
    await visit.keys('Escape', 'Escape', 'Escape');
    await until(() => visit.heard('keydown').length === 3, 'three keys');
    assert.deepEqual(visit.heard('keydown'), [['Escape', false], ['Escape', true], ['Escape', true]], 'the first keeps its meaning');
    await hasLeft(visit);
  });

  test('over more than a second does nothing', async () => {
    const visit = await setup.visit();
    await visit.keys('Escape');
    await pass(visit, 1100);
    await visit.keys('Escape');
    await stays(visit);
    await visit.keys('Escape');
    await hasLeft(visit);
  });

  const others = {
    'a key that is held': async ({ page: { keyboard } }) => { for (let i = 0; i < 5; i++) await keyboard.down('Escape'); await keyboard.up('Escape'); },
    'another key between': visit => visit.keys('Escape', 'x', 'Escape'),
    'one press alone': visit => visit.keys('Escape'),
    'Alt with Esc': async ({ page: { keyboard } }) => { await keyboard.down('Alt'); await keyboard.press('Escape'); await keyboard.press('Escape'); await keyboard.up('Alt'); },
  };
  for (const [what, press] of Object.entries(others)) {
    test(`is not: ${what}`, async () => {
      const visit = await setup.visit();
      await press(visit);
      await stays(visit);
      assert.ok(visit.heard('keydown').every(([, prevented]) => !prevented));
    });
  }
});

describe('No key leaves', () => {
  const fields = [['input', { type: 'search' }], ['input', {}], ['input', { type: 'tel' }], ['textarea', {}], ['select', {}],
    ['div', { contenteditable: '' }], ['div', { role: 'combobox', tabindex: '0' }], ['div', { role: 'dialog', tabindex: '0' }]];
  for (const [tag, attributes] of fields) {
    test(`while the focus is in <${tag} ${JSON.stringify(attributes)}>`, async () => {
      const visit = await setup.visit();
      await add(visit, tag, { ...attributes, class: 'here' });
      await visit.page.focus('.here');
      await visit.keys('Shift', 'Shift', 'Shift', 'Escape', 'Escape');
      await stays(visit);
      assert.equal((await leaveSaid(visit))[0], '');
    });
  }

  test('while a dialog is open, which takes Esc for itself', async () => {
    const visit = await setup.visit();
    await add(visit, 'dialog', { class: 'here' }, 'Well?');
    await visit.page.$eval('.here', it => it.showModal());
    await visit.keys('Shift', 'Shift', 'Shift', 'Escape');
    assert.equal(await visit.page.$eval('.here', it => it.open), false, 'Esc closed it');
    await stays(visit);
  });
});

describe('Coming back', () => {
  test('brings a page that was not left by the exit back as it was (control: the cache for Back is on)', async () => {
    const visit = await setup.visit();
    await visit.page.evaluate(() => { window.mark = true; });
    await visit.goes(setup.other.url('elsewhere'));
    await visit.back();
    assert.deepEqual(visit.heard('shown').at(-1), true, 'persisted');
    assert.equal(await visit.page.evaluate(() => window.mark), true);
    assert.ok(await visit.page.$eval('#leave', link => link.checkVisibility({ opacityProperty: true })));
  });

  test('to a page that was left begins it anew, also from the cache for Back', async () => {
    const visit = await setup.visit();
    await visit.page.evaluate(() => { window.mark = true; });
    setup.other.hold(/weather/);
    await visit.tap('#leave');
    await until(() => setup.other.asked('weather').length, 'the neutral page to be asked for');
    await visit.back();
    await visit.forward();
    await visit.page.waitForSelector('#leave');
    const shown = visit.told.filter(it => it.kind === 'shown' && it.at === visit.page.url()).map(it => it.what);
    assert.deepEqual(shown, [false, true, false], 'it came from the cache, and then anew');
    assert.equal(await visit.page.evaluate(() => window.mark), undefined);
  });

  test('is the same after a reload of our page', async () => {
    const visit = await setup.visit();
    await visit.page.reload();
    await visit.tap('#leave');
    await hasLeft(visit);
  });
});

describe('Moving on our own pages', () => {
  test('a link to a place on the page moves the focus there and leaves address and history alone', async () => {
    const visit = await setup.visit();
    const steps = await visit.page.evaluate(() => history.length);
    await visit.keys('Tab', 'Tab');
    assert.equal(await visit.page.evaluate(() => document.activeElement.getAttribute('href')), '#main', 'the skip link comes next');
    await visit.keys('Enter');
    assert.equal(await visit.page.evaluate(() => document.activeElement.id), 'main');
    assert.equal((await visit.tab()).url, setup.site.url());
    assert.equal(await visit.page.evaluate(() => history.length), steps);
    await visit.tap('#leave');
    await hasLeft(visit);
  });

  test('a link to a place far below scrolls there, clear of the exit, and opens what it is in', async () => {
    const visit = await setup.visit('', { width: 320, height: 568 });
    await visit.page.evaluate(() => {
      const details = document.createElement('details');
      const place = details.appendChild(document.createElement('p'));
      place.id = 'far-place';
      place.textContent = 'Here';
      const link = document.createElement('a');
      link.href = '#far-place';
      link.textContent = 'There';
      document.querySelector('main').append(details, document.createElement('hr'));
      document.querySelector('main').prepend(link);
    });
    await visit.tap('a[href="#far-place"]');
    const { top, bar, height } = await visit.page.evaluate(() => ({
      top: document.getElementById('far-place').getBoundingClientRect().top, height: innerHeight,
      bar: document.getElementById('leave').getBoundingClientRect().bottom,
    }));
    assert.ok(top >= bar && top < height, `${bar} <= ${top} < ${height}`);
    assert.equal((await visit.tab()).url, setup.site.url());
  });

  test('every other page of ours takes the place of the one before, and one Back after the exit skips them all', async () => {
    const visit = await setup.visit();
    const own = () => visit.page.$$eval('a[href]', links => [...new Set(links
      .filter(link => link.origin === location.origin && link.pathname !== location.pathname && link.pathname.endsWith('/')
        && !link.target && !link.hasAttribute('download') && link.checkVisibility()
        // Where the app runs it changes the language in place.
        && !(link.dataset.lang && document.getElementById('app'))).map(link => link.getAttribute('href')))]);
    assert.ok((await own()).length, 'the start page links to other pages of ours');
    for (let step = 0; step < 3; step++) {
      const links = await own();
      const link = links[step % links.length];
      const target = new URL(link, (await visit.tab()).url).href;
      await visit.page.$eval(`a[href="${link}"]`, link => link.click());
      await visit.arrives(target);
      assert.equal((await visit.history()).length, 2, target);
    }
    await visit.page.waitForSelector('#leave');
    await visit.tap('#leave');
    await hasLeft(visit);
  });

  test('a link that the app takes is not followed', async () => {
    const visit = await setup.visit();
    await visit.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'nowhere/';
      link.textContent = 'Taken';
      document.body.prepend(link);
      // As late as it can be: a listener on the window.
      addEventListener('click', event => { if (event.target === link) event.preventDefault(); });
      link.click();
    });
    await until(() => visit.heard('click').some(([html]) => html.includes('Taken')), 'the click');
    await stays(visit);
    assert.equal(setup.site.asked('nowhere/').length, 0);
  });

  test('a link that a person opens in a tab of its own, or that dials, is left alone', async () => {
    const visit = await setup.visit();
    const left = await visit.page.evaluate(() => {
      const done = [];
      addEventListener('click', event => {
        queueMicrotask(() => { done.push(event.defaultPrevented); });
      }, true);
      const outcomes = [];
      const press = (href, init, attributes = {}) => {
        const link = document.createElement('a');
        link.href = href;
        for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
        document.body.append(link);
        const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init });
        // The browser's own part is taken away last of all; what counts is whether anyone before did so.
        addEventListener('click', () => addEventListener('click', last => {
          outcomes.push([href, last.defaultPrevented]);
          last.preventDefault();
        }, { once: true }), { once: true, capture: true });
        link.dispatchEvent(event);
      };
      press('fr/', { ctrlKey: true });
      press('fr/', { metaKey: true });
      press('fr/', { shiftKey: true });
      press('fr/', {}, { target: '_blank' });
      press('data.json', {}, { download: '' });
      for (const href of ['tel:+18005550100', 'sms:55501', 'mailto:a@example.org', 'https://example.org/']) press(href, {});
      return outcomes;
    });
    assert.equal(left.length, 9);
    for (const [href, prevented] of left) assert.equal(prevented, false, href);
    await stays(visit);
  });
});

describe('Out of view', () => {
  test('the page is covered, and shown again when it comes back', async () => {
    const visit = await setup.visit();
    const hide = hidden => visit.page.evaluate(hidden => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    }, hidden);
    const seen = (await visit.colours()).length;
    await visit.page.evaluate(() => scrollTo(0, 300));
    await hide(true);
    assert.equal((await visit.colours()).length, 1);
    await hide(false);
    assert.ok((await visit.colours()).length > 5 && seen > 5);
    assert.equal(await visit.page.evaluate(() => scrollY), 300);
    assert.ok(await visit.page.evaluate(() => !document.documentElement.getAttribute('style')), 'nothing is left of the cover');
  });

  test('the page is covered when another tab comes before it', async () => {
    const visit = await setup.visit();
    const covered = () => visit.page.evaluate(() => [document.hidden, getComputedStyle(document.documentElement).opacity]);
    assert.deepEqual(await covered(), [false, '1']);
    const second = await visit.context.newPage();
    await second.bringToFront();
    await until(async () => (await covered())[0], 'the first tab to be hidden');
    assert.deepEqual(await covered(), [true, '0']);
    await visit.page.bringToFront();
    await until(async () => !(await covered())[0], 'the first tab to be seen');
    assert.deepEqual(await covered(), [false, '1']);
  });

  test('a page that is printed, touched or scrolled, or that gets a key, is never covered, whatever the browser says of it', async () => {
    const visit = await setup.visit();
    for (const event of ['beforeprint', 'pointerdown', 'click', 'keydown', 'wheel']) {
      const opacity = await visit.page.evaluate(event => {
        Object.defineProperty(document, 'hidden', { value: true, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
        const before = getComputedStyle(document.documentElement).opacity;
        (event === 'beforeprint' ? window : document.body).dispatchEvent(new Event(event, { bubbles: true }));
        return [before, getComputedStyle(document.documentElement).opacity];
      }, event);
      assert.deepEqual(opacity, ['0', '1'], event);
    }
  });
});

describe('The phone\'s Back', () => {
  const depth = (visit, steps) => visit.page.evaluate(detail => {
    document.dispatchEvent(new CustomEvent('app:depth', { detail }));
  }, steps);
  const backs = visit => visit.heard('app:back').length;
  const presses = async (visit, want) => {
    const heard = visit.heard('keydown').length;
    await visit.keys('Escape');
    await until(() => visit.heard('keydown').length > heard, 'the key');
    await until(() => backs(visit) === want, `${want} times back, not ${backs(visit)}`);
    // Not so fast that it becomes the exit's Esc twice.
    await pass(visit, 1100);
  };

  test('goes one step back in the app for each step there is, without history, and then is the browser\'s again', async () => {
    setup.site.hold(/\.wasm$/);
    const visit = await setup.visit('', { width: 360, height: 640, touch: true, waitUntil: 'commit' });
    await visit.page.waitForSelector('#leave');
    await visit.page.evaluate(() => {
      const Real = CloseWatcher;
      window.made = 0;
      window.CloseWatcher = class extends Real { constructor() { super(); window.made++; } };
    });
    const made = () => visit.page.evaluate(() => window.made);
    await depth(visit, 1);
    await depth(visit, 2);
    assert.equal(await made(), 1, 'one at a time');
    await presses(visit, 1);
    await depth(visit, 1);
    assert.equal(await made(), 2, 'made anew');
    await presses(visit, 2);
    await depth(visit, 0);
    await presses(visit, 2);
    await depth(visit, 1);
    await depth(visit, 0);
    await presses(visit, 2);
    assert.equal(await made(), 3);
    assert.equal((await visit.history()).length, 2);
  });

  test('is not taken twice when the app no longer answers', async () => {
    setup.site.hold(/\.wasm$/);
    const visit = await setup.visit('', { width: 360, height: 640, touch: true, waitUntil: 'commit' });
    await visit.page.waitForSelector('#leave');
    await depth(visit, 3);
    await presses(visit, 1);
    await presses(visit, 1);
  });

  test('is left alone where there is a mouse: Esc is the exit\'s there', async () => {
    setup.site.hold(/\.wasm$/);
    const visit = await setup.visit('', { waitUntil: 'commit' });
    await visit.page.waitForSelector('#leave');
    await depth(visit, 2);
    await presses(visit, 0);
  });

  test('is the browser\'s again after the exit', async () => {
    setup.site.hold(/\.wasm$/);
    const visit = await setup.visit('', { width: 360, height: 640, touch: true, waitUntil: 'commit' });
    await visit.page.waitForSelector('#leave');
    await depth(visit, 2);
    setup.other.hold(/weather/);
    await visit.tap('#leave');
    await until(() => setup.other.asked('weather').length, 'the neutral page to be asked for');
    await visit.keys('Escape');
    await visit.cdp.send('Page.stopLoading');
    assert.equal(await visit.page.title(), TITLE);
    assert.equal(backs(visit), 0);
  });
});

test('The harness aims every way in which the exit may be written', () => {
  for (const link of ['<a class="leave" id="leave" href="https://a/" rel=x>', '<a class=leave href=https://a/>', "<a href='https://a/' class='leave'>"]) {
    assert.match(aimExit(link, 'http://b/'), /href="http:\/\/b\/"/);
  }
});
