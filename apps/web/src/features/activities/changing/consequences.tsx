// What a change of the times comes to, in words, before it is saved.
import { useNetwork } from '../../../app/network.js';
import { useWords } from '../../../i18n/use-words.js';
import type { Plan } from '../register/plan.js';
import { useAtStake } from './at-stake.js';
import { differenceOf } from './changes.rules.js';
import type { ChangeableActivity } from './documents.js';
import { differing } from './groups.rules.js';
import { useMoment } from './when-in-words.js';

interface Props {
  activity: ChangeableActivity;
  plan: Plan;
  base: Plan;
}

export function Consequences({ activity, plan, base }: Props) {
  const { t, counted } = useWords();
  const { timeZone } = useNetwork();
  const moment = useMoment();
  const stake = useAtStake(activity);
  if (!stake || !differing(plan, base).includes('when')) return null;
  if (plan.often === 'ONCE' && base.often === 'ONCE') return <p className="note">{t('changing.onceStays')}</p>;
  const { gone, made } = differenceOf(plan, activity, stake.coming, timeZone);
  const falling = stake.promises.filter(({ occurrence }) => gone.some(({ id }) => id === occurrence)).length;
  const areShifted = gone.length > 0 && gone.length === made.length;
  const areAll = gone.length > 1 && gone.length === stake.coming.length;
  const say = (what: 'gone' | 'made' | 'shifted', starts: readonly string[]) =>
    t(`changing.${what}`, { ...counted(starts.length), days: moment(starts[0] ?? ''), first: moment(starts[0] ?? '') });
  const starts = gone.map(({ startsAt }) => startsAt);
  const sentences = [
    ...(areShifted && areAll ? [t('changing.shiftedAll', { first: moment(made[0] ?? '') })] : []),
    ...(areShifted && !areAll ? [say('shifted', made)] : []),
    ...(!areShifted && gone.length > 0 ? [say('gone', starts)] : []),
    ...(!areShifted && made.length > 0 ? [say('made', made)] : []),
  ];
  return (
    <div className="small stack tight" role="status">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {falling > 0 && (
        <p>
          <b className="strong">{t('changing.fall', counted(falling))}</b> {t('changing.askAgain')}
        </p>
      )}
      <p className="note">{t('changing.pastStays')}</p>
    </div>
  );
}
