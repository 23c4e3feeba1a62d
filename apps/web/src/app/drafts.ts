// What is half written survives a reload and a dead battery: kept on the device, per person, until it is sent or they sign out.
import { useEffect, useState } from 'react';

const PREFIX = 'saman.draft.';

export function useDraft<T extends object>(name: string, initial: T): [T, (changes: Partial<T>) => void, () => void] {
  const key = PREFIX + name;
  const [draft, setDraft] = useState<T>(() => ({ ...initial, ...kept<T>(key) }));
  useEffect(() => {
    localStorage.setItem(key, JSON.stringify(draft));
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

/** Nothing of one person's stays for the next who uses the device. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
