// What the tables need that a story seldom does.
import { newId } from '@saman/kernel';
import { Membership, Organisation } from '@saman/organisations';
import { system } from '@saman/platform';
import { join, person } from '../kit/index.js';
import { type Stage, takeIn } from './cast.js';
import type { Target, Visibility } from './deed-row.js';

const FACTS = { name: 'Songlaget', kind: 'VOLUNTARY', sector: 'CULTURE_AND_SPORT' } as const;

/** An organisation that is in no network, with the people of one side in it, or nobody. */
export async function unjoined(stage: Stage, side?: 'owner' | 'elsewhere'): Promise<Target> {
  const id = newId();
  await stage.app.database.write(system, (tx) => tx.manager.insert(Organisation, { id, ...FACTS }));
  if (side) await takeIn(stage, { id }, side);
  return { id, version: 1 };
}

/** The membership of an organisation with the people of one side in it. `organisation` is its id. */
export async function membership(
  stage: Stage,
  status: 'APPLIED' | 'INVITED' | 'ACTIVE',
  side?: 'owner' | 'elsewhere',
): Promise<Target & { organisation: string }> {
  const [id, { id: organisationId }] = [newId(), await unjoined(stage, side)];
  const { kind, sector } = FACTS;
  const isActive = status === 'ACTIVE';
  await stage.app.database.write(system, async (tx) => {
    await tx.manager.update(Organisation, { id: organisationId }, { isActive });
    const since = isActive ? '2026-01-01' : null;
    await tx.manager.insert(Membership, { id, networkId: stage.town.id, organisationId, kind, sector, status, since });
  });
  return { id, version: 1, organisation: organisationId };
}

/** Somebody new with a role in the organisation; their id. */
export async function personIn({ app }: Stage, organisation: { id: string }): Promise<string> {
  const somebody = await person(app);
  await join(app, somebody, organisation, 'MEMBER');
  return somebody.personId ?? '';
}

/** An activity of the owner, or its first occurrence. */
export const activity =
  (visibility: Visibility, wishes: { startsAt?: Date } = {}) =>
  ({ town }: Stage) =>
    town.set.activity({ organiser: town.health, visibility, ...wishes });

export const occurrence =
  (visibility: Visibility, wishes: { startsAt?: Date } = {}) =>
  async (stage: Stage): Promise<Target> => {
    const { id } = await activity(visibility, wishes)(stage);
    const found = await stage.town.coordinator.query<{ activity: { occurrences: { nodes: Target[] } } }>(
      'query ($id: ID!) { activity(id: $id) { occurrences { nodes { id version } } } }',
      { id },
    );
    const [first] = found.activity.occurrences.nodes;
    if (!first) throw new Error('the activity does not take place');
    return first;
  };

/** An occurrence that began three hours ago. */
export const begun = (visibility: Visibility) => (stage: Stage) =>
  occurrence(visibility, { startsAt: new Date(stage.app.clock.now().getTime() - 3 * 3_600_000) })(stage);
