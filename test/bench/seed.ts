// Networks of any size, written by SQL: a million activities by deeds would take hours.
import pg from 'pg';

export interface Size {
  networks: number;
  /** In each network. */
  organisations: number;
  /** In each network. */
  campaigns: number;
  /** In all networks together, each taking place once. */
  activities: number;
  /** Of each activity. */
  needs: number;
  /** Of each need: contributions. */
  gifts: number;
}

/** Activities take place over so many days from now on: many of them lie close together. */
export const CALENDAR_DAYS = 730;
/** The secret of a session of a person who edits for the first network's first organisation. */
export const EDITOR = 'bench';
/** A person who coordinates every network. */
export const coordinatorId = idOf(3, 2);

export const networkSlug = (network: number): string => `bench-${network}`;
export const activityTitle = (activity: number): string => `Aktivitet ${String(activity).padStart(7, '0')}`;
export const needId = (need: number): string => idOf(6, need);
export const networkId = (network: number): string => idOf(1, network);
export const campaignId = (campaign: number): string => idOf(4, campaign);

/** The `place`-th (from 0) organisation of a network (from 1). */
export const organisationId = ({ networks }: Size, network: number, place: number): string =>
  idOf(2, network + networks * place);

function idOf(kind: number, number: number): string {
  return `${kind.toString(16).padStart(8, '0')}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** Fills a migrated, empty database. What is numbered n belongs to the network 1 + (n - 1) % networks. */
export async function seed(url: string, size: Size): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(IDS);
    // the rows are right, so the checks of foreign keys can be left out, where the user may
    await client.query(`SELECT set_config('session_replication_role', 'replica', false)
      FROM pg_roles WHERE rolname = current_user AND rolsuper`);
    for (const statement of [...people(size), ...organisations(size), ...activities(size), ...gifts(size)])
      await client.query(statement);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

const IDS = `CREATE FUNCTION pg_temp.id(kind int, n bigint) RETURNS uuid IMMUTABLE LANGUAGE sql AS
  $$ SELECT (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$`;

const people = ({ networks }: Size): string[] => [
  `INSERT INTO network (id, slug, name, language, time_zone, municipalities)
    SELECT pg_temp.id(1, n), 'bench-' || n, 'Nettverk ' || n, 'NB', 'Europe/Oslo', '[]' FROM generate_series(1, ${networks}) n`,
  `INSERT INTO network_clock (network_id) SELECT id FROM network`,
  `INSERT INTO person (id, name, language) SELECT pg_temp.id(3, n), 'Person ' || n, 'NB' FROM generate_series(1, 2) n`,
  `INSERT INTO network_person (network_id, person_id, role) SELECT id, pg_temp.id(3, 2), 'COORDINATOR' FROM network`,
  `INSERT INTO session (id, secret_hash, person_id, expires_at)
    VALUES (gen_random_uuid(), encode(sha256('${EDITOR}'), 'hex'), pg_temp.id(3, 1), now() + interval '30 days')`,
];

const organisations = (size: Size): string[] => [
  `INSERT INTO organisation (id, name, kind, sector, is_active)
    SELECT pg_temp.id(2, n), 'Organisasjon ' || n, kind, 'CIVIL_SOCIETY', true
    FROM generate_series(1, ${size.networks * size.organisations}) n, ${KIND}`,
  `INSERT INTO organisation_person (organisation_id, person_id, role) VALUES (pg_temp.id(2, 1), pg_temp.id(3, 1), 'EDITOR')`,
  `INSERT INTO membership (id, network_id, organisation_id, kind, sector, status, since)
    SELECT pg_temp.id(8, n), ${networkOf(size)}, pg_temp.id(2, n), kind, 'CIVIL_SOCIETY', 'ACTIVE', current_date
    FROM generate_series(1, ${size.networks * size.organisations}) n, ${KIND}`,
  `INSERT INTO campaign (id, network_id, owner_id, title, summary, status, visibility, starts_on, ends_on, created_at)
    SELECT pg_temp.id(4, n), ${networkOf(size)}, ${ofNetwork(size, 2, size.organisations)}, 'Kampanje ' || n, 'Vi gjør det sammen.',
      'ACTIVE', 'PUBLIC', current_date, current_date + 90, now() - n * interval '1 minute'
    FROM generate_series(1, ${size.networks * size.campaigns}) n`,
];

const activities = (size: Size): string[] => [
  `INSERT INTO activity (id, network_id, organiser_id, campaign_id, title, description, status, visibility, audiences,
      starts_at, ends_at, created_at)
    SELECT pg_temp.id(5, n), ${networkOf(size)}, ${ofNetwork(size, 2, size.organisations)}, ${ofNetwork(size, 4, size.campaigns)},
      'Aktivitet ' || lpad(n::text, 7, '0'), 'Tur til fots for alle, med kaffe etterpå.', 'SCHEDULED', 'PUBLIC', '{}',
      start, start + interval '2 hours', now() - (${size.activities} - n) * interval '1 second'
    FROM generate_series(1, ${size.activities}) n, LATERAL (SELECT now() + n * (interval '${CALENDAR_DAYS} days' / ${size.activities}) AS start) times`,
  `INSERT INTO occurrence (id, network_id, activity_id, original_start, starts_at, ends_at, status)
    SELECT pg_temp.id(9, ('x' || right(id::text, 12))::bit(48)::bigint), network_id, id, starts_at, starts_at, ends_at, status
    FROM activity ORDER BY activity.id`,
];

const gifts = (size: Size): string[] => [
  `INSERT INTO need (id, network_id, campaign_id, activity_id, title, kind, unit, quantity, covered, needed_by)
    SELECT pg_temp.id(6, n), a.network_id, a.campaign_id, a.id, 'Turvenner', 'VOLUNTEERS', 'PEOPLE', 1000000, ${size.gifts},
      current_date + (n % 60)::int
    FROM generate_series(1, ${size.activities * size.needs}) n
    JOIN activity a ON a.id = pg_temp.id(5, 1 + (n - 1) / ${size.needs}) ORDER BY n`,
  `INSERT INTO contribution (id, network_id, organisation_id, campaign_id, activity_id, need_id, kind, unit, quantity, status, pledged_at)
    SELECT pg_temp.id(7, n), need.network_id, ${inSameNetwork(size)}, need.campaign_id, need.activity_id, need.id, need.kind,
      need.unit, 1, 'PLEDGED', now() - n * interval '1 second'
    FROM generate_series(1, ${size.activities * size.needs * size.gifts}) n
    JOIN need ON need.id = pg_temp.id(6, 1 + (n - 1) / ${Math.max(size.gifts, 1)}) ORDER BY n`,
];

const KIND = `LATERAL (SELECT (ARRAY['MUNICIPAL_UNIT', 'VOLUNTARY', 'PARTNER'])[1 + n % 3]) AS one (kind)`;

const networkOf = ({ networks }: Size) => `pg_temp.id(1, 1 + (n - 1) % ${networks})`;

/** One of the things that its network has `many` of, in turn. */
const ofNetwork = ({ networks }: Size, kind: number, many: number) =>
  `pg_temp.id(${kind}, 1 + (n - 1) % ${networks} + ${networks} * ((n - 1) / ${networks} % ${many}))`;

/** An organisation of the need's network, in turn. */
const inSameNetwork = ({ networks, organisations: many }: Size) => `pg_temp.id(2,
  ('x' || right(need.network_id::text, 12))::bit(48)::bigint + ${networks} * (n % ${many}))`;
