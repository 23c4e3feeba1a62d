// What is promised and given to the campaign, for the network's people: who waits for whom, and the button that helps.
import { Suspense, useState } from 'react';
import { useNetwork } from '../../app/network.js';
import { todayIn } from '../../i18n/dates.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import { FEW, useFirstFew } from '../../ui/first-few.js';
import { Refusal } from '../../ui/problems.js';
import { Status, type Tone } from '../../ui/status.js';
import type { IconName } from '../../ui/icon.js';
import { useAmount } from '../contributions/amount.js';
import { AmountChanger } from '../contributions/amount-changer.js';
import { type Campaign, type Gift, holds } from './campaign.js';
import { ConfirmDocument, DeliverDocument, RemindDocument, TakeBackDocument } from './deeds.js';
import { useIsMine } from './next-step.js';
import { OrganisationName } from '../organisations/organisation-name.js';
import { useDeed } from '../../app/use-deed.js';
import { later } from '../../ui/later.js';

const Decline = later(async () => (await import('./decline.js')).Decline);

export function Gifts({ campaign, give }: { campaign: Campaign; give: (() => void) | undefined }) {
  const { t, counted } = useWords();
  const gifts = campaign.contributions.nodes.filter(holds);
  const waiting = gifts.filter(({ status }) => status === 'PLEDGED');
  // what waits for an answer first
  const inOrder = [...waiting, ...gifts.filter(({ status }) => status !== 'PLEDGED')];
  const [shown, more] = useFirstFew(inOrder, Math.max(FEW, waiting.length));
  return (
    <section className="stack" aria-labelledby="gifts">
      <h2 className="ds-heading" id="gifts">
        {waiting.length > 0
          ? t('campaigns.giftsWaiting', counted(waiting.length))
          : t('campaigns.gifts', counted(gifts.length))}
      </h2>
      <ul className="partners gifts">
        {shown.map((gift) => (
          <Line key={gift.id} gift={gift} />
        ))}
      </ul>
      <div className="row">
        {more}
        {give && (
          <button type="button" className="ds-button" data-variant="secondary" onClick={give}>
            {t('campaigns.promiseSomething')}
          </button>
        )}
      </div>
    </section>
  );
}

/** How far it has come. */
const LOOKS: Partial<Record<Gift['status'], { tone: Tone; icon: IconName }>> = {
  PLEDGED: { tone: 'missing', icon: 'nearly' },
  CONFIRMED: { tone: 'here', icon: 'full' },
  DELIVERED: { tone: 'here', icon: 'full' },
};

function Line({ gift }: { gift: Gift }) {
  const { t } = useWords();
  const amount = useAmount();
  const deed = useDeed();
  const to = gift.need?.title ?? gift.activity?.title;
  return (
    <li>
      <div className="stack tight">
        <div>
          <b className="strong">{capital(amount(gift.unit, gift.quantity))}</b>
          <br />
          <span className="note">
            <OrganisationName organisation={gift.organisation} />
            {to !== undefined && ` · ${to}`}
          </span>
        </div>
        {gift.note && <p className="small quiet">{t('campaigns.note', { note: gift.note })}</p>}
        <Refusal outcome={deed.outcome} />
        <GiftButtons gift={gift} deed={deed} />
      </div>
      <GiftStatus gift={gift} />
    </li>
  );
}

export function GiftStatus({ gift: { status } }: { gift: Gift }) {
  const { t } = useWords();
  const look = LOOKS[status];
  if (!look) return null;
  return (
    <Status tone={look.tone} icon={look.icon}>
      {t(`campaigns.giftStatus.${status as 'PLEDGED'}`)}
    </Status>
  );
}

/** What the viewer can do about it: answer, deliver, take back, and where they wait for the other side, remind. */
export function GiftButtons({ gift, deed }: { gift: Gift; deed: ReturnType<typeof useDeed> }) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const isMine = useIsMine()(gift.organisation.id);
  const [isReminded, setReminded] = useState(false);
  const [open, setOpen] = useState<'amount' | 'decline' | null>(null);
  const which = { contribution: gift.id, version: gift.version };
  const isHolder = useIsMine()(gift.activity?.organiser.id ?? gift.campaign?.owner.id);
  const isOpen = gift.status === 'PLEDGED' || gift.status === 'CONFIRMED';
  const waits = gift.status === 'PLEDGED' ? isMine && !gift.viewerCanConfirm : isHolder && !isMine;
  const remind = async () => setReminded(Boolean(await deed.run(RemindDocument, { contribution: gift.id })));
  if (!isOpen || (!isMine && !gift.viewerCanConfirm && !waits)) return null;
  if (open === 'amount' && gift.status === 'PLEDGED') {
    return <AmountChanger gift={gift} most={mostOf(gift)} unit={gift.unit} close={() => setOpen(null)} />;
  }
  return (
    <div className="row small">
      {gift.viewerCanConfirm && (
        <button
          type="button"
          className="ds-button"
          data-size="sm"
          data-variant="secondary"
          onClick={() => void deed.run(ConfirmDocument, which)}
        >
          {t('campaigns.confirmShort')}
        </button>
      )}
      {isMine && gift.status === 'CONFIRMED' && (
        <button
          type="button"
          className="ds-button"
          data-size="sm"
          data-variant="secondary"
          onClick={() => void deed.run(DeliverDocument, { ...which, deliveredOn: todayIn(timeZone) })}
        >
          {t('campaigns.deliver')}
        </button>
      )}
      {waits && !isReminded && (
        <button type="button" className="ds-link choose" onClick={() => void remind()}>
          {t('campaigns.remind')}
        </button>
      )}
      {isReminded && (
        <span className="ok" role="status">
          {t('campaigns.reminded')}
        </span>
      )}
      {isMine && (
        <GiversLinks
          gift={gift}
          change={() => setOpen('amount')}
          takeBack={() => void deed.run(TakeBackDocument, which)}
        />
      )}
      {!isMine && (gift.viewerCanConfirm || isHolder) && (
        <button type="button" className="ds-link choose" onClick={() => setOpen('decline')}>
          {t('changing.gift.declineIt')}
        </button>
      )}
      {open === 'decline' && (
        <Suspense>
          <Decline gift={gift} close={() => setOpen(null)} />
        </Suspense>
      )}
    </div>
  );
}

interface GiversProps {
  gift: Gift;
  change: () => void;
  takeBack: () => void;
}

function GiversLinks({ gift, change, takeBack }: GiversProps) {
  const { t } = useWords();
  return (
    <>
      {gift.status === 'PLEDGED' && (
        <button type="button" className="ds-link choose" onClick={change}>
          {t('changing.gift.change')}
        </button>
      )}
      <button type="button" className="ds-link choose" onClick={takeBack}>
        {t('needs.withdraw')}
      </button>
    </>
  );
}

/** How much of it the giver can promise. */
const mostOf = ({ quantity, need }: Gift): number => (need ? quantity + need.quantity - need.covered : Infinity);
