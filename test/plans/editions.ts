// Plans as stories about what is in them need them: of any status, without the way there.
import { newId } from '@saman/kernel';
import { Goal, Plan, Plans, type PlanStatus } from '@saman/plans';
import { system } from '@saman/platform';
import { type Made, type Member, type Town, viewerOf } from '../kit/index.js';

interface PlanWishes {
  /** By default ADOPTED. */
  status?: PlanStatus;
  /** By default the municipal unit. */
  responsible?: Member;
  startsOn?: string;
  endsOn?: string;
}

/** A strategy, by default of 2025-2035. */
export async function plan(town: Town, wishes: PlanWishes = {}): Promise<Made> {
  const { status = 'ADOPTED', responsible = town.health, startsOn = '2025-01-01', endsOn = '2035-12-31' } = wishes;
  const viewer = await viewerOf(town.app, town.coordinator);
  const facts = { level: 'STRATEGY' as const, title: 'Saman for helse', startsOn, endsOn };
  const id = await town.app.get(Plans).draft(viewer, town.id, { ...facts, responsible: responsible.id });
  await become(town, id, status);
  return { id, version: 1 };
}

/** The plan gets a status, whatever it had. */
export async function become(town: Town, id: string, status: PlanStatus): Promise<void> {
  const inForce = status === 'ADOPTED' || status === 'UNDER_REVISION' || status === 'REPLACED';
  const visibility = status === 'DRAFT' || status === 'ABANDONED' ? 'DRAFT' : 'PUBLIC';
  const facts = { status, visibility, adoptedOn: inForce ? '2025-01-01' : null } as const;
  await town.app.database.write(system, (tx) => tx.manager.update(Plan, { id }, facts));
}

/** A goal of the plan, whatever its status. */
export async function goal(town: Town, of: Made): Promise<Made> {
  const id = newId();
  const row = { id, lineId: id, networkId: town.id, planId: of.id, position: 1, title: 'Fleire ute' };
  await town.app.database.write(system, (tx) => tx.manager.insert(Goal, row));
  return { id, version: 1 };
}
