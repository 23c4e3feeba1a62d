// The first load of each public page, as a phone of the middle kind on a slow line has it, and how fast the app answers a tap there.
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { atMost, type Finding } from '../finding.js';

/** Lighthouse's slow 4G: bits a second, and milliseconds there and back. */
const LINE = { latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
/** A phone of the middle kind, against this machine. */
const SLOWER = 4;
const PHONE = { viewport: { width: 390, height: 844 }, locale: 'nb-NO', isMobile: true, hasTouch: true };

export async function loads(browser: Browser, url: string, pages: ReadonlyMap<string, string>): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [name, path] of pages) {
    const context = await browser.newContext(PHONE);
    findings.push(...(await load(context, name, url + path)));
    await context.close();
  }
  return [...findings, ...(await actions(browser, url))];
}

async function load(context: BrowserContext, name: string, address: string): Promise<Finding[]> {
  const page = await context.newPage();
  const cdp = await slowed(page);
  let bytes = 0;
  const scripts = new Set<string>();
  cdp.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  // the service worker fetches the rest of the release later, on its own account
  await page.addInitScript(`new MutationObserver((_, self) => {
    if (document.querySelector('main h1 ~ *, main h1') && document.querySelector('main a[href]')) { window.h1At ??= performance.now(); self.disconnect(); }
  }).observe(document, { childList: true, subtree: true })`);
  await page.goto(address, { waitUntil: 'load' });
  await isShown(page);
  const at = await page.evaluate<{ painted: number; there: number; shown: number }>(`({
    painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    there: window.h1At ?? performance.getEntriesByName('first-contentful-paint')[0].startTime,
    shown: performance.getEntriesByName('saman: shown')[0].startTime,
  })`);
  console.log(`  ${name}: the app itself is there after ${(at.shown / 1000).toFixed(1)} s`);
  return [
    atMost(`web: script on first load of ${name}`, bytes / 1000, 200, 'kB'),
    atMost(`web: ${name} usable (heading, content and links painted)`, Math.max(at.painted, at.there) / 1000, 1.5, 's'),
  ];
}

/** The app has taken the place of what the server gave. Asked anew, since the page's policy lets nothing be evaluated in it that could wait. */
async function isShown(page: Page): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await page.evaluate<boolean>(`performance.getEntriesByName('saman: shown').length > 0`)) return;
    await pause(200);
  }
  throw new Error(`the app is not there within a minute at ${page.url()}`);
}

async function slowed(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', { offline: false, ...LINE });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return cdp;
}

/** From the tap to the next frame, by the browser's own Event Timing, on the slow phone: the middle one of several. */
async function actions(browser: Browser, url: string): Promise<Finding[]> {
  const taken = new Map<string, number[]>(TAPS.map(([what]) => [what, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext(PHONE);
    const page = await context.newPage();
    await page.addInitScript(`window.taps = [];
      new PerformanceObserver((list) => { for (const { interactionId, duration } of list.getEntries()) if (interactionId) taps.push(duration); })
        .observe({ type: 'event', durationThreshold: 16, buffered: true })`);
    await page.goto(`${url}/voss/needs`);
    await isShown(page);
    // somebody has read it; what the app fetches for later is here
    await page.waitForLoadState('networkidle');
    await wholeWindow(page);
    await slowed(page);
    for (const [what, selector] of TAPS) taken.get(what)?.push(await tap(page, selector));
    await context.close();
  }
  return [...taken].map(([what, all]) => {
    all.sort((a, b) => a - b);
    console.log(`  ${what}: ${all.join(', ')} ms`);
    return atMost(`web: ${what}, tap to next frame`, all[Math.floor(all.length / 2)] ?? Infinity, 100, 'ms');
  });
}

/** The browser's own bars take their part of the window: what they cover is never presented, e.g. the tabs at the bottom. */
async function wholeWindow(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { windowId } = await cdp.send('Browser.getWindowForTarget');
  const { width, height } = PHONE.viewport;
  await cdp.send('Browser.setWindowBounds', { windowId, bounds: { width: width * 2, height: height + 300 } });
}

/** By the finger alone: what a driver asks the page around a tap would be counted in. */
async function tap(page: Page, selector: string): Promise<number> {
  const target = page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`there is no ${selector} to tap at ${page.url()}`);
  await page.waitForTimeout(300);
  await page.evaluate('window.taps.length = 0');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(1_500);
  return page.evaluate<number>('Math.max(8, ...window.taps)');
}

const ROUNDS = 5;
const TAPS = [
  ['what is needed of one kind', '.choice >> nth=1'],
  ['another page, from the menu', '.tabbar a[href$="/activities"]'],
  ['an activity, from the list', 'main a.slip'],
  ['another language', 'footer button[lang=nb]'],
  ['back to the first page', '.tabbar a >> nth=0'],
] as const;
