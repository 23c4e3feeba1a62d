// What happened, a line each: when, and who did what. What is new has its mark, and a border shows how far the person had read.
import { Fragment } from 'react';
import type { Happening } from '../../app/live.js';
import { useNetwork } from '../../app/network.js';
import {
  clockInWords,
  daysBetween,
  dayInWords,
  nearDayInWords,
  todayIn,
  wallOf,
  weekdayInWords,
} from '../../i18n/dates.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import { Sentence } from './sentence.js';

interface Props {
  /** Newest first. */
  events: readonly Happening[];
  /** The sequence up to which the person had read; null where there is none. */
  since: number | null;
  /** On the page of the campaign that all of it is about. */
  isHere?: boolean;
}

/** The same said many times in a row, as when a need is opened for each of a hundred occurrences, is said once. */
interface Line {
  newest: Happening;
  times: number;
  oldest: number;
}

export function LogList({ events, since, isHere = false }: Props) {
  const lines = linesOf(events);
  const border = since === null ? -1 : lines.findIndex(({ newest }) => newest.sequence <= since);
  return (
    <ol className="feed">
      {lines.map((line, index) => (
        <Fragment key={line.oldest}>
          {index === border && index > 0 && <ReadTo happening={line.newest} />}
          <OneLine line={line} isNew={index < border} isHere={isHere} />
        </Fragment>
      ))}
    </ol>
  );
}

const sameness = ({ kind, organisation, subject }: Happening): string =>
  [
    kind,
    organisation?.id,
    subject && ('title' in subject ? subject.title : subject.__typename === 'Contribution' ? subject.id : ''),
  ].join('|');

function linesOf(events: readonly Happening[]): Line[] {
  const lines: Line[] = [];
  for (const event of events) {
    const last = lines.at(-1);
    if (last && event.kind === 'NEED_OPENED' && sameness(last.newest) === sameness(event)) {
      last.times += 1;
      last.oldest = event.sequence;
    } else {
      lines.push({ newest: event, times: 1, oldest: event.sequence });
    }
  }
  return lines;
}

function OneLine({ line: { newest, times }, isNew, isHere }: { line: Line; isNew: boolean; isHere: boolean }) {
  const { t, digits } = useWords();
  return (
    <li data-new={isNew ? '' : undefined}>
      <When at={newest.at} />
      <span>
        <Sentence happening={newest} isHere={isHere} />
        {times > 1 && <span className="quiet"> {t('feed.times', { n: digits(times) })}</span>}
      </span>
    </li>
  );
}

/** 11.20 today, else i går, tysdag, 8. september. */
function When({ at }: { at: string }) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const wall = wallOf(at, timeZone);
  const today = todayIn(timeZone);
  const away = daysBetween(wall.day, today);
  const words =
    away <= 0
      ? clockInWords(t, wall)
      : away === 1
        ? capital(t('common.yesterday'))
        : away < 7
          ? capital(weekdayInWords(t, wall.day))
          : dayInWords(t, wall.day, today);
  return <time dateTime={at}>{words}</time>;
}

function ReadTo({ happening }: { happening: Happening }) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const { day } = wallOf(happening.at, timeZone);
  return (
    <li className="since">
      <span>{t('feed.readToDay', { day: nearDayInWords(t, day, todayIn(timeZone)) })}</span>
    </li>
  );
}
