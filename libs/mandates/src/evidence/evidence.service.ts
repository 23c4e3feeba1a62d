import { Inject, Injectable } from '@nestjs/common';
import { type Clock, isId, notFound } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { CLOCK, Database, event, Events, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import type { MandatesEventKind } from '../schema.gen.js';
import { Evidence } from './evidence.entity.js';
import { EvidenceQueries } from './evidence.queries.js';
import { checkMaySet } from './evidence.rules.js';

/** All that may be done to evidence. Each deed answers its id. */
@Injectable()
export class EvidenceDeeds {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(EvidenceQueries) private readonly queries: EvidenceQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  setAside(viewer: Viewer, id: string, version: number, reason: string): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const before = await this.toSet(tx, viewer, id, version, 'aside');
      const aside = { setAsideReason: reason, setAsideAt: this.clock.now(), setAsideBy: viewer.personId };
      return this.save(tx, { ...before, ...aside }, 'EVIDENCE_SET_ASIDE');
    });
  }

  reinstate(viewer: Viewer, id: string, version: number): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const before = await this.toSet(tx, viewer, id, version, 'back');
      const back = { setAsideReason: null, setAsideAt: null, setAsideBy: null };
      return this.save(tx, { ...before, ...back }, 'EVIDENCE_REINSTATED');
    });
  }

  private async toSet(tx: Tx, viewer: Viewer, id: string, version: number, to: 'aside' | 'back'): Promise<Evidence> {
    const seen = isId(id)
      ? await tx.query(sql`SELECT FROM evidence e WHERE e.id = ${id} AND ${this.queries.visibleTo(viewer)}`)
      : [];
    if (seen.length === 0) throw notFound('evidence', 'evidence');
    const evidence = await tx.row(Evidence, id, 'to change');
    if (!evidence) throw notFound('evidence', 'evidence');
    checkMaySet(viewer, evidence, version, to);
    return evidence;
  }

  private async save(tx: Tx, after: Evidence, kind: MandatesEventKind): Promise<string> {
    const { id, networkId, subjectId, setAsideReason, setAsideAt, setAsideBy, version } = after;
    const living = { setAsideReason, setAsideAt, setAsideBy, version: version + 1 };
    await tx.manager.update(Evidence, { id }, living);
    const organisationId = after.parties.find(({ isOwner }) => isOwner)?.organisationId ?? null;
    const subject = { type: 'Evidence', id };
    await this.events.append(tx, [event({ kind, networkId, organisationId, subject, about: [subjectId] })]);
    return id;
  }
}
