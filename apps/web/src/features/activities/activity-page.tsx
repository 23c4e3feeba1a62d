// One activity: when, where, for whom, who answers for it, and what it needs.
import { useRef } from 'react';
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
import { NeedCard } from '../contributions/need-card.js';
import { ActivityAims } from '../plans/aims/aims-section.js';
import { Lately } from './attendance/lately.js';
import { Subscribe } from './calendar/subscribe.js';
import { ComingTimes } from './coming-times.js';
import { OrganisationName } from '../organisations/organisation-name.js';

const ActivityDocument = graphql(`
  query Activity($id: ID!, $from: DateTime!, $lately: DateTime!, $now: DateTime!) {
    activity(id: $id) {
      id
      title
      description
      status
      visibility
      cancelReason
      audiences
      place {
        name
        address
      }
      contact {
        name
        phone
        email
      }
      organiser {
        id
        name
        website
      }
      campaign {
        id
        title
      }
      occurrences(first: 12, from: $from) {
        nodes {
          id
          startsAt
          endsAt
          status
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
      needs(first: 50) {
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
  return data.activity ? <Shown activity={data.activity} /> : <NotFound to={`/${network.slug}/activities`} />;
}

function Shown({ activity }: { activity: Activity }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const givers = useGivers();
  const open = firstOfEach(activity.needs.nodes.filter(({ status }) => status === 'OPEN'));
  const isOff = activity.status === 'CANCELLED';
  return (
    <div className="wrap split">
      <div className="stack" style={{ gap: '1.75rem' }}>
        <Link className="ds-link back" to={`/${slug}/activities`}>
          {t('activities.title')}
        </Link>
        <Answer lead={activity.description}>{activity.title}</Answer>
        {isOff && (
          <Status icon="off">
            {activity.cancelReason
              ? t('activities.cancelledWhy', { reason: activity.cancelReason })
              : t('activities.cancelled')}
          </Status>
        )}
        <Facts activity={activity} />
        {open.length > 0 && (
          <section className="stack" aria-labelledby="needs">
            <h2 className="ds-heading" id="needs">
              {t('activities.needs')}
            </h2>
            {open.map((need) => (
              <NeedCard key={need.id} need={need} givers={givers} />
            ))}
          </section>
        )}
      </div>
      <div className="stack" style={{ gap: '2rem' }}>
        <ComingTimes times={activity.occurrences.nodes} />
        {activity.visibility === 'PUBLIC' && !isOff && (
          <Subscribe title={t('calendar.add')} path={`/${slug}/activities/${activity.id}`} hasFile />
        )}
        <ActivityAims activity={activity.id} />
        <Lately past={activity.past.nodes} sum={activity.attendance} />
      </div>
    </div>
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
