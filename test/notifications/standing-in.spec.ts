// Of several processes one takes the log and sends mail. Whatever happens to it, another goes on where it was within 5 s, and nobody misses anything.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { Actor, done, network, startApp } from '../kit/index.js';
import { Crossing } from './crossing.js';
import { until } from './mailbox.js';
import { PostOffice } from './post-office.js';

const MAIN = fileURLToPath(new URL('../../../apps/api/dist/main.js', import.meta.url));
const WITHIN_MS = 5_000;
const DEADLINE = 150_000;

const office = await PostOffice.open();
const app = await startApp({ ownDatabase: true });
const town = await network(app);
const { volunteer, partner } = await town.people();
const { viewer } = await partner.query<{ viewer: { email: string } }>('{ viewer { email } }');
done(await partner.mutate('follow', { network: town.id, following: { rhythm: 'IMMEDIATELY' } }));
await app.close();

const owner = new Client(app.config.databaseUrl);
await owner.connect();

/** One process of the server, on a way of its own to the database. */
class Member {
  private constructor(
    readonly way: Crossing,
    readonly process: ChildProcess,
    readonly url: string,
  ) {}

  static async start(): Promise<Member> {
    const way = await Crossing.to(app.config.databaseUrl);
    const settings = { DATABASE_URL: way.databaseUrl, SMTP_URL: office.url, HOST: '127.0.0.1', PORT: '0' };
    const env = { ...process.env, ...settings, LOG_LEVEL: 'silent', NODE_OPTIONS: '' };
    const started = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    for await (const text of started.stdout) {
      output += String(text);
      const [url] = /http:\/\/[\w.]+:\d+/.exec(output) ?? [];
      if (url !== undefined) {
        started.stdout.resume();
        return new Member(way, started, url);
      }
    }
    throw new Error(`ended without listening: ${output}`);
  }

  async end(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const { exitCode, signalCode } = this.process;
    if (exitCode === null && signalCode === null) {
      const ended = once(this.process, 'exit');
      this.process.kill('SIGCONT');
      this.process.kill(signal);
      await ended;
    }
    await this.way.close();
  }
}

let members: Member[] = [];

beforeAll(async () => {
  members = await Promise.all([Member.start(), Member.start(), Member.start()]);
}, DEADLINE);

afterAll(async () => {
  await Promise.all(members.map((member) => member.end()));
  await owner.end();
});

async function onDuty(): Promise<Member> {
  let found: Member | undefined;
  await until(async () => {
    const { rows } = await owner.query<{ port: number }>(
      `SELECT client_port AS port FROM pg_locks JOIN pg_stat_activity USING (pid)
       WHERE locktype = 'advisory' AND objid = 726269 AND granted AND datname = current_database()`,
    );
    expect(rows.length).toBeLessThan(2);
    found = members.find(({ way }) => rows.some(({ port }) => way.has(port)));
    return found !== undefined;
  });
  return found as Member;
}

const titles: string[] = [];
const sentence = (title: string) => `Turlaget inviterer til «${title}».`;

async function register(by: Member): Promise<string> {
  const title = `Tur ${String(titles.length + 1)}`;
  const times = { startsAt: '2035-03-01T18:00:00+01:00', endsAt: '2035-03-01T20:00:00+01:00' };
  const ids = { network: town.id, organisation: town.club.id };
  const activity = { title, description: 'Ta med niste.', visibility: 'PUBLIC', ...times };
  done(await new Actor(by.url, volunteer.personId, volunteer.secret).mutate('registerActivity', { ...ids, activity }));
  titles.push(title);
  return title;
}

const isTold = (title: string) => office.to(viewer.email).some(({ text }) => text.includes(sentence(title)));

/** Something happens to the one on duty; another tells what is done from then on. */
async function standsIn(strike: (victim: Member) => Promise<unknown>): Promise<Member> {
  const victim = await onDuty();
  await strike(victim);
  const struck = Date.now();
  const title = await register(members.find((member) => member !== victim) as Member);
  await until(() => isTold(title));
  expect(Date.now() - struck).toBeLessThan(WITHIN_MS);
  return victim;
}

describe('another process stands in for the one on duty', () => {
  it(
    'when it is asked to end, or killed',
    async () => {
      for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
        const victim = await standsIn((member) => member.end(signal));
        members = [...members.filter((member) => member !== victim), await Member.start()];
      }
    },
    DEADLINE,
  );

  it(
    'when PostgreSQL ends its connection',
    async () => {
      await standsIn(() =>
        owner.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'saman duty'`),
      );
    },
    DEADLINE,
  );

  it(
    'when it is stopped, also in the middle of a step, and goes on later',
    async () => {
      const idle = await standsIn((victim) => Promise.resolve(victim.process.kill('SIGSTOP')));
      idle.process.kill('SIGCONT');
      const amid = await standsIn(stopAmidStep);
      amid.process.kill('SIGCONT');
      const again = await register(amid);
      await until(() => isTold(again));
    },
    DEADLINE,
  );

  it(
    'when it is cut off from the database without a word; it comes back by itself, and can do it all alone',
    async () => {
      const victim = await standsIn((member) => {
        member.way.cut();
        return Promise.resolve();
      });
      await Promise.all(members.filter((member) => member !== victim).map((member) => member.end('SIGTERM')));
      const patience = Date.now() + 60_000;
      let title: string | undefined;
      while (title === undefined && Date.now() < patience) title = await register(victim).catch(() => undefined);
      while (!isTold(String(title)) && Date.now() < patience)
        await until(() => isTold(String(title))).catch(() => undefined);
      expect(isTold(String(title))).toBe(true);
    },
    DEADLINE,
  );

  it('and everything was told, what came twice under the same name', () => {
    const letters = office.to(viewer.email);
    expect(titles.filter((title) => !isTold(title))).toEqual([]);
    const tellings = titles.map((title) => letters.filter(({ text }) => text.includes(sentence(title))));
    expect(tellings.map((told) => new Set(told.map(({ headers }) => headers.get('message-id'))).size)).toEqual(
      titles.map(() => 1),
    );
  });
});

/** A step waits for a table that is held; stopped there, the process leaves a transaction open. */
async function stopAmidStep(victim: Member): Promise<void> {
  await owner.query('BEGIN; LOCK TABLE taker_position IN EXCLUSIVE MODE');
  await register(members.find((member) => member !== victim) as Member);
  await until(async () => {
    const waiting = `SELECT FROM pg_locks WHERE NOT granted AND relation = 'taker_position'::regclass`;
    return (await owner.query(waiting)).rowCount === 1;
  });
  victim.process.kill('SIGSTOP');
  await owner.query('ROLLBACK');
}
