import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Campaign, campaignVisibleTo } from '@saman/campaigns';
import { type NamedParty, type Parties, StandingQueries, standingOf } from '@saman/contributions';
import { type Clock, dayIn } from '@saman/kernel';
import type { Context, Viewer } from '@saman/organisations';
import { CLOCK, Database, type EventDraft, type Tx } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import type { Happening, StoredGift, StoredParty } from '../evidence/evidence.rules.js';
import type { CampaignsCompletedInput } from '../schema.gen.js';
import { type CampaignFacts, campaignsOnTheWay, supposing } from './campaigns-completed.rules.js';
import { MandateRules } from './mandate-rules.js';
import type { MandateRule, Outlook, Place, Taken, Terms } from './rule.js';

const KIND = 'CAMPAIGNS_COMPLETED';

/** A number of campaigns completed while cross-sector. */
@Injectable()
export class CampaignsCompletedRule implements MandateRule, OnModuleInit {
  readonly kind = KIND;
  readonly input = 'campaignsCompleted';
  readonly subject = sql`e.subject_id`;
  readonly records = { CAMPAIGN_COMPLETED: (tx: Tx, event: EventDraft) => this.completed(tx, event) };
  readonly restsOn = sql`(e.happened_on <= m.due_on
    AND e.happened_on >= (SELECT p.starts_on FROM plan p WHERE p.line_id = m.plan_line_id AND p.edition = m.since_edition)
    AND (NOT m.linked_only
      OR EXISTS (SELECT FROM campaign_mandate l WHERE l.mandate_id = m.id AND l.campaign_id = e.subject_id)))`;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(StandingQueries) private readonly standings: StandingQueries,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MandateRules) private readonly rules: MandateRules,
  ) {}

  onModuleInit(): void {
    this.rules.register(this);
  }

  take(_place: Place, { count, linkedOnly }: CampaignsCompletedInput): Taken {
    return { required: count, linkedOnly: linkedOnly ?? false };
  }

  seenBy(viewer: Viewer): Sql {
    return sql`EXISTS (SELECT FROM campaign c WHERE c.id = e.subject_id AND ${campaignVisibleTo(viewer, 'c')})`;
  }

  shown(_context: Context, { required, linkedOnly }: Pick<Terms, 'required' | 'linkedOnly'>): object {
    return { __typename: 'CampaignsCompleted', count: required, linkedOnly };
  }

  async outlook({ viewer }: Context, mandates: readonly Terms[]): Promise<Outlook> {
    const networks = [...new Set(mandates.map(({ networkId }) => networkId))];
    const open = await this.open(networks, viewer);
    const parties = await this.standings.parties(open.map(({ id }) => id));
    const campaigns = open.flatMap((one) => factsOf(one, parties.get(one.id), viewer));
    return (mandate, changes) => campaignsOnTheWay(mandate, supposing(campaigns, changes));
  }

  /** Campaigns that are not over; drafts are nobody's but their owners'. */
  private open(networks: readonly string[], viewer: Viewer): Promise<OpenRow[]> {
    return this.database.read<OpenRow>(
      'mandate.campaigns',
      sql`SELECT c.id, c.network_id AS "networkId", c.ends_on AS "endsOn",
          ARRAY(SELECT l.mandate_id FROM campaign_mandate l WHERE l.campaign_id = c.id) AS mandates
        FROM campaign c WHERE c.network_id = ANY (${networks}::uuid[]) AND c.status IN ('PROPOSED', 'PLANNED', 'ACTIVE')
          AND (c.visibility = 'PUBLIC' OR (c.visibility = 'NETWORK' AND c.network_id = ANY (${viewer.insideOf}::uuid[])))`,
    );
  }

  /** The campaign is held by the deed: nobody joins, leaves, confirms or withdraws until it is committed. */
  private async completed(tx: Tx, { subject, networkId }: EventDraft): Promise<Happening | null> {
    // what the network asks stays as it is read, too
    const [network] = await tx.query<{ timeZone: string }>(
      sql`SELECT time_zone AS "timeZone" FROM network WHERE id = ${networkId} FOR SHARE`,
    );
    const found = await this.standings.within(tx, subject.id);
    if (!found || !network) throw new Error(`the campaign ${subject.id} takes place nowhere`);
    const { isCrossSector, counted } = standingOf(found.parties, found.required, true);
    if (!isCrossSector) return null;
    const { title } = await tx.manager.findOneByOrFail(Campaign, { id: subject.id });
    const parties = found.parties.filter(({ organisationId }) => counted.includes(organisationId));
    const gifts = await giftsTo(tx, subject.id);
    return {
      ...{ networkId, kind: KIND, subject, title, required: found.required },
      happenedOn: dayIn(network.timeZone, this.clock.now()),
      parties: parties.map((party) => storedParty(party, gifts)),
    };
  }
}

type OpenRow = Pick<CampaignFacts, 'id' | 'networkId' | 'endsOn' | 'mandates'>;

const factsOf = (open: OpenRow, found: Parties | undefined, viewer: Viewer): CampaignFacts[] =>
  found ? [{ ...open, ...found, isInsider: viewer.isInsiderOf(open.networkId) }] : [];

type GiftRow = StoredGift & { organisationId: string };

/** What counts of what was given to the campaign, oldest first: never its texts. */
const giftsTo = (tx: Tx, campaign: string): Promise<GiftRow[]> =>
  tx.query<GiftRow>(sql`
    SELECT organisation_id AS "organisationId", id AS contribution, kind, unit, quantity, delivered, status FROM contribution
    WHERE campaign_id = ${campaign} AND status IN ('CONFIRMED', 'DELIVERED') ORDER BY pledged_at, id`);

const storedParty = ({ organisationId, name, kind, sector, isOwner }: NamedParty, gifts: GiftRow[]): StoredParty => ({
  ...{ organisationId, name, kind, sector, isOwner },
  contributions: gifts
    .filter((gift) => gift.organisationId === organisationId)
    .map(({ contribution, kind: what, unit, quantity, delivered, status }) => ({
      ...{ contribution, kind: what, unit, quantity, delivered, status },
    })),
});
