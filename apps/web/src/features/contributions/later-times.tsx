import { useState } from 'react';
import { useQuery } from 'urql';
import { useNetwork } from '../../app/network.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import type { Giver } from './givers.js';
import { useExpected } from './expected.js';
import { lackingIn, type NeedData, useWhen } from './need.js';
import { Pledging } from './pledging.js';

/** What the activity needs at its later times, read when somebody asks for it. */
const LaterDocument = graphql(`
  query LaterTimes($activity: ID!) {
    activity(id: $activity) {
      id
      needs(first: 100) {
        nodes {
          ...NeedCard
        }
      }
    }
  }
`);

/** So many more at a tap: the card stays a card. */
const STEP = 5;

/** The same need at the times to come: folded, so that what repeats does not drown the rest. */
export function LaterTimes({ need, givers }: { need: NeedData; givers: readonly Giver[] }) {
  const { t, digits } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="later" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {isOpen ? t('needs.hideLater') : t('needs.later', { count: need.laterOpen, n: digits(need.laterOpen) })}
      </summary>
      {isOpen && need.activity && <Times need={need} activity={need.activity.id} givers={givers} />}
    </details>
  );
}

function Times({ need, activity, givers }: { need: NeedData; activity: string; givers: readonly Giver[] }) {
  const { t, digits } = useWords();
  const [count, setCount] = useState(STEP);
  const [{ data }] = useQuery({ query: LaterDocument, variables: { activity } });
  const all = data?.activity?.needs.nodes;
  if (!all) return <div className="bone" role="status" aria-label={t('common.loading')} />;
  const later = all
    .filter(({ id, title, kind }) => id !== need.id && title === need.title && kind === need.kind)
    .filter(({ status, neededBy }) => status === 'OPEN' && (neededBy ?? '') >= (need.neededBy ?? ''));
  const left = later.length - count;
  return (
    <>
      <ul className="plain">
        {later.slice(0, count).map((one) => (
          <Time key={one.id} need={one} givers={givers} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="ds-link choose more" onClick={() => setCount(count + STEP)}>
          {t('needs.moreOfThem', { n: digits(Math.min(left, STEP)) })}
        </button>
      )}
    </>
  );
}

function Time({ need, givers }: { need: NeedData; givers: readonly Giver[] }) {
  const { t, digits } = useWords();
  const { timeZone } = useNetwork();
  const when = useWhen(timeZone);
  const { shown, expect } = useExpected(need);
  const lacking = lackingIn(shown);
  return (
    <li className="stack tight">
      <p className="two-sides note" id={`need-${need.id}`}>
        <span className="num">{when(need)}</span>
        <span className={lacking === 0 ? 'ok' : 'gap'}>
          {lacking === 0 ? t('needs.covered') : t(`needs.missing.${need.unit}`, { n: digits(lacking) })}
        </span>
      </p>
      <Pledging need={need} givers={givers} expect={expect} isSmall />
    </li>
  );
}
