import type { Sql } from 'sql-template-tag';

/** How a room lets its things be found. */
export interface FindableThings {
  /** As in FindableKind, and in the triggers that write `findable`. */
  readonly kind: string;
  /** The type's name, by which Things finds it. */
  readonly type: string;
  /**
   * Which rows of `findable`, under the alias, the viewer is told of, as a condition: those whose thing they may see. A search gives, counts and ranks
   * nothing else.
   */
  readonly seenBy: (viewer: never, alias: string) => Sql;
  /** Its title, and its other texts, as its words in `findable` were made of them. */
  readonly texts: (thing: never) => { readonly title: string; readonly others: readonly (string | null | undefined)[] };
}

/** What a search looks for: rooms register theirs when they load. */
export class Findables {
  private readonly byKind = new Map<string, FindableThings>();

  register(things: FindableThings): void {
    this.byKind.set(things.kind, things);
  }

  /** Those of some kinds, or all. */
  of(kinds?: readonly string[] | null): readonly FindableThings[] {
    const all = [...this.byKind.values()];
    return kinds ? all.filter(({ kind }) => kinds.includes(kind)) : all;
  }

  ofKind(kind: string): FindableThings {
    const found = this.byKind.get(kind);
    if (!found) throw new Error(`no room has registered how a ${kind} is found by its words`);
    return found;
  }
}
