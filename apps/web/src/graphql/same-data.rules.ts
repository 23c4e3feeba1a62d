// What is read again and says the same is the same object: screens compare by identity, and draw anew what is another one.

/** `now`, with whatever in it equals `before` taken from there; `before` itself where all of it does. */
export function keptFrom<Data>(before: unknown, now: Data): Data;
export function keptFrom(before: unknown, now: unknown): unknown {
  if (before === now) return now;
  if (Array.isArray(before) && Array.isArray(now)) return keptList(before, now);
  if (isRecord(before) && isRecord(now)) return keptRecord(before, now);
  return now;
}

function keptList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const kept = now.map((one, index) => keptFrom(before[index], one));
  return kept.length === before.length && kept.every((one, index) => one === before[index]) ? before : kept;
}

function keptRecord(before: Record<string, unknown>, now: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.fromEntries(Object.entries(now).map(([name, value]) => [name, keptFrom(before[name], value)]));
  const names = Object.keys(kept);
  const isSame = names.length === Object.keys(before).length && names.every((name) => kept[name] === before[name]);
  return isSame ? before : kept;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
