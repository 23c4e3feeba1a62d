// What the device keeps, all of it one person's: what they read, and what they did that is not sent yet. Gone when they sign out, when their session
// is over, and when somebody else comes.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Deed } from './deed.rules.js';

export interface Answer {
  key: string;
  /** What it has in common with questions of other hours, and the times it was about, see question.rules. */
  alike: string;
  times: readonly number[];
  person: string;
  /** When it was read. */
  at: number;
  data: unknown;
}

interface Kept extends DBSchema {
  answers: { key: string; value: Answer; indexes: { alike: string; at: number } };
  deeds: { key: string; value: Deed };
}

export type Device = IDBPDatabase<Kept>;

let opened: Promise<Device | null> | undefined;

/** Null where the browser keeps nothing, as some do in private windows: the app then works with a network only. */
export const device = (): Promise<Device | null> => (opened ??= open().catch(() => null));

const open = (): Promise<Device> =>
  openDB<Kept>('saman', 1, {
    upgrade(database) {
      const answers = database.createObjectStore('answers', { keyPath: 'key' });
      answers.createIndex('alike', 'alike');
      answers.createIndex('at', 'at');
      database.createObjectStore('deeds', { keyPath: 'id' });
    },
    // a newer release of the app wants it otherwise: let it
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });

const HOLDER = 'saman.person';

/** Whose this device's things are: a person's id, or '' for somebody who is not signed in. */
export const holder = (): string => localStorage.getItem(HOLDER) ?? '';

export function setHolder(person: string): void {
  if (person === '') localStorage.removeItem(HOLDER);
  else localStorage.setItem(HOLDER, person);
}

const DRAFT = 'saman.draft.';
export const draftKey = (name: string): string => DRAFT + name;

/** Everything that is somebody's. The language and the network that were chosen on the device stay. Returns what was not sent yet. */
export async function wipe(): Promise<Deed[]> {
  for (const key of Object.keys(localStorage)) if (key.startsWith(DRAFT)) localStorage.removeItem(key);
  const kept = await device();
  if (!kept) return [];
  const wiping = kept.transaction(['answers', 'deeds'], 'readwrite');
  const [deeds] = await Promise.all([
    wiping.objectStore('deeds').getAll(),
    wiping.objectStore('answers').clear(),
    wiping.objectStore('deeds').clear(),
    wiping.done,
  ]);
  return deeds;
}
