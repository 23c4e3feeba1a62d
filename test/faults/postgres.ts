// The database of a run. Its owner starts it again when it has been killed.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type LocalPostgres, localPostgres } from '@saman/api';
import { familyOf, signal } from './processes.js';
import { Proxy } from './proxy.js';
import { until } from './until.js';

const PATIENCE_MS = 30_000;

export class Postgres {
  private constructor(
    private readonly dir: string,
    private readonly server: LocalPostgres,
  ) {}

  static async start(): Promise<Postgres> {
    const dir = await mkdtemp(join(tmpdir(), 'saman-faults-'));
    const postgres = new Postgres(dir, await localPostgres({ dir }));
    // whatever becomes of the run, nothing is left of it
    process.once('exit', () => {
      signal(postgres.pids, 'SIGKILL');
    });
    return postgres;
  }

  /** Its address with nothing in between. */
  get url(): string {
    return this.server.url;
  }

  /** Postmaster and all its backends. */
  get pids(): number[] {
    try {
      const [pid] = readFileSync(join(dirname(this.server.log), 'postmaster.pid'), 'utf8').split('\n');
      return familyOf(Number(pid));
    } catch {
      // it has ended, or is about to be started
      return [];
    }
  }

  /** A way to it that can break. */
  through(): Promise<Proxy> {
    return Proxy.open(() => Number(new URL(this.server.url).port));
  }

  urlThrough(proxy: Proxy): string {
    const url = new URL(this.server.url);
    url.port = String(proxy.port);
    return url.href;
  }

  async killAndStartAgain(): Promise<void> {
    signal(this.pids, 'SIGKILL');
    await until(() => !this.server.isRunning(), PATIENCE_MS);
    await this.server.startAgain();
  }

  async close(): Promise<void> {
    await this.server.stop();
    await rm(this.dir, { recursive: true, force: true });
  }
}
