import { Kind, parse } from 'graphql';
import type { Page } from './page.js';

type Row = object;
type PageResolver = (page: Page<Row>) => unknown;

const resolvers: Record<string, PageResolver> = {
  edges: (page) => page.rows.map((node) => ({ node, cursor: page.cursorOf(node) })),
  nodes: (page) => page.rows,
  pageInfo: (page) => {
    const [first, last] = [page.rows[0], page.rows.at(-1)];
    return {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: first ? page.cursorOf(first) : null,
      endCursor: last ? page.cursorOf(last) : null,
    };
  },
  totalCount: (page) => page.count(),
};

/** Resolvers for the fields of every type in the schema whose name ends in Connection: all of them are made of a Page. */
export function connectionResolvers(typeDefs: string): Record<string, Record<string, PageResolver>> {
  const types = parse(typeDefs).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value.endsWith('Connection') ? [definition] : [],
  );
  return Object.fromEntries(
    types.map((type) => {
      const fields = new Set(type.fields?.map((field) => field.name.value));
      return [type.name.value, Object.fromEntries(Object.entries(resolvers).filter(([name]) => fields.has(name)))];
    }),
  );
}
