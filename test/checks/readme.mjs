// Writes the README's lists of limits and rules from the code; with --check it only says whether they are what they should be. Needs a build.
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '@saman/kernel';
import { limits } from '@saman/platform';

const readme = new URL('../../README.md', import.meta.url);
const source = readFileSync(new URL('../../libs/platform/src/graphql/limits.ts', import.meta.url), 'utf8');

/** What a limit means stands above it in the code. */
function meaningOf(limit) {
  const [, meaning] = new RegExp(`/\\*\\* ([^*]+) \\*/\\n  ${limit}: `).exec(source) ?? [];
  if (!meaning) throw new Error(`the limit ${limit} has no comment`);
  return meaning;
}

const lists = {
  limits: Object.entries(limits).map(
    ([name, value]) => `- \`${name}\`, at most ${value.toLocaleString('en')}: ${meaningOf(name)}`,
  ),
  rules: Object.entries(rules).map(([name, meaning]) => `- \`${name}\`: ${meaning}`),
};

const before = readFileSync(readme, 'utf8');
let after = before;
for (const [name, lines] of Object.entries(lists)) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [head, rest] = after.split(begin);
  const tail = rest?.split(end)[1];
  if (tail === undefined) throw new Error(`README.md lacks ${begin} … ${end}`);
  after = `${head}${begin}\n\n${lines.join('\n')}\n\n${end}${tail}`;
}

if (!process.argv.includes('--check')) writeFileSync(readme, after);
else if (after !== before) {
  console.error('README.md is not what the code says: node test/checks/readme.mjs');
  process.exitCode = 1;
}
