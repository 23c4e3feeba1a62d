// Signing out where nobody is reached: scripts cannot remove the session's cookie, so that nothing is asked with it until the server has ended it.
const KEY = 'saman.leaving';

export const isLeaving = (): boolean => localStorage.getItem(KEY) !== null;

export const leaving = (): void => localStorage.setItem(KEY, '');

/** Ends the session. False: nobody was reached, or the server could not, and it is still to be done. */
export async function leave(): Promise<boolean> {
  // another page may have done it meanwhile, and let somebody in
  if (!isLeaving()) return true;
  const answer = await ask('mutation SignOut { signOut }');
  const isOver = answer?.data?.signOut === true || answer?.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED';
  if (isOver) localStorage.removeItem(KEY);
  return isOver;
}

/** The id of the person whose session this is, '' for nobody's; undefined when nobody was reached, or the server could not say. Past the cache: what is on the page stays as it is. */
export async function whoIsHere(): Promise<string | undefined> {
  const answer = await ask('query Who { viewer { person { id } } }');
  return answer?.data && !answer.errors ? (answer.data.viewer?.person.id ?? '') : undefined;
}

interface Answer {
  data?: { viewer?: { person: { id: string } } | null; signOut?: boolean } | null;
  errors?: readonly { extensions?: { code?: string } }[];
}

async function ask(query: string): Promise<Answer | undefined> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(10_000),
    });
    return (await response.json()) as Answer;
  } catch {
    return undefined;
  }
}
