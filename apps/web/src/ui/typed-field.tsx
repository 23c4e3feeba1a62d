// Days and clocks: typed as people write them, in the language that is shown, or picked from the device's own calendar.
import { type ReactNode, useRef, useState } from 'react';
import { clockInWords, dayInWords, todayIn, weekdayInWords } from '../i18n/dates.js';
import { capital } from '../i18n/numbers.js';
import { readDay, readTime } from '../i18n/typed.js';
import { useWords } from '../i18n/use-words.js';
import { Field } from './field.js';
import { Icon } from './icon.js';

interface Props {
  label: string;
  /** YYYY-MM-DD, HH:MM, or empty. */
  value: string;
  /** Called with what could be read; what cannot be read stays in the field and keeps its form from being sent. */
  change: (value: string) => void;
  error?: string | undefined;
}

export function DayField({ timeZone, least, ...props }: Props & { timeZone: string; least?: string }) {
  const { t } = useWords();
  const today = todayIn(timeZone);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="picked">
      <Typed
        {...props}
        read={(text) => readDay(t, text, today)}
        write={(day) => dayInWords(t, day)}
        wrong={t('common.notADay', { example: dayInWords(t, today) })}
        hint={props.value === '' ? undefined : capital(weekdayInWords(t, props.value))}
      />
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
        value={props.value}
        min={least}
        onChange={({ target }) => target.value !== '' && props.change(target.value)}
      />
    </div>
  );
}

export function TimeField(props: Props) {
  const { t } = useWords();
  const write = (time: string) => {
    const [hours = '', minutes = ''] = time.split(':');
    return clockInWords(t, { day: '', hours, minutes });
  };
  return <Typed {...props} read={readTime} write={write} wrong={t('common.notATime', { example: write('18:30') })} />;
}

interface TypedProps extends Props {
  read: (text: string) => string | null;
  write: (value: string) => string;
  /** What to do where it cannot be read. */
  wrong: string;
  hint?: ReactNode;
}

function Typed({ label, value, change, error, read, write, wrong, hint }: TypedProps) {
  // null: nobody is writing, so what is shown is the value
  const [text, setText] = useState<string | null>(null);
  const [isTold, setTold] = useState(false);
  const isUnread = text !== null && text.trim() !== '' && read(text) === null;
  const leave = () => {
    if (isUnread) setTold(true);
    else setText(null);
  };
  const type = (written: string) => {
    setText(written);
    setTold(false);
    const found = written.trim() === '' ? '' : read(written);
    if (found !== null) change(found);
  };
  return (
    <Field
      label={label}
      hint={hint}
      autoComplete="off"
      ref={(input) => input?.setCustomValidity(isUnread ? wrong : '')}
      value={text ?? (value === '' ? '' : write(value))}
      error={isTold && isUnread ? wrong : error}
      onChange={({ target }) => type(target.value)}
      onBlur={leave}
      onInvalid={() => setTold(true)}
    />
  );
}

/** Whether all that is typed could be read; what could not is told in its place, and has the focus. */
export function isRead(form: HTMLFormElement): boolean {
  const isValid = form.checkValidity();
  if (!isValid) form.querySelector<HTMLElement>(':is(input, textarea, select):invalid')?.focus();
  return isValid;
}
