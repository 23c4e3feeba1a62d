// Of all processes on a database one is on duty: it holds an advisory lock on a connection of its own, which PostgreSQL frees when the process dies.
import { Logger } from '@nestjs/common';
import { SteadyConnection } from '@saman/platform';
import type pg from 'pg';

/** Number of the advisory lock; any number, as long as it stays. */
const LOCK = 726_269;

/** A machine that vanishes without a word is noticed by PostgreSQL after 4 s. */
const NOTICE_DEATH = 'SET tcp_keepalives_idle = 2; SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 2';

export class Duty {
  private readonly logger = new Logger(Duty.name);
  private readonly connection: SteadyConnection;

  constructor(databaseUrl: string) {
    this.connection = new SteadyConnection(databaseUrl, 'saman duty', {
      ready: async (client) => {
        await client.query(NOTICE_DEATH);
      },
      lost: ({ message }) => {
        this.logger.warn(`no connection for being on duty: ${message}`);
      },
    });
  }

  start(): void {
    this.connection.start();
  }

  async stop(): Promise<void> {
    await this.connection.stop();
  }

  /** Whether this process is on duty now; it is from the moment that nobody else is. Asked about once a second. */
  async isMine(): Promise<boolean> {
    const client = this.connection.current;
    return client !== undefined && holds(client);
  }
}

/** A session that holds the lock gets it again: one question tells both. */
async function holds(client: pg.Client): Promise<boolean> {
  try {
    const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [LOCK]);
    return rows[0]?.mine === true;
  } catch {
    // the connection reports its own end
    return false;
  }
}
