import { useNetwork } from '../../app/network.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { dayInWords, wallOf } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { useAmount } from '../contributions/amount.js';
import { PartName } from './part-name.js';
import { Status } from '../../ui/status.js';

export const EvidenceSheetFragment = graphql(`
  fragment EvidenceSheet on Evidence {
    id
    version
    title
    happenedOn
    recordedAt
    sequence
    kinds
    sectors
    kindsRequired
    sectorsRequired
    result
    subject {
      __typename
      ... on Node {
        id
      }
    }
    setAside {
      reason
    }
    parties {
      name
      kind
      sector
      isOwner
      contributions {
        contribution
        kind
        unit
        quantity
      }
    }
  }
`);

export type EvidenceSheet = Data<typeof EvidenceSheetFragment>;

/** Evidence as a locked sheet: what was so that day. What happens later is never a change above. */
export function Sheet({ sheet, children }: { sheet: EvidenceSheet; children?: React.ReactNode }) {
  const { t, digits } = useWords();
  const { timeZone } = useNetwork();
  const {
    title,
    happenedOn,
    recordedAt,
    sequence,
    kinds,
    sectors,
    kindsRequired,
    sectorsRequired,
    result,
    subject,
    setAside,
    parties,
  } = sheet;
  return (
    <article className="sheet stack" style={{ gap: '1.25rem' }}>
      <header className="stack" style={{ gap: '.5rem' }}>
        <div className="row">
          <h3 className="ds-heading" style={{ fontSize: '1.375rem' }}>
            <PartName part={subject} name={title} />
          </h3>
          <span className="push">
            <Status icon="seal">
              {t('mandates.locked', { date: dayInWords(t, wallOf(recordedAt, timeZone).day) })}
            </Status>
          </span>
        </div>
        <p className="small quiet">{t('mandates.lockedWhy')}</p>
        {setAside && <p className="gap">{t('mandates.setAside', { reason: setAside.reason })}</p>}
      </header>
      <dl className="facts">
        <dt>{t('mandates.happened')}</dt>
        <dd>{dayInWords(t, happenedOn)}</dd>
        {kindsRequired && sectorsRequired && (
          <>
            <dt>{t('mandates.rule')}</dt>
            <dd>
              {t('mandates.ruleText', { kindsRequired, sectorsRequired, kinds: kinds.length, sectors: sectors.length })}
            </dd>
          </>
        )}
        {result && (
          <>
            <dt>{t('mandates.resultIs')}</dt>
            <dd>{result}</dd>
          </>
        )}
        <dt>{t('mandates.inLog')}</dt>
        <dd className="num">{t('mandates.eventNumber', { sequence: digits(sequence) })}</dd>
      </dl>
      {parties.length > 0 && <Parties parties={parties} />}
      {children}
    </article>
  );
}

function Parties({ parties }: Pick<EvidenceSheet, 'parties'>) {
  const { t } = useWords();
  const amount = useAmount();
  // where nobody had to give anything, or what they gave is not for everybody, there is no column for it
  const hasGifts = parties.some(({ contributions }) => contributions.length > 0);
  const kindClass = hasGifts ? 'broad' : undefined;
  return (
    <table className="ds-table" data-size="sm" data-color="neutral">
      <caption className="ds-sr-only">{t('mandates.whoCounted')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('mandates.who')}</th>
          <th scope="col" className={kindClass}>
            {t('mandates.kind')}
          </th>
          {hasGifts && <th scope="col">{t('mandates.gave')}</th>}
        </tr>
      </thead>
      <tbody>
        {parties.map(({ name, kind, isOwner, contributions }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={kindClass}>
              {t(`mandates.kinds.${kind}`)}
              {isOwner && !hasGifts && `, ${t('mandates.owner').toLowerCase()}`}
            </td>
            {hasGifts && (
              <td>
                {contributions
                  .map((one) => `${t(`needs.kinds.${one.kind}`)}, ${amount(one.unit, one.quantity)}`)
                  .concat(isOwner && contributions.length === 0 ? [t('mandates.owner')] : [])
                  .join('; ')}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
