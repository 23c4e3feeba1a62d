import { useRef, useState } from 'react';
import { useWaiting } from '../../offline/use-queue.js';
import type { NeedData } from './need.js';

/** How much of it is promised on this device and waits for a network. */
export const useWaitingFor = ({ id }: NeedData): number =>
  useWaiting(id).reduce((sum, { wish: { values } }) => sum + Number(values?.['amount'] ?? 0), 0);

/** Shows at once what was asked for, without counting it twice when it comes; and what waits for a network. */
export function useExpected(need: NeedData) {
  const [expected, setExpected] = useState<number | null>(null);
  const covered = useRef(need.covered);
  covered.current = need.covered;
  const within = (count: number) => Math.max(0, Math.min(need.quantity, count));
  const expect = (quantity: number) => setExpected(quantity === 0 ? null : within(covered.current + quantity));
  const count = within((expected ?? need.covered) + useWaitingFor(need));
  const shown = count === need.covered ? need : { ...need, covered: count, confirmed: Math.min(need.confirmed, count) };
  return { shown, expect };
}
