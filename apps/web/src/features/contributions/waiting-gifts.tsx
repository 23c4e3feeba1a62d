// Promises that wait for somebody: for my organisation to confirm or deliver, or for the other side, who can be reminded.
import { useContext } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { NetworkContext, useNetwork } from '../../app/network.js';
import { graphql } from '../../graphql/graphql.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import { Refusal } from '../../ui/problems.js';
import { Status } from '../../ui/status.js';
import '../campaigns/campaign.js';
import type { Gift } from '../campaigns/campaign.js';
import { GiftButtons } from '../campaigns/gifts.js';
import { useDeed } from '../campaigns/use-deed.js';
import { useAmount } from './amount.js';

const WaitingGiftsDocument = graphql(`
  query WaitingGifts($slug: String!, $organisation: ID!) {
    network(slug: $slug) {
      id
      contributions(first: 100, organisation: $organisation, status: [PLEDGED, CONFIRMED]) {
        nodes {
          ...Gift
          campaign {
            id
            title
          }
        }
      }
    }
  }
`);

/** So many stand there at once. */
const SHOWN = 5;

interface Props {
  organisation: { id: string; name: string };
}

/** Nothing until the network is known that the page is in. */
export const WaitingGifts = ({ organisation }: Props) =>
  useContext(NetworkContext) && <Waiting organisation={organisation} />;

function Waiting({ organisation }: Props) {
  const { t, counted } = useWords();
  const { slug } = useNetwork();
  const [{ data }] = useQuery({ query: WaitingGiftsDocument, variables: { slug, organisation: organisation.id } });
  // first those that wait for an answer from here
  const gifts = [...(data?.network?.contributions.nodes ?? [])].sort(
    (one, other) => Number(asks(other)) - Number(asks(one)),
  );
  if (gifts.length === 0) return null;
  const id = `gifts-${organisation.id}`;
  return (
    <section className="stack tight reading" aria-labelledby={id}>
      <h2 className="ds-heading" id={id}>
        {t('mine.gifts', counted(gifts.length))}
      </h2>
      <Lines gifts={gifts.slice(0, SHOWN)} />
      {gifts.length > SHOWN && (
        <details className="later">
          <summary>{t('common.more')}</summary>
          <Lines gifts={gifts.slice(SHOWN)} />
        </details>
      )}
    </section>
  );
}

const asks = ({ status, viewerCanConfirm }: Gift): boolean => status === 'PLEDGED' && viewerCanConfirm;

type WaitingGift = Gift & { campaign?: { id: string; title: string } | null };

const Lines = ({ gifts }: { gifts: readonly WaitingGift[] }) => (
  <ul className="partners">
    {gifts.map((gift) => (
      <One key={gift.id} gift={gift} />
    ))}
  </ul>
);

function One({ gift }: { gift: WaitingGift }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const amount = useAmount();
  const deed = useDeed();
  const { activity, campaign, need } = gift;
  const to = activity
    ? { path: `activities/${activity.id}`, name: activity.title }
    : campaign
      ? { path: `campaigns/${campaign.id}`, name: campaign.title }
      : null;
  return (
    <li className="member">
      <div className="stack tight">
        <div>
          <b className="strong">{capital(amount(gift.unit, gift.quantity))}</b>
          {need && ` · ${need.title}`}
          <br />
          <span className="note">
            {gift.organisation.name}
            {to && (
              <>
                {' · '}
                <Link className="ds-link" data-color="neutral" to={`/${slug}/${to.path}`}>
                  {to.name}
                </Link>
              </>
            )}
          </span>
        </div>
        <Refusal outcome={deed.outcome} />
        <GiftButtons gift={gift} deed={deed} />
      </div>
      <Status tone={gift.status === 'PLEDGED' ? 'missing' : ''} icon="nearly">
        {t(`campaigns.giftStatus.${gift.status as 'PLEDGED'}`)}
      </Status>
    </li>
  );
}
