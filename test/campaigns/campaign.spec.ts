// A campaign from proposal to evaluation: who may do what to it, and who sees it.
import { newId } from '@saman/kernel';
import { type Actor, done, expectProblem, network, type Outcome, startApp, type Thing } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';

const app = await startApp();
const town = await network(app);
const { coordinator, observer, volunteer, member, unit, partner, outsider, stranger } = await town.people();

const FACTS = {
  title: 'Saman ute',
  summary: 'Alle skal ut ein tur i veka.',
  startsOn: '2027-01-01',
  endsOn: '2027-06-30',
};

const propose = (facts: object = {}, by = unit, organisation = town.health.id): Promise<Outcome> =>
  by.mutate('proposeCampaign', { network: town.id, organisation, campaign: { ...FACTS, ...facts } });
type Seen = Pick<Thing, 'id' | 'version'>;
const change = ({ id, version }: Seen, changes: object, by = unit): Promise<Outcome> =>
  by.mutate('changeCampaign', { campaign: id, version, changes });
const move = ({ id, version }: Seen, to: string, by = coordinator, reason?: string): Promise<Outcome> =>
  by.mutate('moveCampaign', { campaign: id, version, to, reason });

async function whoSee(id: string, actors: readonly Actor[]): Promise<boolean[]> {
  const query = 'query ($id: ID!) { campaign(id: $id) { id } }';
  const answers = await Promise.all(actors.map((actor) => actor.query<{ campaign: unknown }>(query, { id })));
  return answers.map(({ campaign }) => campaign !== null);
}

describe('proposing a campaign', () => {
  it('is done by the EDITOR, or a coordinator for the organisation, and told', async () => {
    const campaign = done(await propose());
    expect(campaign).toMatchObject({
      ...FACTS,
      status: 'PROPOSED',
      visibility: 'NETWORK',
      version: 1,
      viewerCanEdit: true,
    });
    done(await propose({}, coordinator));
    const [event] = await logSeenBy(observer, town, 0, { campaign: campaign.id });
    expect(event).toMatchObject({ kind: 'CAMPAIGN_PROPOSED', actor: { id: unit.personId }, changes: [] });
    expect(event).toMatchObject({
      organisation: { id: town.health.id },
      subject: { __typename: 'Campaign', id: campaign.id },
    });
  });

  it('is refused to others', async () => {
    for (const by of [volunteer, partner, member, observer, outsider]) {
      expectProblem(await propose({}, by), 'FORBIDDEN', 'NOT_ALLOWED');
    }
    await expect(propose({}, stranger)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(expectProblem(await propose({}, unit, newId()), 'NOT_FOUND').path).toEqual(['organisation']);
    expectProblem(await propose({}, unit, 'zz'), 'NOT_FOUND');
    const elsewhere = await network(app);
    const ids = { network: elsewhere.id, organisation: town.health.id };
    expectProblem(await unit.mutate('proposeCampaign', { ...ids, campaign: FACTS }), 'WRONG_STATUS', 'NOT_A_MEMBER');
    const nowhere = await unit.mutate('proposeCampaign', { ...ids, network: newId(), campaign: FACTS });
    expect(expectProblem(nowhere, 'NOT_FOUND').path).toEqual(['network']);
  });

  it.each([
    ['no title', { title: ' \n ' }, 'EMPTY', 'title', null],
    ['an endless title', { title: 'a'.repeat(201) }, 'TOO_LONG', 'title', 200],
    ['a bell in its title', { title: 'Ring\u0007' }, 'CONTROL_CHARACTER', 'title', null],
    ['no summary', { summary: '' }, 'EMPTY', 'summary', null],
    ['an endless summary', { summary: 'a'.repeat(10_001) }, 'TOO_LONG', 'summary', 10_000],
    ['its end first', { endsOn: '2026-12-31' }, 'END_BEFORE_START', 'endsOn', null],
    ['a start in the Middle Ages', { startsOn: '1349-01-01' }, 'DATE_OUT_OF_RANGE', 'startsOn', null],
  ] as const)('is refused with %s', async (_, facts, rule, field, limit) => {
    const last = await town.lastSequence();
    expect(expectProblem(await propose(facts), 'INVALID', rule)).toMatchObject({ path: ['campaign', field], limit });
    expect(await town.lastSequence()).toBe(last);
  });

  it('takes the longest texts, and names all that is wrong at once', async () => {
    done(await propose({ title: `  ${'å'.repeat(200)}  `, summary: '😀'.repeat(10_000) }));
    const { problems } = await propose({ title: '', summary: '' });
    expect(problems.map(({ path }) => path.at(-1))).toEqual(['title', 'summary']);
  });

  it.each([
    ['a day that is none', { startsOn: '2027-02-30' }],
    ['an unknown visibility', { visibility: 'SECRET' }],
    ['a field of the sender’s own', { ownerId: town.club.id }],
    ['a title that is a number', { title: 5 }],
  ])('is malformed with %s', async (_, facts) => {
    await expect(propose(facts)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('changing a campaign', () => {
  it('changes what is named, and tells of texts only that they changed', async () => {
    const campaign = done(await propose());
    const after = done(await change(campaign, { title: 'Saman heile året', endsOn: '2027-12-31', summary: null }));
    expect(after).toMatchObject({
      title: 'Saman heile året',
      summary: FACTS.summary,
      endsOn: '2027-12-31',
      version: 2,
    });
    const event = (await logSeenBy(partner, town, 0, { campaign: campaign.id })).at(-1);
    expect(event).toMatchObject({ kind: 'CAMPAIGN_CHANGED' });
    expect(event?.changes).toEqual([
      { field: 'endsOn', before: '2027-06-30', after: '2027-12-31' },
      { field: 'title', before: null, after: null },
    ]);
    expect(JSON.stringify(await logSeenBy(coordinator, town))).not.toContain('heile året');
  });

  it('is refused', async () => {
    const campaign = done(await propose());
    expectProblem(await change({ id: newId(), version: 1 }, { title: 'Ut' }), 'NOT_FOUND');
    expectProblem(await change({ id: 'zz', version: 1 }, { title: 'Ut' }), 'NOT_FOUND');
    expectProblem(await change(campaign, { title: 'Ut' }, outsider), 'NOT_FOUND');
    expectProblem(await change(campaign, { title: 'Ut' }, volunteer), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await change({ ...campaign, version: 2 }, { title: 'Ut' }), 'CONFLICT', 'STALE_VERSION');
    expectProblem(await change(campaign, {}), 'INVALID', 'NOTHING_TO_CHANGE');
    const problem = expectProblem(await change(campaign, { endsOn: '2026-12-31' }), 'INVALID', 'END_BEFORE_START');
    expect(problem.path).toEqual(['changes', 'endsOn']);
    expect(expectProblem(await change(campaign, { title: '' }), 'INVALID', 'EMPTY').path).toEqual(['changes', 'title']);
    const over = await town.set.campaign({ status: 'COMPLETED' });
    expectProblem(await change(over, { title: 'Ut' }), 'WRONG_STATUS', 'CAMPAIGN_STATUS');
  });
});

describe('moving a campaign', () => {
  it('goes one step at a time, each told', async () => {
    let campaign = done(await propose());
    const after = await town.lastSequence();
    for (const [to, by] of [
      ['PLANNED', coordinator],
      ['ACTIVE', unit],
      ['COMPLETED', coordinator],
      ['EVALUATED', coordinator],
    ] as const) {
      campaign = done(await move(campaign, to, by));
      expect(campaign.status).toBe(to);
    }
    const events = await logSeenBy(partner, town, after);
    expect(events.map(({ kind }) => kind)).toEqual([
      ...['CAMPAIGN_PLANNED', 'CAMPAIGN_STARTED', 'CAMPAIGN_COMPLETED', 'CAMPAIGN_EVALUATED'],
    ]);
    expect(events[0]?.changes).toEqual([{ field: 'status', before: 'PROPOSED', after: 'PLANNED' }]);
    expectProblem(await move(campaign, 'CANCELLED'), 'WRONG_STATUS', 'CAMPAIGN_STEP');
  });

  it('is refused', async () => {
    const campaign = done(await propose());
    expectProblem(await move({ id: newId(), version: 1 }, 'PLANNED'), 'NOT_FOUND');
    expectProblem(await move(campaign, 'PLANNED', outsider), 'NOT_FOUND');
    expect(expectProblem(await move(campaign, 'PLANNED', unit), 'FORBIDDEN', 'NOT_ALLOWED').path).toEqual(['to']);
    expectProblem(await move(campaign, 'CANCELLED', volunteer), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await move({ ...campaign, version: 7 }, 'PLANNED'), 'CONFLICT', 'STALE_VERSION');
    expect(expectProblem(await move(campaign, 'ACTIVE'), 'WRONG_STATUS', 'CAMPAIGN_STEP').path).toEqual(['to']);
    expectProblem(await move(campaign, 'PROPOSED'), 'WRONG_STATUS', 'CAMPAIGN_STEP');
    expect(expectProblem(await move(campaign, 'CANCELLED', unit, ' '), 'INVALID', 'EMPTY').path).toEqual(['reason']);
    expectProblem(await move(campaign, 'CANCELLED', unit, 'a'.repeat(10_001)), 'INVALID', 'TOO_LONG');
  });

  it('ends early with a reason, which the log does not repeat', async () => {
    const campaign = done(await move(done(await propose()), 'CANCELLED', unit, 'Me fekk ikkje pengar.'));
    expect(campaign).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'Me fekk ikkje pengar.',
      viewerCanEdit: false,
    });
    const event = (await logSeenBy(unit, town)).at(-1);
    expect(event?.changes).toEqual([{ field: 'status', before: 'PROPOSED', after: 'CANCELLED' }]);
  });
});

describe('who sees a campaign', () => {
  const people = [unit, coordinator, observer, volunteer, member, partner, outsider, stranger];

  it.each([
    ['DRAFT', [true, true, false, false, false, false, false, false]],
    ['NETWORK', [true, true, true, true, true, true, false, false]],
    ['PUBLIC', [true, true, true, true, true, true, true, true]],
  ])('when it is %s', async (visibility, expected) => {
    const { id, version } = done(await propose({ visibility }));
    expect(await whoSee(id, people)).toEqual(expected);
    const hiddenFrom = people.filter((_, index) => !expected[index] && people[index]?.personId);
    for (const by of hiddenFrom) {
      expectProblem(await change({ id, version }, { title: 'Ut' }, by), 'NOT_FOUND');
      expect(await logSeenBy(by, town, 0, { campaign: id })).toEqual([]);
    }
  });

  it('only ever becomes more', async () => {
    const draft = done(await propose({ visibility: 'DRAFT' }));
    const shown = done(await change(draft, { visibility: 'NETWORK' }));
    const problem = expectProblem(await change(shown, { visibility: 'DRAFT' }), 'WRONG_STATUS', 'VISIBILITY_NARROWED');
    expect(problem.path).toEqual(['changes', 'visibility']);
    const open = done(await change(shown, { visibility: 'PUBLIC' }));
    expectProblem(await change(open, { visibility: 'NETWORK' }), 'WRONG_STATUS', 'VISIBILITY_NARROWED');
    // what happened while it was hidden is part of a past that everybody may see now, but for who did it
    const events = await logSeenBy(stranger, town, 0, { campaign: draft.id });
    expect(events.map(({ kind, actor }) => [kind, actor])).toEqual([
      ...[
        ['CAMPAIGN_PROPOSED', null],
        ['CAMPAIGN_CHANGED', null],
        ['CAMPAIGN_CHANGED', null],
      ],
    ]);
  });
});
