// The mandates counted by hand: one statement, for everybody: what is done, and of what is on the way how much would be in time and lacks nothing.
import type { Pool } from 'pg';

export interface Counted {
  id: string;
  done: number;
  ready: number;
}

export async function mandatesRead(pool: Pool, slug: string): Promise<Counted[]> {
  const { rows } = await pool.query<Counted>({ name: 'mandates', text: COUNT, values: [slug] });
  return rows;
}

const COUNT = `
  WITH party AS (
    SELECT c.id AS campaign_id, c.network_id, c.owner_id AS organisation_id, true AS counts FROM campaign c
    JOIN network n ON n.id = c.network_id WHERE n.slug = $1 AND c.status IN ('PROPOSED', 'PLANNED', 'ACTIVE')
    UNION ALL
    SELECT w.campaign_id, w.network_id, w.organisation_id, EXISTS (SELECT FROM contribution k WHERE k.campaign_id = w.campaign_id
      AND k.organisation_id = w.organisation_id AND k.status IN ('CONFIRMED', 'DELIVERED'))
    FROM campaign_partner w JOIN campaign c ON c.id = w.campaign_id JOIN network n ON n.id = c.network_id
    WHERE n.slug = $1 AND c.status IN ('PROPOSED', 'PLANNED', 'ACTIVE') AND w.status = 'ACCEPTED'),
  open AS MATERIALIZED (
    SELECT c.id, c.ends_on, count(DISTINCT m.kind) FILTER (WHERE party.counts) >= n.cross_sector_kinds
      AND count(DISTINCT m.sector) FILTER (WHERE party.counts) >= n.cross_sector_sectors AS is_cross_sector
    FROM party JOIN campaign c ON c.id = party.campaign_id JOIN network n ON n.id = c.network_id
    JOIN membership m ON m.network_id = party.network_id AND m.organisation_id = party.organisation_id
    GROUP BY c.id, n.id)
  SELECT m.id, (SELECT count(DISTINCT e.subject_id)::int FROM evidence e WHERE e.network_id = m.network_id AND e.kind = m.rule
      AND e.set_aside_at IS NULL AND e.happened_on BETWEEN p.starts_on AND m.due_on AND (NOT m.linked_only OR EXISTS (
        SELECT FROM campaign_mandate l WHERE l.mandate_id = m.id AND l.campaign_id = e.subject_id))) AS done,
    (SELECT count(*)::int FROM open WHERE open.is_cross_sector AND open.ends_on <= m.due_on AND (NOT m.linked_only OR EXISTS (
      SELECT FROM campaign_mandate l WHERE l.mandate_id = m.id AND l.campaign_id = open.id))) AS ready
  FROM mandate m JOIN network n ON n.id = m.network_id JOIN plan p ON p.line_id = m.plan_line_id AND p.edition = m.since_edition
  WHERE n.slug = $1 ORDER BY m.due_on, m.id`;
