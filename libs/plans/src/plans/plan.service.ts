import { Inject, Injectable } from '@nestjs/common';
import { isId, newId, notFound, Problem } from '@saman/kernel';
import { Memberships, sees, type Viewer } from '@saman/organisations';
import { changesBetween, Database, Events, type Hold, ReadAgain, type Tx } from '@saman/platform';
import { Dues } from '../measures/due.service.js';
import type { PlanChanges, PlanInput } from '../schema.gen.js';
import { given, inOrder } from './given.js';
import { Plan, type StoredDocument } from './plan.entity.js';
import { planEvent } from './plan.events.js';
import { checkDays, checkMayEditContents, checkParent, checkYears } from './plan.rules.js';

export const LOGGED = ['status', 'startsOn', 'endsOn', 'responsible', 'unGoals'] as const;
const LOGGED_AS_CHANGED = ['title', 'vision', 'background', 'focusAreas', 'strategies', 'documents'] as const;

/**
 * Deeds to the text of a plan, and the way to a plan for all deeds that need one. Each deed answers the plan's id.
 *
 * Where a plan stands in the one order of locks: it comes first, several of them in the order of their ids; then memberships, campaigns,
 * activities and what hangs on them, the network's clock last. Whatever hangs on a plan (areas, goals, measures, processes) is changed under
 * its plan's lock and has none of its own.
 */
@Injectable()
export class Plans {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(Memberships) private readonly memberships: Memberships,
    @Inject(Dues) private readonly dues: Dues,
  ) {}

  draft(viewer: Viewer, networkId: string, input: PlanInput): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const parent = await this.parentOf(tx, viewer, input);
      const path = ['plan', 'responsible'];
      const member = await this.memberships.actingFor(tx, viewer, networkId, input.responsible, path);
      if (parent && parent.networkId !== member.networkId) {
        throw new Problem('INVALID', 'OTHER_NETWORK', 'The parent is of another network.', ['plan', 'parent']);
      }
      checkParent(input.level, parent);
      checkDays(input, 'plan');
      const id = newId();
      const plan = {
        ...{ id, lineId: id, edition: 1, networkId: member.networkId, responsibleId: member.organisationId },
        ...{ level: input.level, parentLineId: parent?.lineId ?? null, title: input.title },
        ...{ startsOn: input.startsOn, endsOn: input.endsOn, ...textOf(input, 'plan') },
        ...{ status: 'DRAFT' as const, visibility: 'DRAFT' as const, change: 'NEW' as const },
      };
      await tx.manager.insert(Plan, plan);
      await this.events.append(tx, [planEvent('PLAN_DRAFTED', plan)]);
      return id;
    });
  }

  change(viewer: Viewer, id: string, version: number, changes: PlanChanges): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const before = await this.findToChange(tx, viewer, id);
      checkMayEditContents(viewer, before, version);
      const { responsible } = changes;
      if (responsible && responsible !== before.responsibleId) {
        await this.memberships.actingFor(tx, viewer, before.networkId, responsible, ['changes', 'responsible']);
      }
      const after = { ...before, ...values(changes), version: version + 1 };
      checkDays(after, 'changes');
      await tx.manager.update(Plan, { id }, after);
      if (after.endsOn !== before.endsOn) await this.dues.redrawAll(tx, after, ['changes', 'endsOn']);
      const told = changesBetween(named(before), named(after), LOGGED, LOGGED_AS_CHANGED);
      await this.events.append(tx, [planEvent('PLAN_CHANGED', after, told)]);
      return id;
    });
  }

  /**
   * The edition, held if so wished; hidden from the viewer: NOT_FOUND at the path, in the words for whatever the path names. It is to be
   * looked at before it is held: whoever may not see it must not wait for those who are changing it either.
   */
  async find(tx: Tx, viewer: Viewer, id: string, hold?: Hold, path = ['plan']): Promise<Plan> {
    const plan = isId(id) ? await tx.row(Plan, id, hold) : null;
    if (!plan || !sees(viewer, plan, plan.responsibleId)) throw notFound(path.at(-1) ?? 'plan', ...path);
    return plan;
  }

  /** As `find`, looked at and then held to be changed. */
  async findToChange(tx: Tx, viewer: Viewer, id: string, path = ['plan']): Promise<Plan> {
    await this.find(tx, viewer, id, undefined, path);
    return this.find(tx, viewer, id, 'to change', path);
  }

  /** The plan of something in it, whoever looks: for listeners, and where the part has been found visible. */
  async held(tx: Tx, id: string, hold?: Hold): Promise<Plan> {
    const plan = await tx.row(Plan, id, hold);
    if (!plan) throw new ReadAgain('the plan is gone');
    return plan;
  }

  /** Held so that it is not abandoned meanwhile. */
  private async parentOf(tx: Tx, viewer: Viewer, { parent }: PlanInput): Promise<Plan | null> {
    if (parent === undefined || parent === null) return null;
    const path = ['plan', 'parent'];
    await this.find(tx, viewer, parent, undefined, path);
    return this.find(tx, viewer, parent, 'to read', path);
  }
}

/** A plan's fields as the log names them. */
const named = (plan: Plan) => ({ ...plan, responsible: plan.responsibleId });

type Text = Pick<Plan, 'vision' | 'background' | 'focusAreas' | 'strategies' | 'unGoals' | 'documents'>;

function textOf(input: Partial<PlanChanges>, path: string): Text {
  return {
    vision: input.vision ?? null,
    background: input.background ?? null,
    focusAreas: input.focusAreas ?? [],
    strategies: input.strategies ?? [],
    unGoals: inOrder(input.unGoals),
    documents: documentsOf(input.documents, path),
  };
}

function documentsOf(documents: PlanChanges['documents'], path: string): StoredDocument[] {
  checkYears(documents ?? [], path);
  return (documents ?? []).map(({ title, kind, number, url, fromYear, toYear }) => ({
    ...{ title, kind, number: number ?? null, url: url ?? null, fromYear: fromYear ?? null, toYear: toYear ?? null },
  }));
}

/** The values that changes name; null takes away what may be absent. */
function values({ responsible, title, startsOn, endsOn, ...text }: PlanChanges): Partial<Plan> {
  const whole = { responsibleId: responsible, title, startsOn, endsOn } as Partial<Plan>;
  const texts = Object.entries(textOf(text, 'changes')).filter(([field]) => text[field as keyof Text] !== undefined);
  return given<Partial<Plan>>({ ...whole, ...Object.fromEntries<unknown>(texts) });
}
