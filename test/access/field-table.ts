// Who sees which field. What is not here fails the test.
import { peopleOf, type Role } from './cast.js';
import type { World } from './world.js';

/** How a field looks to those who see the thing that has it. */
export type Sight =
  /** The same to all of them. */
  | 'same'
  /** It leads to other things: each is there for those who may see it. */
  | 'things'
  /** A part of something: it is seen, or not, with the whole. */
  | 'part'
  /** Told by a test of its own. */
  | { readonly told: string }
  /** The whole for these, nothing for others. */
  | { readonly only: (id: string, world: World) => readonly Role[] }
  /** The whole for the network's people; for others what is left of it. */
  | { readonly left: (whole: never) => unknown };

const same = 'same';
const things = 'things';
const part = 'part';
const deeds = { told: 'deeds.spec.ts' };
const events = { told: 'events.spec.ts' };
const own = { told: 'fields.spec.ts, about oneself' };
const ofOwner = { told: 'test/notifications' };
const ofMandates = { told: 'test/mandates' };
const byToken = { told: 'test/organisations/mailed-link.spec.ts' };
const entry = { told: 'by how things are asked for' };

const only = (...roles: readonly Role[]): Sight => ({ only: () => roles });
const contact: Sight = { only: (id, { contactSeenBy }) => contactSeenBy.get(id) ?? [] };
const organisationPeople: Sight = { only: (id, { peopleOf }) => peopleOf.get(id) ?? [] };
const organisationAdmins: Sight = {
  only: (id, { peopleOf }) => (peopleOf.get(id) ?? []).filter((role) => role.endsWith('ADMIN')),
};

const all = (sight: Sight, names: string): Record<string, Sight> =>
  Object.fromEntries(names.split(' ').map((name) => [name, sight]));

/** Lists that others find empty. */
const forPeople: Sight = { left: () => ({ totalCount: 0, nodes: [], edges: [] }) };

interface Standing {
  readonly isCrossSector: boolean;
  readonly steps: unknown;
}
const nobodyNamed = [
  { code: 'INVITE_ANOTHER_KIND', contribution: null, organisation: null },
  { code: 'INVITE_ANOTHER_SECTOR', contribution: null, organisation: null },
];

export const fieldTable: Readonly<Record<string, Readonly<Record<string, Sight>>>> = {
  Query: {
    ...all(
      entry,
      'activity campaign contribution evidence goal mandate measure need network networks organisation plan process',
    ),
    ...all(own, 'viewer myData'),
    mailedLink: byToken,
    whatIf: ofMandates,
    webhook: ofOwner,
  },
  Subscription: { networkEvents: events, presence: { told: 'test/campaigns' } },
  Network: {
    ...all(same, 'id slug name language timeZone municipalities crossSectorRule lastSequence logId planLevels'),
    ...all(same, 'staleAfterDays dueMeasures'),
    members: { told: 'test/organisations' },
    ...all(things, 'activities campaigns mandates memberships needs occurrences places plans processTemplates'),
    ...all(only('coordinator', 'operator'), 'people invitations'),
    contributions: { told: 'test/contributions' },
    ranking: { told: 'test/plans' },
    search: { told: 'test/search' },
    events,
    ...all({ told: 'test/activities' }, 'occurrencesByDay occurrencesByPlace occurrencesByWeek'),
    viewerCanCoordinate: deeds,
    viewerLastSeen: own,
  },
  Organisation: {
    ...all(same, 'id name kind sector organisationNumber website version attendance'),
    contact,
    people: organisationPeople,
    invitations: organisationAdmins,
    ...all({ told: 'test/organisations' }, 'membership memberships'),
    viewerCanEdit: deeds,
  },
  Membership: {
    ...all(same, 'id kind sector since status statusAt version organisation network'),
    reason: { told: 'test/organisations' },
  },
  Plan: {
    ...all(
      same,
      'id network level title responsible status change startsOn endsOn vision background focusAreas strategies',
    ),
    ...all(
      same,
      'unGoals documents goalAreas goals missing approval decisions adoptedOn abandonedReason revision replaces replacedBy',
    ),
    ...all(things, 'parent children editions mandates processes'),
    ...all(same, 'dropped version measures'),
    viewerCanEdit: deeds,
  },
  GoalArea: all(same, 'id plan title about strategies goals version'),
  Goal: {
    ...all(same, 'id plan area number title about criteria unGoals measures version'),
    ...all(things, 'campaigns activities'),
  },
  Measure: {
    ...all(same, 'id plan goal kind title about startsOn endsOn responsible participants participantKinds others'),
    ...all(same, 'status result endedOn effortStep withinDays recurrence timesEach due isStale priority organisation'),
    ...all(same, 'processes version'),
    ...all(things, 'campaigns activities mandates'),
    ...all(forPeople, 'done notes'),
    viewerCanEdit: deeds,
  },
  Campaign: {
    ...all(same, 'id title summary status visibility startsOn endsOn cancelReason priority version network owner'),
    ...all(things, 'activities needs contributions mandates evidence goals measures'),
    ...all(same, 'wasCrossSector attendance'),
    crossSector: { left: (standing: Standing) => ({ ...standing, steps: standing.isCrossSector ? [] : nobodyNamed }) },
    partners: { left: (partners: { status: string }[]) => partners.filter(({ status }) => status === 'ACCEPTED') },
    viewerCanEdit: deeds,
  },
  Mandate: {
    ...all(same, 'id network plan title about dueOn responsible rule withdrawnReason version'),
    ...all(things, 'evidence campaigns activities'),
    standing: ofMandates,
    viewerCanEdit: deeds,
  },
  Evidence: {
    ...all(same, 'id network kind subject title happenedOn recordedAt eventId sequence kinds sectors kindsRequired'),
    ...all(same, 'sectorsRequired version'),
    result: { left: () => null },
    mandates: things,
    parties: { left: (parties: object[]) => parties.map((party) => ({ ...party, contributions: [] })) },
    setAside: { left: (aside: object | null) => aside && { ...aside, by: null } },
  },
  Activity: {
    ...all(
      same,
      'id title description status visibility audiences place startsAt endsAt recurrence except cancelReason',
    ),
    ...all(same, 'version network organiser attendance'),
    ...all(things, 'campaign needs occurrences mandates goals measures'),
    contact,
    viewerCanEdit: deeds,
  },
  Occurrence: {
    ...all(same, 'id startsAt endsAt status movedFrom cancelReason version attendance'),
    ...all(things, 'activity needs'),
    viewerCanNoteAttendance: deeds,
  },
  OccurrenceDay: all({ told: 'test/activities' }, 'date totalCount first'),
  OccurrencePlace: all({ told: 'test/activities' }, 'place totalCount next'),
  Attendance: all(same, 'participants volunteers hours notedAt version'),
  AttendanceSum: all(same, 'occurrences participants volunteers hours'),
  Need: {
    ...all(same, 'id title kind unit quantity covered confirmed neededBy laterOpen status version'),
    ...all(things, 'campaign activity occurrence contributions'),
    viewerCanEdit: deeds,
  },
  Contribution: {
    ...all(same, 'id kind unit quantity delivered deliveredOn status pledgedAt confirmedAt version organisation'),
    ...all(things, 'campaign activity need'),
    note: only('coordinator', ...peopleOf('owner'), ...peopleOf('giver')),
    declineReason: only('coordinator', ...peopleOf('owner'), ...peopleOf('giver')),
    viewerCanConfirm: deeds,
  },
  NetworkEvent: all(events, 'actor at changes kind organisation sequence subject'),
  Viewer: {
    ...all(own, 'email isOperator language networks organisations person sessions'),
    ...all(ofOwner, 'calendarLink following unwantedMail webhooks'),
  },
  Session: all(own, 'beganAt device id isThis usedAt'),
  NetworkAffiliation: all(own, 'network role'),
  OrganisationAffiliation: all(own, 'organisation role'),
  Following: all(ofOwner, 'campaign id kinds network organisation rhythm'),
  CalendarLink: all(ofOwner, 'createdAt readAt'),
  Webhook: all(ofOwner, 'deliveries id kinds network organisation status url version'),
  WebhookDelivery: all(ofOwner, 'attempts createdAt failure id nextAttemptAt responseStatus sequence status'),
  CampaignPartner: all(part, 'organisation status'),
  Contact: all(part, 'email isPublic name phone'),
  CrossSectorRule: all(part, 'kinds sectors'),
  CrossSectorStanding: all(part, 'counted isCrossSector kinds kindsRequired sectors sectorsRequired steps'),
  StandingStep: all(part, 'code contribution organisation'),
  NetworkEstablished: all(part, 'kinds'),
  CampaignsCompleted: all(part, 'count linkedOnly'),
  MeasuresDone: all(part, 'measures'),
  MilestonesReached: all(part, 'milestones'),
  PlanAdopted: all(part, 'plan'),
  MandateStanding: all(ofMandates, 'daysLeft done metOn required risks status underway'),
  MandateUnderway: all(ofMandates, 'inTime lacks part'),
  MandateLack: all(ofMandates, 'code kind organisation requirement'),
  MandateRisk: all(ofMandates, 'code missing part'),
  EvidenceParty: all(part, 'contributions isOwner kind name organisation sector'),
  EvidenceContribution: all(part, 'contribution delivered kind quantity status unit'),
  SetAside: all(part, 'at by reason'),
  WhatIf: all(ofMandates, 'mandates'),
  MandateOutlook: all(ofMandates, 'mandate now then'),
  EventChange: all(part, 'after before field'),
  Process: all(same, 'id title plan measure phases milestones version'),
  Milestone: {
    ...all(same, 'id process phase kind title plannedOn plannedUntil latestOn reachedOn meeting isOverdue version'),
  },
  ProcessTemplate: all(same, 'id network title phases deadlines version'),
  Decision: all(part, 'body bodyKind caseNumber decidedOn outcome'),
  MeasureDone: all(part, 'by doneOn id text'),
  MeasureDue: all(part, 'countsFrom dueOn measure standing times timesRequired'),
  ProgressNote: all(part, 'by id notedOn text'),
  ProjectOrganisation: all(part, 'aims cases owner projectGroup referenceGroup steeringGroup themes'),
  Priority: all(part, 'benefit points resourceUse severity'),
  PriorityScore: all(part, 'reason value'),
  ResourceUse: all(part, 'money reason staff time value'),
  RankedThing: all(part, 'priority rank thing'),
  SearchHit: all({ told: 'test/search' }, 'excerpt kind thing title'),
  FoundText: all(part, 'isMatch text'),
  DroppedPart: all(part, 'goal measure reason'),
  PlanDocument: all(part, 'fromYear kind number title toYear url'),
  PlanGap: all(part, 'goal measure requirement'),
  PlanLevelRule: all(
    part,
    'approvalLarge approvalNew approvalSmall level participants participation purpose reviseEveryYears revisedWith version',
  ),
  Phase: all(part, 'id title startsOn endsOn milestones'),
  TemplatePhase: all(part, 'title gates'),
  DeadlineRule: all(part, 'title weekday weeksBefore latestDaysLater'),
  PlanRevision: all(part, 'dueOn standing'),
  MailedLink: all(byToken, 'email hasAccount invitation purpose'),
  MailedInvitation: all(byToken, 'inviter networkRole organisationRole to'),
  Municipality: all(part, 'county name number'),
  NetworkInvitation: all(part, 'email id role sentAt until'),
  OrganisationInvitation: all(part, 'email id role sentAt until'),
  NetworkPerson: all(part, 'email person role'),
  OrganisationPerson: all(part, 'email person role'),
  Person: all(part, 'id name'),
  Place: all(part, 'address latitude longitude name'),
  Presence: all(part, 'doing person'),
};
