import { useState } from 'react';
import { useHappenings } from '../live.js';
import { useSession } from '../session.js';

/** Who did the last deed to a thing while it was looked at, where that was somebody else and is known. */
export function useLastBy(thing: string): string | undefined {
  const { viewer } = useSession();
  const [last, setLast] = useState<string>();
  useHappenings(({ actor, subject }) => {
    const isIt = subject !== null && 'id' in subject && subject.id === thing;
    if (isIt && actor && actor.id !== viewer?.person.id) setLast(actor.name);
  });
  return last;
}
