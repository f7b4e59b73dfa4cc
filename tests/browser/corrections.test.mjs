// The link by which a person can say that a record is wrong. It is there only if whoever hosts the site set an address
// (`corrections` in resources/site.json), so these tests write the pages anew around the built app, with an e-mail
// address, with a page, and with nothing.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';

import { DIST, launch, start, until } from './harness.mjs';
import { LANGS, LOCALES, SERVICES, alongside, built, folder, person, plain, see } from './support.mjs';

// Where the link to a page leads as built; on its way out it is aimed at the other site of the harness.
const HOST = 'https://corrections.example.org/';

/// What a host can set, the sentence about its trace, and where a link leads apart from what names the record.
const PLACES = {
  'an e-mail address': {
    json: { email: 'list@example.org' }, trace: 'service-wrong-email', key: 'subject',
    to: () => 'mailto:list@example.org', names: (me, code) => me.say('service-wrong-subject', { code }),
  },
  'a page': {
    json: { url: Object.fromEntries(LOCALES.map(({ tag: lang }) => [lang, `${HOST}${lang}`])) }, trace: 'service-wrong-page', key: 'id',
    to: (lang, site) => site.other.url(lang), names: (me, code) => code,
  },
};

let shared;
before(async () => { shared = await launch(); });
after(() => shared.close());

/// The built site with all pages written anew for a host who set this.
async function hosted(json, edit = html => html) {
  await built();
  const mine = mkdtempSync(join(tmpdir(), 'alongside-corrections-'));
  cpSync(DIST, mine, { recursive: true });
  alongside('pages', '--dir', mine, '--corrections', JSON.stringify(json));
  const site = await start({ browser: shared, dist: mine, edit: html => edit(html.replaceAll(HOST, site.other.url())) });
  return { ...site, close: async () => { await site.close(); rmSync(mine, { recursive: true, force: true }); } };
}

/// The services on screen: { name (with its summary), count (of links), said (beside the link), href, rel, inside (of its details) }.
const cards = async page => (await see(page)).evaluate(() => __see.all('li.card').map(card => {
  const all = card.querySelectorAll('.wrong a'), [link] = all;
  return {
    // Services of two provinces can have one name.
    name: __see.plain(`${card.querySelector('h3').textContent}: ${card.querySelector('details.more p').textContent}`), count: all.length, said: link && __see.plain(link.parentElement.textContent),
    href: link?.href, rel: link?.rel, inside: Boolean(link?.closest('details.more')), closed: Boolean(link) && !__see.seen(link),
  };
}));

/// Opens the details of the first service and returns the link in them. Its page may run no scripts.
async function opened(page) {
  const summary = await page.$('li.card details.more > summary');
  await summary.evaluate(it => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await summary.click();
  const link = await page.$('li.card details.more .wrong a');
  await until(() => link.evaluate(it => __see.seen(it)), 'the link to be on screen');
  return link;
}

/// A static page with scripts off, the list of services, and a plan: each with its cards.
const VIEWS = {
  'a page of the directory': async (site, lang) => person(site, lang, { path: `${folder(lang)}yt/`, scripts: false }),
  'the list in the app': async (site, lang) => {
    const me = await person(site, lang);
    await me.press('static-browse');
    await me.at('browse-title');
    return me;
  },
  'a plan': async (site, lang) => {
    const me = await person(site, lang);
    await me.walk({ where: ['yt'], danger: ['yes'], happening: ['work'] });
    return me;
  },
};

for (const [what, place] of Object.entries(PLACES)) {
  describe(`With ${what} for corrections`, () => {
    let site;
    before(async () => { site = await hosted(place.json); });
    afterEach(() => site.tidy());
    after(() => site?.close());

    for (const lang of LANGS) {
      // By the name of the service, what stands behind the address: the same wherever, whatever was answered.
      const codes = new Map();

      for (const [view, open] of Object.entries(VIEWS)) {
        test(`${view} in ${lang} has a link in the details of each service, with its trace, that tells a code alone`, async () => {
          const me = await open(site, lang);
          const found = await cards(me.page);
          assert.ok(found.length > 5, `${found.length} services`);
          const said = ['service-wrong', place.trace, 'service-wrong-write'].map(it => me.say(it)).join(' ');
          for (const it of found) {
            assert.deepEqual({ count: it.count, inside: it.inside, closed: it.closed, rel: it.rel, said: it.said },
              { count: 1, inside: true, closed: true, rel: 'noreferrer', said }, it.name);
            const [to, behind] = it.href.split('?');
            assert.equal(to, place.to(lang, site), it.name);
            const [[key, value], ...more] = new URLSearchParams(behind);
            const [code] = /r[0-9a-f]{1,8}$/.exec(value) ?? [];
            assert.deepEqual([key, plain(value), more], [place.key, place.names(me, code), []], it.name);
            assert.ok(!codes.has(it.name) || codes.get(it.name) === code, `${it.name} has another code elsewhere`);
            codes.set(it.name, code);
          }
          assert.equal(new Set(found.map(it => it.href)).size, found.length, 'each names another record');
          assert.deepEqual(site.other.requests.filter(it => it.path !== 'before'), [], 'nothing is asked of it before a person does');

          // A person opens the details, reads the link and takes it.
          const link = await opened(me.page);
          assert.equal(await link.evaluate(it => __see.name(it)), me.say('service-wrong'));
          if (what === 'a page') {
            await link.click();
            await me.visit.arrives(found[0].href);
            const [asked] = site.other.asked(lang);
            assert.equal(asked.headers.referer, undefined, 'no referrer');
            assert.equal(asked.method, 'GET');
          }
        });
      }

      test(`the code in ${lang} is known to \`cargo xtask lookup\``, () => {
        const record = SERVICES.find(it => it.id === 'yt-911');
        const [, code] = [...codes].find(([name]) => name.endsWith(plain(record.summary[lang])));
        assert.match(alongside('lookup', code), /\(yt-911\)/);
      });
    }
  });
}

describe('Without a place for corrections', () => {
  let site;
  before(async () => { site = await hosted(null); });
  afterEach(() => site.tidy());
  after(() => site?.close());

  for (const lang of LANGS) {
    for (const [view, open] of Object.entries(VIEWS)) {
      test(`${view} in ${lang} has no such link and says nothing of it`, async () => {
        const me = await open(site, lang);
        const found = await cards(me.page);
        assert.ok(found.length > 5, `${found.length} services`);
        assert.deepEqual(found.filter(it => it.count), []);
        const text = plain(await me.page.evaluate(() => document.querySelector('main').textContent));
        for (const id of ['service-wrong', 'service-wrong-email', 'service-wrong-page']) assert.ok(!text.includes(me.say(id)), id);
      });
    }
  }
});

test('A referrer would be seen (control)', async () => {
  const site = await hosted(PLACES['a page'].json, html => html.replace(/<meta name="referrer"[^>]*>/, '').replaceAll('rel="noreferrer"', ''));
  try {
    const me = await VIEWS['a page of the directory'](site, LANGS[0]);
    const link = await opened(me.page);
    const href = await link.evaluate(it => it.href);
    await link.click();
    await me.visit.arrives(href);
    assert.equal(site.other.asked(LANGS[0])[0].headers.referer, site.site.root);
  } finally {
    await site.close();
  }
});
