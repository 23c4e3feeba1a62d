import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '@saman/organisations';
import { changesBetween, Database, Events, type Hold, type Tx } from '@saman/platform';
import { checkTakesPledges } from './belonging.service.js';
import type { Contribution } from './contribution.entity.js';
import * as rules from './contribution.rules.js';
import { Cover, type Told, withdrawal } from './cover.service.js';
import { checkDelivery, takenBack } from './delivery.rules.js';
import { checkCovers } from './need.rules.js';
import { type Place, Places } from './place.service.js';
import { checkNamesOne, Pledges } from './pledge.service.js';
import { checkQuantity } from './resource.rules.js';
import type { ContributionInput, ContributionsEventKind } from './schema.gen.js';

const LOGGED = ['status', 'quantity', 'delivered', 'deliveredOn'] as const;

/** Deeds to contributions. Each answers the contribution's id. */
@Injectable()
export class Contributions {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(Pledges) private readonly pledges: Pledges,
    @Inject(Places) private readonly places: Places,
    @Inject(Cover) private readonly cover: Cover,
  ) {}

  pledge(viewer: Viewer, organisationId: string, input: ContributionInput): Promise<string> {
    checkNamesOne(input);
    return this.database.write(viewer, async (tx) => {
      const { id, drafts } = await this.pledges.pledge(tx, viewer, organisationId, input);
      await this.events.append(tx, drafts);
      return id;
    });
  }

  change(viewer: Viewer, id: string, version: number, quantity: number): Promise<string> {
    return this.deed(viewer, id, 'to read', (place) => {
      const { gift, need } = place;
      rules.checkGiverMay(viewer, gift, version, ['PLEDGED']);
      checkQuantity(quantity, gift.unit, ['quantity']);
      if (quantity > gift.quantity) {
        checkTakesPledges(place);
        // what it covers already is free for itself
        if (need) checkCovers(quantity, { ...need, covered: need.covered - gift.quantity }, ['quantity']);
      }
      return done('CONTRIBUTION_CHANGED', gift, { quantity });
    });
  }

  confirm(viewer: Viewer, id: string, version: number): Promise<string> {
    return this.deed(viewer, id, 'to change', ({ gift, holderId, now }) => {
      rules.checkMayConfirm(viewer, gift, holderId, version);
      return done('CONTRIBUTION_CONFIRMED', gift, { status: 'CONFIRMED', confirmedAt: now });
    });
  }

  decline(viewer: Viewer, id: string, version: number, reason: string): Promise<string> {
    return this.deed(viewer, id, 'to change', ({ gift, holderId }) => {
      rules.checkMayDecline(viewer, gift, holderId, version);
      return done('CONTRIBUTION_DECLINED', gift, { status: 'DECLINED', reason });
    });
  }

  /** `quantity` is what was delivered now; null: the rest. */
  deliver(viewer: Viewer, id: string, version: number, day: string, quantity: number | null): Promise<string> {
    return this.deed(viewer, id, 'to read', async (place, tx) => {
      const { gift, holderId } = place;
      rules.checkMayDeliver(viewer, gift, holderId, version);
      const now = quantity ?? gift.quantity - gift.delivered;
      checkDelivery(gift, now, day, await this.places.today(tx, place));
      const delivered = gift.delivered + now;
      const status = delivered === gift.quantity ? ('DELIVERED' as const) : gift.status;
      return done('CONTRIBUTION_DELIVERED', gift, { delivered, status, deliveredOn: day });
    });
  }

  withdraw(viewer: Viewer, id: string, version: number): Promise<string> {
    return this.deed(viewer, id, 'to change', ({ gift }) => {
      rules.checkGiverMay(viewer, gift, version, ['PLEDGED', 'CONFIRMED']);
      return { after: takenBack(gift), told: withdrawal(gift) };
    });
  }

  private deed(viewer: Viewer, id: string, hold: Hold, outcome: Outcome): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const place = await this.places.find(tx, viewer, id, hold);
      const { after, told: telling } = await outcome(place, tx);
      const held = place.need && { need: place.need, holderId: place.holderId };
      await this.events.append(tx, await this.cover.put(tx, place.gift, after, telling, held));
      return after.id;
    });
  }
}

/** What a deed makes of a contribution, and how it is told; throws the problem that forbids it. */
type Outcome = (place: Place, tx: Tx) => Done | Promise<Done>;

interface Done {
  after: Contribution;
  told: Told;
}

function done(kind: ContributionsEventKind, before: Contribution, changes: Partial<Contribution>): Done {
  const after = { ...before, ...changes, version: before.version + 1 };
  return { after, told: { kind, changes: changesBetween(before, after, LOGGED) } };
}
