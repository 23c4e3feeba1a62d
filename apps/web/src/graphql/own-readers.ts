// Screens that show many things of a type read again those alone that something happened to, rather than all of them.
type Takes = (id: string) => boolean;

const readers = new Map<string, Set<Takes>>();

/** `takes` says whether the screen shows the thing and reads it anew itself, soon; gives the way to stop that. */
export function readsItself(type: string, takes: Takes): () => void {
  const ofType = readers.get(type) ?? new Set();
  readers.set(type, ofType.add(takes));
  return () => void ofType.delete(takes);
}

/** All who show it are told. */
export const isTaken = ({ __typename, id }: { __typename: string; id: string }): boolean =>
  [...(readers.get(__typename) ?? [])].filter((takes) => takes(id)).length > 0;
