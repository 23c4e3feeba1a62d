// Evidence is written with what happened and stays as it was; only a coordinator sets it aside.
import { system } from '@saman/platform';
import sql from 'sql-template-tag';
import { type Actor, done, expectProblem, type Made, network, startApp, type Town } from '../kit/index.js';
import { expectInvariants } from '../kit/invariants.js';
import { logSeenBy } from '../kit/log.js';
import {
  complete,
  crossSectorCampaign,
  EVIDENCE,
  type EvidenceSeen,
  evidenceOf,
  mandate,
  plan,
  standingOf,
} from './setting.js';

const app = await startApp();
const town = await network(app);
const people = await town.people();
const { coordinator, volunteer, partner, observer, outsider, stranger } = people;
const given = await mandate(town, await plan(town), { rule: { campaignsCompleted: { count: 100 } } });

interface CampaignSeen {
  wasCrossSector: boolean | null;
  evidence: EvidenceSeen | null;
}
const campaignSeen = async ({ id }: Made, actor: Actor = observer): Promise<CampaignSeen> =>
  (
    await actor.query<{ campaign: CampaignSeen }>(
      `query ($id: ID!) { campaign(id: $id) { wasCrossSector evidence { ${EVIDENCE} } } }`,
      { id },
    )
  ).campaign;

async function recorded(): Promise<{ campaign: Made; evidence: EvidenceSeen }> {
  const campaign = await crossSectorCampaign(town);
  await complete(town, campaign);
  const { evidence } = await campaignSeen(campaign);
  if (!evidence) throw new Error('nothing was recorded');
  return { campaign, evidence };
}

describe('completing a cross-sector campaign', () => {
  it('records in the same transaction who counted and what they gave', async () => {
    const campaign = await crossSectorCampaign(town, { title: 'Saman om måltidet' });
    await town.set.contribution({ campaign, from: town.company, isConfirmed: true });
    const pledge = await town.set.contribution({ campaign, from: town.club });
    expect(await campaignSeen(campaign)).toEqual({ wasCrossSector: null, evidence: null });
    const before = await town.lastSequence();
    await complete(town, campaign);
    const { wasCrossSector, evidence } = await campaignSeen(campaign);
    expect(wasCrossSector).toBe(true);
    expect(evidence).toMatchObject({
      ...{ kind: 'CAMPAIGNS_COMPLETED', title: 'Saman om måltidet', kindsRequired: 2, sectorsRequired: 2 },
      ...{ kinds: ['MUNICIPAL_UNIT', 'VOLUNTARY'], sectors: ['CULTURE_AND_SPORT', 'HEALTH_AND_CARE'] },
      ...{ subject: { __typename: 'Campaign', id: campaign.id }, setAside: null, mandates: [{ id: given.id }] },
      parties: [
        { name: 'Frisklivssentralen', isOwner: true, contributions: [] },
        { name: 'Turlaget', isOwner: false, contributions: [{ quantity: 4, status: 'CONFIRMED', delivered: 0 }] },
      ],
    });
    expect(JSON.stringify(evidence)).not.toContain(pledge.id);
    const told = await logSeenBy(observer, town, before);
    expect(told.map(({ kind }) => kind)).toEqual(['CAMPAIGN_COMPLETED', 'EVIDENCE_RECORDED']);
    expect(evidence).toMatchObject({ sequence: before + 1 });
    expect(told[1]?.subject).toEqual({ __typename: 'Evidence', id: evidence?.id });
  });

  it('records nothing of one that is not cross-sector, and says so', async () => {
    const campaign = await town.set.campaign({ partners: [town.club] });
    await complete(town, campaign);
    expect(await campaignSeen(campaign)).toEqual({ wasCrossSector: false, evidence: null });
  });
});

describe('what happens later', () => {
  it('changes nothing: a partner leaves, is renamed, takes its gift back', async () => {
    const { campaign, evidence } = await recorded();
    const { done: count } = await standingOf(given, observer);
    const [gift] = evidence.parties.flatMap(({ contributions }) => contributions);
    const changes = { name: 'Turlaget av 1921' };
    done(await people.admin.mutate('changeOrganisation', { organisation: town.club.id, version: 1, changes }));
    done(await volunteer.mutate('withdrawContribution', { contribution: gift?.contribution, version: 2 }));
    done(await volunteer.mutate('leaveCampaign', { campaign: campaign.id, organisation: town.club.id }));
    const { evidence: after } = await campaignSeen(campaign);
    const renamed = evidence.parties.map((party) =>
      party.organisation?.id === town.club.id
        ? { ...party, organisation: { ...party.organisation, ...changes } }
        : party,
    );
    expect(after).toEqual({ ...evidence, parties: renamed });
    expect((await standingOf(given, observer)).done).toBe(count);
  });

  it('cannot be written over by anybody, nor deleted', async () => {
    const { evidence } = await recorded();
    const change = (query: ReturnType<typeof sql>, isOwner: boolean) =>
      app.database.write(system, async (tx) => {
        if (isOwner) await tx.query(sql`SET LOCAL ROLE NONE`);
        await tx.query(query);
      });
    for (const query of [
      sql`UPDATE evidence SET title = 'Noko anna' WHERE id = ${evidence.id}`,
      sql`UPDATE evidence SET parties = '[]', version = version + 1 WHERE id = ${evidence.id}`,
      sql`DELETE FROM evidence WHERE id = ${evidence.id}`,
      sql`TRUNCATE evidence`,
    ]) {
      await expect(change(query, false)).rejects.toThrow(/permission denied|frozen/);
      // whatever the rights are, the trigger refuses
      await expect(change(query, true)).rejects.toThrow('evidence is frozen');
    }
  });
});

describe('setting evidence aside', () => {
  it('takes it out of the count until it is reinstated; the log tells both', async () => {
    const { evidence } = await recorded();
    const before = await standingOf(given, observer);
    const [from, reason] = [await town.lastSequence(), 'Talt to gonger.'];
    const aside = done(await coordinator.mutate('setEvidenceAside', { evidence: evidence.id, version: 1, reason }));
    expect((await standingOf(given, observer)).done).toBe(before.done - 1);
    const seen = (await evidenceOf(given, observer)).find(({ id }) => id === evidence.id);
    expect(seen).toMatchObject({ setAside: { reason, by: { id: coordinator.personId } }, mandates: [] });
    const again = { evidence: evidence.id, version: aside.version };
    expectProblem(
      await coordinator.mutate('setEvidenceAside', { ...again, reason }),
      'WRONG_STATUS',
      'EVIDENCE_STATUS',
    );
    done(await coordinator.mutate('reinstateEvidence', again));
    expect(await standingOf(given, observer)).toEqual(before);
    expectProblem(
      await coordinator.mutate('reinstateEvidence', { ...again, version: 3 }),
      'WRONG_STATUS',
      'EVIDENCE_STATUS',
    );
    expectProblem(await coordinator.mutate('reinstateEvidence', again), 'CONFLICT', 'STALE_VERSION');
    const told = await logSeenBy(observer, town, from);
    expect(told.map(({ kind }) => kind)).toEqual(['EVIDENCE_SET_ASIDE', 'EVIDENCE_REINSTATED']);
  });

  it('is for coordinators, with a reason', async () => {
    const { evidence } = await recorded();
    const args = { evidence: evidence.id, version: 1, reason: 'Nei.' };
    for (const actor of [observer, volunteer, partner, people.unit, outsider]) {
      expectProblem(await actor.mutate('setEvidenceAside', args), 'FORBIDDEN', 'NOT_ALLOWED');
      expectProblem(await actor.mutate('reinstateEvidence', { evidence: evidence.id, version: 1 }), 'FORBIDDEN');
    }
    const empty = await coordinator.mutate('setEvidenceAside', { ...args, reason: ' ' });
    expect(expectProblem(empty, 'INVALID', 'EMPTY').path).toEqual(['reason']);
  });
});

describe('what others see', () => {
  it('no contributions and nobody’s name; of what they do not see, nothing', async () => {
    const { evidence } = await recorded();
    const reason = 'Feil.';
    done(await coordinator.mutate('setEvidenceAside', { evidence: evidence.id, version: 1, reason }));
    const hidden = await crossSectorCampaign(town, { visibility: 'NETWORK' });
    await complete(town, hidden);
    const { evidence: unseen } = await campaignSeen(hidden);
    const ask = `query ($id: ID!) { evidence(id: $id) { ${EVIDENCE} } }`;
    for (const actor of [outsider, stranger]) {
      const { evidence: shown } = await actor.query<{ evidence: EvidenceSeen }>(ask, { id: evidence.id });
      expect(shown).toMatchObject({ setAside: { reason, by: null } });
      expect(shown.parties.flatMap(({ contributions }) => contributions)).toEqual([]);
      expect(await actor.query(ask, { id: unseen?.id })).toEqual({ evidence: null });
      const listed = await evidenceOf(given, actor);
      expect(listed.map(({ id }) => id)).not.toContain(unseen?.id);
      expect((await standingOf(given, actor)).done).toBeLessThanOrEqual(listed.length);
    }
    const aside = { evidence: unseen?.id, version: 1, reason };
    expectProblem(await outsider.mutate('setEvidenceAside', aside), 'NOT_FOUND');
  });

  it('an outsider’s count is of what is public', async () => {
    const place = await network(app);
    const { observer: insider, stranger: nobody } = await place.people();
    const asked = await mandate(place, await plan(place));
    for (const visibility of ['PUBLIC', 'NETWORK'] as const) {
      await complete(place, await crossSectorCampaign(place, { visibility }));
      await crossSectorCampaign(place, { visibility });
    }
    await place.set.campaign({ visibility: 'DRAFT' });
    expect(await standingOf(asked, insider)).toMatchObject({ status: 'ON_THE_WAY', done: 2 });
    const outside = await standingOf(asked, nobody);
    expect(outside).toMatchObject({ status: 'AT_RISK', done: 1, risks: [{ code: 'TOO_FEW_PLANNED', missing: 1 }] });
    expect(outside.underway).toHaveLength(1);
    expect((await standingOf(asked, insider)).underway).toHaveLength(2);
  });
});

describe('at the same moment', () => {
  /** Whether the evidence says what was so when it was committed: who is left by then counts, who is gone does not. */
  async function raced(place: Town, spoil: (campaign: Made, gift: Made) => Promise<unknown>): Promise<void> {
    const campaign = await place.set.campaign({ partners: [place.club, place.company] });
    const gift = await place.set.contribution({ from: place.club, campaign, isConfirmed: true });
    const before = await place.lastSequence();
    await Promise.all([complete(place, campaign), spoil(campaign, gift)]);
    const told = await logSeenBy(place.coordinator, place, before);
    const kinds = told.map(({ kind }) => kind);
    const [completed, spoilt] = [
      kinds.indexOf('CAMPAIGN_COMPLETED'),
      kinds.findIndex((kind) => /LEFT|WITHDRAWN/.test(kind)),
    ];
    expect(spoilt).toBeGreaterThanOrEqual(0);
    const { wasCrossSector } = await campaignSeen(campaign, place.coordinator);
    expect(wasCrossSector).toBe(completed < spoilt);
    expect(kinds.includes('EVIDENCE_RECORDED')).toBe(wasCrossSector);
  }

  it('a partner leaves, or a gift is withdrawn: the evidence is what was so at the commit', async () => {
    const place = await network(app);
    const { volunteer: editor } = await place.people();
    for (let round = 0; round < 6; round += 1) {
      await raced(place, async (campaign) =>
        done(await editor.mutate('leaveCampaign', { campaign: campaign.id, organisation: place.club.id })),
      );
      await raced(place, async (_, gift) =>
        done(await editor.mutate('withdrawContribution', { contribution: gift.id, version: gift.version })),
      );
    }
    await expectInvariants(place);
  });

  it('a partner leaves the network', async () => {
    for (let round = 0; round < 4; round += 1) {
      const place = await network(app);
      await raced(place, async () =>
        done(await place.coordinator.mutate('leaveNetwork', { membership: place.club.membershipId })),
      );
    }
  });

  it('two set it aside: one of them is late', async () => {
    const { evidence } = await recorded();
    const args = { evidence: evidence.id, version: 1, reason: 'Feil.' };
    const outcomes = await Promise.all([1, 2, 3].map(() => coordinator.mutate('setEvidenceAside', args)));
    expect(outcomes.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['CONFLICT', 'CONFLICT']);
  });
});
