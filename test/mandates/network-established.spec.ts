// A mandate for the network itself: active members of all kinds at the same time.
import { newId } from '@saman/kernel';
import { Membership, Organisation, type OrganisationKind } from '@saman/organisations';
import { system } from '@saman/platform';
import { type Actor, done, network, startApp, type Town } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { evidenceOf, mandate, plan, standingOf } from './setting.js';

const app = await startApp();
const established = { networkEstablished: true };

/** An organisation that has asked to join; `join` lets it in. */
async function applicant(town: Town, kind: OrganisationKind) {
  const [organisationId, id] = [newId(), newId()];
  const facts = { name: `Eit lag ${kind}`, kind, sector: 'CIVIL_SOCIETY' as const };
  await app.database.write(system, async (tx) => {
    await tx.manager.insert(Organisation, { id: organisationId, ...facts });
    const { sector } = facts;
    await tx.manager.insert(Membership, { id, networkId: town.id, organisationId, kind, sector, status: 'APPLIED' });
  });
  const join = async () => done(await town.coordinator.mutate('answerMembership', { membership: id, accept: true }));
  const leave = async () => done(await town.coordinator.mutate('leaveNetwork', { membership: id }));
  return { id: organisationId, join, leave };
}

/** A network where everybody but the municipal unit has left. */
async function lonely(): Promise<{ town: Town; observer: Actor }> {
  const town = await network(app);
  const observer = await town.person({ role: 'OBSERVER' });
  for (const { membershipId } of [town.club, town.company]) {
    done(await town.coordinator.mutate('leaveNetwork', { membership: membershipId }));
  }
  return { town, observer };
}

describe('a network that is being established', () => {
  it('lacks members of a kind until there are all, and is met from then on', async () => {
    const { town, observer } = await lonely();
    const given = await mandate(town, await plan(town), { rule: established, dueOn: '2026-12-31' });
    const lacks = async () =>
      (await standingOf(given, observer)).underway.map((one) => one.lacks.map(({ code, kind }) => [code, kind]));
    expect(await lacks()).toEqual([
      [
        ['MEMBER_OF_KIND', 'VOLUNTARY'],
        ['MEMBER_OF_KIND', 'PARTNER'],
      ],
    ]);
    const [club, company] = [await applicant(town, 'VOLUNTARY'), await applicant(town, 'PARTNER')];
    await club.join();
    expect(await lacks()).toEqual([[['MEMBER_OF_KIND', 'PARTNER']]]);
    expect(await standingOf(given, observer)).toMatchObject({
      done: 0,
      required: 1,
      risks: [{ code: 'LACKS_SOMETHING' }],
    });
    const before = await town.lastSequence();
    await company.join();
    const met = await standingOf(given, observer);
    expect(met).toMatchObject({ status: 'MET', done: 1, underway: [], risks: [] });
    const [evidence] = await evidenceOf(given, observer);
    expect(evidence).toMatchObject({
      ...{ kind: 'NETWORK_ESTABLISHED', kinds: ['MUNICIPAL_UNIT', 'PARTNER', 'VOLUNTARY'], kindsRequired: null },
      ...{ subject: { __typename: 'Network', id: town.id }, mandates: [{ id: given.id }] },
    });
    expect(evidence?.parties.map(({ organisation }) => organisation?.id)).toContain(company.id);
    const told = await logSeenBy(observer, town, before);
    expect(told.map(({ kind }) => kind)).toEqual(['ORGANISATION_JOINED', 'EVIDENCE_RECORDED']);
    // what happens later changes nothing, and is no second evidence
    await company.leave();
    expect(await standingOf(given, observer)).toEqual(met);
    await (await applicant(town, 'PARTNER')).join();
    expect(await evidenceOf(given, observer)).toEqual([evidence]);
  });

  it('is met at once where it was established before anybody asked', async () => {
    const town = await network(app);
    const given = await mandate(town, await plan(town), { rule: established });
    expect(await standingOf(given, town.coordinator)).toMatchObject({ status: 'MET', done: 1 });
    const again = await mandate(town, await plan(town), { rule: established });
    const [first] = await evidenceOf(given, town.coordinator);
    const ids = [given.id, again.id].sort();
    expect((await evidenceOf(again, town.coordinator)).map(({ id }) => id)).toEqual([first?.id]);
    expect((await evidenceOf(again, town.coordinator))[0]?.mandates.map(({ id }) => id).sort()).toEqual(ids);
  });

  it('counts nothing that is set aside, and records anew when it comes about again', async () => {
    const town = await network(app);
    const given = await mandate(town, await plan(town), { rule: established });
    const [evidence] = await evidenceOf(given, town.coordinator);
    const aside = { evidence: evidence?.id, version: 1, reason: 'Ein av dei var berre på papiret.' };
    done(await town.coordinator.mutate('setEvidenceAside', aside));
    expect(await standingOf(given, town.coordinator)).toMatchObject({ status: 'ON_THE_WAY', done: 0 });
    await (await applicant(town, 'PARTNER')).join();
    expect(await standingOf(given, town.coordinator)).toMatchObject({ status: 'MET', done: 1 });
    expect(await evidenceOf(given, town.coordinator)).toHaveLength(2);
  });

  it('is seen by two who join at the same time', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { town, observer } = await lonely();
      const given = await mandate(town, await plan(town), { rule: established });
      const [club, company] = [await applicant(town, 'VOLUNTARY'), await applicant(town, 'PARTNER')];
      await Promise.all([club.join(), company.join()]);
      expect(await evidenceOf(given, observer)).toHaveLength(1);
    }
  });
});
