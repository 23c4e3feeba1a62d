import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { DynamicModule, NestApplicationOptions, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from './config/config.js';
import { type Ask, askingAsNobody } from './graphql/as-nobody.js';
import { send } from './graphql/errors.filter.js';
import { limits } from './graphql/limits.js';
import { Readiness } from './health/readiness.js';
import { credentialsOf } from './http/credentials.js';
import { type MakePage, type PageFolders, servePages } from './http/pages.js';
import { isAllowedOrigin } from './http/origin.js';
import { Log } from './logging/log.js';

/** How long a request may take to arrive, head and body. */
const ARRIVAL_MS = 30_000;

export interface PageSources extends PageFolders {
  /** Pages that come with their words in them. `ask`: questions as of somebody who is not signed in, for one page. */
  readonly make?: (means: { config: Config; ask: () => Ask }) => MakePage;
}

/**
 * Puts the application together; nobody reaches it yet. SIGTERM and SIGINT end it in order: no new work, sockets, running deeds, database.
 * `pages`: where the app and the query editor are; without them browsers get no pages.
 */
export async function assemble(
  module: Type | DynamicModule,
  config: Config,
  pages: PageSources = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    forceCloseConnections: 'idle',
    bodyLimit: limits.bodyBytes,
    requestTimeout: ARRIVAL_MS,
  });
  const options: Pick<NestApplicationOptions, 'logger' | 'abortOnError'> = {
    logger: new Log(config.logLevel),
    abortOnError: false,
  };
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, options);
  app.enableCors({ origin: [...config.allowedOrigins], credentials: true, methods: ['POST'], maxAge: 600 });
  const fastify = app.getHttpAdapter().getInstance();
  protect(fastify, config);
  servePages(fastify, pages, { config, make: pages.make?.({ config, ask: askingAsNobody(app) }) });
  endInOrder(app, config);
  return app.init();
}

/** On a signal, however often it comes: first nobody is sent here any more, then what runs is ended. */
function endInOrder(app: NestFastifyApplication, { drainMs }: Config): void {
  const signals = ['SIGTERM', 'SIGINT'] as const;
  let ending: Promise<void> | undefined;
  const end = async (signal: NodeJS.Signals) => {
    app.get(Readiness).end();
    await pause(drainMs);
    await app.close();
    for (const one of signals) process.removeListener(one, ask);
    process.kill(process.pid, signal);
  };
  const ask = (signal: NodeJS.Signals) => void (ending ??= end(signal));
  for (const signal of signals) process.on(signal, ask);
  // one that is closed otherwise has nothing to end any more
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', (_server: unknown, done: () => void) => {
      if (!ending) for (const signal of signals) process.removeListener(signal, ask);
      done();
    });
}

/** Lets requests in. Returns where it listens, e.g. http://127.0.0.1:3000. */
export async function listen(app: NestFastifyApplication, { port, host }: Config): Promise<string> {
  await app.listen(port, host);
  return urlOf(app.getHttpServer().address() as AddressInfo);
}

function protect(fastify: FastifyInstance, config: Config): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
    if (!URL.canParse(`http://${request.headers.host ?? ''}/`))
      send(reply, 400, 'The header Host cannot be read.', { code: 'BAD_REQUEST' });
    else if (isForeign(request, config)) send(reply, 403, 'Pages of this origin may not call.', { code: 'FORBIDDEN' });
    else done();
  });
}

/** A page elsewhere that makes a browser call with the session's cookie. */
const isForeign = ({ headers }: FastifyRequest, config: Config): boolean =>
  credentialsOf(headers, config).cookie !== undefined && !isAllowedOrigin(headers, config);

const urlOf = ({ address, family, port }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${String(port)}`;
