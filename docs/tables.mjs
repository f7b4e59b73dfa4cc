// Writes what the documents show of the data, so that it is never typed by hand: all of pages-and-facts.md, and in
// situations.md the list under each command. Run it from the top of the repository: node docs/tables.mjs

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const read = path => JSON.parse(readFileSync(path, 'utf8'));
const all = folder => readdirSync(folder).filter(name => name.endsWith('.json')).sort().map(name => read(`${folder}/${name}`));

// Pages and facts.

/// The newest of some months; a year alone counts from its January. Undefined where there is none.
const newest = months => months.filter(Boolean).sort().at(-1);

const facts = new Map(all('resources/facts').flatMap(file => file.facts)
  .map(fact => [fact.id, newest(fact.sources.map(source => source.as_of))]));

const pages = all('resources/topics').map(page => {
  const statements = [
    ...page.sections.flatMap(part => part.statements),
    ...page.questions.flatMap(question => [...question.short, ...question.more]),
  ];
  return { ...page, uses: [...new Set(statements.flatMap(statement => statement.facts))].sort() };
});
const kinds = ['option', 'right', 'about'];
pages.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.order - b.order);
const used = new Set(pages.flatMap(page => page.uses));

const row = page => {
  const named = page.uses.map(id => `${id} (${facts.get(id) ?? 'no date'})`).join(', ');
  return `| ${page.id} | ${page.kind} | ${newest(page.uses.map(id => facts.get(id))) ?? 'no date'} | ${named || 'none'} |`;
};
const unused = [...facts.keys()].filter(id => !used.has(id)).sort();

writeFileSync('docs/pages-and-facts.md', `# Pages and their facts

Each right and each option is a file \`resources/topics/{page}.json\`; each sentence in it names the facts that it states.
A fact is a record in \`resources/facts/\`, with what it claims and the public pages that show it.
The month after a fact is that of its newest source that has a date.

This page is made by \`node docs/tables.mjs\`. Run it after a change; do not edit the table.
To find the sentences behind a fact: \`grep -rn '"ID"' resources/topics\`. To find the fact: \`grep -rn -A9 '"id": "ID"' resources/facts\`.
\`cargo xtask check\` stops at a sentence whose fact does not exist or has no public source.

${pages.length} pages, ${used.size} facts in use.

| page | kind | newest source | facts |
| --- | --- | --- | --- |
${pages.map(row).join('\n')}

${unused.length === 0 ? 'Every fact is in use.' : `Facts that no page uses yet (${unused.length}): ${unused.join(', ')}.`}
`);

// Situations.

const FIRST = 5;
const plan = words => JSON.parse(execFileSync('cargo', ['run', '--quiet', '--package', 'alongside-desk', '--', 'plan', ...words],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));

const shown = words => plan(words).sections.map(section => {
  const rest = section.items.length - FIRST;
  const titles = section.items.slice(0, FIRST).map(item => item.title).join(' · ');
  return `- **${section.title}:** ${titles}${rest > 0 ? ` · and ${rest} more` : ''}`;
}).join('\n');

const text = readFileSync('docs/situations.md', 'utf8');
writeFileSync('docs/situations.md', text.replace(
  /```\ncargo xtask plan(.*)\n```\n\n<!-- plan -->\n[^]*?<!-- \/plan -->/g,
  (_, words) => `\`\`\`\ncargo xtask plan${words}\n\`\`\`\n\n<!-- plan -->\n${shown(words.trim().split(/\s+/).filter(Boolean))}\n<!-- /plan -->`,
));
