import type { Problem } from '@saman/kernel';

/**
 * What a broken database constraint means to people, by the constraint's name. Rooms add theirs when they load. A constraint
 * without an entry is a bug and becomes INTERNAL.
 */
export const constraintProblems = new Map<string, () => Problem>();

/** The problem that an error of PostgreSQL stands for, or null. */
export function problemOfConstraint(error: unknown): Problem | null {
  const name = constraintOf(error) ?? constraintOf((error as { driverError?: unknown }).driverError);
  return name === undefined ? null : (constraintProblems.get(name)?.() ?? null);
}

const constraintOf = (error: unknown): string | undefined => (error as { constraint?: string } | undefined)?.constraint;
