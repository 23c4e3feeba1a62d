import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@saman/kernel';
import { CLOCK, Database, isAmong, loader } from '@saman/platform';
import sql, { raw } from 'sql-template-tag';

/** A role that was promised by mail and can still be accepted. */
export interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly sentAt: Date;
  readonly until: Date;
}

/** For those who may know whom an organisation or a network invites: callers ask first. */
@Injectable()
export class InvitationQueries {
  readonly ofOrganisation = this.of('organisation_id');
  readonly ofNetwork = this.of('network_id');

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Newest first. */
  private of(column: 'organisation_id' | 'network_id') {
    return loader<InvitationRow[]>(async (ids) => {
      const rows = await this.database.read<InvitationRow & { parentId: string }>(
        `invitations.${column}`,
        sql`
        SELECT ${raw(column)} AS "parentId", id, email, role, created_at AS "sentAt", expires_at AS until FROM mailed_link
        WHERE ${isAmong(column, ids)} AND used_at IS NULL AND expires_at > ${this.clock.now()}
        ORDER BY created_at DESC, id`,
      );
      const lists = new Map<string, InvitationRow[]>(ids.map((id) => [id, []]));
      for (const row of rows) lists.get(row.parentId)?.push(row);
      return lists;
    });
  }
}
