// What is written on the form for who came, and what it comes to.
import type { PastTime } from './documents.js';

/** As written: kept, whatever it is. */
export interface Written {
  participants: string;
  volunteers: string;
  hours: string;
}

export interface Counts {
  participants: number;
  volunteers: number;
  hours: number;
}

/** 7,5 as well as 7.5; NaN for what is no number. */
export const numberOf = (text: string): number => {
  const plain = text.trim().replace(/\s/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
};

/** Which of the fields hold no number, or part of a person. */
export function wrongIn({ participants, volunteers, hours }: Written): (keyof Written)[] {
  const wrong: (keyof Written)[] = [];
  if (!Number.isInteger(numberOf(participants))) wrong.push('participants');
  if (!Number.isInteger(numberOf(volunteers))) wrong.push('volunteers');
  if (Number.isNaN(numberOf(hours))) wrong.push('hours');
  return wrong;
}

export const countsOf = (written: Written): Counts => ({
  participants: numberOf(written.participants),
  volunteers: numberOf(written.volunteers),
  hours: numberOf(written.hours),
});

const lasts = ({ startsAt, endsAt }: Pick<PastTime, 'startsAt' | 'endsAt'>): number =>
  Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 900_000) / 4;

/** Each of the volunteers from beginning to end: to begin with. */
export const hoursOf = (volunteers: number, time: Pick<PastTime, 'startsAt' | 'endsAt'>): number =>
  volunteers * lasts(time);

/** What was noted, else as many as came the last time that it was noted, so that two taps are enough. */
export function firstGuess(time: PastTime, former: PastTime | undefined): Counts {
  if (time.attendance) return time.attendance;
  const { participants = 0, volunteers = 0 } = former?.attendance ?? {};
  return { participants, volunteers, hours: hoursOf(volunteers, time) };
}
