import { useMemo } from 'react';
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
  // the same list as long as the viewer is the same: cards are drawn anew only for what is new
  return useMemo(() => (isInside(viewer, id) ? edited(viewer) : []), [viewer, id]);
}
