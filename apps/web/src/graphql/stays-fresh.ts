import { useEffect, useRef } from 'react';

const PAUSE_MS = 15_000;

/** For what has no event of its own, e.g. who belongs where: read anew when the person comes back to the page, and every so often while they look at it. */
export function useStaysFresh(readAnew: (options: { requestPolicy: 'network-only' }) => void): void {
  const newest = useRef(readAnew);
  newest.current = readAnew;
  useEffect(() => {
    const read = () => {
      if (document.visibilityState === 'visible') newest.current({ requestPolicy: 'network-only' });
    };
    const timer = setInterval(read, PAUSE_MS);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }, []);
}
