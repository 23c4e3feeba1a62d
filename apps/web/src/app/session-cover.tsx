import { lazy, Suspense } from 'react';
import { useSession } from './session.js';

const SessionEnded = lazy(() => import('./session-ended.js'));

/** Over whatever is shown, when the session of the one who was here has ended. */
export function SessionCover() {
  const { ended } = useSession();
  return (
    ended && (
      <Suspense>
        <SessionEnded ended={ended} />
      </Suspense>
    )
  );
}
