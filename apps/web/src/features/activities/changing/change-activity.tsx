// Changing an activity on one screen: the form that it was registered with. When somebody else was faster, both versions are shown.
import { useState } from 'react';
import { useQuery } from 'urql';
import { useLastBy } from '../../../app/written/last-by.js';
import { useNetwork } from '../../../app/network.js';
import { todayIn } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { goToFirstWrong } from '../../../ui/first-wrong.js';
import { Refusal, useProblems } from '../../../ui/problems.js';
import { isRead } from '../../../ui/typed-field.js';
import { Versions } from '../../../ui/versions.js';
import { useDeed } from '../../campaigns/use-deed.js';
import { isIn, RegisterDocument } from '../register/documents.js';
import { AudienceFields, BelongsFields, WhatFields, WhenFields } from '../register/fields.js';
import { type Plan, sentenceOf, wrongIn } from '../register/plan.js';
import { planOf } from './begun.rules.js';
import { changesOf } from './changes.rules.js';
import { Consequences } from './consequences.js';
import { ChangeActivityDocument, type ChangeableActivity, type ComingTime } from './documents.js';
import { conflictsOf, type Group, merged, partOf } from './groups.rules.js';

interface Props {
  /** As it is now, also while the form is open. */
  activity: ChangeableActivity;
  /** Its next time. */
  next: ComingTime | undefined;
  /** `isDone`: something was changed. */
  close: (isDone: boolean) => void;
}

/** The fields that have a place of their own for what is wrong. */
const FIELDS = ['title', 'description', 'name', 'startsAt', 'endsAt', 'recurrence', 'campaign', 'audiences'];

export function ChangeActivity({ activity, next, close }: Props) {
  const { t } = useWords();
  const lastBy = useLastBy(activity.id);
  const { byField } = useProblems();
  const campaigns = useCampaigns(activity);
  const { base, plan, theirs, change, rebase } = usePlans(activity, next);
  const { deed, wrong, send } = useSaving(activity, close);
  const conflicts = conflictsOf(plan, base, theirs);
  const inWords = useGroups(campaigns);
  const save = (version: number) => void send(merged(plan, base, theirs), theirs, version);
  const errors = {
    ...(deed.outcome && 'problems' in deed.outcome && byField(deed.outcome.problems)),
    ...byField(wrong),
  };
  const fields = { plan, change, errors };
  return (
    <form
      className="card form"
      noValidate
      aria-label={t('changing.heading')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isRead(event.currentTarget) && conflicts.length === 0) save(activity.version);
      }}
    >
      {conflicts.length > 0 && (
        <Versions
          lastBy={lastBy}
          versions={conflicts.map((group) => ({
            field: t(`changing.fields.${group}`),
            mine: inWords(plan, group),
            theirs: inWords(theirs, group),
          }))}
          takeTheirs={() => {
            rebase(conflicts);
            deed.forget();
          }}
          useMine={() => save(activity.version)}
        />
      )}
      <WhatFields {...fields} />
      <WhenFields {...fields} begun={base} />
      <Consequences {...{ activity, plan }} base={theirs} />
      <AudienceFields {...fields} />
      <BelongsFields {...fields} organisations={[]} campaigns={campaigns} />
      {conflicts.length === 0 && <Refusal outcome={deed.outcome} fields={FIELDS} />}
      <div className="row">
        {conflicts.length === 0 && (
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t('common.save')}
          </button>
        )}
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => close(false)}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}

/** What the person began with, what they have written, and how it is now. */
function usePlans(activity: ChangeableActivity, next: ComingTime | undefined) {
  const { timeZone } = useNetwork();
  const [begun, setBegun] = useState({ activity, next });
  const base = planOf(begun.activity, begun.next, timeZone);
  const [plan, setPlan] = useState(base);
  const isSameSeries = (['startsAt', 'endsAt', 'recurrence'] as const).every(
    (field) => activity[field] === begun.activity[field],
  );
  // the next time may pass, or be moved, while the form is open: that is no change of the series
  const theirs = planOf(activity, isSameSeries ? begun.next : next, timeZone);
  const change = (changes: Partial<Plan>) => setPlan((before) => ({ ...before, ...changes }));
  const rebase = (groups: readonly Group[]) => {
    setPlan(groups.reduce((mine, group) => ({ ...mine, ...partOf(theirs, group) }), merged(plan, base, theirs)));
    setBegun({ activity, next: isSameSeries ? begun.next : next });
  };
  return { base, plan, theirs, change, rebase };
}

function useSaving(activity: ChangeableActivity, close: (isDone: boolean) => void) {
  const { timeZone } = useNetwork();
  const deed = useDeed();
  const [wrong, setWrong] = useState<ReturnType<typeof wrongIn>>([]);
  const send = async (plan: Plan, now: Plan, version: number) => {
    const found = wrongIn(plan);
    setWrong(found);
    if (found.length > 0) {
      goToFirstWrong();
      return;
    }
    const changes = changesOf(plan, now, activity, timeZone);
    if (Object.keys(changes).length === 0) close(false);
    else if (await deed.run(ChangeActivityDocument, { activity: activity.id, version, changes })) close(true);
    else goToFirstWrong();
  };
  return { deed, wrong, send };
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
    const text = group === 'campaign' ? campaigns.find(({ id }) => id === plan.campaign)?.title : plan[group];
    return text ?? '';
  };
}
