// What a mailed link is for. Its token stands after the #, which browsers send to nobody, and is kept nowhere: whoever signs in or out meanwhile does it on this page.
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useClient } from 'urql';
import { codeOf } from '../../../graphql/faults.js';
import { type Data, graphql } from '../../../graphql/graphql.js';

const MailedLinkDocument = graphql(`
  query MailedLink($token: String!) {
    mailedLink(token: $token) {
      purpose
      email
      hasAccount
      invitation {
        to
        organisationRole
        networkRole
        inviter
      }
    }
  }
`);

export type MailedLink = NonNullable<Data<typeof MailedLinkDocument>['mailedLink']>;

/** Undefined as long as it is not known, null where the link cannot be used. */
interface Told {
  link?: MailedLink | null;
  fault?: { code: string | undefined };
}

/** The newest that stood in the address: the way to the content, which is an address after a # too, takes it away. Blank where there was none. */
export function useToken(): string {
  const { hash } = useLocation();
  const here = new URLSearchParams(hash.slice(1)).get('token') ?? '';
  const [token, setToken] = useState(here);
  if (here !== '' && here !== token) setToken(here);
  return here || token;
}

/** Asked once, and then only by `ask`: who gets in by it has used it up, while the page still stands. */
export function useMailedLink(token: string) {
  const client = useClient();
  const [told, setTold] = useState<Told>({});
  const ask = async () => {
    // with what the device keeps of answers the token would be kept, too
    const context = { requestPolicy: 'network-only', isPassing: true } as const;
    const { data, error } = await client.query(MailedLinkDocument, { token }, context);
    setTold(data ? { link: data.mailedLink ?? null } : { fault: { code: codeOf(error) } });
  };
  useEffect(() => void ask(), []);
  return { ...told, ask: () => void ask() };
}
