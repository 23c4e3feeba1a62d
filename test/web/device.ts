// What a browser keeps of the app.
import type { Page } from 'playwright-core';

export interface Kept {
  answers: number;
  deeds: number;
  /** Names in localStorage. */
  names: string[];
  /** All addresses in all caches. */
  files: string[];
}

/** Everything that the device keeps, but for cookies. */
export const keptOn = (page: Page): Promise<Kept> =>
  page.evaluate<Kept>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('saman');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const reading = opening.result.transaction(['answers', 'deeds']);
      const [answers, deeds] = ['answers', 'deeds'].map((name) => reading.objectStore(name).count());
      reading.oncomplete = async () => {
        opening.result.close();
        const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
        const files = (await Promise.all(caches_.map((cache) => cache.keys()))).flat().map(({ url }) => new URL(url).pathname);
        resolve({ answers: answers.result, deeds: deeds.result, names: Object.keys(localStorage), files });
      };
    };
  })`);

/** Waits until the app itself and what the page shows are kept. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate('navigator.serviceWorker.ready');
  await until(page, () => page.evaluate<boolean>('navigator.serviceWorker.controller !== null'));
  await until(page, async () => (await keptOn(page)).answers > 2);
}

/** The server answers what `asks` is part of with a fault of its own, until it is called again with false. */
export async function setFaulty(page: Page, asks: string, isFaulty = true): Promise<void> {
  await page.unroute('**/graphql');
  if (!isFaulty) return;
  const errors = [
    { message: 'Something went wrong here.', path: ['viewer'], extensions: { code: 'INTERNAL', id: '1' } },
  ];
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes(asks) === true
      ? route.fulfill({ status: 200, json: { data: { viewer: null }, errors } })
      : route.fallback(),
  );
}

/** As if what waits had been done so many days before. */
export const age = (page: Page, days: number): Promise<void> =>
  page.evaluate<undefined>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('saman');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const writing = opening.result.transaction('deeds', 'readwrite');
      const all = writing.objectStore('deeds').getAll();
      all.onsuccess = () => all.result.forEach((deed) =>
        writing.objectStore('deeds').put({ ...deed, madeAt: deed.madeAt - ${days} * 86_400_000 }));
      writing.oncomplete = () => { opening.result.close(); resolve(); };
    };
  })`);

/** A page with a policy takes no functions to wait for. */
export async function until(page: Page, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it does not come about within 10 s');
    await page.waitForTimeout(50);
  }
}
