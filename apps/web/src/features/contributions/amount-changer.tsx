// How much of it one promises: one more or one less with a tap each, which holds at once; what is not counted up to is written.
import { useEffect, useId, useRef, useState } from 'react';
import type { ResourceUnit } from '../../graphql/gen/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/problems.js';
import { Stepper } from '../../ui/stepper.js';
import { useDeed } from '../../app/use-deed.js';
import { wholeOf } from './need-written.rules.js';
import { ChangeGiftDocument } from './pledge.js';

/** More than so many are written, not counted up to. */
export const MOST_STEPS = 30;

interface Props {
  gift: { id: string; version: number; quantity: number; organisation: { name: string } };
  unit: ResourceUnit;
  /** How much can be promised at most, with what is promised. */
  most: number;
  /** Told at once how much more is on its way, and 0 when it is known whether it came. */
  expect?: (quantity: number) => void;
  close: () => void;
}

export function AmountChanger({ gift, unit, most, expect = () => undefined, close }: Props) {
  const { t } = useWords();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const { deed, wanted, want } = useAmounts(gift, expect);
  useEffect(() => group.current?.querySelector<HTMLElement>('input, button:not([aria-disabled=true])')?.focus(), []);
  const isCounted = unit !== 'KRONER' && most <= MOST_STEPS;
  const label = t('changing.gift.how', { organisation: gift.organisation.name });
  return (
    <div className="stack tight" ref={group}>
      {isCounted ? (
        <>
          <p className="small strong" id={id}>
            {label}
          </p>
          <div className="row">
            <Stepper value={wanted} change={(value) => void want(value)} least={1} most={most} labelledBy={id} />
            <button type="button" className="ds-button" data-variant="tertiary" data-size="sm" onClick={close}>
              {t('changing.gift.done')}
            </button>
          </div>
          <Refusal outcome={deed.outcome} />
        </>
      ) : (
        <Written {...{ label, wanted, want, deed, close }} />
      )}
    </div>
  );
}

interface WrittenProps {
  label: string;
  wanted: number;
  want: (quantity: number) => Promise<boolean>;
  deed: ReturnType<typeof useDeed>;
  close: () => void;
}

function Written({ label, wanted, want, deed, close }: WrittenProps) {
  const { t } = useWords();
  const [text, setText] = useState(String(wanted));
  const [isWrong, setWrong] = useState(false);
  const refused = deed.wrong;
  const save = async () => {
    const quantity = wholeOf(text);
    setWrong(Number.isNaN(quantity));
    if (!Number.isNaN(quantity) && (await want(quantity))) close();
  };
  return (
    <form
      className="stack tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={label}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        error={isWrong ? t('changing.need.notNumber') : refused['quantity']}
        onChange={({ target }) => setText(target.value)}
      />
      <Refusal outcome={deed.outcome} fields={['quantity']} />
      <div className="row">
        <button type="submit" className="ds-button" data-size="sm" aria-disabled={deed.isSending}>
          {t('common.save')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" data-size="sm" onClick={close}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}

/** What is wanted last is sent last: taps that come while one is on its way are one deed together. */
function useAmounts(gift: Props['gift'], expect: NonNullable<Props['expect']>) {
  const deed = useDeed();
  const [wanted, setWanted] = useState(gift.quantity);
  const sending = useRef({ wanted: gift.quantity, isOn: false });
  const now = useRef(gift);
  now.current = gift;
  const sendAll = async (): Promise<boolean> => {
    let { quantity, version } = now.current;
    while (sending.current.wanted !== quantity) {
      const { wanted: next } = sending.current;
      expect(next - quantity);
      const payload = await deed.run(ChangeGiftDocument, { contribution: gift.id, version, quantity: next });
      if (!payload?.contribution) return false;
      ({ quantity, version } = payload.contribution);
    }
    return true;
  };
  const want = async (quantity: number): Promise<boolean> => {
    setWanted(quantity);
    sending.current.wanted = quantity;
    if (sending.current.isOn) return true;
    sending.current.isOn = true;
    const isDone = await sendAll();
    expect(0);
    sending.current.isOn = false;
    if (!isDone) setWanted(now.current.quantity);
    return isDone;
  };
  return { deed, wanted, want };
}
