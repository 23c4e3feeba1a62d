// A campaign: its story, who counts and the one next step, partners, what is lacking and given, what is on, and what happened.
import { Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { isInside, useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { monthInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { useAnchor, useTitle } from '../../ui/page.js';
import { Fault, Loading, NotFound } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { Ask } from '../contributions/ask.js';
import { useGivers } from '../contributions/givers.js';
import { useLog } from '../feed/log.js';
import { LogList } from '../feed/log-list.js';
import { useNews } from '../feed/news.js';
import { Follow } from '../notifications/follow.js';
import { AimsSection } from '../plans/aims/aims-section.js';
import { OrganisationName } from '../organisations/organisation-name.js';
import {
  type Campaign,
  CampaignDocument,
  type CampaignActivities,
  type CampaignNeeds,
  type Membership,
  membershipsIn,
} from './campaign.js';
import { Subscribe } from '../activities/calendar/subscribe.js';
import { Came, type Sum } from '../activities/attendance/sum.js';
import { Activities, Needs } from './campaign-lists.js';
import { Partners } from './partners.js';
import { Standing } from './standing.js';
import { later } from '../../ui/later.js';
import { useWayBack } from '../../ui/way-back.js';

// what only some of those who are signed in see comes when it is shown
const ChangeCampaign = later(async () => (await import('./change-campaign.js')).ChangeCampaign);
const GiftDialog = later(async () => (await import('./gift-dialog.js')).GiftDialog);
const Gifts = later(async () => (await import('./gifts.js')).Gifts);
const Moves = later(async () => (await import('./moves.js')).Moves);
const Presence = later(async () => (await import('./presence.js')).Presence);
const InviteDialog = later(async () => (await import('./invite-dialog.js')).InviteDialog);

export default function CampaignPage() {
  const { id = '' } = useParams();
  const network = useNetwork();
  const [now] = useState(() => new Date().toISOString());
  const [{ data, error, fetching }, again] = useQuery({
    query: CampaignDocument,
    variables: { id, slug: network.slug, network: network.id, now },
  });
  useTitle(data?.campaign?.title ?? '', placeOf(network));
  if (!data) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  if (!data.campaign || !data.network) return <NotFound among="campaigns" />;
  return (
    <Shown
      key={id}
      campaign={data.campaign}
      needs={data.campaign.needs.nodes}
      activities={data.campaign.activities}
      attendance={data.campaign.attendance}
      memberships={membershipsIn(data.campaign)}
      isCoordinator={data.network.viewerCanCoordinate}
    />
  );
}

interface Props {
  campaign: Campaign;
  needs: CampaignNeeds;
  activities: CampaignActivities;
  attendance: Sum;
  /** Of those who carry it out and those who are asked to. */
  memberships: readonly Membership[];
  isCoordinator: boolean;
}

type Open = { kind: 'invite' } | { kind: 'give'; giver: string } | null;

function Shown({ campaign, needs, activities, attendance, memberships, isCoordinator }: Props) {
  const { t } = useWords();
  const { viewer } = useSession();
  const network = useNetwork();
  const givers = useGivers();
  const [isEditing, setEditing] = useState(false);
  const [open, setOpen] = useState<Open>(null);
  const isInsider = isInside(viewer, network.id);
  useAnchor(isInsider);
  const invite = () => setOpen({ kind: 'invite' });
  const give = (giver: string) => setOpen({ kind: 'give', giver });
  const goesOn = ['PROPOSED', 'PLANNED', 'ACTIVE'].includes(campaign.status);
  const firstGiver = givers[0];
  return (
    <>
      <Head {...{ campaign, isCoordinator, isEditing, setEditing, isInsider }} />
      <section className="wrap below" aria-labelledby="standing">
        <Standing {...{ campaign, memberships, invite, give }} />
      </section>
      <div className="wrap split far-below">
        <div className="stack far-apart">
          <Partners {...{ campaign, memberships, invite }} isInside={isInsider} />
          <Needs
            {...{ needs, givers }}
            isOver={!goesOn}
            ask={goesOn && campaign.viewerCanEdit && <Ask asker={{ campaign: campaign.id }} />}
          />
          {isInsider && (
            <Suspense>
              <Gifts campaign={campaign} give={goesOn && firstGiver ? () => give(firstGiver.id) : undefined} />
            </Suspense>
          )}
          <div className="stack">
            <Activities activities={activities} />
            {goesOn && campaign.visibility === 'PUBLIC' && activities.nodes.length > 0 && (
              <Subscribe title={t('calendar.ofCampaign')} path={`/${network.slug}/campaigns/${campaign.id}`} />
            )}
          </div>
          <AimsSection kind="campaign" aimed={campaign} mayAim={mayAim(campaign, isCoordinator)} />
          <Came sum={attendance} />
        </div>
        <Story campaign={campaign} />
      </div>
      <Suspense>
        {open?.kind === 'invite' && <InviteDialog campaign={campaign} close={() => setOpen(null)} />}
        {open?.kind === 'give' && (
          <GiftDialog campaign={campaign.id} givers={givers} giver={open.giver} close={() => setOpen(null)} />
        )}
      </Suspense>
    </>
  );
}

/** Of one that has been carried out a coordinator alone still says what it was for. */
const mayAim = ({ status, viewerCanEdit }: Campaign, isCoordinator: boolean): boolean =>
  viewerCanEdit || (isCoordinator && (status === 'COMPLETED' || status === 'EVALUATED'));

interface HeadProps {
  campaign: Campaign;
  isCoordinator: boolean;
  isEditing: boolean;
  setEditing: (isEditing: boolean) => void;
  isInsider: boolean;
}

function Head({ campaign, isCoordinator, isEditing, setEditing, isInsider }: HeadProps) {
  const { t } = useWords();
  const { title, summary, startsOn, endsOn, owner, status, visibility, cancelReason } = campaign;
  const changer = useWayBack(isEditing);
  const months = { from: monthInWords(t, startsOn), to: monthInWords(t, endsOn) };
  return (
    <div className="wrap stack">
      <p className="note">
        {t('campaigns.months', months)} · {t('campaigns.ownedBy', { owner: '' })}
        <OrganisationName organisation={owner} />
      </p>
      <h1 className="ds-heading">{title}</h1>
      {isEditing ? (
        <Suspense fallback={<p className="lead">{summary}</p>}>
          <ChangeCampaign campaign={campaign} close={() => setEditing(false)} />
        </Suspense>
      ) : (
        <p className="lead">{summary}</p>
      )}
      <div className="row">
        <Status icon={status === 'CANCELLED' ? 'stopped' : status === 'ACTIVE' ? 'nearly' : 'week'}>
          {t(`campaigns.statuses.${status}`)}
        </Status>
        {visibility !== 'PUBLIC' && <Status icon="seal">{t(`campaigns.visibility.${visibility}`)}</Status>}
        <span className="line">{t('common.following')}</span>
      </div>
      {cancelReason && <p>{t('campaigns.cancelledWhy', { reason: cancelReason })}</p>}
      {isInsider && (
        <Suspense>
          <Presence campaign={campaign.id} isEditing={isEditing} />
        </Suspense>
      )}
      {!isEditing && (campaign.viewerCanEdit || isCoordinator) && (
        <Suspense>
          <Moves {...{ campaign, isCoordinator, changer }} change={() => setEditing(true)} />
        </Suspense>
      )}
    </div>
  );
}

const STORY = 8;

function Story({ campaign }: { campaign: Campaign }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const { since } = useNews();
  const { events, hasOlder, readOlder } = useLog({ campaign: campaign.id, size: STORY });
  return (
    <section className="stack" aria-labelledby="story">
      <h2 className="ds-heading" id="story">
        {t('campaigns.story')}
      </h2>
      <div role="status" className="ds-sr-only">
        {events?.[0] && since !== null && events[0].sequence > since && t('campaigns.somethingNew')}
      </div>
      {events ? <LogList events={events} since={since} isHere /> : <div className="bone" />}
      {events?.length === 0 && <p className="quiet">{t('feed.empty')}</p>}
      <Follow what={campaign.title} campaign={campaign.id} />
      <p className="row small">
        {hasOlder && (
          <button type="button" className="ds-link choose" onClick={() => void readOlder()}>
            {t('feed.older')}
          </button>
        )}
        <Link className="ds-link" to={`/${slug}/campaigns`}>
          {t('campaigns.allCampaigns')}
        </Link>
      </p>
    </section>
  );
}
