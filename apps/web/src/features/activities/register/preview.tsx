import { useNetwork } from '../../../app/network.js';
import { clockInWords, dayInWords, todayIn, weekdayInWords } from '../../../i18n/dates.js';
import { capital } from '../../../i18n/numbers.js';
import { useWords } from '../../../i18n/use-words.js';
import { Icon } from '../../../ui/icon.js';
import { Status } from '../../../ui/status.js';
import { type Plan, saysWhen, sentenceOf } from './plan.js';

/** The notice as it will hang. */
export function Preview({ plan, organisation }: { plan: Plan; organisation: string }) {
  const { t, digits } = useWords();
  const today = todayIn(useNetwork().timeZone);
  const [hours = '', minutes = ''] = plan.from.split(':');
  const near = plan.day < today ? undefined : today;
  const when = `${capital(weekdayInWords(t, plan.day))} ${dayInWords(t, plan.day, near)}, ${clockInWords(t, { day: plan.day, hours, minutes })}`;
  const what = plan.peopleAs.trim() === '' ? t('needs.kinds.VOLUNTEERS').toLowerCase() : plan.peopleAs;
  return (
    <aside className="stack" aria-labelledby="preview" style={{ gap: '.875rem' }}>
      <h2 className="ds-heading" id="preview" style={{ fontSize: '1.1875rem' }}>
        {t('register.preview')}
      </h2>
      <article className="card preview stack" style={{ gap: '.625rem' }}>
        {saysWhen(plan) && <p className="note num">{when}</p>}
        <h3 className="ds-heading" style={{ fontSize: '1.375rem' }}>
          {plan.title.trim() === '' ? t('register.unnamed') : plan.title}
        </h3>
        <p className="small quiet">
          {plan.place}
          {plan.place !== '' && <br />}
          {organisation}
        </p>
        <p className="tagline">
          {saysWhen(plan) && (
            <span>
              <Icon name="repeat" />
              {sentenceOf(t, plan, today, 'short')}
            </span>
          )}
          <span>
            <Icon name="people" />
            {(plan.audiences.length === 0 ? (['EVERYONE'] as const) : plan.audiences)
              .map((audience) => t(`register.audiences.${audience}`))
              .join(', ')}
          </span>
        </p>
        {plan.people > 0 && (
          <Status tone="missing" icon="open">
            {t('register.needs', { what: `${digits(plan.people)} ${what}` })}
          </Status>
        )}
      </article>
    </aside>
  );
}
