// "What if": the standing as it would be, with nothing written; and what really comes of doing it.
import fc from 'fast-check';
import { type Actor, done, type Made, type Member, network, startApp, type Town } from '../kit/index.js';
import { complete, crossSectorCampaign, mandate, plan, type Standing, STANDING, standingOf } from './setting.js';

const app = await startApp();

interface Outlook {
  mandate: { id: string };
  now: Standing;
  then: Standing;
}
type Change = { campaign: string } & Record<string, unknown>;

const QUERY = `query ($network: ID!, $changes: [WhatIfChange!]!) { whatIf(network: $network, changes: $changes) {
  mandates { mandate { id } now { ${STANDING} } then { ${STANDING} } } } }`;

const whatIf = async (actor: Actor, { id }: { id: string }, changes: readonly Change[]): Promise<Outlook[]> =>
  (await actor.query<{ whatIf: { mandates: Outlook[] } }>(QUERY, { network: id, changes })).whatIf.mandates;

const refusal = (actor: Actor, { id }: { id: string }, changes: readonly object[]) =>
  actor.query(QUERY, { network: id, changes }).then(
    () => ({ code: 'not refused', rule: null, path: null }),
    (error: { errors: { extensions: { code: string; rule: string; path: string[] } }[] }) => {
      const { code, rule, path } = error.errors[0]?.extensions ?? { code: '', rule: '', path: [] };
      return { code, rule, path };
    },
  );

describe('supposing changes', () => {
  it('shows what a move, a cancellation and a partner would do, and writes nothing', async () => {
    const town = await network(app);
    const { observer } = await town.people();
    const given = await mandate(town, await plan(town), { rule: { campaignsCompleted: { count: 2 } } });
    await complete(town, await crossSectorCampaign(town));
    const campaign = await town.set.campaign();
    const last = await town.lastSequence();
    const suppose = async (...changes: Change[]) => {
      const [outlook] = await whatIf(observer, town, changes);
      expect(outlook?.mandate).toEqual({ id: given.id });
      expect(outlook?.now).toMatchObject({ status: 'AT_RISK', done: 1, risks: [{ code: 'LACKS_SOMETHING' }] });
      return outlook?.then;
    };
    const addPartner = { campaign: campaign.id, addPartner: town.company.id };
    const late = { startsOn: '2035-06-01', endsOn: '2036-01-01' };
    expect(await suppose(addPartner)).toMatchObject({ status: 'ON_THE_WAY', risks: [], underway: [{ lacks: [] }] });
    expect(await suppose(addPartner, { campaign: campaign.id, moveTo: late })).toMatchObject({
      ...{ status: 'AT_RISK', underway: [{ inTime: false, lacks: [] }] },
      risks: [
        { code: 'NOTHING_PLANNED', missing: 1 },
        { code: 'TOO_LATE', part: { id: campaign.id } },
      ],
    });
    const gone = await suppose({ campaign: campaign.id, cancel: true });
    expect(gone).toMatchObject({ status: 'AT_RISK', done: 1, underway: [], risks: [{ code: 'NOTHING_PLANNED' }] });
    expect(await town.lastSequence()).toBe(last);
  });

  it('is refused change by change, and for people outside', async () => {
    const [town, elsewhere] = [await network(app), await network(app)];
    const { observer, outsider, stranger } = await town.people();
    const [campaign, over] = [await town.set.campaign(), await town.set.campaign({ status: 'COMPLETED' })];
    const draft = await town.set.campaign({ visibility: 'DRAFT' });
    const foreign = await elsewhere.set.campaign();
    const days = { startsOn: '2030-01-01', endsOn: '2030-02-01' };
    const fine = { campaign: campaign.id, moveTo: days };
    const refused = (change: object) => refusal(town.coordinator, town, [fine, change]);
    const at = (...path: string[]) => ['changes', '1', ...path];
    expect(await refused({ campaign: 'zz', cancel: true })).toEqual({
      code: 'NOT_FOUND',
      rule: 'NOT_FOUND',
      path: at('campaign'),
    });
    expect(await refused({ campaign: foreign.id, cancel: true })).toMatchObject({
      rule: 'OTHER_NETWORK',
      path: at('campaign'),
    });
    expect(await refused({ campaign: over.id, moveTo: days })).toEqual({
      ...{ code: 'WRONG_STATUS', rule: 'CAMPAIGN_STATUS' },
      path: at('campaign'),
    });
    for (const change of [{}, { cancel: false }, { cancel: true, moveTo: days }]) {
      expect(await refused({ campaign: campaign.id, ...change })).toMatchObject({ rule: 'EXACTLY_ONE', path: at() });
    }
    const backwards = { startsOn: '2030-02-01', endsOn: '2030-01-01' };
    expect(await refused({ ...fine, moveTo: backwards })).toMatchObject({
      ...{ code: 'INVALID', rule: 'END_BEFORE_START' },
      path: at('moveTo', 'endsOn'),
    });
    const partner = (one: Made, { id }: { id: string }) => refused({ campaign: one.id, addPartner: id });
    expect(await partner(campaign, town.health)).toMatchObject({ rule: 'OWNER_IS_NO_PARTNER', path: at('addPartner') });
    expect(await partner(campaign, elsewhere.club)).toMatchObject({ rule: 'NOT_A_MEMBER', path: at('addPartner') });
    expect(await partner(draft, town.club)).toMatchObject({ rule: 'STILL_A_DRAFT', path: at('addPartner') });
    const after = await refusal(observer, town, [{ campaign: campaign.id, cancel: true }, fine]);
    expect(after).toMatchObject({ code: 'WRONG_STATUS', path: at('campaign') });
    expect(await refusal(observer, town, [{ campaign: draft.id, cancel: true }])).toMatchObject({ code: 'NOT_FOUND' });
    const many = Array.from({ length: 51 }, () => fine);
    expect(await refusal(observer, town, many)).toMatchObject({ code: 'INVALID', rule: 'TOO_MANY', path: ['changes'] });
    expect(await refusal(outsider, town, [fine])).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(stranger, town, [fine])).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await refusal(observer, { id: 'zz' }, [])).toMatchObject({ code: 'NOT_FOUND', path: ['network'] });
  });
});

/** Deeds drawn at random, each with the change that supposes it. */
type Drawn = { deed: 'move' | 'cancel' | 'partner' | 'complete' | 'aside'; one: number; other: number; year: number };

const drawn: fc.Arbitrary<Drawn> = fc.record({
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

interface Field {
  town: Town;
  campaigns: string[];
  members: readonly Member[];
  mandates: readonly Made[];
}

async function field(): Promise<Field> {
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
async function changeFor(
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
async function counted({ town }: Field, { id }: Made): Promise<number> {
  const { mandate: seen } = await town.coordinator.query<{
    mandate: { evidence: { nodes: { setAside: object | null; subject: { id: string } }[] } };
  }>(
    'query ($id: ID!) { mandate(id: $id) { evidence(first: 100) { nodes { setAside { reason } subject { ... on Campaign { id } } } } } }',
    { id },
  );
  return new Set(seen.evidence.nodes.flatMap(({ setAside: aside, subject }) => (aside ? [] : subject.id))).size;
}

describe('random sequences of deeds', () => {
  it('come out as they were supposed; nothing supposed is how it is; what is set aside never counts', async () => {
    const end = Date.now() + 12_000;
    const sequences = fc.array(drawn, { minLength: 4, maxLength: 9 });
    const property = fc.asyncProperty(sequences, async (all) => {
      if (Date.now() > end) return;
      const at = await field();
      const { coordinator } = at.town;
      for (const one of all) {
        const next = await changeFor(at, one);
        if (!next) continue;
        const supposed = next.change && (await whatIf(coordinator, at.town, [next.change]));
        await next.carryOut();
        const now = await whatIf(coordinator, at.town, []);
        for (const outlook of now) expect(outlook.then).toEqual(outlook.now);
        if (supposed) expect(supposed.map(({ then }) => then)).toEqual(now.map((outlook) => outlook.now));
        for (const given of at.mandates) {
          const standing = await standingOf(given, coordinator);
          expect(standing).toEqual(now.find((outlook) => outlook.mandate.id === given.id)?.now);
          expect(standing.done).toBe(Math.min(await counted(at, given), standing.required));
        }
      }
    });
    await fc.assert(property, { numRuns: 20, endOnFailure: true });
  }, 60_000);
});
