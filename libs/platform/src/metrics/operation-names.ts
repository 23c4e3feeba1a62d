/** Names that stand for themselves; the others for their root field, of which the schema has only so many. */
const MOST_NAMES = 100;
/** How often a name must have come. */
const OFTEN = 50;
/** Names that are still counted. */
const MOST_CANDIDATES = 1_000;

/** Labels of operations. Clients choose the names, so that anybody could fill the memory with them: only those that come often count. */
export class OperationNames {
  private readonly kept = new Set<string>();
  private readonly counts = new Map<string, number>();

  labelOf(name: string | undefined, field: string): string {
    if (name === undefined || name.length > 64) return field;
    if (this.kept.has(name)) return name;
    if (this.kept.size >= MOST_NAMES) return field;
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.delete(name);
    if (count >= OFTEN) this.kept.add(name);
    else this.counts.set(name, count);
    // the first in the Map is the one that did not come the longest
    const [oldest] = this.counts.keys();
    if (this.counts.size > MOST_CANDIDATES && oldest !== undefined) this.counts.delete(oldest);
    return field;
  }
}
