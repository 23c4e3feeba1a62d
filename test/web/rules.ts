// Rules of the app, which decide without a screen: each file stands alone, so it is tested alone, without a browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const features = join(import.meta.dirname, '../../../apps/web/src/features');

/** What a rules file of the app gives, e.g. of `plans/level.rules.ts`; it may import types alone. */
export async function rulesOf<T>(path: string): Promise<T> {
  const source = readFileSync(join(features, path), 'utf8');
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true };
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  return (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)) as T;
}
