// One visit to a server by graphql-ws. Who hears nothing for a while leaves, as a good client does.
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Server } from './cluster.js';

/** How often it is asked whether the server is still there, and how long it may take to say so. */
const ASK_EVERY_MS = 1_000;
const PATIENCE_MS = 3_000;

/** A connection that is handed to a process as it dies is never answered, and never closed either: whoever is not let in soon asks anew. */
class ImpatientSocket extends WebSocket {
  constructor(url: string, protocols: string[]) {
    super(url, protocols, { handshakeTimeout: PATIENCE_MS });
  }
}

interface Talk<Data> {
  readonly server: Server;
  readonly secret: string | null;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly hear: (data: Data) => void;
}

export class Conversation<Data> {
  /** Resolves when it is over, for whatever reason. */
  readonly over: Promise<void>;
  private readonly client: Client;
  private silence: NodeJS.Timeout | undefined;
  private end: () => void = () => undefined;

  constructor(talk: Talk<Data>) {
    this.client = createClient({
      ...{ url: `${talk.server.url.replace('http', 'ws')}/graphql`, webSocketImpl: ImpatientSocket },
      ...{ retryAttempts: 0, connectionAckWaitTimeout: PATIENCE_MS, keepAlive: ASK_EVERY_MS },
      connectionParams: talk.secret === null ? {} : { authorization: `Bearer ${talk.secret}` },
      on: {
        ping: (isTheirs) => {
          if (!isTheirs) this.wait();
        },
        pong: (isTheirs) => {
          if (isTheirs) clearTimeout(this.silence);
        },
      },
    });
    this.over = this.follow(talk).finally(() => {
      clearTimeout(this.silence);
      this.part();
    });
  }

  leave(): void {
    this.end();
  }

  private follow({ query, variables, hear }: Talk<Data>): Promise<void> {
    return new Promise((resolve) => {
      this.end = resolve;
      const next = ({ data }: { data?: Data | null }) => {
        if (data) hear(data);
        else resolve();
      };
      this.client.subscribe<Data>({ query, variables }, { next, error: () => resolve(), complete: resolve });
    });
  }

  private wait(): void {
    this.silence = setTimeout(() => {
      this.client.terminate();
    }, PATIENCE_MS);
  }

  private part(): void {
    // rejects where the socket broke off
    Promise.resolve(this.client.dispose()).catch(() => undefined);
  }
}
