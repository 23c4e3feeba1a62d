// What stories of mandates begin with.
import { newId } from '@saman/kernel';
import { Plan, type PlanStatus } from '@saman/plans';
import { system } from '@saman/platform';
import { type Actor, done, type Made, type Town } from '../kit/index.js';

interface PlanWishes {
  /** By default ADOPTED. */
  status?: PlanStatus;
  startsOn?: string;
  endsOn?: string;
}

/** A strategy of the municipal unit; by default in force from 2025 to 2035. */
export async function plan(town: Town, wishes: PlanWishes = {}): Promise<Made> {
  const { status = 'ADOPTED', startsOn = '2025-01-01', endsOn = '2035-12-31' } = wishes;
  const id = newId();
  const isDraft = status === 'DRAFT' || status === 'ABANDONED';
  const adoptedOn = isDraft || status === 'IN_HEARING' ? null : '2025-11-13';
  await town.app.database.write(system, (tx) =>
    tx.manager.insert(Plan, {
      ...{ id, lineId: id, edition: 1, networkId: town.id, responsibleId: town.health.id, level: 'STRATEGY' },
      ...{ status, change: 'NEW', title: 'Saman for helse', startsOn, endsOn, adoptedOn },
      visibility: isDraft ? 'DRAFT' : 'PUBLIC',
    }),
  );
  return { id, version: 1 };
}

export const threeCampaigns = { campaignsCompleted: { count: 3 } };

/** Given by the coordinator; by default three campaigns by 2035. */
export async function mandate(
  town: Town,
  { id }: { id: string },
  wishes: { rule?: object; dueOn?: string; title?: string } = {},
): Promise<Made> {
  const { rule = threeCampaigns, dueOn = '2035-12-31', title = 'Tre kampanjar' } = wishes;
  return done(await town.coordinator.mutate('giveMandate', { plan: id, mandate: { title, dueOn, rule } }));
}

/** A campaign of the municipal unit with the club, cross-sector by what both gave. */
export async function crossSectorCampaign(
  town: Town,
  wishes: { title?: string; visibility?: 'PUBLIC' | 'NETWORK' } = {},
): Promise<Made> {
  const campaign = await town.set.campaign({ partners: [town.club], ...wishes });
  await town.set.contribution({ from: town.club, campaign, isConfirmed: true, quantity: 4 });
  return campaign;
}

export const complete = async (town: Town, { id, version }: Made): Promise<Made> =>
  done(await town.coordinator.mutate('moveCampaign', { campaign: id, version, to: 'COMPLETED' }));

export interface Standing {
  status: string;
  done: number;
  required: number;
  metOn: string | null;
  daysLeft: number;
  underway: {
    part: { __typename: string; id: string };
    inTime: boolean;
    lacks: { code: string; organisation: { id: string } | null; kind: string | null }[];
  }[];
  risks: { code: string; part: { id: string } | null; missing: number | null }[];
}

export const STANDING = `status done required metOn daysLeft
  underway { part { __typename ... on Node { id } } inTime lacks { code organisation { id } kind } }
  risks { code part { ... on Node { id } } missing }`;

export async function standingOf({ id }: { id: string }, actor: Actor): Promise<Standing> {
  const { mandate: seen } = await actor.query<{ mandate: { standing: Standing } }>(
    `query ($id: ID!) { mandate(id: $id) { standing { ${STANDING} } } }`,
    { id },
  );
  return seen.standing;
}

export interface EvidenceSeen {
  id: string;
  version: number;
  kind: string;
  title: string;
  kinds: string[];
  sectors: string[];
  kindsRequired: number | null;
  sectorsRequired: number | null;
  parties: {
    name: string;
    isOwner: boolean;
    organisation: { id: string; name: string } | null;
    contributions: { contribution: string; quantity: number; status: string }[];
  }[];
  setAside: { reason: string; by: { id: string } | null } | null;
  subject: { __typename: string; id: string } | null;
  mandates: { id: string }[];
}

export const EVIDENCE = `id version kind title happenedOn recordedAt eventId sequence kinds sectors kindsRequired sectorsRequired result
  parties { name kind sector isOwner organisation { id name } contributions { contribution kind unit quantity delivered status } }
  setAside { reason at by { id } } subject { __typename ... on Node { id } } mandates { id }`;

/** What a mandate rests on, newest first. */
export async function evidenceOf({ id }: { id: string }, actor: Actor): Promise<EvidenceSeen[]> {
  const { mandate: seen } = await actor.query<{ mandate: { evidence: { nodes: EvidenceSeen[] } } }>(
    `query ($id: ID!) { mandate(id: $id) { evidence(first: 100) { nodes { ${EVIDENCE} } } } }`,
    { id },
  );
  return seen.evidence.nodes;
}
