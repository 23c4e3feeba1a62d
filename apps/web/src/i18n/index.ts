import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isTag, type Tag, tagOf, wantedOf } from './languages.js';
import { oneStop, wordsIn } from './settings.js';
import type { FirstWords, LaterWords } from './words.js';

/** Each language travels when it is asked for: what pages begin with that everybody may see … */
export const load: Record<Tag, () => Promise<{ words: FirstWords }>> = {
  nn: () => import('./nn/index.js'),
  nb: () => import('./nb/index.js'),
  en: () => import('./en/index.js'),
  se: () => import('./se/index.js'),
};

/** … and, once it is needed, the rest. */
export const loadRest: Record<Tag, () => Promise<{ words: LaterWords }>> = {
  nn: () => import('./nn/later/index.js'),
  nb: () => import('./nb/later/index.js'),
  en: () => import('./en/later/index.js'),
  se: () => import('./se/later/index.js'),
};

const CHOSEN = 'saman.language';

/** The language that was chosen on this device; else the one that the server gave the page in; else one that the browser asks for. */
export function preferred(): Tag {
  const chosen = localStorage.getItem(CHOSEN);
  if (isTag(chosen)) return chosen;
  const { lang, dataset } = document.documentElement;
  return dataset['given'] !== undefined && isTag(lang) ? lang : wantedOf(navigator.languages);
}

export async function startWords(): Promise<i18n> {
  await i18next
    .use(initReactI18next)
    .use(oneStop)
    .init({ ...wordsIn, lng: 'cimode', resources: {} });
  await speak(preferred());
  return i18next;
}

/** The language that was asked for last. */
let wanted: Tag | undefined;
let wantsAll = false;
const there = new Set<unknown>();

/** Shows the screens in a language; `isChoice` remembers it on this device. */
export async function speak(tag: Tag, isChoice = false): Promise<void> {
  wanted = tag;
  if (isChoice) localStorage.setItem(CHOSEN, tag);
  await bring(tag);
  // another one was chosen while this one was on its way
  if (wanted !== tag) return;
  // all screens are drawn again by it
  if (i18next.language !== tag) await i18next.changeLanguage(tag);
  document.documentElement.lang = tag;
}

/** Also the words that no page begins with, in this language and each that is chosen from now on. */
export async function loadAll(): Promise<void> {
  wantsAll = true;
  await bring(wanted ?? preferred());
}

async function bring(tag: Tag): Promise<void> {
  const bundles = wantsAll ? [load[tag], loadRest[tag]] : [load[tag]];
  await Promise.all(
    bundles.map(async (bundle) => {
      if (there.has(bundle)) return;
      const { words } = await bundle();
      i18next.addResourceBundle(tag, 'translation', tag === 'se' ? withDual(words) : words, true);
      there.add(bundle);
    }),
  );
}

/** Northern Sámi has a form of its own for two, in browsers that know the language; these words are the same for two as for many. */
function withDual<T extends object>(words: T): T {
  const all = Object.entries(words).flatMap(([key, value]) => {
    const own = [
      key,
      typeof value === 'object' && value !== null && !Array.isArray(value) ? withDual(value as object) : value,
    ];
    return key.endsWith('_other') ? [own, [key.replace(/_other$/, '_two'), value]] : [own];
  });
  return Object.fromEntries(all) as T;
}

export const hasChosen = (): boolean => isTag(localStorage.getItem(CHOSEN));

export { tagOf };
