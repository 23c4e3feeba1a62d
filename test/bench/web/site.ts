// The demo as `npm start` serves it, on an embedded database of its own, or what SAMAN_URL names; and what it has to look at.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../../../../apps/api/dist/start.js', import.meta.url));
const PASSWORD = process.env['DEMO_PASSWORD'] ?? 'saman-demo-2035';

export interface Site {
  /** E.g. http://127.0.0.1:40001. */
  readonly url: string;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const given = process.env['SAMAN_URL'];
  if (given) return { url: given.replace(/\/$/, ''), close: () => Promise.resolve() };
  const data = mkdtempSync(join(tmpdir(), 'saman-bench-web-'));
  const env = { ...process.env, SAMAN_DATA: data, HOST: '127.0.0.1', PORT: '0', DATABASE_URL: '', LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, ['--max-semi-space-size=64', START], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /^Saman is at (http\S+),/.exec(line) ?? [];
    if (url === undefined) continue;
    const close = async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    };
    return { url, close };
  }
  throw new Error('the start ended without listening');
}

/** Somebody who uses the API, signed in or not. */
export class Caller {
  constructor(
    private readonly url: string,
    /** The session's secret. */
    readonly secret: string | null = null,
  ) {}

  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (this.secret !== null) headers.set('authorization', `Bearer ${this.secret}`);
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  }
}

export async function signedIn(url: string, email: string): Promise<Caller> {
  const query = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { token } }`;
  const { signIn } = await new Caller(url).ask<{ signIn: { token: string | null } }>(query, {
    email,
    password: PASSWORD,
  });
  return new Caller(url, signIn.token);
}

/** One page of each kind that everybody may see, by what it is. */
export async function publicPages(url: string): Promise<Map<string, string>> {
  const query = `{ network(slug: "voss") {
    activities(first: 1) { nodes { id } } campaigns(first: 1, status: [ACTIVE]) { nodes { id } } mandates(first: 1) { nodes { id } }
  } }`;
  type Nodes = { nodes: { id: string }[] };
  const { network } = await new Caller(url).ask<{ network: Record<'activities' | 'campaigns' | 'mandates', Nodes> }>(
    query,
  );
  const one = (kind: keyof typeof network) => `/voss/${kind}/${network[kind].nodes[0]?.id ?? ''}`;
  return new Map([
    ['networks', '/?choose'],
    ['home', '/voss'],
    ['activities', '/voss/activities'],
    ['activity', one('activities')],
    ['campaigns', '/voss/campaigns'],
    ['campaign', one('campaigns')],
    ['needs', '/voss/needs'],
    ['strategy', '/voss/strategy'],
    ['mandate', one('mandates')],
    ['about', '/about'],
    ['privacy', '/privacy'],
  ]);
}
