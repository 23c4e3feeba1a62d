import { useId, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { useNetwork } from '../../../app/network.js';
import { graphql } from '../../../graphql/graphql.js';
import { addDays, todayIn } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { Field } from '../../../ui/field.js';
import { type KnownPlace, positionOf, renamed, type WrittenPlace } from './place.rules.js';

const KnownPlacesDocument = graphql(`
  query KnownPlaces($slug: String!, $from: DateTime!) {
    network(slug: $slug) {
      id
      places(from: $from) {
        name
        address
        latitude
        longitude
      }
    }
  }
`);

/** Places where nothing has been for longer are not offered, in days. */
const REMEMBERED = 365;

interface Props {
  plan: WrittenPlace;
  change: (changes: Partial<WrittenPlace>) => void;
  errors: Record<string, string>;
}

/** The name; more is asked for where nobody has said yet where that is. */
export function PlaceFields({ plan, change, errors }: Props) {
  const { t } = useWords();
  const id = useId();
  const known = useKnownPlaces();
  return (
    <>
      <Field
        label={t('register.place')}
        value={plan.place}
        error={errors['name']}
        autoComplete="off"
        list={id}
        onChange={({ target }) => change(renamed(plan, target.value, known))}
      />
      <datalist id={id}>
        {known.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <details className="later" open={errors['address'] !== undefined || errors['latitude'] !== undefined}>
        <summary>{t('register.whereExactly')}</summary>
        <div className="stack">
          <Field
            label={t('register.address')}
            value={plan.address}
            error={errors['address']}
            autoComplete="off"
            onChange={({ target }) => change({ address: target.value })}
          />
          <Position {...{ plan, change }} error={errors['latitude'] && t('register.noPosition')} />
        </div>
      </details>
    </>
  );
}

function Position({ plan, change, error }: Omit<Props, 'errors'> & { error: string | undefined }) {
  const { t } = useWords();
  const [isUnknown, setUnknown] = useState(false);
  const find = () => {
    setUnknown(false);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => change({ position: positionOf(coords.latitude, coords.longitude) }),
      () => setUnknown(true),
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  };
  return (
    <>
      <Field
        label={t('register.position')}
        hint={t('register.positionHint')}
        value={plan.position}
        error={error}
        autoComplete="off"
        onChange={({ target }) => change({ position: target.value })}
      />
      <div>
        <button type="button" className="ds-button" data-variant="secondary" onClick={find}>
          {t('register.hereNow')}
        </button>
        <p className="note" role="status">
          {isUnknown && t('register.hereUnknown')}
        </p>
      </div>
    </>
  );
}

function useKnownPlaces(): readonly KnownPlace[] {
  const { slug, timeZone } = useNetwork();
  const today = todayIn(timeZone);
  const from = useMemo(() => `${addDays(today, -REMEMBERED)}T00:00:00Z`, [today]);
  const [{ data }] = useQuery({ query: KnownPlacesDocument, variables: { slug, from } });
  return data?.network?.places ?? [];
}
