import fc from 'fast-check';
import type { EventRow } from '../events/event.js';
import { Member } from './member.js';
import { BrokenAnswer, Tail } from './tail.js';
import {
  all,
  FakeAttendance,
  FakeExit,
  FakeLog,
  FakeRendering,
  FakeSeat,
  insider,
  isHidden,
  network,
  odd,
  outsider,
} from './tail.fakes.js';
import { Turnstile } from './turnstile.js';

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

async function until(isSo: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 3_000 && !isSo(); attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 1));
  expect(isSo()).toBe(true);
}

const at = Promise.resolve.bind(Promise);

const tailOf = (log: FakeLog, position = 0, attendance = new FakeAttendance(() => at()), left = () => at()): Tail =>
  new Tail(network, position, {
    ...{ log, attendance, turnstile: new Turnstile(2), left },
    ...{ report: () => undefined, told: () => undefined },
  });

describe('the tail of a network', () => {
  type Step =
    | { do: 'commit'; count: number; where: 'here' | 'here, heard of late' | 'elsewhere' }
    | { do: 'come'; back: number; wants: 'all' | 'odd' }
    | { do: 'leave'; who: number }
    | { do: 'fill' | 'drain'; who: number }
    | { do: 'promote' | 'demote'; who: number }
    | { do: 'rest'; turns: number };

  const steps = fc.array(
    fc.oneof<fc.Arbitrary<Step>[]>(
      fc.record({
        do: fc.constant('commit' as const),
        count: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 700 })),
        where: fc.constantFrom('here' as const, 'here, heard of late' as const, 'elsewhere' as const),
      }),
      fc.record({
        do: fc.constant('come' as const),
        back: fc.integer({ min: 0, max: 1_500 }),
        wants: fc.constantFrom('all' as const, 'odd' as const),
      }),
      fc.record({ do: fc.constant('leave' as const), who: fc.nat(20) }),
      fc.record({ do: fc.constantFrom('fill' as const, 'drain' as const), who: fc.nat(20) }),
      fc.record({ do: fc.constantFrom('promote' as const, 'demote' as const), who: fc.nat(20) }),
      fc.record({ do: fc.constant('rest' as const), turns: fc.integer({ min: 1, max: 6 }) }),
    ),
    { minLength: 5, maxLength: 40 },
  );

  it('gives each member everything after its start that it may see, in order and once, however things interleave', async () => {
    const tries = fc.asyncProperty(steps, fc.infiniteStream(fc.nat(4)), async (plan, chance) => {
      const delay = () => turns(chance.next().value as number);
      const log = new FakeLog(delay);
      const attendance = new FakeAttendance(delay);
      const tail = tailOf(log, 0, attendance, delay);
      const present: { member: Member; exit: FakeExit; seat: FakeSeat; from: number; isOdd: boolean }[] = [];
      const come = (back: number, isOdd: boolean) => {
        const from = Math.max(0, log.length - back);
        const rendering = new FakeRendering(isOdd ? 'odd' : 'all', isOdd ? odd : all, delay);
        const exit = new FakeExit();
        const seat = new FakeSeat(back % 2 === 0 ? insider : outsider);
        attendance.seats.push(seat);
        const member = new Member('1', rendering, seat, exit, from);
        present.push({ member, exit, seat, from, isOdd });
        tail.admit(member);
      };
      const late: EventRow[][] = [];
      for (const step of plan) {
        if (step.do === 'commit') {
          const events = log.write(step.count);
          if (step.where === 'elsewhere') tail.look();
          else if (step.where === 'here') for (const some of [events, ...late.splice(0)]) tail.hear(some);
          else late.push(events);
        } else if (step.do === 'come') come(step.back, step.wants === 'odd');
        else if (step.do === 'rest') await turns(step.turns);
        else if (step.do === 'leave') await present[step.who]?.member.return();
        else if (step.do === 'promote') present[step.who]?.seat.change(log.length, insider);
        else if (step.do === 'demote') present[step.who]?.seat.change(log.length, outsider);
        else present[step.who]?.exit.fill(step.do === 'fill');
      }
      for (const { exit } of present) exit.fill(false);
      for (const some of late) tail.hear(some);
      const stayed = present.filter(({ member }) => !member.hasLeft());
      await until(() => stayed.every(({ member }) => member.cursor === log.length));
      for (const { exit, from, isOdd, member, seat } of present) {
        const end = member.hasLeft() ? (exit.sent.at(-1) ?? from) : log.length;
        const due = Array.from({ length: end - from }, (_, index) => from + index + 1);
        const expected = due.filter((sequence) => {
          if (isOdd && sequence % 2 === 0) return false;
          if (!isHidden(sequence)) return true;
          const rights = new Set(seat.since(sequence));
          // where rights have changed after the commit, either way is right
          return rights.size > 1 ? exit.sent.includes(sequence) : rights.has(insider);
        });
        expect(exit.sent).toEqual(expected);
      }
    });
    await fc.assert(tries, { numRuns: 150 });
  }, 60_000);

  it('loses nothing while the log cannot be read', async () => {
    const log = new FakeLog(() => at());
    const tail = tailOf(log);
    const exit = new FakeExit();
    tail.admit(new Member('1', new FakeRendering('all', all, () => at()), new FakeSeat(insider), exit, 0));
    log.length = 3;
    log.fails = true;
    tail.look();
    await turns(10);
    log.fails = false;
    tail.look();
    await until(() => exit.sent.length === 3);
    expect(exit.sent).toEqual([1, 2, 3]);
  });

  it('lets a group whose rendering fails catch up later, while others go on', async () => {
    const log = new FakeLog(() => at());
    const tail = tailOf(log);
    const [good, bad] = [new FakeExit(), new FakeExit()];
    const failing = new FakeRendering('failing', all, () => at());
    tail.admit(new Member('1', new FakeRendering('good', all, () => at()), new FakeSeat(), good, 0));
    tail.admit(new Member('2', failing, new FakeSeat(), bad, 0));
    await turns(5);
    failing.failure = new Error('for a while');
    log.length = 2;
    tail.look();
    await until(() => good.sent.length === 2);
    expect(bad.sent).toEqual([]);
    failing.failure = null;
    await until(() => bad.sent.length === 2);
    expect(bad.sent).toEqual([1, 2]);
  });

  it('delivers an event that cannot be told without an error after some tries', async () => {
    const log = new FakeLog(() => at());
    log.length = 2;
    const tail = tailOf(log, 2);
    const rendering = new FakeRendering('broken', all, () => at());
    rendering.failure = new BrokenAnswer();
    const exit = new FakeExit();
    tail.admit(new Member('1', rendering, new FakeSeat(), exit, 0));
    await until(() => exit.sent.length === 2);
  });

  it('reads once for all who come back together', async () => {
    const log = new FakeLog(() => at());
    log.length = 300;
    const tail = tailOf(log, 300);
    let readings = 0;
    log.onRead = () => (readings += 1);
    const exits = Array.from({ length: 1_000 }, () => new FakeExit());
    for (const [index, exit] of exits.entries())
      tail.admit(
        new Member('1', new FakeRendering('all', all, () => at()), new FakeSeat(insider), exit, 200 + (index % 100)),
      );
    await until(() => exits.every(({ sent }) => sent.at(-1) === 300));
    expect(exits.map(({ sent }) => sent.length)).toEqual(exits.map((_, index) => 100 - (index % 100)));
    expect(readings).toBeLessThan(30);
  });

  it('ends a member whose session is over before the next event', async () => {
    const log = new FakeLog(() => at());
    const attendance = new FakeAttendance(() => at());
    const tail = tailOf(log, 0, attendance);
    const seat = new FakeSeat();
    attendance.seats.push(seat);
    const exit = new FakeExit();
    const member = new Member('1', new FakeRendering('gone', all, () => at()), seat, exit, 0);
    tail.admit(member);
    seat.change(0, null);
    log.length = 1;
    tail.look();
    await expect(member.next()).rejects.toThrow('Your session has ended.');
    expect([member.hasLeft(), exit.sent]).toEqual([true, []]);
  });

  it('does not read what was heard of, unless something is missing before it', async () => {
    const log = new FakeLog(() => at());
    const tail = tailOf(log);
    const exit = new FakeExit();
    tail.admit(new Member('1', new FakeRendering('all', all, () => at()), new FakeSeat(insider), exit, 0));
    await turns(5);
    let reads = 0;
    log.onRead = () => (reads += 1);
    tail.hear(log.write(2));
    await until(() => exit.sent.length === 2);
    expect(reads).toBe(0);
    const first = log.write(1);
    tail.hear(log.write(1));
    await until(() => exit.sent.length === 4);
    tail.hear(first);
    await turns(5);
    expect(exit.sent).toEqual([1, 2, 3, 4]);
    expect(reads).toBeGreaterThan(0);
  });

  it('tells by how much and for how long it has been behind', async () => {
    const log = new FakeLog(() => at());
    const tail = tailOf(log);
    expect(tail.behind(7)).toEqual({ events: 0, seconds: 0 });
    tail.admit(new Member('1', new FakeRendering('all', all, () => at()), new FakeSeat(), new FakeExit(), 0));
    await turns(5);
    expect(tail.behind(7).events).toBe(7);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(tail.behind(8)).toEqual({ events: 8, seconds: expect.closeTo(0.1, 0) as number });
    expect(tail.behind(8).seconds).toBeGreaterThan(0.01);
    expect(tail.behind(0)).toEqual({ events: 0, seconds: 0 });
  });
});
