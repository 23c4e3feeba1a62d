// Things that a rule names by id.
import { isId, notFound, Problem } from '@saman/kernel';
import { raw, type Sql } from 'sql-template-tag';
import type { Place } from './rule.js';

/** A thing that a client named, and that the viewer sees. */
export interface Named {
  readonly id: string;
  /** What is kept of it: of a measure its line. */
  readonly key: string;
  readonly networkId: string;
  /** Whether all see it who see the mandate. */
  readonly isOpen: boolean;
}

/** Whether the edition under the alias is in force. */
export const inForce = (alias: string): Sql => raw(`(${alias}.status IN ('ADOPTED', 'UNDER_REVISION'))`);

/** Texts that can be ids at all. */
export const onlyIds = (texts: readonly string[]): string[] => texts.filter(isId);

/**
 * The keys of what was named, in order. A mandate is seen by more people than a draft: naming something that only few see would tell the
 * others of it, so that is STILL_A_DRAFT.
 */
export function checkParts(
  { networkId, path }: Pick<Place, 'networkId' | 'path'>,
  what: string,
  ids: readonly string[],
  found: readonly Named[],
): string[] {
  const keys = ids.map((id, index) => {
    const at = [...path, String(index)];
    const one = found.find((row) => row.id === id);
    if (!one) throw notFound(what, ...at);
    if (one.networkId !== networkId) {
      throw new Problem('INVALID', 'OTHER_NETWORK', `The ${what} belongs to another network.`, at);
    }
    if (!one.isOpen) {
      throw new Problem('WRONG_STATUS', 'STILL_A_DRAFT', `The plan of the ${what} is not in force.`, at);
    }
    return one.key;
  });
  if (new Set(keys).size < keys.length) {
    throw new Problem('INVALID', 'DUPLICATE', `The list names the same ${what} twice.`, path);
  }
  return keys;
}
