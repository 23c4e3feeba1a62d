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
  readonly accounts: Accounts;
  readonly activities: Activities;
  readonly campaignAims: CampaignAims;
  readonly campaignPriorities: CampaignPriorities;
  readonly campaigns: Campaigns;
  readonly clock: Clock;
  readonly contributions: Contributions;
  readonly database: Database;
  readonly events: Events;
  readonly goalAreas: GoalAreas;
  readonly goals: Goals;
  readonly levels: PlanLevels;
  readonly links: Links;
  readonly mandates: Mandates;
  readonly measurePriorities: MeasurePriorities;
  readonly measures: Measures;
  readonly memberships: MembershipDeeds;
  readonly milestones: Milestones;
  readonly needs: Needs;
  readonly networks: Networks;
  readonly occurrences: Occurrences;
  readonly organisations: Organisations;
  readonly partners: CampaignPartners;
  readonly passwords: Passwords;
  readonly plans: Plans;
  readonly planSteps: PlanSteps;
  readonly processes: Processes;
  readonly progress: Progress;
  readonly templates: ProcessTemplates;
  readonly viewers: Viewers;

  constructor(app: Services) {
    this.accounts = app.get(Accounts);
    this.activities = app.get(Activities);
    this.campaignAims = app.get(CampaignAims);
    this.campaignPriorities = app.get(CampaignPriorities);
    this.campaigns = app.get(Campaigns);
    this.clock = app.get<Clock>(CLOCK);
    this.contributions = app.get(Contributions);
    this.database = app.get(Database);
    this.events = app.get(Events);
    this.goalAreas = app.get(GoalAreas);
    this.goals = app.get(Goals);
    this.levels = app.get(PlanLevels);
    this.links = app.get(Links);
    this.mandates = app.get(Mandates);
    this.measurePriorities = app.get(MeasurePriorities);
    this.measures = app.get(Measures);
    this.memberships = app.get(MembershipDeeds);
    this.milestones = app.get(Milestones);
    this.needs = app.get(Needs);
    this.networks = app.get(Networks);
    this.occurrences = app.get(Occurrences);
    this.organisations = app.get(Organisations);
    this.partners = app.get(CampaignPartners);
    this.passwords = app.get(Passwords);
    this.plans = app.get(Plans);
    this.planSteps = app.get(PlanSteps);
    this.processes = app.get(Processes);
    this.progress = app.get(Progress);
    this.templates = app.get(ProcessTemplates);
    this.viewers = app.get(Viewers);
  }
}
