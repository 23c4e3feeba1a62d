import { useEffect, useRef } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { type Difference, useDifferences } from './differences.js';
import type { useWhatIf } from './what-if.js';

interface Props {
  asked: ReturnType<typeof useWhatIf>;
  /** Something would be changed. */
  isAsked: boolean;
}

/** What the mandates would stand like; told to who listens to the page when the answer is to what is tried now. */
export function Consequences({ asked: { outlooks, isFresh, isLost }, isAsked }: Props) {
  const { t } = useWords();
  const differencesIn = useDifferences();
  const differences = isAsked && outlooks ? differencesIn(outlooks) : [];
  const nothing = isAsked && isFresh && outlooks !== null && differences.length === 0;
  return (
    <div className="stack tight">
      {isAsked && !outlooks && !isLost && <p className="quiet">{t('mandates.try.computing')}</p>}
      {isAsked && isLost && <p className="gap">{t('common.noContact')}</p>}
      {nothing && <p className="quiet">{t('mandates.noDifference')}</p>}
      {differences.length > 0 && <Differences differences={differences} />}
      <Told>{isFresh ? (nothing ? t('mandates.noDifference') : said(differences)) : null}</Told>
    </div>
  );
}

const said = (differences: readonly Difference[]): string =>
  differences.map(({ title, words }) => `${title}: ${words}`).join(' ');

function Differences({ differences }: { differences: readonly Difference[] }) {
  return (
    <ul className="plain stack tight">
      {differences.map(({ id, title, tone, words }) => (
        <li key={id}>
          <b className="strong">{title}</b>
          <br />
          <span className={tone}>{words}</span>
        </li>
      ))}
    </ul>
  );
}

/** Keeps the last thing said until there is something new: an emptied region is no news. */
function Told({ children }: { children: string | null }) {
  const last = useRef('');
  useEffect(() => {
    if (children !== null) last.current = children;
  });
  return (
    <p className="ds-sr-only" role="status">
      {children ?? last.current}
    </p>
  );
}
