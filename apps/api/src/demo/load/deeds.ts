import type { Type } from '@nestjs/common';
import { Activities, Occurrences } from '@saman/activities';
import { CampaignAims, CampaignPartners, CampaignPriorities, Campaigns } from '@saman/campaigns';
import { Contributions, Needs } from '@saman/contributions';
import { Links, Mandates } from '@saman/mandates';
import { Accounts, MembershipDeeds, Networks, Organisations, Passwords, Viewers } from '@saman/organisations';
import {
  GoalAreas,
  Goals,
  MeasurePriorities,
  Measures,
  Milestones,
  PlanLevels,
  Plans,
  PlanSteps,
  Processes,
  ProcessTemplates,
  Progress,
} from '@saman/plans';
import { CLOCK, Database, Events } from '@saman/platform';
import type { Clock } from '@saman/kernel';

/** Where services are found: the application. */
export interface Services {
  get<T>(token: Type<T> | symbol): T;
}

/** The services that people's deeds go through. */
export class Deeds {
  readonly accounts = this.app.get(Accounts);
  readonly activities = this.app.get(Activities);
  readonly campaignAims = this.app.get(CampaignAims);
  readonly campaignPriorities = this.app.get(CampaignPriorities);
  readonly campaigns = this.app.get(Campaigns);
  readonly clock = this.app.get<Clock>(CLOCK);
  readonly contributions = this.app.get(Contributions);
  readonly database = this.app.get(Database);
  readonly events = this.app.get(Events);
  readonly goalAreas = this.app.get(GoalAreas);
  readonly goals = this.app.get(Goals);
  readonly levels = this.app.get(PlanLevels);
  readonly links = this.app.get(Links);
  readonly mandates = this.app.get(Mandates);
  readonly measurePriorities = this.app.get(MeasurePriorities);
  readonly measures = this.app.get(Measures);
  readonly memberships = this.app.get(MembershipDeeds);
  readonly milestones = this.app.get(Milestones);
  readonly needs = this.app.get(Needs);
  readonly networks = this.app.get(Networks);
  readonly occurrences = this.app.get(Occurrences);
  readonly organisations = this.app.get(Organisations);
  readonly partners = this.app.get(CampaignPartners);
  readonly passwords = this.app.get(Passwords);
  readonly plans = this.app.get(Plans);
  readonly planSteps = this.app.get(PlanSteps);
  readonly processes = this.app.get(Processes);
  readonly progress = this.app.get(Progress);
  readonly templates = this.app.get(ProcessTemplates);
  readonly viewers = this.app.get(Viewers);

  constructor(private readonly app: Services) {}
}
