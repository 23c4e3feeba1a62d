// How the tour speaks.
import type { SeenEvent } from './follower.js';
import type { Mandate, Underway } from './mandates.js';

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

export const inSmall = (name: string): string => name.toLowerCase().replaceAll('_', ' ');

/** E.g. `at risk     1 of 3  Minst tre kampanjar (by 2035-12-31)`. */
export function mandateInWords({ title, dueOn, standing: { status, done, required } }: Mandate): string {
  const count = `${String(done)} of ${String(required)}`;
  return `${bold(inSmall(status).padEnd(10))} ${count}  ${title} ${faint(`(by ${dueOn})`)}`;
}

const LACKS: Record<string, string> = {
  KIND: 'an organisation of another kind',
  SECTOR: 'an organisation from another sector',
  PARTNER_ANSWER: 'an answer from',
  CONTRIBUTION: 'a contribution from',
  CONFIRMATION: 'the confirmation of what is given by',
};

export function campaignStanding({ part, inTime, lacks }: Underway): string {
  const words = lacks.map(({ code, organisation }) =>
    [LACKS[code] ?? inSmall(code), organisation?.name].join(' ').trim(),
  );
  const time = inTime ? 'in time' : 'too late';
  return `${part.title ?? ''}: ${time}, lacks ${words.length > 0 ? bold(words.join('; ')) : 'nothing'}`;
}
