// Some of many: a few at a time, the rest by searching. What is chosen is always in sight.
import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { type Choice, ManyChoices } from './choices.js';
import { Field } from './field.js';

interface Props {
  legend: string;
  name: string;
  choices: readonly Choice<string>[];
  chosen: readonly string[];
  choose: (values: string[]) => void;
  search: string;
  /** Said where there is nothing to choose from. */
  none: string;
  error?: string | undefined;
}

/** As many as are looked through without searching. */
const FEW = 9;

export function PickMany({ legend, name, choices, chosen, choose, search, none, error }: Props) {
  const { t, counted } = useWords();
  const [wanted, setWanted] = useState('');
  const found = choices.filter(({ label }) => label.toLowerCase().includes(wanted.trim().toLowerCase()));
  const shown = found.slice(0, FEW);
  const listed = choices.filter((one) => shown.includes(one) || chosen.includes(one.value));
  const rest = found.length - shown.length;
  return (
    <div className="stack" style={{ gap: '.75rem' }}>
      <ManyChoices {...{ legend, name, chosen, choose, error }} choices={listed} />
      {choices.length === 0 && <p className="quiet small">{none}</p>}
      {choices.length > FEW && (
        <Field label={search} type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
      )}
      {rest > 0 && <p className="note">{t('orders.more', counted(rest))}</p>}
    </div>
  );
}
