// A new page begins at its top; the way back leads to where one was.
import { useLayoutEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** How far down each place in the history was left. */
const places = new Map<string, number>();
let here = { key: '', path: '' };

/** As long as what was there may still come, e.g. from the server. */
const PATIENCE_MS = 3_000;

export function useScroll(): void {
  const { key, pathname, hash } = useLocation();
  const type = useNavigationType();
  useLayoutEffect(() => {
    const isNewPage = pathname !== here.path;
    const isFirst = here.path === '';
    here = { key, path: pathname };
    if (isFirst) begin();
    else if (type === NavigationType.Pop) return goTo(places.get(key) ?? 0);
    else if (isNewPage && hash === '') {
      scrollTo(0, 0);
      // who goes by keys or listens goes on in what is new, and not in a link of the page before
      document.getElementById('content')?.focus({ preventScroll: true });
    }
    return undefined;
  }, [key]);
}

function begin(): void {
  // after a reload it is the browser's business, which knows it best
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => (history.scrollRestoration = 'auto'));
  addEventListener('scroll', () => places.set(here.key, scrollY), { passive: true });
}

/** Goes there, and again while the page grows, above as well as below, unless the person goes somewhere. Returns how to stop. */
function goTo(top: number): () => void {
  const ending = new AbortController();
  const end = () => ending.abort();
  const go = () => scrollTo(0, top);
  const growing = new ResizeObserver(go);
  const timer = setTimeout(end, PATIENCE_MS);
  ending.signal.addEventListener('abort', () => {
    growing.disconnect();
    clearTimeout(timer);
  });
  for (const act of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(act, end, { passive: true, signal: ending.signal });
  growing.observe(document.body);
  go();
  return end;
}
