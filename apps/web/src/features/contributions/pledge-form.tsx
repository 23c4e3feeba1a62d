// Promising something in two taps: how many, and "we come". One tap where only one is lacking.
import { useEffect, useId, useRef, useState } from 'react';
import { type Outcome, useDeeds } from '../../graphql/deeds.js';
import { useWords } from '../../i18n/use-words.js';
import { Field, Select } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { Refusal } from '../../ui/problems.js';
import { Stepper } from '../../ui/stepper.js';
import type { Giver } from './givers.js';
import { giftsTo, lackingIn, type NeedData } from './need.js';
import { PledgeDocument, WithdrawDocument } from './pledge.js';

/** More than so many are written, not counted up to. */
const MOST_STEPS = 30;

interface Props {
  need: NeedData;
  /** For whom the viewer may promise; none: nothing is shown. */
  givers: readonly Giver[];
  /** Told at once how much is on its way, and 0 when it is known whether it came. */
  expect: (quantity: number) => void;
  /** In a list of many. */
  isSmall?: boolean;
}

/** What the viewer's organisations have promised already, with a way back, and the way to promise more. */
export function Pledging({ need, givers, expect, isSmall = false }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { outcome, isSending, send, withdraw } = usePledging(need, expect, () => setOpen(false));
  const thanks = useRef<HTMLDivElement>(null);
  const own = giftsTo(need).filter(({ organisation }) => givers.some(({ id }) => id === organisation.id));
  const lacking = lackingIn(need);
  const isLast = lacking === 1 && need.unit !== 'KRONER' && givers.length === 1;
  // the form, which had the focus, is gone: it goes on to what came of it, as soon as that is there
  const thanked = useRef<typeof outcome>(null);
  useEffect(() => {
    if (!outcome || !('payload' in outcome) || thanked.current === outcome || !thanks.current) return;
    thanked.current = outcome;
    thanks.current.focus();
  });
  if (givers.length === 0) return null;
  return (
    <>
      {own.length > 0 && (
        <div className="stack thanks" ref={thanks} tabIndex={-1}>
          {own.map((gift) => (
            <Promised key={gift.id} gift={gift} unit={need.unit} withdraw={withdraw} />
          ))}
        </div>
      )}
      {isOpen && lacking > 0 && need.status !== 'CLOSED' ? (
        <Form need={need} givers={givers} isSending={isSending} send={send} outcome={outcome} />
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

function Promised({
  gift,
  unit,
  withdraw,
}: {
  gift: NeedData['contributions']['nodes'][number];
  unit: NeedData['unit'];
  withdraw: (gift: { id: string; version: number; quantity: number }) => void;
}) {
  const { t, digits } = useWords();
  const canWithdraw = gift.status === 'PLEDGED' || gift.status === 'CONFIRMED';
  return (
    <p className="small">
      <span className="ok">
        <Icon name="full" />
      </span>{' '}
      {t(`needs.own.${unit}`, { organisation: gift.organisation.name, quantity: digits(gift.quantity) })}{' '}
      {canWithdraw && (
        <button type="button" className="ds-link choose" onClick={() => withdraw(gift)}>
          {t('needs.withdraw')}
        </button>
      )}
    </p>
  );
}

function Form({
  need,
  givers,
  isSending,
  send,
  outcome,
}: Pick<Props, 'need' | 'givers'> & {
  isSending: boolean;
  send: (organisation: string, quantity: number) => Promise<void>;
  outcome: Outcome<unknown> | null;
}) {
  const { t, digits } = useWords();
  const id = useId();
  const lacking = lackingIn(need);
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

function usePledging(need: NeedData, expect: (quantity: number) => void, close: () => void) {
  const carryOut = useDeeds();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [isSending, setSending] = useState(false);
  // one wish is one key: sent again after a break, it is still carried out once
  const wish = useRef({ of: '', key: '' });
  const send = async (organisation: string, quantity: number) => {
    if (isSending || quantity < 1) return;
    const of = `${organisation} ${quantity} ${need.covered}`;
    if (wish.current.of !== of) wish.current = { of, key: crypto.randomUUID() };
    setSending(true);
    setOutcome(null);
    expect(quantity);
    const contribution = { need: need.id, quantity };
    const answer = await carryOut(PledgeDocument, { organisation, contribution }, wish.current.key);
    expect(0);
    setSending(false);
    setOutcome(answer);
    if ('payload' in answer) {
      wish.current.of = '';
      close();
    }
  };
  const withdraw = async (gift: { id: string; version: number; quantity: number }) => {
    expect(-gift.quantity);
    const answer = await carryOut(WithdrawDocument, { contribution: gift.id, version: gift.version });
    expect(0);
    setOutcome('payload' in answer ? null : answer);
  };
  return {
    outcome,
    isSending,
    send,
    withdraw: (gift: { id: string; version: number; quantity: number }) => void withdraw(gift),
  };
}
