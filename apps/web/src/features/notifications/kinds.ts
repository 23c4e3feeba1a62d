// Kinds of events as people think of them.
import { useWords } from '../../i18n/use-words.js';
import type { EventKind } from './following.js';

export const GROUPS = {
  activities: ['ACTIVITY_REGISTERED', 'ACTIVITY_CHANGED', 'ACTIVITY_CANCELLED', 'OCCURRENCE_CANCELLED'],
  needs: ['NEED_OPENED', 'NEED_CHANGED', 'NEED_REOPENED', 'NEED_COVERED', 'NEED_CLOSED'],
  gifts: [
    'CONTRIBUTION_PLEDGED',
    'CONTRIBUTION_CHANGED',
    'CONTRIBUTION_CONFIRMED',
    'CONTRIBUTION_DELIVERED',
    'CONTRIBUTION_WITHDRAWN',
    'CONTRIBUTION_DECLINED',
  ],
  campaigns: [
    'CAMPAIGN_PROPOSED',
    'CAMPAIGN_CHANGED',
    'CAMPAIGN_PLANNED',
    'CAMPAIGN_STARTED',
    'CAMPAIGN_COMPLETED',
    'CAMPAIGN_EVALUATED',
    'CAMPAIGN_CANCELLED',
    'PARTNER_INVITED',
    'PARTNER_ACCEPTED',
    'PARTNER_DECLINED',
    'PARTNER_LEFT',
  ],
  members: [
    'MEMBERSHIP_APPLIED',
    'MEMBERSHIP_INVITED',
    'MEMBERSHIP_REFUSED',
    'MEMBERSHIP_CHANGED',
    'ORGANISATION_JOINED',
    'ORGANISATION_LEFT',
    'ORGANISATION_CHANGED',
  ],
  plans: ['PLAN_DRAFTED', 'PLAN_SENT_TO_HEARING', 'PLAN_DECIDED', 'PLAN_ADOPTED', 'MANDATE_GIVEN', 'EVIDENCE_RECORDED'],
} as const satisfies Record<string, readonly EventKind[]>;

export type Group = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as Group[];

export const kindsOf = (groups: readonly Group[]): EventKind[] => groups.flatMap((group) => [...GROUPS[group]]);

/** "behov og kampanjar": the groups whose kinds are all there; what is in no whole group is told as "anna". */
export function useKindsInWords(): (kinds: readonly EventKind[]) => string {
  const { t } = useWords();
  return (kinds) => {
    const whole = GROUP_NAMES.filter((group) => GROUPS[group].every((kind) => kinds.includes(kind)));
    const rest = kinds.filter((kind) => !whole.some((group) => (GROUPS[group] as readonly EventKind[]).includes(kind)));
    const names = [
      ...whole.map((group) => t(`following.groups.${group}`)),
      ...(rest.length > 0 ? [t('following.other')] : []),
    ];
    return names.join(', ').toLowerCase();
  };
}
