/**
 * Letters without marks, so that words are found however they are typed; what is neither letter nor digit is a space. The same as in libs/platform's
 * folding.rules.ts.
 */
export const fold = String.raw`
  CREATE FUNCTION search_fold(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      translate(lower(translate(regexp_replace(normalize(given, NFKD), '[\u0300-\u036f]', '', 'g'), 'ÆØŒĐÐŊŦÞŁ', 'æøœđðŋŧþł')), 'æøœđðŋŧþłß', 'aooddnttls'),
      'a[ae]+', 'a', 'g'), 'o[oe]+', 'o', 'g'), '([eiuy])\1+', '\1', 'g'), '[^[:alnum:]]+', ' ', 'g'))
  $$;
  CREATE FUNCTION search_vector(folded text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT to_tsvector('pg_catalog.simple', folded) || to_tsvector('pg_catalog.norwegian', folded)
  $$;`;

/**
 * Small words without signs as a query: each stands somewhere, with another ending or as the beginning of a longer word. Words like "og" and "på" need not
 * stand there, but for the last one, which may be about to become another.
 */
export const query = String.raw`
  CREATE FUNCTION search_query(words text[]) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT string_agg(CASE WHEN length(folded) = 1 THEN quote_literal(folded)
      ELSE format('(%L:* | %L)', folded, coalesce((ts_lexize('pg_catalog.norwegian_stem', folded))[1], folded)) END, ' & ')::tsquery
    FROM unnest(words) WITH ORDINALITY AS given (word, place),
      LATERAL (SELECT replace(search_fold(word), ' ', '') AS folded OFFSET 0) AS plain
    WHERE folded <> '' AND (place = cardinality(words) OR ts_lexize('pg_catalog.norwegian_stem', word) <> '{}')
  $$;`;

/** What waits to be sorted into an index is read at each search, so it is not to become much. */
export const table = `
  CREATE TABLE findable (
    network_id uuid NOT NULL,
    kind text NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL,
    title_words tsvector NOT NULL,
    words tsvector NOT NULL,
    CONSTRAINT findable_pk PRIMARY KEY (network_id, kind, id),
    CONSTRAINT findable_network_fk FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE RESTRICT
  );
  CREATE INDEX findable_words ON findable USING gin (words) WITH (gin_pending_list_limit = 256);
  CREATE INDEX findable_title ON findable USING gin (title gin_trgm_ops) WITH (gin_pending_list_limit = 256);`;

/** A trigger's arguments: the kind, then the paths to the texts beside the title. */
export const store = `
  CREATE FUNCTION findable_put(network uuid, kind text, id uuid, title text, texts text) RETURNS void LANGUAGE sql AS $$
    INSERT INTO findable (network_id, kind, id, title, title_words, words)
    SELECT network, kind, id, folded, of_title, setweight(of_title, 'A') || search_vector(search_fold(texts))
    FROM (SELECT search_fold(title) AS folded, search_vector(search_fold(title)) AS of_title) AS named
    ON CONFLICT ON CONSTRAINT findable_pk DO UPDATE
    SET title = excluded.title, title_words = excluded.title_words, words = excluded.words
  $$;

  CREATE FUNCTION findable_texts(thing jsonb, paths text[]) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(thing #>> path::text[], ' '), '') FROM unnest(paths) AS path
  $$;

  CREATE FUNCTION findable_note() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM findable_put(NEW.network_id, TG_ARGV[0], NEW.id, NEW.title, findable_texts(to_jsonb(NEW), TG_ARGV[1:]));
    RETURN NULL;
  END $$;

  CREATE FUNCTION findable_note_member() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM findable_put(NEW.network_id, 'ORGANISATION', id, name, '') FROM organisation WHERE id = NEW.organisation_id;
    RETURN NULL;
  END $$;

  CREATE FUNCTION findable_note_name() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM findable_put(network_id, 'ORGANISATION', NEW.id, NEW.name, '') FROM (
      SELECT DISTINCT network_id FROM membership WHERE organisation_id = NEW.id) AS networks;
    RETURN NULL;
  END $$;`;

const things: readonly { table: string; columns: readonly string[]; paths?: readonly string[] }[] = [
  { table: 'campaign', columns: ['summary'] },
  { table: 'activity', columns: ['description', 'place'], paths: ['{description}', '{place,name}', '{place,address}'] },
  { table: 'need', columns: [] },
  { table: 'plan', columns: ['vision', 'background', 'focus_areas', 'strategies'] },
  { table: 'goal', columns: ['about', 'criteria'] },
  { table: 'measure', columns: ['about'] },
  { table: 'mandate', columns: ['about'] },
];

/** The triggers, and what is there already. A kind is called like its table, in capitals. */
export const foundKinds: readonly string[] = [
  ...things.flatMap(({ table: name, columns, paths = columns.map((column) => `{${column}}`) }) => {
    const kind = name.toUpperCase();
    const of = paths.map((path) => `'${path}'`);
    return [
      `CREATE TRIGGER ${name}_findable AFTER INSERT OR UPDATE OF ${['title', ...columns].join(', ')} ON ${name}
        FOR EACH ROW EXECUTE FUNCTION findable_note(${[`'${kind}'`, ...of].join(', ')})`,
      `SELECT count(findable_put(network_id, '${kind}', id, title, findable_texts(to_jsonb(thing), ARRAY[${of.join(', ')}]::text[])))
        FROM ${name} AS thing`,
    ];
  }),
  `CREATE TRIGGER membership_findable AFTER INSERT ON membership FOR EACH ROW EXECUTE FUNCTION findable_note_member()`,
  `CREATE TRIGGER organisation_findable AFTER UPDATE OF name ON organisation FOR EACH ROW EXECUTE FUNCTION findable_note_name()`,
  `SELECT count(findable_put(m.network_id, 'ORGANISATION', o.id, o.name, ''))
    FROM (SELECT DISTINCT network_id, organisation_id FROM membership) m JOIN organisation o ON o.id = m.organisation_id`,
];
