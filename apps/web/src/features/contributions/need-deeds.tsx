// For whoever holds a need: the way to change it, and to take it off the board.
import { Suspense, useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { NeedData } from './need.js';
import { later } from '../../ui/later.js';
import { useWayBack } from '../../ui/way-back.js';

const ChangeNeed = later(async () => (await import('./change-need.js')).ChangeNeed);

export function NeedDeeds({ need }: { need: NeedData }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useWayBack(isOpen);
  if (isOpen) {
    return (
      <Suspense>
        <ChangeNeed need={need} close={() => setOpen(false)} />
      </Suspense>
    );
  }
  return (
    <p className="small">
      <button
        type="button"
        className="ds-link choose"
        ref={button}
        aria-label={t('changing.need.changeOf', { what: need.title })}
        onClick={() => setOpen(true)}
      >
        {t('changing.need.change')}
      </button>
    </p>
  );
}
