// The organisations and the goal that a measure names.
import { Inject, Injectable } from '@nestjs/common';
import { isId, notFound } from '@saman/kernel';
import { Memberships } from '@saman/organisations';
import type { Tx } from '@saman/platform';
import { Goal } from '../goals/goal.entity.js';
import type { Plan } from '../plans/plan.entity.js';
import { MeasureParticipant } from './measure-participant.entity.js';
import type { Measure } from './measure.entity.js';

/** As an input names them: absent is left as it is, null is none. */
interface Named {
  goal?: string | null;
  responsible?: string | null;
  participants?: string[] | null;
}

/** As they were found, with what was absent absent. */
export interface References {
  goalId?: string | null;
  responsibleId?: string | null;
  participants?: string[];
}

@Injectable()
export class MeasureReferences {
  constructor(@Inject(Memberships) private readonly memberships: Memberships) {}

  /**
   * What a measure of the edition is to name. Organisations are active members, held so that they do not leave meanwhile; one that the measure has already
   * is not asked. Problems, below `path`: NOT_FOUND for an organisation or a goal of another edition and WRONG_STATUS NOT_A_MEMBER.
   */
  async found(tx: Tx, plan: Plan, named: Named, path: string, before?: Measure): Promise<References> {
    const { goal, responsible, participants } = named;
    const known = before ? await this.participantsOf(tx, before.id) : [];
    return {
      ...(goal === undefined ? {} : { goalId: goal && (await goalOf(tx, plan, goal, [path, 'goal'])) }),
      ...(responsible === undefined
        ? {}
        : {
            responsibleId:
              responsible && (await this.member(tx, plan, responsible, [path, 'responsible'], before?.responsibleId)),
          }),
      ...(participants === undefined
        ? {}
        : { participants: await this.members(tx, plan, participants ?? [], [path, 'participants'], known) }),
    };
  }

  async participantsOf(tx: Tx, measureId: string): Promise<string[]> {
    const rows = await tx.manager.find(MeasureParticipant, { where: { measureId }, order: { organisationId: 'ASC' } });
    return rows.map(({ organisationId }) => organisationId);
  }

  /** These take part, and no others. */
  async setParticipants(
    tx: Tx,
    { id: measureId, networkId }: Measure,
    organisations: readonly string[],
  ): Promise<void> {
    await tx.manager.delete(MeasureParticipant, { measureId });
    const rows = organisations.map((organisationId) => ({ measureId, networkId, organisationId }));
    await tx.manager.insert(MeasureParticipant, rows);
  }

  private async members(
    tx: Tx,
    plan: Plan,
    ids: readonly string[],
    path: string[],
    known: readonly string[],
  ): Promise<string[]> {
    const found: string[] = [];
    for (const [index, id] of ids.entries()) {
      found.push(
        await this.member(
          tx,
          plan,
          id,
          [...path, String(index)],
          known.find((one) => one === id),
        ),
      );
    }
    return found.sort();
  }

  private async member(
    tx: Tx,
    { networkId }: Plan,
    id: string,
    path: string[],
    known: string | null | undefined,
  ): Promise<string> {
    if (id === known) return id;
    return (await this.memberships.requireActive(tx, networkId, id, path)).organisationId;
  }
}

async function goalOf(tx: Tx, { id: planId }: Plan, id: string, path: string[]): Promise<string> {
  const goal = isId(id) ? await tx.manager.findOneBy(Goal, { id, planId }) : null;
  if (!goal || goal.droppedAt !== null) throw notFound('goal', ...path);
  return goal.id;
}
