// Makes the pictures of the README from the built site: the start screen, a question and a plan on a phone, in each
// language, light and dark. `cargo xtask pictures` runs it; it is no test.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { start } from './harness.mjs';
import { LANGS, ROOT, built, person, settled } from './support.mjs';

const FOLDER = join(ROOT, 'docs/pictures');

await built();
mkdirSync(FOLDER, { recursive: true });
const setup = await start();
try {
  for (const lang of LANGS) {
    for (const dark of [false, true]) {
      const me = await person(setup, lang, { touch: true, dark });
      const take = async name => {
        await settled(me.page);
        await me.page.screenshot({ path: join(FOLDER, `${name}-${lang}${dark ? '-dark' : ''}.png`), optimizeForSpeed: false });
      };
      await take('start');
      await me.walk({ where: ['on'], town: ['toronto'], happening: ['work', 'papers-kept'], help: ['law'] }, async id => {
        if (id === 'happening') await take('question');
      });
      await take('plan');
      await me.visit.close();
    }
  }
} finally {
  await setup.close();
}
