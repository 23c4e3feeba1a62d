import { Inject, Injectable } from '@nestjs/common';
import type { Context } from '@saman/organisations';
import { aimedAt } from '@saman/plans';
import { loaderWith, type Page, type PageArgs, Pages } from '@saman/platform';
import sql from 'sql-template-tag';
import { columns, type ActivityRow, newestFirst, visibleTo } from '../activity.queries.js';

/** Activities that are for a goal or a measure, as far as the viewer may see them. */
@Injectable()
export class ActivityAimQueries {
  readonly ofGoal = this.below('goal');
  readonly ofMeasure = this.below('measure');

  constructor(@Inject(Pages) private readonly pages: Pages) {}

  private below(kind: 'goal' | 'measure') {
    const { from, where } = aimedAt('activity', kind, 'a');
    const list = { name: `${kind}.activities`, columns, from, keyset: newestFirst };
    return loaderWith<PageArgs, Page<ActivityRow>, Context>((parents, args, { viewer }) =>
      this.pages.of({ ...list, where: sql`${where} AND ${visibleTo(viewer, 'a')}` }, parents, args),
    );
  }
}
