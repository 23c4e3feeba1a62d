// How often it is to be done, chosen in words and said back in words.
import type { TFunction } from 'i18next';
import { useNetwork } from '../../app/network.js';
import { dayInWords, todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Choices } from '../../ui/choices.js';
import { Stepper } from '../../ui/stepper.js';
import { DayField } from '../../ui/typed-field.js';
import type { MeasureWords } from './measure-words.js';
import { dayOfYear, OFTEN, oftenOf, ruleFor } from './recurrence.rules.js';

const MOST_TIMES = 366;

interface Props {
  words: MeasureWords;
  change: (changes: Partial<MeasureWords>) => void;
  wrong: Readonly<Record<string, string | undefined>>;
}

export function RecurrenceFields({ words, change, wrong }: Props) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const today = todayIn(timeZone);
  const often = oftenOf(words.recurrence);
  const offered = often === 'OTHER' ? [...OFTEN, 'OTHER' as const] : OFTEN;
  const due = dayThisYear(words.recurrence, today);
  return (
    <div className="stack">
      <Choices
        legend={t('measures.fields.recurrence')}
        name="often"
        choices={offered.map((value) => ({ value, label: t(`measures.often.${value}`) }))}
        chosen={often}
        choose={(chosen) =>
          chosen !== 'OTHER' &&
          change({
            recurrence: ruleFor(chosen, `${today.slice(0, 4)}-12-31`),
            ...(chosen === 'ONCE' && { timesEach: 1 }),
          })
        }
        error={wrong['recurrence']}
      />
      {due !== null && (
        <DayField
          label={t('measures.byDay')}
          timeZone={timeZone}
          value={due}
          change={(day) => day !== '' && change({ recurrence: ruleFor('YEARLY', day) })}
        />
      )}
      {often !== 'ONCE' && (
        <div className="stack tight">
          <p className="label" id="times-each">
            {t('measures.fields.timesEach')}
          </p>
          <Stepper
            value={words.timesEach}
            change={(timesEach) => change({ timesEach })}
            least={1}
            most={MOST_TIMES}
            labelledBy="times-each"
          />
        </div>
      )}
      <p className="small quiet">{oftenInWords(t, words.recurrence)}</p>
    </div>
  );
}

function dayThisYear(rule: string, today: string): string | null {
  const day = dayOfYear(rule);
  const two = (number: number) => String(number).padStart(2, '0');
  return day && `${today.slice(0, 4)}-${two(day.month + 1)}-${two(day.date)}`;
}

/** "Every year, by 22 September at the latest." */
export function oftenInWords(t: TFunction, rule: string): string {
  const day = dayThisYear(rule, '2028');
  // a year is named nowhere: the day is of this one
  const words = day === null ? '' : dayInWords(t, day, '2028');
  return t(`measures.oftenWords.${oftenOf(rule)}`, { day: words, rule });
}
