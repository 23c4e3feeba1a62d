import { Inject, Injectable } from '@nestjs/common';
import type { Context } from '@saman/organisations';
import { Database, grouped, loader } from '@saman/platform';
import sql from 'sql-template-tag';
import { PlanningLevel } from '../schema.gen.js';
import type { PlanLevelRule } from './plan-level.entity.js';

@Injectable()
export class PlanLevelQueries {
  /** By the network's id, the highest level first; seen by everybody, like the network. */
  readonly ofNetwork = loader<PlanLevelRule[], Context>(async (networks) =>
    grouped(
      await this.database.read<PlanLevelRule>(
        'network.planLevels',
        sql`SELECT network_id AS "networkId", level, revise_every_years AS "reviseEveryYears", revised_with AS "revisedWith", purpose,
          participation, participants, approval_new AS "approvalNew", approval_large AS "approvalLarge",
          approval_small AS "approvalSmall", version
        FROM plan_level WHERE network_id = ANY(${networks}::uuid[]) ORDER BY array_position(${PlanningLevel}::text[], level)`,
      ),
      ({ networkId }) => networkId,
    ),
  );

  constructor(@Inject(Database) private readonly database: Database) {}
}
