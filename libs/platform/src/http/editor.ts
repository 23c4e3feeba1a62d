// The query editor, for people who open /graphql in a browser: files that the build has put into a folder, nothing from elsewhere.
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
};

/** The editor's code writes style sheets as it goes; connect-src 'self' lets its own WebSocket through as well. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * `folder` holds index.html and the files that it names, all flat; their names carry a hash of what is in them. Where it was not built
 * there is no page.
 */
export function serveEditor(fastify: FastifyInstance, folder: string): void {
  if (!existsSync(folder)) return;
  const files = new Set(readdirSync(folder).filter((name) => extname(name) in TYPES));
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!isBrowserVisit(request)) done();
    else sendFile(reply, folder, 'index.html');
  });
  fastify.get('/', (_request, reply) => reply.redirect('/graphql'));
  fastify.get('/graphql/editor/:file', (request, reply) => {
    const { file } = request.params as { file: string };
    if (!files.has(file)) reply.callNotFound();
    else sendFile(reply.header('cache-control', 'public, max-age=31536000, immutable'), folder, file);
  });
}

/** A person opens the address; a query by GET does not ask for a page. */
function isBrowserVisit({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && url.split('?')[0] === '/graphql' && /\btext\/html\b/.test(headers.accept ?? '');
}

function sendFile(reply: FastifyReply, folder: string, name: string): void {
  void reply
    .headers({ 'content-type': TYPES[extname(name)], 'content-security-policy': POLICY })
    .send(createReadStream(join(folder, name)));
}
