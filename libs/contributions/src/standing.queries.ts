import { Inject, Injectable } from '@nestjs/common';
import type { Context } from '@saman/organisations';
import { Database, loader, type Tx } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import { type Party, type Required, type Standing, standingOf } from './standing.rules.js';

/** Who takes part in a campaign or is asked to, by name, and what its network asks. */
export interface Parties {
  networkId: string;
  parties: readonly NamedParty[];
  required: Required;
}

export interface NamedParty extends Party {
  name: string;
}

interface PartyRow extends NamedParty {
  campaignId: string;
  networkId: string;
  kindsRequired: number;
  sectorsRequired: number;
}

@Injectable()
export class StandingQueries {
  /** The standing of campaigns, computed from what is so now, in one statement for all of them. */
  readonly ofCampaign = loader<Standing, Context>(async (campaigns, { viewer }) => {
    const found = await this.parties(campaigns);
    const standings = [...found].map(
      ([id, { networkId, parties, required }]) =>
        [id, standingOf(parties, required, viewer.isInsiderOf(networkId))] as const,
    );
    return new Map(standings);
  });

  constructor(@Inject(Database) private readonly database: Database) {}

  /** Owner, accepted partners and invited organisations of campaigns, whoever asks: what is told of them is for `standingOf` to say. */
  async parties(campaigns: readonly string[]): Promise<Map<string, Parties>> {
    return grouped(await this.database.read<PartyRow>('campaign.standing', partiesOf(campaigns)));
  }

  /** The same inside a deed that holds the campaign, so that it is still so when the deed is committed. */
  async within(tx: Tx, campaign: string): Promise<Parties | undefined> {
    return grouped(await tx.query<PartyRow>(partiesOf([campaign]))).get(campaign);
  }
}

function grouped(rows: readonly PartyRow[]): Map<string, Parties & { parties: NamedParty[] }> {
  const found = new Map<string, Parties & { parties: NamedParty[] }>();
  for (const row of rows) {
    const { campaignId, networkId, kindsRequired: kinds, sectorsRequired: sectors } = row;
    const known = found.get(campaignId) ?? { networkId, parties: [], required: { kinds, sectors } };
    known.parties.push(row);
    found.set(campaignId, known);
  }
  return found;
}

const partiesOf = (campaigns: readonly string[]): Sql => sql`
  WITH party AS (
    SELECT id AS campaign_id, network_id, owner_id AS organisation_id, true AS is_owner, true AS has_accepted
    FROM campaign WHERE id = ANY(${campaigns}::uuid[])
    UNION ALL
    SELECT campaign_id, network_id, organisation_id, false, status = 'ACCEPTED'
    FROM campaign_partner WHERE campaign_id = ANY(${campaigns}::uuid[]) AND status IN ('INVITED', 'ACCEPTED'))
  SELECT party.campaign_id AS "campaignId", party.network_id AS "networkId", party.organisation_id AS "organisationId", o.name,
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
  ORDER BY o.name, o.id`;
