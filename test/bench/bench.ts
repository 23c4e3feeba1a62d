// Program: `npm run bench` measures all, `npm run bench -- page writes` these. It only tells; what holds is for the reader to see.
import { type Cluster, openCluster } from './cluster.js';
import { crowds } from './crowds.bench.js';
import { type Benchmark, type Finding, table } from './finding.js';
import { live } from './live.bench.js';
import { mandates } from './mandates.bench.js';
import { nested } from './nested.bench.js';
import { page } from './page.bench.js';
import { planTree } from './plan-tree.bench.js';
import { search } from './search.bench.js';
import { start } from './start.bench.js';
import { writes } from './writes.bench.js';

const benchmarks = new Map<string, Benchmark>(
  Object.entries({ start, nested, tree: planTree, mandates, page, search, writes, live, crowds }),
);

const names = process.argv.length > 2 ? process.argv.slice(2) : [...benchmarks.keys()];
const unknown = names.filter((name) => !benchmarks.has(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${[...benchmarks.keys()].join(', ')}.`);
  process.exit(2);
}

const cluster = await openCluster();
let closed: Promise<void> | undefined;
const close = () => (closed ??= cluster.close());
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void close().finally(() => process.exit(130)));
try {
  console.log(`On ${cluster.name}, Node ${process.version}.`);
  console.log(`\n${table(await run(cluster))}`);
} finally {
  await close();
}

async function run(at: Cluster): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const name of names) {
    const begun = performance.now();
    findings.push(...((await benchmarks.get(name)?.(at)) ?? []));
    console.log(`${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  }
  return findings;
}
