import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@saman/kernel';
import { CLOCK, Daily, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';

const DAY = 24 * 60 * 60 * 1000;

/** Deletes once a day what has served: ended sessions, links that can no longer be used, failed attempts of more than a day ago. */
@Injectable()
export class Cleaning {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Daily) daily: Daily,
  ) {
    daily.register('people: sessions, links and attempts', (tx) => this.clean(tx));
  }

  private async clean(tx: Tx): Promise<void> {
    const now = this.clock.now();
    await tx.query(sql`DELETE FROM session WHERE expires_at <= ${now}`);
    await tx.query(sql`DELETE FROM mailed_link WHERE expires_at <= ${now}`);
    await tx.query(sql`DELETE FROM sign_in_failure WHERE latest_at < ${new Date(now.getTime() - DAY)}`);
  }
}
