import { setTimeout as pause } from 'node:timers/promises';
import { hashOf } from '@saman/organisations';
import ICAL from 'ical.js';
import { type Actor, done, type Made, network, startApp } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { account, PASSWORD, signedIn } from '../organisations/ways.js';

const app = await startApp();
app.clock.set('2026-10-01T12:00:00+02:00');
const town = await network(app);
const { volunteer, partner, member, outsider, stranger } = await town.people();
const next = (day: number) => new Date(Date.UTC(2026, 9, day, 16));

const local = (address: unknown) => String(address).replace(app.config.publicUrl, app.url);

/** A new address, as its owner is shown it. */
async function renewed(actor: Actor): Promise<string> {
  const { payload } = await actor.mutate('renewCalendarLink');
  return local(payload.address);
}

async function titles(address: string): Promise<string[]> {
  const response = await fetch(address);
  expect(response.status).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()) as never);
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('summary')))
    .sort();
}

const openNeed = async (need: object) =>
  done(await volunteer.mutate('openNeed', { need: { kind: 'EQUIPMENT', title: 'Kaker', quantity: 4, ...need } }));
const pledge = async (need: Made) =>
  done(
    await partner.mutate('pledgeContribution', {
      organisation: town.company.id,
      contribution: { need: need.id, quantity: 1 },
    }),
  );

beforeEach(() => {
  app.clock.set('2026-10-01T12:00:00+02:00');
});

describe('one’s own calendar', () => {
  it('holds what one’s organisations organise, give to, and what one follows, and nothing else', async () => {
    const address = await renewed(partner);
    expect(await titles(address)).toEqual([]);
    const campaign = await town.set.campaign({ owner: town.health, title: 'Følgd' });
    await town.set.activity({
      organiser: town.company,
      title: 'Eige, for nettverket',
      visibility: 'NETWORK',
      startsAt: next(10),
    });
    await town.set.activity({ organiser: town.company, title: 'Eige utkast', visibility: 'DRAFT', startsAt: next(10) });
    await town.set.activity({ organiser: town.health, campaign, title: 'Følgd kampanje', startsAt: next(11) });
    await town.set.activity({ title: 'Følgd arrangør er det ikkje', startsAt: next(12) });
    const helped = await town.set.activity({ title: 'Hjelpt', startsAt: next(13) });
    done(await partner.mutate('follow', { network: town.id, following: { campaign: campaign.id, rhythm: 'WEEKLY' } }));
    done(await partner.mutate('follow', { network: town.id, following: { rhythm: 'WEEKLY' } }));
    await pledge(await openNeed({ activity: helped.id }));
    expect(await titles(address)).toEqual(['Eige, for nettverket', 'Følgd kampanje', 'Hjelpt']);
  });

  it('shows of a series the one time that something was promised to', async () => {
    const address = await renewed(partner);
    const before = await titles(address);
    const weekly = await town.set.activity({
      title: 'Kvar veke',
      startsAt: next(14),
      recurrence: 'FREQ=WEEKLY;COUNT=9',
    });
    const query = 'query ($id: ID!) { activity(id: $id) { occurrences { nodes { id startsAt } } } }';
    const { activity } = await stranger.query<{ activity: { occurrences: { nodes: { id: string }[] } } }>(
      query,
      weekly,
    );
    const third = activity.occurrences.nodes[2]?.id ?? '';
    const gift = await pledge(await openNeed({ occurrence: third }));
    expect(await titles(address)).toEqual([...before, 'Kvar veke'].sort());
    const text = await (await fetch(address)).text();
    expect(text).toContain(`UID:${third}`);
    expect(text).toContain('DTSTART;TZID=Europe/Oslo:20261028T180000');
    done(await partner.mutate('withdrawContribution', { contribution: gift.id, version: gift.version }));
    expect(await titles(address)).toEqual(before);
  });

  it('shows at once no more than its owner may see', async () => {
    const leaver = await town.person({ of: town.club, role: 'EDITOR' });
    const address = await renewed(leaver);
    await town.set.activity({ title: 'Berre for oss', visibility: 'NETWORK', startsAt: next(20) });
    expect(await titles(address)).toContain('Berre for oss');
    await app.database.pool.query('DELETE FROM organisation_person WHERE person_id = $1', [leaver.personId]);
    expect(await titles(address)).toEqual([]);
  });

  it('is in the language of its reader, and is kept by nobody on the way', async () => {
    await member.mutate('changeProfile', { language: 'EN' });
    await town.set.activity({ title: 'Hike', startsAt: next(21) });
    const response = await fetch(await renewed(member));
    const text = await response.text();
    expect(text).toContain('X-WR-CALNAME:My calendar in Saman');
    expect(text.replaceAll('\r\n ', '')).toContain('\\n\\nBy Turlaget\\n\\n');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    });
    const etag = response.headers.get('etag') ?? '';
    expect((await fetch(await renewed(member), { headers: { 'if-none-match': etag } })).status).toBe(304);
  });
});

describe('its address', () => {
  it('is shown once, and ends when there is a new one, or none', async () => {
    const first = await renewed(volunteer);
    const second = await renewed(volunteer);
    expect(second).not.toBe(first);
    const [old, fresh] = await Promise.all([fetch(first), fetch(second)]);
    expect([old.status, fresh.status]).toEqual([404, 200]);
    expect(await old.text()).toContain('This address is no longer valid');
    done(await volunteer.mutate('stopCalendarLink', {}, { select: 'email' }));
    expect((await fetch(second)).status).toBe(404);
    expect((await fetch(`${app.url}/calendar/abc.ics`)).status).toBe(404);
  });

  it('is known to its owner by its days alone, and to the database by its hash', async () => {
    const ASKED = '{ viewer { calendarLink { createdAt readAt } } }';
    const address = await renewed(outsider);
    const at = '2026-10-01T10:00:00.000Z';
    expect(await outsider.query(ASKED)).toEqual({ viewer: { calendarLink: { createdAt: at, readAt: null } } });
    await fetch(address);
    app.clock.advance(59, 'minutes');
    await fetch(address);
    expect(await outsider.query(ASKED)).toEqual({ viewer: { calendarLink: { createdAt: at, readAt: at } } });
    expect(await stranger.query(ASKED)).toEqual({ viewer: null });
    const { rows } = await app.database.pool.query<{ row: string }>('SELECT link::text AS row FROM calendar_link link');
    const secret = address.split('/').at(-1)?.replace('.ics', '') ?? '';
    expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
    expect(JSON.stringify(await logSeenBy(outsider, town))).not.toContain(secret);
    const { myData } = await outsider.query<{ myData: string }>('{ myData }');
    expect(JSON.parse(myData)).toMatchObject({ calendarLink: { read_at: expect.any(String) as string } });
    expect(myData).not.toContain('secret_hash');
  });

  it('is for who is signed in, and never under a key, whose answers are kept', async () => {
    await expect(stranger.mutate('renewCalendarLink')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(stranger.mutate('stopCalendarLink')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const answer = await volunteer.ask(
      'mutation { renewCalendarLink { address } }',
      {},
      { 'idempotency-key': 'a-key' },
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', rule: 'IDEMPOTENCY_KEY' });
    expect(answer.data?.renewCalendarLink ?? null).toBeNull();
  });

  it('ends with a new password, which may be what puts a theft right', async () => {
    const owner = await signedIn(app, await account(app));
    const address = await renewed(owner);
    await owner.mutate('changePassword', { current: PASSWORD, new: `${PASSWORD} igjen` });
    expect((await fetch(address)).status).toBe(404);
  });

  it('is not made by a session that a new password is ending, and goes on when others are ended by hand', async () => {
    const email = await account(app);
    const [owner, thief] = [await signedIn(app, email), await signedIn(app, email)];
    const client = await app.database.pool.connect();
    await client.query('BEGIN');
    await client.query('UPDATE person SET language = language WHERE id = $1', [owner.personId]);
    const waiting = expect(thief.mutate('renewCalendarLink')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const locks =
      'SELECT FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()';
    while ((await app.database.pool.query(locks)).rows.length === 0) await pause(10);
    await client.query('DELETE FROM session WHERE person_id = $1 AND secret_hash <> $2', [
      owner.personId,
      hashOf(owner.secret ?? ''),
    ]);
    await client.query('COMMIT');
    client.release();
    await waiting;
    const address = await renewed(owner);
    done(await owner.mutate('endOtherSessions', {}, { select: 'email' }));
    expect((await fetch(address)).status).toBe(200);
  });

  it('ends with the account', async () => {
    const leaver = await signedIn(app, await account(app));
    const address = await renewed(leaver);
    expect((await fetch(address)).status).toBe(200);
    await leaver.mutate('eraseMyAccount', { password: PASSWORD });
    expect((await fetch(address)).status).toBe(404);
    const { rows } = await app.database.pool.query('SELECT FROM calendar_link WHERE person_id = $1', [leaver.personId]);
    expect(rows).toEqual([]);
  });
});
