// Program: `npm run faults`. FAULTS_SECONDS: how long faults go on (600); FAULTS_SEED: an earlier run's, to have its schedule again;
// FAULTS_WAKER=postgres: servers wake each other by the database although there is a nats-server (NATS_SERVER, or in the path).
import { natsServer } from '../kit/nats.js';
import { table } from './report.js';
import { type Outcome, run } from './run.js';
import { allFaults, schedule, type Step } from './schedule.js';

const PROCESSES = [2, 1];

const seconds = Number(process.env['FAULTS_SECONDS'] || 600);
const seed = Number(process.env['FAULTS_SEED'] || Date.now() % 1_000_000);
const natsFile = process.env['FAULTS_WAKER'] === 'postgres' ? undefined : natsServer();
const isOver = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    isOver.abort();
  });

function* steps(): Generator<Step> {
  const end = Date.now() + seconds * 1000;
  for (const step of schedule(seed, allFaults(PROCESSES, natsFile !== undefined))) {
    if (Date.now() > end || isOver.signal.aborted) return;
    yield step;
  }
}

const begun = Date.now();
const say = (line: string) => {
  console.log(`${String(Math.round((Date.now() - begun) / 1000)).padStart(4)} s  ${line}`);
};

function summary({ ledger, receiver, overcome }: Outcome): string {
  const { entries, retries, deliveries, returns, lost } = ledger;
  return [
    table(overcome),
    "The longest from a fault's beginning until something begun after it came through: to the first / to everybody.",
    `${entries.length} deeds acknowledged, ${retries} tries again, ${lost} requests lost by a server that was asked to end;`,
    `${deliveries} events delivered to subscribers who came back ${returns} times;`,
    `${receiver.calls} calls of webhooks, ${receiver.letters.size} letters.`,
  ].join('\n');
}

console.log(
  `Faults for ${seconds} s, seed ${seed}, servers of ${PROCESSES.join(' and ')} processes, woken by ${natsFile === undefined ? 'PostgreSQL (there is no nats-server, or FAULTS_WAKER says so)' : 'NATS'}.`,
);
const outcome = await run({
  ...{ processes: PROCESSES, networks: 2, writers: 3, natsFile, steps: steps(), forMs: 5_000 },
  ...{ isPatient: true, say },
});
console.log(`\n${summary(outcome)}`);
if (outcome.ledger.complaints.length > 0) {
  console.log(
    `\nFAILED. Again: FAULTS_SEED=${seed}\n${outcome.ledger.complaints.join('\n')}\n\nWhat was done: ${outcome.history.join('; ')}`,
  );
  process.exitCode = 1;
} else console.log('\nNothing lost, nothing twice, nothing out of order.');
