import { useSyncExternalStore } from 'react';

const onLine = (tell: () => void): (() => void) => {
  const ending = new AbortController();
  for (const name of ['online', 'offline']) addEventListener(name, tell, { signal: ending.signal });
  return () => ending.abort();
};

/** What the device says: it may be wrong, but where it says no, nobody is reached. */
export const useHasNetwork = (): boolean =>
  useSyncExternalStore(
    onLine,
    () => navigator.onLine,
    () => true,
  );
