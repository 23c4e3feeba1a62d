// Who asks again under a key is told what they may see by then.
import { newId } from '@saman/kernel';
import { IdempotencyKey, system } from '@saman/platform';
import { network, startApp } from '../kit/index.js';

const app = await startApp();
const town = await network(app);
const { outsider } = await town.people();

describe('whoever asks again', () => {
  it('sees also what hangs on the thing only as far as they may now', async () => {
    const away = await town.person({ role: 'COORDINATOR' });
    const campaign = await town.set.campaign({ visibility: 'PUBLIC' });
    await town.set.contribution({ campaign });
    const key = newId();
    const query = `mutation ($id: ID!) { openNeed(need: { campaign: $id, title: "Bord", kind: EQUIPMENT, quantity: 1 }) {
      need { id campaign { contributions { totalCount } } } problems { rule } } }`;
    const ask = () => away.ask(query, { id: campaign.id }, { 'idempotency-key': key });
    const first = await ask();
    expect(first.text).toContain('"totalCount":1');
    expect((await ask()).text).toBe(first.text);
    await away.mutate('dismissFromNetwork', { network: town.id, person: away.personId });
    expect((await ask()).text).toBe(first.text.replace('"totalCount":1', '"totalCount":0'));
  });

  it.each([
    ['changeProfile', 'mutation { changeProfile(language: NB) { viewer { language } token problems { code } } }'],
    ['chooseMail', 'mutation { chooseMail(mailing: DIGEST, wanted: true) { viewer { language } problems { code } } }'],
  ])('is answered the same about themself, also when the answer was lost: %s', async (_, query) => {
    const key = newId();
    const first = await outsider.ask(query, {}, { 'idempotency-key': key });
    expect(first.text).toContain('"problems":[]');
    expect((await outsider.ask(query, {}, { 'idempotency-key': key })).text).toBe(first.text);
    await app.database.write(system, (tx) => tx.manager.update(IdempotencyKey, { key }, { answer: null }));
    expect((await outsider.ask(query, {}, { 'idempotency-key': key })).text).toBe(first.text);
  });
});
