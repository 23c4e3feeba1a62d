import { Inject, Injectable } from '@nestjs/common';
import { type Context, PersonQueries, Viewers } from '@saman/organisations';
import { Database } from '@saman/platform';
import sql from 'sql-template-tag';
import type { Mailing } from '../schema.gen.js';
import { Mailings } from './mailing.service.js';

/** Somebody who gets mail: with the rights that they have now, and what is theirs alone. */
export interface Recipient {
  readonly context: Context;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'NN' | 'NB' | 'SE' | 'EN';
  /** Where they stop the mailing that they were asked for by; empty for mail that they cannot do without. */
  readonly unsubscribe: string;
}

@Injectable()
export class Recipients {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Viewers) private readonly viewers: Viewers,
    @Inject(PersonQueries) private readonly people: PersonQueries,
    @Inject(Mailings) private readonly mailings: Mailings,
  ) {}

  /** Null for somebody who is erased, or does not want such mail. */
  async find(personId: string, mailing?: Mailing): Promise<Recipient | null> {
    if (mailing && (await this.isUnwanted(personId, mailing))) return null;
    const viewer = await this.viewers.ofPerson(personId);
    const context: Context = { viewer, address: '', hasOrigin: false, setCookie: () => undefined };
    const [account, person] = await Promise.all([
      this.people.accounts(context).load(personId),
      this.people.byId(context).load(personId),
    ]);
    const unsubscribe = mailing ? this.mailings.linkFor(personId, mailing) : '';
    return account && person ? { context, ...account, name: person.name, unsubscribe } : null;
  }

  private async isUnwanted(personId: string, mailing: Mailing): Promise<boolean> {
    const rows = await this.database.read(
      'unwantedMail.one',
      sql`SELECT 1 FROM unwanted_mail WHERE person_id = ${personId} AND mailing = ${mailing}`,
    );
    return rows.length > 0;
  }
}
