import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Callers } from '../callers.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import { doneOnce } from '../idempotency/once.plugin.js';
import { measured } from '../metrics/measured.plugin.js';
import type { Metrics } from '../metrics/metrics.js';
import { compiledQueries } from './compiled.plugin.js';
import { connectionResolvers } from './connections.js';
import { limits, limitSizes } from './limits.js';
import { presentError } from './present-error.js';
import { RequestContext } from './request-context.js';
import { costLimit, noSubscriptions, plainJsonStatus } from './request.plugins.js';
import { DateScalar, DateTimeScalar } from './scalars.js';

interface Parts {
  readonly config: Config;
  readonly callers: Callers;
  readonly database: Database;
  readonly metrics: Metrics;
}

/** Plugins that Apollo brings along unasked: cache control alone takes a third of a request, the others would call home. */
const disabled = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
];

const manners = {
  introspection: true,
  graphiql: false,
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  persistedQueries: false,
  includeStacktraceInErrorResponses: false,
  autoTransformHttpErrors: false,
} as const;

/** GraphQL over HTTP: one endpoint, POST alone (a GET is stopped by CSRF prevention), one operation a request. */
export function serverOptions(
  typeDefs: string,
  { config, callers, database, metrics }: Parts,
): Omit<ApolloDriverConfig, 'driver'> {
  return {
    path: '/graphql',
    typeDefs,
    resolvers: { Date: DateScalar, DateTime: DateTimeScalar, ...connectionResolvers(typeDefs) },
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    fieldResolverEnhancers: [],
    context: (request: FastifyRequest, reply: FastifyReply) => RequestContext.of(request, reply, { config, callers }),
    ...manners,
    formatError: presentError,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [limitSizes],
    plugins: [
      ...disabled,
      measured(metrics),
      noSubscriptions,
      costLimit,
      doneOnce(database),
      compiledQueries(),
      plainJsonStatus,
    ],
  };
}
