// All configuration, parsed once at start. A wrong value stops the start with a sentence that names the variable.
import { z } from 'zod';

const flag = z.stringbool({ truthy: ['1', 'true'], falsy: ['', '0', 'false'] }).default(false);
const whole = (lowest: number, highest: number) =>
  z.coerce.number(`must be a whole number from ${lowest} to ${highest}`).int().min(lowest).max(highest);

const variables = z.object({
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: ({ input }) => (input === undefined ? 'is not set' : 'must be a postgresql:// address'),
  }),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3000),
  /** Where people reach Saman; links in mails begin with it, and browsers may call from it. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' }).optional(),
  /** Further origins whose pages may call with the session's cookie, separated by commas. */
  ALLOWED_ORIGINS: z.string().default(''),
  /** Sites that may show a network's coming activities within their own pages: `*`, `none`, or origins, separated by commas. */
  EMBEDDED_BY: z
    .string()
    .regex(/^(\*|none|https?:\/\/(\*\.)?[\w.-]+(:\d+)?(\s*,\s*https?:\/\/(\*\.)?[\w.-]+(:\d+)?)*)$/, {
      error: 'must be *, none, or origins like https://kommune.example.org, separated by commas',
    })
    .default('*'),
  /** Address of tiles for maps to lie on, by the numbers of Web Mercator; without one maps are plain sheets, and no page asks for anything elsewhere. */
  MAP_TILES: z
    .url({ protocol: /^https?$/, error: 'must be an http(s):// address' })
    .refine((text) => ['{z}', '{x}', '{y}'].every((part) => text.includes(part)) && !/[;,\s'"]/.test(text), {
      error: 'must be an address with {z}, {x} and {y}, like https://tiles.example.org/{z}/{x}/{y}.png',
    })
    .optional(),
  /** Whose map it is: said on it. */
  MAP_CREDIT: z.string().trim().min(1).max(200).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
  MAIL_FROM: z.string().default('Saman <saman@localhost>'),
  DEMO_PASSWORD: z.string().min(12, 'must have at least 12 characters').default('saman-demo-2035'),
  ALLOW_DEMO_ON_NETWORK: flag,
  /** Number of reverse proxies in front that append to X-Forwarded-For; 0: the socket's address is the caller's. */
  TRUSTED_PROXIES: whole(0, 10).default(0),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  DATABASE_CONNECTIONS: whole(2, 200).default(16),
  /** A NATS server by which processes wake each other; without one it is the database. */
  NATS_URL: z.url({ protocol: /^(nats|tls)$/, error: 'must be a nats:// or tls:// address' }).optional(),
  /** Open sockets in this process; further ones are told to try later. */
  LIVE_SOCKETS: whole(1, 1_000_000).default(12_000),
  /** Of these from one network address, e.g. a town hall's. */
  LIVE_SOCKETS_PER_ADDRESS: whole(1, 1_000_000).default(2_000),
  LIVE_SOCKETS_PER_ACCOUNT: whole(1, 1_000_000).default(50),
  LIVE_SUBSCRIPTIONS_PER_SOCKET: whole(1, 10_000).default(20),
  /** How long a socket may take to say connection_init. */
  LIVE_INIT_MS: whole(1, 60_000).default(3_000),
  /** Each socket is asked for a sign of life so often; one that has not answered by the next time is closed. */
  LIVE_PING_MS: whole(100, 60_000).default(12_000),
  /** The largest message that a socket may send. */
  LIVE_FRAME_BYTES: whole(1_024, 16 * 1024 * 1024).default(64 * 1024),
  /** Where Prometheus reads /metrics; without a port nowhere. */
  METRICS_PORT: whole(0, 65_535).optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  /** Processes that serve together on one port. */
  PROCESSES: whole(1, 64).default(1),
  /** How long /health/ready says no before the end begins, so that whoever passes requests on looks elsewhere. */
  DRAIN_MS: whole(0, 60_000).default(0),
  /** Set by `npm start`: the database is the embedded one, which gets the demo networks when it is new. */
  SAMAN_EMBEDDED: flag,
});

const configuration = variables.refine(
  ({ MAP_TILES, MAP_CREDIT }) => MAP_TILES === undefined || MAP_CREDIT !== undefined,
  { path: ['MAP_CREDIT'], error: 'must say whose map MAP_TILES is' },
);

export type Config = ReturnType<typeof readConfig>;

/** Throws an Error of one line per wrong variable. Empty variables count as absent. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = configuration.safeParse(given);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const value = parsed.data;
  const publicUrl = (value.PUBLIC_URL ?? `http://localhost:${String(value.PORT)}`).replace(/\/$/, '');
  return {
    databaseUrl: value.DATABASE_URL,
    databaseConnections: value.DATABASE_CONNECTIONS,
    isEmbedded: value.SAMAN_EMBEDDED,
    host: value.HOST,
    port: value.PORT,
    publicUrl,
    allowedOrigins: [
      new URL(publicUrl).origin,
      ...value.ALLOWED_ORIGINS.split(',').flatMap((text) => text.trim() || []),
    ],
    embedders: embeddersOf(value.EMBEDDED_BY),
    baseMap: baseMapOf(value),
    trustedProxies: value.TRUSTED_PROXIES,
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    demoPassword: value.DEMO_PASSWORD,
    allowDemoOnNetwork: value.ALLOW_DEMO_ON_NETWORK,
    logLevel: value.LOG_LEVEL,
    ...operation(value),
  };
}

/** In the words of a Content-Security-Policy; our own pages show how it would look. */
const embeddersOf = (text: string): string =>
  text === '*' ? '*' : ["'self'", ...(text === 'none' ? [] : text.split(/\s*,\s*/))].join(' ');

/** What maps lie on, and the origin that it comes from; null: nothing. */
const baseMapOf = ({ MAP_TILES: tiles, MAP_CREDIT: credit = '' }: z.infer<typeof variables>) =>
  tiles === undefined ? null : { tiles, credit, origin: new URL(tiles).origin };

/** How processes serve together, and how they are watched. */
const operation = (value: z.infer<typeof variables>) => ({
  natsUrl: value.NATS_URL,
  live: liveLimits(value),
  metrics: value.METRICS_PORT === undefined ? null : { port: value.METRICS_PORT, host: value.METRICS_HOST },
  processes: value.PROCESSES,
  drainMs: value.DRAIN_MS,
});

/** What is let in to listen, in this process. */
const liveLimits = (value: z.infer<typeof variables>) => ({
  sockets: value.LIVE_SOCKETS,
  socketsPerAddress: value.LIVE_SOCKETS_PER_ADDRESS,
  socketsPerAccount: value.LIVE_SOCKETS_PER_ACCOUNT,
  subscriptionsPerSocket: value.LIVE_SUBSCRIPTIONS_PER_SOCKET,
  initMs: value.LIVE_INIT_MS,
  pingMs: value.LIVE_PING_MS,
  frameBytes: value.LIVE_FRAME_BYTES,
});

/** Injection token of the parsed configuration. */
export const CONFIG = Symbol('config');
