import { useRef, useState } from 'react';
import type { NeedData } from './need.js';

/** Shows at once what was asked for, without counting it twice when it comes. */
export function useExpected(need: NeedData) {
  const [expected, setExpected] = useState<number | null>(null);
  const covered = useRef(need.covered);
  covered.current = need.covered;
  const within = (count: number) => Math.max(0, Math.min(need.quantity, count));
  const expect = (quantity: number) => setExpected(quantity === 0 ? null : within(covered.current + quantity));
  const shown =
    expected === null ? need : { ...need, covered: expected, confirmed: Math.min(need.confirmed, expected) };
  return { shown, expect };
}
