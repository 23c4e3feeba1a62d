// The WebSocket server: one upgrade listener, graphql-transport-ws, and nothing else gets in.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyInstance } from 'fastify';
import { handleProtocols, makeServer, type Server as Protocol } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Config, CONFIG } from '../config/config.js';
import { addressOf } from '../http/address.js';
import { isAllowedOrigin } from '../http/origin.js';
import { logInternalError } from '../logging/internal-error.js';
import { Metrics } from '../metrics/metrics.js';
import { Live } from './live.service.js';
import { OneAtATime } from './one-at-a-time.js';
import { Outbox, TRY_AGAIN_LATER } from './outbox.js';
import { Rounds } from './rounds.js';
import { Seats } from './seats.service.js';
import { wronglyShared } from './shared-fields.js';
import { subscriptions } from './subscriptions.js';
import { Expelled } from './tail.js';
import { SIGN_IN_AGAIN, Visit } from './visit.js';

const PATH = '/graphql';
const BAD_MESSAGE = 4400;
/** A few at a time: ten thousand pings at once, and their answers, hold up every deed for a fifth of a second. */
const PING_SOME_EVERY_MS = 20;
/** An ended session's sockets are closed within this time. */
const CHECK_SESSIONS_EVERY_MS = 750;

@Injectable()
export class LiveServer implements OnModuleInit, OnApplicationBootstrap {
  private readonly logger = new Logger('LiveServer');
  @Inject(Metrics) private readonly metrics!: Metrics;
  private readonly visits = new Set<Visit>();
  private readonly pinged: Rounds<Visit>;
  private readonly sockets: WebSocketServer;
  private protocol: Protocol<Visit> | undefined;
  private readonly ending = new OneAtATime(() => this.seats.endOver(this.visits));
  private isClosing = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Seats) private readonly seats: Seats,
    @Inject(Live) private readonly live: Live,
    @Inject(GraphQLSchemaHost) private readonly schemas: GraphQLSchemaHost,
    @Inject(HttpAdapterHost) private readonly adapters: HttpAdapterHost,
  ) {
    this.pinged = new Rounds(this.visits, Math.ceil(config.live.pingMs / PING_SOME_EVERY_MS));
    const limits = { maxPayload: config.live.frameBytes, perMessageDeflate: false };
    this.sockets = new WebSocketServer({ noServer: true, clientTracking: false, handleProtocols, ...limits });
  }

  onModuleInit(): void {
    const fastify = this.adapters.httpAdapter.getInstance<FastifyInstance>();
    fastify.server.on('upgrade', (request, socket, head) => {
      this.upgrade(request, socket, head);
    });
    const timers = [
      setInterval(() => {
        for (const visit of this.pinged.next()) visit.ping();
      }, PING_SOME_EVERY_MS),
      setInterval(() => {
        this.ending.ask();
      }, CHECK_SESSIONS_EVERY_MS),
    ];
    // later is too late: the server waits for its sockets before Nest's own hooks run
    fastify.addHook('preClose', (done) => {
      for (const timer of timers) clearInterval(timer);
      this.close();
      done();
    });
  }

  onApplicationBootstrap(): void {
    this.metrics.watch(() => ({ sockets: this.visits.size, ...this.live.state() }));
    const wrong = wronglyShared(this.schemas.schema);
    if (wrong.length > 0) throw new Error(`sameForStanding names what has no resolver: ${wrong.join(', ')}`);
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => undefined);
    if (request.url?.split('?')[0] !== PATH) refuse(socket, '404 Not Found');
    else if (!isAllowedOrigin(request.headers, this.config)) refuse(socket, '403 Forbidden');
    else if (this.isClosing) refuse(socket, '503 Service Unavailable');
    else
      this.sockets.handleUpgrade(request, socket, head, (open) => {
        this.receive(open, request);
      });
  }

  private receive(socket: WebSocket, request: IncomingMessage): void {
    // what cannot be read, e.g. a frame that is too large: ws closes with the right code by itself
    socket.on('error', () => undefined);
    const address = addressOf(request, this.config.trustedProxies);
    const refusal = this.seats.admission.enter(address);
    if (refusal !== null) {
      // with a code that browsers can see, unlike a refused upgrade's
      new Outbox(socket, request.socket).close(TRY_AGAIN_LATER, refusal);
      this.metrics.dropped('full');
      return;
    }
    const visit = new Visit(socket, request, address);
    this.visits.add(visit);
    const closed = this.speak().opened(
      {
        protocol: socket.protocol,
        send: (text) => {
          visit.outbox.send(text);
        },
        close: (code, reason) => {
          visit.outbox.close(code, reason);
        },
        onMessage: (listen) => socket.on('message', (data: Buffer) => void this.listen(visit, listen(data.toString()))),
      },
      visit,
    );
    socket.once('close', (code, reason) => {
      this.forget(visit);
      void closed(code, reason.toString());
    });
  }

  private forget(visit: Visit): void {
    this.visits.delete(visit);
    this.seats.admission.leave(visit.address);
    if (visit.outbox.isTooSlow) this.metrics.dropped('slow');
    else if (!visit.isAlive) this.metrics.dropped('silent');
    else if (visit.seat?.onlooker === null) this.metrics.dropped('ended');
  }

  /** The schema is there once the application is. */
  private speak(): Protocol<Visit> {
    this.protocol ??= makeServer(
      subscriptions({
        schema: this.schemas.schema,
        live: this.live,
        seats: this.seats,
        limits: this.config.live,
      }),
    );
    return this.protocol;
  }

  private async listen(visit: Visit, answered: Promise<void>): Promise<void> {
    try {
      await answered;
    } catch (error) {
      if (error instanceof Expelled) visit.outbox.close(SIGN_IN_AGAIN, error.message);
      else if (isOutOfTurn(error)) visit.outbox.close(BAD_MESSAGE, 'not a message for a server');
      else {
        this.logger.error({ id: logInternalError(error) }, 'a message could not be answered');
        visit.outbox.close(TRY_AGAIN_LATER, 'something went wrong here: resume');
      }
    }
  }

  private close(): void {
    this.isClosing = true;
    for (const visit of this.visits) visit.outbox.close(TRY_AGAIN_LATER, 'the server is going down: resume elsewhere');
  }
}

/** graphql-ws has no other sign for a message that only servers send. */
const isOutOfTurn = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Unexpected message of type');

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
