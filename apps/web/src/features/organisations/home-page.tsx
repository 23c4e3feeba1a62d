// What is on today and this week, the campaigns that go on, and how the mandates stand: what an inhabitant meets first.
import { Suspense, useEffect, useMemo } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { isInside, roleIn, useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { graphql } from '../../graphql/graphql.js';
import { addDays, dayInWords, todayIn, wallOf, weekdayInWords, weekdayOf } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Answer, useTitle } from '../../ui/page.js';
import { later as comingLater } from '../../ui/later.js';
import { Fault, Loading } from '../../ui/states.js';
import { Subscribe } from '../activities/calendar/subscribe.js';
import { Slips, SlipsByDay, type Slip } from '../activities/slips.js';
import { Weave } from '../activities/weave.js';
import { RunningCampaigns } from '../campaigns/running-campaigns.js';
import { holding, MandateLines, useMet } from '../mandates/mandate-lines.js';
import { JoinInvitation } from './join-invitation.js';
import { rememberNetwork } from './last-network.js';

const HomeDocument = graphql(`
  query Home($slug: String!, $from: DateTime!, $to: DateTime!, $year: Int!) {
    network(slug: $slug) {
      id
      occurrencesByWeek(year: $year)
      occurrences(first: 60, from: $from, to: $to) {
        nodes {
          ...Slip
        }
      }
      mandates(first: 20) {
        nodes {
          ...MandateLine
        }
      }
      campaigns(first: 4, status: [ACTIVE]) {
        nodes {
          ...RunningCampaign
        }
      }
    }
  }
`);

// for coordinators alone
const Waiting = comingLater(async () => (await import('../mandates/waiting.js')).Waiting);

/** The rest is one tap away. */
const LATER = 9;

export default function HomePage() {
  const { t, counted } = useWords();
  const met = useMet();
  const network = useNetwork();
  const today = todayIn(network.timeZone);
  const week = useThisWeek(today);
  const [{ data, error, fetching }, again] = useQuery({
    query: HomeDocument,
    variables: { slug: network.slug, ...week },
  });
  useTitle(network.name);
  useEffect(() => rememberNetwork(network.slug), [network.slug]);
  const found = data?.network;
  if (!found) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const place = placeOf(network);
  const mandates = holding(found.mandates.nodes);
  const dayOf = (slip: Slip) => wallOf(slip.startsAt, network.timeZone).day;
  const onToday = found.occurrences.nodes.filter((slip) => dayOf(slip) <= today);
  const later = found.occurrences.nodes.filter((slip) => dayOf(slip) > today);
  const takingPlace = onToday.filter(({ status }) => status === 'SCHEDULED').length;
  return (
    <>
      <div className="wrap stack" style={{ gap: '2.25rem' }}>
        <Weave weeks={found.occurrencesByWeek} today={today} place={place} />
        <Answer lead={t('home.lead')}>{t('home.today', { ...counted(takingPlace), place })}</Answer>
        <Coordinators />
      </div>
      <div className="wrap split home" style={{ paddingBlockStart: '2rem' }}>
        {onToday.length > 0 && (
          <section className="stack" aria-labelledby="today">
            <h2 className="ds-heading ds-sr-only" id="today">
              {t('home.todayHeading', { date: `${weekdayInWords(t, today)} ${dayInWords(t, today, today)}` })}
            </h2>
            <Slips className="slips today" slips={onToday} />
            <Hour slips={onToday} />
          </section>
        )}
        <section className="stack this-week" aria-labelledby="later" style={{ gap: '1.25rem' }}>
          <h2 className="ds-heading" id="later" style={{ fontSize: '1.1875rem' }}>
            {t('home.later')}
          </h2>
          {later.length === 0 && <p className="quiet">{t('home.nothingLater')}</p>}
          <SlipsByDay slips={later.slice(0, LATER)} />
          <p className="small">
            <Link className="ds-link" to="activities">
              {t('home.calendar')}
            </Link>
          </p>
          <Subscribe title={t('calendar.ofNetwork')} path={`/${network.slug}`} />
        </section>
        {mandates.length > 0 && (
          <section className="stack" aria-labelledby="mandates">
            <h2 className="ds-heading" id="mandates">
              {met(mandates)}
            </h2>
            <MandateLines mandates={mandates} />
          </section>
        )}
      </div>
      <RunningCampaigns campaigns={found.campaigns.nodes} />
      <Members />
    </>
  );
}

/** What waits for the one who coordinates it. */
function Coordinators() {
  const network = useNetwork();
  const { viewer } = useSession();
  if (roleIn(viewer, network.id) !== 'COORDINATOR') return null;
  return (
    <Suspense fallback={<div className="card todo" />}>
      <Waiting network={network} />
    </Suspense>
  );
}

/** Who is in it, and the way in for those who are not. */
function Members() {
  const { t } = useWords();
  const network = useNetwork();
  const { viewer } = useSession();
  return (
    <div className="wrap stack below">
      {viewer !== undefined && !isInside(viewer, network.id) && <JoinInvitation />}
      <p className="small">
        <Link className="ds-link" to="organisations">
          {t('organisations.all')}
        </Link>
      </p>
    </div>
  );
}

/** How many places are free today, and where to see them. */
function Hour({ slips }: { slips: readonly Slip[] }) {
  const { t, counted } = useWords();
  const people = slips
    .flatMap(({ needs }) => needs.nodes)
    .filter(({ unit, status }) => unit === 'PEOPLE' && status === 'OPEN');
  const free = people.reduce((sum, { quantity, covered }) => sum + quantity - covered, 0);
  if (free === 0) return null;
  return (
    <div className="invite">
      <p>
        <b className="strong">{t('home.hourTitle')}</b>
        <br />
        <span className="small quiet">{t('home.hour', counted(free))}</span>
      </p>
      <Link className="ds-button" data-variant="secondary" to="needs">
        {t('home.hourAction')}
      </Link>
    </div>
  );
}

/** From now to the end of the week; on the last two days also the next one. */
function useThisWeek(today: string) {
  return useMemo(() => {
    const daysLeft = 7 - weekdayOf(today);
    const to = addDays(today, daysLeft <= 2 ? daysLeft + 7 : daysLeft);
    return { from: new Date().toISOString(), to: `${to}T00:00:00Z`, year: Number(today.slice(0, 4)) };
  }, [today]);
}
