import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden } from '@saman/kernel';
import { Network, NetworkQueries, type Viewer } from '@saman/organisations';
import { changesBetween, Database, event, Events, holding, type Tx } from '@saman/platform';
import { given } from '../plans/given.js';
import type { PlanLevelChanges, PlanningLevel, PlansEventKind } from '../schema.gen.js';
import { defaultLevels } from './level.defaults.js';
import { PlanLevelRule } from './plan-level.entity.js';

const LOGGED = ['reviseEveryYears', 'participation', 'approvalNew', 'approvalLarge', 'approvalSmall'] as const;
const LOGGED_AS_CHANGED = ['revisedWith', 'purpose', 'participants'] as const;
const KIND: PlansEventKind = 'PLAN_LEVEL_CHANGED';

/** How each network works with the levels of planning. */
@Injectable()
export class PlanLevels {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
  ) {}

  /** Answers the network's id. */
  change(
    viewer: Viewer,
    networkId: string,
    level: PlanningLevel,
    version: number,
    changes: PlanLevelChanges,
  ): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      await this.networks.timeZoneOf(tx, networkId);
      if (!viewer.coordinates(networkId)) throw forbidden('a coordinator');
      const where = { networkId, level };
      const before = await tx.manager.findOneOrFail(PlanLevelRule, { where, ...holding('to change') });
      if (before.version !== version) throw conflict(before.version);
      const after = { ...before, ...values(changes), version: version + 1 };
      await tx.manager.update(PlanLevelRule, where, after);
      const named = { field: 'level', before: level, after: level };
      const told = changesBetween<PlanLevelRule>(before, after, LOGGED, LOGGED_AS_CHANGED);
      const subject = { type: 'Network', id: networkId };
      await this.events.append(tx, [event({ kind: KIND, networkId, subject, changes: [named, ...told] })]);
      return networkId;
    });
  }

  /** A network that was just made begins with the default. */
  async begin(tx: Tx, networkId: string): Promise<void> {
    const { language } = await tx.manager.findOneByOrFail(Network, { id: networkId });
    const rows = defaultLevels(language).map((rule) => ({ ...rule, networkId }));
    await tx.manager.createQueryBuilder().insert().into(PlanLevelRule).values(rows).orIgnore().execute();
  }
}

const values = ({ reviseEveryYears, ...rest }: PlanLevelChanges): Partial<PlanLevelRule> =>
  given<Partial<PlanLevelRule>>({ ...rest, reviseEveryYears: reviseEveryYears ?? undefined });
