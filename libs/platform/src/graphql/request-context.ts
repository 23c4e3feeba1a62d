import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../caller.js';
import type { Callers, Credentials } from '../callers.js';
import type { Config } from '../config/config.js';
import { addressOf } from '../http/address.js';
import { clearedCookie, credentialsOf, sessionCookie } from '../http/credentials.js';
import { forgetLoaded, type GraphContext } from './context.js';

/** The context of a request over HTTP. */
export class RequestContext implements GraphContext {
  readonly address: string;
  readonly userAgent: string | undefined;
  readonly hasOrigin: boolean;

  /** `req` has this name for @nestjs/graphql, which else makes a copy of the context. */
  private constructor(
    public viewer: Caller,
    readonly req: FastifyRequest,
    private readonly reply: FastifyReply,
    private readonly home: { readonly config: Config; readonly callers: Callers },
    private credentials: Credentials,
  ) {
    this.address = addressOf(req.raw, home.config.trustedProxies);
    this.userAgent = req.headers['user-agent'];
    this.hasOrigin = req.headers.origin !== undefined;
  }

  static async of(
    req: FastifyRequest,
    reply: FastifyReply,
    home: { config: Config; callers: Callers },
  ): Promise<RequestContext> {
    const credentials = credentialsOf(req.headers, home.config);
    return new RequestContext(await home.callers.of(credentials), req, reply, home, credentials);
  }

  /** The session's secret, or the empty text to clear it: from here on the request is that session's. */
  setCookie(secret: string): void {
    this.credentials = secret === '' ? {} : { cookie: secret };
    void this.reply.header(
      'set-cookie',
      secret === '' ? clearedCookie(this.home.config) : sessionCookie(this.home.config, secret),
    );
  }

  /** Asks anew who calls, and forgets what was loaded. */
  async renew(): Promise<void> {
    const { once } = this.viewer;
    this.viewer = Object.assign(await this.home.callers.of(this.credentials), once ? { once } : {});
    forgetLoaded(this);
  }
}
