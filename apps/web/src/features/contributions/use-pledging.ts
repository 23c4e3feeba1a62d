import { useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { newId } from '../../app/new-id.js';
import { type Outcome, useDeeds } from '../../graphql/deeds.js';
import { useWords } from '../../i18n/use-words.js';
import type { Wish } from '../../offline/deed.rules.js';
import { useQueuedDeed } from '../../offline/use-queue.js';
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
  const { keyFor, forget } = useOneKey();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (organisation: string, quantity: number) => {
    if (isSending || quantity < 1) return;
    const order = { key: keyFor(`${organisation} ${quantity} ${need.covered}`), wish: wishOf(organisation, quantity) };
    setSending(true);
    setOutcome(null);
    expect(quantity);
    const contribution = { need: need.id, quantity };
    const answer = await sendOrKeep(PledgeDocument, { organisation, contribution }, order);
    expect(0);
    setSending(false);
    setOutcome('waits' in answer ? { payload: answer } : answer);
    if (!('payload' in answer || 'waits' in answer)) return;
    forget();
    close();
  };
  const withdraw = async (gift: { id: string; version: number; quantity: number }) => {
    expect(-gift.quantity);
    const answer = await carryOut(WithdrawDocument, { contribution: gift.id, version: gift.version });
    expect(0);
    setOutcome('payload' in answer ? null : answer);
  };
  return { outcome, isSending, send, withdraw };
}

/** One wish is one key: sent again after a break, it is still carried out once. */
function useOneKey() {
  const wish = useRef({ of: '', key: '' });
  const keyFor = (of: string): string => {
    if (wish.current.of !== of) wish.current = { of, key: newId() };
    return wish.current.key;
  };
  return { keyFor, forget: () => void (wish.current.of = '') };
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
