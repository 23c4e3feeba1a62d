import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useInAddress } from '../../app/in-address.js';

/** What is typed, which the address follows: it can be sent to somebody, and the way back leads to what was found. */
export function useWordsInAddress(): [string, (words: string) => void] {
  const [params, set] = useInAddress();
  const inAddress = params.get('q') ?? '';
  const [words, setWords] = useState(inAddress);
  const written = useRef(inAddress);
  const write = useEffectEvent(() => {
    written.current = words;
    set('q', words === '' ? null : words);
  });
  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setWords(inAddress);
  }, [inAddress]);
  useEffect(() => {
    if (words === written.current) return;
    // browsers let a page change its address only so often
    const timer = setTimeout(write, 300);
    return () => clearTimeout(timer);
  }, [words]);
  return [words, setWords];
}
