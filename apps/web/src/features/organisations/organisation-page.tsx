// An organisation for everybody: what it does in the network, what it needs, and how to reach it.
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { dayInWords, monthInWords, todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { useTitle } from '../../ui/page.js';
import { Fault, Loading, NotFound } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { Activities, Needs } from '../campaigns/campaign-lists.js';
import '../contributions/need.js';
import { Subscribe } from '../activities/calendar/subscribe.js';
import { Came } from '../activities/attendance/sum.js';
import { useGivers } from '../contributions/givers.js';
import { Follow } from '../notifications/follow.js';
import { useHere } from './kinds.js';
import { Facts } from './organisation-facts.js';

export const CampaignOfOrganisationFragment = graphql(`
  fragment CampaignOfOrganisation on Campaign {
    id
    title
    status
    startsOn
    endsOn
    owner {
      id
    }
  }
`);

const OrganisationDocument = graphql(`
  query Organisation($id: ID!, $network: ID, $organisation: ID, $slug: String!, $now: DateTime!, $today: Date!) {
    organisation(id: $id) {
      id
      name
      organisationNumber
      website
      contact {
        name
        phone
        email
      }
      attendance(network: $network) {
        ...AttendanceSum
      }
      memberships(first: 100) {
        nodes {
          id
          kind
          sector
          status
          since
          network {
            id
            slug
            name
          }
        }
      }
    }
    network(slug: $slug) {
      id
      activities(first: 50, organisation: $organisation, from: $now) {
        totalCount
        nodes {
          id
          title
          place {
            name
          }
          occurrences(first: 1, from: $now) {
            nodes {
              id
              startsAt
              status
            }
          }
        }
      }
      campaigns(first: 50, organisation: $organisation, status: [PROPOSED, PLANNED, ACTIVE]) {
        nodes {
          ...CampaignOfOrganisation
        }
      }
      done: campaigns(first: 50, organisation: $organisation, status: [COMPLETED, EVALUATED]) {
        nodes {
          ...CampaignOfOrganisation
        }
      }
      needs(first: 50, organisation: $organisation, status: [OPEN, COVERED], from: $today, nextOnly: true) {
        nodes {
          ...NeedCard
        }
      }
    }
  }
`);

type Read = Data<typeof OrganisationDocument>;
type Found = NonNullable<Read['organisation']>;
type Doing = NonNullable<Read['network']>;
type Campaign = Data<typeof CampaignOfOrganisationFragment>;

export default function OrganisationPage() {
  const { id = '' } = useParams();
  const network = useNetwork();
  const [now] = useState(() => new Date().toISOString());
  const variables = {
    id,
    network: network.id,
    organisation: id,
    slug: network.slug,
    now,
    today: todayIn(network.timeZone),
  };
  const [{ data, error, fetching }, again] = useQuery({ query: OrganisationDocument, variables });
  useTitle(data?.organisation?.name ?? '', placeOf(network));
  if (!data) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  if (!data.organisation || !data.network) return <NotFound among="organisations" />;
  return <Shown organisation={data.organisation} doing={data.network} />;
}

function Shown({ organisation, doing }: { organisation: Found; doing: Doing }) {
  const { t } = useWords();
  const network = useNetwork();
  const givers = useGivers();
  const { activities, campaigns, done, needs } = doing;
  const nothing = [activities, campaigns, done, needs].every(({ nodes }) => nodes.length === 0);
  return (
    <>
      <Head organisation={organisation} doing={doing} />
      <div className="wrap split far-below">
        <div className="stack far-apart">
          {nothing && <p className="quiet">{t('organisations.nothingYet')}</p>}
          <div className="stack">
            <Activities activities={activities} />
            {activities.nodes.length > 0 && (
              <Subscribe
                title={t('calendar.ofOrganisation')}
                path={`/${network.slug}/organisations/${organisation.id}`}
              />
            )}
          </div>
          <Needs needs={needs.nodes} givers={givers} />
          <Campaigns title={t('organisations.campaigns')} campaigns={campaigns.nodes} of={organisation.id} />
          <Campaigns title={t('organisations.campaignsDone')} campaigns={done.nodes} of={organisation.id} />
        </div>
        <div className="stack far-apart">
          <Facts organisation={organisation} />
          <Came sum={organisation.attendance} />
          <p className="small">
            <Link className="ds-link" to={`/${network.slug}/organisations`}>
              {t('organisations.all')}
            </Link>
          </p>
        </div>
      </div>
    </>
  );
}

function Head({ organisation, doing }: { organisation: Found; doing: Doing }) {
  const { t, counted, lowly } = useWords();
  const here = useHere();
  const network = useNetwork();
  const { viewer } = useSession();
  const membership = organisation.memberships.nodes.find((one) => one.network.id === network.id);
  const own = viewer?.organisations.find((one) => one.organisation.id === organisation.id);
  const [coming, campaigns] = [doing.activities.totalCount, doing.campaigns.nodes.length];
  const does = [
    t('organisations.activities', counted(coming)),
    campaigns > 0 && t('organisations.inCampaigns', { count: campaigns, n: lowly(campaigns) }),
  ];
  return (
    <div className="wrap stack">
      <p className="note">
        {membership && here(membership)}
        {membership?.status === 'ACTIVE' &&
          membership.since &&
          ` · ${t('admin.since', { day: dayInWords(t, membership.since, todayIn(network.timeZone)) })}`}
      </p>
      <h1 className="ds-heading">{organisation.name}</h1>
      <p className="lead">{does.filter(Boolean).join(' ')}</p>
      <div className="row">
        {membership && membership.status !== 'ACTIVE' && (
          <Status icon="nearly">{t(`organisations.statuses.${membership.status}`)}</Status>
        )}
        {own && (
          <Link
            className="ds-button"
            data-size="sm"
            data-variant="secondary"
            to={`/my/organisations/${organisation.id}`}
          >
            {t(own.role === 'ADMIN' ? 'organisations.administer' : 'organisations.ownPeople')}
          </Link>
        )}
        <Follow what={organisation.name} organisation={organisation.id} />
      </div>
    </div>
  );
}

function Campaigns({ title, campaigns, of }: { title: string; campaigns: readonly Campaign[]; of: string }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  if (campaigns.length === 0) return null;
  return (
    <section className="stack tight">
      <h2 className="ds-heading">{title}</h2>
      <ul className="partners">
        {campaigns.map(({ id, title: name, status, startsOn, endsOn, owner }) => (
          <li key={id}>
            <div>
              <Link className="ds-link strong" data-color="neutral" to={`/${slug}/campaigns/${id}`}>
                {name}
              </Link>
              <br />
              <span className="note">
                {t('campaigns.fromTo', { from: monthInWords(t, startsOn), to: monthInWords(t, endsOn) })} ·{' '}
                {t(owner.id === of ? 'campaigns.owner' : 'organisations.partner')} ·{' '}
                {t(`campaigns.statuses.${status}`).toLowerCase()}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
