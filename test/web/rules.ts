// Rules of the app, which decide without a screen, are tested alone, without a browser.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const features = join(import.meta.dirname, '../../../apps/web/src/features');
const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true };

/** What a rules file of the app gives, e.g. of `plans/level.rules.ts`; besides types it may import such files alone. */
export async function rulesOf<T>(path: string): Promise<T> {
  return (await import(addressOf(join(features, path)))) as T;
}

/** The file as an address of its own, and in it those that it imports. */
function addressOf(file: string): string {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions });
  const text = outputText.replaceAll(
    /from '(\..*)\.js'/g,
    (_, path: string) => `from '${addressOf(join(dirname(file), `${path}.ts`))}'`,
  );
  return `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`;
}
