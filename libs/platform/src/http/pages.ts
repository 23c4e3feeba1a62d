// Pages for browsers: the app at every address that is nothing else, and the query editor at /graphql. Files that builds have put into folders,
// nothing from elsewhere.
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

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

const common =
  "font-src 'self' data:; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; frame-ancestors 'none'";
/** No inline script or style, nothing from another host; connect-src 'self' lets the WebSocket through as well. */
const APP_POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; manifest-src 'self'; form-action 'self'; ${common}`;
/** The editor's code writes style sheets as it goes. */
const EDITOR_POLICY = `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; form-action 'none'; ${common}`;

/** Each folder holds index.html and the files that it names; where one was not built there is no page. */
export interface PageFolders {
  readonly app?: string;
  readonly editor?: string;
}

export function servePages(fastify: FastifyInstance, { app, editor }: PageFolders): void {
  if (editor !== undefined && existsSync(editor)) serveEditor(fastify, editor);
  if (app !== undefined && existsSync(app)) serveApp(fastify, app);
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
function serveApp(fastify: FastifyInstance, folder: string): void {
  const files = filesIn(folder);
  fastify.addHook('onRequest', (request, reply, done) => {
    const file = pathOf(request).slice(1);
    const isFile = files.has(file) && file !== 'index.html';
    if (!request.is404 || (!isFile && !isVisit(request))) done();
    else if (isFile) {
      // also files: one is the page that the app's service worker opens without a network, one is that worker
      sendFile(
        request,
        setPolicy(reply, APP_POLICY),
        join(folder, file),
        file.startsWith('assets/') ? FOR_EVER : ASK_FIRST,
      );
    } else sendFile(request, setPolicy(reply, APP_POLICY), join(folder, 'index.html'), ASK_FIRST);
  });
}

const filesIn = (folder: string): Set<string> =>
  new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) in TYPES));

const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0] ?? url;

/** A person opens the address: a query by GET, or a script that looks for data, does not ask for a page. */
const isVisit = ({ method, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && /\btext\/html\b/.test(headers.accept ?? '');

const setPolicy = (reply: FastifyReply, policy: string): FastifyReply =>
  reply.header('content-security-policy', policy);

/** Compressed where the build has made it so and the browser takes it. */
function sendFile({ headers }: FastifyRequest, reply: FastifyReply, path: string, keep: string): void {
  const isCompressed = /\bbr\b/.test(String(headers['accept-encoding'])) && existsSync(`${path}.br`);
  void reply
    .headers({ 'content-type': TYPES[extname(path)], 'cache-control': keep, vary: 'Accept-Encoding' })
    .headers(isCompressed ? { 'content-encoding': 'br' } : {})
    .send(createReadStream(isCompressed ? `${path}.br` : path));
}
