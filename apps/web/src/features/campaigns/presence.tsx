// Who of the network's people is at the campaign now, the viewer among them.
import { useEffect } from 'react';
import { useClient, useSubscription } from 'urql';
import { useSession } from '../../app/session.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';

const PresenceDocument = graphql(`
  subscription Presence($campaign: ID!) {
    presence(campaign: $campaign) {
      doing
      person {
        id
        name
      }
    }
  }
`);

const BeHereDocument = graphql(`
  mutation BeHere($campaign: ID!, $doing: Doing!) {
    beHere(campaign: $campaign, doing: $doing)
  }
`);

const AGAIN_AFTER_MS = 10_000;

/** For the network's people alone. */
export function Presence({ campaign, isEditing }: { campaign: string; isEditing: boolean }) {
  const { t } = useWords();
  const { viewer } = useSession();
  useBeingHere(campaign, isEditing);
  const [{ data }] = useSubscription({ query: PresenceDocument, variables: { campaign } });
  const others = (data?.presence ?? []).filter(({ person }) => person.id !== viewer?.person.id);
  if (others.length === 0) return null;
  const namesOf = (doing: 'LOOKING' | 'EDITING') =>
    others.filter((one) => one.doing === doing).map(({ person }) => person.name);
  const editing = namesOf('EDITING').join(', ');
  const looking = namesOf('LOOKING').join(', ');
  return (
    <p className="note">
      {editing !== '' && <b className="strong">{t('campaigns.editing', { names: editing })} </b>}
      {looking !== '' && t('campaigns.looking', { names: looking })}
    </p>
  );
}

function useBeingHere(campaign: string, isEditing: boolean): void {
  const client = useClient();
  useEffect(() => {
    const tell = () => {
      if (document.visibilityState !== 'visible') return;
      void client.mutation(BeHereDocument, { campaign, doing: isEditing ? 'EDITING' : 'LOOKING' }).toPromise();
    };
    tell();
    const timer = setInterval(tell, AGAIN_AFTER_MS);
    return () => clearInterval(timer);
  }, [client, campaign, isEditing]);
}
