import { edited, useSession } from '../../../app/session.js';
import { useWords } from '../../../i18n/use-words.js';

/** How a form asks why something is called off: a coordinator who does that to another organisation must say it. */
export function useWhy(organiser: { id: string; name: string }) {
  const { t } = useWords();
  const { viewer } = useSession();
  const isOwn = edited(viewer).some(({ id }) => id === organiser.id);
  return {
    label: t('changing.reason'),
    hint: isOwn ? t('changing.reasonHint') : t('changing.reasonNeeded', { who: organiser.name }),
    isOptional: isOwn,
  };
}
