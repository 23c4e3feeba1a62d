import { useRouteError } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { Answer, useTitle } from '../ui/page.js';
import { Fault } from '../ui/states.js';

/** Our own mistake in a page, or a page whose code could not be had, e.g. because a new version is out: reading the page anew mends the latter. */
export function Broken() {
  const error = useRouteError();
  return isOfAnotherRelease(error) ? <OldPage /> : <Fault code="W1" again={() => location.reload()} />;
}

/** The page's script could not be imported, or what it wants with it not be preloaded: the browser and Vite have only words for it. */
const isOfAnotherRelease = (error: unknown): boolean =>
  error instanceof Error && /imported module|importing a module|preload css/i.test(error.message);

function OldPage() {
  const { t } = useWords();
  useTitle(t('offline.oldPage'));
  return (
    <div className="wrap stack" role="alert">
      <Answer lead={t('offline.oldPageWhy')}>{t('offline.oldPage')}</Answer>
      <div>
        <button type="button" className="ds-button" onClick={() => location.reload()}>
          {t('offline.reload')}
        </button>
      </div>
    </div>
  );
}
