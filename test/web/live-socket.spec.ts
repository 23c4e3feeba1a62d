// A live connection that somebody holds but nobody answers: the page gives it up and asks anew.
import type { Page } from 'playwright-core';
import { network, startApp } from '../kit/index.js';
import { until } from './device.js';
import { inBrowser, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);

/** What the page's first connection gets no answer to. */
type Silence = 'opening' | 'connection_init' | 'ping';

/** What the page says in each of its connections: the first one is silent, the others reach the server. */
async function firstIsSilent(page: Page, since: Silence): Promise<string[][]> {
  const said: string[][] = [];
  await page.routeWebSocket('**/graphql', async (socket) => {
    const own = ['opening'];
    const isSilent = said.push(own) === 1;
    if (isSilent && since === 'opening') await new Promise(() => undefined);
    const server = isSilent && since === 'connection_init' ? null : socket.connectToServer();
    socket.onMessage((message) => {
      const { type } = JSON.parse(String(message)) as { type: string };
      own.push(type);
      if (!isSilent || type !== since) server?.send(message);
    });
  });
  return said;
}

inBrowser('a live connection', () => {
  it.each<[string, Silence]>([
    ['is never opened', 'opening'],
    ['is not let in', 'connection_init'],
    ['does not answer any more', 'ping'],
  ])('that %s is given up for another one', async (_, since) => {
    const town = await network(app);
    const { volunteer } = await town.people();
    const { page, open } = await screens.of(volunteer, { losesNetwork: true });
    const said = await firstIsSilent(page, since);
    const hasSaid = (connection: number, what: string) => () =>
      Promise.resolve(said[connection]?.includes(what) === true);
    await page.clock.install();
    await open(`/${town.slug}/needs`);
    if (since === 'ping') {
      await until(page, hasSaid(0, 'subscribe'));
      await page.clock.fastForward(10_000);
    }
    await until(page, hasSaid(0, since));
    await page.clock.fastForward(12_000);
    await until(page, hasSaid(1, 'subscribe'));
    await town.set.need({ campaign: await town.set.campaign(), title: 'Lykter' });
    await page.locator('.need', { hasText: 'Lykter' }).waitFor();
  });
});
