// The needs board: open, nearly covered, covered, live.
import { useState } from 'react';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { codeOf } from '../../graphql/faults.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { Icon, type IconName } from '../../ui/icon.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Empty, Fault, Loading } from '../../ui/states.js';
import { isNearly, NeedCard, type NeedData } from './need-card.js';

const NeedsDocument = graphql(`
  query Needs($slug: String!, $kind: ResourceKind) {
    network(slug: $slug) {
      id
      needs(first: 100, status: [OPEN, COVERED], kind: $kind) {
        nodes {
          ...NeedCard
        }
      }
    }
  }
`);

type Kind = NeedData['kind'];
const KINDS: readonly Kind[] = [
  'VOLUNTEERS',
  'TRANSPORT',
  'VENUE',
  'EQUIPMENT',
  'MONEY',
  'EXPERTISE',
  'HOURS',
  'OUTREACH',
];

export default function NeedsPage() {
  const { t, counted } = useWords();
  const network = useNetwork();
  const [kind, setKind] = useState<Kind | null>(null);
  const [{ data, error, fetching }, again] = useQuery({
    query: NeedsDocument,
    variables: { slug: network.slug, kind },
  });
  useTitle(t('needs.title'), placeOf(network));
  const needs = data?.network?.needs.nodes;
  if (!needs) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const lacking = needs.filter(({ status }) => status === 'OPEN');
  const columns = {
    open: lacking.filter((need) => !isNearly(need)),
    nearly: lacking.filter(isNearly),
    covered: needs.filter(({ status }) => status === 'COVERED'),
  };
  return (
    <div className="wrap stack" style={{ gap: '1.5rem' }}>
      <Answer>{t('needs.waiting', counted(lacking.length))}</Answer>
      <p className="line">{t('needs.live')}</p>
      <KindChoice chosen={kind} choose={setKind} />
      {needs.length === 0 ? (
        <Empty title={t('needs.empty')} why={t('needs.emptyWhy')} />
      ) : (
        <div className="columns" style={{ paddingBlockStart: '.75rem' }}>
          <Column title="open" icon="open" tone="gap" needs={columns.open} />
          <Column title="nearly" icon="nearly" tone="gap" needs={columns.nearly} />
          <Column title="covered" icon="full" tone="ok" needs={columns.covered} />
        </div>
      )}
    </div>
  );
}

function KindChoice({ chosen, choose }: { chosen: Kind | null; choose: (kind: Kind | null) => void }) {
  const { t } = useWords();
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <legend className="ds-sr-only">{t('needs.filter')}</legend>
      <div className="choices">
        {[null, ...KINDS].map((kind) => (
          <label key={kind} className="choice">
            <input type="radio" name="kind" checked={chosen === kind} onChange={() => choose(kind)} />
            {kind === null ? t('needs.all') : t(`needs.kinds.${kind}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type Title = 'open' | 'nearly' | 'covered';

function Column({
  title,
  icon,
  tone,
  needs,
}: {
  title: Title;
  icon: IconName;
  tone: string;
  needs: readonly NeedData[];
}) {
  const { t } = useWords();
  return (
    <section className="column" aria-labelledby={`column-${title}`}>
      <h2 id={`column-${title}`}>
        <span className={tone}>
          <Icon name={icon} />
        </span>
        {t(`needs.${title}`)} <span>{needs.length}</span>
      </h2>
      {needs.length === 0 && <p className="quiet">{t('needs.none')}</p>}
      {needs.map((need) => (
        <NeedCard key={need.id} need={need} />
      ))}
    </section>
  );
}
