import { type ComponentType, lazy } from 'react';
import { allWords } from '../i18n/all-words.js';

/** A part of a page that not everybody sees at once: its code comes when it is shown, and the words that no page begins with. */
export const later = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [part] = await Promise.all([load(), allWords()]);
    return { default: part };
  });
