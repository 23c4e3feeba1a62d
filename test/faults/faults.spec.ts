// The short form of `npm run faults`: each kind of fault once, under load, on servers that run as they ship.
import { natsServer } from '../kit/nats.js';
import { run } from './run.js';
import { type Fault, inWords } from './schedule.js';

const natsFile = natsServer();
const PROCESSES = [2, 1];
/** On a busy machine. */
const DEADLINE = 400_000;

const faults: Fault[] = [
  { kind: 'kill', target: { part: 'process', server: 0 } },
  { kind: 'stop', target: { part: 'server', server: 1 } },
  { kind: 'kill', target: { part: 'postgres' } },
  { kind: 'cut', target: { part: 'to postgres', server: 0 } },
  ...(natsFile === undefined ? [] : [{ kind: 'kill', target: { part: 'nats' } } as const]),
  { kind: 'no waker', target: { part: 'all' } },
  { kind: 'asked to end', target: { part: 'server', server: 1 } },
];

describe(`servers that wake each other by ${natsFile === undefined ? 'PostgreSQL, since there is no nats-server' : 'NATS'}`, () => {
  it(
    'lose nothing, do nothing twice and come back by themselves, whatever dies, hangs or breaks off',
    async () => {
      const outcome = await run({
        ...{ processes: PROCESSES, networks: 1, writers: 2, natsFile, forMs: 1_500, isPatient: false },
        steps: faults.map((fault) => ({ faults: [fault], quietMs: 0 })),
        say: () => undefined,
      });

      expect(outcome.ledger.complaints).toEqual([]);
      expect(outcome.history).toEqual(faults.map(inWords));
      expect(outcome.ledger.entries.length).toBeGreaterThan(0);
    },
    DEADLINE,
  );
});
