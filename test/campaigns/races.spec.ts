// Many deeds to one campaign at once; and the log, which has each deed once, in order, or the deed did not happen.
import { newId } from '@saman/kernel';
import { event, Events, system } from '@saman/platform';
import { Client } from 'pg';
import { done, expectProblem, type Made, network, type Outcome, startApp } from '../kit/index.js';
import { expectInvariants } from '../kit/invariants.js';
import { logSeenBy } from '../kit/log.js';

// one of its stories lets the database fail, which is logged
const app = await startApp({ environment: { LOG_LEVEL: 'fatal' } });
const town = await network(app);
const { coordinator, volunteer, unit, partner, outsider } = await town.people();

const CAMPAIGN = { title: 'Ut', summary: 'Ut.', startsOn: '2027-01-01', endsOn: '2027-06-30' };
const propose = (facts: object = {}, by = unit) =>
  by.mutate('proposeCampaign', { network: town.id, organisation: town.health.id, campaign: { ...CAMPAIGN, ...facts } });
const at = (campaign: Made, more: object = {}) => ({ campaign: campaign.id, organisation: town.club.id, ...more });

/** Codes of what was refused. */
const refusals = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap(({ problems }) => problems.map(({ code }) => code)).sort();

afterEach(() => expectInvariants(town));

describe('deeds at once', () => {
  it('change one version once', async () => {
    const campaign = await town.set.campaign();
    const changes = Array.from({ length: 10 }, (_, n) =>
      unit.mutate('changeCampaign', {
        campaign: campaign.id,
        version: campaign.version,
        changes: { title: `Ut ${String(n)}` },
      }),
    );
    const moves = Array.from({ length: 5 }, () =>
      coordinator.mutate('moveCampaign', { campaign: campaign.id, version: campaign.version, to: 'COMPLETED' }),
    );
    expect(refusals(await Promise.all([...changes, ...moves]))).toEqual(Array.from({ length: 14 }, () => 'CONFLICT'));
  });

  it('invite once, and take one answer', async () => {
    const campaign = await town.set.campaign();
    const invitations = await Promise.all(Array.from({ length: 8 }, () => unit.mutate('invitePartner', at(campaign))));
    expect(refusals(invitations)).toEqual(Array.from({ length: 7 }, () => 'ALREADY_EXISTS'));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => volunteer.mutate('answerInvitation', at(campaign, { accept: n % 2 === 0 }))),
    );
    expect(refusals(answers)).toEqual(Array.from({ length: 7 }, () => 'WRONG_STATUS'));
  });

  it('never leave a partner or an owner behind that has left the network', async () => {
    for (let round = 0; round < 4; round += 1) {
      const leaver = await town.member('PARTNER', 'KNOWLEDGE', 'Biblioteket');
      const [own, other] = [
        await town.set.campaign({ owner: leaver, status: 'PROPOSED' }),
        await town.set.campaign({ owner: town.health }),
      ];
      const asked = { campaign: other.id, organisation: leaver.id };
      done(await unit.mutate('invitePartner', asked));
      const outcomes = await Promise.all([
        coordinator.mutate('leaveNetwork', { membership: leaver.membershipId }),
        coordinator.mutate('moveCampaign', { campaign: own.id, version: 1, to: 'PLANNED' }),
        coordinator.mutate('answerInvitation', { ...asked, accept: true }),
        coordinator.mutate('proposeCampaign', { network: town.id, organisation: leaver.id, campaign: CAMPAIGN }),
      ]);
      const codes = new Set([...refusals(outcomes), 'WRONG_STATUS']);
      expect([...codes]).toEqual(['WRONG_STATUS']);
      await expectInvariants(town);
    }
  });
});

describe('the log', () => {
  it('has every deed once, without a gap, in commit order, whatever fails between', async () => {
    const after = await town.lastSequence();
    const watch = await town.watchedBy(partner, after);
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        n % 4 === 3 ? propose({ endsOn: '2026-01-01' }) : propose({}, n % 4 === 2 ? coordinator : unit),
      ),
    );
    expect(refusals(outcomes)).toEqual(Array.from({ length: 10 }, () => 'INVALID'));
    const events = await logSeenBy(partner, town, after);
    expect(events.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 30 }, (_, n) => after + 1 + n));
    const ids = outcomes.flatMap(({ thing }) => thing?.id ?? []);
    expect(events.map(({ subject }) => subject?.id).sort()).toEqual(ids.sort());
    const arrived = await watch.take(30);
    expect(arrived.map(({ sequence, subject }) => [sequence, subject?.id])).toEqual(
      events.map(({ sequence, subject }) => [sequence, subject?.id]),
    );
    expect(await logSeenBy(outsider, town, after)).toEqual([]);
    await watch.close();
  });

  it('is written, or the deed does not happen', async () => {
    const [campaign, after] = [await town.set.campaign(), await town.lastSequence()];
    const cancel = () =>
      coordinator.mutate('moveCampaign', { campaign: campaign.id, version: campaign.version, to: 'CANCELLED' });
    const need = await town.set.need({ campaign });
    const statuses = () =>
      unit.query('query ($id: ID!, $need: ID!) { campaign(id: $id) { status version } need(id: $need) { status } }', {
        ...{ id: campaign.id, need: need.id },
      });
    const before = await statuses();
    await withoutRoomFor('NEED_CLOSED', async () => {
      await expect(cancel()).rejects.toMatchObject({ code: 'INTERNAL' });
      expect(await statuses()).toEqual(before);
      expect(await town.lastSequence()).toBe(after + 1);
    });
    expect(done(await cancel()).status).toBe('CANCELLED');
    expectProblem(await cancel(), 'CONFLICT');
    const told = await logSeenBy(unit, town, after);
    const nowhere = { kind: 'CAMPAIGN_CHANGED', networkId: newId(), subject: { type: 'Campaign', id: newId() } };
    const append = app.database.write(system, (tx) => app.get(Events).append(tx, [event(nowhere)]));
    await expect(append).rejects.toThrow('has no clock');
    expect(told.map(({ sequence, kind }) => [sequence - after, kind])).toEqual([
      ...[
        [1, 'NEED_OPENED'],
        [2, 'CAMPAIGN_CANCELLED'],
        [3, 'NEED_CLOSED'],
      ],
    ]);
  });
});

/** Meanwhile the database refuses events of this kind in this network, as a full disk would. */
async function withoutRoomFor(kind: string, work: () => Promise<void>): Promise<void> {
  const owner = new Client(app.config.databaseUrl);
  await owner.connect();
  const rule = `ALTER TABLE network_event ADD CONSTRAINT no_room CHECK (network_id <> '${town.id}' OR kind <> '${kind}') NOT VALID`;
  try {
    await owner.query(rule);
    await work();
  } finally {
    await owner.query('ALTER TABLE network_event DROP CONSTRAINT IF EXISTS no_room');
    await owner.end();
  }
}
