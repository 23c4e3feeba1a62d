// Partners of a campaign: asked, answering, leaving. Who was asked is for the network's people alone until it is accepted.
import { newId } from '@saman/kernel';
import {
  type Actor,
  done,
  expectProblem,
  type Made,
  type Member,
  network,
  type Outcome,
  startApp,
} from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';

const app = await startApp();
const town = await network(app);
const { club, company, health } = town;
const { coordinator, observer, volunteer, member, unit, partner, outsider, stranger } = await town.people();

const deed =
  (name: string) =>
  (campaign: { id: string }, by: Actor, { id }: { id: string } = club, accept?: boolean) =>
    by.mutate(name, { campaign: campaign.id, organisation: id, accept }, { select: SELECT });
const SELECT = 'id version status partners { organisation { id } status }';
const [invite, answer, leave] = [deed('invitePartner'), deed('answerInvitation'), deed('leaveCampaign')];
const accept = (campaign: Made, by = volunteer, who = club): Promise<Outcome> => answer(campaign, by, who, true);
const decline = (campaign: Made, by = volunteer, who = club): Promise<Outcome> => answer(campaign, by, who, false);

const partnerOf = (outcome: Outcome, { id }: Member = club): unknown =>
  (done(outcome).partners as { organisation: { id: string }; status: string }[]).find(
    ({ organisation }) => organisation.id === id,
  )?.status;

async function partnersSeenBy(actor: Actor, { id }: Made): Promise<unknown[]> {
  const query = 'query ($id: ID!) { campaign(id: $id) { partners { organisation { id } status } } }';
  return (await actor.query<{ campaign: { partners: unknown[] } }>(query, { id })).campaign.partners;
}

describe('a partner', () => {
  it('is asked, accepts, leaves and may be asked again, each told', async () => {
    const campaign = await town.set.campaign({ visibility: 'PUBLIC' });
    const after = await town.lastSequence();
    expect(partnerOf(await invite(campaign, unit))).toBe('INVITED');
    expect(partnerOf(await accept(campaign))).toBe('ACCEPTED');
    expect(partnerOf(await leave(campaign, volunteer))).toBe('LEFT');
    expect(partnerOf(await invite(campaign, coordinator))).toBe('INVITED');
    expect(partnerOf(await decline(campaign))).toBe('DECLINED');
    const again = await invite(campaign, unit);
    expect(partnerOf(again)).toBe('INVITED');
    // a partnership is not the campaign's own field
    expect(again.thing?.version).toBe(campaign.version);

    const events = await logSeenBy(observer, town, after);
    const [subject, organisation] = [{ __typename: 'Campaign', id: campaign.id }, { id: club.id }];
    for (const event of events) expect(event).toMatchObject({ subject, organisation });
    const steps = events.map(({ kind, actor, changes }) => [kind, actor?.id, ...changes.map(({ before }) => before)]);
    expect(steps).toEqual([
      ['PARTNER_INVITED', unit.personId, null],
      ['PARTNER_ACCEPTED', volunteer.personId, 'INVITED'],
      ['PARTNER_LEFT', volunteer.personId, 'ACCEPTED'],
      ['PARTNER_INVITED', coordinator.personId, 'LEFT'],
      ['PARTNER_DECLINED', volunteer.personId, 'INVITED'],
      ['PARTNER_INVITED', unit.personId, 'DECLINED'],
    ]);
  });

  it('is seen by others than the network’s people only while it takes part', async () => {
    const campaign = await town.set.campaign({ visibility: 'PUBLIC' });
    const after = await town.lastSequence();
    const asked = [{ organisation: { id: club.id }, status: 'INVITED' }];
    done(await invite(campaign, unit));
    for (const actor of [unit, member, partner, observer]) expect(await partnersSeenBy(actor, campaign)).toEqual(asked);
    for (const actor of [outsider, stranger]) expect(await partnersSeenBy(actor, campaign)).toEqual([]);
    done(await decline(campaign));
    expect(await partnersSeenBy(stranger, campaign)).toEqual([]);
    done(await invite(campaign, unit));
    done(await accept(campaign));
    for (const actor of [outsider, stranger]) {
      expect(await partnersSeenBy(actor, campaign)).toEqual([{ organisation: { id: club.id }, status: 'ACCEPTED' }]);
      const seen = await logSeenBy(actor, town, after, { organisation: club.id });
      expect(seen.map(({ kind, actor: who }) => [kind, who])).toEqual([['PARTNER_ACCEPTED', null]]);
    }
  });
});

describe('asking a partner', () => {
  it('is refused', async () => {
    const campaign = await town.set.campaign({ partners: [club] });
    expectProblem(await invite({ id: newId() }, unit), 'NOT_FOUND');
    expectProblem(await invite({ id: 'zz' }, unit), 'NOT_FOUND');
    expectProblem(await invite(campaign, partner, company), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await invite(campaign, member, company), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await invite(campaign, outsider, company), 'FORBIDDEN', 'NOT_ALLOWED');
    expect(expectProblem(await invite(campaign, unit, { id: newId() }), 'NOT_FOUND').path).toEqual(['organisation']);
    expectProblem(await invite(campaign, unit, { id: 'zz' }), 'NOT_FOUND');
    expectProblem(await invite(campaign, unit, health), 'INVALID', 'OWNER_IS_NO_PARTNER');
    expectProblem(await invite(campaign, unit), 'ALREADY_EXISTS', 'ALREADY_A_PARTNER');
    done(await invite(campaign, unit, company));
    expectProblem(await invite(campaign, unit, company), 'ALREADY_EXISTS', 'ALREADY_A_PARTNER');
    await expect(invite(campaign, stranger)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is refused for a draft, for one that is over, and for an organisation from elsewhere', async () => {
    const draft = await town.set.campaign({ visibility: 'DRAFT' });
    expectProblem(await invite(draft, unit), 'WRONG_STATUS', 'STILL_A_DRAFT');
    expectProblem(await invite(draft, outsider), 'NOT_FOUND');
    expectProblem(await invite(draft, volunteer), 'NOT_FOUND');
    for (const status of ['COMPLETED', 'CANCELLED'] as const) {
      const over = await town.set.campaign({ status });
      expectProblem(await invite(over, unit), 'WRONG_STATUS', 'CAMPAIGN_STATUS');
    }
    const elsewhere = await network(app);
    const campaign = await town.set.campaign();
    expectProblem(await invite(campaign, unit, elsewhere.club), 'WRONG_STATUS', 'NOT_A_MEMBER');
  });
});

describe('answering', () => {
  it('is refused', async () => {
    const campaign = await town.set.campaign({ visibility: 'PUBLIC' });
    expectProblem(await accept(campaign), 'NOT_FOUND');
    done(await invite(campaign, unit));
    expectProblem(await accept({ id: newId(), version: 1 }), 'NOT_FOUND');
    expectProblem(await accept(campaign, partner), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await accept(campaign, unit), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await accept(campaign, member), 'FORBIDDEN', 'NOT_ALLOWED');
    // whether it was asked is nothing for those outside: as if it had not been
    expect(await decline(campaign, outsider)).toEqual(await decline(campaign, outsider, company));
    expectProblem(await accept(campaign, outsider), 'NOT_FOUND');
    done(await accept(campaign, coordinator));
    expectProblem(await accept(campaign), 'WRONG_STATUS', 'PARTNER_STATUS');
    expectProblem(await decline(campaign), 'WRONG_STATUS', 'PARTNER_STATUS');
    const over = await town.set.campaign();
    done(await invite(over, unit));
    done(await coordinator.mutate('moveCampaign', { campaign: over.id, version: over.version, to: 'CANCELLED' }));
    expectProblem(await accept(over), 'WRONG_STATUS', 'CAMPAIGN_STATUS');
  });
});

describe('leaving a campaign', () => {
  it('is refused to others, and to one that does not take part', async () => {
    const campaign = await town.set.campaign({ visibility: 'NETWORK', partners: [club] });
    expectProblem(await leave(campaign, outsider), 'NOT_FOUND');
    expectProblem(await leave(campaign, unit), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await leave(campaign, partner), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await leave(campaign, partner, company), 'NOT_FOUND');
    expectProblem(await leave(campaign, unit, health), 'NOT_FOUND');
    done(await invite(campaign, unit, company));
    expectProblem(await leave(campaign, partner, company), 'WRONG_STATUS', 'PARTNER_STATUS');
    done(await leave(campaign, volunteer));
    expectProblem(await leave(campaign, volunteer), 'WRONG_STATUS', 'PARTNER_STATUS');
  });

  it('is possible when it is over, too', async () => {
    const campaign = await town.set.campaign({ status: 'EVALUATED', partners: [club] });
    expect(partnerOf(await leave(campaign, volunteer))).toBe('LEFT');
  });
});

describe('an owner that has left the network', () => {
  it('leaves no campaign behind that goes on', async () => {
    const place = await network(app);
    const owner = await place.member('PARTNER', 'KNOWLEDGE', 'Biblioteket');
    const admin = await place.person({ of: owner, role: 'ADMIN' });
    const away = () => admin.mutate('leaveNetwork', { membership: owner.membershipId });
    const planned = await place.set.campaign({ owner, status: 'PLANNED' });
    const proposed = await place.set.campaign({ owner, status: 'PROPOSED' });
    expectProblem(await away(), 'WRONG_STATUS', 'STILL_RESPONSIBLE');
    const move = ({ id, version }: Made, to: string) =>
      place.coordinator.mutate('moveCampaign', { campaign: id, version, to });
    done(await move(planned, 'CANCELLED'));
    expect(done(await away()).status).toBe('LEFT');
    // what it only proposed is called off with it
    const called = { ...proposed, version: proposed.version + 1 };
    expectProblem(await move(called, 'PLANNED'), 'WRONG_STATUS', 'NOT_A_MEMBER');
    expectProblem(await move(called, 'CANCELLED'), 'WRONG_STATUS', 'CAMPAIGN_STEP');
  });
});
