// Who is in the network, by name.
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { isInside, roleIn, useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { Choices } from '../../ui/choices.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Empty, Fault, Loading } from '../../ui/states.js';
import { type OrganisationKind, ORGANISATION_KINDS } from '../campaigns/campaign.js';
import { JoinInvitation } from './join-invitation.js';
import { useHere } from './kinds.js';
import { OrganisationName } from './organisation-name.js';

const OrganisationsDocument = graphql(`
  query Organisations($slug: String!, $kind: OrganisationKind, $after: String) {
    network(slug: $slug) {
      id
      all: memberships(first: 1, status: ACTIVE) {
        totalCount
      }
      memberships(first: 100, after: $after, status: ACTIVE, kind: $kind) {
        nodes {
          id
          kind
          sector
          organisation {
            id
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Wanted = OrganisationKind | 'ALL';

export default function OrganisationsPage() {
  const { t } = useWords();
  const network = useNetwork();
  const { viewer } = useSession();
  const [kind, setKind] = useState<Wanted>('ALL');
  useTitle(t('organisations.title'), placeOf(network));
  const choices = (['ALL', ...ORGANISATION_KINDS] as const).map((value) => ({
    value,
    label: value === 'ALL' ? t('needs.all') : t(`campaigns.kinds.${value}`),
  }));
  return (
    <div className="wrap stack wide-gap">
      <Heading />
      <div className="bare">
        <Choices legend={t('organisations.kind')} name="kind" choices={choices} chosen={kind} choose={setKind} />
      </div>
      <Members key={kind} kind={kind === 'ALL' ? null : kind} after={null} />
      {roleIn(viewer, network.id) === 'COORDINATOR' ? (
        <p className="small">
          <Link className="ds-link" to={`/${network.slug}/admin`}>
            {t('common.admin')}
          </Link>
        </p>
      ) : (
        !isInside(viewer, network.id) && <JoinInvitation />
      )}
    </div>
  );
}

function Heading() {
  const { t, counted } = useWords();
  const { slug } = useNetwork();
  const [{ data }] = useQuery({ query: OrganisationsDocument, variables: { slug, kind: null, after: null } });
  const count = data?.network?.all.totalCount;
  return (
    <Answer lead={t('organisations.lead')}>
      {count === undefined ? t('organisations.title') : t('organisations.count', counted(count))}
    </Answer>
  );
}

/** A page of them; the next one follows when it is asked for. */
function Members({ kind, after }: { kind: OrganisationKind | null; after: string | null }) {
  const { t } = useWords();
  const here = useHere();
  const { slug } = useNetwork();
  const [next, setNext] = useState<string | null>(null);
  const [{ data, error, fetching }, again] = useQuery({
    query: OrganisationsDocument,
    variables: { slug, kind, after },
  });
  const found = data?.network?.memberships;
  if (!found) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const { nodes, pageInfo } = found;
  if (nodes.length === 0) return <Empty title={t('organisations.none')} why={t('organisations.noneWhy')} />;
  return (
    <>
      <ul className="partners two-columns">
        {nodes.map(({ id, organisation, ...what }) => (
          <li key={id}>
            <div>
              <b className="strong">
                <OrganisationName organisation={organisation} />
              </b>
              <br />
              <span className="note">{here(what)}</span>
            </div>
          </li>
        ))}
      </ul>
      {next !== null && <Members kind={kind} after={next} />}
      {next === null && pageInfo.hasNextPage && (
        <div>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => setNext(pageInfo.endCursor ?? null)}
          >
            {t('common.more')}
          </button>
        </div>
      )}
    </>
  );
}
