// At the end: what the database says against what was promised and what was heard.
import pg from 'pg';
import { brokenInvariants } from '../kit/invariants.js';
import type { Ledger } from './ledger.js';
import type { Listener, Wish } from './listener.js';
import type { Receiver } from './receiver.js';
import type { Scene } from './world.js';

/** Told of needs by the deeds of others: nobody's own deed. */
const CONSEQUENCES = ['NEED_COVERED', 'NEED_REOPENED'];

interface Account {
  readonly databaseUrl: string;
  readonly scenes: readonly Scene[];
  readonly ledger: Ledger;
  readonly listeners: readonly Listener[];
  readonly receiver: Receiver;
}

/** Writes down in the ledger whatever does not agree. */
export async function audit(account: Account): Promise<void> {
  const client = new pg.Client(account.databaseUrl);
  await client.connect();
  try {
    for (const scene of account.scenes) {
      await auditDeeds(client, account.ledger, scene);
      await auditWebhooks(client, account, scene);
      await auditRules(client, account.ledger, scene.id);
    }
    for (const listener of account.listeners) await auditListener(client, account.ledger, listener);
  } finally {
    await client.end();
  }
}

/** The log has each acknowledged deed, as often as it was done, and nothing else. */
async function auditDeeds(client: pg.Client, ledger: Ledger, scene: Scene): Promise<void> {
  const logged = await client.query<{ kind: string; subject: string }>(
    `SELECT kind, subject_id AS subject FROM network_event WHERE network_id = $1 AND sequence > $2 AND kind <> ALL ($3)`,
    [scene.id, scene.start, CONSEQUENCES],
  );
  const open = new Map<string, number>();
  const count = (key: string, by: number) => open.set(key, (open.get(key) ?? 0) + by);
  for (const { kind, subject, network } of ledger.entries) if (network === scene.id) count(`${kind} ${subject}`, 1);
  for (const { kind, subject } of logged.rows) count(`${kind} ${subject}`, -1);
  for (const [key, balance] of open) {
    if (balance > 0) ledger.complain(`acknowledged ${balance} times more than done: ${key}`);
    if (balance < 0) ledger.complain(`done ${-balance} times more than acknowledged: ${key}`);
  }
}

async function auditListener(client: pg.Client, ledger: Ledger, { name, wish, got }: Listener): Promise<void> {
  const expected = await expectedBy(client, wish);
  const [heard, due] = [new Set(got), new Set(expected)];
  const missed = expected.filter((sequence) => !heard.has(sequence));
  const wrong = got.filter((sequence) => !due.has(sequence));
  if (missed.length > 0) ledger.complain(`${name} missed ${missed.length} events: ${missed.slice(0, 5).join(', ')}`);
  if (wrong.length > 0) ledger.complain(`${name} got ${wrong.length} not for it: ${wrong.slice(0, 5).join(', ')}`);
  if (got.length !== heard.size) ledger.complain(`${name} got ${got.length - heard.size} events twice`);
}

/** What somebody must have got: all that fits, but to strangers only what is public. */
export async function expectedBy(client: pg.Client, { network, start, secret, filter }: Wish): Promise<number[]> {
  const { rows } = await client.query<{ sequence: number }>(
    `SELECT e.sequence FROM network_event e
     LEFT JOIN need n ON e.subject_type = 'Need' AND n.id = e.subject_id
     LEFT JOIN activity a ON a.id = CASE WHEN e.subject_type = 'Activity' THEN e.subject_id ELSE n.activity_id END
     WHERE e.network_id = $1 AND e.sequence > $2
       AND ($3::text[] IS NULL OR e.kind = ANY ($3)) AND e.about @> $4::uuid[]
       AND ($5 OR (e.kind NOT LIKE 'CONTRIBUTION_%' AND coalesce(a.visibility, 'PUBLIC') = 'PUBLIC'))
     ORDER BY e.sequence`,
    [
      ...[network, start, filter?.kinds ?? null],
      ...[[filter?.organisation, filter?.campaign].filter((id) => id !== undefined), secret !== null],
    ],
  );
  return rows.map(({ sequence }) => sequence);
}

/** Every event was told at least once, always under one id. */
async function auditWebhooks(client: pg.Client, { ledger, receiver }: Account, scene: Scene): Promise<void> {
  for (const { path, kinds } of scene.hooks) {
    const wish = { network: scene.id, start: scene.start, secret: 'a coordinator', filter: { kinds } };
    const told = receiver.told.get(path);
    for (const sequence of await expectedBy(client, wish)) {
      const ids = told?.get(sequence)?.ids.size ?? 0;
      if (ids !== 1) ledger.complain(`${path} was told of ${sequence} under ${ids} ids`);
    }
  }
}

async function auditRules(client: pg.Client, ledger: Ledger, network: string): Promise<void> {
  const read = async <Row extends object>(_name: string, { text, values }: { text: string; values: unknown[] }) =>
    (await client.query<Row>(text, values)).rows;
  for (const [rule, rows] of Object.entries(await brokenInvariants({ read }, network)))
    ledger.complain(`does not hold: ${rule}: ${JSON.stringify(rows.slice(0, 3))}`);
}
