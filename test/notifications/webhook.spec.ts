// Other systems are told what happens: signed, as far as the owner may see it, again until they take it, and never inside somebody's network.
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Actor, done, expectProblem, network, startApp } from '../kit/index.js';
import { Mailbox, until } from './mailbox.js';

const app = await startApp({ ownDatabase: true });
const town = await network(app);
const { coordinator, volunteer, unit, outsider } = await town.people();

interface Call {
  headers: IncomingMessage['headers'];
  body: string;
}

/** A server of the owner's; `answer` is the status that it gives from now on. */
async function receiver() {
  const calls: Call[] = [];
  const state = { answer: 204, calls, url: '', close: () => Promise.resolve() };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      calls.push({ headers: request.headers, body });
      response.writeHead(state.answer, { location: '/elsewhere' }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://localhost:${String((server.address() as AddressInfo).port)}/hook`;
  state.close = () => new Promise((resolve) => server.close(() => resolve()));
  return state;
}

const create = (actor: Actor, url: string, more: object = {}) =>
  actor.mutate('createWebhook', { network: town.id, organisation: town.club.id, webhook: { url }, ...more });

interface Delivery {
  id: string;
  status: string;
  attempts: number;
  responseStatus: number | null;
  failure: string | null;
}

async function deliveries(actor: Actor, id: string): Promise<Delivery[]> {
  const fields = 'id status attempts responseStatus failure';
  const query = `query ($id: ID!) { webhook(id: $id) { deliveries { nodes { ${fields} } } } }`;
  const { webhook } = await actor.query<{ webhook: { deliveries: { nodes: Delivery[] } } }>(query, { id });
  return webhook.deliveries.nodes;
}

const delivered = (actor: Actor, id: string, expected: object) =>
  until(async () => {
    const [newest] = await deliveries(actor, id);
    return (
      newest !== undefined && Object.entries(expected).every(([key, value]) => newest[key as keyof Delivery] === value)
    );
  });

describe('a webhook', () => {
  beforeEach(() => {
    app.webhookTargets.add('127.0.0.1').add('::1');
  });

  afterEach(() => {
    app.clock.run();
  });

  it('is told what its owner may see, signed, and nothing else', async () => {
    const target = await receiver();
    const outcome = await create(volunteer, target.url);
    const hook = done(outcome);
    const secret = String(outcome.payload['secret']);
    expect(secret).toMatch(/^whsec_/);

    const draft = await town.set.campaign({ visibility: 'DRAFT', status: 'PROPOSED' });
    const walk = await town.set.activity({ title: 'Kveldstur' });

    await until(() => target.calls.length > 0);
    const [{ headers, body }] = target.calls as [Call];
    expect(JSON.parse(body)).toMatchObject({
      type: 'ACTIVITY_REGISTERED',
      data: {
        network: { id: town.id },
        subject: { type: 'Activity', id: walk.id, title: 'Kveldstur' },
        organisation: { id: town.club.id },
      },
    });
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const mac = createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
      .update(signed)
      .digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${mac}`);
    await until(async () => (await deliveries(volunteer, hook.id)).every(({ status }) => status !== 'PENDING'));
    expect((await deliveries(volunteer, hook.id)).map(({ status }) => status)).toEqual(['DELIVERED', 'SKIPPED']);
    expect(target.calls.some((call) => call.body.includes(draft.id))).toBe(false);
    await volunteer.mutate('deleteWebhook', { webhook: hook.id });
    await target.close();
  });

  it('is tried again, under the same id, and off with a mail after a day; its owner repeats what did not arrive', async () => {
    const target = await receiver();
    target.answer = 302;
    const hook = done(await create(unit, target.url, { organisation: town.health.id }));
    const box = await Mailbox.of(app, unit);
    await town.set.activity({ title: 'Morgontur' });
    await delivered(unit, hook.id, { status: 'PENDING', attempts: 1, responseStatus: 302, failure: 'answered 302' });
    app.clock.advance(1, 'minutes');
    await delivered(unit, hook.id, { status: 'PENDING', attempts: 2 });
    app.clock.advance(24, 'hours');
    await delivered(unit, hook.id, { status: 'FAILED', attempts: 3 });
    expect(await box.next()).toMatchObject({ subject: 'Vi har slått av webhooken din' });
    expect(new Set(target.calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);

    const [failed] = await deliveries(unit, hook.id);
    const delivery = failed?.id;
    expectProblem(await unit.mutate('repeatDelivery', { delivery }), 'WRONG_STATUS', 'WEBHOOK_DISABLED');
    target.answer = 200;
    done(await unit.mutate('changeWebhook', { webhook: hook.id, version: 2, changes: { status: 'ENABLED' } }));
    done(await unit.mutate('repeatDelivery', { delivery }));
    await delivered(unit, hook.id, { status: 'DELIVERED', attempts: 1, responseStatus: 200 });
    expect(target.calls).toHaveLength(4);
    await unit.mutate('deleteWebhook', { webhook: hook.id });
    await target.close();
  });

  it('never leads inside, also not by a name that begins to', async () => {
    const target = await receiver();
    const hook = done(await create(volunteer, target.url));
    app.webhookTargets.clear();

    await town.set.activity();

    await delivered(volunteer, hook.id, {
      status: 'PENDING',
      attempts: 1,
      responseStatus: null,
      failure: 'target refused',
    });
    expect(target.calls).toEqual([]);
    for (const url of ['http://127.0.0.1:8080/', 'http://[::1]/', 'http://2130706433/', 'http://example.org:25/']) {
      expectProblem(await create(volunteer, url), 'INVALID', 'TARGET_REFUSED');
    }
    expectProblem(await create(volunteer, 'ftp://example.org/'), 'INVALID', 'NOT_A_LINK');
    await volunteer.mutate('deleteWebhook', { webhook: hook.id });
    await target.close();
  });

  it('is its owner’s alone, and ends with their role', async () => {
    const target = await receiver();
    const leaver = await town.person({ of: town.club, role: 'EDITOR' });
    const hook = done(await create(leaver, target.url));
    const see = (who: Actor) => who.query('query ($id: ID!) { webhook(id: $id) { url } }', { id: hook.id });
    expect(await see(coordinator)).toEqual({ webhook: null });
    expectProblem(await coordinator.mutate('deleteWebhook', { webhook: hook.id }), 'NOT_FOUND');
    expectProblem(await create(outsider, target.url), 'FORBIDDEN');
    expectProblem(await create(volunteer, target.url, { organisation: null }), 'FORBIDDEN');

    await app.database.pool.query('DELETE FROM organisation_person WHERE person_id = $1', [leaver.personId]);
    await town.set.activity();

    await delivered(leaver, hook.id, { status: 'FAILED', failure: 'not the owner any more' });
    expect(target.calls).toEqual([]);
    await target.close();
  });
});
