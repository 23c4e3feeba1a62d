// Whoever waits for an answer, or for what was promised, reminds the other side.
import { done, expectProblem, network, startApp } from '../kit/index.js';
import { Mailbox } from './mailbox.js';

const app = await startApp({ ownDatabase: true });
const town = await network(app);
const { coordinator, volunteer, admin, member, unit, partner, outsider } = await town.people();

describe('a reminder', () => {
  afterEach(() => {
    app.clock.run();
  });

  it('goes from the giver of a promise to who can confirm it, once a day, and is in the log', async () => {
    const campaign = await town.set.campaign({ owner: town.club, title: 'Ut på tur', visibility: 'NETWORK' });
    const gift = await town.set.contribution({ from: town.company, campaign });
    const [editors, others] = [
      [volunteer, admin],
      [member, partner, unit],
    ];
    const boxes = await Promise.all(editors.map((who) => Mailbox.of(app, who)));
    const empty = await Promise.all(others.map((who) => Mailbox.of(app, who)));
    const watch = await town.watchedBy(volunteer);

    done(await partner.mutate('remind', { contribution: gift.id }));

    for (const box of boxes) {
      expect(await box.next()).toMatchObject({ subject: 'Bakeriet ventar på svar om «Ut på tur»' });
    }
    expect((await watch.next()).kind).toBe('CONTRIBUTION_REMINDED');
    await watch.close();
    const { limit } = expectProblem(
      await partner.mutate('remind', { contribution: gift.id }),
      'TRY_LATER',
      'REMINDED_ALREADY',
    );
    expect(limit).toBeGreaterThan(86_000);
    app.clock.advance(25, 'hours');
    done(await partner.mutate('remind', { contribution: gift.id }));
    for (const box of boxes) await box.next();
    expect(empty.flatMap(({ all }) => all)).toEqual([]);
  });

  it('goes from the holder to the giver of what is confirmed, unless they want none', async () => {
    const campaign = await town.set.campaign({ owner: town.health, title: 'Felles løft' });
    const gift = await town.set.contribution({ from: town.club, campaign, isConfirmed: true });
    await admin.mutate('chooseMail', { mailing: 'REMINDER', wanted: false });
    const [box, unwanted] = await Promise.all([volunteer, admin].map((who) => Mailbox.of(app, who)));
    const before = [box?.all.length, unwanted?.all.length];

    done(await unit.mutate('remind', { contribution: gift.id }));

    for (const taken of Array.from({ length: (before[0] ?? 0) + 1 }, (_, index) => index)) {
      const mail = await box?.next();
      if (taken === before[0]) expect(mail?.subject).toBe('Frisklivssentralen gler seg til bidraget til «Felles løft»');
    }
    expect(unwanted?.all).toHaveLength(before[1] ?? 0);
  });

  it('is not for who does not wait, nor for what waits for nobody', async () => {
    const campaign = await town.set.campaign({ owner: town.health, visibility: 'NETWORK' });
    const gift = await town.set.contribution({ from: town.club, campaign });
    expectProblem(await unit.mutate('remind', { contribution: gift.id }), 'FORBIDDEN');
    expectProblem(await outsider.mutate('remind', { contribution: gift.id }), 'NOT_FOUND');
    done(await coordinator.mutate('declineContribution', { contribution: gift.id, version: 1, reason: 'Vi har nok.' }));
    expectProblem(await volunteer.mutate('remind', { contribution: gift.id }), 'WRONG_STATUS', 'CONTRIBUTION_STATUS');
  });
});
