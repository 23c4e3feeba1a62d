// A real browser for stories of the web app. Where there is none, they are skipped, and say so.
import axe from 'axe-core';
import { type Browser, chromium, type ConsoleMessage, type Page } from 'playwright-core';
import type { Actor, TestApp } from '../kit/index.js';
import { chromiumPath } from './chromium.js';

const executablePath = chromiumPath();

if (executablePath === undefined) {
  console.warn('There is no Chromium (CHROMIUM_PATH, /usr/bin/chromium): stories of the web app are skipped.');
}

/** `describe`, where there is a browser. */
export const inBrowser = executablePath === undefined ? describe.skip : describe;

export const LANGUAGES = ['nn', 'nb', 'en', 'se'] as const;
export type Language = (typeof LANGUAGES)[number];

interface Look {
  language?: Language;
  width?: number;
  scheme?: 'light' | 'dark';
  /** The story takes the network away: what the browser says about that is no fault. */
  losesNetwork?: boolean;
}

/** What one person looks at. */
export interface Screen {
  readonly page: Page;
  /** Opens a page of the app, e.g. `/voss/needs`, and waits until it is there. */
  readonly open: (path: string) => Promise<void>;
}

export interface Screens {
  /** A device of its own, signed in as the actor; a stranger is not signed in. */
  of(actor: Actor, look?: Look): Promise<Screen>;
}

/** Call it at the top of a story. Faults in the pages' code fail the test that they happen in. */
export function screensOf(app: TestApp): Screens {
  let browser: Browser | undefined;
  const faults: string[] = [];
  const launch = () => chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  afterEach(() => expect(faults.splice(0)).toEqual([]));
  // a page that still asks would be answered by an application that is closing
  app.beforeClosing(() => browser?.close());
  return {
    async of(actor, look = {}) {
      browser ??= await launch();
      const page = await newPage(browser, { app, actor, ...look });
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (said) => {
        const isExpected = look.losesNetwork === true && /net::ERR|WebSocket|Failed to load resource/.test(said.text());
        if (said.type() === 'error' && !isExpected && !isMissingPage(said)) faults.push(said.text());
      });
      const open = async (path: string) => {
        await page.goto(`${app.url}${path}`);
        // not what the server gave to begin with: nothing happens there yet
        await page.locator('[data-app] main h1, body:not(:has(#root)) main h1').first().waitFor();
      };
      return { page, open };
    },
  };
}

/** The browser tells the developer that the server has no such page for strangers: that is no fault of the page's. */
const isMissingPage = (said: ConsoleMessage): boolean =>
  said.text().includes('status of 404') && !/\/(graphql|assets)\b/.test(said.location().url);

type Wishes = Look & { app: TestApp; actor: Actor };

async function newPage(browser: Browser, wishes: Wishes): Promise<Page> {
  const { app, actor, language = 'nn', width = 1280, scheme = 'light' } = wishes;
  const viewport = { width, height: 900 };
  const context = await browser.newContext({ viewport, colorScheme: scheme, reducedMotion: 'reduce', locale: 'nb-NO' });
  if (actor.secret !== null) await context.addCookies([{ name: 'saman', value: actor.secret, url: app.url }]);
  await context.addInitScript(`localStorage.setItem('saman.language', '${language}')`);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

/** What axe-core finds on the page as it is shown now, a line each: by all its rules, or only what depends on colours. */
export async function findingsOn(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  const runOnly = rules === 'all' ? '' : `runOnly: ['color-contrast'], `;
  return page.evaluate<string[]>(`axe.run(document, { ${runOnly}resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`);
}

/** Shows the page in another language, as a person does: by the choice at its end. */
export async function speak(page: Page, language: Language): Promise<void> {
  const choice = page.locator(`footer [lang=${language}]`);
  if ((await choice.count()) > 0) await choice.click();
  await page.locator(`html[lang=${language}]`).waitFor();
}

/** How far the page reaches beyond the window to the side, in pixels. */
export const overhangOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
