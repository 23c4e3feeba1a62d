import { monthInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { endOf, lackOf, type Standing, titleOf } from './parts.js';
import { PartName } from './part-name.js';
import type { EvidenceSheet } from './sheet.js';

/** One chair for each that counts and each that is on the way, and empty ones for the rest. */
export function Chairs({ standing, evidence }: { standing: Standing; evidence: readonly EvidenceSheet[] }) {
  const { t } = useWords();
  const empty = standing.required - evidence.length - standing.underway.length;
  return (
    <ol
      className="chairs in-words"
      style={{ gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))', gap: '.75rem' }}
    >
      {evidence.map(({ id, title, subject, happenedOn }) => (
        <li key={id} className="chair" data-s="here">
          <b>
            <PartName part={subject} name={title} />
          </b>
          {`${t('mandates.counts')}, ${monthInWords(t, happenedOn)}.`}
        </li>
      ))}
      {standing.underway.map((one) => {
        const lack = lackOf(t, one);
        const end = endOf(one.part);
        return (
          <li key={one.part.id} className="chair" data-s={lack === null ? 'promised' : 'missing'}>
            <b>
              <PartName part={one.part} name={titleOf(one.part)} />
            </b>
            {lack ?? (end ? t('mandates.countsWhen', { date: monthInWords(t, end) }) : t('mandates.nothingLacks'))}
          </li>
        );
      })}
      {empty > 0 && (
        <li className="chair" data-s="missing">
          <b>{t('mandates.risks.TOO_FEW_PLANNED', { missing: empty, part: '' })}</b>
        </li>
      )}
    </ol>
  );
}
