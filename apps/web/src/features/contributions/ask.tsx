// Making a need known, from the page of the activity or the campaign that lacks something.
import { Suspense, useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { Asker } from './asker.js';
import { later } from '../../ui/later.js';
import { useWayBack } from '../../ui/way-back.js';

const AskForm = later(async () => (await import('./ask-form.js')).AskForm);

export function Ask({ asker }: { asker: Asker }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const button = useWayBack(isOpen);
  return (
    <div className="stack tight screen-only">
      {isOpen ? (
        <Suspense>
          <AskForm
            asker={asker}
            close={(what = '') => {
              setOpen(false);
              setSaid(what);
            }}
          />
        </Suspense>
      ) : (
        <div>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            ref={button}
            onClick={() => setOpen(true)}
          >
            {t('changing.need.open')}
          </button>
        </div>
      )}
      <p className="small ok" role="status">
        {said}
      </p>
    </div>
  );
}
