// The address of one's own calendar: made, made anew, ended. It is shown once.
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import type { Outcome } from '../../graphql/deeds.js';
import { codeOf } from '../../graphql/faults.js';
import { graphql } from '../../graphql/graphql.js';
import { clockInWords, dayInWords, wallOf } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Refusal } from '../../ui/problems.js';
import { Fault, Loading } from '../../ui/states.js';
import { CopyAddress } from '../activities/calendar/copy-address.js';
import { MyFrame, MyNav } from './own/my-frame.js';

const CalendarLinkDocument = graphql(`
  query CalendarLink {
    viewer {
      calendarLink {
        createdAt
        readAt
      }
    }
  }
`);

const RenewCalendarLinkDocument = graphql(`
  mutation RenewCalendarLink {
    renewCalendarLink {
      address
      problems {
        ...Refused
      }
    }
  }
`);

const StopCalendarLinkDocument = graphql(`
  mutation StopCalendarLink {
    stopCalendarLink {
      problems {
        ...Refused
      }
    }
  }
`);

export default function CalendarPage() {
  return <MyFrame page={() => <OwnCalendar />} />;
}

type Said = Outcome<unknown> | null;

function OwnCalendar() {
  const { t } = useWords();
  const client = useClient();
  useTitle(t('calendar.own'));
  const [{ data, error, fetching }, again] = useQuery({
    query: CalendarLinkDocument,
    requestPolicy: 'cache-and-network',
  });
  const [address, setAddress] = useState<string | null>(null);
  const [said, setSaid] = useState<Said>(null);
  if (!data) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const link = data.viewer?.calendarLink;
  const show = (given: string | null, outcome: Said) => {
    setAddress(given);
    setSaid(outcome);
    again({ requestPolicy: 'network-only' });
  };
  // without an Idempotency-Key: what is answered under one is kept, and this is nobody else's
  const renew = async () => {
    const { data: made, error: fault } = await client.mutation(RenewCalendarLinkDocument, {});
    const given = made?.renewCalendarLink.address ?? null;
    show(given, given === null ? { fault: { code: codeOf(fault) } } : null);
  };
  const stop = async () => {
    const { error: fault } = await client.mutation(StopCalendarLinkDocument, {});
    show(null, fault ? { fault: { code: codeOf(fault) } } : { payload: null });
  };
  return (
    <>
      <Answer lead={t('calendar.ownLead')}>{t('calendar.ownHeading')}</Answer>
      <MyNav />
      <Refusal outcome={said} />
      {address !== null && <Made address={address} />}
      {link && address === null && <Since {...link} />}
      <div className="stack reading">
        {link && <p className="small quiet">{t('calendar.renewWhy')}</p>}
        <div className="row">
          <button
            type="button"
            className="ds-button"
            data-variant={link ? 'secondary' : 'primary'}
            onClick={() => void renew()}
          >
            {t(link ? 'calendar.renew' : 'calendar.make')}
          </button>
          {link && (
            <button type="button" className="ds-button" data-variant="tertiary" onClick={() => void stop()}>
              {t('calendar.stop')}
            </button>
          )}
        </div>
        <p role="status">{said && 'payload' in said && t('calendar.stopped')}</p>
      </div>
    </>
  );
}

/** There only now: the server itself does not know it any more. */
function Made({ address }: { address: string }) {
  const { t } = useWords();
  return (
    <section className="card stack reading" aria-labelledby="made">
      <h2 className="ds-heading" id="made" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t('calendar.made')}
      </h2>
      <p>{t('calendar.madeWhy')}</p>
      <p>
        <a className="ds-button" href={address.replace(/^http(s?):/, 'webcal$1:')}>
          {t('calendar.subscribe')}
        </a>
      </p>
      <CopyAddress label={t('calendar.address')} address={address} hint={t('calendar.addressWhy')} />
    </section>
  );
}

function Since({ createdAt, readAt }: { createdAt: string; readAt?: string | null }) {
  const { t } = useWords();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const made = wallOf(createdAt, zone);
  const read = readAt ? wallOf(readAt, zone) : null;
  return (
    <p>
      {t('calendar.since', { date: dayInWords(t, made.day) })}{' '}
      {read
        ? t('calendar.read', { date: dayInWords(t, read.day), time: clockInWords(t, read) })
        : t('calendar.neverRead')}
    </p>
  );
}
