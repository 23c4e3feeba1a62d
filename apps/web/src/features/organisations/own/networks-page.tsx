// Which networks the organisation is in, has asked, or is asked by.
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { codeOf } from '../../../graphql/faults.js';
import { type Data, graphql } from '../../../graphql/graphql.js';
import { useStaysFresh } from '../../../graphql/stays-fresh.js';
import { dayInWords, todayIn, wallOf } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { Confirm } from '../../../ui/confirm.js';
import { Answer, useTitle } from '../../../ui/page.js';
import { Refusal } from '../../../ui/problems.js';
import { Empty, Fault, Loading } from '../../../ui/states.js';
import { useDeed } from '../../../app/use-deed.js';
import { AnswerMembershipDocument, LeaveNetworkDocument, RequestMembershipDocument } from '../admin/members.js';
import { useHere } from '../kinds.js';
import { HOME_ZONE, type Own, OwnFrame, OwnNav } from './own-frame.js';

export const OwnMembershipFragment = graphql(`
  fragment OwnMembership on Membership {
    id
    status
    statusAt
    reason
    kind
    sector
    network {
      id
      slug
      name
    }
  }
`);

const OwnNetworksDocument = graphql(`
  query OwnNetworks($id: ID!) {
    organisation(id: $id) {
      id
      memberships(first: 100) {
        nodes {
          ...OwnMembership
        }
      }
    }
  }
`);

type OwnMembership = Data<typeof OwnMembershipFragment>;

export default function NetworksPage() {
  return <OwnFrame page={(own) => <Networks own={own} />} />;
}

function Networks({ own }: { own: Own }) {
  const { t, counted } = useWords();
  const [{ data, error, fetching }, again] = useQuery({ query: OwnNetworksDocument, variables: { id: own.id } });
  useStaysFresh(again);
  useTitle(own.name);
  const found = data?.organisation?.memberships.nodes;
  if (!found) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const active = found.filter(({ status }) => status === 'ACTIVE').length;
  return (
    <>
      <Answer>{t('people.inNetworks', { ...counted(active), organisation: own.name })}</Answer>
      <OwnNav own={own} />
      {found.length === 0 && <Empty title={t('people.noNetwork')} why={t('people.noNetworkWhy')} />}
      <ul className="partners reading">
        {found.map((membership) => (
          <One key={membership.id} own={own} membership={membership} />
        ))}
      </ul>
      <p className="small">
        <Link className="ds-link" to="/?choose">
          {t('people.moreNetworks')}
        </Link>
      </p>
    </>
  );
}

function One({ own, membership }: { own: Own; membership: OwnMembership }) {
  const { t } = useWords();
  const here = useHere();
  const deed = useDeed();
  const [isOpen, setOpen] = useState(false);
  const { id, status, statusAt, reason, network } = membership;
  const isAdmin = own.role === 'ADMIN';
  const day = dayInWords(t, wallOf(statusAt, HOME_ZONE).day, todayIn(HOME_ZONE));
  const small = { type: 'button', className: 'ds-button', 'data-size': 'sm' } as const;
  return (
    <li className="member">
      <div>
        <Link className="ds-link strong" data-color="neutral" to={`/${network.slug}`}>
          {network.name}
        </Link>
        <br />
        <span className="note">
          {t(`people.statuses.${status}`, { day })}
          {status === 'ACTIVE' && ` · ${here(membership)}`}
          {reason && ` ${t('campaigns.note', { note: reason })}`}
        </span>
        <Refusal outcome={deed.outcome} />
      </div>
      {isAdmin && (
        <div className="row">
          {status === 'INVITED' && (
            <>
              <button
                {...small}
                onClick={() => void deed.run(AnswerMembershipDocument, { membership: id, accept: true })}
              >
                {t('campaigns.accept')}
              </button>
              <button
                {...small}
                data-variant="tertiary"
                onClick={() => void deed.run(AnswerMembershipDocument, { membership: id, accept: false })}
              >
                {t('campaigns.decline')}
              </button>
            </>
          )}
          {(status === 'REFUSED' || status === 'LEFT') && (
            <button
              {...small}
              data-variant="secondary"
              onClick={() => void deed.run(RequestMembershipDocument, { network: network.id, organisation: own.id })}
            >
              {t('join.again')}
            </button>
          )}
          {status === 'ACTIVE' && (
            <button
              {...small}
              data-variant="tertiary"
              aria-label={`${t('people.leaveNetwork')}: ${network.name}`}
              onClick={() => setOpen(true)}
            >
              {t('people.leaveNetwork')}
            </button>
          )}
        </div>
      )}
      {isOpen && <Leave membership={membership} close={() => setOpen(false)} />}
    </li>
  );
}

function Leave({ membership, close }: { membership: OwnMembership; close: () => void }) {
  const { t } = useWords();
  const deed = useDeed();
  const leave = async () => {
    if (await deed.run(LeaveNetworkDocument, { membership: membership.id })) close();
  };
  return (
    <Confirm
      title={t('people.leaveNetworkTitle', { network: membership.network.name })}
      what={t('people.leaveNetworkWhat')}
      answer={t('people.leaveNetwork')}
      deed={deed}
      carryOut={leave}
      close={close}
    />
  );
}
