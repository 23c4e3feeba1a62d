import { Logger } from '@nestjs/common';
import { newId } from '@saman/kernel';

const logger = new Logger('Internal');

/**
 * Logs what should not have happened and gives the id under which it is found again: all that the outside learns. Only what leads to the
 * cause is logged: a statement's values, and the rows that PostgreSQL quotes, may be about persons.
 */
export function logInternalError(error: unknown): string {
  const id = newId();
  logger.error({ id, ...describe(error) });
  return id;
}

function describe(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  // TypeORM wraps the driver's errors
  const { driverError = error } = error as { driverError?: object };
  const { code, constraint, table } = driverError as Record<string, unknown>;
  return { message: error.message, code, constraint, table, stack: error.stack };
}
