import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { CLOCK, Database, Events, type Tx } from '@saman/platform';
import { attendanceNoted } from '../activity.events.js';
import { Activities } from '../activity.service.js';
import { Occurrences } from '../occurrence.service.js';
import { Attendance } from './attendance.entity.js';
import { checkMayNote, type Counts } from './attendance.rules.js';

@Injectable()
export class AttendanceNotes {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(Activities) private readonly activities: Activities,
    @Inject(Occurrences) private readonly occurrences: Occurrences,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Notes how many came to an occurrence, in place of what was noted in that version; answers the occurrence's id. */
  note(viewer: Viewer, id: string, version: number, counts: Counts): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { activityId } = await this.occurrences.find(tx, viewer, id);
      const activity = await this.activities.find(tx, viewer, activityId);
      // two who note the same occurrence take turns
      const occurrence = await this.occurrences.find(tx, viewer, id, 'to change');
      const before = await tx.manager.findOneBy(Attendance, { occurrenceId: occurrence.id });
      const now = this.clock.now();
      checkMayNote(viewer, activity, occurrence, { version, noted: before?.version ?? 0, now });
      await keep(tx, { ...occurrence, counts, notedAt: now, version: version + 1 });
      await this.events.append(tx, [attendanceNoted(activity, occurrence, before, counts)]);
      return occurrence.id;
    });
  }
}

interface Note extends Pick<Attendance, 'networkId' | 'notedAt' | 'version'> {
  /** The occurrence's. */
  id: string;
  counts: Counts;
}

async function keep(tx: Tx, { id, networkId, counts, notedAt, version }: Note): Promise<void> {
  const row = { ...counts, hours: counts.hours.toFixed(2), occurrenceId: id, networkId, notedAt, version };
  await tx.manager.upsert(Attendance, row, ['occurrenceId']);
}
