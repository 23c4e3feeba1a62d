// What is tried with a campaign: nothing is written until it is carried out.
import { useState } from 'react';
import type { WhatIfChange } from '../../../graphql/gen/graphql.js';
import type { PlannedCampaign } from './planned-campaign.js';
import { type Days, movedBy, roomOf, within } from './trial.rules.js';

export type TrialKind = 'move' | 'cancel' | 'join';

export interface Trial {
  /** As it was when the trial began. */
  base: PlannedCampaign;
  kind: TrialKind;
  months: number;
  /** The organisation that would join; '' while none is chosen. */
  partner: string;
}

/** Where the years end, and which day it is. */
export interface Calendar {
  first: number;
  last: number;
  today: string;
}

/** The one trial at a time, and what can be done to it. */
export function useTrial(calendar: Calendar) {
  const { last, today } = calendar;
  const [trial, setTrial] = useState<Trial | null>(null);
  const [isDragging, setDragging] = useState(false);
  const of = (campaign: PlannedCampaign, before: Trial | null): Trial =>
    before?.base.id === campaign.id ? before : { base: campaign, kind: 'move', months: 0, partner: '' };
  return {
    trial,
    isDragging,
    setDragging,
    begin: (campaign: PlannedCampaign) => setTrial((before) => of(campaign, before)),
    /** So many months from where it is. */
    moveTo: (campaign: PlannedCampaign, months: number) =>
      setTrial((before) => {
        const now = of(campaign, before);
        return { ...now, kind: 'move', months: within(months, roomOf(now.base, today, last)) };
      }),
    change: (changes: Partial<Pick<Trial, 'kind' | 'partner' | 'base' | 'months'>>) =>
      setTrial((before) => before && { ...before, ...changes }),
    end: () => setTrial(null),
  };
}

export type Trying = ReturnType<typeof useTrial>;

export const triedDays = ({ base, kind, months }: Trial, today: string): Days =>
  movedBy(base, kind === 'move' ? months : 0, today);

/** What to ask of the server; null while nothing would change. */
export function changeOf(trial: Trial | null, today: string): WhatIfChange | null {
  if (!trial) return null;
  const campaign = trial.base.id;
  if (trial.kind === 'cancel') return { campaign, cancel: true };
  if (trial.kind === 'join') return trial.partner === '' ? null : { campaign, addPartner: trial.partner };
  return trial.months === 0 ? null : { campaign, moveTo: triedDays(trial, today) };
}
