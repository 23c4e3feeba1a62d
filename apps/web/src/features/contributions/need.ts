// A need as the screens show it, wherever it is shown.
import { type Data, graphql } from '../../graphql/graphql.js';
import { clockInWords, dayInWords, nearDayInWords, todayIn, wallOf } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import type { IconName } from '../../ui/icon.js';

export const NeedCardFragment = graphql(`
  fragment NeedCard on Need {
    id
    version
    title
    kind
    unit
    quantity
    covered
    confirmed
    neededBy
    laterOpen
    status
    viewerCanEdit
    campaign {
      id
      title
    }
    activity {
      id
      title
      organiser {
        id
        name
      }
    }
    occurrence {
      id
      startsAt
      movedFrom
    }
    contributions(first: 30) {
      nodes {
        id
        version
        status
        quantity
        organisation {
          id
          name
        }
      }
    }
  }
`);

export type NeedData = Data<typeof NeedCardFragment>;
export type Kind = NeedData['kind'];

export const KINDS: readonly Kind[] = [
  'VOLUNTEERS',
  'TRANSPORT',
  'VENUE',
  'EQUIPMENT',
  'MONEY',
  'EXPERTISE',
  'HOURS',
  'OUTREACH',
];

export const ICONS: Record<Kind, IconName> = {
  VOLUNTEERS: 'people',
  HOURS: 'clock',
  VENUE: 'house',
  EQUIPMENT: 'box',
  MONEY: 'coins',
  EXPERTISE: 'bulb',
  TRANSPORT: 'car',
  OUTREACH: 'shout',
};

export type Cover = 'open' | 'nearly' | 'covered';

type Counts = Pick<NeedData, 'quantity' | 'covered'>;

export const lackingIn = ({ quantity, covered }: Counts): number => quantity - covered;

/** Nearly covered: one unit lacks, or at most a quarter. */
export function coverOf(need: Counts): Cover {
  const lacking = lackingIn(need);
  if (lacking === 0) return 'covered';
  return need.covered > 0 && (lacking === 1 || lacking * 4 <= need.quantity) ? 'nearly' : 'open';
}

/** What is given to it and holds. */
export const giftsTo = ({ contributions }: Pick<NeedData, 'contributions'>) =>
  contributions.nodes.filter(({ status }) => status !== 'WITHDRAWN' && status !== 'DECLINED');

/** When it is needed: at a time of an activity, or by a day. */
export function useWhen(timeZone: string): (need: Pick<NeedData, 'occurrence' | 'neededBy'>) => string | null {
  const { t } = useWords();
  const today = todayIn(timeZone);
  return ({ occurrence, neededBy }) => {
    if (occurrence) {
      const wall = wallOf(occurrence.startsAt, timeZone);
      return t('needs.at', { day: nearDayInWords(t, wall.day, today), time: clockInWords(t, wall) });
    }
    return neededBy ? t('needs.by', { date: dayInWords(t, neededBy, today) }) : null;
  };
}
