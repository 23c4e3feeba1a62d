import { useState } from 'react';
import { useLocation } from 'react-router';
import { type Outcome, useDeeds } from '../../graphql/deeds.js';
import { useWords } from '../../i18n/use-words.js';
import type { Wish } from '../../offline/deed.rules.js';
import { useQueuedDeed } from '../../offline/use-queue.js';
import { useKeys } from '../../app/use-deed.js';
import type { Giver } from './givers.js';
import type { NeedData } from './need.js';
import { PledgeDocument, WithdrawDocument } from './pledge.js';

interface Pledge {
  need: NeedData;
  givers: readonly Giver[];
  expect: (quantity: number) => void;
  close: () => void;
}

/** Promises, also without a network, and takes back. */
export function usePledging({ need, givers, expect, close }: Pledge) {
  const wishOf = useWish(need, givers);
  const carryOut = useDeeds();
  const sendOrKeep = useQueuedDeed();
  const { keyOf, forgetKey } = useKeys();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { isSending, sending } = useSending(expect);
  const send = async (organisation: string, quantity: number) => {
    if (isSending || quantity < 1) return;
    const order = { key: keyOf([organisation, quantity, need.covered]), wish: wishOf(organisation, quantity) };
    setOutcome(null);
    sending(quantity);
    const answer = await sendOrKeep(PledgeDocument, { organisation, contribution: { need: need.id, quantity } }, order);
    sending(0);
    setOutcome('waits' in answer ? { payload: answer } : answer);
    if ('payload' in answer || 'waits' in answer) {
      forgetKey();
      close();
    }
  };
  const withdraw = async (gift: { id: string; version: number; quantity: number }) => {
    if (isSending) return;
    sending(-gift.quantity);
    const answer = await carryOut(WithdrawDocument, { contribution: gift.id, version: gift.version });
    sending(0);
    setOutcome('payload' in answer ? null : answer);
  };
  return { outcome, isSending, send, withdraw };
}

/** How much is on its way; 0 when it is known whether it came. */
function useSending(expect: Pledge['expect']) {
  const [isSending, setSending] = useState(false);
  const sending = (quantity: number) => {
    setSending(quantity !== 0);
    expect(quantity);
  };
  return { isSending, sending };
}

/** The promise in words, for as long as it waits. */
function useWish(need: NeedData, givers: readonly Giver[]) {
  const { digits } = useWords();
  const { pathname } = useLocation();
  return (giver: string, amount: number): Wish => {
    const organisation = givers.find(({ id }) => id === giver)?.name ?? '';
    const values = { amount, quantity: digits(amount), organisation };
    return { kind: 'PLEDGE', title: need.title, about: [need.id], at: pathname, values };
  };
}
