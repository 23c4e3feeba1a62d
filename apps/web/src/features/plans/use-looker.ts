import { useNetwork } from '../../app/network.js';
import { edited, roleIn, useSession } from '../../app/session.js';
import type { Looker } from './rights.rules.js';

/** Who looks, as the rules ask. */
export function useLooker(): Looker {
  const { viewer } = useSession();
  const { id } = useNetwork();
  return { isCoordinator: roleIn(viewer, id) === 'COORDINATOR', edits: edited(viewer).map((one) => one.id) };
}
