// How inputs become the values of a row.
import { Problem } from '@saman/kernel';

/** The values that changes name; a field that is undefined stays. INVALID NOTHING_TO_CHANGE where none is named. */
export function given<T extends object>(values: { [Field in keyof T]: T[Field] | undefined }): Partial<T> {
  const named = Object.entries(values).filter(([, value]) => value !== undefined);
  if (named.length === 0) throw new Problem('INVALID', 'NOTHING_TO_CHANGE', 'The changes name no field.', ['changes']);
  return Object.fromEntries(named) as Partial<T>;
}

export const inOrder = (numbers: readonly number[] | null | undefined): number[] =>
  (numbers ?? []).toSorted((one, other) => one - other);
