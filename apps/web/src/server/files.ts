// What a page loads besides what every page begins with: asked for with the page, so that nothing is found out about late.
import { matchRoutes } from 'react-router';
import { routes } from '../app/routes.js';
import type { Tag } from '../i18n/languages.js';

/** Filled in by the build: the files of a module, by its place in this workspace, without those that every page names. */
declare const FILES_OF: Readonly<Record<string, { scripts: readonly string[]; sheets: readonly string[] } | undefined>>;

export function filesOf(path: string, tag: Tag): string {
  const code = matchRoutes(routes, path)?.at(-1)?.route.handle as string | undefined;
  const found = [`src/i18n/${tag}/index.ts`, code ?? ''].flatMap((module) => FILES_OF[module] ?? []);
  const sheets = found.flatMap((files) => files.sheets).map((file) => `rel="stylesheet" crossorigin href="/${file}"`);
  const scripts = found
    .flatMap((files) => files.scripts)
    .map((file) => `data-page rel="modulepreload" fetchpriority="low" href="/${file}"`);
  return [...sheets, ...scripts].map((link) => `\n    <link ${link}>`).join('');
}
