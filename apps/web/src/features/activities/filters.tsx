// What is looked for among what is on. It stands in the address: it can be sent to somebody, and the way back leads to it.
import { useId, useState } from 'react';
import { useInAddress } from '../../app/in-address.js';
import { useNetwork } from '../../app/network.js';
import type { Audience } from '../../graphql/gen/graphql.js';
import { todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Choices } from '../../ui/choices.js';
import { Field, Select } from '../../ui/field.js';
import { DayField } from '../../ui/typed-field.js';
import { useWordsInAddress } from '../search/words-in-address.js';
import { KINDS, type Span, spanOf } from './span.rules.js';

const EVERYBODY = 'ALL';
const AUDIENCES = ['CHILDREN', 'YOUTH', 'ADULTS', 'SENIORS', 'FAMILIES', 'CARERS', 'NEWCOMERS'] as const;
const CHOICES = [EVERYBODY, ...AUDIENCES] as const;
const VIEWS = ['list', 'calendar', 'map'] as const;
/** Longer words are refused. */
const LONGEST = 200;

export interface Wanted {
  words: string;
  audience: Audience | null;
  place: string | null;
  needsHelp: boolean;
  /** In which days, where it is not a month that is shown. */
  span: Span;
  view: (typeof VIEWS)[number];
  /** YYYY-MM, where another month than this one is looked at. */
  month: string | null;
}

/** What the address says, and how to say something else: null takes it away. */
export function useWanted(): [Wanted, (name: string, value: string | null) => void] {
  const [params, set] = useInAddress();
  const { timeZone } = useNetwork();
  const month = params.get('month');
  const wanted: Wanted = {
    words: (params.get('q') ?? '').trim().slice(0, LONGEST),
    audience: AUDIENCES.find((one) => one === params.get('for')) ?? null,
    place: params.get('place')?.slice(0, LONGEST) ?? null,
    needsHelp: params.has('help'),
    span: spanOf(params.get('day'), todayIn(timeZone)),
    view: VIEWS.find((one) => one === params.get('view')) ?? 'list',
    month: month !== null && /^2\d{3}-(0[1-9]|1[0-2])$/.test(month) ? month : null,
  };
  return [wanted, set];
}

export function Filters({ places }: { places: readonly string[] }) {
  const { t } = useWords();
  const [{ view }, set] = useWanted();
  const [words, setWords] = useWordsInAddress();
  return (
    <form role="search" className="filters stack" onSubmit={(event) => event.preventDefault()}>
      <Choices
        legend={t('activities.view')}
        name="view"
        choices={VIEWS.map((value) => ({ value, label: t(`activities.views.${value}`) }))}
        chosen={view}
        choose={(view) => set('view', view === 'list' ? null : view)}
      />
      <Field
        label={t('activities.search')}
        type="search"
        placeholder={t('activities.searchHint')}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {view !== 'calendar' && <When />}
      <More places={places} />
    </form>
  );
}

function When() {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const [{ words, span }, set] = useWanted();
  return (
    <>
      <Choices
        legend={t('activities.when')}
        name="when"
        choices={KINDS.map((value) => ({
          value,
          label: value === 'weeks' && words !== '' ? t('activities.anyTime') : t(`activities.spans.${value}`),
        }))}
        chosen={span.kind}
        choose={(kind) => set('day', kind === 'weeks' ? null : kind === 'day' ? span.first : kind)}
      />
      {span.kind === 'day' && (
        <DayField
          label={t('activities.day')}
          timeZone={timeZone}
          value={span.first}
          change={(day) => day !== '' && set('day', day)}
        />
      )}
    </>
  );
}

/** What fewer look for: on a phone it is opened first, so that what is on can be seen. */
function More({ places }: { places: readonly string[] }) {
  const { t, digits } = useWords();
  const id = useId();
  const [{ audience, place, needsHelp }, set] = useWanted();
  const [isOpen, setOpen] = useState(false);
  const chosen = [audience !== null, place !== null, needsHelp].filter(Boolean).length;
  const choices = [...new Set([...places, ...(place === null ? [] : [place])])].sort((one, other) =>
    one.localeCompare(other, 'nb'),
  );
  return (
    <>
      <button
        type="button"
        className="ds-button filters-more"
        data-variant="secondary"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'activities.fewerChoices' : 'activities.moreChoices')}
        {!isOpen && chosen > 0 && ` (${digits(chosen)})`}
      </button>
      <div id={id} className="filters stack" data-folded={!isOpen || undefined}>
        <Choices
          legend={t('activities.forWhom')}
          name="audience"
          choices={CHOICES.map((value) => ({
            value,
            label: t(value === EVERYBODY ? 'register.audiences.EVERYONE' : `register.audiences.${value}`),
          }))}
          chosen={audience && audience !== 'EVERYONE' ? audience : EVERYBODY}
          choose={(audience) => set('for', audience === EVERYBODY ? null : audience)}
        />
        {choices.length > 0 && (
          <Select
            label={t('activities.where')}
            value={place ?? ''}
            onChange={({ target }) => set('place', target.value === '' ? null : target.value)}
          >
            <option value="">{t('activities.anywhere')}</option>
            {choices.map((place) => (
              <option key={place}>{place}</option>
            ))}
          </Select>
        )}
        <label className="tick">
          <input
            type="checkbox"
            checked={needsHelp}
            onChange={({ target }) => set('help', target.checked ? '1' : null)}
          />
          {t('activities.needsHelp')}
        </label>
      </div>
    </>
  );
}
