// What a plan builds on, and the goals of the United Nations that it serves.
import { useWords } from '../../i18n/use-words.js';
import type { Plan } from './plan.js';

export function Sources({ plan: { documents, unGoals } }: { plan: Plan }) {
  const { t } = useWords();
  const names = t('planning.unGoals', { returnObjects: true });
  if (documents.length + unGoals.length === 0) return null;
  return (
    <div className="wrap split even far-below">
      {documents.length > 0 && (
        <section className="stack" aria-labelledby="documents">
          <h2 className="ds-heading" id="documents">
            {t('planning.fields.documents')}
          </h2>
          <ul className="plain stack tight">
            {documents.map((document) => (
              <OneDocument key={`${document.kind} ${document.title} ${document.number ?? ''}`} document={document} />
            ))}
          </ul>
        </section>
      )}
      {unGoals.length > 0 && (
        <section className="stack" aria-labelledby="un-goals">
          <h2 className="ds-heading" id="un-goals">
            {t('planning.unGoalsTitle')}
          </h2>
          <ul className="plain stack tight">
            {unGoals.map((goal) => (
              <li key={goal}>
                <span className="num">{goal}.</span> {names[goal - 1]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function OneDocument({ document }: { document: Plan['documents'][number] }) {
  const { t } = useWords();
  const { title, kind, number, url, fromYear, toYear } = document;
  const years = [...new Set([fromYear, toYear])].filter(Boolean).join('–');
  return (
    <li>
      {url ? (
        <a className="ds-link" href={url} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      <br />
      <span className="note">{[t(`planning.documentKinds.${kind}`), number, years].filter(Boolean).join(' · ')}</span>
    </li>
  );
}
