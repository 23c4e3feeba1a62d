import { startTransition, useOptimistic } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * What the page's address says, and how to say something else: null takes it away. What was chosen shows at once; the page that
 * follows from it is drawn after.
 */
export function useInAddress(): [URLSearchParams, (name: string, value: string | null) => void] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const [shown, show] = useOptimistic(search);
  const set = (name: string, value: string | null) => {
    // not what is shown: another choice may be on its way
    const params = new URLSearchParams(window.location.search);
    if (value === null) params.delete(name);
    else params.set(name, value);
    startTransition(async () => {
      show(`?${params}`);
      await navigate(`?${params}`, { replace: true, preventScrollReset: true });
    });
  };
  return [new URLSearchParams(shown), set];
}
