import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isTag, type Tag, tagOf } from './languages.js';
import type { Words } from './words.js';

/** Each language travels when it is asked for. */
const load: Record<Tag, () => Promise<{ words: Words }>> = {
  nn: () => import('./nn/index.js'),
  nb: () => import('./nb/index.js'),
  en: () => import('./en/index.js'),
  se: () => import('./se/index.js'),
};

const CHOSEN = 'saman.language';

/** The language that was chosen on this device; else, of those the browser asks for, the first that there is; else nynorsk. */
export function preferred(): Tag {
  const chosen = localStorage.getItem(CHOSEN);
  if (isTag(chosen)) return chosen;
  const asked = navigator.languages.map((language) => language.toLowerCase().split('-')[0]);
  return asked.map((tag) => (tag === 'no' ? 'nb' : tag)).find(isTag) ?? 'nn';
}

export async function startWords(): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: 'cimode',
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(preferred());
  return i18next;
}

/** Shows the screens in a language; `isChoice` remembers it on this device. */
export async function speak(tag: Tag, isChoice = false): Promise<void> {
  if (isChoice) localStorage.setItem(CHOSEN, tag);
  if (!i18next.hasResourceBundle(tag, 'translation')) {
    const { words } = await load[tag]();
    i18next.addResourceBundle(tag, 'translation', words);
  }
  await i18next.changeLanguage(tag);
  document.documentElement.lang = tag;
}

export const hasChosen = (): boolean => isTag(localStorage.getItem(CHOSEN));

export { tagOf };
