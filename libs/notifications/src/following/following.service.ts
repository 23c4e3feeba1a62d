import { Inject, Injectable } from '@nestjs/common';
import { Campaigns } from '@saman/campaigns';
import { type Clock, isId, newId, notFound, Problem } from '@saman/kernel';
import { NetworkQueries, organisationSeenBy, type Viewer } from '@saman/organisations';
import { CLOCK, Database, Mailer, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import type { FollowInput } from '../schema.gen.js';
import { endOfLog } from '../takers/end-of-log.js';
import { Following } from './following.entity.js';

const MOST = 200;

/** What people follow: about persons alone, so nothing of it is in a log. */
@Injectable()
export class Followings {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(Campaigns) private readonly campaigns: Campaigns,
  ) {}

  /** Answers the id of what is followed. */
  async follow(viewer: Viewer, networkId: string, input: FollowInput): Promise<string> {
    await this.mailer.checkReady();
    return this.database.write(viewer, async (tx) => {
      const personId = viewer.personId ?? '';
      const wanted = { personId, ...(await this.named(tx, viewer, networkId, input)), kinds: kindsOf(input) };
      // one at a time for each person, so that nothing is followed twice
      await tx.lockFor(`following ${personId}`);
      const known = await followed(tx, wanted);
      const id = known ?? newId();
      if (known === null) {
        await checkRoom(tx, personId);
        const afterSequence = await endOfLog(tx, wanted.networkId);
        await tx.manager.insert(Following, {
          id,
          ...wanted,
          afterSequence,
          rhythm: input.rhythm,
          createdAt: this.clock.now(),
        });
      } else await tx.manager.update(Following, { id }, { rhythm: input.rhythm });
      return id;
    });
  }

  unfollow(viewer: Viewer, id: string): Promise<string | null> {
    return this.database.write(viewer, async (tx) => {
      const { personId } = viewer;
      // held, so that no more news come meanwhile
      const own = isId(id)
        ? await tx.query(sql`SELECT FROM following WHERE id = ${id} AND person_id = ${personId} FOR UPDATE`)
        : [];
      if (own.length === 0) throw notFound('thing that you follow', 'following');
      await tx.query(sql`DELETE FROM news WHERE following_id = ${id}`);
      await tx.query(sql`DELETE FROM following WHERE id = ${id}`);
      return personId;
    });
  }

  private async named(tx: Tx, viewer: Viewer, networkId: string, { campaign, organisation }: FollowInput) {
    await this.networks.timeZoneOf(tx, networkId);
    const network = networkId.toLowerCase();
    const path = ['following', 'campaign'];
    const found = campaign ? await this.campaigns.find(tx, viewer, campaign, undefined, path) : null;
    if (found && found.networkId !== network)
      throw new Problem('INVALID', 'OTHER_NETWORK', 'The campaign belongs to another network.', path);
    if (organisation) await checkSeen(tx, viewer, organisation);
    return { networkId: network, campaignId: found?.id ?? null, organisationId: organisation?.toLowerCase() ?? null };
  }
}

/** Sorted, so that the same is known again; null where the kind does not matter. */
const kindsOf = ({ kinds }: FollowInput): string[] | null => (kinds && kinds.length > 0 ? [...kinds].sort() : null);

type Wanted = Pick<Following, 'personId' | 'networkId' | 'campaignId' | 'organisationId' | 'kinds'>;

/** The id under which the person follows just this already, or null. */
async function followed(tx: Tx, wanted: Wanted): Promise<string | null> {
  const { personId, networkId, campaignId, organisationId, kinds } = wanted;
  const [row] = await tx.query<{ id: string }>(sql`
    SELECT id FROM following WHERE person_id = ${personId} AND network_id = ${networkId}
      AND campaign_id IS NOT DISTINCT FROM ${campaignId}::uuid AND organisation_id IS NOT DISTINCT FROM ${organisationId}::uuid
      AND kinds IS NOT DISTINCT FROM ${kinds}::text[]`);
  return row?.id ?? null;
}

async function checkRoom(tx: Tx, personId: string): Promise<void> {
  if ((await tx.manager.countBy(Following, { personId })) < MOST) return;
  throw new Problem('INVALID', 'TOO_MANY', `A person follows at most ${String(MOST)} things.`, ['following'], MOST);
}

async function checkSeen(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  const found = isId(id)
    ? await tx.query(sql`SELECT FROM organisation o WHERE o.id = ${id} AND ${organisationSeenBy(viewer, 'o')}`)
    : [];
  if (found.length === 0) throw notFound('organisation', 'following', 'organisation');
}
