import { newId } from '@saman/kernel';
import ICAL from 'ical.js';
import { done, type Made, network, startApp } from '../kit/index.js';
import { calendarOf, readings } from './calendars.js';

const app = await startApp();
app.clock.set('2026-10-01T12:00:00+02:00');
const town = await network(app);
const elsewhere = await network(app);
const { volunteer, coordinator } = await town.people();
const address = (path = '', { slug } = town) => `${app.url}/${slug}${path}/calendar.ics`;
const read = async (path?: string, headers: Record<string, string> = {}) => fetch(address(path), { headers });
const textOf = async (path?: string) => (await read(path)).text();
const unfolded = (text: string) => text.replaceAll('\r\n ', '');
const YEAR = { from: new Date('2026-07-01'), to: new Date('2027-07-01') };
const shown = (text: string) =>
  readings(text, YEAR).ical.map(({ startsAt, isCancelled }) => [startsAt.slice(0, 16), isCancelled]);

const WEEKLY = {
  title: 'Strikk, prat; og «kaffi» ☕👵🏽 på Prestegardslåven – ope for alle som vil vere med',
  description: 'Ta med garn.\nKom som du er, du òg.',
  startsAt: '2026-10-13T18:00:00+02:00',
  endsAt: '2026-10-13T20:00:00+02:00',
  recurrence: 'FREQ=WEEKLY;COUNT=4',
  place: { name: 'Prestegardslåven', address: 'Uttrågata 9, Voss', latitude: 60.6286, longitude: 6.4146 },
  contact: { name: 'Kari Nordmann', email: 'kari@example.org', phone: '90000000', isPublic: true },
};
const TIMES = 'id version occurrences { nodes { id version } }';
interface Weekly extends Made {
  occurrences: { nodes: [Made, Made, Made, Made] };
}

const register = async (activity: object = {}) => {
  const args = { network: town.id, organisation: town.club.id, activity: { ...WEEKLY, ...activity } };
  return done(await volunteer.mutate('registerActivity', args, { select: TIMES })) as unknown as Weekly;
};
const change = async ({ id, version }: Made, changes: object) =>
  done(
    await volunteer.mutate('changeActivity', { activity: id, version, changes }, { select: TIMES }),
  ) as unknown as Weekly;

beforeEach(() => {
  app.clock.set('2026-10-01T12:00:00+02:00');
});

describe('an activity in a calendar', () => {
  it('is told in full, for the programs that people have', async () => {
    const weekly = await register();
    const response = await read(`/activities/${weekly.id}`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `inline; filename="${town.slug}-${weekly.id}.ics"`,
      'cache-control': 'public, max-age=300',
    });
    const text = await response.text();
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    const [event] = calendarOf(text).events ?? [];
    expect(event).toMatchObject({
      uid: weekly.id,
      summary: WEEKLY.title,
      location: 'Prestegardslåven, Uttrågata 9, Voss',
      url: `${app.config.publicUrl}/${town.slug}/activities/${weekly.id}`,
      status: 'CONFIRMED',
    });
    expect(event?.description).toBe(
      `Ta med garn.\nKom som du er, du òg.\n\nArrangør: Turlaget\n\n${app.config.publicUrl}/${town.slug}/activities/${weekly.id}`,
    );
    const component = new ICAL.Component(ICAL.parse(text) as never).getFirstSubcomponent('vevent');
    expect(component?.getFirstPropertyValue('summary')).toBe(WEEKLY.title);
    expect(component?.getFirstPropertyValue('sequence')).toBe(0);
    expect(component?.getFirstPropertyValue('geo')).toEqual([60.6286, 6.4146]);
    expect(component?.getFirstProperty('organizer')?.getParameter('cn')).toBe('Turlaget');
  });

  it('shows nobody’s telephone or address, though everybody may see it on the page', async () => {
    const weekly = await register();
    const text = unfolded(await textOf(`/activities/${weekly.id}`));
    expect(text).not.toMatch(/Kari|kari@|90000000|mailto/);
  });

  it('is one entry with its rule, and what is called off is told so', async () => {
    const weekly = await register();
    const [, second, third] = weekly.occurrences.nodes;
    const before = unfolded(await textOf(`/activities/${weekly.id}`));
    expect(before.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(before).toContain('DTSTART;TZID=Europe/Oslo:20261013T180000\r\n');
    expect(before).toContain('RRULE:FREQ=WEEKLY;UNTIL=20261103T170000Z\r\n');
    done(
      await volunteer.mutate('cancelOccurrence', {
        occurrence: second.id,
        version: second.version,
        reason: 'Haustferie',
      }),
    );
    const after = unfolded(await textOf(`/activities/${weekly.id}`));
    expect(shown(after)).toEqual([
      ['2026-10-13T16:00', false],
      ['2026-10-20T16:00', true],
      ['2026-10-27T17:00', false],
      ['2026-11-03T17:00', false],
    ]);
    expect(after).toMatch(
      /SEQUENCE:1\r\n.*RECURRENCE-ID;TZID=Europe\/Oslo:20261020T180000\r\n.*SUMMARY:Avlyst: Strikk.*Haustferie.*STATUS:CANCELLED/s,
    );
    const except = await change(weekly, { except: ['2026-10-27'] });
    const last = unfolded(await textOf(`/activities/${weekly.id}`));
    expect(last).toContain('EXDATE;TZID=Europe/Oslo:20261027T180000\r\n');
    expect(except.occurrences.nodes).not.toContainEqual(expect.objectContaining({ id: third.id }));
    expect(calendarOf(last).events?.map(({ sequence, uid }) => [sequence, uid])).toEqual([
      [2, weekly.id],
      [3, weekly.id],
    ]);
  });

  it('keeps what is past where it takes place at other times from now on', async () => {
    const weekly = await register();
    app.clock.set('2026-10-21T12:00:00+02:00');
    await change(weekly, { recurrence: 'FREQ=WEEKLY;BYDAY=TH;COUNT=3', endsAt: '2026-10-13T21:00:00+02:00' });
    const { ical, tsIcs } = readings(await textOf(`/activities/${weekly.id}`), YEAR);
    expect(ical).toEqual(tsIcs);
    expect(ical.map(({ startsAt, endsAt }) => [startsAt.slice(0, 16), endsAt.slice(11, 16)])).toEqual([
      ['2026-10-13T16:00', '18:00'],
      ['2026-10-20T16:00', '18:00'],
      ['2026-10-22T16:00', '19:00'],
      ['2026-10-29T17:00', '20:00'],
    ]);
  });

  it('that is called off is CANCELLED in calendars, keeps what took place, and leaves them after three months', async () => {
    const weekly = await register();
    app.clock.set('2026-10-21T12:00:00+02:00');
    done(await volunteer.mutate('cancelActivity', { activity: weekly.id, version: weekly.version, reason: 'For få' }));
    const text = await textOf(`/activities/${weekly.id}`);
    expect(shown(text)).toEqual([
      ['2026-10-13T16:00', false],
      ['2026-10-20T16:00', false],
      ['2026-10-27T17:00', true],
      ['2026-11-03T17:00', true],
    ]);
    const main = calendarOf(text).events?.find(({ uid }) => uid === weekly.id);
    expect(main).toMatchObject({ status: 'CANCELLED', sequence: 2 });
    expect(main?.description).toContain('For få');
    app.clock.set('2027-02-01T12:00:00+01:00');
    expect(calendarOf(await textOf(`/activities/${weekly.id}`)).events ?? []).toEqual([]);
  });
});

describe('who sees what', () => {
  it('a network shows what everybody may see, and says its name', async () => {
    const [open, inside, draft] = await Promise.all(
      ['PUBLIC', 'NETWORK', 'DRAFT'].map((visibility) => register({ visibility, title: `Som er ${visibility}` })),
    );
    const text = await textOf();
    expect(text).toContain(`X-WR-CALNAME:Nettverket ${town.slug}\r\n`);
    expect(text).toContain('TRANSP:TRANSPARENT');
    const uids = calendarOf(text).events?.map(({ uid }) => uid);
    expect(uids).toContain(open?.id);
    expect(uids).not.toContain(inside?.id);
    expect(uids).not.toContain(draft?.id);
    for (const hidden of [inside, draft])
      expect(
        (await read(`/activities/${hidden?.id ?? ''}`, { authorization: `Bearer ${volunteer.secret ?? ''}` })).status,
      ).toBe(404);
  });

  it('a campaign and an organisation show their own', async () => {
    const campaign = await town.set.campaign({ owner: town.club, title: 'Aktive, saman' });
    const under = await register({ campaign: campaign.id });
    const beside = await register();
    const ofCampaign = await textOf(`/campaigns/${campaign.id}`);
    expect(ofCampaign).toContain(`X-WR-CALNAME:Aktive\\, saman – Nettverket`);
    expect(calendarOf(ofCampaign).events?.map(({ uid }) => uid)).toEqual([under.id]);
    const uids = calendarOf(await textOf(`/organisations/${town.club.id}`)).events?.map(({ uid }) => uid);
    expect(uids).toEqual(expect.arrayContaining([under.id, beside.id]));
    expect(calendarOf(await textOf(`/organisations/${town.health.id}`)).events ?? []).toEqual([]);
  });

  it('what is not there, hidden, or another network’s is 404, in words', async () => {
    const hidden = await town.set.campaign({ visibility: 'NETWORK' });
    const strange = await elsewhere.set.activity();
    const left = await town.member('VOLUNTARY', 'CULTURE_AND_SPORT');
    done(await town.coordinator.mutate('leaveNetwork', { membership: left.membershipId }));
    const otherwise = [`/%63ampaigns/${hidden.id}`, `/organisations/${left.id}`];
    const paths = [
      ...otherwise,
      `/campaigns/${hidden.id}`,
      `/activities/${strange.id}`,
      `/activities/${newId()}`,
      '/activities/x',
    ];
    for (const path of [...paths, `/organisations/${elsewhere.club.id}`]) {
      const response = await read(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text()).toBe('Denne kalenderen finst ikkje, eller han er ikkje open for alle.\n');
    }
    const nowhere = await fetch(address('', { slug: 'finst-ikkje' } as typeof town));
    expect([nowhere.status, await nowhere.text()]).toEqual([404, expect.stringContaining('There is no such calendar')]);
  });
});

describe('a calendar that is asked again', () => {
  it('is not sent again while nothing in it has changed', async () => {
    const weekly = await register();
    const path = `/activities/${weekly.id}`;
    const first = await read(path);
    const etag = first.headers.get('etag') ?? '';
    // it would tell when something happened that is not for everybody
    expect(first.headers.get('last-modified')).toBeNull();
    expect((await read(path, { 'if-none-match': `W/${etag}` })).status).toBe(304);
    const head = await fetch(address(path), { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
    // something else happens in the network
    app.clock.advance(1, 'hours');
    await register();
    const same = await read(path, { 'if-none-match': etag });
    expect([same.status, await same.text()]).toEqual([304, '']);
    await change(weekly, { title: 'Hekling' });
    const other = await read(path, { 'if-none-match': etag });
    expect(other.status).toBe(200);
    expect(calendarOf(await other.text()).events?.[0]).toMatchObject({ summary: 'Hekling', sequence: 2 });
  });

  it('says at once what a coordinator calls off, and is the same from every process', async () => {
    const weekly = await register();
    const path = `/activities/${weekly.id}`;
    expect(await textOf(path)).toBe(await textOf(path));
    const reason = 'Storm';
    done(await coordinator.mutate('cancelActivity', { activity: weekly.id, version: weekly.version, reason }));
    expect(await textOf(path)).toContain('STATUS:CANCELLED');
  });
});
