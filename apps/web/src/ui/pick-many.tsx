// Some of many: a few at a time, the rest by searching. What is chosen is always in sight.
import { useId, useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { Field } from './field.js';

interface Props {
  legend: string;
  name: string;
  /** `note`: what tells it from others, under its name. */
  choices: readonly { value: string; label: string; note?: string }[];
  chosen: readonly string[];
  choose: (values: string[]) => void;
  search: string;
  /** Said where there is nothing to choose from. */
  none: string;
  error?: string | undefined;
  /** As many as are looked through without searching. */
  few?: number;
}

export function PickMany({ legend, name, choices, chosen, choose, search, none, error, few = 9 }: Props) {
  const { t, counted } = useWords();
  const said = useId();
  const [wanted, setWanted] = useState('');
  const found = choices.filter(({ label }) => label.toLowerCase().includes(wanted.trim().toLowerCase()));
  const shown = found.slice(0, few);
  const listed = choices.filter((one) => shown.includes(one) || chosen.includes(one.value));
  const rest = found.length - shown.length;
  const toggle = (value: string) =>
    choose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset>
      <legend>{legend}</legend>
      {error !== undefined && (
        <p className="ds-validation-message" id={said}>
          {error}
        </p>
      )}
      {choices.length === 0 && <p className="quiet small">{none}</p>}
      {listed.map(({ value, label, note }) => (
        <label key={value} className="check">
          <input
            type="checkbox"
            name={name}
            checked={chosen.includes(value)}
            aria-invalid={error === undefined ? undefined : true}
            aria-describedby={error === undefined ? undefined : said}
            onChange={() => toggle(value)}
          />
          {note === undefined ? (
            label
          ) : (
            <span>
              {label}
              <span className="note">{note}</span>
            </span>
          )}
        </label>
      ))}
      {rest > 0 && <p className="note">{t('orders.more', counted(rest))}</p>}
      {choices.length > few && (
        <Field label={search} type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
      )}
    </fieldset>
  );
}
