// How the tour speaks.
import type { SeenEvent } from './follower.js';

const isColourful = process.stdout.isTTY && process.env.NO_COLOR === undefined;
const style = (code: number) => (text: string) => (isColourful ? `\u001b[${String(code)}m${text}\u001b[0m` : text);

export const bold = style(1);
export const faint = style(2);
const green = style(32);

const HAPPENED: Record<string, string> = {
  CAMPAIGN_PROPOSED: 'a campaign is proposed',
  CAMPAIGN_PLANNED: 'the campaign is planned',
  CAMPAIGN_STARTED: 'the campaign starts',
  PARTNER_INVITED: 'a partner is invited',
  PARTNER_ACCEPTED: 'a partner accepts',
  ACTIVITY_REGISTERED: 'an activity is registered',
  NEED_OPENED: 'a need is made known',
  NEED_COVERED: 'the need is covered',
  CONTRIBUTION_PLEDGED: 'something is pledged',
  CONTRIBUTION_CONFIRMED: 'the pledge is confirmed',
};

export function say(text = ''): void {
  console.log(text);
}

export interface Standing {
  isCrossSector: boolean;
  kinds: string[];
  sectors: string[];
  kindsRequired: number;
  sectorsRequired: number;
  steps: { code: string; organisation: { name: string } | null }[];
}

/** E.g. `#1402 a campaign is proposed: Ut av stova`. */
export function inWords({ sequence, kind, subject }: SeenEvent): string {
  const { title, quantity, unit, organisation } = subject ?? {};
  const what = title ?? (quantity && `${String(quantity)} ${inSmall(unit ?? '')} from ${organisation?.name ?? ''}`);
  return `${green(`#${String(sequence)}`)} ${HAPPENED[kind] ?? inSmall(kind)}${what ? `: ${what}` : ''}`;
}

const STEPS: Record<string, string> = {
  INVITE_ANOTHER_KIND: 'invite an organisation of another kind',
  INVITE_ANOTHER_SECTOR: 'invite an organisation from another sector',
  ANSWER_INVITATION: 'answers the invitation',
  PLEDGE: 'pledges something',
  CONFIRM_CONTRIBUTION: 'has its pledge confirmed',
};

export function standingInWords(standing: Standing): string[] {
  const { isCrossSector, kinds, sectors, kindsRequired, sectorsRequired, steps } = standing;
  const count = (found: string[], required: number, what: string) =>
    `${String(found.length)} of ${String(required)} ${what} (${found.map(inSmall).join(', ') || 'none'})`;
  const next = steps.map(({ code, organisation }) =>
    [organisation?.name, STEPS[code] ?? inSmall(code)].join(' ').trim(),
  );
  return [
    `Cross-sector: ${bold(isCrossSector ? 'yes' : 'not yet')}, with ${count(kinds, kindsRequired, 'kinds')} and ${count(sectors, sectorsRequired, 'sectors')}.`,
    ...(next.length > 0 ? [`What would bring it further: ${next.join('; ')}.`] : []),
  ];
}

const inSmall = (name: string): string => name.toLowerCase().replaceAll('_', ' ');
