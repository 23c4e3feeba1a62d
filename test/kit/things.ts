import { Activities } from '@saman/activities';
import { CampaignPartners, Campaigns, type CampaignStatus, type Visibility } from '@saman/campaigns';
import { Contributions, Needs, type ResourceKind, type ResourceUnit } from '@saman/contributions';
import type { Frame, Made, Member } from './frame.js';
import { completed, makeMandate, type MandateWishes } from './mandates.js';
import { viewerOf } from './people.js';
import { makeMeasure, makePlan, type MeasureWishes, type PlanWishes } from './plans.js';
import { type MadeProcess, makeProcess, makeTemplate } from './processes.js';

interface CampaignWishes {
  /** By default the municipal unit. */
  owner?: Member;
  title?: string;
  /** By default ACTIVE. */
  status?: CampaignStatus;
  /** By default PUBLIC. */
  visibility?: Visibility;
  /** Invited, and they have accepted. */
  partners?: readonly Member[];
}

interface ActivityWishes {
  /** By default the club. */
  organiser?: Member;
  campaign?: Made;
  title?: string;
  /** By default PUBLIC. */
  visibility?: Visibility;
  /** By default tomorrow; it lasts two hours. */
  startsAt?: Date;
  recurrence?: string;
  place?: { name: string; latitude?: number; longitude?: number };
}

interface NeedWishes {
  campaign?: Made;
  activity?: Made;
  eachOccurrence?: boolean;
  title?: string;
  /** By default EQUIPMENT, in PIECES. */
  kind?: ResourceKind;
  unit?: ResourceUnit;
  /** By default 10. */
  quantity?: number;
  /** A day. */
  neededBy?: string;
}

interface GiftWishes {
  /** By default the company. */
  from?: Member;
  need?: Made;
  campaign?: Made;
  activity?: Made;
  /** By default 1. */
  quantity?: number;
  /** By default false: PLEDGED. */
  isConfirmed?: boolean;
}

const STEPS: readonly CampaignStatus[] = ['PROPOSED', 'PLANNED', 'ACTIVE', 'COMPLETED', 'EVALUATED'];
const HOUR = 3_600_000;

/** Sets up what a story begins with, by the services, as the coordinator. What the story is about goes through the API. */
export class Things {
  constructor(private readonly town: Frame) {}

  async processTemplate(): Promise<Made> {
    const { viewer } = await this.means();
    return makeTemplate(this.town, viewer);
  }

  /** Of a plan, with a phase and a gate in it. */
  async process(plan: Pick<Made, 'id'>): Promise<MadeProcess> {
    const { viewer } = await this.means();
    return makeProcess(this.town, viewer, plan);
  }

  /** A plan with a goal area and a goal. */
  async plan(wishes: PlanWishes = {}): Promise<Made> {
    return makePlan(this.town, (await this.means()).viewer, wishes);
  }

  /** A mandate of a strategy. */
  async mandate(wishes: MandateWishes = {}): Promise<Made> {
    const { id } = wishes.plan ?? (await this.plan());
    return makeMandate(this.town, (await this.means()).viewer, id, wishes);
  }

  /** A campaign that is cross-sector by what its owner, the municipal unit, and the club gave. */
  async crossSectorCampaign(wishes: Omit<CampaignWishes, 'partners'> = {}): Promise<Made> {
    const campaign = await this.campaign({ ...wishes, partners: [this.town.club] });
    await this.contribution({ from: this.town.club, campaign, isConfirmed: true, quantity: 4 });
    return campaign;
  }

  /** The evidence of such a campaign, which is completed now. */
  async evidence(wishes: Omit<CampaignWishes, 'partners'> = {}): Promise<Made> {
    return completed(this.town, (await this.means()).viewer, await this.crossSectorCampaign(wishes));
  }

  async measure(wishes: MeasureWishes): Promise<Made> {
    return makeMeasure(this.town, (await this.means()).viewer, wishes);
  }

  async campaign(wishes: CampaignWishes = {}): Promise<Made> {
    const { owner = this.town.health, title = 'Ut på tur', status = 'ACTIVE', partners = [] } = wishes;
    const { viewer, app } = await this.means();
    const campaigns = app.get(Campaigns);
    const days = { startsOn: '2026-01-01', endsOn: '2035-12-31' };
    const facts = { title, summary: 'Alle får vere med.', visibility: wishes.visibility ?? 'PUBLIC', ...days };
    const id = await campaigns.propose(viewer, this.town.id, owner.id, facts);
    for (const partner of partners) {
      await app.get(CampaignPartners).invite(viewer, id, partner.id);
      await app.get(CampaignPartners).answer(viewer, id, partner.id, true);
    }
    const steps = status === 'CANCELLED' ? ([status] as const) : STEPS.slice(1, STEPS.indexOf(status) + 1);
    let version = 1;
    for (const step of steps) await campaigns.move(viewer, id, version++, step, 'Avlyst.');
    return { id, version };
  }

  async activity(wishes: ActivityWishes = {}): Promise<Made> {
    const { organiser = this.town.club, title = 'Tur til Lønahorgi', recurrence = null } = wishes;
    const { viewer, app } = await this.means();
    const startsAt = wishes.startsAt ?? new Date(app.clock.now().getTime() + 24 * HOUR);
    const times = { startsAt, endsAt: new Date(startsAt.getTime() + 2 * HOUR), recurrence };
    const facts = { title, description: 'Ta med niste.', visibility: wishes.visibility ?? 'PUBLIC', ...times };
    const input = { ...facts, campaign: wishes.campaign?.id ?? null, place: wishes.place ?? null };
    return { id: await app.get(Activities).register(viewer, this.town.id, organiser.id, input), version: 1 };
  }

  async need(wishes: NeedWishes): Promise<Made> {
    const { title = 'Termosar', kind = 'EQUIPMENT', unit = null, quantity = 10, eachOccurrence = false } = wishes;
    const { viewer, app } = await this.means();
    const holder = { campaign: wishes.campaign?.id ?? null, activity: wishes.activity?.id ?? null };
    const { neededBy = null } = wishes;
    const input = { ...holder, title, kind, unit, quantity, eachOccurrence, neededBy };
    return { id: await app.get(Needs).open(viewer, input), version: 1 };
  }

  async contribution(wishes: GiftWishes): Promise<Made> {
    const { from = this.town.company, need, campaign, activity, quantity = 1, isConfirmed = false } = wishes;
    const { viewer, app } = await this.means();
    const target = { need: need?.id ?? null, campaign: campaign?.id ?? null, activity: activity?.id ?? null };
    const kind = need ? {} : { kind: 'EQUIPMENT' as const };
    const id = await app.get(Contributions).pledge(viewer, from.id, { ...target, ...kind, quantity });
    if (isConfirmed) await app.get(Contributions).confirm(viewer, id, 1);
    return { id, version: isConfirmed ? 2 : 1 };
  }

  private async means() {
    const { app, coordinator } = this.town;
    return { app, viewer: await viewerOf(app, coordinator) };
  }
}
