// Who looks, and the client that belongs to them: signing in or out opens a new one, so that nothing of one person's stays for the next.
import type { Client } from '@urql/core';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { type Data, graphql } from '../graphql/graphql.js';
import { forgetDrafts } from './drafts.js';
import { openClient, openSocket } from '../graphql/client.js';

const SessionDocument = graphql(`
  query Session {
    viewer {
      person {
        id
        name
      }
      email
      language
      organisations {
        organisation {
          id
          name
        }
        role
      }
      networks {
        network {
          id
          slug
          name
        }
        role
      }
    }
  }
`);

const SignInDocument = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      viewer {
        language
      }
      problems {
        code
        rule
        limit
        message
        path
      }
    }
  }
`);

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

export type SignedIn = NonNullable<Data<typeof SessionDocument>['viewer']>;
type Problems = Data<typeof SignInDocument>['signIn']['problems'];

interface Session {
  /** Null: nobody is signed in. Undefined: not known yet. */
  viewer: SignedIn | null | undefined;
  /** Whether the live connection stands; null before it was ever needed. */
  isConnected: boolean | null;
  readonly signIn: (email: string, password: string) => Promise<Problems | Error>;
  readonly signOut: () => Promise<void>;
  /** After something that changes who the viewer is: a role, a name, a language. */
  readonly renew: () => void;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('outside of a SessionProvider');
  return session;
}

/** Organisations that the viewer may do deeds for. */
export const edited = (viewer: SignedIn | null | undefined) =>
  (viewer?.organisations ?? []).filter(({ role }) => role !== 'MEMBER').map(({ organisation }) => organisation);

export const roleIn = (viewer: SignedIn | null | undefined, networkId: string) =>
  viewer?.networks.find(({ network }) => network.id === networkId)?.role ?? null;

/** Whether the viewer belongs to the network's people. */
export const isInside = (viewer: SignedIn | null | undefined, networkId: string): boolean =>
  viewer?.networks.some(({ network }) => network.id === networkId) ?? false;

export function SessionProvider({ children }: { children: ReactNode }) {
  const [generation, setGeneration] = useState(0);
  const [isConnected, setConnected] = useState<boolean | null>(null);
  const renew = useCallback(() => setGeneration((before) => before + 1), []);
  const { client, socket } = useMemo(() => open(setConnected, renew), [generation, renew]);
  useEffect(() => () => void socket.dispose(), [socket]);
  const viewer = useViewer(client);
  const session = useMemo(
    () => ({ viewer, isConnected, renew, ...doors(client, renew) }),
    [viewer, isConnected, renew, client],
  );
  return (
    <SessionContext value={session}>
      <Provider value={client}>{children}</Provider>
    </SessionContext>
  );
}

function open(setConnected: (isConnected: boolean) => void, renew: () => void) {
  const socket = openSocket({
    connected: () => setConnected(true),
    closed: (isFinal) => {
      setConnected(false);
      if (isFinal) renew();
    },
  });
  return { socket, client: openClient(socket) };
}

function useViewer(client: Client): SignedIn | null | undefined {
  const [viewer, setViewer] = useState<SignedIn | null>();
  useEffect(() => {
    const reading = client.query(SessionDocument, {}).subscribe(({ data, error }) => {
      if (data) setViewer(data.viewer ?? null);
      else if (error) setViewer((before) => before ?? null);
    });
    return () => reading.unsubscribe();
  }, [client]);
  return viewer;
}

const doors = (client: Client, renew: () => void): Pick<Session, 'signIn' | 'signOut'> => ({
  async signIn(email, password) {
    const { data, error } = await client.mutation(SignInDocument, { email, password });
    if (!data) return error ?? new Error('no answer');
    if (data.signIn.viewer) renew();
    return data.signIn.problems;
  },
  async signOut() {
    await client.mutation(SignOutDocument, {});
    forgetDrafts();
    renew();
  },
});
