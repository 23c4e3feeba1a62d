// Sent twice, done once: what the header Idempotency-Key promises.
import { newId } from '@saman/kernel';
import { Daily, IdempotencyKey, system } from '@saman/platform';
import { type Actor, done, expectProblem, network, startApp } from '../kit/index.js';

const app = await startApp();
const town = await network(app);
const { volunteer, admin, coordinator, stranger, outsider } = await town.people();

const CAMPAIGN = { title: 'Tur', summary: 'Vi går.', startsOn: '2026-01-01', endsOn: '2035-12-31' };
const PROPOSE = `mutation ($network: ID!, $organisation: ID!, $campaign: CampaignInput!) {
  proposeCampaign(network: $network, organisation: $organisation, campaign: $campaign) {
    campaign { id title version } problems { code rule } } }`;

const asked = (title: string, more: object = {}) => ({
  network: town.id,
  organisation: town.club.id,
  campaign: { ...CAMPAIGN, title, ...more },
});

interface Proposed {
  proposeCampaign: { campaign: { id: string; title: string; version: number } | null; problems: { rule: string }[] };
}

const propose = (key: string, title = 'Tur', by = volunteer) => raw(by, PROPOSE, asked(title), key);

/** The answer as it came, byte for byte. */
async function raw(
  by: Actor,
  query: string,
  variables: object,
  key: string,
): Promise<{ status: number; text: string }> {
  const authorization: Record<string, string> = by.secret === null ? {} : { authorization: `Bearer ${by.secret}` };
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, ...authorization },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, text: await response.text() };
}

const dataOf = ({ text }: { text: string }) => (JSON.parse(text) as { data: Proposed }).data.proposeCampaign;
const idOf = (answer: { text: string }) => dataOf(answer).campaign?.id ?? '';
const refusedOf = ({ text }: { text: string }): unknown =>
  (JSON.parse(text) as { errors: { extensions: unknown }[] }).errors[0]?.extensions;
const KEY_REFUSED = { code: 'INVALID', rule: 'IDEMPOTENCY_KEY' };

const campaignsNamed = async (title: string): Promise<number> => {
  const query =
    'query ($slug: String!, $title: String!) { network(slug: $slug) { campaigns(search: $title) { totalCount } } }';
  const found = await coordinator.query<{ network: { campaigns: { totalCount: number } } }>(query, {
    slug: town.slug,
    title,
  });
  return found.network.campaigns.totalCount;
};

describe('a deed sent again under its key', () => {
  it('is not done again, and is answered with the same bytes, also when the thing was changed meanwhile', async () => {
    const key = newId();
    const first = await propose(key, 'Fyrste');
    const last = await town.lastSequence();
    expect(await propose(key, 'Fyrste')).toEqual(first);
    expect(await town.lastSequence()).toBe(last);
    const changes = { title: 'Omdøypt' };
    done(await volunteer.mutate('changeCampaign', { campaign: idOf(first), version: 1, changes }));
    expect(await propose(key, 'Fyrste')).toEqual(first);
    expect(await campaignsNamed('Fyrste')).toBe(0);
    expect(await campaignsNamed('Omdøypt')).toBe(1);
  });

  it('is done once when ten come at the same time', async () => {
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 10 }, () => propose(key, 'Tidobla')));
    expect(new Set(answers.map(idOf)).size).toBe(1);
    expect(answers.map(dataOf)).toEqual(Array(10).fill(expect.objectContaining({ problems: [] })));
    expect(await campaignsNamed('Tidobla')).toBe(1);
  });

  it('is answered anew where the answer was lost between commit and sending', async () => {
    const key = newId();
    const first = await propose(key, 'Tapt');
    await app.database.write(system, (tx) => tx.manager.update(IdempotencyKey, { key }, { answer: null }));
    const second = await propose(key, 'Tapt');
    expect(dataOf(second)).toEqual(dataOf(first));
    expect(await campaignsNamed('Tapt')).toBe(1);
  });

  it('is done also where it gives no thing', async () => {
    const away = await town.person({ of: town.club, role: 'MEMBER' });
    const remove = () =>
      raw(
        admin,
        `mutation ($organisation: ID!, $person: ID!) {
      removePerson(organisation: $organisation, person: $person) { organisation { id } problems { code } } }`,
        { organisation: town.club.id, person: away.personId },
        key,
      );
    const key = newId();
    const first = await remove();
    expect(first.text).toContain('"problems":[]');
    expect(await remove()).toEqual(first);
  });
});

describe('a key', () => {
  it('is for one deed: for another body it is refused, at once and in a race', async () => {
    const key = newId();
    await propose(key, 'Ein');
    const other = await propose(key, 'Annan');
    expect(refusedOf(other)).toEqual(KEY_REFUSED);
    const [shared, answers] = [newId(), ['A', 'B', 'C', 'D']] as const;
    const raced = await Promise.all(answers.map((name) => propose(shared, `Kappløp ${name}`)));
    expect(raced.filter(({ text }) => text.includes('"problems":[]'))).toHaveLength(1);
    expect(raced.filter(({ text }) => text.includes('IDEMPOTENCY_KEY'))).toHaveLength(3);
    expect(await campaignsNamed('Kappløp')).toBe(1);
    expect(await campaignsNamed('Annan')).toBe(0);
  });

  it('is one person’s own', async () => {
    const key = newId();
    const mine = await propose(key, 'Felles');
    const theirs = await propose(key, 'Felles', coordinator);
    expect(idOf(theirs)).not.toBe(idOf(mine));
    expect(await campaignsNamed('Felles')).toBe(2);
  });

  it.each([
    ['empty', ''],
    ['with a space', 'a b'],
    ['too long', 'x'.repeat(256)],
    ['not of ASCII', 'n\u00f8kkel'],
  ])('is refused %s', async (_, key) => {
    const last = await town.lastSequence();
    expect(refusedOf(await propose(key))).toEqual(KEY_REFUSED);
    expect(await town.lastSequence()).toBe(last);
  });

  it('has up to 255 visible characters', async () => {
    expect(dataOf(await propose(`${'!~'.repeat(110)}${newId().slice(0, 35)}`)).problems).toEqual([]);
  });

  it('does nothing to a query', async () => {
    const key = newId();
    const query = 'query ($slug: String!) { network(slug: $slug) { lastSequence } }';
    const first = await raw(volunteer, query, { slug: town.slug }, key);
    await propose(newId());
    expect(await raw(volunteer, query, { slug: town.slug }, key)).not.toEqual(first);
  });

  it('is of no use without sign-in, which is asked for', async () => {
    expect(refusedOf(await propose(newId(), 'Tur', stranger))).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it.each([
    ['signIn', 'mutation { signIn(email: "a@example.org", password: "abc") { token } }'],
    ['signOut', 'mutation { signOut }'],
    ['changePassword', 'mutation { changePassword(current: "a", new: "b") { token } }'],
    ['choosePassword', 'mutation { choosePassword(token: "a", password: "b") { token } }'],
    ['requestPasswordReset', 'mutation { requestPasswordReset(email: "a@example.org") }'],
    ['eraseMyAccount', 'mutation { eraseMyAccount(password: "a") }'],
  ])('is refused for %s', async (_, query) => {
    expect(refusedOf(await raw(volunteer, query, {}, newId()))).toEqual(KEY_REFUSED);
  });

  it('is refused for two deeds in one request, and neither is done', async () => {
    const query = `mutation ($network: ID!, $organisation: ID!, $campaign: CampaignInput!) {
      a: proposeCampaign(network: $network, organisation: $organisation, campaign: $campaign) { problems { code } }
      b: proposeCampaign(network: $network, organisation: $organisation, campaign: $campaign) { problems { code } } }`;
    expect(refusedOf(await raw(volunteer, query, asked('Dobbel'), newId()))).toEqual(KEY_REFUSED);
    const hidden = `${query.slice(0, query.indexOf('{') + 1)} ...f } fragment f on Mutation ${query.slice(query.indexOf('{'))}`;
    expect(refusedOf(await raw(volunteer, hidden, asked('Dobbel'), newId()))).toEqual(KEY_REFUSED);
    expect(await campaignsNamed('Dobbel')).toBe(0);
  });
});

describe('a deed that was refused', () => {
  it('may be tried again under the same key', async () => {
    const need = await town.set.need({ campaign: await town.set.campaign(), quantity: 5 });
    const gift = await town.set.contribution({ need, quantity: 5 });
    const pledge = () => {
      const contribution = { need: need.id, quantity: 1 };
      return volunteer.mutate('pledgeContribution', { organisation: town.club.id, contribution }, { key });
    };
    const key = newId();
    expectProblem(await pledge(), 'NEED_ALREADY_COVERED');
    done(await coordinator.mutate('withdrawContribution', { contribution: gift.id, version: 1 }));
    const first = done(await pledge());
    expect(done(await pledge()).id).toBe(first.id);
  });
});

describe('whoever comes back', () => {
  it('must be signed in still', async () => {
    const away = await town.person({ of: town.club, role: 'EDITOR' });
    const key = newId();
    await propose(key, 'Avlogga', away);
    await away.mutate('signOut');
    const { text } = await propose(key, 'Avlogga', away);
    expect(text).not.toContain('Avlogga');
    expect(refusedOf({ text })).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it('sees the thing only as far as they may now', async () => {
    const away = await town.person({ of: town.club, role: 'EDITOR' });
    const key = newId();
    const ask = () => raw(away, PROPOSE, asked('Løynd', { visibility: 'DRAFT' }), key);
    const first = await ask();
    expect(dataOf(first).campaign?.title).toBe('Løynd');
    done(await admin.mutate('removePerson', { organisation: town.club.id, person: away.personId }));
    const second = await ask();
    expect(second.text).not.toContain('Løynd');
    expect(dataOf(second)).toEqual({ campaign: null, problems: [] });
  });

  it('is somebody else: the key of another network’s person says nothing', async () => {
    const key = newId();
    await propose(key, 'Hemmeleg');
    const { text } = await propose(key, 'Hemmeleg', outsider);
    expect(dataOf({ text })).toMatchObject({ campaign: null, problems: [{ rule: 'NOT_ALLOWED' }] });
  });
});

describe('after 15 days', () => {
  it('a key is forgotten, and one of 13 days is not', async () => {
    const keys = { old: newId(), young: newId() };
    const first = { old: await propose(keys.old, 'Gammal'), young: await propose(keys.young, 'Ung') };
    const age = (key: string, days: number) =>
      app.database.write(system, (tx) =>
        tx.manager.update(IdempotencyKey, { key }, { createdAt: new Date(Date.now() - days * 86_400_000) }),
      );
    await age(keys.old, 15);
    await age(keys.young, 13);
    await app.get(Daily).run();
    expect(idOf(await propose(keys.old, 'Gammal'))).not.toBe(idOf(first.old));
    expect(await propose(keys.young, 'Ung')).toEqual(first.young);
  });
});
