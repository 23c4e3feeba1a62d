import { Injectable } from '@nestjs/common';
import type { Tx } from '@saman/platform';
import type { Sql } from 'sql-template-tag';

/** What a room keeps about a person beside the account. */
interface Kept {
  /** An expression for the person's rows as JSON; `person` is the row of the person. */
  readonly json: Sql;
  /** Deletes them; inside the deed that blanks the person. */
  erase(tx: Tx, personId: string): Promise<unknown>;
}

/** Rooms say here what they keep about people, so that it can be taken out and erased with the account. */
@Injectable()
export class OwnData {
  private readonly all = new Map<string, Kept>();

  /** `name` is the key under which people find it in what they take out. */
  register(name: string, kept: Kept): void {
    this.all.set(name, kept);
  }

  get kept(): ReadonlyMap<string, Kept> {
    return this.all;
  }
}
