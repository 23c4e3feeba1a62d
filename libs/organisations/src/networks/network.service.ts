import { Inject, Injectable } from '@nestjs/common';
import { isId, newId, notFound, Problem } from '@saman/kernel';
import {
  changesBetween,
  Database,
  event,
  type EventChange,
  type EventDraft,
  Events,
  holding,
  NetworkClock,
  type Tx,
} from '@saman/platform';
import type { Viewer } from '../people/viewer.js';
import type { NetworkChanges, NetworkInput } from '../schema.gen.js';
import { Network } from './network.entity.js';
import { checkMunicipalities, checkOperates, checkRuns } from './network.rules.js';

const LOGGED = ['language', 'crossSectorKinds', 'crossSectorSectors'] as const;

type Row = Omit<Network, 'createdAt'>;

/** Deeds to networks. Each answers the network's id. */
@Injectable()
export class Networks {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
  ) {}

  /** The log begins with the network itself. */
  create(viewer: Viewer, input: NetworkInput): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      checkOperates(viewer);
      checkMunicipalities(input.municipalities);
      const { slug, name, language } = input;
      const network = {
        ...{ id: newId(), slug, name, language, timeZone: input.timeZone ?? 'Europe/Oslo' },
        municipalities: byNumber(input.municipalities),
        ...{ crossSectorKinds: 2, crossSectorSectors: 2 },
      };
      await tx.manager.insert(Network, network);
      await tx.manager.insert(NetworkClock, { networkId: network.id });
      const facts = LOGGED.map((field) => ({ field, before: null, after: String(network[field]) }));
      await this.events.append(tx, [changed(network.id, facts)]);
      return network.id;
    });
  }

  change(viewer: Viewer, id: string, changes: NetworkChanges): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const before = await lockNetwork(tx, id);
      checkRuns(viewer, before.id);
      const after = { ...before, ...given(changes) };
      await tx.manager.update(Network, { id: before.id }, after);
      await this.events.append(tx, [changed(before.id, changesBetween(before, after, LOGGED, ['name']))]);
      return before.id;
    });
  }
}

/** The network, locked to the end of the transaction; NOT_FOUND at `['network']`. */
export async function lockNetwork(tx: Tx, id: string): Promise<Row> {
  const network = isId(id) ? await tx.manager.findOne(Network, { where: { id }, ...holding('to change') }) : null;
  if (!network) throw notFound('network', 'network');
  return network;
}

const changed = (id: string, changes: EventChange[]): EventDraft =>
  event({ kind: 'NETWORK_CHANGED', networkId: id, subject: { type: 'Network', id }, changes });

function byNumber(municipalities: NetworkInput['municipalities']): Network['municipalities'] {
  const plain = municipalities.map(({ number, name, county }) => ({ number, name, county }));
  return plain.sort((a, b) => Number(a.number) - Number(b.number));
}

/** The fields that changes name; null leaves a field as it is, since none may be absent. */
function given(changes: NetworkChanges): Partial<Network> {
  const fields = Object.entries(changes).filter(([, value]) => value !== null && value !== undefined);
  if (fields.length === 0) {
    throw new Problem('INVALID', 'NOTHING_TO_CHANGE', 'The changes name no field.', ['changes']);
  }
  return Object.fromEntries(fields);
}
