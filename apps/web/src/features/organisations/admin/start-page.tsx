// What the person runs: networks that they coordinate, organisations that they administer, and for who runs the installation all networks.
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Shell } from '../../../app/shell/shell.js';
import { type SignedIn, useSession } from '../../../app/session.js';
import { codeOf } from '../../../graphql/faults.js';
import { graphql } from '../../../graphql/graphql.js';
import { useWords } from '../../../i18n/use-words.js';
import { Icon } from '../../../ui/icon.js';
import { Answer, useTitle } from '../../../ui/page.js';
import { Empty, Fault, Forbidden, Loading } from '../../../ui/states.js';

const AllNetworksDocument = graphql(`
  query AllNetworks {
    networks(first: 100) {
      nodes {
        id
        slug
        name
      }
    }
  }
`);

export default function StartPage() {
  const { t } = useWords();
  const { viewer } = useSession();
  useTitle(t('admin.title'));
  return (
    <Shell>
      {viewer ? <Start viewer={viewer} /> : viewer === null ? <Forbidden signIn="/sign-in?to=/admin" /> : <Loading />}
    </Shell>
  );
}

interface Place {
  id: string;
  name: string;
  to: string;
}

function Start({ viewer }: { viewer: SignedIn }) {
  const { t } = useWords();
  const [{ data, error }, again] = useQuery({ query: AllNetworksDocument, pause: !viewer.isOperator });
  if (error && !data) return <Fault code={codeOf(error)} again={again} />;
  const coordinated = viewer.networks.flatMap(({ network, role }) => (role === 'COORDINATOR' ? network : []));
  const networks = (viewer.isOperator ? (data?.networks.nodes ?? []) : coordinated).map(({ id, name, slug }) => ({
    ...{ id, name },
    to: coordinated.some((one) => one.id === id) ? `/${slug}/admin` : `/${slug}/admin/people`,
  }));
  const organisations = viewer.organisations
    .filter(({ role }) => role === 'ADMIN')
    .map(({ organisation: { id, name } }) => ({ id, name, to: `/my/organisations/${id}` }));
  return (
    <div className="wrap stack wide-gap">
      <Answer lead={t('admin.networksLead')}>{t('admin.networks')}</Answer>
      {networks.length + organisations.length === 0 && !viewer.isOperator && (
        <Empty title={t('admin.nothing')} why={t('admin.nothingWhy')} />
      )}
      <Places title={t('admin.yourNetworks')} places={networks} />
      {viewer.isOperator && (
        <div>
          <Link className="ds-button" data-variant="secondary" to="/admin/new">
            <Icon name="plus" />
            {t('admin.createNetwork')}
          </Link>
        </div>
      )}
      <Places title={t('admin.yourOrganisations')} places={organisations} />
    </div>
  );
}

function Places({ title, places }: { title: string; places: readonly Place[] }) {
  if (places.length === 0) return null;
  return (
    <section className="stack reading">
      <h2 className="ds-heading">{title}</h2>
      <ul className="slips today">
        {places.map(({ id, name, to }) => (
          <li key={id}>
            <Link className="slip one-line" to={to}>
              <b>{name}</b>
              <Icon name="next" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
