// A thing that is referred to belongs to the same network as the thing that refers to it: by the API, and by the database without it.
import { newId } from '@saman/kernel';
import { system } from '@saman/platform';
import { raw } from 'sql-template-tag';
import { done, expectProblem, join, network, startApp, type Town } from '../kit/index.js';

const app = await startApp();
const [here, there] = [await network(app), await network(app)];

/** One of each thing. */
async function thingsOf(town: Town) {
  const campaign = await town.set.campaign({ partners: [town.club] });
  const activity = await town.set.activity({ campaign });
  const need = await town.set.need({ activity });
  const gift = await town.set.contribution({ need });
  const each = await town.set.need({ activity, eachOccurrence: true });
  const read = 'query ($id: ID!) { need(id: $id) { occurrence { id } } }';
  const answer = await town.coordinator.query<{ need: { occurrence: { id: string } } }>(read, { id: each.id });
  return { campaign, activity, need, gift, each, occurrence: answer.need.occurrence };
}
const [mine, theirs] = [await thingsOf(here), await thingsOf(there)];

/** Somebody who may do everything in both networks. */
const both = await here.person({ role: 'COORDINATOR' });
await there.give(both, 'COORDINATOR');
await join(app, both, here.club, 'EDITOR');

describe('things of different networks', () => {
  it('are not joined by any deed', async () => {
    const times = { startsAt: '2035-03-01T18:00:00+01:00', endsAt: '2035-03-01T20:00:00+01:00' };
    const activity = { title: 'Tur', description: 'Tur.', ...times, campaign: theirs.campaign.id };
    const club = { network: here.id, organisation: here.club.id };
    const register = await both.mutate('registerActivity', { ...club, activity });
    expect(expectProblem(register, 'INVALID', 'OTHER_NETWORK').path).toEqual(['activity', 'campaign']);
    const changes = { campaign: theirs.campaign.id };
    const move = await both.mutate('changeActivity', { activity: mine.activity.id, version: 1, changes });
    expect(expectProblem(move, 'INVALID', 'OTHER_NETWORK').path).toEqual(['changes', 'campaign']);
    const foreign = { organisation: here.company.id };
    for (const target of [
      { need: theirs.need.id },
      { activity: theirs.activity.id },
      { campaign: theirs.campaign.id },
    ]) {
      const contribution = { kind: 'EQUIPMENT', quantity: 1, ...target };
      expectProblem(
        await both.mutate('pledgeContribution', { ...foreign, contribution }),
        'WRONG_STATUS',
        'NOT_A_MEMBER',
      );
    }
    const invite = await both.mutate('invitePartner', { campaign: theirs.campaign.id, ...foreign });
    expectProblem(invite, 'WRONG_STATUS', 'NOT_A_MEMBER');
    const campaign = { title: 'Ut', summary: 'Ut.', startsOn: '2027-01-01', endsOn: '2027-06-30' };
    const propose = await both.mutate('proposeCampaign', { network: there.id, ...foreign, campaign });
    expectProblem(propose, 'WRONG_STATUS', 'NOT_A_MEMBER');
    const answer = await both.mutate('answerInvitation', { campaign: theirs.campaign.id, ...foreign, accept: true });
    expectProblem(answer, 'WRONG_STATUS', 'NOT_A_MEMBER');
    expectProblem(await both.mutate('leaveCampaign', { campaign: theirs.campaign.id, ...foreign }), 'NOT_FOUND');
  });

  it.each([
    ['need', 'campaign_id', mine.need, theirs.campaign, 'need_campaign_fk'],
    ['need', 'activity_id', mine.need, theirs.activity, 'need_activity_fk'],
    ['need', 'occurrence_id', mine.need, theirs.occurrence, 'need_occurrence_fk'],
    ['need', 'network_id', mine.need, there, 'need_'],
    ['need_series', 'activity_id', null, theirs.activity, 'need_series_activity_fk'],
    ['contribution', 'need_id', mine.gift, theirs.need, 'contribution_need_fk'],
    ['contribution', 'activity_id', mine.gift, theirs.activity, 'contribution_activity_fk'],
    ['contribution', 'campaign_id', mine.gift, theirs.campaign, 'contribution_campaign_fk'],
    ['contribution', 'organisation_id', mine.gift, there.club, 'contribution_organisation_fk'],
    ['contribution', 'network_id', mine.gift, there, 'contribution_'],
    ['activity', 'campaign_id', mine.activity, theirs.campaign, 'activity_campaign_fk'],
    ['activity', 'organiser_id', mine.activity, there.club, 'activity_organiser_fk'],
    ['occurrence', 'activity_id', mine.occurrence, theirs.activity, 'occurrence_activity_fk'],
    ['campaign', 'owner_id', mine.campaign, there.health, 'campaign_owner_fk'],
    ['campaign', 'network_id', mine.campaign, there, 'campaign_'],
    ['campaign_partner', 'campaign_id', null, theirs.campaign, 'campaign_partner_campaign_fk'],
    ['campaign_partner', 'organisation_id', null, there.company, 'campaign_partner_organisation_fk'],
  ] as const)('are not joined in %s.%s by SQL either', async (table, column, row, foreign, constraint) => {
    const which = row ? `id = '${row.id}'` : `network_id = '${here.id}'`;
    const update = () =>
      app.database.write(system, (tx) =>
        tx.query(raw(`UPDATE ${table} SET ${column} = '${foreign.id}' WHERE ${which}`)),
      );
    await expect(update()).rejects.toMatchObject({
      code: '23503',
      constraint: expect.stringContaining(constraint) as string,
    });
  });

  it('count nowhere but in their own', async () => {
    const query = 'query ($slug: String!) { network(slug: $slug) { campaigns { totalCount } needs { totalCount } } }';
    const before = await both.query(query, { slug: here.slug });
    done(
      await both.mutate('openNeed', {
        need: { id: newId(), campaign: theirs.campaign.id, title: 'Ski', kind: 'EQUIPMENT', quantity: 1 },
      }),
    );
    await there.set.campaign();
    expect(await both.query(query, { slug: here.slug })).toEqual(before);
  });
});
