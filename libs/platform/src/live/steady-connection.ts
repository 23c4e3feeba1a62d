// One connection to PostgreSQL that comes back by itself.
import pg from 'pg';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** One that only listens is asked whether anybody is still there. */
const ASK_EVERY_MS = 5_000;

interface Handlers {
  /** What the connection is for; runs each time that it is made. When it rejects, the connection is made anew. */
  ready(client: pg.Client): Promise<void>;
  /** Called at the first failure and then no more until it worked again. */
  lost(error: Error): void;
}

export class SteadyConnection {
  private client: pg.Client | undefined;
  private over: (error: Error) => void = () => undefined;
  private timer: NodeJS.Timeout | undefined;
  private asking: NodeJS.Timeout | undefined;
  private failures = 0;
  private hasStopped = false;

  constructor(
    private readonly url: string,
    private readonly name: string,
    private readonly handlers: Handlers,
  ) {}

  start(): void {
    void this.connect();
    this.asking = setInterval(() => void this.ask(), ASK_EVERY_MS);
  }

  /** The connection as long as it works. */
  get current(): pg.Client | undefined {
    return this.client;
  }

  /** For whoever finds that nothing comes back over the connection: it is made anew. */
  renew(error: Error): void {
    if (this.client) this.over(error);
  }

  async stop(): Promise<void> {
    this.hasStopped = true;
    clearTimeout(this.timer);
    clearInterval(this.asking);
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async ask(): Promise<void> {
    try {
      await this.client?.query('SELECT 1');
    } catch (error) {
      this.renew(error as Error);
    }
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: this.name,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    const fate = { isOver: false };
    const over = (error: Error) => {
      if (fate.isOver) return;
      fate.isOver = true;
      client.end().catch(() => undefined);
      this.again(error);
    };
    client.on('error', over);
    client.on('end', () => {
      over(new Error('the connection has ended'));
    });
    try {
      await client.connect();
      await this.handlers.ready(client);
      if (fate.isOver) return;
      this.failures = 0;
      if (this.hasStopped) await client.end();
      else Object.assign(this, { client, over });
    } catch (error) {
      over(error as Error);
    }
  }

  private again(error: Error): void {
    this.client = undefined;
    if (this.hasStopped) return;
    if (this.failures === 0) this.handlers.lost(error);
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.failures);
    this.failures += 1;
    this.timer = setTimeout(() => void this.connect(), pause);
  }
}
