// Pages for browsers: the app at every address that is nothing else, and the query editor at /graphql. Files that builds have put into folders,
// nothing from elsewhere.
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { credentialsOf } from './credentials.js';
import { appPolicy, EDITOR_POLICY, framedPolicy } from './policy.js';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Names that carry a hash of what is in them stand for ever. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_FIRST = 'no-cache';

/** Somebody reads an address that no door answers. */
export interface Visit {
  /** Without what comes after a question mark. */
  readonly path: string;
  /** What comes after it, with the mark, or empty. */
  readonly search: string;
  /** Languages that the browser asks for, the dearest first. */
  readonly languages: readonly string[];
  /** A browser that asks for a page; others take whatever there is. */
  readonly isBrowser: boolean;
  /** Whether a session's secret came along, ended or not. */
  readonly hasSession: boolean;
}

/** A document that is made for its address. */
export interface MadePage {
  readonly status: number;
  /** E.g. text/html; charset=utf-8. */
  readonly type: string;
  readonly body: Buffer;
  /** The same by brotli. */
  readonly compressed: Buffer;
  /** Seconds after which it may be there; absent: it is. */
  readonly retryAfter?: number;
  /** In the policy's words, e.g. `'sha256-…'`: a style sheet that stands in the document. */
  readonly styles?: string;
  /** It has no scripts, and these may show it in a frame, in the policy's words. Absent: the app's page, which nobody may. */
  readonly framedBy?: string;
}

/** Makes what belongs to an address; null where nothing but the app does. Never rejects. */
export type MakePage = (visit: Visit) => Promise<MadePage | null>;

/** Each folder holds index.html and the files that it names; where one was not built there is no page. */
export interface PageFolders {
  readonly app?: string;
  readonly editor?: string;
}

interface Means {
  readonly config: Config;
  readonly make: MakePage | undefined;
}

export function servePages(fastify: FastifyInstance, { app, editor }: PageFolders, means: Means): void {
  if (editor !== undefined && existsSync(editor)) serveEditor(fastify, editor);
  if (app !== undefined && existsSync(app)) serveApp(fastify, app, means);
  else if (editor !== undefined) fastify.get('/', (_request, reply) => reply.redirect('/graphql'));
}

function serveEditor(fastify: FastifyInstance, folder: string): void {
  const files = filesIn(folder);
  fastify.addHook('onRequest', (request, reply, done) => {
    if (pathOf(request) !== '/graphql' || !isVisit(request)) done();
    else sendFile(request, setPolicy(reply, EDITOR_POLICY), join(folder, 'index.html'), ASK_FIRST);
  });
  fastify.get('/graphql/editor/:file', (request, reply) => {
    const { file } = request.params as { file: string };
    if (!files.has(file)) reply.callNotFound();
    else sendFile(request, setPolicy(reply, EDITOR_POLICY), join(folder, file), FOR_EVER);
  });
}

/** Files by their paths; every other address that a person opens and that is nothing else is a page of the app. */
function serveApp(fastify: FastifyInstance, folder: string, { config, make }: Means): void {
  const files = filesIn(folder);
  const images = config.baseMap?.origin;
  const policy = appPolicy({ images });
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<boolean> => {
    const file = pathOf(request).slice(1);
    if (files.has(file) && file !== 'index.html') {
      const keep = file.startsWith('assets/') ? FOR_EVER : ASK_FIRST;
      // also files: one is the page that the app's service worker opens without a network, one is that worker; what pages load is under their own
      const isLoaded = keep === FOR_EVER && !file.endsWith('.html');
      sendFile(request, isLoaded ? reply : setPolicy(reply, policy), join(folder, file), keep);
      return true;
    }
    const made = await make?.(visitOf(request, config));
    if (made) sendMade(request, setPolicy(reply, policyOf(made, images)), made);
    else if (isVisit(request)) sendFile(request, setPolicy(reply, policy), join(folder, 'index.html'), ASK_FIRST);
    else return false;
    return true;
  };
  // not by a promise: Fastify would go on to the next door, and answer twice, when somebody leaves in the middle of a file
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.is404 || !isReading(request)) done();
    else void answer(request, reply).then((isAnswered) => isAnswered || done(), done);
  });
}

const filesIn = (folder: string): Set<string> =>
  new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) in TYPES));

/** The address without what comes after a question mark. */
const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0] ?? url;

const isReading = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';

/** A person opens the address: a query by GET, or a script that looks for data, does not ask for a page. */
const isVisit = (request: FastifyRequest): boolean =>
  isReading(request) && /\btext\/html\b/.test(request.headers.accept ?? '');

function visitOf(request: FastifyRequest, config: Config): Visit {
  const { url, headers } = request;
  const path = pathOf(request);
  const languages = (headers['accept-language'] ?? '').split(',');
  return {
    path,
    search: url.slice(path.length),
    languages: languages.map((one) => one.split(';')[0]?.trim() ?? ''),
    isBrowser: isVisit(request),
    hasSession: credentialsOf(headers, config).cookie !== undefined,
  };
}

const setPolicy = (reply: FastifyReply, policy: string): FastifyReply =>
  reply.header('content-security-policy', policy);

const takesBrotli = ({ headers }: FastifyRequest): boolean => /\bbr\b/.test(String(headers['accept-encoding']));

/** Compressed where the build has made it so and the browser takes it. */
function sendFile(request: FastifyRequest, reply: FastifyReply, path: string, keep: string): void {
  const isCompressed = takesBrotli(request) && existsSync(`${path}.br`);
  void reply
    .headers({ 'content-type': TYPES[extname(path)], 'cache-control': keep, vary: 'Accept-Encoding' })
    .headers(isCompressed ? { 'content-encoding': 'br' } : {})
    .send(createReadStream(isCompressed ? `${path}.br` : path));
}

const policyOf = ({ styles, framedBy }: MadePage, images: string | undefined): string =>
  framedBy === undefined ? appPolicy({ styles, images }) : framedPolicy(styles ?? "'none'", framedBy);

function sendMade(request: FastifyRequest, reply: FastifyReply, made: MadePage): void {
  const isCompressed = takesBrotli(request);
  void reply
    .status(made.status)
    .headers({
      'content-type': made.type,
      'cache-control': made.retryAfter === undefined ? ASK_FIRST : 'no-store',
      ...(made.retryAfter !== undefined && { 'retry-after': made.retryAfter }),
      vary: 'Accept-Encoding, Accept-Language, Cookie',
    })
    .headers(isCompressed ? { 'content-encoding': 'br' } : {})
    .send(isCompressed ? made.compressed : made.body);
}
