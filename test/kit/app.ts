import { setTimeout as pause } from 'node:timers/promises';
import type { Type } from '@nestjs/common';
import { appModule, pages } from '@saman/api';
import { assemble, type Config, Database, listen, type Mail, readConfig } from '@saman/platform';
import { ownDatabase, workerDatabase } from './databases.js';
import { TestClock } from './test-clock.js';

/** The real application on a real database, in this process. Only clock, mail and the reach of webhooks are replaced. */
export interface TestApp {
  /** E.g. http://127.0.0.1:40001. */
  readonly url: string;
  readonly config: Config;
  readonly clock: TestClock;
  /** What was mailed, oldest first; nothing where SMTP_URL names a mail server. */
  readonly outbox: Mail[];
  /** Resolves when all letters that deeds have asked for so far are mailed. */
  posted(): Promise<void>;
  readonly database: Database;
  /** Addresses that webhooks may reach, by http as well; at first none. */
  readonly webhookTargets: Set<string>;
  /** A service of any room, for setting things up. */
  get<T>(service: Type<T> | symbol): T;
  /** Who asks it much is sent away first, e.g. a browser. */
  beforeClosing(sendAway: () => Promise<void> | undefined): void;
  /** Done by itself after the file's last test. */
  close(): Promise<void>;
}

interface Wishes {
  /** A database for this app alone; by default the worker's, which other files use, too. */
  ownDatabase?: boolean;
  /** Environment variables for the configuration. */
  environment?: NodeJS.ProcessEnv;
}

/** Call it at the top of a story: `const app = await startApp();` */
export async function startApp({ ownDatabase: own = false, environment }: Wishes = {}): Promise<TestApp> {
  const app = await openApp({ DATABASE_URL: await (own ? ownDatabase() : workerDatabase()), ...environment });
  afterAll(() => app.close());
  return app;
}

/** The same for programs, which close it themselves. */
export async function openApp(environment: NodeJS.ProcessEnv): Promise<TestApp> {
  const config = readConfig({
    DATABASE_CONNECTIONS: '10',
    ...{ HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: process.env.LOG_LEVEL ?? 'error', ...environment },
  });
  const clock = new TestClock();
  const outbox: Mail[] = [];
  const fake = {
    send: (mail: Mail) => {
      outbox.push(mail);
      return Promise.resolve();
    },
    checkReady: () => Promise.resolve(),
  };
  const mailer = config.smtpUrl === undefined ? { mailer: fake } : {};
  const webhookTargets = new Set<string>();
  const targets = { mayReach: (address: string) => webhookTargets.has(address), takesHttp: () => true };
  const nest = await assemble(appModule(config, { clock, targets, ...mailer }), config, pages);
  const url = await listen(nest, config);
  const get = <T>(service: Type<T> | symbol): T => nest.get<T>(service);
  const database = nest.get(Database);
  const posted = () => queueIsEmpty(database);
  return { url, config, clock, outbox, posted, database, webhookTargets, get, ...ending(() => nest.close()) };
}

function ending(closeApp: () => Promise<void>): Pick<TestApp, 'beforeClosing' | 'close'> {
  const askers: Parameters<TestApp['beforeClosing']>[0][] = [];
  let closed: Promise<void> | undefined;
  const closing = async () => {
    for (const sendAway of askers) await sendAway();
    await closeApp();
  };
  return { beforeClosing: (sendAway) => void askers.push(sendAway), close: () => (closed ??= closing()) };
}

async function queueIsEmpty({ pool }: Database): Promise<void> {
  const query = `SELECT count(*)::int AS left FROM saman_mail.job WHERE state IN ('created', 'retry', 'active')`;
  const end = Date.now() + 10_000;
  while ((await pool.query<{ left: number }>(query)).rows[0]?.left !== 0) {
    if (Date.now() > end) throw new Error('letters are not sent within 10 s');
    await pause(10);
  }
}
