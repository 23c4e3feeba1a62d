import { useState } from 'react';
import { useKept } from '../../../app/drafts.js';
import { useNetwork } from '../../../app/network.js';
import { addDays, todayIn } from '../../../i18n/dates.js';
import { written } from './place.rules.js';
import type { Plan } from './plan.js';

/** What is written on the form, kept on the device until it is sent. */
export function useWritten(draft: string, organisation: string) {
  const { timeZone } = useNetwork();
  const today = todayIn(timeZone);
  const [plan, setPlan, forget] = useKept<Plan>(draft, (kept) => takenUp(beginning(organisation, today), kept, today));
  const [isFromBefore, setFromBefore] = useState(
    [plan.title, plan.description, plan.place].some((text) => text !== ''),
  );
  const change = (changes: Partial<Plan>) => setPlan((before) => ({ ...before, ...changes }));
  const clear = () => {
    setFromBefore(false);
    forget();
  };
  return { plan, change, clear, isFromBefore };
}

/** What was kept; but a day that has passed meanwhile is for nothing. */
const takenUp = (begun: Plan, kept: Partial<Plan>, today: string): Plan => ({
  ...begun,
  ...kept,
  ...(kept.day !== undefined && kept.day !== '' && kept.day < today ? { day: begun.day, lastDay: begun.lastDay } : {}),
});

/** An evening in a week, every week until the next holidays, for everybody. */
function beginning(organisation: string, today: string): Plan {
  const day = addDays(today, 7);
  return {
    organisation,
    campaign: '',
    title: '',
    description: '',
    ...written(null),
    day,
    from: '18:00',
    to: '19:30',
    often: 'WEEKLY',
    until: 'SUMMER',
    lastDay: addDays(day, 70),
    daysMore: 0,
    onRedDays: false,
    audiences: ['EVERYONE'],
    people: 0,
    peopleAs: '',
    goals: [],
    measures: [],
  };
}
