// Who looks, for the screens.
import { type ReactNode, useSyncExternalStore } from 'react';
import { Provider } from 'urql';
import type { SignedIn } from './session-documents.js';
import { type Ended, visit } from './visit.js';

export type { Ended, SignedIn };

const { signIn, comeIn, signOut, renew } = visit;

const now = () => visit.state;

/** `viewer` is null when nobody is signed in, undefined as long as that is not known; `isLeaving`: the server has not heard yet that they signed out; `hasLeft`: they signed out on this page. */
export function useSession() {
  const { viewer, ended, isLeaving, hasLeft } = useSyncExternalStore(visit.subscribe, now, now);
  return { viewer, ended, isLeaving, hasLeft, signIn, comeIn, signOut, renew };
}

const connected = () => visit.isConnected;

/** Whether the live connection stands; null before it was ever needed. */
export const useIsConnected = () => useSyncExternalStore(visit.subscribe, connected, connected);

export function SessionProvider({ children }: { children: ReactNode }) {
  const { client } = useSyncExternalStore(visit.subscribe, now, now);
  return <Provider value={client}>{children}</Provider>;
}

/** Organisations that the viewer may do deeds for. */
export const edited = (viewer: SignedIn | null | undefined) =>
  (viewer?.organisations ?? []).filter(({ role }) => role !== 'MEMBER').map(({ organisation }) => organisation);

export const roleIn = (viewer: SignedIn | null | undefined, networkId: string) =>
  viewer?.networks.find(({ network }) => network.id === networkId)?.role ?? null;

/** Whether the viewer belongs to the network's people. */
export const isInside = (viewer: SignedIn | null | undefined, networkId: string): boolean =>
  viewer?.networks.some(({ network }) => network.id === networkId) ?? false;
