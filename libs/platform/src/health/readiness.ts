import type { OnModuleDestroy } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Database } from '../database/database.js';
import { logInternalError } from '../logging/internal-error.js';

const PATIENCE_MS = 3_000;

type Condition = () => boolean | Promise<boolean>;

/** Whether this process should be sent requests: the database answers, every registered condition holds, and it is not shutting down. */
export class Readiness implements OnModuleDestroy {
  private readonly conditions = new Map<string, Condition>();
  private isStopping = false;

  constructor(database: Database) {
    this.add('database', async () => {
      await database.read('readiness', sql`SELECT 1 AS one`);
      return true;
    });
  }

  /** `name` is shown where the condition does not hold. */
  add(name: string, condition: Condition): void {
    this.conditions.set(name, condition);
  }

  onModuleDestroy(): void {
    this.end();
  }

  /** From now on: no more requests, please. */
  end(): void {
    this.isStopping = true;
  }

  /** Names of what is not ready; empty when all is. */
  async missing(): Promise<string[]> {
    if (this.isStopping) return ['shutting down'];
    const held = await Promise.all(
      [...this.conditions].map(async ([name, condition]) => ((await holds(condition)) ? [] : [name])),
    );
    return held.flat();
  }
}

async function holds(condition: Condition): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  try {
    return await Promise.race([condition(), tooLate]);
  } catch (error) {
    logInternalError(error);
    return false;
  } finally {
    clearTimeout(timer);
  }
}
