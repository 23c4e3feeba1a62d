// Knows which servers take requests, as a reverse proxy does: by asking each again and again whether it is ready.
import { setTimeout as pause } from 'node:timers/promises';
import type { Server } from './cluster.js';

const EVERY_MS = 100;
const PATIENCE_MS = 1_000;

export class Balancer {
  private readonly ready = new Set<Server>();
  private waiting: (() => void)[] = [];
  private readonly over = new AbortController();

  constructor(private readonly servers: readonly Server[]) {
    for (const server of servers) void this.watch(server);
  }

  /** Any server that is ready; waits for one. */
  async pick(): Promise<Server> {
    for (;;) {
      const ready = [...this.ready];
      const server = ready[Math.floor(Math.random() * ready.length)];
      if (server) return server;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  get areAllReady(): boolean {
    return this.ready.size === this.servers.length;
  }

  close(): void {
    this.over.abort();
  }

  private async watch(server: Server): Promise<void> {
    while (!this.over.signal.aborted) {
      if (await isReady(server)) this.ready.add(server);
      else this.ready.delete(server);
      if (this.ready.size > 0) for (const go of this.waiting.splice(0)) go();
      await pause(EVERY_MS);
    }
  }
}

async function isReady({ url }: Server): Promise<boolean> {
  try {
    const headers = { connection: 'close' };
    const response = await fetch(`${url}/health/ready`, { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
