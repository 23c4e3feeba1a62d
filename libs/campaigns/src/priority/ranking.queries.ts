import { Inject, Injectable } from '@nestjs/common';
import type { Context, Viewer } from '@saman/organisations';
import { planVisibleTo, priorityOf, thirdsOf } from '@saman/plans';
import { Keyset, loaderWith, type Page, type PageArgs, Pages } from '@saman/platform';
import sql, { raw, type Sql } from 'sql-template-tag';
import { visibleTo } from '../campaign.queries.js';

/** A place in the ranking as resolvers see it. */
export interface RankedRow {
  rank: number;
  priority: object;
  type: 'Campaign' | 'Measure';
  id: string;
}

const highestFirst = new Keyset(
  [
    ['r.thirds', 'int'],
    ['r.id', 'uuid'],
  ],
  'DESC',
);

@Injectable()
export class RankingQueries {
  /** By network: both kinds in one list, ranked among what the viewer may see. */
  readonly ofNetwork = loaderWith<PageArgs, Page<RankedRow>, Context>((networks, args, { viewer }) => {
    const columns = raw('r.rank, r.priority, r.type, r.id');
    const list = { name: 'network.ranking', columns, from: ranked(viewer), where: sql`true`, keyset: highestFirst };
    return this.pages.of(list, networks, args);
  });

  constructor(@Inject(Pages) private readonly pages: Pages) {}
}

const ranked = (viewer: Viewer): Sql => sql`(
  SELECT both_kinds.*, rank() OVER (ORDER BY thirds DESC) AS rank FROM (
    SELECT m.id, 'Measure' AS type, ${thirdsOf('m')} AS thirds, ${priorityOf('m')} AS priority
    FROM measure m JOIN plan p ON p.id = m.plan_id
    WHERE m.network_id = parent.id AND m.benefit IS NOT NULL AND m.dropped_at IS NULL AND ${planVisibleTo(viewer, 'p')}
      AND (p.status IN ('ADOPTED', 'UNDER_REVISION') OR (p.status IN ('DRAFT', 'IN_HEARING') AND m.id = m.line_id))
    UNION ALL
    SELECT c.id, 'Campaign', ${thirdsOf('c')}, ${priorityOf('c')}
    FROM campaign c WHERE c.network_id = parent.id AND c.benefit IS NOT NULL AND ${visibleTo(viewer, 'c')}) AS both_kinds) AS r`;
