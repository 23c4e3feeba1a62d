// Asking what would be, and doing it.
import fc from 'fast-check';
import { type Actor, done, type Made, type Member, network, type TestApp, type Town } from '../kit/index.js';
import { crossSectorCampaign, mandate, plan, type Standing, STANDING } from './setting.js';

export interface Outlook {
  mandate: { id: string };
  now: Standing;
  then: Standing;
}
export type Change = { campaign: string } & Record<string, unknown>;

export const QUERY = `query ($network: ID!, $changes: [WhatIfChange!]!) { whatIf(network: $network, changes: $changes) {
  mandates { mandate { id } now { ${STANDING} } then { ${STANDING} } } } }`;

export const whatIf = async (actor: Actor, { id }: { id: string }, changes: readonly Change[]): Promise<Outlook[]> =>
  (await actor.query<{ whatIf: { mandates: Outlook[] } }>(QUERY, { network: id, changes })).whatIf.mandates;

/** Deeds drawn at random, each with the change that supposes it. */
export type Drawn = {
  deed: 'move' | 'cancel' | 'partner' | 'complete' | 'aside';
  one: number;
  other: number;
  year: number;
};

export const drawn: fc.Arbitrary<Drawn> = fc.record({
  deed: fc.constantFrom(
    'move' as const,
    'move' as const,
    'partner' as const,
    'partner' as const,
    'cancel' as const,
    'complete' as const,
    'aside' as const,
  ),
  one: fc.nat(10),
  other: fc.nat(10),
  year: fc.integer({ min: 2026, max: 2037 }),
});

export interface Field {
  town: Town;
  campaigns: string[];
  members: readonly Member[];
  mandates: readonly Made[];
}

export async function field(app: TestApp): Promise<Field> {
  const town = await network(app);
  const library = await town.member('PARTNER', 'KNOWLEDGE', 'Biblioteket');
  const strategy = await plan(town);
  const campaigns = [
    await town.set.campaign(),
    await town.set.campaign({ partners: [town.club] }),
    await town.set.campaign({ owner: town.club, status: 'PROPOSED' }),
    await crossSectorCampaign(town),
    await crossSectorCampaign(town),
  ].map(({ id }) => id);
  const [first, second] = campaigns;
  await town.set.contribution({ from: town.club, campaign: { id: second ?? '', version: 1 } });
  const linked = await mandate(town, strategy, {
    rule: { campaignsCompleted: { count: 1, linkedOnly: true } },
    dueOn: '2031-06-30',
  });
  const set = { campaign: first, version: 3, mandates: [linked.id] };
  done(await town.coordinator.mutate('setCampaignMandates', set));
  return {
    town,
    campaigns,
    members: [town.club, town.company, library],
    mandates: [await mandate(town, strategy), linked],
  };
}

interface CampaignNow {
  id: string;
  version: number;
  status: string;
  owner: { id: string };
  partners: { organisation: { id: string }; status: string }[];
}
async function campaignNow({ town }: Field, id: string): Promise<CampaignNow> {
  const query =
    'query ($id: ID!) { campaign(id: $id) { id version status owner { id } partners { organisation { id } status } } }';
  return (await town.coordinator.query<{ campaign: CampaignNow }>(query, { id })).campaign;
}

/** Does it, and gives the change that would have been supposed; null where there is none for it, or it cannot be done. */
export async function changeFor(
  at: Field,
  { deed, one, other, year }: Drawn,
): Promise<{ change: Change | null; carryOut: () => Promise<unknown> } | null> {
  const { coordinator } = at.town;
  const { id, version, status, owner, partners } = await campaignNow(at, at.campaigns[one % at.campaigns.length] ?? '');
  if (!['PROPOSED', 'PLANNED', 'ACTIVE'].includes(status)) return null;
  const days = { startsOn: '2026-01-01', endsOn: `${year}-06-30` };
  const move = (to: string) => coordinator.mutate('moveCampaign', { campaign: id, version, to, reason: 'Nei.' });
  if (deed === 'move') {
    const carryOut = async () =>
      done(await coordinator.mutate('changeCampaign', { campaign: id, version, changes: days }));
    return { change: { campaign: id, moveTo: days }, carryOut };
  }
  if (deed === 'cancel')
    return { change: { campaign: id, cancel: true }, carryOut: async () => done(await move('CANCELLED')) };
  if (deed === 'complete')
    return status === 'ACTIVE' ? { change: null, carryOut: async () => done(await move('COMPLETED')) } : null;
  if (deed === 'aside') return { change: null, carryOut: () => setAside(at, one) };
  const member = at.members[other % at.members.length]?.id ?? '';
  if (member === owner.id) return null;
  const standing = partners.find(({ organisation }) => organisation.id === member)?.status;
  return { change: { campaign: id, addPartner: member }, carryOut: () => join(at.town, id, member, standing) };
}

async function join(
  { coordinator }: Town,
  campaign: string,
  organisation: string,
  standing: string | undefined,
): Promise<void> {
  const args = { campaign, organisation };
  if (standing !== 'ACCEPTED' && standing !== 'INVITED') done(await coordinator.mutate('invitePartner', args));
  if (standing !== 'ACCEPTED') done(await coordinator.mutate('answerInvitation', { ...args, accept: true }));
  const contribution = { campaign, kind: 'EQUIPMENT', quantity: 1 };
  const gift = done(await coordinator.mutate('pledgeContribution', { organisation, contribution }));
  done(await coordinator.mutate('confirmContribution', { contribution: gift.id, version: 1 }));
}

async function setAside({ town, mandates }: Field, index: number): Promise<void> {
  const { mandate: seen } = await town.coordinator.query<{ mandate: { evidence: { nodes: Made[] } } }>(
    'query ($id: ID!) { mandate(id: $id) { evidence { nodes { id version } } } }',
    { id: mandates[0]?.id },
  );
  const { nodes } = seen.evidence;
  const one = nodes[index % Math.max(nodes.length, 1)];
  // what is set aside already is refused, which is fine
  if (one)
    await town.coordinator.mutate('setEvidenceAside', { evidence: one.id, version: one.version, reason: 'Nei.' });
}

/** How many different campaigns have evidence that counts, by the evidence that the mandate shows. */
export async function counted({ town }: Field, { id }: Made): Promise<number> {
  const { mandate: seen } = await town.coordinator.query<{
    mandate: { evidence: { nodes: { setAside: object | null; subject: { id: string } }[] } };
  }>(
    'query ($id: ID!) { mandate(id: $id) { evidence(first: 100) { nodes { setAside { reason } subject { ... on Campaign { id } } } } } }',
    { id },
  );
  return new Set(seen.evidence.nodes.flatMap(({ setAside: aside, subject }) => (aside ? [] : subject.id))).size;
}
