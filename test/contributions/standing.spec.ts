// A campaign's cross-sector standing follows what partners and gifts are, and says what would bring it further.
import { type Actor, done, expectProblem, type Made, network, startApp, type Thing } from '../kit/index.js';

const app = await startApp();
const town = await network(app);
const { club, company, health } = town;
const { coordinator, volunteer, unit, partner, observer, outsider, stranger } = await town.people();

interface Step {
  code: string;
  organisation: { id: string } | null;
  contribution: { id: string } | null;
}
interface Standing {
  isCrossSector: boolean;
  kinds: string[];
  sectors: string[];
  kindsRequired: number;
  sectorsRequired: number;
  counted: { id: string }[];
  steps: Step[];
}
async function standingOf({ id }: { id: string }, actor: Actor = observer): Promise<Standing> {
  const query = `query ($id: ID!) { campaign(id: $id) { crossSector { isCrossSector kinds sectors kindsRequired sectorsRequired
    counted { id } steps { code organisation { id } contribution { id } } } } }`;
  return (await actor.query<{ campaign: { crossSector: Standing } }>(query, { id })).campaign.crossSector;
}
const stepsOf = ({ steps }: Standing) =>
  steps.map(({ code, organisation, contribution }) => [code, organisation?.id, contribution?.id].filter(Boolean));
const isCrossSector = async (campaign: Made) => (await standingOf(campaign)).isCrossSector;
const at = (campaign: Made, { id } = club) => ({ campaign: campaign.id, organisation: id });
const deed = async (name: string, { id, version }: Made, by: Actor, more: object = {}): Promise<Thing> =>
  done(await by.mutate(name, { contribution: id, version, ...more }));

const INVITE = [['INVITE_ANOTHER_KIND'], ['INVITE_ANOTHER_SECTOR']];

describe('the standing of a campaign', () => {
  it('comes nearer step by step: asked, accepted, pledged, confirmed', async () => {
    const campaign = await town.set.campaign();
    // the owner counts from the start
    expect(await standingOf(campaign)).toMatchObject({ isCrossSector: false, counted: [{ id: health.id }] });
    expect(stepsOf(await standingOf(campaign))).toEqual(INVITE);
    done(await unit.mutate('invitePartner', at(campaign)));
    expect(stepsOf(await standingOf(campaign))).toEqual([['ANSWER_INVITATION', club.id]]);
    // what somebody gives who has not accepted does not count
    const gift = await town.set.contribution({ from: club, campaign, isConfirmed: true });
    expect(await standingOf(campaign)).toMatchObject({ isCrossSector: false, counted: [{ id: health.id }] });
    done(await volunteer.mutate('answerInvitation', { ...at(campaign), accept: true }));
    expect(await standingOf(campaign)).toEqual({
      ...{ isCrossSector: true, steps: [], kindsRequired: 2, sectorsRequired: 2 },
      kinds: ['MUNICIPAL_UNIT', 'VOLUNTARY'],
      sectors: ['CULTURE_AND_SPORT', 'HEALTH_AND_CARE'],
      counted: [{ id: health.id }, { id: club.id }],
    });
    await deed('deliverContribution', gift, volunteer, { deliveredOn: '2026-03-01' });
    expect(await isCrossSector(campaign)).toBe(true);
  });

  it('is lost when the gift is withdrawn or declined, the partner leaves, or it moves away', async () => {
    const setUp = async () => {
      const campaign = await town.set.campaign({ partners: [club] });
      await town.set.contribution({ from: health, campaign, isConfirmed: true });
      const activity = await town.set.activity({ campaign });
      const gift = await town.set.contribution({ from: club, activity, isConfirmed: true });
      expect(await isCrossSector(campaign)).toBe(true);
      return { campaign, activity, gift };
    };
    const [first, second, third, fourth] = [await setUp(), await setUp(), await setUp(), await setUp()];
    await deed('withdrawContribution', first.gift, volunteer);
    expect(stepsOf(await standingOf(first.campaign))).toEqual([['PLEDGE', club.id]]);
    await deed('declineContribution', second.gift, coordinator, { reason: 'Feil dag.' });
    expect(await isCrossSector(second.campaign)).toBe(false);
    done(await volunteer.mutate('leaveCampaign', at(third.campaign)));
    expect(stepsOf(await standingOf(third.campaign))).toEqual(INVITE);
    const changes = { campaign: null };
    done(await volunteer.mutate('changeActivity', { activity: fourth.activity.id, version: 1, changes }));
    expect(await isCrossSector(fourth.campaign)).toBe(false);
  });

  it('counts by what the organisations are here', async () => {
    const other = await town.member('VOLUNTARY', 'CULTURE_AND_SPORT', 'Idrettslaget');
    const campaign = await town.set.campaign({ owner: other, partners: [club, company] });
    await town.set.contribution({ from: other, campaign, isConfirmed: true });
    await town.set.contribution({ from: club, campaign, isConfirmed: true });
    const standing = await standingOf(campaign);
    expect(standing).toMatchObject({ isCrossSector: false, kinds: ['VOLUNTARY'], sectors: ['CULTURE_AND_SPORT'] });
    expect(stepsOf(standing)).toEqual([['PLEDGE', company.id]]);
  });

  it('tells others than the network’s people the count, and nothing of who was asked or has promised', async () => {
    const campaign = await town.set.campaign({ partners: [club], visibility: 'PUBLIC' });
    done(await unit.mutate('invitePartner', at(campaign, company)));
    const bare = await standingOf(await town.set.campaign({ visibility: 'PUBLIC' }), stranger);
    expect(stepsOf(bare)).toEqual(INVITE);
    await town.set.contribution({ from: health, campaign });
    await town.set.contribution({ from: club, campaign });
    for (const actor of [outsider, stranger]) expect(await standingOf(campaign, actor)).toEqual(bare);
    await town.set.contribution({ from: health, campaign, isConfirmed: true });
    const seen = await standingOf(campaign, stranger);
    expect(seen).toMatchObject({ counted: [{ id: health.id }], kinds: ['MUNICIPAL_UNIT'] });
    expect(stepsOf(seen)).toEqual(INVITE);
  });

  it('follows the network’s own rule, which a coordinator sets', async () => {
    const place = await network(app);
    const [campaign, insider] = [await place.set.campaign({ partners: [place.club] }), await place.people()];
    await place.set.contribution({ from: place.health, campaign, isConfirmed: true });
    await place.set.contribution({ from: place.club, campaign, isConfirmed: true });
    expect(await standingOf(campaign, insider.observer)).toMatchObject({ isCrossSector: true });
    const set = (changes: object, by = place.coordinator) => by.mutate('changeNetwork', { network: place.id, changes });
    expectProblem(await set({ crossSectorKinds: 3 }, insider.volunteer), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await set({ crossSectorKinds: 1 }), 'INVALID', 'TOO_SMALL');
    done(await set({ crossSectorKinds: 3 }));
    const standing = await standingOf(campaign, insider.observer);
    expect(standing).toMatchObject({ isCrossSector: false, kindsRequired: 3, sectorsRequired: 2 });
    expect(stepsOf(standing)).toEqual([['INVITE_ANOTHER_KIND']]);
    done(await set({ crossSectorKinds: 2, crossSectorSectors: 3 }));
    expect(stepsOf(await standingOf(campaign, partner))).toEqual([['INVITE_ANOTHER_SECTOR']]);
    done(await set({ crossSectorSectors: 2 }));
    expect(await standingOf(campaign, stranger)).toMatchObject({ isCrossSector: true, steps: [] });
  });
});
