// What a plan lacks before it can be adopted, each with the way to where it is written.
import { Link } from 'react-router';
import { useNetwork } from '../../../app/network.js';
import { useWords } from '../../../i18n/use-words.js';
import { Icon } from '../../../ui/icon.js';
import type { Plan } from '../plan.js';
import { type Lack, lacksOf } from './way.rules.js';

/** The field of the plan's own form that it is written in. */
const FIELDS: Partial<Record<Lack['requirement'], string>> = {
  VISION: 'vision',
  BACKGROUND: 'background',
  END_AHEAD: 'endsOn',
  ANALYSES: 'documents',
};

/** Where on the page it is written, by the id of what one begins with there. */
const PLACES: Partial<Record<Lack['requirement'], string>> = {
  GOAL_AREAS: 'add-area',
  GOALS: 'add-goal',
};

/** More than these are not listed one by one. */
const SHOWN = 5;

interface Props {
  plan: Plan;
  /** Opens the plan's form in a field; null for those who may not. */
  write: ((field: string) => void) | null;
}

export function Missing({ plan, write }: Props) {
  const { t } = useWords();
  const lacks = lacksOf(plan.missing);
  if (lacks.length === 0) return null;
  return (
    <>
      <ul className="plain lacks">
        {lacks.map((lack) => (
          <li key={lack.requirement}>
            <Icon name="open" />
            <OneLack plan={plan.id} lack={lack} write={write} />
          </li>
        ))}
      </ul>
      {plan.status === 'IN_HEARING' && <p>{t('planning.takeBackToWrite')}</p>}
    </>
  );
}

/** Opens the form that stands further down; it takes the focus, and so comes into view. */
const begin = (place: string): void => document.getElementById(place)?.click();

function OneLack({ plan, lack, write }: { plan: string; lack: Lack; write: Props['write'] }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const { requirement, parts } = lack;
  const field = FIELDS[requirement];
  const place = PLACES[requirement];
  const go = () => {
    if (field !== undefined) write?.(field);
    else if (place !== undefined) begin(place);
  };
  return (
    <div>
      <p>{t(`planning.lacks.${requirement}`)}</p>
      {write !== null && (field ?? place) !== undefined && (
        <button type="button" className="choose small" onClick={go}>
          {t(`planning.fill.${requirement as 'VISION'}`)}
        </button>
      )}
      {write !== null && requirement === 'MEASURES' && (
        <Link className="ds-link small" to={`/${slug}/plans/${plan}/measures/new`}>
          {t('planning.fill.MEASURES')}
        </Link>
      )}
      {parts.length > 0 && <Parts lack={lack} isOpen={write !== null} />}
    </div>
  );
}

function Parts({ lack: { requirement, parts }, isOpen }: { lack: Lack; isOpen: boolean }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  return (
    <ul className="small texts">
      {parts.slice(0, SHOWN).map(({ id, title }) => (
        <li key={id}>
          {requirement !== 'GOAL_CRITERIA' ? (
            <Link className="ds-link" to={`/${slug}/measures/${id}`}>
              {title}
            </Link>
          ) : isOpen ? (
            <button type="button" className="choose" onClick={() => begin(`edit-${id}`)}>
              {title}
            </button>
          ) : (
            title
          )}
        </li>
      ))}
      {parts.length > SHOWN && <li className="quiet">{t('planning.andMore', { count: parts.length - SHOWN })}</li>}
    </ul>
  );
}
