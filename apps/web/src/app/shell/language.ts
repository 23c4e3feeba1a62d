import { useEffect } from 'react';
import { hasChosen, speak, tagOf } from '../../i18n/index.js';
import type { NetworkHere } from '../network.js';
import type { SignedIn } from '../session.js';

/** What was chosen on this device stays; else the screens speak the person's own language, and to a stranger the network's. */
export function useLanguage(viewer: SignedIn | null | undefined, network: NetworkHere | undefined): void {
  const language = viewer === null ? network?.language : viewer?.language;
  useEffect(() => {
    if (language && !hasChosen()) void speak(tagOf[language]);
  }, [language]);
}
