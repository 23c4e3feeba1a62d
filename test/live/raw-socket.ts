import { once } from 'node:events';
import { type ClientOptions, WebSocket } from 'ws';

/** A message of graphql-transport-ws as it came. */
export interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

const PATIENCE_MS = 20_000;

/** A socket that keeps to no protocol but the one it is told to. */
export class RawSocket {
  readonly messages: Message[] = [];
  readonly socket: WebSocket;
  /** Code and reason of the end; 1006 and the HTTP status where the upgrade was refused. */
  readonly closed: Promise<{ code: number; reason: string }>;

  constructor(url: string, { protocol = 'graphql-transport-ws', path = '/graphql', ...options }: Wishes = {}) {
    this.socket = new WebSocket(`${url.replace('http', 'ws')}${path}`, protocol === null ? [] : protocol, options);
    let refused = '';
    this.socket.on('unexpected-response', (_, response) => {
      refused = String(response.statusCode);
      this.socket.terminate();
    });
    this.socket.on('error', () => undefined);
    this.socket.on('message', (data: Buffer) => {
      this.messages.push(JSON.parse(data.toString()) as Message);
      this.socket.emit('heard');
    });
    this.closed = new Promise((resolve) => {
      this.socket.once('close', (code, reason) => {
        resolve({ code, reason: refused || reason.toString() });
      });
    });
  }

  async open(): Promise<this> {
    if (this.socket.readyState === WebSocket.CONNECTING) await once(this.socket, 'open');
    return this;
  }

  /** Open, and acknowledged. */
  async greeted(secret?: string | null): Promise<this> {
    await this.open();
    this.send({ type: 'connection_init', payload: secret ? { authorization: `Bearer ${secret}` } : {} });
    await this.hear(({ type }) => type === 'connection_ack');
    return this;
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables: object = {}): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } });
  }

  /** The first message that fits, those included that came before. */
  async hear(fits: (message: Message) => boolean): Promise<Message> {
    const end = AbortSignal.timeout(PATIENCE_MS);
    for (;;) {
      const found = this.messages.find(fits);
      if (found) return found;
      await once(this.socket, 'heard', { signal: end });
    }
  }

  /** The code of the error that answers a subscription: before it began, or by its resolver. */
  async errorOf(id: string): Promise<string> {
    const { type, payload } = await this.hear((message) => message.id === id && message.type !== 'complete');
    const errors = type === 'error' ? payload : (payload as { errors?: unknown }).errors;
    return (errors as { extensions: { code: string } }[] | undefined)?.[0]?.extensions.code ?? 'no error';
  }
}

interface Wishes extends Omit<ClientOptions, 'protocol'> {
  /** Null: none is offered. */
  protocol?: string | null;
  path?: string;
}
