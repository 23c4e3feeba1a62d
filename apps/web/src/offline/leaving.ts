// Signing out where nobody is reached: scripts cannot remove the session's cookie, so that nothing is asked with it until the server has ended it.
const KEY = 'saman.leaving';

export const isLeaving = (): boolean => localStorage.getItem(KEY) !== null;

export const leaving = (): void => localStorage.setItem(KEY, '');

/** Ends the session. False: nobody was reached, and it is still to be done. */
export async function leave(): Promise<boolean> {
  if ((await ask('mutation SignOut { signOut }')) === undefined) return false;
  localStorage.removeItem(KEY);
  return true;
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
