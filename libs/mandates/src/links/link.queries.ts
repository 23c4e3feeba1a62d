import { Inject, Injectable } from '@nestjs/common';
import { activityColumns, activitiesNewestFirst, type ActivityRow, activityVisibleTo } from '@saman/activities';
import { campaignColumns, campaignsNewestFirst, type CampaignRow, campaignVisibleTo } from '@saman/campaigns';
import type { Context } from '@saman/organisations';
import { loaderWith, type Page, type PageArgs, Pages } from '@saman/platform';
import sql, { raw } from 'sql-template-tag';

/** What is linked to mandates, as far as the viewer may see it, newest first. */
@Injectable()
export class LinkQueries {
  readonly campaigns = loaderWith<PageArgs, Page<CampaignRow>, Context>((mandates, args, { viewer }) =>
    this.pages.of(
      {
        name: 'mandate.campaigns',
        columns: campaignColumns,
        from: raw('campaign_mandate l JOIN campaign c ON c.id = l.campaign_id'),
        where: sql`l.mandate_id = parent.id AND ${campaignVisibleTo(viewer, 'c')}`,
        keyset: campaignsNewestFirst,
      },
      mandates,
      args,
    ),
  );

  readonly activities = loaderWith<PageArgs, Page<ActivityRow>, Context>((mandates, args, { viewer }) =>
    this.pages.of(
      {
        name: 'mandate.activities',
        columns: activityColumns,
        from: raw('activity_mandate l JOIN activity a ON a.id = l.activity_id'),
        where: sql`l.mandate_id = parent.id AND ${activityVisibleTo(viewer, 'a')}`,
        keyset: activitiesNewestFirst,
      },
      mandates,
      args,
    ),
  );

  constructor(@Inject(Pages) private readonly pages: Pages) {}
}
