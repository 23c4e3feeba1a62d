// Opens the app where there is no network: keeps the files of this release, and of the two before it for pages that are open still. It never keeps
// what people read or wrote: that is the app's, by person, and is wiped with them.
// What the build has found: the release's files, which of them is the page without content, and a name for all of it.
declare const FILES: readonly string[];
declare const SHELL: string;
declare const RELEASE: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
const files = new Set(FILES);
const PREFIX = 'saman-app-';
const CURRENT = PREFIX + RELEASE;
const RELEASES_KEPT = 3;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepFiles());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOldReleases(), askEarly()]));
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (isPage(request, pathname)) event.respondWith(page(event));
  else if (pathname.startsWith('/assets/') || files.has(pathname)) event.respondWith(file(request));
});

/** An open page asks whether it is of this release. */
worker.addEventListener('message', (event) => {
  const { entry } = event.data as { entry: string };
  event.ports[0]?.postMessage({ isOfThisRelease: files.has(entry) });
});

/** A person who has just opened a page does something on it meanwhile: they have the line and the device first. */
const AT_ONCE = 4;

/** All or none: half a release would not open. Then it takes over at once, since pages of the release before find their files still. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(CURRENT);
  const all = [...files];
  for (let from = 0; from < all.length; from += AT_ONCE) await cache.addAll(all.slice(from, from + AT_ONCE));
  await worker.skipWaiting();
}

/** Pages are asked for while this worker starts, where the browser can. */
async function askEarly(): Promise<void> {
  if ('navigationPreload' in worker.registration) await worker.registration.navigationPreload.enable();
}

async function forgetOldReleases(): Promise<void> {
  // in the order in which they were made
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  await Promise.all(names.slice(0, -RELEASES_KEPT).map((name) => caches.delete(name)));
}

/** A person opens an address of the app: not the query editor, a calendar or another file, nor what is shown within another site. */
const isPage = ({ mode, destination }: Request, pathname: string): boolean =>
  mode === 'navigate' && destination === 'document' && !/^\/graphql\b|\.\w+$/.test(pathname);

/** So long a page may take to come before the app opens with what it has. */
const PATIENCE_MS = 5_000;

/** From the server, whose pages are the newest and have their first content in them; where it does not answer, the app's empty page. */
async function page(event: FetchEvent): Promise<Response> {
  const kept = async () => (await caches.open(CURRENT)).match(SHELL);
  const preloaded = event.preloadResponse as Promise<Response | undefined>;
  const asked = preloaded.then((response) => response ?? fetch(event.request));
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
  const response = await Promise.race([asked, late]).catch(() => undefined);
  return response ?? (await kept()) ?? asked;
}

const file = async (request: Request): Promise<Response> => (await caches.match(request)) ?? fetch(request);
