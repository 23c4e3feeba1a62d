// Who acts for which organisation in a network: asked by every deed of the rooms above.
import { forbidden, isId, notFound, Problem } from '@saman/kernel';
import type { Tx } from '@saman/platform';
import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { NetworkQueries } from '../networks/network.queries.js';
import { organisationSeenBy } from '../organisations/organisation.queries.js';
import { stranger, Viewer } from '../people/viewer.js';
import type { MembershipStatus, OrganisationKind, Sector } from '../schema.gen.js';

/** What an organisation is in a network. */
export interface MembershipFacts {
  readonly id: string;
  readonly networkId: string;
  readonly organisationId: string;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly status: MembershipStatus;
}

@Injectable()
export class Memberships {
  constructor(@Inject(NetworkQueries) private readonly networks: NetworkQueries) {}

  /**
   * That the viewer acts for this organisation in this network. Its membership is locked FOR SHARE to the end of the transaction, so that
   * leaving waits. Problems: NOT_FOUND for a network that does not exist (at `['network']`) or an organisation that the viewer may not
   * see (at `path`), FORBIDDEN unless the viewer is its EDITOR or ADMIN or coordinates the network, WRONG_STATUS NOT_A_MEMBER unless it
   * is an ACTIVE member.
   */
  async actingFor(
    tx: Tx,
    viewer: Viewer,
    networkId: string,
    organisationId: string,
    path = ['organisation'],
  ): Promise<MembershipFacts> {
    const membership = await share(tx, networkId, organisationId);
    if (membership?.status !== 'ACTIVE') await this.requireSeen(tx, viewer, { networkId, organisationId }, path);
    // an EDITOR's membership is asked for under the lock, not in the viewer's snapshot, and has a refusal of its own
    const ids = membership ?? { networkId: networkId.toLowerCase(), organisationId: organisationId.toLowerCase() };
    if (!viewer.edited.includes(ids.organisationId) && !viewer.coordinates(ids.networkId)) {
      throw forbidden("the organisation's EDITOR or ADMIN, or the network's coordinator,", ...path);
    }
    return active(membership, path);
  }

  /**
   * That an organisation is an ACTIVE member, whatever the caller's right: for those that are invited or named. Locked as above.
   * Problems: NOT_FOUND as above, WRONG_STATUS NOT_A_MEMBER.
   */
  async requireActive(
    tx: Tx,
    networkId: string,
    organisationId: string,
    path = ['organisation'],
  ): Promise<MembershipFacts> {
    const membership = await share(tx, networkId, organisationId);
    if (membership?.status !== 'ACTIVE') {
      const viewer = tx.caller instanceof Viewer ? tx.caller : stranger;
      await this.requireSeen(tx, viewer, { networkId, organisationId }, path);
    }
    return active(membership, path);
  }

  private async requireSeen(
    tx: Tx,
    viewer: Viewer,
    { networkId, organisationId }: { networkId: string; organisationId: string },
    path: string[],
  ): Promise<void> {
    await this.networks.timeZoneOf(tx, networkId);
    const seen = isId(organisationId)
      ? await tx.query(
          sql`SELECT 1 FROM organisation o WHERE o.id = ${organisationId} AND ${organisationSeenBy(viewer, 'o')}`,
        )
      : [];
    if (seen.length === 0) throw notFound('organisation', ...path);
  }
}

async function share(tx: Tx, networkId: string, organisationId: string): Promise<MembershipFacts | undefined> {
  if (!isId(networkId) || !isId(organisationId)) return undefined;
  const [row] = await tx.query<MembershipFacts>(sql`
    SELECT id, network_id AS "networkId", organisation_id AS "organisationId", kind, sector, status
    FROM membership WHERE network_id = ${networkId} AND organisation_id = ${organisationId} FOR SHARE`);
  return row;
}

function active(membership: MembershipFacts | undefined, path: string[]): MembershipFacts {
  if (membership?.status === 'ACTIVE') return membership;
  throw new Problem('WRONG_STATUS', 'NOT_A_MEMBER', 'The organisation is not an active member of the network.', path);
}
