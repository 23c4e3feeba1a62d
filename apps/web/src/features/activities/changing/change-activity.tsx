// Changing an activity on one screen: the form that it was registered with.
import { useState } from 'react';
import { useQuery } from 'urql';
import { useKept } from '../../../app/drafts.js';
import { useNetwork } from '../../../app/network.js';
import { ChangeForm } from '../../../app/written/change-form.js';
import { todayIn } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { goToFirstWrong } from '../../../ui/first-wrong.js';
import { useProblems } from '../../../ui/problems.js';
import { useDeed } from '../../../app/use-deed.js';
import { isIn, RegisterDocument } from '../register/documents.js';
import { AudienceFields, BelongsFields, FIELDS, WhatFields, WhenFields } from '../register/fields.js';
import { type Plan, sentenceOf, wrongIn } from '../register/plan.js';
import { planOf } from './begun.rules.js';
import { changesOf } from './changes.rules.js';
import { Consequences } from './consequences.js';
import { ChangeActivityDocument, type ChangeableActivity, type ComingTime } from './documents.js';
import { conflictsOf, differing, type Group, merged, partOf, told } from './groups.rules.js';

interface Props {
  /** As it is now, also while the form is open. */
  activity: ChangeableActivity;
  /** Its next time. */
  next: ComingTime | undefined;
  close: () => void;
}

export function ChangeActivity({ activity, next, close }: Props) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const { byField } = useProblems();
  const deed = useDeed();
  const campaigns = useCampaigns(activity);
  const { base, change, forget, ...written } = usePlans(activity, next);
  const { words: plan, now } = written;
  const [wrong, setWrong] = useState<ReturnType<typeof wrongIn>>([]);
  const inWords = useGroups(campaigns);
  const done = () => {
    forget();
    close();
  };
  const save = async () => {
    const wanted = merged(plan, base, now);
    const found = wrongIn(wanted);
    setWrong(found);
    const changes = changesOf(wanted, now, activity, timeZone);
    const variables = { activity: activity.id, version: activity.version, changes };
    if (found.length > 0) goToFirstWrong();
    else if (Object.keys(changes).length === 0 || (await deed.run(ChangeActivityDocument, variables))) done();
  };
  const fields = { plan, change, errors: { ...deed.wrong, ...byField(wrong) } };
  return (
    <ChangeForm
      name={t('changing.heading')}
      nameOf={(group) => t(`changing.fields.${group}`)}
      {...{ written, inWords, deed, save }}
      fields={FIELDS}
      cancel={done}
    >
      <WhatFields {...fields} />
      <WhenFields {...fields} begun={base} />
      <Consequences {...{ activity, plan }} base={now} />
      <AudienceFields {...fields} />
      <BelongsFields {...fields} organisations={[]} campaigns={campaigns} />
    </ChangeForm>
  );
}

/** An activity and its next time, as the person began to change it, and what they have written. */
interface Begun {
  activity: ChangeableActivity;
  next: ComingTime | undefined;
  plan: Plan;
}

/** What was kept, where anything was written; untouched places say what they say now. */
function takenUp(kept: Partial<Begun>, activity: ChangeableActivity, next: Begun['next'], timeZone: string): Begun {
  const now = planOf(activity, next, timeZone);
  if (!kept.activity || !kept.plan) return { activity, next, plan: now };
  const base = planOf(kept.activity, next, timeZone);
  // what was written of its times may have been told from one that is past
  const when = kept.next?.id === next?.id ? {} : partOf(base, 'when');
  const mine = { ...base, ...kept.plan, ...when };
  if (differing(mine, base).length === 0) return { activity, next, plan: now };
  return { activity: kept.activity, next, plan: merged(mine, base, now) };
}

/** What the person began with, what they have written, and how it is now. */
function usePlans(activity: ChangeableActivity, next: ComingTime | undefined) {
  const { timeZone } = useNetwork();
  const [begun, setBegun, forget] = useKept<Begun>(`change.${activity.id}`, (kept) =>
    takenUp(kept, activity, next, timeZone),
  );
  const base = planOf(begun.activity, begun.next, timeZone);
  const [isFromBefore] = useState(differing(begun.plan, base).length > 0);
  const isSameSeries = (['startsAt', 'endsAt', 'recurrence'] as const).every(
    (field) => activity[field] === begun.activity[field],
  );
  // the next time may pass, or be moved, while the form is open: that is no change of the series
  const nextNow = isSameSeries ? begun.next : next;
  const now = planOf(activity, nextNow, timeZone);
  const conflicts = conflictsOf(begun.plan, base, now);
  const giveWay = (groups: readonly Group[]) => {
    const kept = merged(begun.plan, base, now);
    const plan = groups.reduce((mine, group) => ({ ...mine, ...partOf(now, group) }), kept);
    setBegun({ activity, next: nextNow, plan });
  };
  return {
    ...{ thing: activity.id, now, words: begun.plan, conflicts, isFromBefore, base, forget },
    change: (changes: Partial<Plan>) => setBegun((before) => ({ ...before, plan: { ...before.plan, ...changes } })),
    keepMine: () => giveWay([]),
    takeTheirs: () => giveWay(conflicts),
  };
}

/** Those that the organiser may put it under, with the one that it is under. */
function useCampaigns({ organiser, campaign }: ChangeableActivity): { id: string; title: string }[] {
  const { slug } = useNetwork();
  const [{ data }] = useQuery({ query: RegisterDocument, variables: { slug, organisation: organiser.id } });
  const own = (data?.network?.campaigns.nodes ?? []).filter((one) => isIn(one, organiser.id));
  return campaign && !own.some(({ id }) => id === campaign.id) ? [campaign, ...own] : own;
}

/** What the form says in one place, in words. */
function useGroups(campaigns: readonly { id: string; title: string }[]): (plan: Plan, group: Group) => string {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  return (plan, group) => {
    if (group === 'when') return sentenceOf(t, plan, todayIn(timeZone));
    if (group === 'audiences') return plan.audiences.map((one) => t(`register.audiences.${one}`)).join(', ');
    if (group === 'place') return told(plan, group).split('\n').filter(Boolean).join(', ');
    const text = group === 'campaign' ? campaigns.find(({ id }) => id === plan.campaign)?.title : plan[group];
    return text ?? '';
  };
}
