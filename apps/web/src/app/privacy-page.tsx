import { useWords } from '../i18n/use-words.js';
import { Answer, useTitle } from '../ui/page.js';
import { Told } from './about-page.js';
import { Shell } from './shell/shell.js';

export default function PrivacyPage() {
  const { t } = useWords();
  useTitle(t('common.privacy'));
  return (
    <Shell>
      <div className="wrap stack" style={{ gap: '2.5rem' }}>
        <Answer lead={t('about.privacyLead')}>{t('about.privacyHeading')}</Answer>
        <div className="told">
          <Told title={t('about.kept')} text={t('about.keptText')} />
          <Told title={t('about.yours')} text={t('about.yoursText')} />
          <Told title={t('about.cookies')} text={t('about.cookiesText')} />
        </div>
      </div>
    </Shell>
  );
}
