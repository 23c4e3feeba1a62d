// What was sent to an address, and what came of it.
import { useState } from 'react';
import { useQuery } from 'urql';
import { codeOf } from '../../graphql/faults.js';
import { useStaysFresh } from '../../graphql/stays-fresh.js';
import { clockInWords, nearDayInWords, todayIn, wallOf } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Refusal } from '../../ui/problems.js';
import { Fault, Loading } from '../../ui/states.js';
import { Status, type Tone } from '../../ui/status.js';
import type { IconName } from '../../ui/icon.js';
import { useDeed } from '../../app/use-deed.js';
import { HOME_ZONE } from '../organisations/own/own-frame.js';
import { DeliveriesDocument, type Delivery, RepeatDeliveryDocument } from './webhooks.js';

/** Read when it is opened. */
export function Deliveries({ webhook }: { webhook: string }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="later" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('webhooks.see')}</summary>
      {isOpen && <Page webhook={webhook} after={null} />}
    </details>
  );
}

function Page({ webhook, after }: { webhook: string; after: string | null }) {
  const { t, counted } = useWords();
  const [next, setNext] = useState<string | null>(null);
  const [{ data, error, fetching }, again] = useQuery({ query: DeliveriesDocument, variables: { id: webhook, after } });
  useStaysFresh(again);
  const found = data?.webhook?.deliveries;
  if (!found) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  return (
    <>
      {after === null && (
        <p className="small quiet">
          {t('webhooks.sent', counted(found.totalCount))} {t('webhooks.kept')}
        </p>
      )}
      <ul className="partners">
        {found.nodes.map((delivery) => (
          <One key={delivery.id} delivery={delivery} />
        ))}
      </ul>
      {next !== null && <Page webhook={webhook} after={next} />}
      {next === null && found.pageInfo.hasNextPage && (
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          onClick={() => setNext(found.pageInfo.endCursor ?? null)}
        >
          {t('common.more')}
        </button>
      )}
    </>
  );
}

const LOOKS: Record<Delivery['status'], { tone: Tone; icon: IconName }> = {
  PENDING: { tone: '', icon: 'nearly' },
  DELIVERED: { tone: 'here', icon: 'full' },
  FAILED: { tone: 'missing', icon: 'stopped' },
  SKIPPED: { tone: '', icon: 'seal' },
};

function One({ delivery }: { delivery: Delivery }) {
  const { t, digits } = useWords();
  const deed = useDeed();
  const { id, sequence, status, attempts, responseStatus, createdAt } = delivery;
  const wall = wallOf(createdAt, HOME_ZONE);
  const about = [
    `${nearDayInWords(t, wall.day, todayIn(HOME_ZONE))} ${clockInWords(t, wall)}`,
    attempts > 0 && t('webhooks.tries', { count: attempts, n: digits(attempts) }),
    responseStatus && t('webhooks.answered', { status: responseStatus }),
    status === 'SKIPPED' && t('webhooks.skippedWhy'),
  ].filter((part) => typeof part === 'string');
  return (
    <li className="member">
      <div>
        <b className="strong">{t('webhooks.number', { sequence })}</b>
        <br />
        <span className="note num">{about.join(' · ')}</span>
        <Refusal outcome={deed.outcome} />
      </div>
      <div className="row">
        <Status {...LOOKS[status]}>{t(`webhooks.delivery.${status}`)}</Status>
        {status !== 'PENDING' && (
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-size="sm"
            aria-label={`${t('webhooks.repeat')}: ${sequence}`}
            aria-disabled={deed.isSending}
            onClick={() => void deed.run(RepeatDeliveryDocument, { delivery: id })}
          >
            {t('webhooks.repeat')}
          </button>
        )}
      </div>
    </li>
  );
}
