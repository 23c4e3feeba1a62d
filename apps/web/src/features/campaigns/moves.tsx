// The campaign's next status, for who may give it, and calling it off.
import { useState } from 'react';
import { useDeed } from '../../app/use-deed.js';
import { ReasonForm } from '../../app/written/reason-form.js';
import { useWords } from '../../i18n/use-words.js';
import { Confirm } from '../../ui/confirm.js';
import { Dialog } from '../../ui/dialog.js';
import { Refusal } from '../../ui/problems.js';
import type { Campaign } from './campaign.js';
import { MoveDocument } from './deeds.js';
import type { Changer } from '../../ui/way-back.js';

type Status = Campaign['status'];

/** What comes next, and whether only the coordinator gives it. */
const NEXT: Partial<Record<Status, { to: Status; isCoordinators: boolean }>> = {
  PROPOSED: { to: 'PLANNED', isCoordinators: true },
  PLANNED: { to: 'ACTIVE', isCoordinators: false },
  ACTIVE: { to: 'COMPLETED', isCoordinators: true },
  COMPLETED: { to: 'EVALUATED', isCoordinators: true },
};

interface Props extends Changer {
  campaign: Campaign;
  isCoordinator: boolean;
}

export function Moves({ campaign, isCoordinator, change, changer }: Props) {
  const { t } = useWords();
  const deed = useDeed();
  const [isCancelling, setCancelling] = useState(false);
  const [isCompleting, setCompleting] = useState(false);
  const next = NEXT[campaign.status];
  const mayMove = next && (isCoordinator || (campaign.viewerCanEdit && !next.isCoordinators));
  if (!campaign.viewerCanEdit && !mayMove) return null;
  const which = { campaign: campaign.id, version: campaign.version };
  return (
    <div className="stack tight">
      <Refusal outcome={deed.outcome} />
      <div className="row">
        {mayMove && (
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            aria-disabled={deed.isSending}
            onClick={() =>
              next.to === 'COMPLETED' ? setCompleting(true) : void deed.run(MoveDocument, { ...which, to: next.to })
            }
          >
            {t(`campaigns.moves.${next.to as 'PLANNED'}`)}
          </button>
        )}
        {campaign.viewerCanEdit && (
          <>
            <button type="button" className="ds-button" data-variant="secondary" ref={changer} onClick={change}>
              {t('campaigns.change')}
            </button>
            <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setCancelling(true)}>
              {t('campaigns.moves.CANCELLED')}
            </button>
          </>
        )}
      </div>
      {isCompleting && <Completing campaign={campaign} close={() => setCompleting(false)} />}
      {isCancelling && <Cancelling campaign={campaign} close={() => setCancelling(false)} />}
    </div>
  );
}

interface CompletingProps {
  campaign: Pick<Campaign, 'id' | 'version' | 'title'> & { crossSector: { isCrossSector: boolean } };
  close: () => void;
}

/** What it has come to stands from then on: whoever is still to be confirmed does not count. */
export function Completing({ campaign: { id, version, title, crossSector }, close }: CompletingProps) {
  const { t } = useWords();
  const deed = useDeed();
  const complete = async () => {
    if (await deed.run(MoveDocument, { campaign: id, version, to: 'COMPLETED' })) close();
  };
  return (
    <Confirm
      title={t('campaigns.completeTitle', { title })}
      what={t(crossSector.isCrossSector ? 'campaigns.completeCounts' : 'campaigns.completeCountsNot')}
      answer={t('campaigns.moves.COMPLETED')}
      {...{ deed, close }}
      carryOut={complete}
    />
  );
}

interface CancellingProps {
  campaign: Pick<Campaign, 'id' | 'version' | 'title'>;
  close: (isDone: boolean) => void;
}

/** It cannot be undone, and others have planned with it: so it is asked for with a reason. */
export function Cancelling({ campaign: { id, version, title }, close }: CancellingProps) {
  const { t } = useWords();
  const deed = useDeed();
  const cancel = async (reason: string) => {
    const variables = { campaign: id, version, to: 'CANCELLED' as const, reason: reason || null };
    const isDone = (await deed.run(MoveDocument, variables)) !== null;
    if (isDone) close(true);
    return isDone;
  };
  return (
    <Dialog title={t('campaigns.cancelTitle', { title })} close={() => close(false)}>
      <p className="quiet">{t('campaigns.cancelWhat')}</p>
      <ReasonForm
        {...{ thing: id, deed, carryOut: cancel }}
        label={t('campaigns.cancelReason')}
        hint={t('campaigns.cancelReasonHint')}
        isOptional
        answer={t('campaigns.cancelIt')}
      />
    </Dialog>
  );
}
