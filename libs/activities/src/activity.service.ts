import { Inject, Injectable } from '@nestjs/common';
import { checkWidens } from '@saman/campaigns';
import { isId, newId, notFound, Problem } from '@saman/kernel';
import { Memberships, sees, storedContact, type Viewer } from '@saman/organisations';
import { changesBetween, constraintProblems, Database, Events, type Hold, ReadAgain, type Tx } from '@saman/platform';
import { ActivityCampaigns } from './activity-campaign.service.js';
import { Activity } from './activity.entity.js';
import { activityEvent } from './activity.events.js';
import { checkActsFor, checkMayEdit, checkReason } from './activity.rules.js';
import { storedPlace } from './place.rules.js';
import type { ActivityChanges, ActivityInput } from './schema.gen.js';
import { Timetable } from './timetable.service.js';

const LOGGED = ['status', 'visibility', 'audiences', 'startsAt', 'endsAt', 'recurrence', 'except', 'campaign'] as const;
const LOGGED_AS_CHANGED = ['title', 'description', 'place', 'contact'] as const;

constraintProblems.set(
  'activity_pk',
  () => new Problem('ALREADY_EXISTS', 'ID_TAKEN', 'There is an activity with this id.', ['activity', 'id']),
);

/** Deeds to activities. Each answers the activity's id. */
@Injectable()
export class Activities {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(Memberships) private readonly memberships: Memberships,
    @Inject(ActivityCampaigns) private readonly campaigns: ActivityCampaigns,
    @Inject(Timetable) private readonly timetable: Timetable,
  ) {}

  register(viewer: Viewer, networkId: string, organisationId: string, input: ActivityInput): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const member = await this.memberships.actingFor(tx, viewer, networkId, organisationId);
      const path = ['activity', 'campaign'];
      const owner = { networkId: member.networkId, organiserId: member.organisationId };
      const campaign = await this.campaigns.hold(tx, viewer, null, input.campaign ?? null, path);
      if (campaign) await this.campaigns.check(tx, campaign, owner, path);
      const values = newValues(input);
      const { fields, due } = await this.timetable.plan(tx, owner.networkId, values);
      const id = input.id ?? newId();
      const activity = { ...values, ...fields, ...owner, id, campaignId: campaign?.id ?? null };
      await tx.manager.insert(Activity, activity);
      const made = await this.timetable.make(tx, activity, due);
      await this.events.append(tx, [activityEvent('ACTIVITY_REGISTERED', activity), ...made]);
      return id;
    });
  }

  change(viewer: Viewer, id: string, version: number, changes: ActivityChanges): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const seen = await this.find(tx, viewer, id);
      checkActsFor(viewer, seen);
      await this.memberships.actingFor(tx, viewer, seen.networkId, seen.organiserId, []);
      const path = ['changes', 'campaign'];
      const campaign = await this.campaigns.hold(tx, viewer, seen.campaignId, changes.campaign ?? null, path);
      const before = await this.findAsSeen(tx, viewer, seen);
      checkMayEdit(viewer, before, version);
      if (campaign) await this.campaigns.check(tx, campaign, before, path);
      const values = { ...before, ...changedValues(changes), version: version + 1 };
      if (changes.campaign !== undefined) values.campaignId = campaign?.id ?? (changes.campaign && before.campaignId);
      checkWidens(before.visibility, values.visibility);
      return this.save(tx, before, values);
    });
  }

  cancel(viewer: Viewer, id: string, version: number, reason: string | null): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const before = await this.findUnderCampaign(tx, viewer, id);
      checkMayEdit(viewer, before, version);
      checkReason(viewer, before, reason);
      const cancelled = { status: 'CANCELLED' as const, cancelReason: reason, madeUntil: null, version: version + 1 };
      await tx.manager.update(Activity, { id: before.id }, cancelled);
      await this.timetable.callOff(tx, before.id);
      const changes = changesBetween<{ status: string }>(before, cancelled, ['status']);
      await this.events.append(tx, [activityEvent('ACTIVITY_CANCELLED', before, changes)]);
      return before.id;
    });
  }

  /** The activity, held if so wished; hidden from the viewer: NOT_FOUND at the path. */
  async find(tx: Tx, viewer: Viewer, id: string, hold?: Hold, path = ['activity']): Promise<Activity> {
    const activity = isId(id) ? await tx.row(Activity, id, hold) : null;
    if (!activity || !sees(viewer, activity, activity.organiserId)) throw notFound(path.at(-1) ?? 'activity', ...path);
    return activity;
  }

  /** The activity held to be changed, and before it its campaign, whose standing may move by it. */
  async findUnderCampaign(tx: Tx, viewer: Viewer, id: string, path = ['activity']): Promise<Activity> {
    const seen = await this.find(tx, viewer, id, undefined, path);
    await this.campaigns.hold(tx, viewer, seen.campaignId, null);
    return this.findAsSeen(tx, viewer, seen);
  }

  private async findAsSeen(tx: Tx, viewer: Viewer, seen: Activity): Promise<Activity> {
    const activity = await this.find(tx, viewer, seen.id, 'to change');
    if (activity.campaignId !== seen.campaignId) throw new ReadAgain('the activity moved to another campaign');
    return activity;
  }

  private async save(tx: Tx, before: Activity, values: Activity): Promise<string> {
    const plan = await this.timetable.replan(tx, before, values);
    const after = { ...values, ...plan?.fields };
    await tx.manager.update(Activity, { id: after.id }, after);
    const drafts = plan ? await this.timetable.redraw(tx, before, after, plan.due) : [];
    const changes = changesBetween(told(before), told(after), LOGGED, LOGGED_AS_CHANGED);
    await this.events.append(tx, [activityEvent('ACTIVITY_CHANGED', after, changes, before.campaignId), ...drafts]);
    return after.id;
  }
}

/** An activity's fields as the log names them. */
const told = (activity: Activity) => ({ ...activity, campaign: activity.campaignId });

function newValues(input: ActivityInput) {
  return {
    title: input.title,
    description: input.description,
    status: 'SCHEDULED' as const,
    visibility: input.visibility ?? ('PUBLIC' as const),
    audiences: input.audiences ?? ['EVERYONE' as const],
    place: storedPlace(input.place, ['activity', 'place']),
    contact: input.contact ? storedContact(input.contact) : null,
    startsAt: input.startsAt,
    endsAt: input.endsAt,
    recurrence: input.recurrence ?? null,
    except: input.except ?? [],
  };
}

/** The values that changes name; null takes away what may be absent. */
function changedValues({ campaign, place, contact, except, ...plain }: ActivityChanges): Partial<Activity> {
  const values = {
    ...plain,
    ...(except === undefined ? {} : { except: except ?? [] }),
    ...(place === undefined ? {} : { place: storedPlace(place, ['changes', 'place']) }),
    ...(contact === undefined ? {} : { contact: contact && storedContact(contact) }),
  };
  const given = Object.entries<unknown>(values).filter(([, value]) => value !== undefined);
  if (given.length === 0 && campaign === undefined) {
    throw new Problem('INVALID', 'NOTHING_TO_CHANGE', 'The changes name no field.', ['changes']);
  }
  return Object.fromEntries(given);
}
