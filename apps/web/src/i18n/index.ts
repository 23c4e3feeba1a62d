import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isTag, type Tag, tagOf, wantedOf } from './languages.js';
import { wordsIn } from './settings.js';
import type { Words } from './words.js';

/** Each language travels when it is asked for. */
export const load: Record<Tag, () => Promise<{ words: Words }>> = {
  nn: () => import('./nn/index.js'),
  nb: () => import('./nb/index.js'),
  en: () => import('./en/index.js'),
  se: () => import('./se/index.js'),
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
  await i18next.use(initReactI18next).init({ ...wordsIn, lng: 'cimode', resources: {} });
  await speak(preferred());
  return i18next;
}

/** Shows the screens in a language; `isChoice` remembers it on this device. */
export async function speak(tag: Tag, isChoice = false): Promise<void> {
  if (isChoice) localStorage.setItem(CHOSEN, tag);
  if (!i18next.hasResourceBundle(tag, 'translation')) {
    const { words } = await load[tag]();
    i18next.addResourceBundle(tag, 'translation', tag === 'se' ? withDual(words) : words);
  }
  // all screens are drawn again by it
  if (i18next.language !== tag) await i18next.changeLanguage(tag);
  document.documentElement.lang = tag;
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
