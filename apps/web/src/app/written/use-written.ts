import { useState } from 'react';
import { changesOf, conflictsOf, keepMine, type Own, takeTheirs, wordsOf, writeIn } from './written.rules.js';

/** A form on something that others may change meanwhile; `now` is what stands there, also while the form is open. */
export function useWritten<W extends object>(now: W) {
  const [own, setOwn] = useState<Own<W>>({});
  return {
    words: wordsOf(own, now),
    changes: changesOf(own, now),
    conflicts: conflictsOf(own, now),
    change: (changes: Partial<W>) => setOwn((before) => writeIn(before, now, changes)),
    keepMine: () => setOwn((before) => keepMine(before, now)),
    takeTheirs: () => setOwn((before) => takeTheirs(before, now)),
  };
}
