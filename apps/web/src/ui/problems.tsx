// What went against the person's wish, in words, where it belongs.
import { useEffect, useRef } from 'react';
import type { Outcome, Problem } from '../graphql/deeds.js';
import { useTranslation } from 'react-i18next';
import { useWords } from '../i18n/use-words.js';
import { goToFirstWrong } from './first-wrong.js';

/** A sentence that says what to do: the rule's where it has one, else the code's. */
export function useProblems() {
  const { t, i18n } = useTranslation();
  const sentence = ({ rule, code, limit }: Pick<Problem, 'rule' | 'code' | 'limit'>): string =>
    i18n.exists(`problems.rules.${rule}`)
      ? t(`problems.rules.${rule as 'REQUIRED'}`, { limit })
      : t(`problems.codes.${code}`);
  /** Each problem under the field that its path ends with. */
  const byField = (problems: readonly Problem[]): Record<string, string> =>
    Object.fromEntries(problems.map((problem) => [fieldOf(problem), sentence(problem)]));
  return { sentence, byField };
}

/** The last name in its path: of a list that has something wrong in it the list's. */
const fieldOf = ({ path }: Pick<Problem, 'path'>): string => path.findLast((part) => !/^\d+$/.test(part)) ?? '';

/**
 * What no field of the form stands for: above its button, told to those who listen to the page. Whatever was refused is brought into sight: the first
 * field of the form that is wrong, which gets the focus, else these words.
 */
export function Refusal({ outcome, fields = [] }: { outcome: Outcome<unknown> | null; fields?: readonly string[] }) {
  const { t } = useWords();
  const { sentence } = useProblems();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome === null || 'payload' in outcome) return;
    place.current?.scrollIntoView({ block: 'nearest' });
    const form = place.current?.closest('form');
    if (form) goToFirstWrong(form);
  }, [outcome]);
  if (outcome === null || 'payload' in outcome) return null;
  const inWords = ({ code, isLost }: { code: string | undefined; isLost?: boolean }): string => {
    if (code === 'UNAUTHENTICATED') return t('signIn.ended');
    if (code !== undefined) return t('common.faultWhy', { code });
    return t(isLost ? 'offline.notKept' : 'offline.notSent');
  };
  const texts =
    'fault' in outcome
      ? [inWords(outcome.fault)]
      : outcome.problems.filter((problem) => !fields.includes(fieldOf(problem))).map(sentence);
  if (texts.length === 0) return <div hidden ref={place} />;
  return (
    <div className="ds-alert" data-color="danger" role="alert" ref={place}>
      {[...new Set(texts)].map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
