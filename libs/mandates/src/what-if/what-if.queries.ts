import { Inject, Injectable } from '@nestjs/common';
import { CampaignQueries } from '@saman/campaigns';
import { forbidden, isId, notFound } from '@saman/kernel';
import { type Context, NetworkQueries } from '@saman/organisations';
import { Database } from '@saman/platform';
import sql from 'sql-template-tag';
import { MandateQueries, type MandateRow } from '../mandates/mandate.queries.js';
import type { WhatIfChange } from '../schema.gen.js';
import { MandateStandings } from '../standing/standing.queries.js';
import type { Standing } from '../standing/standing.js';
import type { Change } from './change.js';
import { checkedChanges, type Member } from './what-if.rules.js';

/** A mandate as it stands and as it would stand. */
export interface Outlook {
  mandate: MandateRow;
  now: Standing;
  then: Standing;
}

@Injectable()
export class WhatIf {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(CampaignQueries) private readonly campaigns: CampaignQueries,
    @Inject(MandateQueries) private readonly mandates: MandateQueries,
    @Inject(MandateStandings) private readonly standings: MandateStandings,
  ) {}

  /** All is read once; only the computing is done twice. Problems: see the schema. */
  async outlook(context: Context, networkId: string, changes: readonly WhatIfChange[]): Promise<Outlook[]> {
    await this.checkMayAsk(context, networkId);
    const checked = await this.checked(context, networkId, changes);
    const mandates = (await this.mandates.holding(context).load(networkId)) ?? [];
    const supposing = await this.standings.supposing(
      mandates.map(({ id }) => id),
      context,
    );
    const [now, then] = [supposing([]), supposing(checked)];
    return mandates.flatMap((mandate) => {
      const [is, would] = [now.get(mandate.id), then.get(mandate.id)];
      return is && would ? [{ mandate, now: is, then: would }] : [];
    });
  }

  private async checkMayAsk(context: Context, networkId: string): Promise<void> {
    const network = isId(networkId) ? await this.networks.byId(context).load(networkId) : null;
    if (!network) throw notFound('network', 'network');
    if (!context.viewer.isInsiderOf(networkId)) throw forbidden("the network's people");
  }

  private async checked(context: Context, networkId: string, changes: readonly WhatIfChange[]): Promise<Change[]> {
    const ids = [...new Set(changes.map(({ campaign }) => campaign).filter(isId))];
    const rows = await this.campaigns.byId(context).loadMany(ids);
    const campaigns = rows.flatMap((row) => (row === null || row instanceof Error ? [] : [row]));
    const partners = changes.flatMap(({ addPartner }) => (isId(addPartner) ? addPartner : []));
    return checkedChanges(changes, {
      networkId,
      campaigns: new Map(campaigns.map((row) => [row.id, row])),
      members: partners.length > 0 ? await this.members(networkId, partners) : new Map(),
    });
  }

  private async members(networkId: string, organisations: readonly string[]): Promise<Map<string, Member>> {
    const rows = await this.database.read<Member>(
      'whatIf.members',
      sql`SELECT organisation_id AS "organisationId", kind, sector FROM membership
        WHERE network_id = ${networkId} AND organisation_id = ANY (${organisations}::uuid[]) AND status = 'ACTIVE'`,
    );
    return new Map(rows.map((row) => [row.organisationId, row]));
  }
}
