// Wake-ups by LISTEN and NOTIFY. Never NOTIFY inside a deed's transaction: it takes a lock across the whole database at commit.
import { Logger } from '@nestjs/common';
import type pg from 'pg';
import { OneAtATime } from './one-at-a-time.js';
import { SteadyConnection } from './steady-connection.js';
import type { Waker } from './waker.js';

const CHANNEL = 'saman_wake';
/** At most one wake-up in this time. */
const PAUSE_MS = 20;

export class PostgresWaker implements Waker {
  private readonly logger = new Logger('PostgresWaker');
  private wake: () => void = () => undefined;
  private readonly sender: SteadyConnection;
  private readonly listener: SteadyConnection;
  private senderPid: number | undefined;
  private readonly sending = new OneAtATime(() => this.send());

  constructor(databaseUrl: string) {
    const lost = ({ message }: Error) => {
      this.logger.warn(`no connection for wake-ups, events come up to a second late: ${message}`);
    };
    const connection = (name: string, ready: (client: pg.Client) => Promise<void>) =>
      new SteadyConnection(databaseUrl, name, { ready, lost });
    this.sender = connection('saman wake-up sender', (client) => this.knowSender(client));
    this.listener = connection('saman wake-up listener', (client) => this.listen(client));
  }

  start(wake: () => void): void {
    this.wake = wake;
    this.sender.start();
    this.listener.start();
  }

  signal(): void {
    this.sending.ask();
  }

  async stop(): Promise<void> {
    await Promise.all([this.sender.stop(), this.listener.stop()]);
  }

  private async send(): Promise<void> {
    try {
      await this.sender.current?.query(`NOTIFY ${CHANNEL}`);
    } catch (error) {
      // lost: the others look by themselves
      this.sender.renew(error as Error);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }

  private async knowSender(client: pg.Client): Promise<void> {
    const result = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    this.senderPid = result.rows[0]?.pid;
  }

  private async listen(client: pg.Client): Promise<void> {
    client.on('notification', (message) => {
      // this process knows its own commits already
      if (message.processId !== this.senderPid) this.wake();
    });
    await client.query(`LISTEN ${CHANNEL}`);
    // something may have happened while nobody listened
    this.wake();
  }
}
