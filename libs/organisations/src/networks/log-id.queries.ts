import { Inject, Injectable } from '@nestjs/common';
import { Database, loader } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import type { Context } from '../people/viewer.js';

const INSUFFICIENT_PRIVILEGE = '42501';

// A restored base backup goes on with a new timeline, a restored dump lives in another database or another cluster.
const whole = sql`system.system_identifier::text || '/' || checkpoint.timeline_id || '/' || here.oid
  FROM pg_control_system() AS system, pg_control_checkpoint() AS checkpoint, pg_database AS here`;
const withoutControl = sql`here.oid::text FROM pg_database AS here`;

/** Names of networks' logs: made of what a restore from backup changes, since sequences may then be given out a second time. */
@Injectable()
export class LogIdQueries {
  /** `ofNetwork(context).load(networkId)`: the log's id, a uuid. */
  readonly ofNetwork = loader<string, Context>((ids) => this.of(ids));
  private marks = whole;

  constructor(@Inject(Database) private readonly database: Database) {}

  async of(networkIds: readonly string[]): Promise<Map<string, string>> {
    try {
      return await this.read(networkIds, this.marks);
    } catch (error) {
      // some hosted databases keep pg_control_* to themselves
      if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE || this.marks === withoutControl) throw error;
      this.marks = withoutControl;
      return this.read(networkIds, this.marks);
    }
  }

  private async read(networkIds: readonly string[], marks: Sql): Promise<Map<string, string>> {
    const rows = await this.database.read<{ id: string; logId: string }>(
      'network.logId',
      sql`
      SELECT network.id, md5(network.id || '/' || mark.mark)::uuid AS "logId"
      FROM unnest(${networkIds}::uuid[]) AS network (id),
        (SELECT ${marks} WHERE here.datname = current_database()) AS mark (mark)`,
    );
    return new Map(rows.map(({ id, logId }) => [id, logId]));
  }
}
