// Temporary pictures of the page for outreach workers.
import { start } from './harness.mjs';
import { runs } from './support.mjs';
const setup = await start();
const errors = [];
const click = (p, text, sel='button') => p.evaluate((text, sel) => {
  const b = [...document.querySelectorAll(sel)].find(it => it.innerText.replace(/\s+/g,' ').trim().startsWith(text) && it.checkVisibility());
  if (!b) return 'no ' + text; b.click(); return 'ok';
}, text, sel);
const wait = () => new Promise(d => setTimeout(d, 400));
try {
  const v = await setup.visit('en/work/', { width: 1024, height: 768, touch: true, dark: true });
  const p = v.page;
  p.on('pageerror', e => errors.push(String(e)));
  await runs(p);
  await click(p, 'Begin'); await wait();
  await click(p, 'Ontario'); await wait();
  await click(p, 'Work'); await wait();
  await p.screenshot({ path: '/tmp/w2.png' });
  await p.evaluate(() => { [...document.querySelectorAll('.keep')].slice(0,5).forEach(b => b.click()); }); await wait();
  await click(p, 'Paper', '.tools button'); await wait();
  const fs = await import('node:fs');
  const shoot = async name => {
    await p.emulateMediaType('print'); await p.setViewport({ width: 816, height: 1056, isMobile: true, hasTouch: true }); await wait();
    await p.screenshot({ path: `/tmp/p-${name}.png`, fullPage: true });
    fs.writeFileSync(`/tmp/p-${name}.pdf`, await p.pdf({ format: 'Letter' }));
    await p.emulateMediaType('screen'); await p.setViewport({ width: 1024, height: 768, isMobile: true, hasTouch: true }); await wait();
  };
  await shoot('pages');
  for (const [t, n] of [['One card', 'card'], ['Eight', 'cards'], ['Strips', 'strips']]) { console.log(await click(p, t, '.chip')); await wait(); await shoot(n); }
  console.log(await click(p, 'With names', '.chip')); await wait(); await shoot('strips-named');
  console.log(await click(p, 'One card', '.chip')); await wait(); await shoot('card-named');
  await click(p, 'Pages', '.chip'); await click(p, 'A sheet', '.chip'); await wait(); await shoot('province');
} finally { console.log(errors); await setup.close(); }
