import { Injectable } from '@nestjs/common';
import { isId, notFound } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { type Hold, ReadAgain, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { Mandate } from './mandate.entity.js';
import { seenMandates } from './mandate.queries.js';

/** A mandate, with the edition of its plan that it is shown with. */
export interface Found {
  readonly id: string;
  readonly networkId: string;
  readonly planId: string;
}

/** The way to a mandate for all deeds that need one. */
@Injectable()
export class MandateFinder {
  /** Hidden from the viewer: NOT_FOUND at the path. To be looked at before it is held. */
  async find(tx: Tx, viewer: Viewer, id: string, path = ['mandate']): Promise<Found> {
    const [found] = isId(id)
      ? await tx.query<Found>(sql`
          SELECT m.id, m.network_id AS "networkId", shown.id AS "planId" FROM ${seenMandates(viewer)} WHERE m.id = ${id}`)
      : [];
    if (!found) throw notFound('mandate', ...path);
    return found;
  }

  /** One that was found. */
  async held(tx: Tx, id: string, hold: Hold): Promise<Mandate> {
    const mandate = await tx.row(Mandate, id, hold);
    if (!mandate) throw new ReadAgain('the mandate is gone');
    return mandate;
  }
}
