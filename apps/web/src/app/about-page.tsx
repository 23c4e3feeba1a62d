import { useWords } from '../i18n/use-words.js';
import { Answer, useTitle } from '../ui/page.js';
import { Shell } from './shell/shell.js';

export default function AboutPage() {
  const { t } = useWords();
  useTitle(t('common.about'));
  return (
    <Shell>
      <div className="wrap stack" style={{ gap: '1.5rem' }}>
        <Answer lead={t('about.lead')}>{t('about.heading')}</Answer>
        <Told title={t('about.for')} text={t('about.forText')} />
      </div>
    </Shell>
  );
}

export function Told({ title, text }: { title: string; text: string }) {
  return (
    <section className="stack" style={{ gap: '.5rem', maxInlineSize: '44rem' }}>
      <h2 className="ds-heading">{title}</h2>
      <p>{text}</p>
    </section>
  );
}
