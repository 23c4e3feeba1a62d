import type { ApolloServerPlugin } from '@apollo/server';
import { Kind } from 'graphql';
import type { Metrics } from './metrics.js';

/** Times every operation from its arrival at GraphQL to its answer. */
export const measured = (metrics: Metrics): ApolloServerPlugin => ({
  requestDidStart: () => {
    const begun = performance.now();
    return Promise.resolve({
      willSendResponse: ({ operation, operationName }) => {
        const [first] = operation?.selectionSet.selections ?? [];
        if (!operation) return Promise.resolve();
        const field = first?.kind === Kind.FIELD ? first.name.value : 'fragment';
        const what = { type: operation.operation, name: operationName ?? undefined, field };
        metrics.answered(what, (performance.now() - begun) / 1000);
        return Promise.resolve();
      },
    });
  },
});
