// Promises under way: those that wait for an answer from my organisation; then those to deliver, and those that wait for the other side, who can be reminded.
import { useContext, useEffect } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { NetworkContext, useNetwork } from '../../app/network.js';
import { graphql } from '../../graphql/graphql.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import { useFirstFew } from '../../ui/first-few.js';
import { Refusal } from '../../ui/problems.js';
import { useMoment } from '../activities/changing/when-in-words.js';
import '../campaigns/campaign.js';
import type { Gift } from '../campaigns/campaign.js';
import { GiftButtons, GiftStatus } from '../campaigns/gifts.js';
import { useDeed } from '../../app/use-deed.js';
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
          need {
            id
            occurrence {
              id
              startsAt
            }
          }
        }
      }
    }
  }
`);

interface Props {
  organisation: { id: string; name: string };
  /** Hears how many promises wait for an answer from it. */
  tell: (organisation: string, count: number) => void;
}

/** Nothing until the network is known that the page is in. */
export const WaitingGifts = (props: Props) => useContext(NetworkContext) && <Waiting {...props} />;

function Waiting({ organisation: { id, name }, tell }: Props) {
  const { t, counted } = useWords();
  const { slug } = useNetwork();
  const [{ data, fetching }] = useQuery({ query: WaitingGiftsDocument, variables: { slug, organisation: id } });
  const gifts = data?.network?.contributions.nodes ?? [];
  const asking = gifts.filter(asks);
  const others = gifts.filter((gift) => !asks(gift));
  const count = data || !fetching ? asking.length : undefined;
  useEffect(() => {
    if (count !== undefined) tell(id, count);
  }, [tell, id, count]);
  return (
    <>
      <Gifts gifts={asking} id={`asking-${id}`}>
        {t('mine.gifts', { ...counted(asking.length), organisation: name })}
      </Gifts>
      <Gifts gifts={others} id={`others-${id}`}>
        {t('mine.otherGifts', { ...counted(others.length), organisation: name })}
      </Gifts>
    </>
  );
}

function Gifts({ gifts, id, children }: { gifts: readonly WaitingGift[]; id: string; children: string }) {
  const [shown, more] = useFirstFew(gifts);
  if (gifts.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby={id}>
      <h2 className="ds-heading" id={id}>
        {children}
      </h2>
      <ul className="partners gifts">
        {shown.map((gift) => (
          <One key={gift.id} gift={gift} />
        ))}
      </ul>
      {more}
    </section>
  );
}

/** For an answer from here. */
const asks = ({ status, viewerCanConfirm }: Gift): boolean => status === 'PLEDGED' && viewerCanConfirm;

type WaitingGift = Gift & {
  campaign?: { id: string; title: string } | null;
  need?: { occurrence?: { startsAt: string } | null } | null;
};

function One({ gift }: { gift: WaitingGift }) {
  const { slug } = useNetwork();
  const amount = useAmount();
  const moment = useMoment();
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
          {need && (
            <span className="gift-for">
              <span aria-hidden="true"> · </span>
              {need.title}
            </span>
          )}
          <p className="note">
            {gift.organisation.name}
            {to && (
              <>
                {' · '}
                <Link className="ds-link" data-color="neutral" to={`/${slug}/${to.path}`}>
                  {to.name}
                </Link>
              </>
            )}
            {need?.occurrence && ` · ${moment(need.occurrence.startsAt)}`}
          </p>
        </div>
        <Refusal outcome={deed.outcome} />
        <GiftButtons gift={gift} deed={deed} />
      </div>
      {/* where all of them are promised, the heading says so */}
      {!asks(gift) && <GiftStatus gift={gift} />}
    </li>
  );
}
