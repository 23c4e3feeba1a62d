// A board of a thousand needs on which fifty things a second change: whether it stays smooth, and leaves focus and place alone.
import { setTimeout as pause } from 'node:timers/promises';
import { cpus, loadavg } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { atMost, type Finding, shown } from '../finding.js';
import { type Caller, signedIn } from './site.js';

const NEEDS = 1_000;
const CHANGES_A_SECOND = 50;
const SECONDS = 15;
const LEAST_FRAMES = 50;
/** First what this machine shows anyway. */
const IDLE_SECONDS = 4;

export async function board(browser: Browser, url: string): Promise<Finding[]> {
  const unit = await signedIn(url, 'unit@voss.example.org');
  const volunteer = await signedIn(url, 'volunteer@voss.example.org');
  const needs = await thousandNeeds(unit);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nb-NO' });
  await context.addCookies([{ name: 'saman', value: volunteer.secret ?? '', url }]);
  const page = await context.newPage();
  await page.goto(`${url}/voss/needs`);
  const held = await wholeBoard(page, needs);
  const idle = await page.evaluate<Frames>(framesFor(IDLE_SECONDS));
  const others = needs.filter((id) => id !== held);
  const changing = change(await signedIn(url, 'partner@voss.example.org'), others);
  await pause(2_000);
  const work = await workOf(page);
  const frames = await page.evaluate<Frames>(framesFor(SECONDS));
  const worked = await work();
  const { done, seconds } = await changing;
  const kept = await isKept(page);
  const changed = await page.locator('.need[data-new]').count();
  await context.close();
  const busy = `load ${shown(loadavg()[0] ?? 0)} on ${String(cpus().length)} processors, which the server and those who change things share with the page`;
  console.log(`  ${shown(idle.count / IDLE_SECONDS)} frames/s while nothing changes; ${busy}`);
  console.log(
    `  the page's own thread computes ${shown(worked / SECONDS)} ms of each second; ${changed} cards are marked`,
  );
  return findingsOf(frames, done / seconds, kept);
}

/** Whether what had the focus has it still, and stands where it stood. */
async function isKept(page: Page): Promise<boolean> {
  const { focus, moved } = await page.evaluate<{ focus: boolean; moved: number }>(
    '({ focus: document.activeElement === window.held, moved: window.held.getBoundingClientRect().top - window.placeBefore })',
  );
  console.log(`  the focus ${focus ? 'stayed' : 'was lost'}, and its place moved by ${shown(moved)} px`);
  return focus && Math.abs(moved) <= 2;
}

interface Frames {
  count: number;
  longest: number;
}

/** All thousand cards are there; one in the midst of them has the focus. Its need, which is given back, is left alone: a card that changes may grow. */
async function wholeBoard(page: Page, needs: readonly string[]): Promise<string | undefined> {
  await page.locator('[data-app] .need').nth(5).waitFor();
  await page.locator('.column .more').first().click();
  // the list goes by the day, then by age: the newest need stands last
  await page.locator(`[id="${needs.at(-1) ?? ''}"]`).waitFor({ state: 'attached', timeout: 120_000 });
  const held = needs[Math.floor(NEEDS / 2)];
  await page
    .locator(`[id="${held ?? ''}"] button`)
    .first()
    .focus();
  await pause(500);
  await page.evaluate(
    'window.held = document.activeElement; window.placeBefore = window.held.getBoundingClientRect().top',
  );
  return held;
}

/** Begins to count what the page's main thread computes, in ms of processor time; that of others is not in it. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () =>
    ((await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  const before = await now();
  return async () => (await now()) - before;
}

function findingsOf(frames: Frames, changes: number, kept: boolean): Finding[] {
  const rate = frames.count / SECONDS;
  console.log(`  ${shown(changes)} changes/s were carried out; the longest frame took ${shown(frames.longest)} ms`);
  return [
    {
      ...{ what: `web: board of ${NEEDS} needs, ${shown(changes)} changes/s`, ours: `${shown(rate)} frames/s` },
      ...{
        floor: '',
        figure: `${shown(rate)} frames/s`,
        target: `>= ${LEAST_FRAMES} frames/s`,
        holds: rate >= LEAST_FRAMES,
      },
    },
    atMost('web: the same, focus or place lost', kept ? 0 : 1, 0, 'times'),
  ];
}

const framesFor = (seconds: number): string => `new Promise((resolve) => {
  const begun = performance.now();
  let [count, last, longest] = [0, begun, 0];
  const frame = (now) => {
    count += 1;
    longest = Math.max(longest, now - last);
    last = now;
    if (now - begun < ${seconds * 1000}) requestAnimationFrame(frame);
    else resolve({ count, longest });
  };
  requestAnimationFrame(frame);
})`;

async function thousandNeeds(unit: Caller): Promise<string[]> {
  const { network, viewer } = await unit.ask<{
    network: { campaigns: { nodes: { id: string; owner: { id: string } }[] } };
    viewer: { organisations: { organisation: { id: string } }[] };
  }>(`{ network(slug: "voss") { campaigns(first: 100, status: [ACTIVE]) { nodes { id owner { id } } } }
    viewer { organisations { organisation { id } } } }`);
  const own = viewer.organisations.map(({ organisation }) => organisation.id);
  const campaign = network.campaigns.nodes.find(({ owner }) => own.includes(owner.id))?.id;
  const open = `mutation ($need: NeedInput!) { openNeed(need: $need) { need { id } problems { message } } }`;
  const made = async (index: number) => {
    const need = { campaign, title: `Stolar ${index}`, kind: 'EQUIPMENT', quantity: 100_000 };
    const { openNeed } = await unit.ask<{ openNeed: { need: { id: string } | null; problems: unknown } }>(open, {
      need,
    });
    if (!openNeed.need) throw new Error(JSON.stringify(openNeed.problems));
    return openNeed.need.id;
  };
  const ids: string[] = [];
  for (let from = 0; from < NEEDS; from += 10)
    ids.push(...(await Promise.all(Array.from({ length: 10 }, (_, index) => made(from + index)))));
  return ids;
}

/** Promises, evenly in time; those that are late make up for it. */
async function change(partner: Caller, needs: readonly string[]): Promise<{ done: number; seconds: number }> {
  const { viewer } = await partner.ask<{ viewer: { organisations: { organisation: { id: string } }[] } }>(
    '{ viewer { organisations { organisation { id } } } }',
  );
  const organisation = viewer.organisations[0]?.organisation.id;
  const pledge = `mutation ($organisation: ID!, $contribution: ContributionInput!) {
    pledgeContribution(organisation: $organisation, contribution: $contribution) { problems { message } }
  }`;
  const begun = performance.now();
  const all = CHANGES_A_SECOND * (SECONDS + 3);
  const underway = new Set<Promise<unknown>>();
  let done = 0;
  for (let index = 0; index < all; index += 1) {
    await pause(Math.max(0, begun + (index * 1000) / CHANGES_A_SECOND - performance.now()));
    const contribution = { need: needs[(index * 7) % needs.length], quantity: 1 };
    const deed = partner.ask(pledge, { organisation, contribution }).then(() => (done += 1));
    underway.add(deed);
    void deed.finally(() => underway.delete(deed));
    if (underway.size > 20) await Promise.race(underway);
  }
  await Promise.all(underway);
  return { done, seconds: (performance.now() - begun) / 1000 };
}
