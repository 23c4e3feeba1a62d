import { OrganisationKind } from '@saman/organisations';
import type { OnTheWay } from '../standing/standing.js';
import { isInTime } from '../standing/standing.rules.js';
import type { Terms } from './rule.js';

/** A network with members of some kinds is on the way, and lacks the other kinds. */
export function networkOnTheWay(mandate: Terms, kinds: readonly OrganisationKind[]): OnTheWay {
  if (mandate.doneThings.length > 0 || kinds.length === 0) return { underway: [], stopped: [] };
  const lacking = OrganisationKind.filter((kind) => !kinds.includes(kind));
  const network = {
    part: { type: 'Network', id: mandate.networkId },
    endsOn: mandate.today,
    inTime: isInTime(mandate.today, mandate),
    lacks: lacking.map((kind) => ({ code: 'MEMBER_OF_KIND' as const, kind })),
  };
  return { underway: [network], stopped: [] };
}
