// One activity: when, where, for whom, who answers for it, and what it needs.
import { useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { codeOf } from '../../graphql/faults.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { addDays, instantOf, todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Fault, Loading, NotFound } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { useGivers } from '../contributions/givers.js';
import { Ask } from '../contributions/ask.js';
import { NeedCard } from '../contributions/need-card.js';
import { ActivityAims } from '../plans/aims/aims-section.js';
import { Lately } from './attendance/lately.js';
import { Subscribe } from './calendar/subscribe.js';
import { ActivityDeeds, type Deed } from './changing/activity-deeds.js';
import './changing/documents.js';
import type { ComingTime } from './changing/documents.js';
import { ComingTimes } from './coming-times.js';
import { OrganisationName } from '../organisations/organisation-name.js';

const ActivityDocument = graphql(`
  query Activity($id: ID!, $from: DateTime!, $lately: DateTime!, $now: DateTime!) {
    activity(id: $id) {
      ...Changeable
      visibility
      contact {
        name
        phone
        email
      }
      occurrences(first: 12, from: $from) {
        nodes {
          ...ComingTime
        }
      }
      past: occurrences(first: 60, from: $lately, to: $now) {
        nodes {
          ...PastTime
        }
      }
      attendance {
        ...AttendanceSum
      }
      needs(first: 100) {
        nodes {
          ...NeedCard
        }
      }
    }
  }
`);

/** How far back attendance is noted, in days. */
const DAYS_BACK = 56;

type Activity = NonNullable<Data<typeof ActivityDocument>['activity']>;

export default function ActivityPage() {
  const { id = '' } = useParams();
  const network = useNetwork();
  // from midnight: what goes on right now is still there
  const from = instantOf(todayIn(network.timeZone), '00:00', network.timeZone);
  const now = useRef(new Date().toISOString()).current;
  const lately = `${addDays(todayIn(network.timeZone), -DAYS_BACK)}T00:00:00Z`;
  const [{ data, error, fetching }, again] = useQuery({
    query: ActivityDocument,
    variables: { id, from, lately, now },
  });
  useTitle(data?.activity?.title ?? '', placeOf(network));
  if (!data) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  return data.activity ? <Shown activity={data.activity} /> : <NotFound among="activities" />;
}

function Shown({ activity }: { activity: Activity }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const [open, setOpen] = useState<Deed | null>(null);
  const isOff = activity.status === 'CANCELLED';
  // for those who note it, it is something to do; for others, one more thing to know
  const lately = <Lately past={activity.past.nodes} sum={activity.attendance} />;
  return (
    <div className="wrap split">
      <div className="stack" style={{ gap: '1.75rem' }}>
        <Link className="ds-link back" to={`/${slug}/activities`}>
          {t('activities.title')}
        </Link>
        <Answer lead={open === 'change' ? undefined : activity.description}>{activity.title}</Answer>
        {activity.visibility !== 'PUBLIC' && !isOff && (
          <Status icon="seal">{t(`campaigns.visibility.${activity.visibility}`)}</Status>
        )}
        {isOff && (
          <Status icon="stopped">
            {activity.cancelReason
              ? t('activities.cancelledWhy', { reason: activity.cancelReason })
              : t('activities.cancelled')}
          </Status>
        )}
        <ActivityDeeds activity={activity} next={nextOf(activity.occurrences.nodes)} open={open} setOpen={setOpen} />
        {open !== 'change' && <Facts activity={activity} />}
        <Needs activity={activity} />
        {activity.viewerCanEdit && lately}
      </div>
      <div className="stack" style={{ gap: '2rem' }}>
        <ComingTimes activity={activity} times={activity.occurrences.nodes} />
        {activity.visibility === 'PUBLIC' && !isOff && (
          <Subscribe title={t('calendar.add')} path={`/${slug}/activities/${activity.id}`} hasFile />
        )}
        <ActivityAims activity={activity.id} />
        {!activity.viewerCanEdit && lately}
      </div>
    </div>
  );
}

/** The next time that still follows the series. */
const nextOf = (times: readonly ComingTime[]): ComingTime | undefined =>
  times.find(({ status, startsAt }) => status === 'SCHEDULED' && Date.parse(startsAt) > Date.now());

/** What it lacks from now on, and what of that is promised. */
function Needs({ activity }: { activity: Activity }) {
  const { t } = useWords();
  const { slug, timeZone } = useNetwork();
  const givers = useGivers();
  const today = todayIn(timeZone);
  const needs = firstOfEach(
    activity.needs.nodes.filter(({ status, neededBy }) => status !== 'CLOSED' && (neededBy ?? today) >= today),
  );
  const ask = activity.viewerCanEdit && (
    <Ask asker={{ activity: activity.id, isSeries: Boolean(activity.recurrence) }} />
  );
  if (needs.length === 0) return ask;
  const isOpen = needs.some(({ status, laterOpen }) => status === 'OPEN' || laterOpen > 0);
  return (
    <section className="stack" aria-labelledby="needs">
      <h2 className="ds-heading" id="needs">
        {t(isOpen ? 'activities.needs' : 'campaigns.needsCovered')}
      </h2>
      {needs.map((need) => (
        <NeedCard key={need.id} need={need} givers={givers} />
      ))}
      {isOpen && givers.length === 0 && (
        <p>
          {t('activities.wantToHelp')}{' '}
          <Link className="ds-link" to={`/${slug}/organisations/${activity.organiser.id}`}>
            {t('activities.getInTouch', { organiser: activity.organiser.name })}
          </Link>
        </p>
      )}
      {ask}
    </section>
  );
}

function Facts({ activity: { place, organiser, audiences, contact, campaign } }: { activity: Activity }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  return (
    <dl className="facts">
      {place && (
        <>
          <dt>{t('activities.where')}</dt>
          <dd>{[place.name, place.address].filter(Boolean).join(', ')}</dd>
        </>
      )}
      <dt>{t('activities.who')}</dt>
      <dd>
        <OrganisationName organisation={organiser} />
      </dd>
      <dt>{t('activities.forAudience')}</dt>
      <dd>{audiences.map((audience) => t(`register.audiences.${audience}`)).join(', ')}</dd>
      {contact && (
        <>
          <dt>{t('activities.contact')}</dt>
          <dd>
            {contact.name}
            {contact.phone && (
              <>
                {', '}
                <a className="ds-link" href={`tel:${contact.phone.replaceAll(' ', '')}`}>
                  {contact.phone}
                </a>
              </>
            )}
            {contact.email && (
              <>
                {', '}
                <a className="ds-link" href={`mailto:${contact.email}`}>
                  {contact.email}
                </a>
              </>
            )}
          </dd>
        </>
      )}
      {campaign && (
        <>
          <dt>{t('activities.partOf')}</dt>
          <dd>
            <Link className="ds-link" to={`/${slug}/campaigns/${campaign.id}`}>
              {campaign.title}
            </Link>
          </dd>
        </>
      )}
    </dl>
  );
}

/** What every time needs stands there once, with its other times behind it. */
const firstOfEach = <Need extends { title: string; kind: string }>(needs: readonly Need[]): Need[] =>
  needs.filter(
    (need, place) => needs.findIndex(({ title, kind }) => title === need.title && kind === need.kind) === place,
  );
