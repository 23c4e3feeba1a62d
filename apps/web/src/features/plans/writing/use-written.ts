import { useState } from 'react';
import { useHappenings } from '../../../app/live.js';
import { useSession } from '../../../app/session.js';
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

/** Who did the last deed to a thing while it was looked at, where that was somebody else and is known. */
export function useLastBy(id: string): string | undefined {
  const { viewer } = useSession();
  const [name, setName] = useState<string>();
  useHappenings(({ subject, actor }) => {
    if (subject && 'id' in subject && subject.id === id && actor && actor.id !== viewer?.person.id) setName(actor.name);
  });
  return name;
}
