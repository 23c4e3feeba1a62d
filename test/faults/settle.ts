// After the last deed: everybody gets what is still on its way to them.
import pg from 'pg';
import { expectedBy } from './audit.js';
import type { Crowd } from './crowd.js';
import type { Ledger } from './ledger.js';
import type { Receiver } from './receiver.js';
import type { Scene } from './world.js';
import { until } from './until.js';

/** Webhooks that were called in vain are called again after up to two minutes; a letter whose sender died is taken up after six. */
const PATIENCE_MS = 300_000;
const PATIENCE_FOR_MAIL_MS = 600_000;

interface Means {
  readonly databaseUrl: string;
  readonly scenes: readonly Scene[];
  readonly crowd: Crowd;
  readonly ledger: Ledger;
  readonly receiver: Receiver;
  readonly isPatient: boolean;
}

export async function settle(means: Means): Promise<void> {
  const client = new pg.Client(means.databaseUrl);
  await client.connect();
  try {
    await hearAll(client, means);
    await callAll(client, means);
    await seeAll(means);
    if (means.isPatient) await readAll(means);
  } finally {
    await client.end();
  }
}

async function hearAll(client: pg.Client, { crowd, ledger }: Means): Promise<void> {
  for (const listener of crowd.listeners) {
    const last = (await expectedBy(client, listener.wish)).at(-1) ?? listener.wish.start;
    if (!(await until(() => listener.last >= last, PATIENCE_MS)))
      ledger.complain(`${listener.name} did not come to the log's end: it has ${listener.last} of ${last}`);
  }
}

/** Every event is taken, and nothing waits to be delivered. */
async function callAll(client: pg.Client, { ledger }: Means): Promise<void> {
  const isDone = async () => {
    const { rows } = await client.query<{ waiting: number }>(
      `SELECT (SELECT count(*)::int FROM webhook_delivery WHERE status = 'PENDING')
         + (SELECT count(*)::int FROM network_clock c LEFT JOIN taker_position p ON p.network_id = c.network_id AND p.taker = 'webhooks'
            WHERE c.last_sequence > coalesce(p.sequence, 0)) AS waiting`,
    );
    return rows[0]?.waiting === 0;
  };
  if (!(await until(isDone, PATIENCE_MS))) ledger.complain('webhooks still wait to be called');
}

/** Who is at a campaign is seen; who has left, in the long form, no more. */
async function seeAll({ crowd, ledger, isPatient }: Means): Promise<void> {
  const see = (count: number) => until(() => crowd.onlookers.every(({ seen }) => seen === count), PATIENCE_MS);
  if (!(await see(crowd.present))) ledger.complain('not everybody who is at a campaign is seen there');
  crowd.endStaying();
  if (isPatient && !(await see(0))) ledger.complain('who has left a campaign is still seen there');
}

/** Each activity is told to the one who follows its organiser. */
async function readAll({ ledger, receiver }: Means): Promise<void> {
  const untold = () => {
    const letters = [...receiver.letters.values()].join('\n');
    return ledger.told.filter(({ title }) => !letters.includes(title));
  };
  if (!(await until(() => untold().length === 0, PATIENCE_FOR_MAIL_MS)))
    ledger.complain(
      `no letter told of ${untold()
        .map(({ title }) => title)
        .slice(0, 5)
        .join(', ')}`,
    );
}
