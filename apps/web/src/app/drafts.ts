// What is half written survives a reload and a dead battery: kept on the device, per person, until it is sent or they sign out.
import { useEffect, useState } from 'react';
import { draftKey } from '../offline/device.js';
import { useSession } from './session.js';

/** `begin`: what there is to begin with, from what was kept. The last answer forgets it. */
export function useKept<T extends object>(name: string, begin: (kept: Partial<T>) => T) {
  const [words, setWords] = useState<T>(() => begin(keptDraft<T>(name)));
  useKeeping(name, words);
  const forget = () => {
    setWords(begin({}));
    keepDraft(name, {});
  };
  return [words, setWords, forget] as const;
}

/** Keeps what somebody else holds; nothing of what is empty. */
export function useKeeping(name: string, words: object): void {
  const key = draftKey(name);
  const { ended } = useSession();
  useEffect(() => {
    // whose session has ended has nothing on the device until they are back, and then what is on the page again
    if (!ended) keep(key, words);
  }, [key, words, ended]);
}

export function useDraft<T extends object>(name: string, initial: T): [T, (changes: Partial<T>) => void, () => void] {
  const [draft, setDraft, clear] = useKept<T>(name, (kept) => ({ ...initial, ...kept }));
  const change = (changes: Partial<T>) => setDraft((before) => ({ ...before, ...changes }));
  return [draft, change, clear];
}

/** What was kept under a name. */
export function keptDraft<T>(name: string): Partial<T> {
  try {
    return JSON.parse(localStorage.getItem(draftKey(name)) ?? '{}') as Partial<T>;
  } catch {
    return {};
  }
}

/** The form opens with these words. */
export const keepDraft = (name: string, words: object): void => keep(draftKey(name), words);

function keep(key: string, words: object): void {
  try {
    if (Object.keys(words).length > 0) localStorage.setItem(key, JSON.stringify(words));
    else localStorage.removeItem(key);
  } catch {
    // where there is no room, the words are on the page alone
  }
}
