// A mandate that counts cross-sector campaigns: how it stands, what each campaign lacks, and what it rests on.
import { done, network, startApp } from '../kit/index.js';
import { complete, crossSectorCampaign, evidenceOf, mandate, plan, standingOf } from './setting.js';

const app = await startApp();

async function scene() {
  const town = await network(app);
  return { town, people: await town.people(), given: await mandate(town, await plan(town)) };
}

describe('a mandate for three campaigns', () => {
  it('goes from not begun to met, campaign by campaign', async () => {
    const { town, people, given } = await scene();
    const seen = () => standingOf(given, people.observer);
    expect(await seen()).toMatchObject({ status: 'NOT_BEGUN', done: 0, required: 3, risks: [], underway: [] });
    const first = await crossSectorCampaign(town);
    expect(await seen()).toMatchObject({
      ...{ status: 'AT_RISK', risks: [{ code: 'TOO_FEW_PLANNED', missing: 2 }] },
      underway: [{ part: { __typename: 'Campaign', id: first.id }, inTime: true, lacks: [] }],
    });
    await complete(town, first);
    const [second, third] = [await crossSectorCampaign(town), await crossSectorCampaign(town)];
    expect(await seen()).toMatchObject({ status: 'ON_THE_WAY', done: 1, risks: [] });
    for (const campaign of [second, third]) await complete(town, campaign);
    const today = new Date().toISOString().slice(0, 10);
    expect(await seen()).toMatchObject({
      status: 'MET',
      done: 3,
      metOn: expect.stringContaining(today.slice(0, 4)) as string,
    });
    expect((await evidenceOf(given, people.observer)).map(({ subject }) => subject?.id).sort()).toEqual(
      [first.id, second.id, third.id].sort(),
    );
  });

  it('says what each campaign lacks', async () => {
    const { town, people, given } = await scene();
    const campaign = await town.set.campaign();
    const lacks = async () => (await standingOf(given, people.observer)).underway[0]?.lacks;
    expect(await lacks()).toMatchObject([{ code: 'KIND' }, { code: 'SECTOR' }]);
    const args = { campaign: campaign.id, organisation: town.club.id };
    done(await people.unit.mutate('invitePartner', args));
    expect(await lacks()).toMatchObject([{ code: 'PARTNER_ANSWER', organisation: { id: town.club.id } }]);
    done(await people.volunteer.mutate('answerInvitation', { ...args, accept: true }));
    expect(await lacks()).toMatchObject([{ code: 'CONTRIBUTION', organisation: { id: town.club.id } }]);
    const gift = await town.set.contribution({ from: town.club, campaign });
    expect(await lacks()).toMatchObject([{ code: 'CONFIRMATION', organisation: { id: town.club.id } }]);
    done(await town.coordinator.mutate('confirmContribution', { contribution: gift.id, version: 1 }));
    expect(await lacks()).toEqual([]);
  });
});
