// The nested read: how many statements, and how near to SQL and JSON written by hand.
import { isDeepStrictEqual } from 'node:util';
import type { Cluster } from './cluster.js';
import type { Finding } from './finding.js';
import { shown } from './finding.js';
import { nestedQuery } from './nested.query.js';
import { medians, perSecond } from './rounds.js';
import { EDITOR, networkSlug, type Size } from './seed.js';
import { Server } from './server.js';

const small: Size = { networks: 1, organisations: 12, campaigns: 6, activities: 20, needs: 2, gifts: 2 };
const full: Size = { networks: 1, organisations: 60, campaigns: 60, activities: 1000, needs: 5, gifts: 5 };

const body = JSON.stringify({ query: nestedQuery, variables: { slug: networkSlug(1) } });
const AT_ONCE = 8;

export async function nested(cluster: Cluster): Promise<Finding[]> {
  const few = await statementsFor(await cluster.filled(small));
  const url = await cluster.filled(full);
  const many = await statementsFor(url);
  const statements: Finding = {
    ...{ what: 'nested read: statements', ours: `${few} and ${many}`, floor: '20 and 1,000 activities' },
    ...{ figure: String(many), target: 'the same', holds: few === many },
  };
  return [statements, await throughput(url)];
}

async function statementsFor(url: string): Promise<number> {
  const server = await Server.start('app-server.js', url);
  try {
    await server.post(EDITOR, body);
    const before = await server.statements();
    await server.post(EDITOR, body);
    return (await server.statements()) - before;
  } finally {
    await server.stop();
  }
}

async function throughput(url: string): Promise<Finding> {
  const [ours, floor] = await Promise.all([Server.start('app-server.js', url), Server.start('floor-server.js', url)]);
  try {
    const size = await checkSame(ours, floor);
    const found = await medians(5, {
      ours: () => perSecond(AT_ONCE, 2, () => ours.post(EDITOR, body)),
      floor: () => perSecond(AT_ONCE, 2, () => floor.post(EDITOR, body)),
    });
    const ratio = found.ours / found.floor;
    return {
      ...{ what: `nested read: ${AT_ONCE} at once, ${Math.round(size / 1000)} kB`, ours: `${shown(found.ours)}/s` },
      floor: `bare Fastify, SQL by hand: ${shown(found.floor)}/s`,
      ...{ figure: shown(ratio), target: '>= 0.33', holds: ratio >= 1 / 3 },
    };
  } finally {
    await Promise.all([ours.stop(), floor.stop()]);
  }
}

/** The floor answers the same, or it is none. Returns the answer's length. */
async function checkSame(ours: Server, floor: Server): Promise<number> {
  const [one, other] = await Promise.all([ours.post(EDITOR, body), floor.post(EDITOR, body)]);
  if (!isDeepStrictEqual(JSON.parse(one), JSON.parse(other))) throw new Error('the floor answers something else');
  return one.length;
}
