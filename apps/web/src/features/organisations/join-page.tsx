// Joining a network as an organisation: an account first, then the organisation, then the coordinator's answer.
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { useStaysFresh } from '../../graphql/stays-fresh.js';
import { useWords } from '../../i18n/use-words.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Refusal } from '../../ui/problems.js';
import { Fault, Loading } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { useDeed } from '../../app/use-deed.js';
import { AnswerMembershipDocument, RequestMembershipDocument } from './admin/members.js';
import { rememberNetwork } from './last-network.js';
import { Register } from './register-organisation.js';

const OwnMembershipsDocument = graphql(`
  query OwnMemberships {
    viewer {
      person {
        id
      }
      organisations {
        role
        organisation {
          id
          name
          memberships(first: 100) {
            nodes {
              id
              status
              reason
              network {
                id
              }
            }
          }
        }
      }
    }
  }
`);

type Own = NonNullable<Data<typeof OwnMembershipsDocument>['viewer']>['organisations'][number]['organisation'];

export default function JoinPage() {
  const { t } = useWords();
  const network = useNetwork();
  const { viewer } = useSession();
  useTitle(t('home.joinAction'), placeOf(network));
  // who gets an account first comes back by a mail that does not name it
  useEffect(() => rememberNetwork(network.slug), [network.slug]);
  if (viewer === undefined) return <Loading />;
  return <div className="wrap stack wide-gap">{viewer === null ? <AccountFirst /> : <Join />}</div>;
}

function AccountFirst() {
  const { t } = useWords();
  const { slug } = useNetwork();
  return (
    <>
      <Answer lead={t('join.lead')}>{t('join.heading')}</Answer>
      <ol className="way reading">
        {(['account', 'register', 'answer'] as const).map((step) => (
          <li key={step}>{t(`join.steps.${step}`)}</li>
        ))}
      </ol>
      <div className="row">
        <Link className="ds-button" to="/account">
          {t('join.account')}
        </Link>
        <Link className="ds-button" data-variant="secondary" to={`/sign-in?to=${encodeURIComponent(`/${slug}/join`)}`}>
          {t('join.signIn')}
        </Link>
      </div>
    </>
  );
}

function Join() {
  const { t } = useWords();
  const network = useNetwork();
  const { renew } = useSession();
  const [isNew, setNew] = useState(false);
  const [{ data, error, fetching }, again] = useQuery({ query: OwnMembershipsDocument });
  useStaysFresh(again);
  if (!data?.viewer) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const administered = data.viewer.organisations.filter(({ role }) => role === 'ADMIN');
  const own = administered.map(({ organisation }) => organisation);
  const done = () => {
    setNew(false);
    renew();
  };
  if (own.length === 0 || isNew)
    return <Register done={done} cancel={own.length > 0 ? () => setNew(false) : undefined} />;
  return (
    <>
      <Answer lead={t('join.ownLead')}>{headingOf(own, network.id, t)}</Answer>
      <ul className="cards">
        {own.map((organisation) => (
          <li key={organisation.id} className="card stack">
            <One organisation={organisation} />
          </li>
        ))}
      </ul>
      <div>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => setNew(true)}>
          {t('join.another')}
        </button>
      </div>
    </>
  );
}

const inNetwork = ({ memberships }: Own, networkId: string) =>
  memberships.nodes.find(({ network }) => network.id === networkId);

/** What the person most wants to know of theirs. */
function headingOf(own: readonly Own[], networkId: string, t: ReturnType<typeof useWords>['t']): string {
  const statuses = own.map((one) => ({ who: one.name, status: inNetwork(one, networkId)?.status }));
  for (const status of ['INVITED', 'APPLIED', 'REFUSED', 'ACTIVE'] as const) {
    const first = statuses.find((one) => one.status === status);
    if (first) return t(`join.statuses.${status}`, { who: first.who });
  }
  return t('join.which');
}

function One({ organisation }: { organisation: Own }) {
  const { t } = useWords();
  const network = useNetwork();
  const deed = useDeed();
  const membership = inNetwork(organisation, network.id);
  const request = () =>
    void deed.run(RequestMembershipDocument, { network: network.id, organisation: organisation.id });
  const answer = (accept: boolean) =>
    membership && void deed.run(AnswerMembershipDocument, { membership: membership.id, accept });
  return (
    <>
      <h2 className="ds-heading card-title">{organisation.name}</h2>
      <Refusal outcome={deed.outcome} />
      <div role="status" className="stack tight">
        {membership?.status === 'APPLIED' && <Status icon="nearly">{t('join.waits')}</Status>}
        {membership?.status === 'ACTIVE' && (
          <Status tone="here" icon="full">
            {t('join.isIn')}
          </Status>
        )}
        {membership?.status === 'REFUSED' && (
          <p className="small">
            {t('join.refused')} {membership.reason && t('campaigns.note', { note: membership.reason })}
          </p>
        )}
      </div>
      {membership?.status === 'INVITED' ? (
        <div className="row">
          <button type="button" className="ds-button" aria-disabled={deed.isSending} onClick={() => answer(true)}>
            {t('campaigns.accept')}
          </button>
          <button type="button" className="ds-button" data-variant="tertiary" onClick={() => answer(false)}>
            {t('campaigns.decline')}
          </button>
        </div>
      ) : (
        membership?.status !== 'APPLIED' &&
        membership?.status !== 'ACTIVE' && (
          <div>
            <button type="button" className="ds-button" aria-disabled={deed.isSending} onClick={request}>
              {t(membership ? 'join.again' : 'join.apply')}
            </button>
          </div>
        )
      )}
      {membership?.status === 'ACTIVE' && (
        <p className="small">
          <Link className="ds-link" to={`/my/register?network=${network.slug}`}>
            {t('register.submit')}
          </Link>
        </p>
      )}
    </>
  );
}
