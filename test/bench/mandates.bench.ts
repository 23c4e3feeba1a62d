// All mandates of a network with how they stand and what they rest on: how many statements, and how near to one that only counts.
import pg from 'pg';
import type { Cluster } from './cluster.js';
import { type Finding, shown } from './finding.js';
import { mandatesQuery } from './mandates.query.js';
import type { Counted } from './mandates.read.js';
import { medians, millisecondsOf } from './rounds.js';
import { EDITOR, networkSlug, type Size } from './seed.js';
import { Server } from './server.js';

/** 500 campaigns and 50,000 contributions. */
const full: Size = { networks: 1, organisations: 60, campaigns: 500, activities: 1000, needs: 5, gifts: 10 };
const small: Size = { networks: 1, organisations: 12, campaigns: 10, activities: 10, needs: 1, gifts: 2 };

const body = JSON.stringify({ query: mandatesQuery, variables: { standings: networkSlug(1) } });

export async function mandates(cluster: Cluster): Promise<Finding[]> {
  const few = await statementsFor(await grown(cluster, small, 2));
  const url = await grown(cluster, full, 12);
  const many = await statementsFor(url);
  const statements: Finding = {
    ...{ what: 'mandates: statements', ours: `${few} and ${many}`, floor: '10 and 500 campaigns, 2 and 12 mandates' },
    ...{ figure: String(many), target: 'the same', holds: few === many },
  };
  return [statements, await times(url)];
}

async function statementsFor(url: string): Promise<number> {
  const server = await Server.start('app-server.js', url);
  try {
    await server.post(EDITOR, body);
    const before = await server.statements();
    await server.post(EDITOR, body);
    return (await server.statements()) - before;
  } finally {
    await server.stop();
  }
}

async function times(url: string): Promise<Finding> {
  const [ours, floor] = await Promise.all([Server.start('app-server.js', url), Server.start('floor-server.js', url)]);
  try {
    const size = await checkSame(ours, floor);
    const found = await medians(5, {
      ours: () => millisecondsOf(20, () => ours.post(EDITOR, body)),
      floor: () => millisecondsOf(20, () => floor.post(EDITOR, body)),
    });
    const ratio = found.ours / found.floor;
    return {
      ...{ what: `mandates of 500 campaigns: ${Math.round(size / 1000)} kB`, ours: `${shown(found.ours)} ms` },
      floor: `bare Fastify, one statement that counts: ${shown(found.floor)} ms`,
      ...{ figure: shown(ratio), target: '<= 3', holds: ratio <= 3 },
    };
  } finally {
    await Promise.all([ours.stop(), floor.stop()]);
  }
}

interface Answer {
  data: { network: { mandates: { nodes: { id: string; standing: { done: number; required: number } }[] } } };
}

/** The floor counts the same, or it is none. Returns our answer's length. */
async function checkSame(ours: Server, floor: Server): Promise<number> {
  const [one, other] = await Promise.all([ours.post(EDITOR, body), floor.post(EDITOR, body)]);
  const counted = (JSON.parse(other) as { data: { mandates: Counted[] } }).data.mandates;
  const { nodes } = (JSON.parse(one) as Answer).data.network.mandates;
  const same = nodes.every(({ id, standing }, place) => {
    const count = counted[place];
    return count?.id === id && Math.min(count.done, standing.required) === standing.done;
  });
  if (!same || nodes.length !== counted.length) throw new Error('the floor counts something else');
  return one.length;
}

/** A database of this size, where two of five campaigns are completed with evidence, the others have partners, and so many mandates count them. */
async function grown(cluster: Cluster, size: Size, count: number): Promise<string> {
  const url = await cluster.filled(size);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of [...campaigns, ...given(count), ...recorded]) await client.query(statement);
    await client.query('VACUUM ANALYZE');
    return url;
  } finally {
    await client.end();
  }
}

const campaigns = [
  `UPDATE membership SET sector = (ARRAY['CIVIL_SOCIETY', 'HEALTH_AND_CARE', 'BUSINESS', 'CULTURE_AND_SPORT'])[1 + (hashtext(id::text) & 3)]`,
  `UPDATE contribution SET status = 'CONFIRMED', confirmed_at = now() WHERE hashtext(id::text) & 1 = 0`,
  `INSERT INTO campaign_partner (campaign_id, organisation_id, network_id, status)
    SELECT c.id, w.organisation_id, c.network_id, CASE WHEN place < 4 THEN 'ACCEPTED' ELSE 'INVITED' END FROM campaign c
    CROSS JOIN LATERAL (SELECT organisation_id, row_number() OVER (ORDER BY hashtext(m.id::text || c.id::text)) AS place
      FROM membership m WHERE m.network_id = c.network_id AND m.organisation_id <> c.owner_id) AS w WHERE place <= 5`,
  `UPDATE campaign SET ends_on = current_date + (abs(hashtext(id::text)) % 4000)`,
  `UPDATE campaign SET status = 'COMPLETED' WHERE abs(hashtext(id::text)) % 5 < 2`,
];

/** Every third counts only what is linked to it. */
const given = (count: number): string[] => [
  `INSERT INTO plan (id, network_id, line_id, edition, responsible_id, level, status, visibility, change, title, starts_on, ends_on, adopted_on)
    SELECT '0000000a-0000-7000-8000-000000000001', n.id, '0000000a-0000-7000-8000-000000000001', 1,
      (SELECT organisation_id FROM membership WHERE network_id = n.id LIMIT 1), 'STRATEGY', 'ADOPTED', 'PUBLIC', 'NEW', 'Strategi',
      '2025-01-01', current_date + 5000, '2025-01-01' FROM network n`,
  `INSERT INTO mandate (id, network_id, plan_line_id, since_edition, title, due_on, rule, required, linked_only)
    SELECT gen_random_uuid(), p.network_id, p.id, 1, 'Oppdrag ' || n, current_date + n * 300, 'CAMPAIGNS_COMPLETED', 100, n % 3 = 0
    FROM plan p, generate_series(1, ${count}) n`,
  `INSERT INTO campaign_mandate (campaign_id, mandate_id, network_id)
    SELECT c.id, m.id, c.network_id FROM campaign c JOIN mandate m ON m.network_id = c.network_id AND m.linked_only
    WHERE hashtext(c.id::text || m.id::text) & 3 = 0`,
];

const recorded = [
  `INSERT INTO network_event (network_id, sequence, id, kind, at, about, changes)
    SELECT network_id, row_number() OVER (ORDER BY id), gen_random_uuid(), 'CAMPAIGN_COMPLETED', now(), ARRAY[id], '[]'
    FROM campaign WHERE status = 'COMPLETED'`,
  `UPDATE network_clock SET last_sequence = (SELECT count(*) FROM network_event), revision = (SELECT count(*) FROM network_event)`,
  `INSERT INTO evidence (id, network_id, kind, subject_type, subject_id, title, happened_on, recorded_at, event_id, kinds, sectors,
      kinds_required, sectors_required, parties)
    SELECT gen_random_uuid(), c.network_id, 'CAMPAIGNS_COMPLETED', 'Campaign', c.id, c.title, current_date, now(), e.id,
      ARRAY['PARTNER', 'VOLUNTARY'], ARRAY['BUSINESS', 'CIVIL_SOCIETY'], 2, 2, (
        SELECT json_agg(json_build_object('organisationId', o.id, 'name', o.name, 'kind', o.kind, 'sector', o.sector,
          'isOwner', o.id = c.owner_id, 'contributions', '[]'::json))
        FROM organisation o WHERE o.id = c.owner_id OR o.id IN (SELECT organisation_id FROM campaign_partner WHERE campaign_id = c.id))
    FROM campaign c JOIN network_event e ON e.about = ARRAY[c.id]`,
];
