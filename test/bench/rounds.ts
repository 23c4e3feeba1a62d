// Ways that are compared take turns, so that whatever else the machine does hits all of them.

/** A number by each way, e.g. deeds a second. */
export type Ways<Name extends string> = Record<Name, () => Promise<number>>;

/** Each way's median over the rounds. A first round that is not counted warms up. */
export async function medians<Name extends string>(rounds: number, ways: Ways<Name>): Promise<Record<Name, number>> {
  const names = Object.keys(ways) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    // each round begins with another way: nobody always comes after the same one
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round) % names.length] as Name;
      const value = await ways[name]();
      if (round > 0) found[name].push(value);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(found[name])])) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Times a second that `workers` at once carry `work` out, over `seconds`; work that is under way at the end is waited for and counted. */
export async function perSecond(
  workers: number,
  seconds: number,
  work: (worker: number) => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      while (performance.now() - start < seconds * 1000) {
        await work(worker);
        done += 1;
      }
    }),
  );
  return (done * 1000) / (performance.now() - start);
}

/** Milliseconds that `work` takes: the median of some, one after the other. */
export async function millisecondsOf(times: number, work: () => Promise<unknown>): Promise<number> {
  const found: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await work();
    found.push(performance.now() - start);
  }
  return median(found);
}
