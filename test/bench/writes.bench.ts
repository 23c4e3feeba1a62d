// What the event log costs: 16 at once pledge, through the service, with the log and with one that takes nothing down.
import { appModule } from '@saman/api';
import { Contributions } from '@saman/contributions';
import { Viewers } from '@saman/organisations';
import { assemble, Events, readConfig } from '@saman/platform';
import type { Cluster } from './cluster.js';
import { type Finding, shown } from './finding.js';
import { medians, perSecond } from './rounds.js';
import { coordinatorId, needId, organisationId, type Size } from './seed.js';

const WRITERS = 16;
const NETWORKS = 50;
const size: Size = {
  networks: NETWORKS,
  organisations: WRITERS,
  campaigns: 1,
  activities: NETWORKS * WRITERS,
  needs: 1,
  gifts: 0,
};
const SECONDS = 2;

type Pledge = (writer: number, network: number) => Promise<unknown>;

export async function writes(cluster: Cluster): Promise<Finding[]> {
  // a connection for each writer, so that they do not wait for these instead of for each other
  const config = readConfig({
    ...{ DATABASE_URL: await cluster.filled(size), DATABASE_CONNECTIONS: String(2 * WRITERS), LOG_LEVEL: 'error' },
  });
  const app = await assemble(appModule(config), config);
  try {
    const contributions = app.get(Contributions);
    const viewer = await app.get(Viewers).ofPerson(coordinatorId);
    return await measured(app.get(Events), (writer, network) =>
      contributions.pledge(viewer, organisationId(size, network, writer), {
        ...{ need: needId(network + NETWORKS * writer), quantity: 1 },
      }),
    );
  } finally {
    await app.close();
  }
}

async function measured(events: Events, pledge: Pledge): Promise<Finding[]> {
  const append = events.append.bind(events);
  const withLog = (run: () => Promise<number>) => () => run();
  const withoutLog = (run: () => Promise<number>) => async () => {
    events.append = () => Promise.resolve();
    return run().finally(() => {
      events.append = append;
    });
  };
  const found = await medians(5, {
    many: withLog(() => inMany(pledge)),
    manyWithout: withoutLog(() => inMany(pledge)),
    one: withLog(() => inOne(pledge)),
    oneWithout: withoutLog(() => inOne(pledge)),
  });
  return [
    compared(`writes: ${WRITERS} pledge in ${NETWORKS} networks`, found.many, found.manyWithout, 0.5),
    compared(`writes: ${WRITERS} pledge in one network`, found.one, found.oneWithout, 0.15),
  ];
}

/** Each writer has an organisation and a need of their own in each network, and goes from network to network. */
function inMany(pledge: Pledge): Promise<number> {
  let next = 0;
  return perSecond(WRITERS, SECONDS, (writer) => pledge(writer, 1 + (next++ % NETWORKS)));
}

const inOne = (pledge: Pledge): Promise<number> => perSecond(WRITERS, SECONDS, (writer) => pledge(writer, 1));

function compared(what: string, ours: number, without: number, least: number): Finding {
  const ratio = ours / without;
  return {
    ...{
      what,
      ours: `${shown(ours)} deeds/s`,
      floor: `the same deed, Events.append does nothing: ${shown(without)}/s`,
    },
    ...{ figure: shown(ratio), target: `>= ${least}`, holds: ratio >= least },
  };
}
