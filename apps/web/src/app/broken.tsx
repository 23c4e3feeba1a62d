import { useRouteError } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { Answer } from '../ui/page.js';
import { Fault } from '../ui/states.js';
import { Shell } from './shell/shell.js';

/** Our own mistake in a page, or a page whose code could not be had, e.g. because a new version is out: reading the page anew mends the latter. */
export function Broken() {
  const error = useRouteError();
  const isUnreachable = error instanceof TypeError && /import/i.test(error.message);
  return <Shell>{isUnreachable ? <OldPage /> : <Fault code="W1" again={() => location.reload()} />}</Shell>;
}

function OldPage() {
  const { t } = useWords();
  return (
    <div className="wrap stack" role="alert">
      <Answer lead={t('offline.oldPageWhy')}>{t('offline.oldPage')}</Answer>
      <button type="button" className="ds-button" onClick={() => location.reload()}>
        {t('offline.reload')}
      </button>
    </div>
  );
}
