// The networks in which everything happens, and the people in them: made before the servers start.
import { openApp } from '../kit/app.js';
import { network } from '../kit/town.js';

/** A network, by what those outside the application know of it. */
export interface Scene {
  readonly id: string;
  readonly clubId: string;
  readonly companyId: string;
  readonly campaignId: string;
  /** Where the log ended when the servers were started. */
  readonly start: number;
  /** Secrets of sessions. Each writer is a coordinator. */
  readonly writers: readonly string[];
  readonly observers: readonly string[];
  /** Follows by mail what the club registers. */
  readonly follower: string;
  /** Ids of the webhooks' receiver's addresses, each with the kinds that it wants. */
  readonly hooks: readonly Hook[];
}

export interface Hook {
  readonly path: string;
  readonly kinds: readonly string[];
}

interface Wishes {
  readonly databaseUrl: string;
  readonly networks: number;
  /** In each network. */
  readonly writers: number;
  readonly receiver: string;
}

const KINDS = [
  ['ACTIVITY_REGISTERED', 'ACTIVITY_CHANGED'],
  ['CONTRIBUTION_PLEDGED', 'CONTRIBUTION_WITHDRAWN'],
];

export async function makeWorld({ databaseUrl, networks, writers, receiver }: Wishes): Promise<Scene[]> {
  const app = await openApp({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' });
  app.webhookTargets.add('127.0.0.1');
  try {
    const scenes: Scene[] = [];
    while (scenes.length < networks) scenes.push(await scene(app, writers, receiver));
    return scenes;
  } finally {
    await app.close();
  }
}

async function scene(app: Awaited<ReturnType<typeof openApp>>, writers: number, receiver: string): Promise<Scene> {
  const town = await network(app);
  const people = async (count: number, role: 'COORDINATOR' | 'OBSERVER') => {
    const secrets: string[] = [];
    while (secrets.length < count) secrets.push((await town.person({ role })).secret ?? '');
    return secrets;
  };
  const campaign = await town.set.campaign({ owner: town.health, partners: [town.club] });
  const observer = await town.person({ role: 'OBSERVER' });
  await observer.mutate('follow', {
    network: town.id,
    following: { organisation: town.club.id, kinds: ['ACTIVITY_REGISTERED'], rhythm: 'IMMEDIATELY' },
  });
  const hooks = KINDS.map((kinds, index) => ({ path: `/hook/${town.id}/${index}`, kinds }));
  for (const { path, kinds } of hooks)
    await town.coordinator.mutate('createWebhook', { network: town.id, webhook: { url: `${receiver}${path}`, kinds } });
  return {
    ...{ id: town.id, clubId: town.club.id, companyId: town.company.id, campaignId: campaign.id },
    ...{ writers: await people(writers, 'COORDINATOR'), observers: await people(3, 'OBSERVER') },
    ...{ follower: observer.personId ?? '', hooks, start: await town.lastSequence() },
  };
}
