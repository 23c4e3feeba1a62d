// Promising something in two taps: how many, and "we come". One tap where only one is lacking.
import { useEffect, useId, useRef, useState } from 'react';
import type { Outcome } from '../../graphql/deeds.js';
import { useAmount } from './amount.js';
import { useWords } from '../../i18n/use-words.js';
import type { Deed } from '../../offline/deed.rules.js';
import { queue } from '../../offline/queue.js';
import { useWaiting } from '../../offline/use-queue.js';
import { Field, Select } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { Refusal } from '../../ui/problems.js';
import { Stepper } from '../../ui/stepper.js';
import { useWayBack } from '../../ui/way-back.js';
import { AmountChanger, MOST_STEPS } from './amount-changer.js';
import { useWaitingFor } from './expected.js';
import type { Giver } from './givers.js';
import { giftsTo, lackingIn, type NeedData } from './need.js';
import { usePledging } from './use-pledging.js';

export interface Props {
  need: NeedData;
  /** For whom the viewer may promise: at least one. */
  givers: readonly Giver[];
  /** Told at once how much is on its way, and 0 when it is known whether it came. */
  expect: (quantity: number) => void;
  /** In a list of many. */
  isSmall?: boolean;
}

/** What the viewer's organisations have promised already, with a way back, and the way to promise more. */
export function PledgeForm({ need, givers, expect, isSmall = false }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { outcome, isSending, send, withdraw } = usePledging({ need, givers, expect, close: () => setOpen(false) });
  const button = useWayBack(isOpen);
  const thanks = useRef<HTMLDivElement>(null);
  const own = giftsTo(need).filter(({ organisation }) => givers.some(({ id }) => id === organisation.id));
  const waiting = useWaiting(need.id);
  const lacking = Math.max(0, lackingIn(need) - useWaitingFor(need));
  const isLast = lacking === 1 && need.unit !== 'KRONER' && givers.length === 1;
  // the form, which had the focus, is gone: it goes on to what came of it, as soon as that is there
  const thanked = useRef<typeof outcome>(null);
  useEffect(() => {
    if (!outcome || !('payload' in outcome) || thanked.current === outcome || !thanks.current) return;
    thanked.current = outcome;
    thanks.current.focus();
  });
  return (
    <>
      {own.length + waiting.length > 0 && (
        <div className="stack thanks" ref={thanks} tabIndex={-1}>
          {own.map((gift) => (
            <Promised key={gift.id} {...{ gift, need, expect }} withdraw={(taken) => void withdraw(taken)} />
          ))}
          {waiting.map((deed) => (
            <Waits key={deed.id} deed={deed} unit={need.unit} />
          ))}
        </div>
      )}
      {isOpen && lacking > 0 && need.status !== 'CLOSED' ? (
        <Form {...{ need, lacking, givers, isSending, send, outcome }} close={() => setOpen(false)} />
      ) : (
        <Refused outcome={outcome} wanted={1} lacking={lacking} />
      )}
      {!isOpen && lacking > 0 && need.status !== 'CLOSED' && (
        <div>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            data-size={isSmall ? 'sm' : undefined}
            ref={button}
            aria-describedby={`need-${need.id}`}
            onClick={() => (isLast && givers[0] ? void send(givers[0].id, 1) : setOpen(true))}
          >
            {t(lacking === 1 && need.unit !== 'KRONER' ? `needs.last.${need.unit}` : `needs.offer.${need.unit}`)}
          </button>
        </div>
      )}
    </>
  );
}

interface PromisedProps extends Pick<Props, 'need' | 'expect'> {
  gift: NeedData['contributions']['nodes'][number];
  withdraw: (gift: { id: string; version: number; quantity: number }) => void;
}

function Promised({ gift, need, expect, withdraw }: PromisedProps) {
  const own = useOwn(need.unit);
  const { t } = useWords();
  const [isChanging, setChanging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const canWithdraw = gift.status === 'PLEDGED' || gift.status === 'CONFIRMED';
  const close = () => {
    setChanging(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <>
      <p className="small">
        <span className="ok">
          <Icon name="full" />
        </span>{' '}
        {own(gift.organisation.name, gift.quantity)}{' '}
        <span className="row deeds">
          {gift.status === 'PLEDGED' && !isChanging && (
            <button type="button" className="ds-link choose" ref={button} onClick={() => setChanging(true)}>
              {t('changing.gift.change')}
            </button>
          )}
          {canWithdraw && (
            <button type="button" className="ds-link choose" onClick={() => withdraw(gift)}>
              {t('needs.withdraw')}
            </button>
          )}
        </span>
      </p>
      {isChanging && gift.status === 'PLEDGED' && (
        <AmountChanger {...{ gift, expect, close }} unit={need.unit} most={gift.quantity + lackingIn(need)} />
      )}
    </>
  );
}

/** What somebody has promised, in a sentence. */
function useOwn(unit: NeedData['unit']) {
  const { t, digits } = useWords();
  const amount = useAmount();
  return (organisation: string, quantity: number) =>
    t(`needs.own.${unit}`, { organisation, quantity: digits(quantity), amount: amount(unit, quantity) });
}

/** Promised without a network: it is on this device, and not yet on the list. */
function Waits({ deed, unit }: { deed: Deed; unit: NeedData['unit'] }) {
  const { t } = useWords();
  const own = useOwn(unit);
  const { organisation = '', amount = 0 } = deed.wish.values ?? {};
  return (
    <p className="small">
      <span className="quiet">
        <Icon name="open" />
      </span>{' '}
      {own(String(organisation), Number(amount))} <b className="strong">{t('offline.waiting')}.</b>{' '}
      <button type="button" className="ds-link choose" onClick={() => void queue.discard(deed)}>
        {t('offline.undo')}
      </button>
    </p>
  );
}

interface FormProps extends Pick<Props, 'need' | 'givers'> {
  lacking: number;
  isSending: boolean;
  send: (organisation: string, quantity: number) => Promise<void>;
  outcome: Outcome<unknown> | null;
  close: () => void;
}

function Form({ need, lacking, givers, isSending, send, outcome, close }: FormProps) {
  const { t, digits } = useWords();
  const id = useId();
  const [giver, setGiver] = useState(givers[0]?.id ?? '');
  const [wanted, setWanted] = useState(need.unit === 'KRONER' ? Math.min(lacking, 1000) : 1);
  const submit = useRef<HTMLButtonElement>(null);
  useEffect(() => submit.current?.focus(), []);
  const name = givers.find((one) => one.id === giver)?.name ?? '';
  const isTooMany = wanted > lacking;
  return (
    <form
      className="pledge"
      onSubmit={(event) => {
        event.preventDefault();
        void send(giver, Math.min(wanted, lacking));
      }}
      noValidate
    >
      <Refused outcome={outcome} wanted={wanted} lacking={lacking} />
      {givers.length > 1 && (
        <Select label={t('needs.giveFor')} value={giver} onChange={(event) => setGiver(event.target.value)}>
          {givers.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
      )}
      {lacking > MOST_STEPS ? (
        <Field
          label={t(`needs.howMany.${need.unit}`, { organisation: name })}
          type="number"
          inputMode="numeric"
          min={1}
          max={lacking}
          value={String(wanted || '')}
          onChange={(event) => setWanted(Math.max(0, Math.floor(Number(event.target.value))))}
          error={isTooMany ? t('problems.rules.MORE_THAN_LACKING', { limit: digits(lacking) }) : undefined}
        />
      ) : (
        <p className="strong" id={id}>
          {t(`needs.howMany.${need.unit}`, { organisation: name })}
        </p>
      )}
      <div className="row">
        {lacking <= MOST_STEPS && (
          <Stepper value={Math.min(wanted, lacking)} change={setWanted} least={1} most={lacking} labelledBy={id} />
        )}
        <button type="submit" className="ds-button" ref={submit} aria-disabled={isSending || wanted < 1}>
          {t(isTooMany ? 'needs.takeThat' : `needs.promise.${need.unit}`, { n: digits(lacking) })}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={close}>
          {t('common.cancel')}
        </button>
      </div>
      <p className="note">{t('needs.canWithdraw')}</p>
    </form>
  );
}

/** Somebody came first: what is left, and that nothing is promised. */
function Refused({ outcome, wanted, lacking }: { outcome: Outcome<unknown> | null; wanted: number; lacking: number }) {
  const { t, digits } = useWords();
  if (!isTooLate(outcome)) return <Refusal outcome={outcome} />;
  return (
    <div role="alert" className="stack tight">
      <p className="strong">{t('needs.tooLate')}</p>
      <p className="small">{t('needs.tooLateWhy', { wanted: digits(wanted), lacking: digits(lacking) })}</p>
    </div>
  );
}

const isTooLate = (outcome: Outcome<unknown> | null): boolean =>
  outcome !== null && 'problems' in outcome && outcome.problems.some(({ code }) => code === 'NEED_ALREADY_COVERED');
