import { Inject, Injectable } from '@nestjs/common';
import { type Context, OwnData } from '@saman/organisations';
import { byId, Database, isAmong, loader, Things } from '@saman/platform';
import sql, { raw } from 'sql-template-tag';
import type { Rhythm } from '../schema.gen.js';

/** Something followed, as resolvers see it. */
export interface FollowingRow {
  __typename: 'Following';
  id: string;
  personId: string;
  networkId: string;
  campaignId: string | null;
  organisationId: string | null;
  kinds: string[];
  rhythm: Rhythm;
}

const columns = raw(`'Following' AS "__typename", f.id, f.person_id AS "personId", f.network_id AS "networkId",
  f.campaign_id AS "campaignId", f.organisation_id AS "organisationId", coalesce(f.kinds, '{}') AS kinds, f.rhythm`);

@Injectable()
export class FollowingQueries {
  /** The viewer's own, or null. */
  readonly byId = loader<FollowingRow, Context>(async (ids, { viewer }) =>
    byId(
      await this.database.read<FollowingRow>(
        'following',
        sql`SELECT ${columns} FROM following f WHERE ${isAmong('f.id', ids)} AND f.person_id = ${viewer.personId}`,
      ),
    ),
  );

  /** By person, newest first. */
  readonly ofPerson = loader<FollowingRow[], Context>(async (people) => {
    const rows = await this.database.read<FollowingRow>(
      'following.ofPerson',
      sql`SELECT ${columns} FROM following f WHERE f.person_id = ANY (${people}::uuid[]) ORDER BY f.created_at DESC, f.id DESC`,
    );
    const found = new Map<string, FollowingRow[]>(people.map((id) => [id, []]));
    for (const row of rows) found.get(row.personId)?.push(row);
    return found;
  });

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Things) things: Things,
    @Inject(OwnData) ownData: OwnData,
  ) {
    things.register('Following', this.byId);
    ownData.register('following', {
      json: sql`(SELECT coalesce(jsonb_agg(to_jsonb(f) - 'person_id'), '[]') FROM following f WHERE f.person_id = person.id)`,
      erase: async (tx, personId) => {
        // held, so that no more news come meanwhile
        await tx.query(sql`SELECT FROM following WHERE person_id = ${personId} FOR UPDATE`);
        await tx.query(sql`DELETE FROM news WHERE person_id = ${personId}`);
        await tx.query(sql`DELETE FROM following WHERE person_id = ${personId}`);
      },
    });
  }
}
