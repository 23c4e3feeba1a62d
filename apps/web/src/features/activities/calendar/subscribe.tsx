// The way into people's own calendars: one that follows along, or, for a single activity, a file.
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
  return (
    <details className="later calendar">
      <summary>
        <Icon name="week" />
        {title}
      </summary>
      <div className="stack">
        <p>
          <a className="ds-button" href={`webcal://${location.host}${file}`}>
            {t('calendar.subscribe')}
          </a>
        </p>
        <p className="small quiet">{t('calendar.subscribeWhy')}</p>
        <CopyAddress label={t('calendar.address')} address={location.origin + file} hint={t('calendar.addressWhy')} />
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
