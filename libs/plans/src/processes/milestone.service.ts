import { Inject, Injectable } from '@nestjs/common';
import { type Clock, conflict, dayIn, isId, notFound, Problem } from '@saman/kernel';
import { NetworkQueries, type Viewer } from '@saman/organisations';
import { changesBetween, CLOCK, Database, type EventChange, type EventDraft, Events, type Tx } from '@saman/platform';
import { IsNull } from 'typeorm';
import type { MilestoneChanges, MilestoneInput, PlansEventKind } from '../schema.gen.js';
import { checkDeadlines, type DeadlineRule } from './deadline.rules.js';
import { Milestone } from './milestone.entity.js';
import { checkMayMove, checkMilestoneDays, checkReach, daysBefore, wrongStatus } from './milestone.rules.js';
import { changedValues, deadlineOf, newMilestone } from './milestone.values.js';
import { Phase } from './phase.entity.js';
import { ProcessAccess, processEvent, type Way } from './process.access.js';
import { Process } from './process.entity.js';
import { checkRoom } from './process.rules.js';
import { ProcessTemplate } from './process-template.entity.js';

/** How many milestones a process may have. */
const MOST = 200;

const DAYS = ['plannedOn', 'plannedUntil', 'latestOn'] as const;
const LOGGED = [...DAYS, 'reachedOn'] as const;

/** A milestone that is held through its process. */
interface Held {
  milestone: Milestone;
  process: Process;
  way: Way;
}

/** Deeds to milestones. All lock the process. Each answers the milestone's id, but the last. */
@Injectable()
export class Milestones {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(ProcessAccess) private readonly access: ProcessAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  add(viewer: Viewer, processId: string, input: MilestoneInput): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { process, way } = await this.access.toDirect(tx, viewer, processId);
      const milestone = { ...newMilestone(process, input), position: await nextPosition(tx, process) };
      checkMilestoneDays(milestone.kind, milestone, 'milestone');
      await checkPhase(tx, process, milestone.phaseId, 'milestone');
      const rules = await deadlinesOf(tx, process, milestone.kind, input.deadlines);
      checkRoom(
        await tx.manager.countBy(Milestone, { processId, droppedAt: IsNull() }),
        1 + rules.length,
        MOST,
        'process',
      );
      const deadlines = rules.map((rule, index) => deadlineOf(milestone, rule, milestone.position + 1 + index));
      await tx.manager.insert(Milestone, [milestone]);
      if (deadlines.length > 0) await tx.manager.insert(Milestone, deadlines);
      await this.events.append(
        tx,
        [milestone, ...deadlines].map((each) => milestoneEvent('MILESTONE_ADDED', way, each)),
      );
      return milestone.id;
    });
  }

  change(viewer: Viewer, id: string, version: number, changes: MilestoneChanges): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { milestone: before, process, way } = await this.toDirect(tx, viewer, id, version);
      const after = { ...before, ...changedValues(changes), version: version + 1 };
      const moves = DAYS.some((day) => before[day] !== after[day]);
      if (moves) checkMayMove(before);
      checkMilestoneDays(after.kind, after, 'changes');
      if (after.phaseId !== before.phaseId) await checkPhase(tx, process, after.phaseId, 'changes');
      await tx.manager.update(Milestone, { id }, after);
      const told = changesBetween(logged(before), logged(after), LOGGED, ['title', 'phase']);
      const moved = await this.moveDeadlines(tx, after, way);
      await this.events.append(tx, [milestoneEvent('MILESTONE_CHANGED', way, after, told), ...moved]);
      return id;
    });
  }

  reach(viewer: Viewer, id: string, version: number, on: string | null): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { milestone: before, way } = await this.toDirect(tx, viewer, id, version);
      const today = dayIn(await this.networks.timeZoneOf(tx, way.networkId), this.clock.now());
      checkReach(before, on, today);
      const after = { ...before, reachedOn: on, version: version + 1, ...(await backInPlace(tx, before, on)) };
      await tx.manager.update(Milestone, { id }, after);
      const kind = on === null ? 'MILESTONE_CHANGED' : 'MILESTONE_REACHED';
      await this.events.append(tx, [milestoneEvent(kind, way, after, changesBetween(before, after, LOGGED))]);
      return id;
    });
  }

  /** Answers the process' id. */
  drop(viewer: Viewer, id: string, version: number): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { milestone, process, way } = await this.toDirect(tx, viewer, id, version);
      const all = [milestone, ...(await deadlinesBefore(tx, milestone))];
      if (all.some(({ reachedOn }) => reachedOn !== null)) {
        throw wrongStatus('The milestone, or a deadline before it, is reached.', 'milestone');
      }
      const droppedAt = this.clock.now();
      for (const each of all) {
        await tx.manager.update(Milestone, { id: each.id }, { droppedAt, version: each.version + 1 });
      }
      // a dropped thing is no subject any more
      const subject = { type: 'Process' as const, id: process.id };
      await this.events.append(
        tx,
        all.map((each) => processEvent('MILESTONE_DROPPED', way, subject, [each.id])),
      );
      return process.id;
    });
  }

  private async toDirect(tx: Tx, viewer: Viewer, id: string, version: number): Promise<Held> {
    const where = { id, droppedAt: IsNull() };
    const seen = isId(id) ? await tx.manager.findOneBy(Milestone, where) : null;
    if (!seen) throw notFound('milestone', 'milestone');
    const { process, way } = await this.access.toDirect(tx, viewer, seen.processId, ['milestone']);
    // read again under the process' lock, which all who change a milestone take
    const milestone = await tx.manager.findOneBy(Milestone, where);
    if (!milestone) throw notFound('milestone', 'milestone');
    if (version !== milestone.version) throw conflict(milestone.version);
    return { milestone, process, way };
  }

  /** The deadlines of a meeting that are not reached, moved to where it puts them now; each that moves is an event. */
  private async moveDeadlines(tx: Tx, meeting: Milestone, way: Way): Promise<EventDraft[]> {
    const told: EventDraft[] = [];
    for (const before of await deadlinesBefore(tx, meeting)) {
      if (before.reachedOn !== null || meeting.plannedOn === null) continue;
      const after = { ...before, ...daysBefore(meeting.plannedOn, before), version: before.version + 1 };
      const changes = changesBetween(before, after, LOGGED);
      if (changes.length === 0) continue;
      await tx.manager.update(Milestone, { id: before.id }, after);
      told.push(milestoneEvent('MILESTONE_CHANGED', way, after, changes));
    }
    return told;
  }
}

async function deadlinesOf(
  tx: Tx,
  { templateId }: Process,
  kind: Milestone['kind'],
  rules: MilestoneInput['deadlines'],
): Promise<DeadlineRule[]> {
  const given = rules?.map((rule) => ({ ...rule, latestDaysLater: rule.latestDaysLater ?? null }));
  if (kind !== 'MEETING') {
    if (!given || given.length === 0) return [];
    throw new Problem('INVALID', 'NO_MEETING', 'Only a meeting has deadlines.', ['milestone', 'deadlines']);
  }
  if (given) checkDeadlines(given, 'milestone', 'deadlines');
  return given ?? (await tx.manager.findOneByOrFail(ProcessTemplate, { id: templateId })).deadlines;
}

const deadlinesBefore = (tx: Tx, { id, processId }: Milestone): Promise<Milestone[]> =>
  tx.manager.find(Milestone, { where: { processId, meetingId: id, droppedAt: IsNull() }, order: { position: 'ASC' } });

/** A deadline that was reached did not move with its meeting: it does now. */
async function backInPlace(tx: Tx, deadline: Milestone, on: string | null): Promise<Partial<Milestone>> {
  if (on !== null || deadline.meetingId === null) return {};
  const { plannedOn } = await tx.manager.findOneByOrFail(Milestone, { id: deadline.meetingId });
  return daysBefore(plannedOn ?? '', deadline);
}

async function nextPosition(tx: Tx, { id: processId }: Process): Promise<number> {
  return ((await tx.manager.maximum(Milestone, 'position', { processId })) ?? -1) + 1;
}

async function checkPhase(tx: Tx, { id: processId }: Process, phaseId: string | null, path: string): Promise<void> {
  if (phaseId === null) return;
  const phase = isId(phaseId) ? await tx.manager.findOneBy(Phase, { id: phaseId, processId }) : null;
  if (!phase) throw notFound('phase', path, 'phase');
}

/** As the log names it. */
const logged = (milestone: Milestone) => ({ ...milestone, phase: milestone.phaseId });

const milestoneEvent = (
  kind: PlansEventKind,
  way: Way,
  { id, processId }: Pick<Milestone, 'id' | 'processId'>,
  changes: EventChange[] = [],
): EventDraft => processEvent(kind, way, { type: 'Milestone', id }, [processId], changes);
