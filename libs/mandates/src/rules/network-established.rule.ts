import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Clock, dayIn } from '@saman/kernel';
import { type Context, OrganisationKind } from '@saman/organisations';
import { CLOCK, Database, type EventDraft, Events, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import type { Happening, StoredParty } from '../evidence/evidence.rules.js';
import { MandateRules } from './mandate-rules.js';
import { networkOnTheWay } from './network-established.rules.js';
import type { MandateRule, Outlook, Taken, Terms } from './rule.js';

const KIND = 'NETWORK_ESTABLISHED';

/** Active members of all kinds at the same time. */
@Injectable()
export class NetworkEstablishedRule implements MandateRule, OnModuleInit {
  readonly kind = KIND;
  readonly input = 'networkEstablished';
  readonly subject = sql`e.subject_id`;
  readonly restsOn = sql`true`;
  readonly records = {
    ORGANISATION_JOINED: (tx: Tx, event: EventDraft) => this.established(tx, event),
    MEMBERSHIP_CHANGED: (tx: Tx, event: EventDraft) => this.established(tx, event),
  };
  readonly alreadySo = (tx: Tx, event: EventDraft) => this.established(tx, event);

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MandateRules) private readonly rules: MandateRules,
  ) {}

  onModuleInit(): void {
    this.rules.register(this);
    // who leaves waits for those who count the members just now, and they for it
    this.events.within('ORGANISATION_LEFT', async (tx, { networkId }) => {
      await held(tx, networkId);
      return [];
    });
  }

  take(): Taken {
    return { required: 1 };
  }

  /** Active members are seen by everybody. */
  seenBy() {
    return sql`true`;
  }

  shown(): object {
    return { __typename: 'NetworkEstablished', kinds: OrganisationKind };
  }

  async outlook(_context: Context, mandates: readonly Terms[]): Promise<Outlook> {
    const networks = [...new Set(mandates.map(({ networkId }) => networkId))];
    const rows = await this.database.read<{ networkId: string; kind: OrganisationKind }>(
      'mandate.memberKinds',
      sql`SELECT DISTINCT network_id AS "networkId", kind FROM membership
        WHERE network_id = ANY (${networks}::uuid[]) AND status = 'ACTIVE'`,
    );
    const kindsIn = (network: string) => rows.flatMap(({ networkId, kind }) => (networkId === network ? kind : []));
    return (mandate) => networkOnTheWay(mandate, kindsIn(mandate.networkId));
  }

  /** Recorded the first time, and again only after that was set aside. */
  private async established(tx: Tx, { networkId }: EventDraft): Promise<Happening | null> {
    const network = await held(tx, networkId);
    const known = await tx.query(sql`
      SELECT FROM evidence WHERE network_id = ${networkId} AND kind = ${KIND} AND set_aside_at IS NULL LIMIT 1`);
    if (known.length > 0) return null;
    const parties = await membersOf(tx, networkId);
    if (!OrganisationKind.every((kind) => parties.some((party) => party.kind === kind))) return null;
    const happenedOn = dayIn(network.timeZone, this.clock.now());
    const subject = { type: 'Network', id: networkId };
    return { networkId, kind: KIND, subject, title: network.name, happenedOn, parties };
  }
}

/** One at a time count the members, after the membership and whatever else the deed holds: two that join at once see each other. */
async function held(tx: Tx, networkId: string): Promise<{ name: string; timeZone: string }> {
  const [network] = await tx.query<{ name: string; timeZone: string }>(
    sql`SELECT name, time_zone AS "timeZone" FROM network WHERE id = ${networkId} FOR NO KEY UPDATE`,
  );
  if (!network) throw new Error(`there is no network ${networkId}`);
  return network;
}

const membersOf = (tx: Tx, networkId: string): Promise<StoredParty[]> =>
  tx.query<StoredParty>(sql`
    SELECT o.id AS "organisationId", o.name, m.kind, m.sector, false AS "isOwner", '[]'::jsonb AS contributions
    FROM membership m JOIN organisation o ON o.id = m.organisation_id
    WHERE m.network_id = ${networkId} AND m.status = 'ACTIVE' ORDER BY o.name, o.id`);
