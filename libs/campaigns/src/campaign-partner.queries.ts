import { Inject, Injectable } from '@nestjs/common';
import type { Context } from '@saman/organisations';
import { Database, loader } from '@saman/platform';
import sql from 'sql-template-tag';
import type { PartnerStatus } from './schema.gen.js';

export interface CampaignPartnerRow {
  campaignId: string;
  organisationId: string;
  networkId: string;
  status: PartnerStatus;
}

@Injectable()
export class CampaignPartnerQueries {
  /** All partnerships of a campaign, by the partner's name; of those that are not ACCEPTED only for the network's people. */
  readonly ofCampaign = loader<CampaignPartnerRow[], Context>(async (campaigns, { viewer }) => {
    const rows = await this.database.read<CampaignPartnerRow>(
      'campaign.partners',
      sql`SELECT p.campaign_id AS "campaignId", p.organisation_id AS "organisationId", p.network_id AS "networkId", p.status
        FROM campaign_partner p JOIN organisation o ON o.id = p.organisation_id
        WHERE p.campaign_id = ANY(${campaigns}::uuid[])
          AND (p.status = 'ACCEPTED' OR p.network_id = ANY(${viewer.insideOf}::uuid[]))
        ORDER BY o.name, o.id`,
    );
    const partners = new Map<string, CampaignPartnerRow[]>(campaigns.map((id) => [id, []]));
    for (const row of rows) partners.get(row.campaignId)?.push(row);
    return partners;
  });

  constructor(@Inject(Database) private readonly database: Database) {}
}
