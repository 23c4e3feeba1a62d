// The deed that is missing, who must do it, and its button if that is the viewer.
import { Suspense, useState } from 'react';
import { edited, useSession } from '../../app/session.js';
import { useWords } from '../../i18n/use-words.js';
import { Refusal } from '../../ui/problems.js';
import { useAmount } from '../contributions/amount.js';
import type { Campaign, Gift, Membership } from './campaign.js';
import { AnswerDocument, ConfirmDocument, RemindDocument } from './deeds.js';
import { useDeed } from '../../app/use-deed.js';
import { later } from '../../ui/later.js';

const SayingNo = later(async () => (await import('./parting.js')).SayingNo);

interface Props {
  campaign: Campaign;
  memberships: readonly Membership[];
  invite: () => void;
  give: (organisation: string) => void;
}

export function NextStep({ campaign, memberships, invite, give }: Props) {
  const { t } = useWords();
  const deed = useDeed();
  const isMine = useIsMine();
  const step = useStep(campaign);
  if (!step) return null;
  const { code, organisation, contribution } = step;
  const canInvite = campaign.viewerCanEdit && organisation === null;
  return (
    <div className="step">
      <p>
        <b className="strong">{t('campaigns.missingNow')}</b> <StepWords step={step} memberships={memberships} />
      </p>
      <Refusal outcome={deed.outcome} />
      <div className="row">
        {contribution && <GiftStep gift={contribution} deed={deed} />}
        {code === 'PLEDGE' && organisation && isMine(organisation.id) && (
          <button type="button" className="ds-button" onClick={() => give(organisation.id)}>
            {t('campaigns.promiseSomething')}
          </button>
        )}
        {code === 'ANSWER_INVITATION' && organisation && isMine(organisation.id) && (
          <Answer {...{ campaign, organisation, deed }} />
        )}
        {canInvite && (
          <button type="button" className="ds-button" onClick={invite}>
            {t('campaigns.inviteSomebody')}
          </button>
        )}
      </div>
    </div>
  );
}

export function useIsMine(): (organisationId: string | undefined) => boolean {
  const { viewer } = useSession();
  const own = new Set(edited(viewer).map(({ id }) => id));
  return (organisationId) => organisationId !== undefined && own.has(organisationId);
}

/** The nearest, but what the viewer can do themself comes first. */
export function useStep({ crossSector: { steps } }: Campaign): Step | undefined {
  const isMine = useIsMine();
  return steps.find((one) => one.contribution?.viewerCanConfirm ?? isMine(one.organisation?.id)) ?? steps[0];
}

type Step = Campaign['crossSector']['steps'][number];

function StepWords({ step, memberships }: { step: Step; memberships: readonly Membership[] }) {
  const { t } = useWords();
  const amount = useAmount();
  const member = memberships.find(({ organisation }) => organisation.id === step.organisation?.id);
  const who = step.organisation?.name ?? '';
  const gift = step.contribution;
  const brings = member
    ? t('campaigns.brings', {
        kind: t(`campaigns.aKind.${member.kind}`),
        sector: t(`campaigns.sectors.${member.sector}`).toLowerCase(),
      })
    : '';
  const promised = gift ? amount(gift.unit, gift.quantity) : '';
  return <>{`${t(`campaigns.steps.${step.code}`, { who, amount: promised })} ${brings}`}</>;
}

interface GiftStepProps {
  gift: Gift;
  deed: ReturnType<typeof useDeed>;
  /** One of several: none of their buttons stands out. */
  isQuiet?: boolean;
}

export function GiftStep({ gift, deed, isQuiet = false }: GiftStepProps) {
  const { t } = useWords();
  const amount = useAmount();
  const isMine = useIsMine();
  const isReminded = deed.outcome !== null && 'payload' in deed.outcome;
  if (gift.viewerCanConfirm) {
    return (
      <button
        type="button"
        className="ds-button"
        data-variant={isQuiet ? 'secondary' : undefined}
        aria-disabled={deed.isSending}
        onClick={() => void deed.run(ConfirmDocument, { contribution: gift.id, version: gift.version })}
      >
        {t('campaigns.confirm', { amount: amount(gift.unit, gift.quantity) })}
      </button>
    );
  }
  if (!isMine(gift.organisation.id)) return null;
  return isReminded ? (
    <p className="ok" role="status">
      {t('campaigns.reminded')}
    </p>
  ) : (
    <button
      type="button"
      className="ds-button"
      data-variant="secondary"
      aria-disabled={deed.isSending}
      onClick={() => void deed.run(RemindDocument, { contribution: gift.id })}
    >
      {t('campaigns.remind')}
    </button>
  );
}

interface AnswerProps {
  campaign: { id: string; title: string };
  organisation: { id: string; name: string };
  deed: ReturnType<typeof useDeed>;
}

export function Answer({ campaign, organisation, deed }: AnswerProps) {
  const { t } = useWords();
  const [isSayingNo, setSayingNo] = useState(false);
  const variables = { campaign: campaign.id, organisation: organisation.id, accept: true };
  return (
    <>
      <button
        type="button"
        className="ds-button"
        id="answer"
        aria-disabled={deed.isSending}
        onClick={() => void deed.run(AnswerDocument, variables)}
      >
        {t('campaigns.accept')}
      </button>
      <button type="button" className="ds-button" data-variant="secondary" onClick={() => setSayingNo(true)}>
        {t('campaigns.decline')}
      </button>
      {isSayingNo && (
        <Suspense>
          <SayingNo {...{ campaign, organisation }} close={() => setSayingNo(false)} />
        </Suspense>
      )}
    </>
  );
}
