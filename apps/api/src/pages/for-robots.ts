// What search engines are told: where they may go, and which pages there are.
import type { Ask } from '@saman/platform';

/** Pages that are for one person alone. */
const PRIVATE = ['/graphql', '/my', '/account', '/welcome', '/sign-in', '/admin'];

/** The address itself and what is below it, but not a network whose slug begins like it. */
const disallowed = (path: string): string[] => [`Disallow: ${path}$`, `Disallow: ${path}/`, `Disallow: ${path}?`];

/** https://www.rfc-editor.org/rfc/rfc9309 */
export const robots = (origin: string): string =>
  ['User-agent: *', ...PRIVATE.flatMap(disallowed), `Sitemap: ${origin}/sitemap.xml`, ''].join('\n');

/** A list's pages are read so often at most: a network's sitemap has at most so many hundred things of a kind. */
const MOST_PAGES = 10;

interface Page {
  nodes: ({ id: string } | { organisation: { id: string } })[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const lists = {
  activities: `query ($slug: String!, $after: String, $now: DateTime!) {
    network(slug: $slug) { list: activities(first: 100, after: $after, from: $now) { nodes { id } pageInfo { hasNextPage endCursor } } }
  }`,
  campaigns: `query ($slug: String!, $after: String) {
    network(slug: $slug) { list: campaigns(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }
  }`,
  organisations: `query ($slug: String!, $after: String) {
    network(slug: $slug) {
      list: memberships(first: 100, after: $after) { nodes { organisation { id } } pageInfo { hasNextPage endCursor } }
    }
  }`,
  mandates: `query ($slug: String!, $after: String) {
    network(slug: $slug) { list: mandates(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }
  }`,
  plans: `query ($slug: String!, $after: String) {
    network(slug: $slug) {
      list: plans(first: 100, after: $after, status: [ADOPTED, UNDER_REVISION]) { nodes { id } pageInfo { hasNextPage endCursor } }
    }
  }`,
} as const;

/** The sitemap that lists the networks' own; https://www.sitemaps.org/protocol.html. */
export async function sitemapOfAll(ask: Ask, origin: string): Promise<string> {
  const { networks } = (await ask('{ networks(first: 100) { nodes { slug } } }', {})) as {
    networks: { nodes: { slug: string }[] };
  };
  const places = networks.nodes.map(({ slug }) => `<sitemap><loc>${origin}/${slug}/sitemap.xml</loc></sitemap>`);
  return xml(`<sitemapindex xmlns="${NAMESPACE}">${places.join('')}</sitemapindex>`);
}

/** A network's pages: what is coming, its campaigns, organisations and mandates, and the plans in force; null when there is no such network. */
export async function sitemapOf(ask: Ask, origin: string, slug: string): Promise<string | null> {
  const { network } = (await ask('query ($slug: String!) { network(slug: $slug) { id } }', { slug })) as {
    network: object | null;
  };
  if (!network) return null;
  const paths = ['', '/activities', '/campaigns', '/organisations', '/needs', '/strategy', '/priorities', '/join'];
  for (const kind of ['activities', 'campaigns', 'organisations', 'mandates', 'plans'] as const)
    paths.push(...(await idsOf(ask, kind, slug)).map((id) => `/${kind}/${id}`));
  const places = paths.map((path) => `<url><loc>${origin}/${slug}${path}</loc></url>`);
  return xml(`<urlset xmlns="${NAMESPACE}">${places.join('')}</urlset>`);
}

async function idsOf(ask: Ask, kind: keyof typeof lists, slug: string): Promise<string[]> {
  const ids: string[] = [];
  const now = new Date().toISOString();
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await ask(lists[kind], { slug, after, ...(kind === 'activities' && { now }) });
    const { list } = (answer as { network: { list: Page } }).network;
    ids.push(...list.nodes.map((node) => ('organisation' in node ? node.organisation.id : node.id)));
    if (!list.pageInfo.hasNextPage) break;
    after = list.pageInfo.endCursor;
  }
  return ids;
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const xml = (text: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
