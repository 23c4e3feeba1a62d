// What a page loads besides what every page begins with: asked for with the page, so that nothing is found out about late.
import { matchRoutes } from 'react-router';
import { type Named, routes } from '../app/routes.js';
import type { Tag } from '../i18n/languages.js';

/** Filled in by the build: the files of a module, by its place in this workspace, without those that every page names. */
declare const FILES_OF: Readonly<Record<string, { scripts: readonly string[]; sheets: readonly string[] } | undefined>>;

export function filesOf(path: string, tag: Tag): string {
  const named = matchRoutes(routes, path)?.at(-1)?.route.handle as Named | undefined;
  const words = named?.needsAllWords ? [`src/i18n/${tag}/later/index.ts`] : [];
  const modules = [`src/i18n/${tag}/index.ts`, ...words, named?.module ?? ''];
  const found = modules.flatMap((module) => FILES_OF[module] ?? []);
  const sheets = found.flatMap((files) => files.sheets).map((file) => `rel="stylesheet" crossorigin href="/${file}"`);
  const scripts = found
    .flatMap((files) => files.scripts)
    .map((file) => `data-page rel="modulepreload" fetchpriority="low" href="/${file}"`);
  return [...sheets, ...scripts].map((link) => `\n    <link ${link}>`).join('');
}
