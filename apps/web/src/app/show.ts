// The server gives many pages with their words in them. The app takes their place once it shows as much: nobody sees it begin.
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { RouterProviderProps } from 'react-router';

/** After so long the app is shown whatever it has, e.g. that nobody was reached. */
const PATIENCE_MS = 8_000;

/** Whether the server has read the page for somebody who is not signed in. */
export const isGiven = (): boolean => document.documentElement.dataset['given'] !== undefined;

export function show(root: HTMLElement, app: ReactNode): void {
  if (isGiven()) takeOver(root, app);
  else {
    root.dataset['app'] = '';
    createRoot(root).render(app);
  }
}

function takeOver(given: HTMLElement, app: ReactNode): void {
  const fresh = document.createElement('div');
  // laid out like what it replaces, for what measures itself, and met by nobody
  fresh.style.cssText = 'position: absolute; inset: 0 0 auto; visibility: hidden';
  fresh.inert = true;
  given.after(fresh);
  const swap = () => {
    clearTimeout(patience);
    watching.disconnect();
    fresh.removeAttribute('style');
    fresh.inert = false;
    handOver(given, fresh);
    given.remove();
    fresh.id = 'root';
    fresh.dataset['app'] = '';
    performance.mark('saman: shown');
  };
  const watching = new MutationObserver(() => {
    if (fresh.querySelector('main h1')) swap();
  });
  watching.observe(fresh, { childList: true, subtree: true });
  const patience = setTimeout(swap, PATIENCE_MS);
  createRoot(fresh).render(app);
}

/** Who was somewhere on the page already stays there, with what they have written. */
function handOver(given: HTMLElement, fresh: HTMLElement): void {
  const held = document.activeElement;
  if (!held || !given.contains(held)) return;
  const alike = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>(held.tagName)];
  const href = held.getAttribute('href');
  const same =
    href === null
      ? alike(fresh)[alike(given).indexOf(held as HTMLElement)]
      : alike(fresh).find((one) => one.getAttribute('href') === href);
  if (held instanceof HTMLInputElement && same instanceof HTMLInputElement && held.value !== same.value) {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(same, held.value);
    same.dispatchEvent(new Event('input', { bubbles: true }));
  }
  same?.focus({ preventScroll: true });
}

/** What the server wrote of one page, e.g. its lasting address, is not said of the next. */
export function leaveGivenHead(router: RouterProviderProps['router']): void {
  const { pathname } = router.state.location;
  const leave = router.subscribe(({ location }) => {
    if (location.pathname === pathname) return;
    leave();
    for (const tag of document.head.querySelectorAll('[data-page]')) tag.remove();
  });
}
