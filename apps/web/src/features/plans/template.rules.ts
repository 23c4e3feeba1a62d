// What a process template's form asks for before it is worth sending.

export const WEEKDAYS = [
  ...(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY'] as const),
  ...(['FRIDAY', 'SATURDAY', 'SUNDAY'] as const),
];

/** Numbers are as they were typed. */
export interface DeadlineWords {
  title: string;
  weekday: (typeof WEEKDAYS)[number];
  weeksBefore: string;
  latestDaysLater: string;
}

export interface TemplateWords {
  title: string;
  /** What must be in place in each, one on each line. */
  phases: { title: string; gates: string }[];
  deadlines: DeadlineWords[];
}

const MOST_WEEKS = 52;
const DAYS = 7;

/** So many days later at most: the day still lies before the week of the meeting. */
export const mostDaysLater = ({ weekday, weeksBefore }: Pick<DeadlineWords, 'weekday' | 'weeksBefore'>): number =>
  DAYS * Number(weeksBefore) - WEEKDAYS.indexOf(weekday) - 1;

const isWhole = (text: string, least: number, most: number): boolean =>
  /^\d+$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;

/** What has to be put right before it is worth sending: each by its place in the form. */
export type Lack = { at: string; lack: 'EMPTY' } | { at: string; lack: 'NUMBER'; least: number; most: number };

export function lackingIn({ title, phases, deadlines }: TemplateWords): Lack[] {
  const empty = (at: string, text: string): Lack[] => (text.trim() === '' ? [{ at, lack: 'EMPTY' }] : []);
  const number = (at: string, text: string, least: number, most: number): Lack[] =>
    isWhole(text, least, most) ? [] : [{ at, lack: 'NUMBER', least, most }];
  return [
    ...empty('title', title),
    ...phases.flatMap((phase, index) => empty(`phases.${String(index)}.title`, phase.title)),
    ...deadlines.flatMap((deadline, index) => {
      const at = `deadlines.${String(index)}`;
      const weeks = number(`${at}.weeksBefore`, deadline.weeksBefore, 1, MOST_WEEKS);
      const isOpen = weeks.length > 0 || deadline.latestDaysLater.trim() === '';
      const latest = number(`${at}.latestDaysLater`, deadline.latestDaysLater, 1, mostDaysLater(deadline));
      return [...empty(`${at}.title`, deadline.title), ...weeks, ...(isOpen ? [] : latest)];
    }),
  ];
}
