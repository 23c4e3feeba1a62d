// Made from this room's *.graphql by apps/api/scripts/schema.mjs: change those instead.
import type { ContactInput } from '@saman/organisations';
import type { Visibility } from '@saman/campaigns';

/** Whether an activity or one occurrence of it takes place. */
export const ActivityStatus = [
  /** It takes place. */
  'SCHEDULED',
  /** It was called off. */
  'CANCELLED',
] as const;
export type ActivityStatus = (typeof ActivityStatus)[number];

/** Whom an activity is for. */
export const Audience = [
  /** Anybody. */
  'EVERYONE',
  /** Up to about 12 years. */
  'CHILDREN',
  /** About 13 to 25 years. */
  'YOUTH',
  /** Grown-ups. */
  'ADULTS',
  /** Older people. */
  'SENIORS',
  /** Children together with grown-ups. */
  'FAMILIES',
  /** Those who care for somebody close to them. */
  'CARERS',
  /** Those who are new in the municipality or the country. */
  'NEWCOMERS',
] as const;
export type Audience = (typeof Audience)[number];

/** Where something takes place. It takes the place of the whole one that stood there. */
export interface PlaceInput {
  /** What people call it, 1-200 characters. */
  name: string;
  /** Street and town, 1-200 characters. */
  address?: string | null;
  /** Degrees north in WGS 84, -90 to 90; given together with longitude. */
  latitude?: number | null;
  /** Degrees east in WGS 84, -180 to 180; given together with latitude. */
  longitude?: number | null;
}

/** A new activity. */
export interface ActivityInput {
  /** A uuid v7 chosen by a client that was offline; taken already: ALREADY_EXISTS. Absent: one is made. */
  id?: string | null;
  /** 1-200 characters. */
  title: string;
  /** What happens there, 1-10,000 characters. */
  description: string;
  /** Start of the first occurrence, at most ten years back or ahead. When the recurrence does not give it, the first one is the next that it gives. */
  startsAt: Date;
  /** End of the first occurrence, after its start: END_BEFORE_START; at most 14 days later: LASTS_TOO_LONG. */
  endsAt: Date;
  /**
   * RFC 5545 RRULE without the DTSTART, expanded in the network's time zone; absent for a single occurrence. INVALID when it is finer than DAILY (and so could give
   * more than 1,000 occurrences in 24 months), or gives none at all.
   */
  recurrence?: string | null;
  /** Days on which it does not take place. */
  except?: string[] | null;
  /** The id of a campaign that the organiser owns or is an accepted partner of. */
  campaign?: string | null;
  /** Whom it is for. */
  audiences?: Audience[] | null;
  /** Where it takes place. */
  place?: PlaceInput | null;
  /** Who answers for it. */
  contact?: ContactInput | null;
  /** Who sees it. */
  visibility?: Visibility | null;
}

/** What is to be changed in an activity. An absent field leaves the value as it is; null takes away what may be absent. Occurrences that are past stay as they were. */
export interface ActivityChanges {
  /** 1-200 characters. */
  title?: string | null;
  /** What happens there, 1-10,000 characters. */
  description?: string | null;
  /** Start of the first occurrence. */
  startsAt?: Date | null;
  /** End of the first occurrence, after its start: END_BEFORE_START. */
  endsAt?: Date | null;
  /** RFC 5545 RRULE without the DTSTART, as in ActivityInput; null makes it a single occurrence. */
  recurrence?: string | null;
  /** Days on which it does not take place; takes the place of the whole list. */
  except?: string[] | null;
  /** The id of a campaign that the organiser owns or is an accepted partner of; null takes it out of its campaign. */
  campaign?: string | null;
  /** Whom it is for; takes the place of the whole list. */
  audiences?: Audience[] | null;
  /** Where it takes place. */
  place?: PlaceInput | null;
  /** Who answers for it. */
  contact?: ContactInput | null;
  /** Who sees it; wider than before, or WRONG_STATUS. */
  visibility?: Visibility | null;
}

/** Arguments of Network.activities. */
export interface NetworkActivitiesArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
  /** Only those of this campaign, by id. */
  campaign?: string | null;
  /** Only those that this organisation answers for, by id. */
  organisation?: string | null;
  /** Only those for this audience. */
  audience?: Audience | null;
  /** Only those with an occurrence that ends after this. */
  from?: Date | null;
  /** Only those with an occurrence that starts before this. */
  to?: Date | null;
  /** Words that the title or the description contains. Costs 1,000. */
  search?: string | null;
}

/** Arguments of Campaign.activities. */
export interface CampaignActivitiesArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** What this room adds to EventFilter. */
export interface ActivitiesEventFilter {
  /** Only what concerns this activity and what belongs to it, by id. */
  activity?: string | null;
}

/** What this room adds to EventKind. */
export const ActivitiesEventKind = [
  /** An activity was registered. */
  'ACTIVITY_REGISTERED',
  /** An activity's own fields were changed. */
  'ACTIVITY_CHANGED',
  /** An activity was called off. */
  'ACTIVITY_CANCELLED',
  /** It was said which goals and measures an activity is for. */
  'ACTIVITY_AIMED',
  /** How many came to an occurrence was noted, or noted anew. */
  'ATTENDANCE_NOTED',
  /** One occurrence of an activity was called off. */
  'OCCURRENCE_CANCELLED',
] as const;
export type ActivitiesEventKind = (typeof ActivitiesEventKind)[number];

/** Arguments of Query.activity. */
export interface ActivityArgs {
  /** The activity's id. */
  id: string;
}

/** Arguments of Mutation.registerActivity. */
export interface RegisterActivityArgs {
  /** The network's id. */
  network: string;
  /** The id of the organisation that will answer for it. */
  organisation: string;
  /** The new activity. */
  activity: ActivityInput;
}

/** Arguments of Mutation.changeActivity. */
export interface ChangeActivityArgs {
  /** The activity's id. */
  activity: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** What is to be changed. */
  changes: ActivityChanges;
}

/** Arguments of Mutation.cancelActivity. */
export interface CancelActivityArgs {
  /** The activity's id. */
  activity: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** Why, 1-10,000 characters; a coordinator who cancels another organisation's activity must say it. */
  reason?: string | null;
}

/** What this room adds to FindableKind. */
export const ActivitiesFindableKind = [
  /** An activity, also by the name of its place. */
  'ACTIVITY',
] as const;
export type ActivitiesFindableKind = (typeof ActivitiesFindableKind)[number];

/** Arguments of Goal.activities. */
export interface GoalActivitiesArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** Arguments of Measure.activities. */
export interface MeasureActivitiesArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** Arguments of Mutation.setActivityAims. */
export interface SetActivityAimsArgs {
  /** The activity's id. */
  activity: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** Ids of goals, in any edition: at most 20, none twice. */
  goals: string[];
  /** Ids of measures, in any edition: at most 20, none twice. */
  measures: string[];
}

/** Arguments of Activity.attendance. */
export interface ActivityAttendanceArgs {
  /** Only of those that end after this. */
  from?: Date | null;
  /** Only of those that start before this. */
  to?: Date | null;
}

/** Arguments of Campaign.attendance. */
export interface CampaignAttendanceArgs {
  /** Only of those that end after this. */
  from?: Date | null;
  /** Only of those that start before this. */
  to?: Date | null;
}

/** Arguments of Organisation.attendance. */
export interface OrganisationAttendanceArgs {
  /** Only in this network, by id. */
  network?: string | null;
  /** Only of those that end after this. */
  from?: Date | null;
  /** Only of those that start before this. */
  to?: Date | null;
}

/** Arguments of Mutation.noteAttendance. */
export interface NoteAttendanceArgs {
  /** The occurrence's id. */
  occurrence: string;
  /** The version of the attendance that this takes the place of; absent where nothing was noted. */
  version?: number | null;
  /** How many came to take part, 0-100,000; the volunteers not counted. */
  participants: number;
  /** How many volunteers made it happen, 0-100,000. */
  volunteers: number;
  /** Hours that the volunteers gave, all of them together, 0-100,000; kept to a hundredth. */
  hours: number;
}

/** Arguments of Network.occurrences. */
export interface NetworkOccurrencesArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
  /** Only those that end after this. */
  from: Date;
  /** Only those that start before this. */
  to?: Date | null;
  /** Only those for this audience. */
  audience?: Audience | null;
  /** Only those that one of these organisations answers for, by id. */
  organisations?: string[] | null;
  /** Only those at the place of this name, as Place has it; empty: those of which nobody has said where. Costs 1,000. */
  place?: string | null;
  /** Only those for which something is needed that is not covered yet, by themselves or by their activity as a whole. Costs 1,000. */
  needsHelp?: boolean | null;
  /** Words that the activity's title or its description contains. Costs 1,000. */
  search?: string | null;
  /** Of each activity only the first of those that the other arguments leave. Costs 1,000. */
  firstOfEach?: boolean | null;
}

/** Arguments of Network.places. */
export interface NetworkPlacesArgs {
  /** Only of those that end after this. */
  from: Date;
  /** Only of those that start before this. */
  to?: Date | null;
}

/** Arguments of Network.occurrencesByDay. */
export interface NetworkOccurrencesByDayArgs {
  /** Any day of the month. */
  month: string;
  /** As for occurrences. */
  audience?: Audience | null;
  /** As for occurrences. */
  place?: string | null;
  /** As for occurrences. Costs 1,000. */
  needsHelp?: boolean | null;
  /** As for occurrences. */
  search?: string | null;
}

/** Arguments of Network.occurrencesByPlace. */
export interface NetworkOccurrencesByPlaceArgs {
  /** Only those that end after this. */
  from: Date;
  /** Only those that start before this. */
  to?: Date | null;
  /** As for occurrences. */
  audience?: Audience | null;
  /** As for occurrences. */
  place?: string | null;
  /** As for occurrences. Costs 1,000. */
  needsHelp?: boolean | null;
  /** As for occurrences. */
  search?: string | null;
}

/** Arguments of Network.occurrencesByWeek. */
export interface NetworkOccurrencesByWeekArgs {
  /** The ISO year, 2000-2100. Anything else is a top-level error with code INVALID. */
  year: number;
}

/** Arguments of Activity.occurrences. */
export interface ActivityOccurrencesArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
  /** Only those that end after this. */
  from?: Date | null;
  /** Only those that start before this. */
  to?: Date | null;
}

/** Arguments of Mutation.cancelOccurrence. */
export interface CancelOccurrenceArgs {
  /** The occurrence's id. */
  occurrence: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** Why, 1-10,000 characters; a coordinator who cancels another organisation's occurrence must say it. */
  reason?: string | null;
}

/** Arguments of Mutation.moveOccurrence. */
export interface MoveOccurrenceArgs {
  /** The occurrence's id. */
  occurrence: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** When it begins: not past, and at most ten years ahead, or DATE_OUT_OF_RANGE. */
  startsAt: Date;
  /** When it ends, after its start: END_BEFORE_START; at most 14 days later: LASTS_TOO_LONG. */
  endsAt: Date;
}
