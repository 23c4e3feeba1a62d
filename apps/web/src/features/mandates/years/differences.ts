// What would be different, in words.
import type { TFunction } from 'i18next';
import { useWords } from '../../../i18n/use-words.js';
import { lackOf, riskOf, type Standing, titleOf } from '../parts.js';
import type { Outlook } from './what-if.js';

type Underway = Standing['underway'][number];

const isReady = ({ inTime, lacks }: Underway): boolean => inTime && lacks.length === 0;

/** How many are done, or would be in time without anything lacking. */
const onTrack = ({ done, underway }: Standing): number => done + underway.filter(isReady).length;

/** How many are done, or could be in time. */
const possible = ({ done, underway }: Standing): number => done + underway.filter(({ inTime }) => inTime).length;

export interface Difference {
  id: string;
  title: string;
  /** For better or for worse, or neither. */
  tone: 'ok' | 'gap' | '';
  words: string;
}

type Found = Pick<Difference, 'tone' | 'words'>;

/** One for each mandate that would stand otherwise. */
export function useDifferences(): (outlooks: readonly Outlook[]) => Difference[] {
  const { t, lowly, counted } = useWords();
  const counts = (of: (standing: Standing) => number, { now, then }: Outlook) => {
    const [before, after] = [of(now), of(then)];
    const words = { before: lowly(before), after: counted(after).n, required: lowly(now.required) };
    return { isSame: before === after, tone: after > before ? ('ok' as const) : ('gap' as const), words };
  };
  const found = (outlook: Outlook): Found | null => {
    const { now, then } = outlook;
    const { required } = now;
    if (onTrack(now) < required && onTrack(then) >= required) return { tone: 'ok', words: t('mandates.would.reach') };
    if (onTrack(now) >= required && onTrack(then) < required) {
      const [risk] = then.risks;
      return { tone: 'gap', words: `${t('mandates.would.miss')} ${risk ? riskOf(t, risk) : ''}`.trim() };
    }
    const [ready, could] = [counts(onTrack, outlook), counts(possible, outlook)];
    if (!ready.isSame) return { tone: ready.tone, words: t('mandates.would.ready', ready.words) };
    if (!could.isSame) return { tone: could.tone, words: t('mandates.would.could', could.words) };
    return otherLack(t, outlook);
  };
  return (outlooks) =>
    outlooks.flatMap((outlook) => {
      const difference = found(outlook);
      return difference ? { id: outlook.mandate.id, title: outlook.mandate.title, ...difference } : [];
    });
}

/** Of what is on the way both now and then, the first that would lack something else. */
function otherLack(t: TFunction, { now, then }: Outlook): Found | null {
  for (const after of then.underway) {
    const before = now.underway.find(({ part }) => part.id === after.part.id);
    const [had, has] = [before && lackOf(t, before), lackOf(t, after)];
    if (before && had !== has) {
      const words = t('mandates.would.lack', { part: titleOf(after.part), lack: has ?? t('mandates.nothingLacks') });
      return { tone: has === null ? 'ok' : '', words };
    }
  }
  return null;
}
