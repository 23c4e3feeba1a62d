// The network's campaigns: those that go on, those to come, and those that are over.
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { roleIn, useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { monthInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Icon } from '../../ui/icon.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Empty, Fault, Loading } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { useGivers } from '../contributions/givers.js';

export const CampaignInListFragment = graphql(`
  fragment CampaignInList on Campaign {
    id
    title
    summary
    status
    visibility
    startsOn
    endsOn
    owner {
      id
      name
    }
    partners {
      status
      organisation {
        id
        name
      }
    }
    crossSector {
      isCrossSector
      steps {
        code
      }
    }
  }
`);

const CampaignsDocument = graphql(`
  query Campaigns($slug: String!) {
    network(slug: $slug) {
      id
      campaigns(first: 100) {
        nodes {
          ...CampaignInList
        }
      }
    }
  }
`);

type Listed = Data<typeof CampaignInListFragment>;

const GROUPS = [
  { key: 'running', statuses: ['ACTIVE'] },
  { key: 'coming', statuses: ['PLANNED'] },
  { key: 'proposed', statuses: ['PROPOSED'] },
  { key: 'over', statuses: ['COMPLETED', 'EVALUATED', 'CANCELLED'] },
] as const satisfies readonly { key: string; statuses: readonly Listed['status'][] }[];

export default function CampaignsPage() {
  const { t, counted } = useWords();
  const network = useNetwork();
  const { viewer } = useSession();
  const canPropose = useGivers().length > 0 || roleIn(viewer, network.id) === 'COORDINATOR';
  const [{ data, error, fetching }, again] = useQuery({
    query: CampaignsDocument,
    variables: { slug: network.slug },
  });
  useTitle(t('campaigns.title'), placeOf(network));
  const campaigns = data?.network?.campaigns.nodes;
  if (!campaigns) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const running = campaigns.filter(({ status }) => status === 'ACTIVE').length;
  const groups = GROUPS.map(({ key, statuses }) => ({
    key,
    campaigns: campaigns.filter(({ status }) => (statuses as readonly string[]).includes(status)),
  }));
  return (
    <div className="wrap stack far-apart">
      <div className="stack">
        <Answer lead={t('campaigns.lead')}>{t('home.campaigns', counted(running))}</Answer>
        {canPropose && (
          <div>
            <Link className="ds-button" data-variant="secondary" to="new">
              <Icon name="plus" />
              {t('campaigns.propose')}
            </Link>
          </div>
        )}
      </div>
      {campaigns.length === 0 && <Empty title={t('campaigns.empty')} why={t('campaigns.emptyWhy')} />}
      {groups
        .filter((group) => group.campaigns.length > 0)
        .map((group) => (
          <section key={group.key} className="stack" aria-labelledby={group.key}>
            <h2 className="ds-heading" id={group.key}>
              {t(`campaigns.groups.${group.key}`)}
            </h2>
            <ul className="cards three">
              {group.campaigns.map((campaign) => (
                <li key={campaign.id} className="card stack tight">
                  <InList campaign={campaign} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function InList({ campaign }: { campaign: Listed }) {
  const { t, digits } = useWords();
  const { slug } = useNetwork();
  const { id, title, summary, status, visibility, startsOn, endsOn, owner, partners, crossSector } = campaign;
  const accepted = partners.filter((partner) => partner.status === 'ACCEPTED').length;
  const months = { from: monthInWords(t, startsOn), to: monthInWords(t, endsOn) };
  return (
    <>
      <h3 className="ds-heading">
        <Link className="ds-link" data-color="neutral" to={`/${slug}/campaigns/${id}`}>
          {title}
        </Link>
      </h3>
      <p className="note">
        {t('campaigns.fromTo', months)} · {owner.name}
        {accepted > 0 && ` ${t('campaigns.andPartners', { count: accepted, n: digits(accepted) })}`}
      </p>
      <p className="small quiet clamp">{summary}</p>
      <div className="row">
        {status === 'CANCELLED' ? (
          <Status icon="stopped">{t('campaigns.statuses.CANCELLED')}</Status>
        ) : crossSector.isCrossSector ? (
          <Status tone="here" icon="full">
            {t('campaigns.crossSector')}
          </Status>
        ) : (
          <Status tone={status === 'ACTIVE' || status === 'PLANNED' ? 'missing' : ''} icon="nearly">
            {t('campaigns.notCrossSector')}
          </Status>
        )}
        {visibility !== 'PUBLIC' && <Status icon="seal">{t(`campaigns.visibility.${visibility}`)}</Status>}
      </div>
    </>
  );
}
