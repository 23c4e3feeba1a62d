// What needs me now, first; then where I belong, what we do, and what I am told about.
import { use, useCallback, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { NetworkContext, NetworkDocument } from '../../app/network.js';
import { YourQueue } from '../../app/shell/queue-list.js';
import { Shell } from '../../app/shell/shell.js';
import { edited, type SignedIn, useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { addDays } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Empty, Fault, Forbidden, Loading } from '../../ui/states.js';
import { ToNote } from '../activities/attendance/to-note.js';
import { OwnTimes } from '../activities/own-times.js';
import { WaitingGifts } from '../contributions/waiting-gifts.js';
import { Waiting } from '../mandates/waiting.js';
import { lastNetwork } from './last-network.js';
import { MyNav } from './own/my-frame.js';
import { MineDocument } from './mine.js';
import { SignedOut, SignOut } from './sign-out.js';

export default function MyPage() {
  const { t } = useWords();
  const { viewer, hasLeft } = useSession();
  const slug = lastNetwork() ?? viewer?.networks[0]?.network.slug ?? '';
  const [{ data, fetching }] = useQuery({ query: NetworkDocument, variables: { slug }, pause: slug === '' });
  const network = data?.network;
  useTitle(t('mine.title'));
  const inside = () => {
    if (viewer === undefined) return <Loading />;
    if (viewer === null) return hasLeft ? <SignedOut /> : <Forbidden signIn="/sign-in?to=/my" />;
    // what is to come is told in the network's time
    if (fetching && !network) return <Loading />;
    return <Mine viewer={viewer} slug={network?.slug ?? ''} />;
  };
  if (!network) return <Shell>{inside()}</Shell>;
  return (
    <NetworkContext value={network}>
      <Shell network={network}>{inside()}</Shell>
    </NetworkContext>
  );
}

function Mine({ viewer, slug }: { viewer: SignedIn; slug: string }) {
  const { t, counted } = useWords();
  const own = edited(viewer);
  const variables = {
    slug,
    // who only belongs sees what is on too
    organisations: viewer.organisations.map(({ organisation }) => organisation.id),
    ...useRef(daysAround()).current,
  };
  const [{ data, error, fetching }, again] = useQuery({ query: MineDocument, variables });
  const [asked, tell] = useAsked();
  if (!data) return fetching ? <Loading /> : <Unknown code={codeOf(error)} again={again} />;
  const invitations = (data.network?.campaigns.nodes ?? []).flatMap((campaign) =>
    campaign.partners
      .filter(({ status, organisation }) => status === 'INVITED' && own.some(({ id }) => id === organisation.id))
      .map(({ organisation }) => ({ campaign, organisation })),
  );
  const past = data.network?.past.nodes ?? [];
  const toNote = past.filter((time) => time.viewerCanNoteAttendance && !time.attendance);
  const gifts = data.network ? own.map(({ id }) => asked[id]) : [];
  const promises = gifts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const count = invitations.length + toNote.length + promises;
  const waits = count === 0 ? t('mine.nothing') : t('mine.waits', counted(count));
  const most = promises > 0 && promises < count ? t('mine.promises', counted(promises)) : '';
  // what waits for a coordinator stands below, and on the plan
  const isSaid = count === 0 && inRole(viewer, 'COORDINATOR').length > 0;
  // one number, once all of it is known
  const waiting = gifts.includes(undefined) ? '\u00a0' : `${waits} ${most}`;
  return (
    <div className="wrap stack" style={{ gap: '2.5rem' }}>
      <Answer lead={isSaid ? undefined : waiting}>
        {t('mine.heading', { name: viewer.person.name.split(' ')[0] ?? '' })}
      </Answer>
      <MyNav />
      <div className="split own-page">
        <div className="stack own-page">
          <Invited invitations={invitations} slug={slug} />
          {inRole(viewer, 'COORDINATOR').map((network) => (
            <Waiting key={network.id} network={network} />
          ))}
          {inRole(viewer, 'OBSERVER').map((network) => (
            <Way key={network.id} what={t('mine.observes', { network: network.name })} to={`/${network.slug}/feed`}>
              {t('common.feed')}
            </Way>
          ))}
          {viewer.isOperator && (
            <Way what={t('mine.operates')} to="/admin">
              {t('common.admin')}
            </Way>
          )}
          <YourQueue />
          <ToNote times={past} />
          {data.network &&
            own.map((organisation) => <WaitingGifts key={organisation.id} organisation={organisation} tell={tell} />)}
        </div>
        <div className="stack own-page">
          {data.network && viewer.organisations.length > 0 && (
            <OwnTimes
              times={data.network.coming.nodes}
              by={viewer.organisations.length === 1 ? viewer.organisations[0]?.organisation.id : undefined}
            />
          )}
          <Belonging viewer={viewer} />
          <SignOut />
        </div>
      </div>
    </div>
  );
}

interface InvitedProps {
  invitations: readonly { campaign: { id: string; title: string }; organisation: { id: string; name: string } }[];
  slug: string;
}

function Invited({ invitations, slug }: InvitedProps) {
  const { t } = useWords();
  if (invitations.length === 0) return null;
  return (
    <ul className="card todo">
      {invitations.map(({ campaign, organisation }) => (
        <li key={campaign.id + organisation.id}>
          <span>
            <b className="strong">{organisation.name}</b> {t('mine.invited', { campaign: campaign.title })}
          </span>
          <Link className="ds-button" data-variant="secondary" to={`/${slug}/campaigns/${campaign.id}#answer`}>
            {t('mine.answer')}
          </Link>
        </li>
      ))}
    </ul>
  );
}

const inRole = ({ networks }: SignedIn, wanted: 'COORDINATOR' | 'OBSERVER') =>
  networks.filter(({ role }) => role === wanted).map(({ network }) => network);

/** What a role of theirs is for, and the way there. */
const Way = ({ what, to, children }: { what: string; to: string; children: string }) => (
  <ul className="card todo">
    <li>
      <span>{what}</span>
      <Link className="ds-button" data-variant="secondary" to={to}>
        {children}
      </Link>
    </li>
  </ul>
);

/** How many promises wait for an answer from each of my organisations; absent as long as that is not known. */
function useAsked() {
  const [asked, setAsked] = useState<Readonly<Record<string, number | undefined>>>({});
  const tell = useCallback(
    (organisation: string, count: number) => setAsked((before) => ({ ...before, [organisation]: count })),
    [],
  );
  return [asked, tell] as const;
}

/** What waits on this device, and the way out, are there also when nothing else is. */
const Unknown = (props: { code: string | undefined; again: () => void }) => (
  <>
    <Fault {...props} />
    <div className="wrap stack" style={{ paddingBlockStart: '2rem' }}>
      <YourQueue />
      <SignOut />
    </div>
  </>
);

/** What is to come begins now; what was, ten days ago. */
function daysAround() {
  const now = new Date().toISOString();
  return { from: now, lately: `${addDays(now.slice(0, 10), -10)}T00:00:00Z`, now };
}

function Belonging({ viewer }: { viewer: SignedIn }) {
  const { t } = useWords();
  const network = use(NetworkContext);
  if (viewer.organisations.length === 0 && viewer.networks.length === 0)
    return viewer.isOperator ? null : (
      <Empty title={t('mine.noOrganisation')} why={t('mine.noOrganisationWhy')}>
        <Link className="ds-button" data-variant="secondary" to={network ? `/${network.slug}/join` : '/'}>
          {t('home.joinAction')}
        </Link>
      </Empty>
    );
  return (
    <section className="stack" aria-labelledby="organisations">
      <h2 className="ds-heading" id="organisations">
        {t('mine.organisations')}
      </h2>
      <dl className="facts">
        {viewer.organisations.map(({ organisation, role }) => (
          <Line
            key={organisation.id}
            name={organisation.name}
            role={t(`mine.roles.${role}`)}
            to={`/my/organisations/${organisation.id}`}
          />
        ))}
        {viewer.networks.map(
          ({ network, role }) =>
            role && (
              <Line
                key={network.id}
                name={network.name}
                role={t(`signIn.roles.${role}`)}
                to={`/${network.slug}${role === 'COORDINATOR' ? '/admin' : ''}`}
              />
            ),
        )}
      </dl>
    </section>
  );
}

const Line = ({ name, role, to }: { name: string; role: string; to: string }) => (
  <>
    <dt>{role}</dt>
    <dd>
      <Link className="ds-link" to={to}>
        {name}
      </Link>
    </dd>
  </>
);
