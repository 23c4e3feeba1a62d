// The main job: a club registers an activity and pledges, whoever needs it confirms, a partner sees each deed arrive, and the campaign's
// cross-sector standing changes because of it.
import { type Actor, done, expectProblem, network, startApp, type WatchedEvent } from '../kit/index.js';

const app = await startApp();
const town = await network(app);
const { coordinator, volunteer, partner, outsider, stranger } = await town.people();

interface Standing {
  isCrossSector: boolean;
  kinds: string[];
  sectors: string[];
  counted: { id: string }[];
  steps: { code: string; organisation: { id: string } | null }[];
}

async function standingOf(campaign: { id: string }, actor: Actor): Promise<Standing> {
  const { campaign: seen } = await actor.query<{ campaign: { crossSector: Standing } }>(
    `query ($id: ID!) { campaign(id: $id) { crossSector {
      isCrossSector kinds sectors counted { id } steps { code organisation { id } } } } }`,
    { id: campaign.id },
  );
  return seen.crossSector;
}

const kindsOf = (events: readonly WatchedEvent[]) => events.map(({ kind }) => kind);

const activity = {
  title: 'Kveldstur med kakao',
  description: 'Vi går sakte og har god tid.',
  startsAt: '2035-03-01T18:00:00+01:00',
  endsAt: '2035-03-01T20:00:00+01:00',
};

describe('the main job', () => {
  it('makes a campaign cross-sector, and a partner sees each deed arrive', async () => {
    const campaign = await town.set.campaign({ partners: [town.club] });
    await town.set.contribution({ from: town.health, campaign, isConfirmed: true });
    const need = await town.set.need({ campaign, quantity: 10 });
    const before = await standingOf(campaign, partner);
    expect(before).toMatchObject({ isCrossSector: false, kinds: ['MUNICIPAL_UNIT'], sectors: ['HEALTH_AND_CARE'] });
    expect(before.steps).toContainEqual({ code: 'PLEDGE', organisation: { id: town.club.id } });
    const watch = await town.watchedBy(partner);

    const ids = { network: town.id, organisation: town.club.id };
    const walk = done(
      await volunteer.mutate('registerActivity', { ...ids, activity: { ...activity, campaign: campaign.id } }),
    );
    const gift = { need: need.id, quantity: 10 };
    const pledge = done(
      await volunteer.mutate('pledgeContribution', { organisation: town.club.id, contribution: gift }),
    );
    expect(pledge).toMatchObject({ status: 'PLEDGED', quantity: 10, unit: 'PIECES', version: 1 });
    expect((await standingOf(campaign, partner)).isCrossSector).toBe(false);
    const confirmed = done(await coordinator.mutate('confirmContribution', { contribution: pledge.id, version: 1 }));
    expect(confirmed).toMatchObject({ status: 'CONFIRMED', version: 2 });

    const seen = await watch.until(({ kind }) => kind === 'CONTRIBUTION_CONFIRMED');
    expect(kindsOf(seen)).toEqual([
      'ACTIVITY_REGISTERED',
      'CONTRIBUTION_PLEDGED',
      'NEED_COVERED',
      'CONTRIBUTION_CONFIRMED',
    ]);
    expect(seen.map(({ subject }) => subject?.id)).toEqual([walk.id, pledge.id, need.id, pledge.id]);
    const first = seen[0]?.sequence ?? NaN;
    expect(seen.map(({ sequence }) => sequence)).toEqual([first, first + 1, first + 2, first + 3]);
    expect(await standingOf(campaign, partner)).toMatchObject({
      ...{ isCrossSector: true, steps: [], kinds: ['MUNICIPAL_UNIT', 'VOLUNTARY'] },
      ...{ sectors: ['CULTURE_AND_SPORT', 'HEALTH_AND_CARE'] },
    });

    await watch.close();
    const again = await town.watchedBy(partner, first);
    expect(await again.take(3)).toEqual(seen.slice(1));
    await again.close();
  });

  it('refuses more than is lacking, and says what is', async () => {
    const need = await town.set.need({ campaign: await town.set.campaign(), quantity: 10 });
    await town.set.contribution({ need, quantity: 7 });
    const last = await town.lastSequence();

    const contribution = { need: need.id, quantity: 4 };
    const outcome = await volunteer.mutate('pledgeContribution', { organisation: town.club.id, contribution });

    const problem = expectProblem(outcome, 'NEED_ALREADY_COVERED', 'MORE_THAN_LACKING');
    expect(problem).toMatchObject({ limit: 3, path: ['contribution', 'quantity'] });
    expect(await town.lastSequence()).toBe(last);
  });

  it('lets no giver confirm its own gift', async () => {
    const activity = await town.set.activity({ organiser: town.club });
    const gift = await town.set.contribution({ from: town.club, activity });

    const outcome = await volunteer.mutate('confirmContribution', { contribution: gift.id, version: 1 });

    expectProblem(outcome, 'FORBIDDEN', 'OWN_CONTRIBUTION');
  });

  it.each([
    ['somebody from another network', outsider],
    ['a stranger', stranger],
  ])('shows %s nothing of what is given', async (_, actor) => {
    const campaign = await town.set.campaign({ visibility: 'PUBLIC' });
    const after = await town.lastSequence();
    const gift = await town.set.contribution({ campaign, isConfirmed: true });
    await town.set.campaign({ visibility: 'NETWORK' });
    const walk = await town.set.activity();

    const watch = await town.watchedBy(actor, after);
    const seen = await watch.until(({ subject }) => subject?.id === walk.id);
    expect(kindsOf(seen)).toEqual(['ACTIVITY_REGISTERED']);
    const found = await actor.query(`query ($id: ID!) { contribution(id: $id) { id } }`, { id: gift.id });
    expect(found).toEqual({ contribution: null });
    await watch.close();
  });
});
