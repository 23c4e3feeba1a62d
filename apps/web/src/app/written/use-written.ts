import { useState } from 'react';
import { useKept } from '../drafts.js';
import { useStillHere } from '../still-here.js';
import { changesOf, conflictsOf, keepMine, type Own, ownIn, takeTheirs, wordsOf, writeIn } from './written.rules.js';

/**
 * A form on something that others may change meanwhile; `now` is what stands there, also while the form is open. What is written in it is kept on the
 * device under the thing's name until it is `done`: sent or given up.
 */
export function useWritten<W extends object, Said extends unknown[] = []>(
  thing: string,
  now: W,
  close?: (...said: Said) => void,
) {
  const [own, setOwn, forget] = useKept<Own<W>>(`change.${thing}`, (kept) => ownIn(kept, now));
  const isHere = useStillHere();
  const [isFromBefore] = useState(Object.keys(own).length > 0);
  const changes = changesOf(own, now);
  return {
    thing,
    now,
    words: wordsOf(own, now),
    changes,
    conflicts: conflictsOf(own, now),
    /** It was written the last time that this form was open. */
    isFromBefore: isFromBefore && Object.keys(changes).length > 0,
    change: (changes: Partial<W>) => setOwn((before) => writeIn(before, now, changes)),
    keepMine: () => setOwn((before) => keepMine(before, now)),
    takeTheirs: () => setOwn((before) => takeTheirs(before, now)),
    done: (...said: Said) => {
      forget();
      if (isHere()) close?.(...said);
    },
  };
}
