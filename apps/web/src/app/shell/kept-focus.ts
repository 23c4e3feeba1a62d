// Who goes by keys, or listens, stays where they were when what they pressed goes away: else nothing would have the focus.
import { useEffect } from 'react';

export function useKeptFocus(): void {
  useEffect(() => {
    /** What had the focus last, and what it stands in, inmost first. */
    let path: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      // a dialog itself gives the focus back to where it came from
      const isElsewhere = !(target instanceof Element) || target.closest('dialog') !== null;
      path = isElsewhere ? [] : [...around(target)];
    };
    const stay = () => {
      const isLost = path[0]?.isConnected === false && document.activeElement === document.body;
      const place = isLost && path.find((one) => one.isConnected);
      if (place instanceof HTMLElement && place !== document.body) land(place);
    };
    const changes = new MutationObserver(stay);
    changes.observe(document.body, { childList: true, subtree: true });
    addEventListener('focusin', remember);
    return () => {
      changes.disconnect();
      removeEventListener('focusin', remember);
    };
  }, []);
}

function* around(element: Element): Generator<Element> {
  for (let one: Element | null = element; one; one = one.parentElement) yield one;
}

/** The next key press goes on from there. */
function land(place: HTMLElement): void {
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}
