// "What if": the standing as it would be, with nothing written; and what really comes of doing it.
import fc from 'fast-check';
import { type Actor, type Made, network, type RequestError, startApp } from '../kit/index.js';
import { complete, crossSectorCampaign, mandate, plan, standingOf } from './setting.js';
import { type Change, changeFor, counted, drawn, field, QUERY, whatIf } from './supposed.js';

const app = await startApp();

const refusal = (actor: Actor, { id }: { id: string }, changes: readonly object[]) =>
  actor.query(QUERY, { network: id, changes }).then(
    () => ({ code: 'not refused', rule: null, path: null }),
    (error: unknown) => {
      const { code, rule, path } = (error as RequestError).errors[0]?.extensions ?? {};
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

describe('random sequences of deeds', () => {
  it('come out as they were supposed; nothing supposed is how it is; what is set aside never counts', async () => {
    const end = Date.now() + 12_000;
    const sequences = fc.array(drawn, { minLength: 4, maxLength: 9 });
    const property = fc.asyncProperty(sequences, async (all) => {
      if (Date.now() > end) return;
      const at = await field(app);
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
