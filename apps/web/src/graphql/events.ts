// Events as they come from the server, before the cache has marked as outdated what they name.
type Listener = (event: unknown) => void;

const listeners = new Set<Listener>();

/** Calls the listener with each event from now on; gives the way to stop that. */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function tell(event: unknown): void {
  for (const listener of listeners) listener(event);
}
