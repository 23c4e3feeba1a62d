// Days and clocks: typed as people write them, in the language that is shown, or picked from the device's own calendar.
import { type FocusEvent, type MouseEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { clockInWords, dayInWords, monthInWords, todayIn, weekdayInWords } from '../i18n/dates.js';
import { capital } from '../i18n/numbers.js';
import { noSuchDay, readDay, readTime } from '../i18n/typed.js';
import { useWords } from '../i18n/use-words.js';
import { Field } from './field.js';
import { standIn } from './first-wrong.js';
import { Icon } from './icon.js';

interface Props {
  label: string;
  /** YYYY-MM-DD, HH:MM, or empty. */
  value: string;
  /** Called with what could be read; empty for what cannot be read, once they have left it: that stays in the field and keeps its form from being sent. */
  change: (value: string) => void;
  error?: string | undefined;
}

interface DayProps extends Props {
  timeZone: string;
  least?: string;
  /** What there is to say about the day, instead of its weekday. */
  note?: ReactNode;
}

export function DayField({ timeZone, least, note, ...props }: DayProps) {
  const { t } = useWords();
  const today = todayIn(timeZone);
  const wrong = (text: string): string => {
    const none = noSuchDay(t, text);
    if (!none) return t('common.notADay', { example: dayInWords(t, today) });
    if (none.last === null) return t('common.noSuchDay');
    return t('common.noSuchDayIn', { month: capital(monthInWords(t, none.last)), n: Number(none.last.slice(8)) });
  };
  return (
    <Typed
      {...props}
      read={(text) => readDay(t, text, today)}
      // as a person writes it
      write={(day) => dayInWords(t, day).replaceAll('\u00a0', ' ')}
      wrong={wrong}
      made={(day) => note || capital(weekdayInWords(t, day))}
      beside={(pick) => <Calendar value={props.value} least={least} change={pick} />}
    />
  );
}

/** The device's own calendar. */
function Calendar({ value, least, change }: Pick<DayProps, 'value' | 'change'> & { least: string | undefined }) {
  const { t } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        aria-label={t('common.pick')}
        onClick={() => picker.current?.showPicker()}
      >
        <Icon name="week" />
      </button>
      <input
        type="date"
        ref={picker}
        tabIndex={-1}
        aria-hidden
        value={value}
        min={least}
        onChange={({ target }) => target.value !== '' && change(target.value)}
      />
    </>
  );
}

export function TimeField(props: Props) {
  const { t } = useWords();
  const write = (time: string) => {
    const [hours = '', minutes = ''] = time.split(':');
    return clockInWords(t, { day: '', hours, minutes });
  };
  return (
    <Typed {...props} read={readTime} write={write} wrong={() => t('common.notATime', { example: write('18:30') })} />
  );
}

interface TypedProps extends Props {
  read: (text: string) => string | null;
  write: (value: string) => string;
  /** What to do where it cannot be read. */
  wrong: (text: string) => string;
  /** What the value comes to. */
  made?: (value: string) => ReactNode;
  /** `pick` takes a value from elsewhere, instead of what was typed. */
  beside?: (pick: (value: string) => void) => ReactNode;
}

function Typed({ label, value, change, error, read, write, wrong, made, beside }: TypedProps) {
  // null: nobody is writing, so what is shown is the value
  const [text, setText] = useState<string | null>(null);
  const [isTold, setTold] = useState(false);
  const isUnread = text !== null && text.trim() !== '' && read(text) === null;
  const why = isUnread ? wrong(text) : '';
  /** What cannot be read is no value, so that nothing on the page speaks of the one before. */
  const tell = () => {
    change('');
    setTold(true);
  };
  const pick = (found: string) => {
    setText(null);
    change(found);
  };
  const leave = () => {
    if (isUnread) tell();
    else setText(null);
  };
  const type = (written: string) => {
    setText(written);
    setTold(false);
    const found = written.trim() === '' ? '' : read(written);
    if (found !== null) change(found);
  };
  // while somebody writes, the line is kept, so that nothing moves under their hands
  const below = value !== '' && !isUnread ? made?.(value) : text === null ? undefined : '\u00a0';
  return (
    <Field
      label={label}
      made={made && below}
      beside={beside?.(pick)}
      autoComplete="off"
      ref={(input) => input?.setCustomValidity(why)}
      value={text ?? (value === '' ? '' : write(value))}
      error={isTold && isUnread ? why : error}
      onChange={({ target }) => type(target.value)}
      onBlur={leave}
      onInvalid={tell}
      {...useSelecting()}
    />
  );
}

/** Coming to the field takes hold of all of it, so that a new day replaces the old one; the next tap places the caret. */
function useSelecting() {
  const isComing = useRef(false);
  return {
    onFocus: ({ currentTarget }: FocusEvent<HTMLInputElement>) => currentTarget.select(),
    onPointerDown: ({ currentTarget }: PointerEvent<HTMLInputElement>) => {
      isComing.current = document.activeElement !== currentTarget;
    },
    // the browser places the caret between the two; who drew the pointer over a part of it keeps that part
    onMouseUp: ({ currentTarget }: MouseEvent<HTMLInputElement>) => {
      if (isComing.current && currentTarget.selectionStart === currentTarget.selectionEnd) currentTarget.select();
      isComing.current = false;
    },
  };
}

/** Whether all that is typed could be read; what could not is told in its place, and has the focus. */
export function isRead(form: HTMLFormElement): boolean {
  const isValid = form.checkValidity();
  const wrong = form.querySelector<HTMLElement>(':is(input, textarea, select):invalid');
  if (wrong) standIn(wrong);
  return isValid;
}
