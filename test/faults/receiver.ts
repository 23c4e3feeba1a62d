// Somebody else's server, which webhooks call, and the place where mail ends.
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Pulse } from './pulse.js';

/** What a webhook was told of one event: how often, under which ids. */
interface Told {
  readonly ids: Set<string>;
  calls: number;
}

export class Receiver {
  /** By the webhook's path, by the event's sequence. */
  readonly told = new Map<string, Map<number, Told>>();
  /** Letters by their id: what stood in them, however often they came. */
  readonly letters = new Map<string, string>();
  calls = 0;

  private readonly server = createServer((request, response) => {
    void this.take(request).then(
      () => response.writeHead(204).end(),
      () => response.writeHead(400).end(),
    );
  });

  /** `pulse` hears of what comes by webhook. */
  constructor(private readonly pulse: Pulse) {}

  /** Its address. */
  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** It waits for these. */
  expect(path: string): void {
    this.told.set(path, new Map());
    this.pulse.enter(path, 'takers');
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async take(request: IncomingMessage): Promise<void> {
    const body = JSON.parse(await text(request)) as Record<string, unknown>;
    const path = request.url ?? '';
    if (path === '/mail') this.letters.set(String(body['id']), String(body['text']));
    else this.call(path, String(request.headers['webhook-id']), body);
  }

  private call(path: string, id: string, body: Record<string, unknown>): void {
    const { sequence } = body['data'] as { sequence: number };
    const events = this.told.get(path) ?? new Map<number, Told>();
    const told = events.get(sequence) ?? { ids: new Set(), calls: 0 };
    told.ids.add(id);
    told.calls += 1;
    events.set(sequence, told);
    this.calls += 1;
    this.pulse.beat(path, Date.parse(String(body['timestamp'])));
  }
}
