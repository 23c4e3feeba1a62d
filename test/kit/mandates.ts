// Mandates and evidence that stories begin with.
import { Campaigns } from '@saman/campaigns';
import { Mandates } from '@saman/mandates';
import type { Viewer } from '@saman/organisations';
import sql from 'sql-template-tag';
import type { Frame, Made } from './frame.js';

export interface MandateWishes {
  /** By default a new strategy that is in force from 2025 to 2035. */
  plan?: { id: string };
  title?: string;
  /** By default the strategy's last day. */
  dueOn?: string;
  /** As in MandateRuleInput; by default three cross-sector campaigns. */
  rule?: object;
}

export async function makeMandate(town: Frame, viewer: Viewer, plan: string, wishes: MandateWishes): Promise<Made> {
  const { rule = { campaignsCompleted: { count: 3 } }, dueOn = '2035-12-31', title = 'Tre kampanjar' } = wishes;
  return { id: await town.app.get(Mandates).give(viewer, plan, { title, dueOn, rule }), version: 1 };
}

/** Completes a campaign that is ACTIVE and cross-sector. Answers the evidence of it. */
export async function completed({ app }: Frame, viewer: Viewer, { id, version }: Made): Promise<Made> {
  await app.get(Campaigns).move(viewer, id, version, 'COMPLETED', null);
  const [evidence] = await app.database.read<Made>(
    'evidence.of',
    sql`SELECT id, version FROM evidence WHERE subject_id = ${id}`,
  );
  if (!evidence) throw new Error('the campaign was not cross-sector');
  return evidence;
}
