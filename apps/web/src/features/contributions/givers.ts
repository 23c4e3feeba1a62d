import { useNetwork } from '../../app/network.js';
import { edited, isInside, useSession } from '../../app/session.js';

export interface Giver {
  id: string;
  name: string;
}

/** For whom the viewer may promise something in this network. */
export function useGivers(): readonly Giver[] {
  const { viewer } = useSession();
  const { id } = useNetwork();
  return isInside(viewer, id) ? edited(viewer) : [];
}
