import { Inject, Injectable } from '@nestjs/common';
import type { Context } from '@saman/organisations';
import { Database, loader } from '@saman/platform';
import sql from 'sql-template-tag';
import { type Party, type Standing, standingOf } from './standing.rules.js';

interface PartyRow extends Party {
  campaignId: string;
  networkId: string;
  kindsRequired: number;
  sectorsRequired: number;
}

@Injectable()
export class StandingQueries {
  /** The standing of campaigns, computed from what is so now, in one statement for all of them. */
  readonly ofCampaign = loader<Standing, Context>(async (campaigns, { viewer }) => {
    const rows = await this.parties(campaigns);
    return new Map(
      campaigns.flatMap((id) => {
        const parties = rows.filter((row) => row.campaignId === id);
        const [first] = parties;
        if (!first) return [];
        const required = { kinds: first.kindsRequired, sectors: first.sectorsRequired };
        return [[id, standingOf(parties, required, viewer.isInsiderOf(first.networkId))]];
      }),
    );
  });

  constructor(@Inject(Database) private readonly database: Database) {}

  /** Owner, accepted partners and invited organisations of campaigns, by name. */
  private parties(campaigns: readonly string[]): Promise<PartyRow[]> {
    return this.database.read<PartyRow>(
      'campaign.standing',
      sql`WITH party AS (
          SELECT id AS campaign_id, network_id, owner_id AS organisation_id, true AS is_owner, true AS has_accepted
          FROM campaign WHERE id = ANY(${campaigns}::uuid[])
          UNION ALL
          SELECT campaign_id, network_id, organisation_id, false, status = 'ACCEPTED'
          FROM campaign_partner WHERE campaign_id = ANY(${campaigns}::uuid[]) AND status IN ('INVITED', 'ACCEPTED'))
        SELECT party.campaign_id AS "campaignId", party.network_id AS "networkId", party.organisation_id AS "organisationId",
          m.kind, m.sector, party.is_owner AS "isOwner", party.has_accepted AS "hasAccepted",
          EXISTS (SELECT 1 FROM contribution k WHERE k.campaign_id = party.campaign_id
            AND k.organisation_id = party.organisation_id AND k.status IN ('CONFIRMED', 'DELIVERED')) AS "hasGiven",
          (SELECT k.id FROM contribution k WHERE k.campaign_id = party.campaign_id
            AND k.organisation_id = party.organisation_id AND k.status = 'PLEDGED' ORDER BY k.pledged_at, k.id LIMIT 1) AS "pledgeId",
          n.cross_sector_kinds AS "kindsRequired", n.cross_sector_sectors AS "sectorsRequired"
        FROM party
        JOIN membership m ON m.network_id = party.network_id AND m.organisation_id = party.organisation_id
        JOIN organisation o ON o.id = party.organisation_id
        JOIN network n ON n.id = party.network_id
        ORDER BY o.name, o.id`,
    );
  }
}
