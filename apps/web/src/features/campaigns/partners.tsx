// Who carries it out: how far each has come, said in words also where something is not done.
import { Suspense, useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Icon } from '../../ui/icon.js';
import { Refusal } from '../../ui/problems.js';
import { Status } from '../../ui/status.js';
import { useAmount } from '../contributions/amount.js';
import { type Campaign, holds, type Membership, type Track, trackOf } from './campaign.js';
import { Answer, useIsMine, useStep } from './next-step.js';
import { OrganisationName } from '../organisations/organisation-name.js';
import { useDeed } from '../../app/use-deed.js';
import { later } from '../../ui/later.js';

const Leaving = later(async () => (await import('./parting.js')).Leaving);

interface Props {
  campaign: Campaign;
  memberships: readonly Membership[];
  isInside: boolean;
  invite: () => void;
}

export function Partners({ campaign, memberships, isInside, invite }: Props) {
  const { t, counted, lowly } = useWords();
  const accepted = campaign.partners.filter(({ status }) => status === 'ACCEPTED');
  const invited = campaign.partners.filter(({ status }) => status === 'INVITED');
  const canInvite = campaign.viewerCanEdit;
  const all = accepted.length + 1;
  const counting = campaign.crossSector.counted.length;
  return (
    <section className="stack" aria-labelledby="partners">
      <h2 className="ds-heading" id="partners">
        {t('campaigns.partners', {
          ...counted(all),
          counting: counting === all ? t('campaigns.allCount') : t('campaigns.someCount', { n: lowly(counting) }),
        })}
      </h2>
      <ul className="partners">
        {[campaign.owner, ...accepted.map(({ organisation }) => organisation)].map((organisation) => (
          <Partner key={organisation.id} {...{ campaign, memberships, organisation, isInside }} />
        ))}
      </ul>
      {invited.map(({ organisation }) => (
        <Invited key={organisation.id} campaign={campaign} organisation={organisation} />
      ))}
      {canInvite && (
        <div>
          <button type="button" className="ds-button" data-variant="secondary" onClick={invite}>
            <Icon name="plus" />
            {t('campaigns.inviteMore')}
          </button>
        </div>
      )}
    </section>
  );
}

interface Named {
  id: string;
  name: string;
}

function Partner({ campaign, memberships, organisation, isInside }: Omit<Props, 'invite'> & { organisation: Named }) {
  const { t } = useWords();
  const amount = useAmount();
  const [isLeaving, setLeaving] = useState(false);
  const isMine = useIsMine()(organisation.id);
  const track = trackOf(campaign, organisation.id);
  const member = memberships.find((one) => one.organisation.id === organisation.id);
  const given = campaign.contributions.nodes.filter((gift) => gift.organisation.id === organisation.id && holds(gift));
  const first = given[0];
  const about = [
    member && t(`campaigns.kinds.${member.kind}`),
    member && t(`campaigns.sectors.${member.sector}`).toLowerCase(),
    track === 'OWNER' ? t('campaigns.owner') : first && amount(first.unit, first.quantity),
    given.length > 1 && track !== 'OWNER' && t('campaigns.andMore', { count: given.length - 1 }),
  ].filter((part) => typeof part === 'string');
  const waits = given.some(({ viewerCanConfirm }) => viewerCanConfirm);
  return (
    <li>
      <div className="stack tight">
        <div>
          <b className="strong">
            <OrganisationName organisation={organisation} />
          </b>
          <br />
          <span className="note">{about.join(' · ')}</span>
        </div>
        {isInside && track !== 'OWNER' && <Steps track={track} />}
        {isMine && track !== 'OWNER' && campaign.status !== 'CANCELLED' && (
          <p className="small">
            <button type="button" className="ds-link choose" onClick={() => setLeaving(true)}>
              {t('campaigns.leave')}
            </button>
          </p>
        )}
        {isLeaving && (
          <Suspense>
            <Leaving {...{ campaign, organisation }} close={() => setLeaving(false)} />
          </Suspense>
        )}
      </div>
      <Counting track={track} waits={waits} />
    </li>
  );
}

const ORDER: readonly Track[] = ['ACCEPTED', 'PROMISED', 'CONFIRMED'];

function Steps({ track }: { track: Track | null }) {
  const { t } = useWords();
  const at = track === null ? -1 : ORDER.indexOf(track);
  return (
    <ul className="track">
      {ORDER.map((step, index) => {
        const isDone = index <= at;
        const isNext = index === at + 1 && step === 'CONFIRMED';
        return (
          <li key={step} data-done={isDone ? '' : undefined} data-next={isNext ? '' : undefined}>
            <Icon name={isDone ? 'full' : 'open'} />
            {t(isDone ? `campaigns.done.${step as 'ACCEPTED'}` : `campaigns.notDone.${step as 'ACCEPTED'}`)}
          </li>
        );
      })}
    </ul>
  );
}

function Counting({ track, waits }: { track: Track | null; waits: boolean }) {
  const { t } = useWords();
  if (track === 'OWNER' || track === 'CONFIRMED') {
    return (
      <Status tone="here" icon="full">
        {t('campaigns.countsShort')}
      </Status>
    );
  }
  return waits ? (
    <Status tone="missing" icon="nearly">
      {t('campaigns.waitsForYou')}
    </Status>
  ) : (
    <Status icon="nearly">{t('campaigns.countsNotYet')}</Status>
  );
}

function Invited({ campaign, organisation }: { campaign: Campaign; organisation: Named }) {
  const { t } = useWords();
  const deed = useDeed();
  const step = useStep(campaign);
  // once is enough: where it is the step that is missing, it is asked there
  const isAsked = step?.code === 'ANSWER_INVITATION' && step.organisation?.id === organisation.id;
  const isMine = useIsMine()(organisation.id) && !isAsked;
  return (
    <div className="stack tight">
      <p className={isMine ? 'strong' : 'small quiet'}>
        {t(isMine ? 'campaigns.youAreInvited' : 'campaigns.isInvited', { who: organisation.name })}
      </p>
      {isMine && (
        <div className="row">
          <Answer {...{ campaign, organisation, deed }} />
        </div>
      )}
      <Refusal outcome={deed.outcome} />
    </div>
  );
}
