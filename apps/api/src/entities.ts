// Every table, lowest room first: an entity refers to those above it in this list.
import { Activity, ActivityGoal, ActivityMeasure, Attendance, Occurrence } from '@saman/activities';
import { Campaign, CampaignGoal, CampaignMeasure, CampaignPartner, CampaignPresence } from '@saman/campaigns';
import { Contribution, Need, NeedSeries } from '@saman/contributions';
import { ActivityMandate, CampaignMandate, Evidence, Mandate, MandatePart } from '@saman/mandates';
import {
  CalendarLink,
  Following,
  News,
  Reminder,
  TakerPosition,
  UnwantedMail,
  Webhook,
  WebhookDelivery,
} from '@saman/notifications';
import {
  LastSeen,
  MailedLink,
  Membership,
  Network,
  NetworkPerson,
  Organisation,
  OrganisationPerson,
  Person,
  RightsChange,
  Session,
  SignInFailure,
} from '@saman/organisations';
import {
  Goal,
  GoalArea,
  Measure,
  MeasureDone,
  MeasureDue,
  MeasureParticipant,
  Milestone,
  Phase,
  Plan,
  PlanDecision,
  PlanLevelRule,
  Process,
  ProcessTemplate,
  ProgressNote,
  StaleRule,
} from '@saman/plans';
import { Findable, IdempotencyKey, Installation, NetworkClock, NetworkEvent } from '@saman/platform';

export const entities = [
  ...[Installation, NetworkClock, NetworkEvent, IdempotencyKey],
  ...[Person, RightsChange, Session, MailedLink, SignInFailure],
  ...[Network, NetworkPerson, LastSeen, Organisation, OrganisationPerson, Membership, Findable],
  ...[PlanLevelRule, Plan, PlanDecision, GoalArea, Goal],
  ...[Measure, MeasureParticipant, MeasureDue, MeasureDone, ProgressNote, StaleRule],
  ...[ProcessTemplate, Process, Phase, Milestone],
  ...[Campaign, CampaignPartner, CampaignPresence, CampaignGoal, CampaignMeasure],
  ...[Activity, Occurrence, Attendance, ActivityGoal, ActivityMeasure],
  ...[Need, NeedSeries, Contribution],
  ...[Mandate, MandatePart, CampaignMandate, ActivityMandate, Evidence],
  ...[Following, News, UnwantedMail, Reminder, Webhook, WebhookDelivery, TakerPosition, CalendarLink],
];
