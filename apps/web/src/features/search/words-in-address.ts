import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

/** What is typed, which the address follows: it can be sent to somebody, and the way back leads to what was found. */
export function useWordsInAddress(): [string, (words: string) => void] {
  const [params, setParams] = useSearchParams();
  const inAddress = params.get('q') ?? '';
  const [words, setWords] = useState(inAddress);
  const written = useRef(inAddress);
  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setWords(inAddress);
  }, [inAddress]);
  useEffect(() => {
    if (words === written.current) return;
    // browsers let a page change its address only so often
    const timer = setTimeout(() => {
      written.current = words;
      setParams(
        (now) => {
          if (words === '') now.delete('q');
          else now.set('q', words);
          return now;
        },
        { replace: true },
      );
    }, 300);
    return () => clearTimeout(timer);
  }, [words, setParams]);
  return [words, setWords];
}
