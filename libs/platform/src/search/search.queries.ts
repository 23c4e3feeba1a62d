import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '@saman/kernel';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { Caller } from '../caller.js';
import { Keyset, type Page, type PageArgs, pageSize } from '../graphql/page.js';
import { type List, Pages } from '../graphql/pages.js';
import { type FindableThings, Findables } from './findables.js';
import { wordsIn } from './folding.rules.js';

export interface SearchArgs extends PageArgs {
  words: string;
  kinds?: readonly string[] | null;
}

/** What a search found: the thing is still to be read. */
export interface HitRow {
  kind: string;
  id: string;
  /** The tsquery, as text. */
  asked: string;
}

const LONGEST = 200;
/** So many things are ranked, the ones with the words in their title first, then the newest. */
const MOST = 500;
/** With fewer than so many that have the very words, things are found, too, whose titles have them inside of others, or nearly. */
const FEW = 20;
/** Shorter words stand inside too many others, e.g. at the end of a compound. */
const SHORTEST_PART = 3;
/** Shorter words have too little that a slip could leave. */
const SHORTEST_SLIP = 4;
const MOST_SLIPS = 6;

const bestFirst = new Keyset(
  [
    ['hit.score', 'float8'],
    ['hit.id', 'uuid'],
  ],
  'DESC',
);

const nothing: Page<HitRow> = {
  ...{ rows: [], hasNextPage: false, hasPreviousPage: false },
  cursorOf: () => '',
  count: () => Promise.resolve(0),
};

@Injectable()
export class SearchQueries {
  constructor(
    @Inject(Pages) private readonly pages: Pages,
    @Inject(Findables) private readonly findables: Findables,
  ) {}

  /** By the network's id: what has all of the words, or is alike, and may be seen by the viewer. */
  async ofNetworks(
    viewer: Caller,
    networks: readonly string[],
    args: SearchArgs,
  ): Promise<ReadonlyMap<string, Page<HitRow>>> {
    if (Array.from(args.words).length > LONGEST) {
      const message = `\`words\` has at most ${String(LONGEST)} characters.`;
      throw new Problem('INVALID', 'TOO_LONG', message, ['words'], LONGEST);
    }
    pageSize(args.first);
    const words = wordsIn(args.words);
    const things = this.findables.of(args.kinds);
    if (words.length === 0 || things.length === 0) return new Map(networks.map((id) => [id, nothing]));
    return this.pages.of<HitRow>(hits(viewer, words, things), networks, args);
  }
}

/** One statement for all kinds of things. Who may see a thing is asked in the order of the list, of no more than come into it. */
function hits(viewer: Caller, words: readonly string[], things: readonly FindableThings[]): List {
  const kinds = things.map(({ kind }) => kind);
  const isSeen = sql`CASE f.kind ${join(
    things.map(({ kind, seenBy }) => sql`WHEN ${kind} THEN ${seenBy(viewer as never, 'f')}`),
    ' ',
  )} END`;
  return {
    name: 'network.search',
    columns: raw('hit.kind, hit.id, hit.asked'),
    from: sql`(WITH asked AS MATERIALIZED (SELECT search_query(${words}::text[]) AS query, search_fold(${words.join(' ')}) AS text),
      matching AS MATERIALIZED (
        SELECT f.kind, f.id, ${SCORE} AS score FROM asked, (
          SELECT * FROM (
            SELECT f.network_id, f.kind, f.id, f.title_words @@ asked.query AS in_title FROM asked, findable f
            WHERE f.network_id = parent.id AND f.kind = ANY(${kinds}) AND f.words @@ asked.query
            ORDER BY in_title DESC, f.id DESC OFFSET 0) f
          WHERE ${isSeen} LIMIT ${MOST}) few JOIN findable f USING (network_id, kind, id)),
      alike AS (
        SELECT f.kind, f.id, f.score FROM (
          SELECT f.*, 0.99 * word_similarity(asked.text, f.title)::float8 AS score FROM asked, findable f
          WHERE (SELECT count(*) FROM matching) < ${FEW} AND asked.query IS NOT NULL AND f.network_id = parent.id AND f.kind = ANY(${kinds}) ${alike(words)}
            AND NOT EXISTS (SELECT FROM matching m WHERE m.kind = f.kind AND m.id = f.id)
          ORDER BY score DESC, id DESC OFFSET 0) f
        WHERE ${isSeen} LIMIT ${MOST})
      SELECT found.*, asked.query::text AS asked FROM asked, (SELECT * FROM matching UNION ALL SELECT * FROM alike) found) AS hit`,
    where: sql`true`,
    keyset: bestFirst,
  };
}

/** First what is called just so, then what begins so, then what has the words in its title, then what has them anywhere. */
const SCORE =
  raw(`(CASE WHEN f.title = asked.text THEN 4 WHEN starts_with(f.title, asked.text) THEN 3 WHEN few.in_title THEN 2 ELSE 1 END
  + 0.99 * CASE WHEN few.in_title THEN similarity(f.title, asked.text) ELSE ts_rank(f.words, asked.query) END)::float8`);

/** Each word stands somewhere, or the title has it inside of another, or one that is alike. */
function alike(words: readonly string[]): Sql {
  if (words.length > MOST_SLIPS || !words.some((word) => word.length >= SHORTEST_PART)) return sql`AND false`;
  const conditions = words.map((word) => {
    const { length } = word;
    const isInside = length < SHORTEST_PART ? empty : sql`OR f.title LIKE '%' || search_fold(${word}) || '%'`;
    const isAlike = length < SHORTEST_SLIP ? empty : sql`OR f.title %> search_fold(${word})`;
    return sql`AND (f.words @@ search_query(ARRAY[${word}]) ${isInside} ${isAlike})`;
  });
  return join(conditions, ' ');
}
