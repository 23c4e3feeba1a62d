// The service worker opens the app without a network, and tells when a newer release is out than the one this page is of.
import { useSyncExternalStore } from 'react';

const ASK_AGAIN_MS = 60 * 60 * 1000;

let isOutdated = false;
const listeners = new Set<() => void>();

/** Once the page is there: what the worker fetches does not delay it. Nothing in development, where files have no lasting names. */
export function keepApp(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') void start();
  else addEventListener('load', () => void start(), { once: true });
}

async function start(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register('/service-worker.js');
    navigator.serviceWorker.addEventListener('controllerchange', compare);
    compare();
    setInterval(() => void registration.update().catch(() => undefined), ASK_AGAIN_MS);
  } catch {
    // a browser that allows none: the app works, with a network
  }
}

/** Asks the worker in charge whether this page is of its release. */
function compare(): void {
  // the last is our own, those before it are libraries
  const entry = [...document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')].at(-1);
  const worker = navigator.serviceWorker.controller;
  if (!entry || !worker) return;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<{ isOfThisRelease: boolean }>) => {
    isOutdated = !data.isOfThisRelease;
    for (const tell of listeners) tell();
  };
  worker.postMessage({ entry: new URL(entry.src).pathname }, [port2]);
}

/** Whether a newer release is ready; it is taken when the page is loaded anew, never before the person wants it. */
export function useIsOutdated(): boolean {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    () => isOutdated,
    () => false,
  );
}
