// The nested read by hand: who calls, then a statement a level, joined where one row has one other; what may be seen is asked likewise.
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

interface Caller {
  inside: string[];
  edited: string[];
  coordinated: string[];
}

interface ActivityRow {
  id: string;
  title: string;
  startsAt: Date;
  campaignId: string | null;
  campaignTitle: string;
  ownerId: string;
  ownerName: string;
}

interface NeedRow {
  activityId: string;
  id: string;
  title: string;
  quantity: number;
  covered: number;
  status: string;
}

interface GiftRow {
  needId: string;
  id: string;
  quantity: number;
  status: string;
  organisationId: string;
  organisationName: string;
}

export async function nestedRead(pool: Pool, secret: string, slug: string): Promise<object> {
  const ask = async <Row extends object>(name: string, text: string, values: unknown[]): Promise<Row[]> =>
    (await pool.query<Row>({ name, text, values })).rows;
  const hash = createHash('sha256').update(secret).digest('hex');
  const [caller] = await ask<Caller>('caller', CALLER, [hash]);
  const seen = [caller?.inside ?? [], caller?.edited ?? [], caller?.coordinated ?? []];
  const activities = await ask<ActivityRow>('activities', ACTIVITIES, [slug, ...seen]);
  const needs = await ask<NeedRow>('needs', NEEDS, [activities.map(({ id }) => id)]);
  const gifts = await ask<GiftRow>('gifts', GIFTS, [needs.map(({ id }) => id), seen[0]]);
  const giftsOf = grouped(gifts, ({ needId }) => needId);
  const needsOf = grouped(needs, ({ activityId }) => activityId);
  const nodes = activities.map((row) =>
    activityOf(
      row,
      (needsOf.get(row.id) ?? []).map((need) => needOf(need, giftsOf.get(need.id) ?? [])),
    ),
  );
  return { network: { activities: { nodes } } };
}

const activityOf = (row: ActivityRow, needs: object[]): object => ({
  ...{ id: row.id, title: row.title, startsAt: row.startsAt.toISOString() },
  campaign: row.campaignId && {
    ...{ id: row.campaignId, title: row.campaignTitle },
    owner: { id: row.ownerId, name: row.ownerName },
  },
  needs: { nodes: needs },
});

const needOf = ({ id, title, quantity, covered, status }: NeedRow, gifts: GiftRow[]): object => {
  const nodes = gifts.map((gift) => ({
    ...{ id: gift.id, quantity: gift.quantity, status: gift.status },
    organisation: { id: gift.organisationId, name: gift.organisationName },
  }));
  return { id, title, quantity, covered, status, contributions: { nodes } };
};

function grouped<Row>(rows: Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

const CALLER = `
  SELECT array(SELECT m.network_id FROM organisation_person o JOIN membership m ON m.organisation_id = o.organisation_id
      WHERE o.person_id = p.id AND m.status = 'ACTIVE' UNION SELECT network_id FROM network_person WHERE person_id = p.id) AS inside,
    array(SELECT organisation_id FROM organisation_person o WHERE o.person_id = p.id AND o.role <> 'MEMBER') AS edited,
    array(SELECT network_id FROM network_person n WHERE n.person_id = p.id AND n.role = 'COORDINATOR') AS coordinated
  FROM session s JOIN person p ON p.id = s.person_id WHERE s.secret_hash = $1 AND s.expires_at > now()`;

const visible = (alias: string, holder: string) => `(${alias}.visibility = 'PUBLIC'
  OR (${alias}.visibility = 'NETWORK' AND ${alias}.network_id = ANY($2::uuid[]))
  OR (${alias}.visibility = 'DRAFT' AND (${alias}.${holder} = ANY($3::uuid[]) OR ${alias}.network_id = ANY($4::uuid[]))))`;

const ACTIVITIES = `
  SELECT a.id, a.title, a.starts_at AS "startsAt", c.id AS "campaignId", c.title AS "campaignTitle", o.id AS "ownerId", o.name AS "ownerName"
  FROM network n JOIN activity a ON a.network_id = n.id
  LEFT JOIN campaign c ON c.id = a.campaign_id AND ${visible('c', 'owner_id')} LEFT JOIN organisation o ON o.id = c.owner_id
  WHERE n.slug = $1 AND ${visible('a', 'organiser_id')} ORDER BY a.created_at DESC, a.id DESC LIMIT 50`;

const NEEDS = `
  SELECT n.* FROM unnest($1::uuid[]) AS parent (id) CROSS JOIN LATERAL (
    SELECT n.activity_id AS "activityId", n.id, n.title, n.quantity, n.covered,
      CASE WHEN n.is_closed THEN 'CLOSED' WHEN n.covered < n.quantity THEN 'OPEN' ELSE 'COVERED' END AS status
    FROM need n WHERE n.activity_id = parent.id ORDER BY COALESCE(n.needed_by, 'infinity'::date), n.id LIMIT 5) n`;

const GIFTS = `
  SELECT k.* FROM unnest($1::uuid[]) AS parent (id) CROSS JOIN LATERAL (
    SELECT k.need_id AS "needId", k.id, k.quantity, k.status, o.id AS "organisationId", o.name AS "organisationName"
    FROM contribution k JOIN organisation o ON o.id = k.organisation_id
    WHERE k.need_id = parent.id AND k.network_id = ANY($2::uuid[]) ORDER BY k.pledged_at DESC, k.id DESC LIMIT 5) k`;
