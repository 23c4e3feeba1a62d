import { Inject, Injectable } from '@nestjs/common';
import { isId, notFound, Problem } from '@saman/kernel';
import { Database, loader } from '@saman/platform';
import sql from 'sql-template-tag';
import { OwnData } from '../people/own-data.js';
import type { Context, Viewer } from '../people/viewer.js';

/** How far people have seen the logs of networks. */
@Injectable()
export class LastSeenPositions {
  /** By network: the viewer's own position; null where there is none. */
  readonly ofViewer = loader<number, Context>(async (networks, { viewer }) => {
    const rows = await this.database.read<{ networkId: string; sequence: number }>(
      'lastSeen',
      sql`SELECT network_id AS "networkId", sequence FROM last_seen
        WHERE person_id = ${viewer.personId} AND network_id = ANY (${networks}::uuid[])`,
    );
    return new Map(rows.map(({ networkId, sequence }) => [networkId, sequence]));
  });

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OwnData) ownData: OwnData,
  ) {
    ownData.register('lastSeen', {
      json: sql`(SELECT coalesce(jsonb_agg(to_jsonb(seen) - 'person_id'), '[]') FROM last_seen seen WHERE seen.person_id = person.id)`,
      erase: (tx, personId) => tx.query(sql`DELETE FROM last_seen WHERE person_id = ${personId}`),
    });
  }

  /** Answers the network's id. Two devices at once: the later position stays. */
  mark(viewer: Viewer, networkId: string, sequence: number): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const [clock] = isId(networkId)
        ? await tx.query<{ id: string; last: number }>(
            sql`SELECT network_id AS id, last_sequence AS last FROM network_clock WHERE network_id = ${networkId}`,
          )
        : [];
      if (!clock) throw notFound('network', 'network');
      checkWithin(sequence, clock.last);
      await tx.query(sql`
        INSERT INTO last_seen (person_id, network_id, sequence) VALUES (${viewer.personId}, ${clock.id}, ${sequence})
        ON CONFLICT (person_id, network_id) DO UPDATE SET sequence = excluded.sequence
        WHERE last_seen.sequence < excluded.sequence`);
      return clock.id;
    });
  }
}

function checkWithin(sequence: number, last: number): void {
  const path = ['sequence'];
  if (sequence < 0) throw new Problem('INVALID', 'TOO_SMALL', '`sequence` is at least 0.', path, 0);
  if (sequence > last) throw new Problem('INVALID', 'TOO_LARGE', 'The log does not reach that far.', path, last);
}
