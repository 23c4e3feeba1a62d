// How the network works with each level of planning: how often it is revised, who takes part, and who decides.
import { useState } from 'react';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { codeOf } from '../../graphql/faults.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Fault, Loading } from '../../ui/states.js';
import { AdminFrame, AdminNav } from '../organisations/admin/admin-frame.js';
import { LevelForm } from './writing/level-form.js';
import { type LevelRule, LevelsDocument } from './writing/levels.js';
import { StaleAfter } from './writing/stale-after.js';
import './plans.css';

export default function LevelsPage() {
  return (
    <AdminFrame>
      <Read />
    </AdminFrame>
  );
}

function Read() {
  const { t } = useWords();
  const network = useNetwork();
  const [{ data, error, fetching }, again] = useQuery({ query: LevelsDocument, variables: { slug: network.slug } });
  useTitle(t('planLevels.title'), placeOf(network));
  const found = data?.network;
  if (!found) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  return (
    <>
      <Answer lead={t('planLevels.lead')}>{t('planLevels.answer')}</Answer>
      <AdminNav />
      <div className="levels">
        {found.planLevels.map((rule) => (
          <OneLevel key={rule.level} rule={rule} again={() => again({ requestPolicy: 'network-only' })} />
        ))}
        <StaleAfter network={found.id} days={found.staleAfterDays} />
      </div>
    </>
  );
}

function OneLevel({ rule, again }: { rule: LevelRule; again: () => void }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const heading = `level-${rule.level}`;
  const close = (words = '') => {
    setSaid(words);
    setOpen(false);
    requestAnimationFrame(() => document.getElementById(`change-${rule.level}`)?.focus());
  };
  return (
    <section className="card stack" aria-labelledby={heading}>
      <div className="two-sides">
        <h2 className="ds-heading card-title" id={heading}>
          {t(`planLevels.names.${rule.level}`)}
        </h2>
        {!isOpen && (
          <button
            type="button"
            id={`change-${rule.level}`}
            className="ds-button"
            data-size="sm"
            data-variant="secondary"
            aria-describedby={heading}
            onClick={() => setOpen(true)}
          >
            {t('planning.change')}
          </button>
        )}
      </div>
      <p role="status" className={said === '' ? 'ds-sr-only' : 'ok'}>
        {said}
      </p>
      {isOpen ? <LevelForm {...{ rule, again, close }} /> : <Facts rule={rule} />}
    </section>
  );
}

function Facts({ rule }: { rule: LevelRule }) {
  const { t } = useWords();
  const { reviseEveryYears, revisedWith, purpose, participation, participants } = rule;
  const approvals = [
    ['planLevels.approvalNew', rule.approvalNew],
    ['planLevels.approvalLarge', rule.approvalLarge],
    ['planLevels.approvalSmall', rule.approvalSmall],
  ] as const;
  const part = [participation && t(`planLevels.participations.${participation}`), participants]
    .filter(Boolean)
    .join(': ');
  return (
    <>
      {purpose && <p className="small quiet">{capital(purpose)}</p>}
      <dl className="facts">
        <dt>{t('planLevels.revised')}</dt>
        <dd>
          {t('planLevels.everyYears', { count: reviseEveryYears })}
          {revisedWith && `, ${t('planLevels.with', { what: revisedWith })}`}
        </dd>
        {part !== '' && (
          <>
            <dt>{t('planLevels.participants')}</dt>
            <dd>{part}</dd>
          </>
        )}
        {approvals.map(([name, approval]) => (
          <div key={name} className="fact">
            <dt>{t(name)}</dt>
            <dd>{t(`planning.approvals.${approval ?? 'ANY'}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
