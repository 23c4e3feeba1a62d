// Of all processes on a database one is on duty: it holds an advisory lock on a connection of its own, and is heard of there all the time.
import { Logger } from '@nestjs/common';
import type pg from 'pg';
import { SteadyConnection } from '../live/steady-connection.js';

/** Number of the advisory lock; any number, as long as it stays. */
const LOCK = 726_269;

/** How often PostgreSQL hears of a process. */
const BEAT_MS = 500;

/** One that is not heard of for so long (stopped, cut off, or its machine is gone) loses its connection, and the lock with it. */
export const UNHEARD_OF = '2s';

/** So long after PostgreSQL last confirmed it a process takes itself for the one on duty: less than UNHEARD_OF, so that two never do. */
const SURE_MS = 1_500;

export class Duty {
  private readonly logger = new Logger(Duty.name);
  private readonly connection: SteadyConnection;
  private timer: NodeJS.Timeout | undefined;
  private confirmedAt = -Infinity;
  private stints = 0;

  /** `isFit`: whether the process could do anything just now; while it could not, somebody else is on duty. */
  constructor(
    databaseUrl: string,
    private readonly isFit: () => boolean,
  ) {
    this.connection = new SteadyConnection(databaseUrl, 'saman duty', {
      ready: async (client) => {
        await client.query(`SET idle_session_timeout = '${UNHEARD_OF}'`);
      },
      lost: ({ message }) => {
        this.logger.warn(`no connection for being on duty: ${message}`);
      },
    });
  }

  start(): void {
    this.connection.start();
    this.timer = setTimeout(() => void this.beat(), 0);
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.confirmedAt = -Infinity;
    await this.connection.stop();
  }

  /** Whether this process is on duty now. */
  get isMine(): boolean {
    // a clock that goes on while the process is stopped
    return performance.now() - this.confirmedAt < SURE_MS;
  }

  /** How many times it has come on duty so far: between two of them somebody else may have been. */
  get stint(): number {
    return this.stints;
  }

  private async beat(): Promise<void> {
    const asked = performance.now();
    const holds = await this.ask();
    if (holds && !this.isMine) this.stints += 1;
    this.confirmedAt = holds ? asked : -Infinity;
    if (this.timer) this.timer = setTimeout(() => void this.beat(), BEAT_MS);
  }

  private async ask(): Promise<boolean> {
    const client = this.connection.current;
    try {
      return client !== undefined && (await (this.isFit() ? takes(client) : leaves(client)));
    } catch (error) {
      // it may never say so itself: when nothing comes back any more, nothing does that tells of its end either
      this.connection.renew(error as Error);
      return false;
    }
  }
}

/** A session that holds the lock gets it again: one question tells both. */
async function takes(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [LOCK]);
  return rows[0]?.mine === true;
}

async function leaves(client: pg.Client): Promise<boolean> {
  await client.query('SELECT pg_advisory_unlock_all()');
  return false;
}
