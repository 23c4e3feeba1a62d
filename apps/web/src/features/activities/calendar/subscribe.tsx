// The way into people's own calendars: one that follows along, or, for a single activity, a file.
import { useEffect, useState } from 'react';
import { Icon } from '../../../ui/icon.js';
import { useWords } from '../../../i18n/use-words.js';
import { CopyAddress } from './copy-address.js';

interface Props {
  /** What stands there before it is opened. */
  title: string;
  /** Of the page that has a calendar, e.g. /voss/activities/…. */
  path: string;
  /** Whether it can be had as a file, too. */
  hasFile?: boolean;
}

export function Subscribe({ title, path, hasFile = false }: Props) {
  const { t } = useWords();
  const file = `${path}/calendar.ics`;
  const origin = useOrigin();
  return (
    <details className="later calendar">
      <summary>
        <Icon name="week" />
        {title}
      </summary>
      <div className="stack">
        <p>
          <a className="ds-button" href={(origin + file).replace(/^https?:/, 'webcal:')}>
            {t('calendar.subscribe')}
          </a>
        </p>
        <p className="small quiet">{t('calendar.subscribeWhy')}</p>
        <CopyAddress label={t('calendar.address')} address={origin + file} hint={t('calendar.addressWhy')} />
        {hasFile && (
          <p>
            <a className="ds-link" href={file} download>
              {t('calendar.download')}
            </a>
            <br />
            <span className="small quiet">{t('calendar.downloadWhy')}</span>
          </p>
        )}
      </div>
    </details>
  );
}

/** Where the app is; not known yet where the server writes the page's first view. */
function useOrigin(): string {
  const [origin, setOrigin] = useState('');
  useEffect(() => setOrigin(location.origin), []);
  return origin;
}
