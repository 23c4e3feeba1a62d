import { Fragment } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { ORGANISATION } from './measure-words.js';
import type { Measure } from './measure.js';

/** Of a project or pilot: who runs it, what it is to lead to, and where it is tried. */
export function ProjectOrganisation({ organisation }: Pick<Measure, 'organisation'>) {
  const { t } = useWords();
  if (!organisation) return null;
  const said = ORGANISATION.flatMap((field) => {
    const value = organisation[field];
    const text = Array.isArray(value) ? value.join(', ') : value;
    return text ? [{ field, text }] : [];
  });
  if (said.length === 0) return null;
  return (
    <div className="stack tight">
      <h3 className="ds-heading">{t('measures.project')}</h3>
      <dl className="facts">
        {said.map(({ field, text }) => (
          <Fragment key={field}>
            <dt>{t(`measures.fields.${field}`)}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}
