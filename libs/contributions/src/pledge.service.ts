import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId, Problem } from '@saman/kernel';
import { Memberships, type Viewer } from '@saman/organisations';
import { CLOCK, type Tx } from '@saman/platform';
import { type Belonging, Belongings, type BelongsTo, checkTakesPledges, isNamed } from './belonging.service.js';
import type { Contribution } from './contribution.entity.js';
import { Cover } from './cover.service.js';
import type { Need } from './need.entity.js';
import { checkCovers } from './need.rules.js';
import { Needs } from './need.service.js';
import { checkQuantity, unitFor } from './resource.rules.js';
import type { ContributionInput } from './schema.gen.js';

/** The deed of promising something. */
@Injectable()
export class Pledges {
  constructor(
    @Inject(Memberships) private readonly memberships: Memberships,
    @Inject(Belongings) private readonly belongings: Belongings,
    @Inject(Needs) private readonly needs: Needs,
    @Inject(Cover) private readonly cover: Cover,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Writes the pledge and gives its id and events; `database.write` and `events.append` are the caller's. */
  async pledge(tx: Tx, viewer: Viewer, organisationId: string, input: ContributionInput) {
    const path = ['contribution', isNamed(input.need) ? 'need' : isNamed(input.campaign) ? 'campaign' : 'activity'];
    const seen = await this.look(tx, viewer, input, path);
    const giver = await this.memberships.actingFor(tx, viewer, seen.networkId, organisationId);
    const target = await this.belongings.find(tx, viewer, seen, 'to read', path);
    checkTakesPledges(target);
    const gift = this.shaped(target, giver.organisationId, input);
    if (target.need) checkCovers(gift.quantity, target.need, ['contribution', 'quantity']);
    const changes = [{ field: 'quantity', before: null, after: String(gift.quantity) }];
    const held = target.need && { need: target.need, holderId: target.holderId };
    const drafts = await this.cover.put(tx, null, gift, { kind: 'CONTRIBUTION_PLEDGED', changes }, held);
    return { id: gift.id, drafts };
  }

  /** What the gift goes to, which is not held yet: a need, or straight to an activity or a campaign. */
  private look(
    tx: Tx,
    viewer: Viewer,
    input: ContributionInput,
    path: string[],
  ): Promise<BelongsTo & { networkId: string }> {
    if (isNamed(input.need)) return this.needs.look(tx, viewer, input.need, path);
    return this.belongings.named(tx, viewer, input, 'contribution');
  }

  private shaped(target: Belonging, organisationId: string, input: ContributionInput): Contribution {
    const { networkId, campaignId, activityId, need } = target;
    const { kind, unit } = need ? kindOfNeed(need, input) : kindOf(input);
    checkQuantity(input.quantity, unit, ['contribution', 'quantity']);
    return {
      id: input.id ?? newId(),
      ...{ networkId, organisationId, campaignId, activityId, needId: need?.id ?? null, kind, unit },
      ...{ quantity: input.quantity, delivered: 0, note: input.note ?? null, status: 'PLEDGED', version: 1 },
      ...{ pledgedAt: this.clock.now(), confirmedAt: null, deliveredOn: null, reason: null },
    };
  }
}

export function checkNamesOne({ need, activity, campaign }: ContributionInput): void {
  if ([need, activity, campaign].filter(isNamed).length !== 1) {
    throw new Problem('INVALID', 'EXACTLY_ONE', 'Name exactly one of need, activity and campaign.', ['contribution']);
  }
}

/** With a need, kind and unit are the need's; saying otherwise is a mistake. */
function kindOfNeed(need: Need, input: ContributionInput): Pick<Need, 'kind' | 'unit'> {
  for (const field of ['kind', 'unit'] as const) {
    if (input[field] && input[field] !== need[field]) {
      throw new Problem('INVALID', 'UNIT_DOES_NOT_FIT', `The need's ${field} is ${need[field]}.`, [
        'contribution',
        field,
      ]);
    }
  }
  return need;
}

function kindOf({ kind, unit }: ContributionInput): Pick<Need, 'kind' | 'unit'> {
  if (!kind) throw new Problem('INVALID', 'REQUIRED', 'Without a need, say the kind.', ['contribution', 'kind']);
  return { kind, unit: unitFor(kind, unit, ['contribution', 'unit']) };
}
