// The tree by hand: one statement, which writes the JSON itself.
import type { Pool } from 'pg';

export async function treeRead(pool: Pool, plan: string): Promise<object> {
  const { rows } = await pool.query<{ plan: object }>({ name: 'tree', text: TREE, values: [plan] });
  return { plan: rows[0]?.plan ?? null };
}

const TREE = `
  SELECT json_build_object('id', p.id, 'title', p.title, 'status', p.status, 'vision', p.vision, 'startsOn', p.starts_on,
    'endsOn', p.ends_on, 'strategies', p.strategies, 'focusAreas', p.focus_areas,
    'responsible', json_build_object('id', o.id, 'name', o.name), 'goalAreas', (
      SELECT json_agg(json_build_object('id', a.id, 'title', a.title, 'about', a.about, 'strategies', a.strategies, 'goals', (
        SELECT json_agg(json_build_object('id', g.id, 'number', g.number, 'title', g.title, 'criteria', g.criteria,
          'unGoals', g.un_goals, 'measures', json_build_object('nodes', (
            SELECT json_agg(json_build_object('id', m.id, 'title', m.title, 'kind', m.kind, 'status', m.status,
              'startsOn', m.starts_on, 'endsOn', m.ends_on, 'responsible', json_build_object('id', r.id, 'name', r.name))
              ORDER BY m.position, m.id)
            FROM measure m JOIN organisation r ON r.id = m.responsible_id
            WHERE m.goal_id = g.id AND m.dropped_at IS NULL))) ORDER BY g.position, g.id)
        FROM goal g WHERE g.area_id = a.id AND g.dropped_at IS NULL)) ORDER BY a.position, a.id)
      FROM goal_area a WHERE a.plan_id = p.id AND a.dropped_at IS NULL)) AS plan
  FROM plan p JOIN organisation o ON o.id = p.responsible_id WHERE p.id = $1 AND p.visibility = 'PUBLIC'`;
