// The server gives many pages with their words in them. The app then takes them over as they stand: nothing is drawn again, and whoever was
// somewhere on the page already stays there.
import { type ReactNode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { matchRoutes, type RouteObject, type RouterProviderProps } from 'react-router';
import { forgetGiven } from '../graphql/given.js';

/** Whether the server has read the page for somebody who is not signed in. */
export const isGiven = (): boolean => document.documentElement.dataset['given'] !== undefined;

/** What the server wrote is taken over in the language that it wrote it in, else replaced in one go. */
export function show(root: HTMLElement, app: ReactNode): void {
  const { lang, dataset } = document.documentElement;
  if (dataset['given'] === lang) {
    giveStylesBack(root);
    // a piece at a time: who taps or scrolls meanwhile does not wait
    startTransition(() => void hydrateRoot(root, app));
  } else {
    createRoot(root).render(app);
  }
}

/** Once the app stands on the page. */
export function isShown(root: HTMLElement): void {
  forgetGiven();
  root.dataset['app'] = '';
  performance.mark('saman: shown');
  handOver(root);
}

/** The page's code comes before the page: what is given is never replaced by waiting. Where it cannot be had, the router says so. */
export async function readyPage(routes: RouteObject[]): Promise<void> {
  const ready = async ({ route }: { route: RouteObject }) => {
    if (typeof route.lazy !== 'function') return;
    Object.assign(route, await route.lazy(), { lazy: undefined });
  };
  await Promise.allSettled((matchRoutes(routes, location) ?? []).map(ready));
}

/** The server has put the style attributes into a sheet, since no policy lets them through in HTML; scripts may set them. */
function giveStylesBack(root: HTMLElement): void {
  const sheet = document.querySelector<HTMLStyleElement>('style[data-page]');
  for (const rule of sheet?.sheet?.cssRules ?? []) {
    if (!(rule instanceof CSSStyleRule)) continue;
    for (const element of document.querySelectorAll<HTMLElement>(rule.selectorText)) {
      element.style.cssText = rule.style.cssText;
      element.removeAttribute('data-y');
    }
  }
  if (root.querySelector('[data-y]') === null) sheet?.remove();
}

/** What was written and chosen before the app was there is told to it now. */
function handOver(root: HTMLElement): void {
  for (const field of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    const { value } = field;
    if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)) {
      if (!field.checked || field.defaultChecked) continue;
      field.checked = false;
      field.click();
    } else if (value !== field.defaultValue) {
      // React hears of a change by its own setter, so that it is told first that there was nothing
      field.value = field.defaultValue;
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
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
