// Which faults come when, by chance that repeats itself.
import { Dice } from './dice.js';

export type Kind = 'kill' | 'stop' | 'cut' | 'cut off' | 'stall' | 'silence' | 'no waker' | 'asked to end';

/** What a fault is done to: a server or one process of it, the database, NATS, or what lies between two. */
export interface Fault {
  readonly kind: Kind;
  readonly target: Target;
}

export type Target =
  | { readonly part: 'server' | 'process' | 'to postgres' | 'to nats'; readonly server: number }
  | { readonly part: 'postgres' | 'nats' | 'all' };

/** Faults that come together, and the quiet time after they were overcome, in ms. */
export interface Step {
  readonly faults: readonly Fault[];
  readonly quietMs: number;
}

/** How often a second fault comes with the first. */
const TOGETHER = 0.3;
const LONGEST_QUIET_MS = 1_500;

/** Every fault that there is, for servers of so many processes each. */
export function allFaults(processes: readonly number[], hasNats: boolean): Fault[] {
  const servers = processes.map((_, server) => server);
  const nats: readonly Target[] = hasNats ? [{ part: 'nats' }] : [];
  const running: Target[] = [
    ...servers.map((server) => ({ part: 'server' as const, server })),
    ...servers.flatMap((server) => ((processes[server] ?? 0) > 1 ? { part: 'process' as const, server } : [])),
    ...[{ part: 'postgres' } as const, ...nats],
  ];
  const between = servers.flatMap((server): Target[] => [
    { part: 'to postgres', server },
    ...(hasNats ? [{ part: 'to nats' as const, server }] : []),
  ]);
  const of = (kinds: readonly Kind[], targets: readonly Target[]) =>
    kinds.flatMap((kind) => targets.map((target) => ({ kind, target })));
  const asked = servers.map((server) => ({ part: 'server' as const, server }));
  return [
    ...of(['kill', 'stop'], running),
    ...of(['cut', 'cut off', 'stall', 'silence'], between),
    ...of(['asked to end'], asked),
    ...of(['no waker'], [{ part: 'all' }]),
  ];
}

/** Without end: all faults in an order of chance, then all again in another. A server is asked to end while nothing else is wrong. */
export function* schedule(seed: number, faults: readonly Fault[]): Generator<Step, never> {
  const dice = new Dice(seed);
  for (;;) {
    const deck = dice.shuffled(faults);
    for (const fault of deck) {
      const other = deck[dice.below(deck.length)];
      const goTogether = dice.next() < TOGETHER && isRough(fault) && other && other !== fault && isRough(other);
      yield { faults: goTogether ? [fault, other] : [fault], quietMs: dice.below(LONGEST_QUIET_MS) };
    }
  }
}

const isRough = ({ kind }: Fault): boolean => kind !== 'asked to end';

export function inWords({ kind, target }: Fault): string {
  const of = 'server' in target ? `server ${target.server + 1}` : target.part;
  if (target.part === 'to postgres' || target.part === 'to nats') return `${kind}: ${of} ${target.part}`;
  return target.part === 'process' ? `${kind}: one process of ${of}` : `${kind}: ${of}`;
}
