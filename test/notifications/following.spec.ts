// People are mailed what happens to what they follow: what they may see, when they want it, as long as they want it.
import { done, expectProblem, network, startApp } from '../kit/index.js';
import { Mailbox } from './mailbox.js';

const app = await startApp({ ownDatabase: true });
const town = await network(app);
const { volunteer, partner, unit, outsider, stranger } = await town.people();

const activity = (title: string, visibility = 'PUBLIC') => ({
  ...{ title, visibility, description: 'Ta med niste.' },
  ...{ startsAt: '2035-03-01T18:00:00+01:00', endsAt: '2035-03-01T20:00:00+01:00' },
});
const register = async (title: string, visibility?: string) => {
  const ids = { network: town.id, organisation: town.club.id };
  return done(await volunteer.mutate('registerActivity', { ...ids, activity: activity(title, visibility) }));
};
const follow = (actor: typeof partner, following: object) => actor.mutate('follow', { network: town.id, following });

describe('following', () => {
  afterEach(() => {
    app.clock.run();
  });

  it('tells at once, in the reader’s language, what they may see, and nothing of what they did themselves', async () => {
    const [own, theirs, foreign] = await Promise.all([volunteer, partner, outsider].map((who) => Mailbox.of(app, who)));
    await outsider.mutate('changeProfile', { name: 'Ola', language: 'EN' });
    const kinds = ['ACTIVITY_REGISTERED'];
    for (const who of [volunteer, partner, outsider]) done(await follow(who, { kinds, rhythm: 'IMMEDIATELY' }));

    await register('Skjult tur', 'NETWORK');
    await register('Open tur');

    const told = await theirs?.next();
    expect(`${told?.subject} ${told?.text}`).toContain('Turlaget inviterer til «Skjult tur».');
    const english = await foreign?.next();
    expect(english?.subject).toBe('Turlaget invites you to “Open tur”.');
    expect(english?.text).toContain('Hello Ola,');
    expect(english?.text).not.toContain('Skjult');
    expect(own?.all).toEqual([]);
  });

  it('waits for the morning, and tells then only what the reader may see by then', async () => {
    // tomorrow's noon, or an hour later in summer
    app.clock.set(`${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T12:00:00+01:00`);
    const leaver = await town.person({ role: 'OBSERVER' });
    const box = await Mailbox.of(app, leaver);
    const campaign = await town.set.campaign({ visibility: 'NETWORK', status: 'PROPOSED' });
    done(await follow(leaver, { campaign: campaign.id, rhythm: 'DAILY' }));
    const open = await town.set.campaign({ visibility: 'PUBLIC', status: 'PROPOSED' });
    done(await follow(leaver, { campaign: open.id, rhythm: 'DAILY' }));
    for (const { id } of [campaign, open])
      await unit.mutate('changeCampaign', { campaign: id, version: 1, changes: { title: `Ny ${id.slice(30)}` } });
    const watcher = await Mailbox.of(app, unit);
    done(await follow(unit, { rhythm: 'IMMEDIATELY' }));
    await register('Noko anna');
    await watcher.next();
    expect(box.all).toEqual([]);
    done(await leaver.mutate('dismissFromNetwork', { network: town.id, person: leaver.personId }));

    app.clock.advance(20, 'hours');

    const mail = await box.next();
    expect(mail.subject).toBe(`Kampanjen «Ny ${open.id.slice(30)}» er oppdatert.`);
    expect(mail.text).not.toContain(campaign.id.slice(30));
  });

  it('ends by one click, without signing in', async () => {
    const reader = await town.person({ role: 'OBSERVER' });
    const box = await Mailbox.of(app, reader);
    done(await follow(reader, { kinds: ['ACTIVITY_REGISTERED'], rhythm: 'IMMEDIATELY' }));
    await register('Fyrste tur');
    const { unsubscribe = '', text } = await box.next();
    expect(text).toContain(unsubscribe);
    const link = `${app.url}${new URL(unsubscribe).pathname}${new URL(unsubscribe).search}`;

    const page = await fetch(link);
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([
      200,
      expect.stringContaining("default-src 'none'"),
    ]);
    expect(await page.text()).toContain('<button>Stopp e-posten</button>');
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await fetch(link, { method: 'POST', body })).status).toBe(200);
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    expect((await fetch(link, { method: 'POST', body: form })).status).toBe(200);
    expect((await fetch(`${link}x`, { method: 'POST' })).status).toBe(404);

    const { viewer } = await reader.query<{ viewer: object }>('{ viewer { unwantedMail following { kinds rhythm } } }');
    const followed = { kinds: ['ACTIVITY_REGISTERED'], rhythm: 'IMMEDIATELY' };
    expect(viewer).toEqual({ unwantedMail: ['DIGEST'], following: [followed] });
    await register('Andre tur');
    const other = await Mailbox.of(app, partner);
    while (!(await other.next()).text.includes('Andre tur'));
    expect(box.all).toHaveLength(1);
  });

  it('is refused for what the reader may not see, and is nobody else’s business', async () => {
    const hidden = await town.set.campaign({ visibility: 'NETWORK' });
    const elsewhere = await (await network(app)).set.campaign();
    const rhythm = 'DAILY';
    expectProblem(await follow(outsider, { campaign: hidden.id, rhythm }), 'NOT_FOUND');
    expectProblem(await follow(partner, { campaign: elsewhere.id, rhythm }), 'INVALID', 'OTHER_NETWORK');
    await expect(follow(stranger, { rhythm })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });

    const followed = done(await follow(partner, { campaign: hidden.id, rhythm }));
    expect(done(await follow(partner, { campaign: hidden.id, rhythm: 'WEEKLY' })).id).toBe(followed.id);
    expectProblem(await unit.mutate('unfollow', { following: followed.id }), 'NOT_FOUND');
    expect((await partner.mutate('unfollow', { following: followed.id })).problems).toEqual([]);
  });
});
