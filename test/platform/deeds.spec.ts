// The door that deeds go through: what is held, and what is committed.
import { setTimeout as pause } from 'node:timers/promises';
import { Campaign } from '@saman/campaigns';
import { Need } from '@saman/contributions';
import { system, type Tx } from '@saman/platform';
import sql, { raw } from 'sql-template-tag';
import { network, startApp } from '../kit/index.js';

const app = await startApp();
const deed = <T>(work: (tx: Tx) => Promise<T>) => app.database.write(system, work);

async function aCampaignWithANeed() {
  const town = await network(app);
  const campaign = await town.set.campaign();
  const need = await town.set.need({ campaign });
  return { campaign: campaign.id, need: need.id };
}

/** Until somebody waits for a row. */
async function somebodyWaits(): Promise<void> {
  const query = sql`SELECT FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`;
  while ((await app.database.read('waiting', query)).length === 0) await pause(10);
}

const isFree = (table: string, id: string): Promise<boolean> =>
  deed((tx) => tx.query(sql`SELECT FROM ${raw(table)} WHERE id = ${id} FOR UPDATE NOWAIT`)).then(
    () => true,
    () => false,
  );

describe('rows that are read together', () => {
  it.each([
    ['campaign', 'need'],
    ['need', 'campaign'],
  ] as const)('are held in the order in which they are named: %s, %s', async (first, second) => {
    const ids = await aCampaignWithANeed();
    const entities = { campaign: Campaign, need: Need };
    const both = (tx: Tx) =>
      tx.rows<Record<string, object>>({
        one: [entities[first], ids[first], 'to change'],
        other: [entities[second], ids[second], 'to read'],
      });
    for (const taken of [first, second]) {
      const waiting = await deed(async (tx) => {
        await tx.row<object>(entities[taken], ids[taken], 'to change');
        const held = deed(both);
        await somebodyWaits();
        // who waits for the second has the first already, and who waits for the first has not yet the second
        expect(await isFree(taken === first ? second : first, ids[taken === first ? second : first])).toBe(
          taken === first,
        );
        return { held };
      });
      expect(await waiting.held).toMatchObject({ one: { id: ids[first] }, other: { id: ids[second] } });
    }
  });

  it('are as whoever held them before left them', async () => {
    const ids = await aCampaignWithANeed();
    const { held } = await deed(async (tx) => {
      const [campaign, need] = [
        await tx.row(Campaign, ids.campaign, 'to change'),
        await tx.row(Need, ids.need, 'to change'),
      ];
      const reading = deed((other) =>
        other.rows({ campaign: [Campaign, ids.campaign, 'to read'], need: [Need, ids.need, 'to change'] }),
      );
      await somebodyWaits();
      await tx.update(Campaign, ids.campaign, { title: `${campaign?.title ?? ''}!` });
      await tx.update(Need, ids.need, { title: `${need?.title ?? ''}!` });
      return { held: reading };
    });
    const found = await held;
    expect(found?.campaign?.title).toMatch(/!$/);
    expect(found?.need?.title).toMatch(/!$/);
  });

  it('are none unless all are there that are asked for', async () => {
    const ids = await aCampaignWithANeed();
    const found = await deed((tx) => tx.rows({ campaign: [Campaign, ids.campaign], need: [Need, null] }));
    expect(found).toMatchObject({ campaign: { id: ids.campaign }, need: null });
    expect(await deed((tx) => tx.rows({ campaign: [Campaign, ids.campaign], need: [Need, ids.campaign] }))).toBeNull();
  });
});

describe('a deed', () => {
  it('that goes on after a statement has failed is not taken for done', async () => {
    const ids = await aCampaignWithANeed();
    const swallowing = deed(async (tx) => {
      await tx.update(Need, ids.need, { title: 'Lost' });
      await tx.query(sql`SELECT 1 / 0`).catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('nothing was committed');
    expect((await deed((tx) => tx.row(Need, ids.need)))?.title).not.toBe('Lost');
  });

  it('that is refused leaves its connection as it was', async () => {
    const ids = await aCampaignWithANeed();
    const refused = deed(async (tx) => {
      await tx.update(Need, ids.need, { title: 'Lost' });
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(await isFree('need', ids.need)).toBe(true);
    expect((await deed((tx) => tx.row(Need, ids.need)))?.title).not.toBe('Lost');
  });
});
