// How a club gets into a network: by itself, without anybody who runs the installation, or because a coordinator asks it.
import { newId } from '@saman/kernel';
import { done, expectProblem, network, startApp, stranger, type Thing } from '../kit/index.js';
import { accept, account, choose, entered, mailsTo, PASSWORD, signedIn, tokenFor, viewerSeenBy } from './ways.js';

const app = await startApp({ ownDatabase: true });
app.clock.set('2027-03-01T12:00:00+01:00');
const town = await network(app);
const { coordinator, observer, volunteer, outsider } = await town.people();

const CLUB = { name: 'Voss turlag', kind: 'VOLUNTARY', sector: 'CIVIL_SOCIETY' };
const fresh = () => `${newId()}@example.org`;
const MEMBERSHIP = 'id status version organisation { id name }';

/** A coordinator invites an organisation whose first ADMIN has that address. */
async function invited(adminEmail: string): Promise<Thing & { organisation: { id: string } }> {
  const args = { network: town.id, organisation: CLUB, adminEmail };
  return done(await coordinator.mutate('inviteOrganisation', args, { select: MEMBERSHIP })) as never;
}

beforeEach(() => {
  app.clock.set('2027-03-01T12:00:00+01:00');
});

describe('a new club', () => {
  it('gets in by itself: account, organisation, request, answer', async () => {
    const email = fresh();
    await stranger(app).mutate('requestAccount', { email, name: 'Kari', language: 'NN' });
    const kari = entered(app, await choose(app, await tokenFor(app, email)));
    const club = done(await kari.mutate('registerOrganisation', { organisation: CLUB }));
    const request = { network: town.id, organisation: club.id };
    const asked = done(await kari.mutate('requestMembership', request));
    expect(asked.status).toBe('APPLIED');
    expectProblem(
      await kari.mutate('proposeCampaign', { ...request, campaign: campaign() }),
      'WRONG_STATUS',
      'NOT_A_MEMBER',
    );
    const answer = { membership: asked.id, accept: true };
    expectProblem(await kari.mutate('answerMembership', answer), 'FORBIDDEN');
    expect(done(await coordinator.mutate('answerMembership', answer)).status).toBe('ACTIVE');
    done(await kari.mutate('proposeCampaign', { ...request, campaign: campaign() }));
    expect((await viewerSeenBy(kari))?.networks).toEqual([{ network: { id: town.id }, role: null }]);
  });

  it('is let in by its first ADMIN, whom the coordinator has reached by mail', async () => {
    const email = fresh();
    const asked = await invited(email);
    expect(asked.status).toBe('INVITED');
    expect((await mailsTo(app, email))[0]).toContain('Solveig inviterer deg til å vere med i Voss turlag');
    const kari = entered(app, await choose(app, await tokenFor(app, email), PASSWORD, 'Kari'));
    expect((await viewerSeenBy(kari))?.organisations).toMatchObject([{ role: 'ADMIN' }]);
    const answer = { membership: asked.id, accept: true };
    expectProblem(await coordinator.mutate('answerMembership', answer), 'FORBIDDEN');
    expect(done(await kari.mutate('answerMembership', answer)).status).toBe('ACTIVE');
  });

  it('is not written down where its ADMIN’s address has got too many mails', async () => {
    const email = fresh();
    for (let round = 0; round < 3; round++) await invited(email);
    const before = await town.lastSequence();
    const args = { network: town.id, organisation: CLUB, adminEmail: email };
    expectProblem(await coordinator.mutate('inviteOrganisation', args), 'TRY_LATER', 'TOO_MANY_ATTEMPTS');
    expect(await town.lastSequence()).toBe(before);
  });
});

describe('an invited organisation whose link has lapsed', () => {
  it('gets another from a coordinator, until it has people', async () => {
    const [email, other] = [fresh(), await account(app)];
    const { id, organisation } = await invited(email);
    const lapsed = await tokenFor(app, email);
    app.clock.advance(15, 'days');
    expectProblem(await choose(app, lapsed), 'NOT_FOUND', 'LINK_NOT_VALID');

    const again = (role: string, by = coordinator) =>
      by.mutate('invitePerson', { organisation: organisation.id, email: other, role });
    expectProblem(await again('EDITOR'), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await again('ADMIN', observer), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await again('ADMIN', volunteer), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await again('ADMIN', outsider), 'NOT_FOUND');
    done(await again('ADMIN'));
    const kari = await signedIn(app, other);
    done(await accept(kari, await tokenFor(app, other)));

    const third = { organisation: organisation.id, email: fresh(), role: 'ADMIN' };
    expectProblem(await coordinator.mutate('invitePerson', third), 'FORBIDDEN', 'NOT_ALLOWED');
    done(await kari.mutate('answerMembership', { membership: id, accept: true }));
    done(await kari.mutate('invitePerson', third));
  });

  it('is no way into one that asked, or said no', async () => {
    const kari = await signedIn(app);
    const club = done(await kari.mutate('registerOrganisation', { organisation: CLUB }));
    done(await kari.mutate('requestMembership', { network: town.id, organisation: club.id }));
    const args = { organisation: club.id, email: fresh(), role: 'ADMIN' };
    expectProblem(await coordinator.mutate('invitePerson', args), 'FORBIDDEN', 'NOT_ALLOWED');
  });
});

function campaign() {
  return { title: 'Ut på tur', summary: 'Alle får vere med.', startsOn: '2027-01-01', endsOn: '2035-12-31' };
}
