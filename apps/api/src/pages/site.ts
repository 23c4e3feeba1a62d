// The part of the web app that runs here: apps/web/src/server, bundled with all that it is made of.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Ask, Visit } from '@saman/platform';

export interface MadeHtml {
  readonly status: number;
  readonly html: string;
  /** A style sheet that stands in it; empty where there is none. */
  readonly sheet: string;
  /** Why it has no words in it: a mistake in the page's code. */
  readonly fault?: unknown;
}

export interface Site {
  /** The language that a page is given in where no network says which. */
  languageOf(languages: readonly string[]): string;
  /** What the page reads of what comes after a question mark, in one form: nothing else there makes it another page. */
  wishesOf(visit: Pick<Visit, 'path' | 'search'>): string;
  /** The page as a stranger sees it; null for one that strangers have no use for. Rejects when something cannot be read. */
  page(visit: Visit, ask: Ask): Promise<MadeHtml | null>;
  /** Whether the address is of a page for others' sites. */
  isEmbedded(path: string): boolean;
  /** A page for others' sites, without scripts. Rejects when something cannot be read. */
  embedded(visit: Visit, ask: Ask): Promise<MadeHtml>;
  /** The app alone. */
  bare(status: number): MadeHtml;
}

interface Program {
  pagesIn(template: string, origin: string): Site;
}

/** `program`: the bundle; `app`: the folder with index.html. It takes memory, so it is opened when the first page is asked for. */
export async function openSite(means: { program: string; app: string; origin: string }): Promise<Site> {
  const [template, program] = await Promise.all([
    readFile(join(means.app, 'index.html'), 'utf8'),
    import(pathToFileURL(means.program).href) as Promise<Program>,
  ]);
  return program.pagesIn(template, means.origin);
}
