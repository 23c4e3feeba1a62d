import { Injectable, Inject } from '@nestjs/common';
import { byId, Database, isAmong, loader, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import type { Language } from '../schema.gen.js';

/** A person as everybody may see them. */
export interface PersonRow {
  readonly __typename: 'Person';
  readonly id: string;
  readonly name: string;
}

/** What only the person sees. */
export interface AccountRow {
  readonly id: string;
  readonly email: string;
  readonly language: Language;
}

@Injectable()
export class PersonQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** People by their ids; also erased ones, whose name is blank. */
  readonly byId = loader(async (ids) =>
    byId(
      await this.database.read<PersonRow>(
        'personsById',
        sql`SELECT 'Person' AS "__typename", id, name FROM person WHERE ${isAmong('id', ids)}`,
      ),
    ),
  );

  /** For the person alone. */
  readonly accounts = loader(async (ids) =>
    byId(
      await this.database.read<AccountRow>(
        'accountsById',
        sql`SELECT id, email, language FROM person WHERE ${isAmong('id', ids)} AND email IS NOT NULL`,
      ),
    ),
  );

  /** The account with that address (in small letters), locked against being erased meanwhile; null when there is none. */
  async idOf(tx: Tx, email: string): Promise<string | null> {
    const [person] = await tx.query<{ id: string }>(sql`SELECT id FROM person WHERE email = ${email} FOR SHARE`);
    return person?.id ?? null;
  }

  /** What somebody speaks; bokmål where nobody does. */
  async languageOf(tx: Tx, personId: string | null): Promise<Language> {
    const [person] = await tx.query<{ language: Language }>(sql`SELECT language FROM person WHERE id = ${personId}`);
    return person?.language ?? 'NB';
  }
}
