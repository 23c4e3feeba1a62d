import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId } from '@saman/kernel';
import { CLOCK, event, type EventDraft, type Tx } from '@saman/platform';
import type { Recorder } from '../rules/rule.js';
import { Evidence } from './evidence.entity.js';
import { kindsOf, sectorsOf } from './evidence.rules.js';

/** Where evidence is written: in the transaction of what happened, and nowhere else. */
@Injectable()
export class EvidenceRecords {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Writes what the recorder finds worth it, resting on the event, and gives the event that tells of it. */
  async write(tx: Tx, happened: EventDraft, recorder: Recorder): Promise<EventDraft[]> {
    const found = await recorder(tx, happened);
    if (!found) return [];
    const { networkId, kind, subject, title, happenedOn, parties } = found;
    const evidence = {
      ...{ id: newId(), networkId, kind, subjectType: subject.type, subjectId: subject.id, title, happenedOn },
      ...{ recordedAt: this.clock.now(), eventId: happened.id, parties: [...parties], result: found.result ?? null },
      ...{ kinds: kindsOf(parties), sectors: sectorsOf(parties) },
      ...{ kindsRequired: found.required?.kinds ?? null, sectorsRequired: found.required?.sectors ?? null },
    };
    await tx.manager.insert(Evidence, evidence);
    const organisationId = parties.find(({ isOwner }) => isOwner)?.organisationId ?? null;
    const about = [subject.id, ...(found.about ?? [])];
    const told = { kind: 'EVIDENCE_RECORDED', networkId, subject: { type: 'Evidence', id: evidence.id } };
    return [event({ ...told, organisationId, about })];
  }
}
