import { Inject, Injectable } from '@nestjs/common';
import type { Context, OrganisationKind, Sector, Viewer } from '@saman/organisations';
import {
  byId,
  Database,
  isAmong,
  Keyset,
  loader,
  loaderWith,
  type Page,
  type PageArgs,
  Pages,
  Things,
} from '@saman/platform';
import sql, { raw, type Sql } from 'sql-template-tag';
import { MandateRules } from '../rules/mandate-rules.js';
import type { StoredParty } from './evidence.rules.js';

/** Evidence as resolvers see it. */
export interface EvidenceRow {
  __typename: 'Evidence';
  id: string;
  networkId: string;
  kind: string;
  subjectType: string;
  /** Under which the subject is shown now. */
  subjectId: string;
  title: string;
  happenedOn: string;
  recordedAt: Date;
  eventId: string;
  sequence: number;
  kinds: OrganisationKind[];
  sectors: Sector[];
  kindsRequired: number | null;
  sectorsRequired: number | null;
  parties: StoredParty[];
  result: string | null;
  setAsideReason: string | null;
  setAsideAt: Date | null;
  setAsideBy: string | null;
  version: number;
}

const newestFirst = new Keyset(
  [
    ['e.happened_on', 'date'],
    ['e.id', 'uuid'],
  ],
  'DESC',
);

/** With its place in the log, which it got at the end of its own transaction. */
const logged = raw('evidence e JOIN network_event happened ON happened.id = e.event_id');

@Injectable()
export class EvidenceQueries {
  /** Evidence that the viewer may see, or null. */
  readonly byId = loader<EvidenceRow, Context>(async (ids, { viewer }) =>
    byId(
      await this.database.read<EvidenceRow>(
        'evidence',
        sql`SELECT ${this.columns} FROM ${logged} WHERE ${isAmong('e.id', ids)} AND ${this.visibleTo(viewer)}`,
      ),
    ),
  );

  /** What a mandate rests on, set aside or not. */
  readonly ofMandate = loaderWith<PageArgs, Page<EvidenceRow>, Context>((mandates, args, { viewer }) =>
    this.pages.of(
      {
        name: 'mandate.evidence',
        columns: this.columns,
        from: sql`mandate m CROSS JOIN ${logged}`,
        where: sql`m.id = parent.id AND ${this.rules.restsOn} AND ${this.visibleTo(viewer)}`,
        keyset: newestFirst,
      },
      mandates,
      args,
    ),
  );

  /** By the campaign's id; whoever sees the campaign sees it. */
  readonly ofCampaign = loader<EvidenceRow, Context>(async (campaigns) => {
    const rows = await this.database.read<EvidenceRow>(
      'campaign.evidence',
      sql`SELECT ${this.columns} FROM ${logged}
        WHERE e.subject_id = ANY(${campaigns}::uuid[]) AND e.kind = 'CAMPAIGNS_COMPLETED'`,
    );
    return new Map(rows.map((row) => [row.subjectId, row]));
  });

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(MandateRules) private readonly rules: MandateRules,
    @Inject(Things) things: Things,
  ) {
    things.register('Evidence', this.byId);
  }

  /** It is seen like the thing it is about. */
  visibleTo(viewer: Viewer): Sql {
    return this.rules.seenBy(viewer);
  }

  private get columns(): Sql {
    return sql`'Evidence' AS "__typename", e.id, e.network_id AS "networkId", e.kind, e.subject_type AS "subjectType",
      ${this.rules.subject} AS "subjectId", e.title, e.happened_on AS "happenedOn", e.recorded_at AS "recordedAt",
      e.event_id AS "eventId", happened.sequence, e.kinds, e.sectors, e.kinds_required AS "kindsRequired",
      e.sectors_required AS "sectorsRequired", e.parties, e.result, e.set_aside_reason AS "setAsideReason",
      e.set_aside_at AS "setAsideAt", e.set_aside_by AS "setAsideBy", e.version`;
  }
}
