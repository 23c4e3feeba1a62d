import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { monthInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Seats } from '../../ui/seats.js';

export const RunningCampaignFragment = graphql(`
  fragment RunningCampaign on Campaign {
    id
    title
    summary
    endsOn
    needs(first: 50) {
      nodes {
        id
        status
        covered
        quantity
      }
    }
  }
`);

type RunningCampaign = Data<typeof RunningCampaignFragment>;

export function RunningCampaigns({ campaigns }: { campaigns: readonly RunningCampaign[] }) {
  const { t, counted } = useWords();
  return (
    <section className="wrap stack" aria-labelledby="campaigns" style={{ paddingBlockStart: '3rem' }}>
      <h2 className="ds-heading" id="campaigns">
        {t('home.campaigns', counted(campaigns.length))}
      </h2>
      <ul className="cards three">
        {campaigns.map((campaign) => (
          <li key={campaign.id}>
            <Card campaign={campaign} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({ campaign: { id, title, summary, endsOn, needs } }: { campaign: RunningCampaign }) {
  const { t, counted } = useWords();
  const { slug } = useNetwork();
  const all = needs.nodes.length;
  const covered = needs.nodes.filter((need) => need.covered === need.quantity).length;
  return (
    <article className="card stack" style={{ gap: '.75rem' }}>
      <h3 className="ds-heading">
        <Link className="ds-link" data-color="neutral" to={`/${slug}/campaigns/${id}`}>
          {title}
        </Link>
      </h3>
      <p className="small quiet">
        {summary} {t('home.until', { date: monthInWords(t, endsOn) })}
      </p>
      {all > 0 && (
        <Seats
          here={covered}
          promised={0}
          missing={all - covered}
          have={t('home.needsCovered', { covered, all })}
          lack={all === covered ? t('home.allCovered') : t('home.left', counted(all - covered))}
        />
      )}
    </article>
  );
}
