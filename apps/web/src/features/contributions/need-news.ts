// What happened to each need since the person was here, in a few words.
import { useMemo } from 'react';
import type { Happening } from '../../app/live.js';
import { useNetwork } from '../../app/network.js';
import { clockInWords, nearDayInWords, todayIn, wallOf } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { useAmount } from './amount.js';

export interface NeedNews {
  /** The newest event's. */
  sequence: number;
  words: string;
  /** How much has been promised since. */
  fresh: number;
}

/** The need that an event is about, by its id. */
const needOf = ({ subject }: Happening): string | undefined =>
  subject?.__typename === 'Need' ? subject.id : subject?.__typename === 'Contribution' ? subject.need?.id : undefined;

/** `events`: newest first. */
export function useNeedNews(events: readonly Happening[]): ReadonlyMap<string, NeedNews> {
  const tell = useTold(useTelling());
  const news = new Map<string, NeedNews>();
  for (const event of events) {
    const id = needOf(event);
    if (id === undefined) continue;
    const known = news.get(id);
    if (known) {
      news.set(id, { ...known, fresh: known.fresh + promisedBy(event) });
      continue;
    }
    // only the newest is told
    const words = tell(event);
    if (words !== undefined) news.set(id, { sequence: event.sequence, words, fresh: promisedBy(event) });
  }
  return news;
}

/** Each is put into words once, and again in another language or when its day is over. */
function useTold(tell: (event: Happening) => string | undefined): typeof tell {
  const { tag } = useWords();
  const today = todayIn(useNetwork().timeZone);
  const told = useMemo(() => new WeakMap<Happening, string | undefined>(), [tag, today]);
  return (event) => {
    if (!told.has(event)) told.set(event, tell(event));
    return told.get(event);
  };
}

const promisedBy = ({ kind, subject }: Happening): number =>
  kind === 'CONTRIBUTION_PLEDGED' && subject?.__typename === 'Contribution' ? subject.quantity : 0;

/** Undefined for what makes no difference to who looks for where they are wanted. */
function useTelling(): (event: Happening) => string | undefined {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const amount = useAmount();
  return ({ kind, at, organisation, subject }) => {
    const wall = wallOf(at, timeZone);
    const today = todayIn(timeZone);
    const time =
      wall.day === today ? t('needs.news.clock', { time: clockInWords(t, wall) }) : nearDayInWords(t, wall.day, today);
    const who = organisation?.name ?? t('feed.somebody');
    const gift = subject?.__typename === 'Contribution' ? amount(subject.unit, subject.quantity) : '';
    switch (kind) {
      case 'NEED_OPENED':
      case 'NEED_CHANGED':
      case 'NEED_COVERED':
      case 'NEED_REOPENED':
        return t(`needs.news.${kind}`, { time });
      case 'CONTRIBUTION_PLEDGED':
      case 'CONTRIBUTION_CONFIRMED':
      case 'CONTRIBUTION_WITHDRAWN':
        return t(`needs.news.${kind}`, { time, who, amount: gift });
      default:
        return undefined;
    }
  };
}
