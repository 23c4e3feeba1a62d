import { Inject, Injectable } from '@nestjs/common';
import { newId, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { changesBetween, Database, type EventDraft, Events, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import type { DecisionInput, PlanChangeSize, PlansEventKind, PlanStatus } from '../schema.gen.js';
import { checkComplete } from './completeness.rules.js';
import { approvalOf, checkDecidedOn, statusAfter } from './decision.rules.js';
import { Editions } from './edition.service.js';
import { PlanDecision } from './plan-decision.entity.js';
import { PlanWorkQueries } from './plan-work.queries.js';
import { Plan } from './plan.entity.js';
import { planEvent } from './plan.events.js';
import { checkCoordinates, checkMayEditContents, checkStatus, type Step, stepTo } from './plan.rules.js';
import { Plans } from './plan.service.js';

/** The way of a plan from draft to adoption, and from one edition to the next. Each deed answers the plan's id. */
@Injectable()
export class PlanSteps {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(Plans) private readonly plans: Plans,
    @Inject(Editions) private readonly editions: Editions,
    @Inject(PlanWorkQueries) private readonly queries: PlanWorkQueries,
  ) {}

  /** To hearing, or back from it. */
  step(viewer: Viewer, id: string, version: number, to: Step): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const plan = await this.plans.findToChange(tx, viewer, id);
      const kind = stepTo(viewer, plan, version, to);
      await this.events.append(tx, [await moved(tx, plan, kind, { status: to })]);
      return id;
    });
  }

  decide(viewer: Viewer, id: string, version: number, decision: DecisionInput): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { plan, replaced } = await this.withReplaced(tx, viewer, id);
      checkCoordinates(viewer, plan, version);
      checkStatus(plan, 'DRAFT', 'IN_HEARING');
      const { work, contents, today } = await this.queries.within(tx, id);
      checkDecidedOn(decision.decidedOn, today, replaced?.adoptedOn ?? null);
      const status = statusAfter(plan.status, decision, approvalOf(work.rule, plan.change));
      if (status === 'ADOPTED') checkComplete(plan, contents, decision.decidedOn);
      const { body, bodyKind, decidedOn, outcome, caseNumber = null } = decision;
      const row = {
        id: newId(),
        networkId: plan.networkId,
        planId: id,
        body,
        bodyKind,
        decidedOn,
        outcome,
        caseNumber,
      };
      await tx.manager.insert(PlanDecision, row);
      if (status !== 'ADOPTED') await this.events.append(tx, [await moved(tx, plan, 'PLAN_DECIDED', { status })]);
      else await this.adopt(tx, plan, replaced, decidedOn);
      return id;
    });
  }

  /** Higher rooms listen to PLAN_ADOPTED and PLAN_REPLACED: both editions are as they will be then. */
  private async adopt(tx: Tx, plan: Plan, replaced: Plan | null, adoptedOn: string): Promise<void> {
    const drafts = [planEvent('PLAN_DECIDED', plan)];
    // the old one first: at most one edition of a line is in force
    if (replaced) {
      drafts.push(await moved(tx, replaced, 'PLAN_REPLACED', { status: 'REPLACED' }));
      await this.editions.takeOver(tx, replaced, plan);
    }
    drafts.push(await moved(tx, plan, 'PLAN_ADOPTED', { status: 'ADOPTED', adoptedOn }));
    await this.events.append(tx, drafts);
  }

  revise(viewer: Viewer, id: string, version: number, change: PlanChangeSize): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const plan = await this.plans.findToChange(tx, viewer, id);
      checkCoordinates(viewer, plan, version);
      checkStatus(plan, 'ADOPTED');
      const begun = await moved(tx, plan, 'PLAN_REVISION_BEGUN', { status: 'UNDER_REVISION' });
      const [last] = await tx.query<{ edition: number }>(
        sql`SELECT max(edition) AS edition FROM plan WHERE line_id = ${plan.lineId}`,
      );
      const next = {
        ...{
          ...plan,
          createdAt: undefined,
          id: newId(),
          edition: (last?.edition ?? 0) + 1,
          replacesId: id,
          change,
          version: 1,
        },
        ...{ status: 'DRAFT' as const, visibility: 'DRAFT' as const, adoptedOn: null },
      };
      await tx.manager.insert(Plan, next);
      await this.editions.carryForward(tx, plan, next);
      await this.events.append(tx, [begun, planEvent('PLAN_DRAFTED', next)]);
      return next.id;
    });
  }

  abandon(viewer: Viewer, id: string, version: number, abandonReason: string): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { plan, replaced } = await this.withReplaced(tx, viewer, id);
      if (replaced) checkCoordinates(viewer, plan, version);
      checkMayEditContents(viewer, plan, version);
      if (!replaced) await checkChildless(tx, plan);
      const drafts = [await moved(tx, plan, 'PLAN_ABANDONED', { status: 'ABANDONED', abandonReason })];
      if (replaced) drafts.push(await moved(tx, replaced, 'PLAN_CHANGED', { status: 'ADOPTED' }));
      await this.events.append(tx, drafts);
      return id;
    });
  }

  /** The plan and the edition that it is to replace, both held to be changed, in the order of their ids. */
  private async withReplaced(tx: Tx, viewer: Viewer, id: string): Promise<{ plan: Plan; replaced: Plan | null }> {
    const { replacesId } = await this.plans.find(tx, viewer, id);
    if (replacesId !== null && replacesId < id) await this.plans.held(tx, replacesId, 'to change');
    const plan = await this.plans.find(tx, viewer, id, 'to change');
    const replaced = replacesId === null ? null : await this.plans.held(tx, replacesId, 'to change');
    return { plan, replaced };
  }
}

type Moved = { status: PlanStatus } & Partial<Pick<Plan, 'adoptedOn' | 'abandonReason'>>;

/** Gives a plan another status, and tells of it. */
async function moved(tx: Tx, plan: Plan, kind: PlansEventKind, to: Moved): Promise<EventDraft> {
  const isHidden = to.status === 'DRAFT' || to.status === 'ABANDONED';
  const after = { ...to, visibility: isHidden ? ('DRAFT' as const) : ('PUBLIC' as const), version: plan.version + 1 };
  await tx.manager.update(Plan, { id: plan.id }, after);
  return planEvent(kind, plan, changesBetween({ ...plan }, { ...plan, ...after }, ['status', 'adoptedOn']));
}

async function checkChildless(tx: Tx, { lineId }: Plan): Promise<void> {
  const children = await tx.query(
    sql`SELECT FROM plan WHERE parent_line_id = ${lineId} AND status <> 'ABANDONED' LIMIT 1`,
  );
  if (children.length > 0) throw new Problem('WRONG_STATUS', 'PLAN_HAS_CHILDREN', 'Other plans stand under it.');
}
