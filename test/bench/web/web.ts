// Program: `npm run bench:web` looks at the app in a real browser, `npm run bench:web -- board` at this part alone. It only tells.
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../web/chromium.js';
import { type Finding, table } from '../finding.js';
import { board } from './board.js';
import { scores } from './lighthouse.js';
import { loads } from './load.js';
import { openSite, publicPages } from './site.js';

const PARTS = ['load', 'lighthouse', 'board'] as const;
/** Where the browser lets Lighthouse in. */
const PORT = Number(process.env['BENCH_BROWSER_PORT'] ?? 23_922);

const named = process.argv.slice(2);
const wanted = PARTS.filter((part) => named.length === 0 || named.includes(part));
const executablePath = chromiumPath();
if (executablePath === undefined) throw new Error('There is no Chromium (CHROMIUM_PATH, /usr/bin/chromium).');

const site = await openSite();
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', `--remote-debugging-port=${PORT}`],
});
try {
  const pages = await publicPages(site.url);
  const parts = {
    load: () => loads(browser, site.url, pages),
    lighthouse: () => scores(PORT, site.url, pages),
    board: () => board(browser, site.url),
  };
  const findings: Finding[] = [];
  for (const part of wanted) {
    console.log(part);
    findings.push(...(await parts[part]()));
  }
  console.log(`\n${table(findings)}`);
} finally {
  await browser.close();
  await site.close();
}
