// The WebSocket server: one upgrade listener, graphql-transport-ws, and nothing else gets in.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyInstance } from 'fastify';
import { handleProtocols, makeServer, type Server as Protocol } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { Callers } from '../callers.js';
import { type Config, CONFIG } from '../config/config.js';
import { addressOf } from '../http/address.js';
import { credentialsOf } from '../http/credentials.js';
import { isAllowedOrigin } from '../http/origin.js';
import { logInternalError } from '../logging/internal-error.js';
import { Attendance } from './attendance.js';
import { Live } from './live.service.js';
import { OneAtATime } from './one-at-a-time.js';
import { TRY_AGAIN_LATER } from './outbox.js';
import { Seat } from './seat.js';
import { wronglyShared } from './shared-fields.js';
import { subscriptions } from './subscriptions.js';
import { Expelled } from './tail.js';
import { SIGN_IN_AGAIN, Visit } from './visit.js';

const PATH = '/graphql';
const LARGEST_FRAME = 64 * 1024;
const BAD_MESSAGE = 4400;
const PING_EVERY_MS = 12_000;
/** An ended session's sockets are closed within this time. */
const CHECK_SESSIONS_EVERY_MS = 750;

@Injectable()
export class LiveServer implements OnModuleInit, OnApplicationBootstrap {
  private readonly logger = new Logger('LiveServer');
  private readonly visits = new Set<Visit>();
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_FRAME,
    perMessageDeflate: false,
    clientTracking: false,
    handleProtocols,
  });
  private protocol: Protocol<Visit> | undefined;
  private readonly ending = new OneAtATime(() => this.endOverSessions());
  private isClosing = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Callers) readonly callers: Callers,
    @Inject(Attendance) readonly attendance: Attendance,
    @Inject(Live) private readonly live: Live,
    @Inject(GraphQLSchemaHost) private readonly schemas: GraphQLSchemaHost,
    @Inject(HttpAdapterHost) private readonly adapters: HttpAdapterHost,
  ) {}

  onModuleInit(): void {
    const fastify = this.adapters.httpAdapter.getInstance<FastifyInstance>();
    fastify.server.on('upgrade', (request, socket, head) => {
      this.upgrade(request, socket, head);
    });
    const timers = [
      setInterval(
        () =>
          this.visits.forEach((visit) => {
            visit.ping();
          }),
        PING_EVERY_MS,
      ),
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
    const visit = new Visit(socket, request, addressOf(request, this.config.trustedProxies));
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
      this.visits.delete(visit);
      void closed(code, reason.toString());
    });
  }

  /** The schema is there once the application is. */
  private speak(): Protocol<Visit> {
    this.protocol ??= makeServer(
      subscriptions({
        schema: this.schemas.schema,
        live: this.live,
        seat: (visit, params) => this.seat(visit, params),
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

  /** The same way as over HTTP; browsers, which cannot send headers here, may put the bearer into connection_init. */
  private seat(
    { request, address }: Visit,
    params: Readonly<Record<string, unknown>> | undefined,
  ): Promise<Seat | null> {
    const headers = request?.headers ?? {};
    const given = params?.['authorization'] ?? params?.['Authorization'];
    const authorization = typeof given === 'string' ? given : headers.authorization;
    const origin = { address, hasOrigin: headers.origin !== undefined };
    return Seat.of(credentialsOf({ ...headers, authorization }, this.config), this, origin);
  }

  /** Closes the sockets of sessions that have ended. */
  private async endOverSessions(): Promise<void> {
    try {
      await this.attendance.renew();
    } catch (error) {
      // asked again in a moment; meanwhile nothing is told to anybody either, since rights are renewed before
      logInternalError(error);
    }
    for (const { seat, outbox } of this.visits) {
      if (seat?.onlooker === null) outbox.close(SIGN_IN_AGAIN, 'your session has ended: sign in again');
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
