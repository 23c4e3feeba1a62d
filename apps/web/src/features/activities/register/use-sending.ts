import { useState } from 'react';
import { newId } from '../../../app/new-id.js';
import { useNetwork } from '../../../app/network.js';
import type { Outcome } from '../../../graphql/deeds.js';
import { useWords } from '../../../i18n/use-words.js';
import { isThereAlready } from '../../../offline/deed.rules.js';
import { useQueuedDeed } from '../../../offline/use-queue.js';
import { AimNewDocument, OpenNeedDocument, RegisterActivityDocument } from './documents.js';
import { inputOf, type Plan, wrongIn } from './plan.js';

/** What became of it. */
export interface Done {
  id: string;
  title: string;
  hasNeed: boolean;
  hasAims: boolean;
  slug: string;
  /** It is on this device until there is a network. */
  isWaiting: boolean;
}

/** Sends the activity, then what it needs; both wait where there is no network. `draft`: where the form's words are kept. */
export function useSending(plan: Plan, draft: string, done: (what: Done) => void) {
  const network = useNetwork();
  const sendOrKeep = useQueuedDeed();
  const follow = useFollowing(plan);
  // one id and one key from the first try on: sent again, it is still the same activity
  const [id, setId] = useState(newId);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [isSending, setSending] = useState(false);

  const send = async () => {
    if (isSending) return;
    const problems = wrongIn(plan);
    if (problems.length > 0) {
      setOutcome({ problems });
      return;
    }
    setSending(true);
    const activity = inputOf(plan, id, network.timeZone);
    const variables = { network: network.id, organisation: plan.organisation, activity };
    const at = `/my/register?network=${network.slug}`;
    const wish = { kind: 'REGISTER', title: plan.title, about: [id], at, draft: { name: draft, words: plan } } as const;
    const said = await sendOrKeep(RegisterActivityDocument, variables, { wish });
    const isWaiting = 'waits' in said;
    if (isWaiting || 'payload' in said || isThereAlready(said)) {
      const followed = await follow(id, isWaiting ? said.waits : undefined);
      done({ id, title: plan.title, ...followed, slug: network.slug, isWaiting });
      setId(newId());
    } else setOutcome(said);
    setSending(false);
  };
  return { outcome, isSending, send };
}

/** What comes with the activity, once it is there; or waits with it. */
function useFollowing(plan: Plan) {
  const openNeed = useOpenNeed(plan);
  const aim = useAim(plan);
  return async (id: string, after: string | undefined): Promise<Pick<Done, 'hasNeed' | 'hasAims'>> => ({
    hasNeed: plan.people === 0 || (await openNeed(id, after)),
    hasAims: plan.goals.length + plan.measures.length === 0 || (await aim(id, after)),
  });
}

/** Whether the need for people is open, or waits with the activity. */
function useOpenNeed({ people, peopleAs, often }: Plan) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const sendOrKeep = useQueuedDeed();
  return async (activity: string, after: string | undefined): Promise<boolean> => {
    const title = peopleAs.trim() === '' ? t('needs.kinds.VOLUNTEERS') : peopleAs;
    const need = { activity, eachOccurrence: often !== 'ONCE', title, kind: 'VOLUNTEERS', quantity: people } as const;
    const wish = { kind: 'NEED', title, about: [activity], at: `/${slug}/activities/${activity}` } as const;
    const said = await sendOrKeep(OpenNeedDocument, { need }, { wish, after });
    return 'payload' in said || 'waits' in said;
  };
}

/** Whether it is said what the activity is for, or waits with it. */
function useAim({ title, goals, measures }: Plan) {
  const { slug } = useNetwork();
  const sendOrKeep = useQueuedDeed();
  return async (activity: string, after: string | undefined): Promise<boolean> => {
    const wish = { kind: 'AIM', title, about: [activity], at: `/${slug}/activities/${activity}` } as const;
    const variables = { activity, goals: [...goals], measures: [...measures] };
    const said = await sendOrKeep(AimNewDocument, variables, { wish, after });
    return 'payload' in said || 'waits' in said;
  };
}
