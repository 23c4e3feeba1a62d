// From lines of the municipalities' facts to where they are in the demo.

/** Anything that yaml can say. */
export type Fact = string | number | boolean | null | Fact[] | { [key: string]: Fact };

/** What a line is found as: a text, a list or a flag. Nothing at all is not found. */
export type Found = unknown;

/**
 * Where the facts' lines of one form are in what a network holds: `strategy.goals.*.about` stands for all of them, each `*` for a key or a
 * place in a list, which `at` is given in their order.
 */
export type Pointers<Holding> = Record<string, (holding: Holding, fact: string, ...at: string[]) => Found>;

/** Every line of the facts: the keys on the way to it, and what it says. */
export function linesOf(fact: Fact, way: readonly string[] = []): { way: readonly string[]; says: string }[] {
  if (typeof fact !== 'object' || fact === null) return [{ way, says: String(fact) }];
  return Object.entries(fact).flatMap(([key, value]) => linesOf(value, [...way, key]));
}

/** What of the facts cannot be pointed to. */
export function missing<Holding>(facts: Fact, pointers: Pointers<Holding>, holding: Holding): string[] {
  const known = Object.entries(pointers).map(([form, point]) => ({ parts: form.split('.'), point }));
  return linesOf(facts).flatMap(({ way, says }) => {
    const pointer = known.find(({ parts }) => fits(parts, way));
    if (!pointer) return [`${way.join('.')}: nothing points to it (${says})`];
    const at = way.filter((_, index) => pointer.parts[index] === '*');
    return isThere(pointer.point(holding, says, ...at)) ? [] : [`${way.join('.')}: not found (${says})`];
  });
}

const fits = (parts: readonly string[], way: readonly string[]): boolean =>
  parts.length === way.length && parts.every((part, index) => part === '*' || part === way[index]);

const isThere = (found: Found): boolean =>
  Array.isArray(found) ? found.length > 0 : found !== undefined && found !== null && found !== false && found !== '';
