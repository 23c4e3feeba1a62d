// Who wants to be in the network, who is asked, and who is in it: for its coordinator.
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../../app/network.js';
import { codeOf } from '../../../graphql/faults.js';
import { useWords } from '../../../i18n/use-words.js';
import { Field } from '../../../ui/field.js';
import { Icon } from '../../../ui/icon.js';
import { Answer, useTitle } from '../../../ui/page.js';
import { Empty, Fault, Loading } from '../../../ui/states.js';
import { AdminFrame, AdminNav } from './admin-frame.js';
import { Application } from './application.js';
import { MemberLine, PastLine, WaitingLine } from './member-line.js';
import { type Member, MembersDocument } from './members.js';

export default function MembersPage() {
  return (
    <AdminFrame>
      <Members />
    </AdminFrame>
  );
}

function Members() {
  const { t, counted, digits } = useWords();
  const network = useNetwork();
  const [{ data, error, fetching }, again] = useQuery({ query: MembersDocument, variables: { slug: network.slug } });
  useTitle(t('admin.title'), placeOf(network));
  const found = data?.network;
  if (!found) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const { applied, invited, members, refused, left } = found;
  const past = [...refused.nodes, ...left.nodes].sort((one, other) => other.statusAt.localeCompare(one.statusAt));
  // who has waited longest comes first
  const waiting = [...applied.nodes].sort((one, other) => one.statusAt.localeCompare(other.statusAt));
  return (
    <div className="stack far-apart">
      <div className="stack wide-gap">
        <Answer lead={t('admin.membersLead', { n: digits(members.length), count: members.length })}>
          {t('admin.applications', counted(waiting.length))}
        </Answer>
        <AdminNav />
        <p role="status" className="ds-sr-only">
          {t('admin.applications', counted(waiting.length))}
        </p>
      </div>
      {waiting.length > 0 && <Applications waiting={waiting} />}
      {invited.nodes.length > 0 && (
        <section className="stack tight" aria-labelledby="invited">
          <h2 className="ds-heading" id="invited">
            {t('admin.invited', counted(invited.nodes.length))}
          </h2>
          <ul className="partners">
            {invited.nodes.map((member) => (
              <WaitingLine key={member.id} member={member} />
            ))}
          </ul>
        </section>
      )}
      <Active members={members} />
      {past.length > 0 && (
        <details className="later">
          <summary>{t('admin.past', { n: digits(past.length) })}</summary>
          <ul className="partners">
            {past.map((member) => (
              <PastLine key={member.id} member={member} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Applications({ waiting }: { waiting: readonly Member[] }) {
  const { t } = useWords();
  return (
    <section className="stack" aria-label={t('admin.waiting')}>
      <p className="small quiet">{t('admin.hereWhy')}</p>
      <ul className="cards">
        {waiting.map((member) => (
          <li key={member.id} className="card">
            <Application member={member} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** So many are looked through by the eye. */
const FEW = 8;

function Active({ members }: { members: readonly Member[] }) {
  const { t, counted } = useWords();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = members.filter(({ organisation }) => organisation.name.toLowerCase().includes(wanted));
  return (
    <section className="stack" aria-labelledby="active">
      <div className="row">
        <h2 className="ds-heading" id="active">
          {t('admin.active', counted(members.length))}
        </h2>
        <Link className="ds-button push" data-variant="secondary" data-size="sm" to="invite">
          <Icon name="plus" />
          {t('admin.inviteOrganisation')}
        </Link>
      </div>
      {members.length === 0 && <Empty title={t('admin.nobody')} why={t('admin.nobodyWhy')} />}
      {members.length > FEW && (
        <div className="reading">
          <Field
            label={t('campaigns.searchOrganisations')}
            type="search"
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
        </div>
      )}
      {members.length > 0 && shown.length === 0 && <p className="quiet">{t('organisations.nobodyFound')}</p>}
      <ul className="partners">
        {shown.map((member) => (
          <MemberLine key={member.id} member={member} />
        ))}
      </ul>
    </section>
  );
}
