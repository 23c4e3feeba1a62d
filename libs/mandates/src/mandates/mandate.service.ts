import { Inject, Injectable } from '@nestjs/common';
import { forbidden, newId, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { type Plan, Plans } from '@saman/plans';
import { changesBetween, Database, type EventDraft, Events, type Tx } from '@saman/platform';
import type { MandateChanges, MandateInput } from '../schema.gen.js';
import { Mandate } from './mandate.entity.js';
import { mandateEvent } from './mandate.events.js';
import { MandateFinder } from './mandate-finder.js';
import { checkDueOn, checkMayEdit, checkOrders } from './mandate.rules.js';
import { type Kept, MandateTerms } from './mandate-terms.js';

const LOGGED = ['dueOn', 'responsible', 'rule', 'count', 'linkedOnly'] as const;
const LOGGED_AS_CHANGED = ['title', 'about', 'parts'] as const;

/**
 * Deeds to mandates. Each answers the mandate's id. Locks: the plan so that it stays, memberships, the mandate, the network where a rule counts
 * its members, the network's clock.
 */
@Injectable()
export class Mandates {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(Plans) private readonly plans: Plans,
    @Inject(MandateFinder) private readonly finder: MandateFinder,
    @Inject(MandateTerms) private readonly terms: MandateTerms,
  ) {}

  give(viewer: Viewer, planId: string, input: MandateInput): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { networkId } = await this.plans.find(tx, viewer, planId);
      if (!viewer.coordinates(networkId)) throw forbidden('a coordinator');
      const plan = await this.plans.find(tx, viewer, planId, 'to read');
      checkOrders(plan);
      checkDueOn(input.dueOn, plan, ['mandate', 'dueOn']);
      const { responsible = null, title, about = null, dueOn } = input;
      await this.terms.checkRoom(tx, networkId);
      const responsibleId = await this.terms.responsible(tx, networkId, responsible, 'mandate');
      const { kept, parts } = await this.terms.take(tx, viewer, plan, input.rule, ['mandate', 'rule']);
      const ids = { id: newId(), networkId, planLineId: plan.lineId, sinceEdition: plan.edition };
      const mandate = { ...ids, title, about, dueOn, responsibleId, ...kept };
      await tx.manager.insert(Mandate, mandate);
      await this.terms.name(tx, mandate, parts);
      await this.append(tx, mandateEvent('MANDATE_GIVEN', mandate, plan, [], parts.ids), kept);
      return mandate.id;
    });
  }

  change(viewer: Viewer, id: string, version: number, changes: MandateChanges): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { before, plan } = await this.toChange(tx, viewer, id, version);
      const { rule, responsible, ...plain } = given(changes);
      if (plain.dueOn) checkDueOn(plain.dueOn, plan, ['changes', 'dueOn']);
      const after = { ...before, ...plain, version: version + 1 };
      if (responsible !== undefined) {
        after.responsibleId = await this.terms.responsible(tx, before.networkId, responsible, 'changes');
      }
      const named = await this.terms.named(tx, id);
      const taken = rule ? await this.terms.take(tx, viewer, plan, rule, ['changes', 'rule']) : null;
      if (taken) Object.assign(after, taken.kept);
      await tx.manager.update(Mandate, { id }, after);
      if (taken) await this.terms.name(tx, after, taken.parts);
      const ids = taken ? taken.parts.ids : named;
      const told = changesBetween(toldOf(before, named), toldOf(after, ids), LOGGED, LOGGED_AS_CHANGED);
      await this.append(tx, mandateEvent('MANDATE_CHANGED', after, plan, told, ids), taken?.kept);
      return id;
    });
  }

  withdraw(viewer: Viewer, id: string, version: number, reason: string): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { before, plan } = await this.toChange(tx, viewer, id, version);
      await tx.manager.update(Mandate, { id }, { withdrawnReason: reason, version: version + 1 });
      await this.events.append(tx, [
        mandateEvent('MANDATE_WITHDRAWN', before, plan, [], await this.terms.named(tx, id)),
      ]);
      return id;
    });
  }

  private async toChange(
    tx: Tx,
    viewer: Viewer,
    id: string,
    version: number,
  ): Promise<{ before: Mandate; plan: Plan }> {
    const { planId, networkId } = await this.finder.find(tx, viewer, id);
    if (!viewer.coordinates(networkId)) throw forbidden('a coordinator');
    const plan = await this.plans.find(tx, viewer, planId, 'to read');
    const before = await this.finder.held(tx, id, 'to change');
    checkMayEdit(viewer, before, version);
    checkOrders(plan);
    return { before, plan };
  }

  private async append(tx: Tx, draft: EventDraft, kept: Kept | undefined): Promise<void> {
    await this.events.append(tx, [draft, ...(kept ? await this.terms.alreadySo(tx, draft, kept) : [])]);
  }
}

/** The fields as the log names them; of what the rule names it tells only that it changed. */
const toldOf = (mandate: Mandate, parts: readonly string[]) => ({
  ...{ dueOn: mandate.dueOn, responsible: mandate.responsibleId, rule: mandate.rule, count: mandate.required },
  ...{ linkedOnly: mandate.linkedOnly, title: mandate.title, about: mandate.about, parts: parts.join(' ') },
});

/** The fields that changes name; null takes away what may be absent. */
function given(
  changes: MandateChanges,
): Partial<Pick<Mandate, 'title' | 'about' | 'dueOn'>> & Pick<MandateChanges, 'rule' | 'responsible'> {
  const fields = Object.entries(changes).filter(([, value]) => value !== undefined);
  if (fields.length === 0) {
    throw new Problem('INVALID', 'NOTHING_TO_CHANGE', 'The changes name no field.', ['changes']);
  }
  return Object.fromEntries(fields);
}
