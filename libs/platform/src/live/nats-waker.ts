// Wake-ups by a NATS server, for many processes. Core publish and subscribe alone: what is lost there costs delay, never an event.
import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { OneAtATime } from './one-at-a-time.js';
import type { Waker } from './waker.js';

const SUBJECT = 'saman.wake';
/** At most one wake-up in this time. */
const PAUSE_MS = 20;
const AGAIN_AFTER_MS = 1_000;
const LATE = 'no connection to NATS, events come up to a second late';
/** `noEcho`: this process knows its own commits already. */
const options = { name: 'saman', noEcho: true, pingInterval: 5_000, maxReconnectAttempts: -1, reconnectTimeWait: 500 };

export class NatsWaker implements Waker {
  private readonly logger = new Logger('NatsWaker');
  private connection: NatsConnection | undefined;
  private readonly stopping = new AbortController();
  private readonly sending = new OneAtATime(() => this.send());

  constructor(private readonly url: string) {}

  start(wake: () => void): void {
    void this.connect(wake);
  }

  signal(): void {
    this.sending.ask();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.connection?.close();
  }

  /** Tries until it succeeds; from then on the client comes back by itself, for ever. */
  private async connect(wake: () => void): Promise<void> {
    for (let failures = 0; !this.stopping.signal.aborted; failures += 1) {
      try {
        const connection = await connect({ servers: this.url, ...options });
        this.connection = connection;
        await this.listen(connection, wake);
      } catch (error) {
        if (failures === 0) this.logger.warn(`${LATE}: ${String(error)}`);
        await pause(AGAIN_AFTER_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
    await this.connection?.close();
  }

  /** Until the connection is closed. */
  private async listen(connection: NatsConnection, wake: () => void): Promise<void> {
    connection.subscribe(SUBJECT, { callback: wake });
    // something may have happened while nobody listened
    wake();
    for await (const { type } of connection.status()) {
      if (type === 'reconnect') wake();
      else if (type === 'disconnect' && !this.stopping.signal.aborted) this.logger.warn(LATE);
    }
  }

  private async send(): Promise<void> {
    try {
      this.connection?.publish(SUBJECT);
    } catch {
      // lost: the others look by themselves
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
