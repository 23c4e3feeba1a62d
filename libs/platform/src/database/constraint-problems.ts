import { Problem } from '@saman/kernel';

/**
 * What a broken database constraint means to people, by the constraint's name. Rooms add theirs when they load. A constraint
 * without an entry is a bug and becomes INTERNAL.
 */
export const constraintProblems = new Map<string, () => Problem>();

/** character_not_in_repertoire, untranslatable_character: PostgreSQL keeps any text but one with the character 0. */
const NOT_A_TEXT = new Set(['22021', '22P05']);

/** The problem that an error of PostgreSQL stands for, or null. TypeORM wraps the driver's errors. */
export function problemOfConstraint(error: unknown): Problem | null {
  if (!(error instanceof Error)) return null;
  const { constraint, code } = ((error as { driverError?: object }).driverError ?? error) as {
    constraint?: string;
    code?: string;
  };
  if (code !== undefined && NOT_A_TEXT.has(code))
    return new Problem('INVALID', 'CONTROL_CHARACTER', 'A text has the character 0.');
  return constraint === undefined ? null : (constraintProblems.get(constraint)?.() ?? null);
}
