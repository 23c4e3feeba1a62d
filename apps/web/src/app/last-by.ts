import { useState } from 'react';
import { type Happening, useHappenings } from './live.js';
import { useSession } from './session.js';

/** Who else changed a thing last, from now on; undefined where nobody has. */
export function useLastBy(kind: Happening['kind'], thing: string): string | undefined {
  const { viewer } = useSession();
  const [last, setLast] = useState<string>();
  useHappenings((happening) => {
    const { actor, subject } = happening;
    const isIt = happening.kind === kind && subject !== null && 'id' in subject && subject.id === thing;
    if (isIt && actor && actor.id !== viewer?.person.id) setLast(actor.name);
  });
  return last;
}
