import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@saman/kernel';
import { Callers, CLOCK, type Credentials, Database, type FoundListener, type RightsChanges } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import { nobody, Onlooker } from './onlooker.js';
import { hashOf } from './secret.js';
import { SESSION_DAYS } from './session.service.js';
import { Viewer, type ViewerFacts } from './viewer.js';

const HOUR = 60 * 60 * 1000;

const facts = sql`
  person.id AS "personId", person.is_operator AS "isOperator",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', own.organisation_id, 'role', own.role, 'activeIn',
      (SELECT coalesce(jsonb_agg(membership.network_id), '[]') FROM membership
       WHERE membership.organisation_id = own.organisation_id AND membership.status = 'ACTIVE'))), '[]')
   FROM organisation_person own WHERE own.person_id = person.id) AS organisations,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', own.network_id, 'role', own.role)), '[]')
   FROM network_person own WHERE own.person_id = person.id) AS networks`;

type Row = Pick<ViewerFacts, 'personId' | 'isOperator' | 'organisations' | 'networks'>;

/** Finds who calls. Nothing is kept between two questions, so that a role taken away or a session ended counts at once. */
@Injectable()
export class Viewers {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Callers) callers: Callers,
  ) {
    callers.use({
      nobody,
      find: (credentials) => this.find(credentials),
      listeners: (all) => this.listeners(all),
      changesSince: (revision) => this.changesSince(revision),
    });
  }

  /** Whose session it is. No, an unknown, an ended or an expired one is a stranger's. Using a session prolongs it. */
  async find({ bearer, cookie }: Credentials): Promise<Viewer> {
    const secret = bearer ?? cookie;
    if (secret === undefined) return new Viewer(null);
    const [now, sessionHash] = [this.clock.now(), hashOf(secret)];
    const [row] = await this.database.read<Row & { until: Date }>(
      'viewer',
      sql`SELECT session.expires_at AS until, ${facts} FROM session JOIN person ON person.id = session.person_id
        WHERE session.secret_hash = ${sessionHash} AND session.expires_at > ${now}`,
    );
    if (row && row.until < dueAt(now)) await this.database.read('viewer.prolong', prolonging([sessionHash], now));
    return new Viewer(row ? { ...row, sessionHash } : null);
  }

  /** A person without a session: for the demo's loader and tests. A stranger when there is no such person. */
  async ofPerson(personId: string): Promise<Viewer> {
    const [row] = await this.database.read<Row>(
      'viewer.ofPerson',
      sql`SELECT ${facts} FROM person WHERE id = ${personId} AND erased_at IS NULL`,
    );
    return new Viewer(row ? { ...row, sessionHash: null } : null);
  }

  /** Who listens by these sessions, by one question; null where a session is over. Coming to listen is using a session, which prolongs it. */
  private async listeners(all: readonly Credentials[]): Promise<(FoundListener | null)[]> {
    const hashes = all.map(({ bearer, cookie }) => hashOf(bearer ?? cookie ?? ''));
    const now = this.clock.now();
    const rows = await this.database.read<Row & { personId: string; hash: string; until: Date }>(
      'viewer.listeners',
      sql`WITH prolonged AS (${prolonging(hashes, now)})
        SELECT session.secret_hash AS hash, session.expires_at AS until, ${facts}
        FROM session JOIN person ON person.id = session.person_id
        WHERE session.secret_hash = ANY (${hashes}::text[]) AND session.expires_at > ${now}`,
    );
    const found = new Map(rows.map((row) => [row.hash, { ...row, onlooker: new Onlooker(row) }]));
    return hashes.map((hash) => found.get(hash) ?? null);
  }

  /** Whose rights have changed after a revision; with null only how far the revisions go. Asked often, and mostly nothing has: that is told by one look. */
  private async changesSince(revision: number | null): Promise<RightsChanges> {
    const [latest] = await this.database.read<{ revision: number }>(
      'viewer.revision',
      sql`SELECT coalesce(max(revision), 0) AS revision FROM rights_change`,
    );
    const known = latest?.revision ?? 0;
    if (revision === null || known <= revision) return { revision: known, personIds: [] };
    const changes = await this.database.read<{ revision: number; personId: string }>(
      'viewer.changes',
      sql`SELECT revision, person_id AS "personId" FROM rights_change WHERE revision > ${revision}::bigint ORDER BY revision`,
    );
    return { revision: changes.at(-1)?.revision ?? known, personIds: changes.map(({ personId }) => personId) };
  }
}

const freshUntil = (now: Date): Date => new Date(now.getTime() + SESSION_DAYS * 24 * HOUR);

/** A session that is over before then is to be prolonged: at most once an hour each, so that reading seldom writes. */
const dueAt = (now: Date): Date => new Date(freshUntil(now).getTime() - HOUR);

const prolonging = (hashes: readonly string[], now: Date): Sql => sql`
  UPDATE session SET expires_at = ${freshUntil(now)} WHERE secret_hash = ANY (${hashes}::text[])
    AND expires_at > ${now} AND expires_at < ${dueAt(now)}`;
