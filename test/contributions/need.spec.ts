// What is lacking: opened, changed and closed by whoever holds it.
import { newId } from '@saman/kernel';
import { type Actor, done, expectProblem, network, type Outcome, startApp, type Thing } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';

const app = await startApp();
const town = await network(app);
const { coordinator, observer, volunteer, member, unit, partner, outsider, stranger } = await town.people();

const BENCHES = { title: 'Benker', kind: 'EQUIPMENT', quantity: 12 };
const FIELDS = `id version title kind unit quantity covered confirmed neededBy status viewerCanEdit
  campaign { id } activity { id } occurrence { id }`;
const open = (need: object, by = unit): Promise<Outcome> =>
  by.mutate('openNeed', { need: { ...BENCHES, ...need } }, { select: FIELDS });
type Seen = Pick<Thing, 'id' | 'version'>;
const change = ({ id, version }: Seen, changes: object, by = unit): Promise<Outcome> =>
  by.mutate('changeNeed', { need: id, version, changes }, { select: FIELDS });
const close = ({ id, version }: Seen, by = unit): Promise<Outcome> => by.mutate('closeNeed', { need: id, version });

async function isSeenBy(actor: Actor, id: string): Promise<boolean> {
  return (await actor.query<{ need: unknown }>('query ($id: ID!) { need(id: $id) { id } }', { id })).need !== null;
}

async function occurrenceOf({ id }: { id: string }): Promise<Seen> {
  const query = 'query ($id: ID!) { activity(id: $id) { occurrences(first: 1) { nodes { id version } } } }';
  type Answer = { activity: { occurrences: { nodes: Seen[] } } };
  const [first] = (await coordinator.query<Answer>(query, { id })).activity.occurrences.nodes;
  if (!first) throw new Error('no occurrence');
  return first;
}

const campaign = await town.set.campaign({ partners: [town.club] });
const walk = await town.set.activity({ campaign });

describe('opening a need', () => {
  it('is done for a campaign, an activity or one of its times by who answers for it, and told', async () => {
    const after = await town.lastSequence();
    const need = done(await open({ campaign: campaign.id, neededBy: '2027-05-17' }));
    expect(need).toMatchObject({ ...BENCHES, unit: 'PIECES', covered: 0, confirmed: 0, status: 'OPEN', version: 1 });
    expect(need).toMatchObject({ campaign: { id: campaign.id }, activity: null, neededBy: '2027-05-17' });
    const [campaignId, activityId] = [{ id: campaign.id }, { id: walk.id }];
    const ofWalk = done(await open({ activity: walk.id }, volunteer));
    expect(ofWalk).toMatchObject({ campaign: campaignId, activity: activityId, occurrence: null, neededBy: null });
    const time = await occurrenceOf(walk);
    const ofTime = done(await open({ occurrence: time.id }, coordinator));
    expect(ofTime).toMatchObject({ campaign: campaignId, activity: activityId, occurrence: { id: time.id } });
    expect(ofTime.neededBy).toMatch(/^\d{4}-\d\d-\d\d$/);

    const events = await logSeenBy(stranger, town, after, { campaign: campaign.id });
    expect(events.map(({ kind, organisation, actor }) => [kind, organisation?.id, actor])).toEqual([
      ['NEED_OPENED', town.health.id, null],
      ['NEED_OPENED', town.club.id, null],
      ['NEED_OPENED', town.club.id, null],
    ]);
    expect(JSON.stringify(await logSeenBy(observer, town, after))).not.toContain('Benker');
  });

  it('takes an id that a phone chose, once', async () => {
    const id = newId();
    expect(done(await open({ id, campaign: campaign.id })).id).toBe(id);
    expect(expectProblem(await open({ id, campaign: campaign.id }), 'ALREADY_EXISTS', 'ID_TAKEN').path).toEqual([
      'need',
      'id',
    ]);
    expectProblem(
      await open({ id: '7c1a58b0-5a0e-4d6a-9a3c-0242ac120002', campaign: campaign.id }),
      'INVALID',
      'NOT_AN_ID',
    );
  });

  it('is refused to others', async () => {
    for (const by of [volunteer, partner, member, observer, outsider]) {
      expectProblem(await open({ campaign: campaign.id }, by), 'FORBIDDEN', 'NOT_ALLOWED');
    }
    expectProblem(await open({ activity: walk.id }, unit), 'FORBIDDEN', 'NOT_ALLOWED');
    await expect(open({ campaign: campaign.id }, stranger)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const hidden = await town.set.campaign({ visibility: 'DRAFT' });
    expect(expectProblem(await open({ campaign: hidden.id }, partner), 'NOT_FOUND').path).toEqual(['need', 'campaign']);
    expect(expectProblem(await open({ activity: newId() }), 'NOT_FOUND').path).toEqual(['need', 'activity']);
    expect(expectProblem(await open({ occurrence: 'zz' }), 'NOT_FOUND').path).toEqual(['need', 'occurrence']);
  });

  it.each([
    ['no place', {}, 'EXACTLY_ONE', ['need'], null],
    ['two places', { campaign: campaign.id, activity: walk.id }, 'EXACTLY_ONE', ['need'], null],
    [
      'each time of a campaign',
      { campaign: campaign.id, eachOccurrence: true },
      'EXACTLY_ONE',
      ['need', 'eachOccurrence'],
      null,
    ],
    ['no title', { title: ' ', campaign: campaign.id }, 'EMPTY', ['need', 'title'], null],
    ['none of it', { quantity: 0, campaign: campaign.id }, 'TOO_SMALL', ['need', 'quantity'], 1],
    ['too much', { quantity: 1_000_001, campaign: campaign.id }, 'TOO_LARGE', ['need', 'quantity'], 1_000_000],
    [
      'too many kroner',
      { kind: 'MONEY', quantity: 100_000_001, campaign: campaign.id },
      'TOO_LARGE',
      ['need', 'quantity'],
      100_000_000,
    ],
    ['benches in kroner', { unit: 'KRONER', campaign: campaign.id }, 'UNIT_DOES_NOT_FIT', ['need', 'unit'], null],
    [
      'the year 3000',
      { neededBy: '3000-01-01', campaign: campaign.id },
      'DATE_OUT_OF_RANGE',
      ['need', 'neededBy'],
      null,
    ],
  ] as const)('is refused with %s', async (_, need, rule, path, limit) => {
    expect(expectProblem(await open(need), 'INVALID', rule)).toMatchObject({ path, limit });
  });

  it('goes as far as its bounds', async () => {
    const most = done(await open({ kind: 'MONEY', quantity: 100_000_000, campaign: campaign.id }));
    expect(most).toMatchObject({ unit: 'KRONER', quantity: 100_000_000 });
    done(await open({ quantity: 1_000_000, campaign: campaign.id }));
    done(await open({ kind: 'TRANSPORT', unit: 'HOURS', quantity: 1, campaign: campaign.id }));
  });

  it('is refused where all is over', async () => {
    for (const status of ['COMPLETED', 'EVALUATED', 'CANCELLED'] as const) {
      const over = await town.set.campaign({ status });
      expectProblem(await open({ campaign: over.id }), 'WRONG_STATUS', 'CAMPAIGN_STATUS');
    }
    const off = await town.set.activity();
    const time = await occurrenceOf(off);
    done(await volunteer.mutate('cancelActivity', { activity: off.id, version: 1 }));
    expectProblem(await open({ activity: off.id }, volunteer), 'WRONG_STATUS', 'ACTIVITY_STATUS');
    expectProblem(await open({ occurrence: time.id }, volunteer), 'WRONG_STATUS', 'ACTIVITY_STATUS');
    expectProblem(await open({ activity: off.id, eachOccurrence: true }, volunteer), 'WRONG_STATUS', 'ACTIVITY_STATUS');
  });
});

describe('changing a need', () => {
  it('covers or reopens it, each told', async () => {
    const need = await town.set.need({ campaign, quantity: 10 });
    await town.set.contribution({ need, quantity: 4 });
    const after = await town.lastSequence();
    const less = done(await change(need, { quantity: 4, neededBy: '2027-05-17' }));
    expect(less).toMatchObject({ quantity: 4, covered: 4, status: 'COVERED', version: 2 });
    const more = done(await change(less, { quantity: 5, title: 'Lange benker', neededBy: null }));
    expect(more).toMatchObject({ quantity: 5, status: 'OPEN', neededBy: null, version: 3 });
    const events = await logSeenBy(stranger, town, after);
    expect(events.map(({ kind, sequence }) => [kind, sequence - after])).toEqual([
      ...[
        ['NEED_CHANGED', 1],
        ['NEED_COVERED', 2],
        ['NEED_CHANGED', 3],
        ['NEED_REOPENED', 4],
      ],
    ]);
    expect(events[2]?.changes).toEqual([
      { field: 'quantity', before: '4', after: '5' },
      { field: 'neededBy', before: '2027-05-17', after: null },
      { field: 'title', before: null, after: null },
    ]);
  });

  it('is refused', async () => {
    const need = await town.set.need({ campaign, quantity: 10 });
    await town.set.contribution({ need, quantity: 4 });
    const below = expectProblem(await change(need, { quantity: 3 }), 'INVALID', 'BELOW_COVERED');
    expect(below).toMatchObject({ limit: 4, path: ['changes', 'quantity'] });
    expectProblem(await change(need, { quantity: 1_000_001 }), 'INVALID', 'TOO_LARGE');
    expectProblem(await change(need, { quantity: null }), 'INVALID', 'REQUIRED');
    expectProblem(await change(need, {}), 'INVALID', 'NOTHING_TO_CHANGE');
    expectProblem(await change({ ...need, version: 2 }, { quantity: 9 }), 'CONFLICT', 'STALE_VERSION');
    expectProblem(await change(need, { quantity: 9 }, volunteer), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await change({ id: newId(), version: 1 }, { quantity: 9 }), 'NOT_FOUND');
  });
});

describe('closing a need', () => {
  it('ends the asking, and what was pledged stays', async () => {
    const need = await town.set.need({ campaign });
    const gift = await town.set.contribution({ need, quantity: 4 });
    const after = await town.lastSequence();
    expectProblem(await close(need, partner), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await close({ ...need, version: 2 }), 'CONFLICT', 'STALE_VERSION');
    const closed = done(await close(need));
    expect(closed).toMatchObject({ status: 'CLOSED', covered: 4, viewerCanEdit: false, version: 2 });
    expectProblem(await close(closed), 'WRONG_STATUS', 'NEED_STATUS');
    expectProblem(await change(closed, { quantity: 20 }), 'WRONG_STATUS', 'NEED_STATUS');
    const contribution = { need: need.id, quantity: 1 };
    const late = await partner.mutate('pledgeContribution', { organisation: town.company.id, contribution });
    expectProblem(late, 'WRONG_STATUS', 'NEED_STATUS');
    done(await unit.mutate('confirmContribution', { contribution: gift.id, version: 1 }));
    const events = await logSeenBy(unit, town, after, { need: need.id });
    expect(events.map(({ kind }) => kind)).toEqual(['NEED_CLOSED', 'CONTRIBUTION_CONFIRMED']);
  });
});

describe('who sees a need', () => {
  it('is who sees what it belongs to', async () => {
    const all = [unit, coordinator, observer, volunteer, member, partner, outsider, stranger];
    for (const [visibility, count] of [
      ['DRAFT', 2],
      ['NETWORK', 6],
      ['PUBLIC', 8],
    ] as const) {
      const hiding = await town.set.campaign({ visibility });
      const need = await town.set.need({ campaign: hiding });
      const seen = await Promise.all(all.map((actor) => isSeenBy(actor, need.id)));
      expect(seen).toEqual(all.map((_, index) => index < count));
      for (const by of all.slice(count).filter(({ personId }) => personId !== null)) {
        expect(await close(need, by)).toEqual(await close({ id: newId(), version: 1 }, by));
      }
    }
  });

  it('is asked for again by id, with others, by those alone who see it', async () => {
    const QUERY = `query ($slug: String!, $ids: [ID!]) { network(slug: $slug) { needs(first: 100, ids: $ids) { totalCount nodes { id } } } }`;
    const seen = await town.set.need({ campaign });
    const hidden = await town.set.need({ campaign: await town.set.campaign({ visibility: 'NETWORK' }) });
    const other = await network(app);
    const elsewhere = await other.set.need({ campaign: await other.set.campaign() });
    const asked = async (by: Actor, ids: readonly string[]) => {
      type Answer = { network: { needs: { totalCount: number; nodes: { id: string }[] } } };
      const { needs } = (await by.query<Answer>(QUERY, { slug: town.slug, ids })).network;
      expect(needs.totalCount).toBe(needs.nodes.length);
      return needs.nodes.map(({ id }) => id);
    };
    const all = [hidden.id, seen.id, elsewhere.id, newId(), 'no id', ''];
    expect(await asked(unit, all)).toEqual([seen.id, hidden.id]);
    expect(await asked(stranger, all)).toEqual([seen.id]);
    expect(await asked(stranger, [])).toEqual([]);
  });
});
