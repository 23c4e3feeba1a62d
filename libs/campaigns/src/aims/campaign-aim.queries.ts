import { Inject, Injectable } from '@nestjs/common';
import type { Context } from '@saman/organisations';
import { aimedAt } from '@saman/plans';
import { loaderWith, type Page, type PageArgs, Pages } from '@saman/platform';
import sql from 'sql-template-tag';
import { campaignColumns, type CampaignRow, newestFirst, visibleTo } from '../campaign.queries.js';

/** Campaigns that are for a goal or a measure, as far as the viewer may see them. */
@Injectable()
export class CampaignAimQueries {
  readonly ofGoal = this.below('goal');
  readonly ofMeasure = this.below('measure');

  constructor(@Inject(Pages) private readonly pages: Pages) {}

  private below(kind: 'goal' | 'measure') {
    const { from, where } = aimedAt('campaign', kind, 'c');
    const list = { name: `${kind}.campaigns`, columns: campaignColumns, from, keyset: newestFirst };
    return loaderWith<PageArgs, Page<CampaignRow>, Context>((parents, args, { viewer }) =>
      this.pages.of({ ...list, where: sql`${where} AND ${visibleTo(viewer, 'c')}` }, parents, args),
    );
  }
}
