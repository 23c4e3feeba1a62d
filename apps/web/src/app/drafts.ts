// What is half written survives a reload and a dead battery: kept on the device, per person, until it is sent or they sign out.
import { useEffect, useState } from 'react';
import { draftKey } from '../offline/device.js';
import { useSession } from './session.js';

/** `begin`: what there is to begin with, from what was kept. The last answer forgets it. */
export function useKept<T extends object>(name: string, begin: (kept: Partial<T>) => T) {
  const key = draftKey(name);
  const { ended } = useSession();
  const [words, setWords] = useState<T>(() => begin(kept<T>(key)));
  useEffect(() => {
    // whose session has ended has nothing on the device until they are back, and then what is on the page again
    if (!ended) keep(key, words);
  }, [key, words, ended]);
  const forget = () => {
    setWords(begin({}));
    localStorage.removeItem(key);
  };
  return [words, setWords, forget] as const;
}

export function useDraft<T extends object>(name: string, initial: T): [T, (changes: Partial<T>) => void, () => void] {
  const [draft, setDraft, clear] = useKept<T>(name, (kept) => ({ ...initial, ...kept }));
  const change = (changes: Partial<T>) => setDraft((before) => ({ ...before, ...changes }));
  return [draft, change, clear];
}

function kept<T>(key: string): Partial<T> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<T>;
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
