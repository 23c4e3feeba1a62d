// How many came: three numbers, guessed from the last time, in two taps.
import { useId, useState } from 'react';
import { useLocation } from 'react-router';
import type { Outcome } from '../../../graphql/deeds.js';
import { inDigits } from '../../../i18n/numbers.js';
import { useWords } from '../../../i18n/use-words.js';
import type { Wish } from '../../../offline/deed.rules.js';
import { useQueuedDeed } from '../../../offline/use-queue.js';
import { Field } from '../../../ui/field.js';
import { Refusal, useProblems } from '../../../ui/problems.js';
import { useCounts } from './counts-in-words.js';
import { type Counts, countsOf, firstGuess, hoursOf, numberOf, wrongIn, type Written } from './counts.js';
import { NoteAttendanceDocument, type PastTime } from './documents.js';

interface Props {
  time: PastTime;
  /** The last one before it that was noted. */
  former: PastTime | undefined;
  /** What it is, for those who do not see the page. */
  label: string;
  /** The same in a few words, for as long as it waits for a network. */
  what: string;
  close: () => void;
}

const FIELDS = ['participants', 'volunteers', 'hours'] as const;

export function AttendanceForm({ time, former, label, what, close }: Props) {
  const { t } = useWords();
  const id = useId();
  const [opened] = useState(time.attendance?.version);
  const { written, write } = useWriting(time, former);
  const { errors, outcome, isSending, send } = useNoting(time, what, written, close);
  return (
    <form
      className="stack noting"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send().then((wrong) => wrong && document.getElementById(`${id}-${wrong}`)?.focus());
      }}
    >
      <div className="numbers">
        {FIELDS.map((field, index) => (
          <Field
            key={field}
            id={`${id}-${field}`}
            label={t(`attendance.${field}`)}
            inputMode={field === 'hours' ? 'decimal' : 'numeric'}
            autoComplete="off"
            autoFocus={index === 0}
            value={written[field]}
            error={errors[field]}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => write(field, target.value)}
          />
        ))}
      </div>
      {!isSending && <Meanwhile time={time} opened={opened} />}
      <Refusal outcome={outcome} fields={FIELDS} />
      <div className="row">
        <button type="submit" className="ds-button" data-size="sm" aria-disabled={isSending}>
          {t('common.save')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" data-size="sm" onClick={close}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}

/** Somebody else noted it while this form was open: both are shown, and the next save takes the place of what stands here. */
function Meanwhile({ time: { attendance }, opened }: Pick<Props, 'time'> & { opened: number | undefined }) {
  const { t } = useWords();
  const inWords = useCounts();
  if (!attendance || attendance.version === opened) return null;
  return (
    <p className="note" role="status">
      {t('attendance.meanwhile', { what: inWords(attendance) })}
    </p>
  );
}

/** As people write it: 7,5 or 7.5. */
const plain = (hours: number, tag: string): string => String(hours).replace('.', inDigits(0.5, tag).charAt(1));

/** The hours follow the volunteers until somebody writes them. */
function useWriting(time: PastTime, former: PastTime | undefined) {
  const { tag } = useWords();
  const [areHoursOwn, setOwn] = useState(Boolean(time.attendance));
  const [written, setWritten] = useState<Written>(() => {
    const { participants, volunteers, hours } = firstGuess(time, former);
    return { participants: `${participants}`, volunteers: `${volunteers}`, hours: plain(hours, tag) };
  });
  const write = (field: keyof Written, value: string) => {
    if (field === 'hours') setOwn(true);
    const volunteers = numberOf(value);
    const follows = field === 'volunteers' && !areHoursOwn && !Number.isNaN(volunteers);
    const hours = follows ? { hours: plain(hoursOf(volunteers, time), tag) } : {};
    setWritten((before) => ({ ...before, [field]: value, ...hours }));
  };
  return { written, write };
}

/** What is noted, in words. */
function useWish({ id }: PastTime, title: string) {
  const { pathname } = useLocation();
  return (counts: Counts): Wish => ({ kind: 'ATTENDANCE', title, about: [id], at: pathname, values: { ...counts } });
}

function useNoting(time: PastTime, what: string, written: Written, done: () => void) {
  const { t } = useWords();
  const wishOf = useWish(time, what);
  const { byField } = useProblems();
  const sendOrKeep = useQueuedDeed();
  const [wrong, setWrong] = useState<readonly (keyof Written)[]>([]);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [isSending, setSending] = useState(false);
  /** Answers the first field that is wrong. */
  const send = async (): Promise<keyof Written | undefined> => {
    const found = wrongIn(written);
    setWrong(found);
    if (found.length > 0 || isSending) return found[0];
    setSending(true);
    const counts = countsOf(written);
    const variables = { occurrence: time.id, version: time.attendance?.version ?? null, ...counts };
    const answer = await sendOrKeep(NoteAttendanceDocument, variables, { wish: wishOf(counts) });
    setSending(false);
    if ('payload' in answer || 'waits' in answer) done();
    else setOutcome(answer);
    return undefined;
  };
  const refused = outcome && 'problems' in outcome ? byField(outcome.problems) : {};
  const errors: Record<string, string> = {
    ...refused,
    ...Object.fromEntries(
      wrong.map((field) => [field, t(field === 'hours' ? 'attendance.notHours' : 'attendance.notWhole')]),
    ),
  };
  return { errors, outcome, isSending, send };
}
