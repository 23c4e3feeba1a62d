import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@saman/kernel';
import { CLOCK, Database } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import type { MailedLink } from './mailed-link.entity.js';
import { hashOf } from './secret.js';

/** A link with what its receiver may know of it. */
export interface MailedLinkRow extends Pick<MailedLink, 'purpose' | 'email' | 'role' | 'organisationId'> {
  readonly hasAccount: boolean;
  /** The organisation's or network's name; null where it is no invitation. */
  readonly subjectName: string | null;
  /** Blank for one who is erased; null where nobody in particular invites. */
  readonly inviterName: string | null;
}

/** Which link can be used now, as a condition on `mailed_link`: the one rule for those who look at a link, and those who use it up. */
export const usable = (token: string, now: Date): Sql =>
  sql`token_hashes @> ARRAY[${hashOf(token)}] AND used_at IS NULL AND expires_at > ${now}`;

@Injectable()
export class MailedLinkQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null where it could not be used now. */
  async byToken(token: string): Promise<MailedLinkRow | null> {
    const [link] = await this.database.read<MailedLinkRow>(
      'mailedLink',
      sql`
      SELECT purpose, email, role, organisation_id AS "organisationId",
        EXISTS (SELECT FROM person WHERE person.email = mailed_link.email AND password_hash IS NOT NULL) AS "hasAccount",
        coalesce((SELECT name FROM organisation WHERE id = organisation_id), (SELECT name FROM network WHERE id = network_id)) AS "subjectName",
        (SELECT name FROM person WHERE id = inviter_id) AS "inviterName"
      FROM mailed_link WHERE ${usable(token, this.clock.now())}`,
    );
    return link ?? null;
  }
}
