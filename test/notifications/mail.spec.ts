// Mail as it reaches a real mail server: when people want it, in their language, again when it is refused, and never to who is gone.
import { newId } from '@saman/kernel';
import { Invitations } from '@saman/organisations';
import { ReadAgain, system, type Tx } from '@saman/platform';
import { type Actor, done, network, startApp, stranger } from '../kit/index.js';
import { accept, account, PASSWORD, signedIn } from '../organisations/ways.js';
import { until } from './mailbox.js';
import { type Letter, PostOffice } from './post-office.js';

const office = await PostOffice.open();
const app = await startApp({ ownDatabase: true, environment: { SMTP_URL: office.url, LOG_LEVEL: 'fatal' } });
/** A Wednesday. */
const NOON = '2027-03-03T12:00:00+01:00';
app.clock.set(NOON);
const town = await network(app);
const { volunteer, coordinator } = await town.people();

const LANGUAGES = ['NN', 'NB', 'EN', 'SE'] as const;
const fresh = () => `${newId()}@example.org`;

interface Reader {
  readonly actor: Actor;
  readonly email: string;
}

/** Somebody who follows the network. */
async function reader(rhythm: string, language: string = 'NN', following: object = {}): Promise<Reader> {
  const email = fresh();
  const actor = await signedIn(app, await account(app, { email, name: 'Gyda' }));
  await town.give(actor, 'OBSERVER');
  await actor.mutate('changeProfile', { language });
  done(await actor.mutate('follow', { network: town.id, following: { rhythm, ...following } }));
  return { actor, email };
}

async function register(title: string, visibility = 'PUBLIC'): Promise<void> {
  const times = { startsAt: '2035-03-01T18:00:00+01:00', endsAt: '2035-03-01T20:00:00+01:00' };
  const activity = { title, description: 'Ta med niste.', visibility, ...times };
  done(await volunteer.mutate('registerActivity', { network: town.id, organisation: town.club.id, activity }));
}

async function letterTo({ email }: Pick<Reader, 'email'>, count = 1): Promise<Letter> {
  await until(() => office.to(email).length >= count);
  return office.to(email).at(-1) as Letter;
}

/** What waits to be sent again is sent now: the queue keeps the machine's time. */
const again = () => app.database.pool.query(`UPDATE saman_mail.job SET start_after = now() WHERE state = 'retry'`);

/** The mail server takes nothing, until all that is asked for has been refused, and what is done then is done. */
async function whileRefused(work: () => Promise<unknown>, then: () => Promise<unknown> = () => Promise.resolve()) {
  office.answer = 451;
  await work();
  await until(async () => {
    const { rows } = await app.database.pool.query<{ state: string }>('SELECT state FROM saman_mail.job');
    return rows.length > 0 && rows.every(({ state }) => state === 'retry');
  });
  await then();
  office.answer = null;
  await again();
}

const SENTENCES = {
  NN: 'Turlaget inviterer til «Fjelltur».',
  NB: 'Turlaget inviterer til «Fjelltur».',
  EN: 'Turlaget invites you to “Fjelltur”.',
  SE: 'Turlaget inviterer til «Fjelltur».',
};
const GREETINGS = { NN: 'Hei, Gyda!', NB: 'Hei, Gyda!', EN: 'Hello Gyda,', SE: 'Hei, Gyda!' };
const STOPS = {
  NN: 'Vil du ikkje ha slike e-postar?',
  NB: 'Vil du ikke ha slike e-poster?',
  EN: 'Would you rather not have such mail?',
  SE: 'Vil du ikke ha slike e-poster?',
};

beforeEach(() => {
  app.clock.set(NOON);
});

describe('news', () => {
  it('come at once, each morning or on Mondays, in each reader’s language', async () => {
    const readers = new Map<string, Reader[]>();
    for (const rhythm of ['IMMEDIATELY', 'DAILY', 'WEEKLY']) {
      const some: Reader[] = [];
      for (const language of LANGUAGES) some.push(await reader(rhythm, language, { kinds: ['ACTIVITY_REGISTERED'] }));
      readers.set(rhythm, some);
    }
    await register('Fjelltur');

    const steps = { IMMEDIATELY: NOON, DAILY: '2027-03-04T07:00:00+01:00', WEEKLY: '2027-03-08T07:00:00+01:00' };
    for (const [rhythm, when] of Object.entries(steps)) {
      app.clock.set(new Date(new Date(when).getTime() - 1_000));
      const some = readers.get(rhythm) ?? [];
      if (rhythm !== 'IMMEDIATELY') {
        // a round with nothing to send
        await register(`Anna enn ${rhythm}`);
        await until(async () => (await app.database.pool.query(BEHIND)).rowCount === 0);
        expect(some.flatMap(({ email }) => office.to(email))).toEqual([]);
      }
      app.clock.set(when);
      for (const [index, language] of LANGUAGES.entries()) {
        const { headers, text } = await letterTo(some[index] as Reader);
        expect(text).toContain(SENTENCES[language]);
        expect(text).toContain(GREETINGS[language]);
        expect(text).toContain(STOPS[language]);
        expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
      }
    }
  });

  it('end by one click of the mail program’s own, without signing in (RFC 8058)', async () => {
    const { email } = await reader('IMMEDIATELY');
    await register('Fyrste');
    const { headers } = await letterTo({ email });
    const link = new URL(headers.get('list-unsubscribe')?.slice(1, -1) ?? '');
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    const answer = await fetch(`${app.url}${link.pathname}${link.search}`, {
      method: 'POST',
      body,
      redirect: 'manual',
    });
    expect(answer.status).toBe(200);
    const other = await reader('IMMEDIATELY');
    await register('Andre');
    await letterTo(other);
    await app.posted();
    expect(office.to(email)).toHaveLength(1);
  });

  it('are sent again under the same name when the mail server refuses them, and tell then only what may be seen by then', async () => {
    const stays = await reader('IMMEDIATELY');
    const leaves = await reader('IMMEDIATELY');
    await whileRefused(
      () => register('Skjult', 'NETWORK'),
      () => leaves.actor.mutate('dismissFromNetwork', { network: town.id, person: leaves.actor.personId }),
    );
    expect((await letterTo(stays)).text).toContain('Skjult');
    await app.posted();
    expect(office.to(leaves.email)).toEqual([]);
  });

  it('do not go to who has erased themself', async () => {
    const [immediate, daily] = [await reader('IMMEDIATELY'), await reader('DAILY')];
    const erase = ({ actor }: Reader) => actor.mutate('eraseMyAccount', { password: PASSWORD });
    await whileRefused(
      async () => {
        await register('Siste');
        await stranger(app).mutate('requestPasswordReset', { email: immediate.email });
      },
      async () => {
        for (const one of [immediate, daily]) await erase(one);
      },
    );
    app.clock.advance(1, 'days');
    const other = await reader('IMMEDIATELY');
    await register('Etter');
    await letterTo(other);
    await app.posted();
    expect([immediate, daily].flatMap(({ email }) => office.to(email))).toEqual([]);
  });
});

describe('a letter that a deed asks for', () => {
  const invite = (tx: Tx, email: string) =>
    app.get(Invitations).invite(tx, { email, language: 'NN', networkId: town.id, role: 'OBSERVER' });

  it('does not hold the deed up while the mail server is down, and its link works when it has come', async () => {
    const email = await account(app);
    await whileRefused(async () => {
      done(await coordinator.mutate('nameObserver', { network: town.id, email }));
    });
    const token = /#token=(\S+)/.exec((await letterTo({ email })).text)?.[1] ?? '';
    expect(done(await accept(await signedIn(app, email), token)).networks).toMatchObject([{ role: 'OBSERVER' }]);
  });

  it('is sent once for a deed that is carried out anew, and not for one that fails', async () => {
    const [once, never] = [fresh(), fresh()];
    let round = 0;
    await app.database.write(system, async (tx) => {
      await invite(tx, once);
      round += 1;
      if (round < 3) throw new ReadAgain('somebody else was faster');
    });
    const failed = app.database.write(system, async (tx) => {
      await invite(tx, never);
      throw new Error('on second thoughts');
    });
    await expect(failed).rejects.toThrow('on second thoughts');
    await letterTo({ email: once });
    await app.posted();
    expect([office.to(once).length, office.to(never).length]).toEqual([1, 0]);
  });

  it('has a link that works also where the same letter comes twice', async () => {
    const email = await account(app);
    done(await coordinator.mutate('nameObserver', { network: town.id, email }));
    const first = await letterTo({ email });
    // as if the process had died before it could note that the letter is sent
    const { rows } = await app.database.pool.query<{ id: string }>('SELECT id FROM mailed_link WHERE email = $1', [
      email,
    ]);
    const data = { kind: 'link', data: { link: rows[0]?.id, inviter: coordinator.personId } };
    await app.database.pool.query(`INSERT INTO saman_mail.job (name, data, id) VALUES ('mail', $1, $2)`, [
      JSON.stringify(data),
      /<(.*)@/.exec(first.headers.get('message-id') ?? '')?.[1],
    ]);
    const second = await letterTo({ email }, 2);
    expect(second.headers.get('message-id')).toBe(first.headers.get('message-id'));
    const kari = await signedIn(app, email);
    const tokens = [first, second].map(({ text }) => /#token=(\S+)/.exec(text)?.[1] ?? '');
    expect(tokens[0]).not.toBe(tokens[1]);
    done(await accept(kari, tokens[0] ?? ''));
    expect((await accept(kari, tokens[1] ?? '')).problems).toMatchObject([{ rule: 'LINK_NOT_VALID' }]);
  });
});

/** Networks whose log a taker has not taken to its end. */
const BEHIND = `SELECT FROM network_clock c LEFT JOIN taker_position p ON p.network_id = c.network_id AND p.taker = 'digests'
  WHERE c.last_sequence > coalesce(p.sequence, 0)`;
