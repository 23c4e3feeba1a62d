// A deed that cannot wait on the device says so before somebody writes for it.
import { useSilence } from '../offline/contact.js';
import { useHasNetwork } from '../offline/has-network.js';
import { useWords } from '../i18n/use-words.js';
import { Icon } from './icon.js';

export function NeedsContact() {
  const { t } = useWords();
  const silence = useSilence();
  const hasNetwork = useHasNetwork();
  if (silence === null && hasNetwork) return null;
  return (
    <p className="note" role="status">
      <Icon name="off" /> {t('offline.needsContact')}
    </p>
  );
}
