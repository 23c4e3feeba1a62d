/**
 * The demo networks' content: what the three municipalities' networks hold when the demo is loaded.
 * Everything refers by key within its own network; days are counted from the day of loading, so the demo is always around today.
 * Statuses are what stands when all is loaded; the deeds on the way there are the loader's.
 */
import type { DemoPlanning } from './demo.plans.js';

export type Language = 'NN' | 'NB' | 'SE' | 'EN';
export type OrganisationKind = 'MUNICIPAL_UNIT' | 'VOLUNTARY' | 'PARTNER';
export type Sector =
  | 'HEALTH_AND_CARE'
  | 'CHILDHOOD_AND_EDUCATION'
  | 'CULTURE_AND_SPORT'
  | 'TECHNICAL_AND_PLANNING'
  | 'CITIZEN_SERVICES'
  | 'LABOUR_AND_WELFARE'
  | 'BUSINESS'
  | 'SPECIALIST_HEALTH'
  | 'KNOWLEDGE'
  | 'CIVIL_SOCIETY'
  | 'GOVERNANCE';
export type OrganisationRole = 'ADMIN' | 'EDITOR' | 'MEMBER';
export type NetworkRole = 'COORDINATOR' | 'OBSERVER';
export type Visibility = 'DRAFT' | 'NETWORK' | 'PUBLIC';
export type CampaignStatus = 'PROPOSED' | 'PLANNED' | 'ACTIVE' | 'COMPLETED' | 'EVALUATED' | 'CANCELLED';
export type PartnerStatus = 'INVITED' | 'ACCEPTED' | 'DECLINED' | 'LEFT';
export type Audience = 'EVERYONE' | 'CHILDREN' | 'YOUTH' | 'ADULTS' | 'SENIORS' | 'FAMILIES' | 'CARERS' | 'NEWCOMERS';
export type ResourceKind =
  'VOLUNTEERS' | 'HOURS' | 'VENUE' | 'EQUIPMENT' | 'MONEY' | 'EXPERTISE' | 'TRANSPORT' | 'OUTREACH';
export type ResourceUnit = 'PEOPLE' | 'HOURS' | 'PIECES' | 'TRIPS' | 'KRONER';
export type ContributionStatus = 'PLEDGED' | 'CONFIRMED' | 'DELIVERED' | 'WITHDRAWN' | 'DECLINED';
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

export interface DemoNetwork {
  network: {
    slug: string;
    name: string;
    language: 'NN' | 'NB';
    timeZone: 'Europe/Oslo';
    municipalities: { number: string; name: string; county: string }[];
  };
  organisations: DemoOrganisation[];
  people: DemoPerson[];
  campaigns: DemoCampaign[];
  activities: DemoActivity[];
  planning: DemoPlanning;
}

export interface DemoContact {
  name: string;
  phone?: string;
  email?: string;
  isPublic: boolean;
}

export interface DemoOrganisation {
  key: string;
  name: string;
  kind: OrganisationKind;
  sector: Sector;
  website?: string;
  contact?: DemoContact;
  membership: 'ACTIVE' | 'APPLIED' | 'INVITED';
}

export type DemoRole = { organisation: string; role: OrganisationRole } | { network: NetworkRole };

export interface DemoPerson {
  email: string;
  name: string;
  language: Language;
  roles: DemoRole[];
}

export interface DemoContribution {
  organisation: string;
  quantity: number;
  status: ContributionStatus;
  note?: string;
  /** Why it was declined; with DECLINED only. */
  reason?: string;
  /** How much of a CONFIRMED one is delivered so far; less than `quantity`. */
  delivered?: number;
  /** With `unit`: only when it is given straight to a campaign or an activity, without a need. */
  kind?: ResourceKind;
  unit?: ResourceUnit;
}

export interface DemoNeed {
  title: string;
  kind: ResourceKind;
  unit: ResourceUnit;
  quantity: number;
  neededInDays?: number;
  closed?: true;
  /** One need for every coming occurrence; the contributions below go to the next coming one. */
  eachOccurrence?: true;
  contributions: DemoContribution[];
}

export interface DemoCampaign {
  key: string;
  owner: string;
  title: string;
  summary: string;
  startsInDays: number;
  endsInDays: number;
  visibility: Visibility;
  status: CampaignStatus;
  /** Why it was cancelled; with CANCELLED only. */
  reason?: string;
  partners: { organisation: string; status: PartnerStatus }[];
  needs: DemoNeed[];
  contributions: DemoContribution[];
}

export interface DemoPlace {
  name: string;
  address?: string;
  latitude?: number;
  longitude?: number;
}

/**
 * The day and hour of the first occurrence: the first day on or after `inDays` from today that is such a `weekday`,
 * the `nth` such weekday of its month (-1: the last), or such a `monthDay` (MM-DD). See `firstDay`.
 */
export interface DemoFirst {
  inDays: number;
  weekday?: Weekday;
  nth?: 1 | 2 | 3 | 4 | -1;
  monthDay?: string;
  time: string;
  minutes: number;
}

export interface DemoActivity {
  key: string;
  organiser: string;
  campaign?: string;
  title: string;
  description: string;
  audiences: Audience[];
  visibility: Visibility;
  place?: DemoPlace;
  contact?: DemoContact;
  first: DemoFirst;
  /** RRULE without DTSTART; agrees with the first day. */
  recurrence?: string;
  cancelled?: true;
  /** The next coming occurrence is cancelled. */
  cancelNext?: true;
  /** Left out: the day that lies so many weeks after the first; weekly rules only. */
  exceptInWeeks?: number[];
  needs: DemoNeed[];
  contributions?: DemoContribution[];
}
