// Sends a deed until it is answered, under one Idempotency-Key, to whichever server is ready.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { documentOf } from '../kit/deed.js';
import type { Balancer } from './balancer.js';
import type { Server } from './cluster.js';
import type { Ledger } from './ledger.js';

const PATIENCE_MS = 8_000;
const AGAIN_AFTER_MS = 50;

/** What a deed answered, and when the try that was answered first began. */
export interface Outcome {
  readonly begunAt: number;
  /** The thing's id. */
  readonly id: string;
  readonly version: number;
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { extensions?: { code?: string } }[];
}

/** What a server says that cannot do it now: the database is away, or it is about to end. */
const PASSES = new Set(['INTERNAL', 'HTTP 503']);

type Payload = Record<string, { id: string; version: number } | { rule: string }[] | null>;

export class Caller {
  constructor(
    private readonly balancer: Balancer,
    private readonly ledger: Ledger,
    private readonly secret: string,
    /** Servers that were asked to end: what these do not answer, they have lost. */
    private readonly ending: ReadonlySet<Server>,
  ) {}

  /** Null: it was refused because of `mayBe`. Any other refusal is complained of. */
  async do(deed: string, args: object, mayBe?: string): Promise<Outcome | null> {
    const key = randomUUID();
    const begunAt = Date.now();
    const payload = await this.answered({ query: documentOf(deed, 'id version'), variables: args }, deed, key);
    const { problems, ...things } = payload;
    const [thing] = Object.values(things) as ({ id: string; version: number } | null)[];
    if (thing) return { begunAt, ...thing };
    const rule = (problems as { rule: string }[])[0]?.rule;
    if (rule !== mayBe) this.ledger.complain(`${deed} ${JSON.stringify(args)} was refused: ${String(rule)}`);
    return null;
  }

  /** One that is no deed and gives no thing, tried once. Whether it was answered. */
  async say(query: string, variables: object): Promise<boolean> {
    try {
      await this.ask(await this.balancer.pick(), { query, variables });
      return true;
    } catch {
      return false;
    }
  }

  private async answered(request: object, deed: string, key: string): Promise<Payload> {
    for (;;) {
      const server = await this.balancer.pick();
      try {
        return (await this.ask(server, request, key))[deed] as Payload;
      } catch (error) {
        if (this.ending.has(server)) this.lose(server, error);
      }
      this.ledger.retries += 1;
      await pause(AGAIN_AFTER_MS);
    }
  }

  private lose(server: Server, error: unknown): void {
    this.ledger.lost += 1;
    this.ledger.complain(
      `${server.program.name} was asked to end and left a request without an answer: ${String(error)}`,
    );
  }

  /** Rejects where there is no answer, or one that says: not now. */
  private async ask({ url }: Server, request: object, key?: string): Promise<Record<string, unknown>> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${this.secret}`,
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { data, errors } = (await response.json()) as Answer;
    if (data && !errors) return data;
    const code = errors?.[0]?.extensions?.code ?? `HTTP ${response.status}`;
    if (!PASSES.has(code)) this.ledger.complain(`${JSON.stringify(request)} was answered ${code}`);
    throw new Error(code);
  }
}
