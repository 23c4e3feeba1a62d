import type { TFunction } from 'i18next';
import type { PlannedCampaign } from './planned-campaign.js';

/** Filled: completed and counts. Hatched: on its way, nothing missing. Dotted: proposed. Dashed: something is missing. */
export function seatOf({
  status,
  wasCrossSector,
  crossSector,
}: PlannedCampaign): 'here' | 'promised' | 'missing' | 'maybe' {
  if (status === 'COMPLETED' || status === 'EVALUATED') return wasCrossSector ? 'here' : 'missing';
  if (status === 'PROPOSED') return 'maybe';
  return crossSector.isCrossSector ? 'promised' : 'missing';
}

const LACKS = {
  INVITE_ANOTHER_KIND: 'KIND',
  INVITE_ANOTHER_SECTOR: 'SECTOR',
  ANSWER_INVITATION: 'PARTNER_ANSWER',
  PLEDGE: 'CONTRIBUTION',
  CONFIRM_CONTRIBUTION: 'CONFIRMATION',
} as const;

/** The nearest step towards being cross-sector, in words; null when there is none, or it is too late for one. */
export function lackingIn(t: TFunction, { status, wasCrossSector, crossSector }: PlannedCampaign): string | null {
  if (status === 'COMPLETED' || status === 'EVALUATED') return wasCrossSector ? null : t('mandates.lacks.SECTOR');
  const [step] = crossSector.steps;
  if (crossSector.isCrossSector || !step) return null;
  return t(`mandates.lacks.${LACKS[step.code]}`, { organisation: step.organisation?.name ?? '', kind: '' });
}
