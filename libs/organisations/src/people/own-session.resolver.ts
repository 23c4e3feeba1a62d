// Where somebody is signed in, and out again.
import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { Clock } from '@saman/kernel';
import { CLOCK, CurrentViewer, Database } from '@saman/platform';
import sql from 'sql-template-tag';
import { SESSION_DAYS, Sessions } from './session.service.js';
import type { Context, Viewer } from './viewer.js';

@Resolver('Viewer')
export class OwnSessionResolver {
  constructor(
    @Inject(Sessions) private readonly own: Sessions,
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation('endSession')
  end(@CurrentViewer() viewer: Viewer, @Args('session') session: string) {
    return this.own.endOne(viewer, session);
  }

  @Mutation('endOtherSessions')
  endOthers(@CurrentViewer() viewer: Viewer) {
    return this.own.endOthers(viewer);
  }

  /** Using a session prolongs it, at most once an hour: so its end tells when it was used last. */
  @ResolveField('sessions')
  sessions(_: unknown, _args: unknown, { viewer }: Context) {
    return this.database.read(
      'viewer.sessions',
      sql`
      SELECT id, device, created_at AS "beganAt", greatest(created_at, expires_at - make_interval(days => ${SESSION_DAYS})) AS "usedAt",
        secret_hash IS NOT DISTINCT FROM ${viewer.sessionHash}::text AS "isThis"
      FROM session WHERE person_id = ${viewer.personId} AND expires_at > ${this.clock.now()} ORDER BY expires_at DESC, id`,
    );
  }
}
