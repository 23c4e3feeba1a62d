// Ten thousand members of a hundred networks listen while deeds are done; then half of them are cut off, and some stop reading.
import type { Cluster } from './cluster.js';
import { Crowd, type CrowdReport, percentile } from './crowd.js';
import { lastSequences, memberSecret, offer, signIn } from './deeds.js';
import { atMost, type Finding } from './finding.js';
import { FOLLOW } from './live.bench.js';
import { LiveProcess } from './live-process.js';
import { median } from './rounds.js';
import { campaignId, networkId } from './seed.js';

const LISTENERS = 10_000;
const NETWORKS = 100;
/** 200 is what is asked for; a machine that cannot do so many even without listeners says more with fewer. */
const PER_SECOND = Number(process.env['BENCH_DEEDS'] ?? 200);
const SECONDS = 15;
const ROUNDS = 3;
const WARM_UP_SECONDS = 10;
/** Each network is as large as one of the demo's: in tables of hundred rows PostgreSQL reads the whole table for one of them. */
const size = { networks: NETWORKS, organisations: 24, campaigns: 10, activities: 70 * NETWORKS, needs: 1, gifts: 1 };
const networks = Array.from({ length: NETWORKS }, (_, index) => networkId(index + 1));

export async function crowds(cluster: Cluster): Promise<Finding[]> {
  const DATABASE_URL = await cluster.filled(size);
  await signIn(DATABASE_URL, size, LISTENERS);
  const server = await LiveProcess.start({ DATABASE_URL });
  const stage = { server, url: DATABASE_URL, crowd: new Crowd() };
  try {
    await warmUp(stage);
    const without = [await medianDeed(stage)];
    const rounds = [await listening(stage)];
    // in turn, since a machine that others share is not the same for two minutes
    while (rounds.length < ROUNDS) {
      await stage.crowd.end();
      without.push(await medianDeed(stage));
      stage.crowd = new Crowd();
      rounds.push(await listening(stage));
    }
    const most = (await server.ask({ do: 'peak' })) / 1024;
    const others = [await comingBack(stage), await notReading(stage)];
    await stage.crowd.end();
    without.push(await medianDeed(stage));
    return [...heardIn(rounds, most), ...others, slower(rounds, median(without))];
  } finally {
    await stage.crowd.end();
    await server.end();
  }
}

interface Stage {
  server: LiveProcess;
  crowd: Crowd;
  url: string;
}

/** What ten thousand found who came, listened while deeds were done, and left. */
interface Round {
  /** Median of a deed meanwhile, in ms. */
  deed: number;
  /** From an event's `at` to its receipt, in ms. */
  p99: number;
  lost: number;
  /** Of an idle subscriber, in kB. */
  memory: number;
}

function heardIn(rounds: readonly Round[], most: number): Finding[] {
  const who = `${LISTENERS} in ${NETWORKS} networks, ${PER_SECOND} deeds/s`;
  const worst = (of: 'p99' | 'lost') => Math.max(...rounds.map((round) => round[of]));
  return [
    atMost(`crowds: ${who}: at to receipt, p99`, worst('p99'), 150, 'ms'),
    atMost('crowds: lost, doubled or out of order', worst('lost'), 0, 'events'),
    atMost('crowds: memory (RSS) meanwhile, at most', most, 600, 'MB'),
    atMost('crowds: memory of an idle subscriber', rounds[0]?.memory ?? NaN, 15, 'kB'),
  ];
}

function slower(rounds: readonly Round[], without: number): Finding {
  const beside = median(rounds.map(({ deed }) => deed));
  const times = atMost(`crowds: median deed beside ${LISTENERS} listeners`, beside / without, 1.2, 'times');
  return { ...times, floor: `${without.toFixed(1)} ms without` };
}

/** At half the rate: the first deeds pay for code that is compiled and memory that grows. */
const warmUp = ({ server }: Stage): Promise<unknown> => offer(server.url, size, PER_SECOND / 2, WARM_UP_SECONDS);

/** In ms. */
async function medianDeed({ server }: Stage): Promise<number> {
  return percentile(await offer(server.url, size, PER_SECOND, SECONDS), 0.5);
}

/** Once all have heard all. */
async function heardBy({ crowd, url }: Stage): Promise<CrowdReport> {
  await crowd.ask({ do: 'until', last: 0, each: await lastSequences(url) });
  return crowd.ask({ do: 'tell' });
}

async function listening(stage: Stage): Promise<Round> {
  const { server, crowd, url } = stage;
  const before = await server.ask({ do: 'memory' });
  const after = await lastSequences(url);
  const come = { count: LISTENERS, networks, query: FOLLOW, after: 0, each: after, secrets: memberSecret('') };
  await crowd.ask({ do: 'come', url: server.socketUrl, ...come });
  const memory = ((await server.ask({ do: 'memory' })) - before) / LISTENERS;
  await warmUp(stage);
  const first = await heardBy(stage);
  const deed = await medianDeed(stage);
  const heard = await heardBy(stage);
  const due = (PER_SECOND * (WARM_UP_SECONDS / 2 + SECONDS) * LISTENERS) / NETWORKS;
  const lost = first.wrong + heard.wrong + Math.abs(first.heard + heard.heard - due);
  return { deed, p99: p99(heard), lost, memory };
}

/** Deeds go on meanwhile. */
async function comingBack(stage: Stage): Promise<Finding> {
  const { server, crowd } = stage;
  const begun = Date.now();
  await crowd.ask({ do: 'drop', count: LISTENERS / 2 });
  await offer(server.url, size, 50, 2);
  const { at, wrong } = await heardBy(stage);
  const back = atMost(
    `crowds: ${LISTENERS / 2} cut off at once, until all have caught up`,
    (at - begun) / 1000,
    15,
    's',
  );
  return { ...back, floor: `${wrong} lost or doubled`, holds: back.holds && wrong === 0 };
}

/** In one network, with so many events that whoever does not read is full. */
async function notReading(stage: Stage): Promise<Finding> {
  const { server, url } = stage;
  const [networkOne, campaign] = [networkId(1), campaignId(1)];
  const flood = async () => {
    const order = { do: 'append', networkId: networkOne, campaignId: campaign, count: 1_500, text: '' } as const;
    await server.ask(order);
    return p99(await heardBy(stage));
  };
  /** The first one fills those who do not read. */
  const floods = async () => (await flood(), [await flood(), await flood(), await flood()]);
  const without = await floods();
  const idle = new Crowd();
  try {
    const come = { count: 100, networks: [networkOne], query: FOLLOW, after: 0, each: await lastSequences(url) };
    await idle.ask({ do: 'come', url: server.socketUrl, ...come });
    await idle.ask({ do: 'stop reading', count: 100 });
    const beside = median(await floods());
    await idle.end();
    const alone = median([...without, ...(await floods())]);
    const times = atMost('crowds: p99 beside 100 that read nothing', beside / alone, 1.2, 'times');
    return { ...times, floor: `${alone.toFixed(0)} ms without` };
  } finally {
    await idle.end();
  }
}

const p99 = ({ delays }: CrowdReport): number => percentile(delays, 0.99);
