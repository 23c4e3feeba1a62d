// What people may take out about themselves, and that nothing of them is left when they go.
import { newId } from '@saman/kernel';
import { system } from '@saman/platform';
import sql, { raw } from 'sql-template-tag';
import { type Actor, done, join, network, type RequestError, startApp } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { accept, account, mailsTo, PASSWORD, signedIn, signIn, tokenFor, viewerSeenBy } from './ways.js';

const app = await startApp({ ownDatabase: true });
const town = await network(app);
const { coordinator } = await town.people();
const baker = await town.person({ of: town.company, role: 'ADMIN' });

const NAME = 'Gyda Ramsvik';
const OWN = { name: 'Mitt', kind: 'VOLUNTARY', sector: 'BUSINESS' };
const fresh = () => `gyda.${newId()}@example.org`;

const erase = (actor: Actor, password = PASSWORD) => actor.mutate('eraseMyAccount', { password });

/** Tables with a row in which a text stands, in whatever column. */
async function tablesWith(text: string): Promise<string[]> {
  return app.database.write(system, async (tx) => {
    const tables = await tx.query<{ name: string }>(sql`
      SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'`);
    expect(tables.length).toBeGreaterThan(15);
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await tx.query(
        sql`SELECT 1 FROM ${raw(`"${name}"`)} AS row WHERE row::text ILIKE ${`%${text}%`} LIMIT 1`,
      );
      if (rows.length > 0) found.push(name);
    }
    return found;
  });
}

/** Somebody with roles, an invitation, sessions, and deeds in the log. */
async function comes(): Promise<{ gyda: Actor; email: string }> {
  const email = await account(app, { name: NAME, email: fresh() });
  const gyda = await signedIn(app, email);
  await signedIn(app, email);
  await join(app, gyda, town.club, 'EDITOR');
  await town.give(gyda, 'OBSERVER');
  done(await baker.mutate('invitePerson', { organisation: town.company.id, email, role: 'MEMBER' }));
  await gyda.mutate('requestPasswordReset', { email });
  const times = { startsAt: '2035-03-01T18:00:00Z', endsAt: '2035-03-01T20:00:00Z' };
  const activity = { title: 'Kveldstur', description: 'Ut på tur.', ...times };
  const args = { network: town.id, organisation: town.club.id, activity };
  done(await gyda.mutate('registerActivity', args, { key: `key-${newId()}` }));
  await tokenFor(app, email);
  return { gyda, email };
}

describe('what is kept about somebody', () => {
  it('can be taken out, without what would let others in', async () => {
    const { gyda, email } = await comes();
    const { myData } = await gyda.query<{ myData: string }>('{ myData }');
    const data = JSON.parse(myData) as Record<string, unknown>;
    expect(data).toMatchObject({
      person: { name: NAME, email },
      organisations: [{ organisation: town.club.name, role: 'EDITOR' }],
      networks: [{ role: 'OBSERVER' }],
      sessions: [{}, {}],
      mailedLinks: [{ purpose: 'INVITATION' }, { purpose: 'RESET' }],
      deeds: [{ kind: 'ACTIVITY_REGISTERED' }],
    });
    expect(myData).not.toMatch(/argon2|password_hash|secret_hash|token_hash/);
    expect(myData).not.toContain(coordinator.personId);
  });
});

describe('somebody who is erased', () => {
  it('is nowhere left by name or address, and cannot get in; what they did stays', async () => {
    const { gyda, email } = await comes();
    const link = await tokenFor(app, email);
    expect((await tablesWith(email)).sort()).toEqual(['mailed_link', 'person']);
    expect((await erase(gyda)).payload).toEqual({ eraseMyAccount: true });

    expect(await tablesWith(email)).toEqual([]);
    expect(await viewerSeenBy(gyda)).toBeNull();
    expect((await signIn(app, email)).problems).toMatchObject([{ code: 'SIGN_IN_FAILED' }]);
    expect((await accept(coordinator, link)).problems).toMatchObject([{ rule: 'LINK_NOT_VALID' }]);
    const told = (await logSeenBy(coordinator, town)).filter(({ actor }) => actor?.id === gyda.personId);
    expect(told.map(({ kind }) => kind)).toEqual(['ACTIVITY_REGISTERED']);
    const named = await coordinator.query<{ network: { events: { nodes: { actor: unknown }[] } } }>(
      `query ($slug: String!) { network(slug: $slug) { events(first: 1) { nodes { actor { id name } } } } }`,
      { slug: town.slug },
    );
    expect(named.network.events.nodes).toEqual([{ actor: { id: gyda.personId, name: '' } }]);
  });

  it('leaves no name in any table, also of those who were erased before', async () => {
    const { gyda, email } = await comes();
    await erase(gyda);
    expect(await tablesWith(email.slice(0, 20))).toEqual([]);
    const people = await app.database.write(system, (tx) =>
      tx.query(
        sql`SELECT name, email, password_hash AS hash, is_operator AS "isOperator" FROM person WHERE id = ${gyda.personId}`,
      ),
    );
    expect(people).toEqual([{ name: '', email: null, hash: null, isOperator: false }]);
  });

  it('is asked for the password, which is guessed no more often than at the door', async () => {
    const { gyda } = await comes();
    await expect(erase(gyda, 'feil')).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' });
    expect(await viewerSeenBy(gyda)).not.toBeNull();
  });

  it('names another ADMIN first, where an organisation would be left to nobody', async () => {
    const { gyda } = await comes();
    const own = await town.member('VOLUNTARY', 'CIVIL_SOCIETY');
    await join(app, gyda, own, 'ADMIN');
    const refused: unknown = await erase(gyda).catch((error: unknown) => error);
    expect((refused as RequestError).errors[0]?.extensions).toMatchObject({ code: 'WRONG_STATUS', rule: 'LAST_ADMIN' });
    await town.person({ of: own, role: 'ADMIN' });
    expect((await erase(gyda)).payload).toEqual({ eraseMyAccount: true });
  });

  it('may leave behind an organisation that is in no network and has nobody else', async () => {
    const gyda = await signedIn(app);
    done(await gyda.mutate('registerOrganisation', { organisation: OWN }));
    expect((await erase(gyda)).payload).toEqual({ eraseMyAccount: true });
  });

  it('is not the second of two last ADMINs who go at once', async () => {
    const own = await town.member('VOLUNTARY', 'CIVIL_SOCIETY');
    const both = [await signedIn(app), await signedIn(app)];
    for (const one of both) await join(app, one, own, 'ADMIN');
    const gone = await Promise.allSettled(both.map((one) => erase(one)));
    expect(gone.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('stays erased while others give roles, and doors are tried', async () => {
    for (let round = 0; round < 6; round++) {
      const email = await account(app, { email: fresh() });
      const gyda = await signedIn(app, email);
      done(await baker.mutate('invitePerson', { organisation: town.company.id, email, role: 'EDITOR' }));
      const token = await tokenFor(app, email);
      await Promise.allSettled([
        erase(gyda),
        accept(gyda, token),
        coordinator.mutate('nameObserver', { network: town.id, email }),
        ...[1, 2, 3].map(() => signIn(app, email)),
        gyda.mutate('requestPasswordReset', { email }),
        gyda.mutate('changeProfile', { name: NAME }),
        gyda.mutate('registerOrganisation', { organisation: OWN }),
      ]);
      await erase(gyda).catch(() => undefined);
      await mailsTo(app, email);
      expect(await leftOf(gyda)).toEqual({ name: '', email: null, sessions: 0, roles: 0 });
      const mailed = await tablesWith(email);
      // who is no longer known is invited like a stranger
      expect(mailed.filter((table) => table !== 'mailed_link')).toEqual([]);
    }
  });
});

async function leftOf(erased: Actor): Promise<unknown> {
  const rows = await app.database.write(system, (tx) =>
    tx.query(sql`
      SELECT name, email, (SELECT count(*)::int FROM session WHERE person_id = person.id) AS sessions,
        (SELECT count(*)::int FROM network_person own WHERE own.person_id = person.id)
          + (SELECT count(*)::int FROM organisation_person own WHERE own.person_id = person.id) AS roles
      FROM person WHERE id = ${erased.personId}`),
  );
  return rows[0];
}
