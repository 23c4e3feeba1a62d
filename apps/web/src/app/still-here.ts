// An answer may come when the person has gone elsewhere: nothing is closed behind them then, and they are led nowhere.
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';

/** Whether what uses it still stands on the screen. */
export function useStillHere(): () => boolean {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return () => isHere.current;
}

/** Leads to what came of a deed, for forms that stay until they are left. */
export function useGoOn(): (to: string) => Promise<void> {
  const navigate = useNavigate();
  const isHere = useStillHere();
  return async (to) => {
    if (isHere()) await navigate(to);
  };
}
