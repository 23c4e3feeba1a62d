import { Link } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { Answer, useTitle } from '../ui/page.js';
import { Shell } from './shell/shell.js';

const WHO = ['clubs', 'coordinator', 'partners', 'everybody'] as const;

export default function AboutPage() {
  const { t } = useWords();
  useTitle(t('common.about'));
  return (
    <Shell>
      <div className="wrap stack" style={{ gap: '2.5rem' }}>
        <Answer lead={t('about.lead')}>{t('about.heading')}</Answer>
        <div className="told">
          {WHO.map((who) => (
            <Told key={who} title={t(`about.${who}`)} text={t(`about.${who}Text`)} />
          ))}
        </div>
        <p>
          <Link className="ds-link" to="/?choose">
            {t('about.toNetworks')}
          </Link>
        </p>
      </div>
    </Shell>
  );
}

export const Told = ({ title, text }: { title: string; text: string }) => (
  <section className="stack" style={{ gap: '.5rem' }}>
    <h2 className="ds-heading">{title}</h2>
    <p>{text}</p>
  </section>
);
