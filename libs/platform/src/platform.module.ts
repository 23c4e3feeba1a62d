import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type Clock, Cursors, systemClock } from '@saman/kernel';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { Callers } from './callers.js';
import { CLOCK } from './clock.js';
import { type Config, CONFIG } from './config/config.js';
import { Daily } from './daily/daily.js';
import { connectionsFor } from './database/connections.js';
import { Database } from './database/database.js';
import { PreparingClient } from './database/prepared.js';
import { installationOf } from './database/installation.js';
import { Rounds } from './duty/rounds.js';
import { EventQueries } from './events/event.queries.js';
import { EventSight } from './events/event.sight.js';
import { Events } from './events/events.service.js';
import { Errors } from './graphql/errors.filter.js';
import { SignedIn } from './graphql/guard.js';
import { Pages } from './graphql/pages.js';
import { ProblemsInterceptor } from './graphql/problems.interceptor.js';
import { serverOptions } from './graphql/server.options.js';
import { Things } from './graphql/things.js';
import { BaseMapController } from './http/base-map.controller.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { forgetOldKeys } from './idempotency/once.js';
import { InputPipe } from './input/input.pipe.js';
import { Attendance } from './live/attendance.js';
import { LiveServer } from './live/live-server.js';
import { Live, WAKER } from './live/live.service.js';
import { Seats } from './live/seats.service.js';
import { PostgresWaker } from './live/postgres-waker.js';
import type { Waker } from './live/waker.js';
import { Metrics } from './metrics/metrics.js';
import { MetricsServer } from './metrics/metrics-server.js';
import { Mailer } from './mail/mailer.js';
import { Post } from './mail/post.js';
import { Findables } from './search/findables.js';
import { SearchQueries } from './search/search.queries.js';

export interface PlatformOptions {
  readonly config: Config;
  /** The entities of all rooms. */
  readonly entities: readonly (new () => object)[];
  /** The whole schema, as text. */
  readonly typeDefs: string;
  /** Tests bring their own. */
  readonly clock?: Clock;
  /** Tests bring their own. */
  readonly mailer?: Pick<Mailer, 'send' | 'checkReady'>;
}

/** What every room stands on, given to all of them: database, log, GraphQL server, configuration, clock, mail. */
@Module({})
export class PlatformModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    const { config, entities } = options;
    const provided = [...settings(options), ...services];
    return {
      module: PlatformModule,
      global: true,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: async () => {
            const { connectionString: url, ...extra } = await connectionsFor(config);
            return {
              type: 'postgres',
              url,
              entities: [...entities],
              extra: { ...extra, Client: PreparingClient },
              poolSize: poolSize(config),
              retryAttempts: 0,
            };
          },
        }),
        graphql(options.typeDefs),
      ],
      controllers: [HealthController, BaseMapController],
      providers: [...provided, ...enhancers],
      exports: provided,
    };
  }
}

/** Deeds and reads have a pool each, so that a queue in one does not hold up the other. */
const poolSize = (config: Config): number => Math.ceil(config.databaseConnections / 2);

function graphql(typeDefs: string): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [CONFIG, Callers, Database, Metrics],
    useFactory: (config: Config, callers: Callers, database: Database, metrics: Metrics) =>
      serverOptions(typeDefs, { config, callers, database, metrics }),
  });
}

function settings({ config, clock = systemClock, mailer }: PlatformOptions): Provider[] {
  return [
    { provide: CONFIG, useValue: config },
    { provide: CLOCK, useValue: clock },
    { provide: Mailer, inject: [Database], useFactory: (database: Database) => mailer ?? new Mailer(config, database) },
  ];
}

const services: Provider[] = [
  { provide: Metrics, useFactory: () => new Metrics() },
  MetricsServer,
  Callers,
  Things,
  { provide: Database, inject: [DataSource, CONFIG], useFactory: databaseOf },
  { provide: Events, inject: [CLOCK], useFactory: (clock: Clock) => new Events(clock) },
  Pages,
  Findables,
  SearchQueries,
  EventSight,
  EventQueries,
  { provide: WAKER, inject: [CONFIG], useFactory: wakerOf },
  Attendance,
  Live,
  Seats,
  LiveServer,
  {
    provide: Cursors,
    inject: [Database],
    useFactory: async (database: Database) => new Cursors((await installationOf(database)).secret),
  },
  { provide: Readiness, inject: [Database], useFactory: (database: Database) => new Readiness(database) },
  { provide: Daily, inject: [Database], useFactory: dailyOf },
  {
    provide: Rounds,
    inject: [Database, CONFIG],
    useFactory: (database: Database, { databaseUrl }: Config) => new Rounds(database, databaseUrl),
  },
  {
    provide: Post,
    inject: [Database, Mailer, Rounds],
    useFactory: (...means: ConstructorParameters<typeof Post>) => new Post(...means),
  },
];

const enhancers: Provider[] = [
  { provide: APP_FILTER, useClass: Errors },
  { provide: APP_GUARD, useClass: SignedIn },
  { provide: APP_PIPE, useClass: InputPipe },
  { provide: APP_INTERCEPTOR, useClass: ProblemsInterceptor },
];

async function databaseOf(source: DataSource, config: Config): Promise<Database> {
  const pool = new pg.Pool({ ...(await connectionsFor(config)), max: poolSize(config) });
  // an idle connection that breaks is replaced; without a listener its error would end the process
  pool.on('error', () => undefined);
  return new Database(source, pool);
}

async function wakerOf({ natsUrl, databaseUrl }: Config): Promise<Waker> {
  if (natsUrl === undefined) return new PostgresWaker(databaseUrl);
  // its client takes memory, and most have no use for it
  const { NatsWaker } = await import('./live/nats-waker.js');
  return new NatsWaker(natsUrl);
}

function dailyOf(database: Database): Daily {
  const daily = new Daily(database);
  daily.register('old idempotency keys', forgetOldKeys);
  return daily;
}
