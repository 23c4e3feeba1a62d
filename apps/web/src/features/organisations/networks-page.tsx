import { useEffect } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Shell } from '../../app/shell/shell.js';
import { codeOf } from '../../graphql/faults.js';
import { useSession } from '../../app/session.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Fault, Loading } from '../../ui/states.js';
import { lastNetwork } from './last-network.js';

const NetworksDocument = graphql(`
  query Networks {
    networks(first: 100) {
      nodes {
        id
        slug
        name
        municipalities {
          name
          county
        }
      }
    }
  }
`);

/** The network that the visitor belongs to, or chose last, opens at once; `?choose` shows them all. */
export default function NetworksPage() {
  const { t } = useWords();
  const { viewer } = useSession();
  const navigate = useNavigate();
  const [{ data, error, fetching }, again] = useQuery({ query: NetworksDocument });
  const own = viewer?.networks.length === 1 ? viewer.networks[0]?.network.slug : undefined;
  const known = own ?? lastNetwork();
  const [search] = useSearchParams();
  const isChoosing = search.has('choose');
  useTitle(t('home.networks'));
  useEffect(() => {
    if (!isChoosing && known !== undefined && viewer !== undefined) void navigate(`/${known}`, { replace: true });
  }, [known, viewer, isChoosing, navigate]);
  const networks = data && inOrder(data.networks.nodes);
  if (!networks) return <Shell>{fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />}</Shell>;
  return (
    <Shell>
      <div className="wrap stack" style={{ gap: '2rem' }}>
        <Answer lead={t('home.networksLead')}>{t(networks.length > 0 ? 'home.networks' : 'home.noNetworks')}</Answer>
        <ul className="slips today">
          {networks.map((network) => (
            <li key={network.id}>
              <Link className="slip wide-slip" to={`/${network.slug}`}>
                <span className="quiet">{network.municipalities[0]?.county}</span>
                <div>
                  <b>{placeOf(network)}</b>
                  <span className="quiet">{network.name}</span>
                </div>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
}

type Found = Data<typeof NetworksDocument>['networks']['nodes'][number];

const placeOf = ({ name, municipalities }: Found): string => municipalities[0]?.name ?? name;

/** As people look for their municipality: the letters' order in Norwegian, which Sámi names fit into. */
const inOrder = (networks: readonly Found[]): Found[] =>
  [...networks].sort((one, other) => placeOf(one).localeCompare(placeOf(other), 'nb'));
