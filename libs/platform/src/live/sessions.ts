import type { Callers, Credentials } from '../callers.js';
import { logInternalError } from '../logging/internal-error.js';
import { SIGN_IN_AGAIN, type Visit } from './visit.js';

/** Closes the sockets of sessions that have ended. One question for all sessions that listen here. */
export async function endOverSessions(visits: Iterable<Visit>, callers: Callers): Promise<void> {
  const bySession = new Map<string, { credentials: Credentials; visits: Visit[] }>();
  for (const visit of visits) {
    const { key, credentials } = visit.seat ?? {};
    if (key === undefined || !credentials) continue;
    const session = bySession.get(key) ?? { credentials, visits: [] };
    session.visits.push(visit);
    bySession.set(key, session);
  }
  if (bySession.size === 0) return;
  try {
    const over = new Set(await callers.ended([...bySession.values()].map(({ credentials }) => credentials)));
    for (const session of bySession.values()) {
      if (!over.has(session.credentials)) continue;
      for (const visit of session.visits) visit.outbox.close(SIGN_IN_AGAIN, 'your session has ended: sign in again');
    }
  } catch (error) {
    // asked again in a moment; meanwhile nothing is told to an ended session either: its caller is found anew for each batch
    logInternalError(error);
  }
}
