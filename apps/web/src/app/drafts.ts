// What is half written survives a reload and a dead battery: kept on the device, per person, until it is sent or they sign out.
import { useEffect, useState } from 'react';
import { draftKey } from '../offline/device.js';

export function useDraft<T extends object>(name: string, initial: T): [T, (changes: Partial<T>) => void, () => void] {
  const key = draftKey(name);
  const [draft, setDraft] = useState<T>(() => ({ ...initial, ...kept<T>(key) }));
  useEffect(() => {
    keep(key, draft);
  }, [key, draft]);
  const change = (changes: Partial<T>) => setDraft((before) => ({ ...before, ...changes }));
  const clear = () => {
    setDraft(initial);
    localStorage.removeItem(key);
  };
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
    localStorage.setItem(key, JSON.stringify(words));
  } catch {
    // where there is no room, the words are on the page alone
  }
}
