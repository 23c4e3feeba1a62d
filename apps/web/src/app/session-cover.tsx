import { Suspense } from 'react';
import { useSession } from './session.js';
import { later } from '../ui/later.js';

const SessionEnded = later(async () => (await import('./session-ended.js')).default);

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
