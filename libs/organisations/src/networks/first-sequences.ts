// Network.lastSequence is the log's end as of before the request's first read: whoever follows the log from there misses nothing of what
// the answer shows. So a request whose document asks for it reads the sequences before any of its root fields begins.
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { Database } from '@saman/platform';
import type { GraphQLResolveInfo } from 'graphql';
import type { Observable } from 'rxjs';
import sql from 'sql-template-tag';
import type { Context } from '../people/viewer.js';

/** By network id. */
type Sequences = ReadonlyMap<string, number>;

@Injectable()
export class FirstSequences {
  private readonly made = new WeakMap<Context, Promise<Sequences>>();

  constructor(@Inject(Database) private readonly database: Database) {}

  /** Reads the sequences for this request, once; all its root fields wait for the same reading. */
  take(context: Context): Promise<Sequences> {
    const taken = this.made.get(context) ?? this.read();
    this.made.set(context, taken);
    return taken;
  }

  /** What was read; nothing where the request did not ask, or the network is younger than the request. */
  async of(context: Context, networkId: string): Promise<number | undefined> {
    return (await this.made.get(context))?.get(networkId);
  }

  private async read(): Promise<Sequences> {
    // one small row a network
    const rows = await this.database.read<{ id: string; last: number }>(
      'networks.firstSequences',
      sql`
      SELECT network_id AS id, last_sequence AS last FROM network_clock`,
    );
    return new Map(rows.map(({ id, last }) => [id, last]));
  }
}

@Injectable()
export class FirstSequencesInterceptor implements NestInterceptor {
  constructor(@Inject(FirstSequences) private readonly sequences: FirstSequences) {}

  async intercept(host: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    if (host.getType<string>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(host);
    const { operation, parentType } = graphql.getInfo<GraphQLResolveInfo>();
    // the text tells cheaply whether the field can be asked for at all
    const asks = operation.loc?.source.body.includes('lastSequence') ?? true;
    if (asks && parentType.name !== 'Subscription') await this.sequences.take(graphql.getContext<Context>());
    return next.handle();
  }
}
