// What nobody has prioritised yet: what is still to be done, campaigns first.
import { useState } from 'react';
import { useQuery } from 'urql';
import { useNetwork } from '../../app/network.js';
import { codeOf } from '../../graphql/faults.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { Field } from '../../ui/field.js';
import { Fault } from '../../ui/states.js';
import type { Prioritised } from './priority.js';

const UnrankedDocument = graphql(`
  query Unranked($slug: String!) {
    network(slug: $slug) {
      id
      campaigns(first: 100, status: [PROPOSED, PLANNED, ACTIVE]) {
        nodes {
          ...RankedThing
          priority {
            points
          }
        }
      }
      plans(first: 20, status: [ADOPTED, UNDER_REVISION]) {
        nodes {
          id
          measures(first: 100, status: [PLANNED, ONGOING]) {
            nodes {
              ...RankedThing
              priority {
                points
              }
            }
          }
        }
      }
    }
  }
`);

const FEW = 8;

export function Unranked({ open }: { open: (thing: Prioritised) => void }) {
  const { t, counted } = useWords();
  const { slug } = useNetwork();
  const [search, setSearch] = useState('');
  const [{ data, error, fetching }, again] = useQuery({ query: UnrankedDocument, variables: { slug } });
  const network = data?.network;
  if (!network) return fetching ? <div className="bone" /> : <Fault code={codeOf(error)} again={again} />;
  const measures = network.plans.nodes.flatMap((plan) => plan.measures.nodes);
  const without = [...network.campaigns.nodes, ...measures].filter(({ priority }) => !priority);
  const found = without.filter(({ title }) => title.toLowerCase().includes(search.trim().toLowerCase()));
  return (
    <section className="card stack" aria-labelledby="unranked" style={{ gap: '.75rem' }}>
      <h2 className="ds-heading" id="unranked" style={{ fontSize: '1.1875rem' }}>
        {t('plans.unranked.heading', counted(without.length))}
      </h2>
      {without.length > FEW && (
        <Field
          label={t('plans.unranked.search')}
          type="search"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      )}
      <ul className="asked">
        {found.slice(0, FEW).map((thing) => (
          <li key={thing.id}>
            <span>{thing.title}</span>
            <button
              type="button"
              className="ds-button"
              data-size="sm"
              data-variant="secondary"
              aria-label={t('plans.unranked.placeIt', { title: thing.title })}
              onClick={() => open(thing)}
            >
              {t('plans.unranked.place')}
            </button>
          </li>
        ))}
      </ul>
      {found.length > FEW && <p className="note">{t('plans.unranked.more', counted(found.length - FEW))}</p>}
    </section>
  );
}
