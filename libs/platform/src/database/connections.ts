import { Socket } from 'node:net';
import pg from 'pg';
import type { Config } from '../config/config.js';

/** The role that the server works as: made by the migrations, may not change or delete the event log. */
export const APPLICATION_ROLE = 'saman_app';

/** Nothing a request does takes so long: a runaway statement, or a transaction whose process hangs, ends by itself. */
const LONGEST_STATEMENT = '30s';

/** How alike a word and a part of a title are where one is the other with a slip; PostgreSQL's own 0.6 lets hardly any slip pass. */
const ALIKE = '0.45';

/** PostgreSQL has answered by then, or ended the connection: one that says nothing for so long leads nowhere any more, though nobody has closed it. */
const SILENCE_MS = 40_000;

export interface Connections {
  readonly connectionString: string;
  readonly options: string;
  readonly connectionTimeoutMillis: number;
  readonly keepAlive: true;
  readonly stream: () => Socket;
}

/** How the server's pools connect: as `saman_app` where that role exists and the user of the address may take it. */
export async function connectionsFor(config: Config): Promise<Connections> {
  const isThere = await mayTakeRole(config.databaseUrl);
  const settings = [
    ...(isThere ? [`role=${APPLICATION_ROLE}`] : []),
    'timezone=UTC',
    `statement_timeout=${LONGEST_STATEMENT}`,
    `idle_in_transaction_session_timeout=${LONGEST_STATEMENT}`,
    `pg_trgm.word_similarity_threshold=${ALIKE}`,
  ];
  return {
    connectionString: config.databaseUrl,
    options: settings.map((setting) => `-c ${setting}`).join(' '),
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    stream: socketThatGivesUp,
  };
}

/** Pools close connections that are idle much earlier, so silence means that an answer does not come. */
function socketThatGivesUp(): Socket {
  const socket = new Socket();
  return socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('PostgreSQL does not answer')));
}

async function mayTakeRole(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const found = await client.query(`SELECT FROM pg_roles WHERE rolname = $1 AND pg_has_role(oid, 'MEMBER')`, [
      APPLICATION_ROLE,
    ]);
    return found.rowCount === 1;
  } finally {
    await client.end();
  }
}
