// Pages that everybody may begin with say nothing in words that travel later: without a browser.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { rulesOf } from './rules.js';

const source = join(import.meta.dirname, '../../../apps/web/src');
const compilerOptions = { target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true, jsx: ts.JsxEmit.Preserve };

/** Says only what was refused, once it was: all the words are waited for then, see graphql/deeds. */
const AFTER_A_DEED = join(source, 'ui/problems.tsx');

const codeOf = (file: string): string => ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions }).outputText;

/** The code of a module and of all that comes with it, words left out. */
function comingWith(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file) || /i18n\/\w\w\//.test(file)) return seen;
  const code = codeOf(file);
  seen.set(file, code);
  for (const [, path = ''] of code.matchAll(/^(?:import|export)\b[^;]*?'(\.[^']*)\.js'/gm)) {
    const module = join(dirname(file), path);
    comingWith(existsSync(`${module}.tsx`) ? `${module}.tsx` : `${module}.ts`, seen);
  }
  return seen;
}

/** campaigns.title and the like; of forms for one and many what they have in common. */
function namesIn(words: object, before = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? namesIn(value, `${before}${key}.`)
      : `${before}${key}`.replace(/_(one|other)$/, ''),
  );
}

it('what pages begin with that everybody may see has its words with it', async () => {
  const { words: first } = await rulesOf<{ words: object }>('../i18n/nn/index.ts');
  const { words: later } = await rulesOf<{ words: object }>('../i18n/nn/later/index.ts');
  const names = namesIn(later);
  const sections = [...new Set(namesIn({ ...first, ...later }).map((name) => name.split('.')[0]))].join('|');
  const routes = join(source, 'app/routes.tsx');
  const pages = [...codeOf(routes).matchAll(/\bfirst\(\(\) => import\('(.+?)\.js'\)/g)].map(([, path = '']) => path);
  expect(pages.length).toBeGreaterThan(10);
  const seen = comingWith(join(source, 'app/main.tsx'));
  for (const path of pages) comingWith(join(dirname(routes), `${path}.tsx`), seen);
  seen.delete(AFTER_A_DEED);
  const said = new RegExp(`['"\`]((?:${sections})\\.[\\w.]*)(['"\`]|\\$\\{)`, 'g');
  const lacking = [...seen].flatMap(([file, code]) =>
    [...code.matchAll(said)].flatMap(([, key = '', end]) => {
      const means = (name: string) =>
        end === '${' ? name.startsWith(key) : name === key || name.startsWith(`${key}.`);
      return names.filter(means).map((name) => `${file.slice(source.length)}: ${name}`);
    }),
  );
  expect(lacking).toEqual([]);
});
