// What must hold in a network after whatever was done to it: each entry finds the rows that break a rule.
import type { Database } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import type { Town } from './town.js';

/** Fails the test unless all rules hold, and the log tells each deed once, in the order in which they happened. */
export async function expectInvariants({ app, id }: Town): Promise<void> {
  expect(await brokenInvariants(app.database, id)).toEqual({});
}

/** Each rule that does not hold in a network, with the rows that break it. */
export async function brokenInvariants(
  database: Pick<Database, 'read'>,
  network: string,
): Promise<Record<string, object[]>> {
  const of = [ofGifts, ofEndings, ofPlans, ofMandates, ofTheLog, ofChanges];
  const rules = Object.assign({}, ...of.map((rules) => rules(network))) as Record<string, Sql>;
  const broken: Record<string, object[]> = {};
  for (const [rule, query] of Object.entries(rules)) {
    const rows = await database.read('invariants', query);
    if (rows.length > 0) broken[rule] = rows;
  }
  return broken;
}

const ofGifts = (network: string): Record<string, Sql> => ({
  'a need is covered by exactly what is given to it': sql`
    SELECT n.id, n.covered, n.confirmed, n.quantity FROM need n
    LEFT JOIN contribution k ON k.need_id = n.id AND k.status NOT IN ('WITHDRAWN', 'DECLINED')
    WHERE n.network_id = ${network} GROUP BY n.id
    HAVING n.covered <> COALESCE(sum(k.quantity), 0) OR n.covered > n.quantity
      OR n.confirmed <> COALESCE(sum(k.quantity) FILTER (WHERE k.status <> 'PLEDGED'), 0)`,
  'what was only pledged has neither been confirmed nor delivered': sql`
    SELECT id, status FROM contribution WHERE network_id = ${network} AND status = 'PLEDGED'
      AND (delivered > 0 OR confirmed_at IS NOT NULL)
    UNION SELECT id, status FROM contribution WHERE network_id = ${network} AND status IN ('CONFIRMED', 'DELIVERED')
      AND confirmed_at IS NULL`,
  'needs and gifts count for the campaign of their activity': sql`
    SELECT n.id FROM need n JOIN activity a ON a.id = n.activity_id
    WHERE n.network_id = ${network} AND n.campaign_id IS DISTINCT FROM a.campaign_id
    UNION SELECT k.id FROM contribution k JOIN activity a ON a.id = k.activity_id
    WHERE k.network_id = ${network} AND k.campaign_id IS DISTINCT FROM a.campaign_id
    UNION SELECT k.id FROM contribution k JOIN need n ON n.id = k.need_id
    WHERE k.network_id = ${network} AND (k.campaign_id, k.activity_id) IS DISTINCT FROM (n.campaign_id, n.activity_id)`,
});

const ofEndings = (network: string): Record<string, Sql> => ({
  'nothing is asked for or promised where all is called off': sql`
    SELECT n.id FROM need n LEFT JOIN campaign c ON c.id = n.campaign_id LEFT JOIN activity a ON a.id = n.activity_id
    LEFT JOIN occurrence o ON o.id = n.occurrence_id
    WHERE n.network_id = ${network} AND NOT n.is_closed
      AND (a.status = 'CANCELLED' OR o.status = 'CANCELLED' OR (a.id IS NULL AND c.status = 'CANCELLED'))
    UNION SELECT k.id FROM contribution k LEFT JOIN campaign c ON c.id = k.campaign_id
    LEFT JOIN activity a ON a.id = k.activity_id LEFT JOIN need n ON n.id = k.need_id
    LEFT JOIN occurrence o ON o.id = n.occurrence_id
    WHERE k.network_id = ${network} AND k.status IN ('PLEDGED', 'CONFIRMED')
      AND (a.status = 'CANCELLED' OR o.status = 'CANCELLED' OR (a.id IS NULL AND c.status = 'CANCELLED'))`,
  'who has left takes part in nothing': sql`
    SELECT m.id FROM membership m WHERE m.network_id = ${network} AND m.status = 'LEFT' AND (
      EXISTS (SELECT FROM campaign c WHERE c.network_id = m.network_id AND c.owner_id = m.organisation_id
        AND c.status IN ('PLANNED', 'ACTIVE'))
      OR EXISTS (SELECT FROM campaign_partner p WHERE p.network_id = m.network_id
        AND p.organisation_id = m.organisation_id AND p.status IN ('INVITED', 'ACCEPTED'))
      OR EXISTS (SELECT FROM contribution k WHERE k.network_id = m.network_id
        AND k.organisation_id = m.organisation_id AND k.status IN ('PLEDGED', 'CONFIRMED')))`,
});

const ofPlans = (network: string): Record<string, Sql> => ({
  'a plan in force has all its level demands of its text': sql`
    SELECT id FROM plan p WHERE network_id = ${network} AND adopted_on IS NOT NULL AND (ends_on <= adopted_on
      OR (level = 'STRATEGY' AND (vision IS NULL OR background IS NULL
        OR NOT EXISTS (SELECT FROM goal_area a WHERE a.plan_id = p.id AND a.dropped_at IS NULL))))`,
  'a revision is under way where it is said to be': sql`
    SELECT old.id FROM plan old LEFT JOIN plan new ON new.replaces_id = old.id AND new.status IN ('DRAFT', 'IN_HEARING')
    WHERE old.network_id = ${network} AND (old.status = 'UNDER_REVISION') <> (new.id IS NOT NULL)`,
  'a plan stands under one that was not abandoned': sql`
    SELECT p.id FROM plan p WHERE p.network_id = ${network} AND p.status <> 'ABANDONED' AND p.parent_line_id IS NOT NULL
      AND NOT EXISTS (SELECT FROM plan o WHERE o.line_id = p.parent_line_id AND o.status <> 'ABANDONED')`,
  'a goal is under an area of its plan that was not dropped': sql`
    SELECT g.id FROM goal g JOIN goal_area a ON a.id = g.area_id
    WHERE g.network_id = ${network} AND g.dropped_at IS NULL AND a.dropped_at IS NOT NULL`,
  'what recurs is due, and nothing else is that was never in force': sql`
    SELECT m.id FROM measure m JOIN plan p ON p.id = m.plan_id WHERE m.network_id = ${network} AND p.status = 'DRAFT'
      AND m.dropped_at IS NULL AND (m.recurrence IS NOT NULL) <> EXISTS (SELECT FROM measure_due d WHERE d.measure_id = m.id)`,
  'a measure serves a goal that was not dropped': sql`
    SELECT m.id FROM measure m JOIN goal g ON g.id = m.goal_id
    WHERE m.network_id = ${network} AND m.dropped_at IS NULL AND g.dropped_at IS NOT NULL`,
});

const ofMandates = (network: string): Record<string, Sql> => ({
  'a campaign is recorded once at most, when it is completed': sql`
    SELECT e.subject_id FROM evidence e JOIN campaign c ON c.id = e.subject_id JOIN network_event h ON h.id = e.event_id
    WHERE e.network_id = ${network} GROUP BY e.subject_id
    HAVING count(*) > 1 OR bool_or(c.status NOT IN ('COMPLETED', 'EVALUATED') OR h.kind <> 'CAMPAIGN_COMPLETED')`,
  'what counted was cross-sector then': sql`
    SELECT id FROM evidence WHERE network_id = ${network} AND subject_type = 'Campaign'
      AND (cardinality(kinds) < kinds_required OR cardinality(sectors) < sectors_required)`,
  'a mandate is due within its plan, and links stay in the network': sql`
    SELECT m.id FROM mandate m JOIN plan p ON p.line_id = m.plan_line_id AND p.edition = m.since_edition
    WHERE m.network_id = ${network} AND m.due_on < p.starts_on`,
});

const ofTheLog = (network: string): Record<string, Sql> => ({
  'the log has no gap': sql`
    SELECT c.last_sequence, count(e.id) FROM network_clock c LEFT JOIN network_event e ON e.network_id = c.network_id
    WHERE c.network_id = ${network} GROUP BY c.network_id
    HAVING c.last_sequence <> count(e.id) OR c.last_sequence <> COALESCE(max(e.sequence), 0)`,
  'each deed is told once: a version for each event': sql`
    SELECT thing.id, thing.version, count(e.id) AS told FROM (
      SELECT id, version, 'CAMPAIGN_%' AS kinds FROM campaign WHERE network_id = ${network}
      UNION ALL SELECT id, version, 'PLAN_%' FROM plan WHERE network_id = ${network}
      -- a goal that is carried forward is copied with its plan, and one that is dropped is told of as the plan's
      UNION ALL SELECT id, version - (id <> line_id)::int - (dropped_at IS NOT NULL)::int, 'GOAL_%' FROM goal WHERE network_id = ${network}
      UNION ALL SELECT id, version, 'MANDATE_%' FROM mandate WHERE network_id = ${network}
      UNION ALL SELECT id, version, 'EVIDENCE_%' FROM evidence WHERE network_id = ${network}
      UNION ALL SELECT id, version, 'ACTIVITY_%' FROM activity WHERE network_id = ${network}
      UNION ALL SELECT id, version, 'CONTRIBUTION_%' FROM contribution WHERE network_id = ${network}
      UNION ALL SELECT id, version, 'NEED_%ED' FROM need WHERE network_id = ${network}) AS thing
    LEFT JOIN network_event e ON e.network_id = ${network} AND e.subject_id = thing.id AND e.kind LIKE thing.kinds
      AND e.kind NOT IN ('NEED_COVERED', 'NEED_REOPENED', 'CONTRIBUTION_REMINDED', 'PLAN_ADOPTED')
    GROUP BY thing.id, thing.version HAVING thing.version <> count(e.id)`,
});

const ofChanges = (network: string): Record<string, Sql> => ({
  'each change begins where the one before it ended': sql`
    SELECT * FROM (
      SELECT e.sequence, e.kind, e.subject_id, change, lag(change->>'after') OVER told AS was, row_number() OVER told AS n
      FROM network_event e CROSS JOIN jsonb_array_elements(e.changes) AS change
      WHERE e.network_id = ${network} AND e.subject_type IN ('Plan', 'Campaign', 'Activity', 'Need', 'Contribution')
        AND change->>'field' IN ('status', 'quantity', 'delivered', 'campaign')
      WINDOW told AS (PARTITION BY e.subject_id, change->>'field',
        CASE WHEN e.kind LIKE 'PARTNER_%' THEN e.organisation_id END ORDER BY e.sequence)) AS told
    WHERE n > 1 AND change->>'before' IS DISTINCT FROM was`,
  'the last that is told is how it is': sql`
    SELECT * FROM (
      SELECT DISTINCT ON (e.subject_id, partner) e.subject_id, partner, change->>'after' AS told
      FROM network_event e CROSS JOIN jsonb_array_elements(e.changes) AS change
      CROSS JOIN LATERAL (SELECT CASE WHEN e.kind LIKE 'PARTNER_%' THEN e.organisation_id END) AS p (partner)
      WHERE e.network_id = ${network} AND change->>'field' = 'status'
      ORDER BY e.subject_id, partner, e.sequence DESC) AS last
    JOIN (
      SELECT id, NULL::uuid AS partner, status FROM campaign UNION ALL SELECT id, NULL, status FROM plan UNION ALL SELECT id, NULL, status FROM contribution
      UNION ALL SELECT id, NULL, status FROM activity UNION ALL SELECT campaign_id, organisation_id, status FROM campaign_partner
      UNION ALL SELECT id, NULL, CASE WHEN is_closed THEN 'CLOSED' WHEN covered < quantity THEN 'OPEN' ELSE 'COVERED' END FROM need
    ) AS thing ON thing.id = last.subject_id AND thing.partner IS NOT DISTINCT FROM last.partner
    WHERE thing.status <> last.told`,
});
