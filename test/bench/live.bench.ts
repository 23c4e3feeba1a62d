// What it costs to tell an event to many: beside a bare `ws` server that sends one prepared text to as many sockets.
import type { Cluster } from './cluster.js';
import { Crowd } from './crowd.js';
import { type Finding, shown } from './finding.js';
import { LiveProcess } from './live-process.js';
import { median } from './rounds.js';
import { campaignId, networkId } from './seed.js';

const EVENTS = 30;
const ROUNDS = 5;
const size = { networks: 1, organisations: 3, campaigns: 1, activities: 1, needs: 1, gifts: 0 };

export const FOLLOW = `subscription ($network: ID!, $after: Int) { networkEvents(network: $network, after: $after) {
  sequence kind at organisation { id name } changes { field before after }
  subject { __typename ... on Campaign { id title status owner { id name } } } } }`;

/** As long as an answer to FOLLOW. */
const TEXT = JSON.stringify({
  ...{
    id: '1',
    type: 'next',
    payload: { data: { networkEvents: { sequence: 'SEQUENCE', kind: 'CAMPAIGN_CHANGED' } } },
  },
  padding: 'x'.repeat(240),
}).replace('"SEQUENCE"', 'SEQUENCE');

/** Deliveries a second, as the listeners see it, from the first event's order to the last one's arrival everywhere. */
async function throughput(server: LiveProcess, writer: LiveProcess, listeners: number): Promise<number> {
  const crowd = new Crowd();
  const found: number[] = [];
  try {
    const come = { count: listeners, networks: [networkId(1)], query: FOLLOW, after: 0 };
    await crowd.ask({ do: 'come', url: server.socketUrl, ...come });
    const order = { do: 'append', networkId: networkId(1), campaignId: campaignId(1), text: TEXT } as const;
    await writer.ask({ ...order, count: 1 });
    await crowd.ask({ do: 'until', last: 1 });
    for (let round = 0; round <= ROUNDS; round += 1) {
      const begun = Date.now();
      await writer.ask({ ...order, count: EVENTS });
      const { at } = await crowd.ask({ do: 'until', last: 1 + (round + 1) * EVENTS });
      // the first round warms up
      if (round > 0) found.push((EVENTS * listeners * 1000) / (at - begun));
    }
  } finally {
    await crowd.end();
  }
  return median(found);
}

async function compared(cluster: Cluster, listeners: number): Promise<Finding> {
  const floorServer = await LiveProcess.start({ FLOOR: '1' });
  const floor = await throughput(floorServer, floorServer, listeners).finally(() => floorServer.end());
  const DATABASE_URL = await cluster.filled(size);
  const server = await LiveProcess.start({ DATABASE_URL });
  // deeds come from anywhere: another process does them
  const writer = await LiveProcess.start({ DATABASE_URL });
  const ours = await throughput(server, writer, listeners).finally(() => Promise.all([server.end(), writer.end()]));
  return {
    ...{ what: `live: one event to ${listeners} in one group`, ours: `${shown(ours)} deliveries/s` },
    ...{ floor: `bare ws, one text: ${shown(floor)}/s`, figure: shown(ours / floor) },
    ...{ target: '>= 0.8', holds: ours / floor >= 0.8 },
  };
}

export async function live(cluster: Cluster): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const listeners of [1_000, 5_000, 10_000]) findings.push(await compared(cluster, listeners));
  return findings;
}
