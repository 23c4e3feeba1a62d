// Carrying out what was tried; when somebody else moved the campaign meanwhile, that is seen first.
import { useEffect } from 'react';
import { monthInWords } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import type { Membership } from '../../campaigns/campaign.js';
import { ChangeDocument, InviteDocument } from '../../campaigns/deeds.js';
import { useDeed } from '../../../app/use-deed.js';
import type { PlannedCampaign } from './planned-campaign.js';
import { type Calendar, type Trial, triedDays, type Trying } from './trial.js';

interface Around {
  trial: Trial;
  trying: Trying;
  campaign: PlannedCampaign;
  calendar: Calendar;
  memberships: readonly Membership[];
  readAgain: () => void;
  end: (said?: string) => void;
}

export function useCarryOut({ trial, trying, campaign, calendar, memberships, readAgain, end }: Around) {
  const { t } = useWords();
  const deed = useDeed();
  const { base, kind, partner } = trial;
  useRefusals(deed.outcome, { readAgain, goBack: () => trying.change({ months: 0, partner: '' }) });
  useEffect(() => deed.forget(), [kind, base.id]);
  const move = async (version: number) => {
    const { startsOn, endsOn } = triedDays(trial, calendar.today);
    const changes = startsOn === campaign.startsOn ? { endsOn } : { startsOn, endsOn };
    if (!(await deed.run(ChangeDocument, { campaign: campaign.id, version, changes }))) return;
    const [from, to] = [monthInWords(t, startsOn), monthInWords(t, endsOn)];
    end(t('mandates.try.moved', { title: campaign.title, from, to }));
  };
  const invite = async () => {
    const who = memberships.find(({ organisation }) => organisation.id === partner)?.organisation.name ?? '';
    if (!(await deed.run(InviteDocument, { campaign: campaign.id, organisation: partner }))) return;
    end(t('mandates.try.invited', { who, title: campaign.title }));
  };
  return {
    deed,
    isChanged: kind === 'move' ? trial.months !== 0 : kind === 'cancel' || partner !== '',
    isStale: kind === 'move' && (campaign.startsOn !== base.startsOn || campaign.endsOn !== base.endsOn),
    /** What others changed elsewhere in it does not stand in the way. */
    carryOut: () => (kind === 'join' ? invite() : move(campaign.version)),
  };
}

/** What was refused goes back to where it is, and why stays on the screen; what is stale is read anew and kept, so that both can be seen. */
function useRefusals(
  outcome: ReturnType<typeof useDeed>['outcome'],
  { readAgain, goBack }: { readAgain: () => void; goBack: () => void },
): void {
  useEffect(() => {
    if (outcome === null || !('problems' in outcome)) return;
    if (outcome.problems.some(({ code }) => code === 'CONFLICT')) readAgain();
    else goBack();
  }, [outcome]);
}
