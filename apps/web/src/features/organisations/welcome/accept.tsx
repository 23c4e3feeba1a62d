// Somebody who is signed in takes up the role that they are invited to.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type SignedIn, useSession } from '../../../app/session.js';
import { type Outcome, useDeeds } from '../../../graphql/deeds.js';
import { graphql } from '../../../graphql/graphql.js';
import { useWords } from '../../../i18n/use-words.js';
import { Refusal } from '../../../ui/problems.js';
import { Invited } from './invited.js';
import type { MailedLink } from './mailed-link.js';

const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($token: String!) {
    acceptInvitation(token: $token) {
      viewer {
        language
      }
      problems {
        ...Refused
      }
    }
  }
`);

interface Props {
  token: string;
  link: MailedLink;
  viewer: SignedIn;
  again: () => void;
}

export function Accept({ token, link, viewer, again }: Props) {
  const { t } = useWords();
  const { renew } = useSession();
  const navigate = useNavigate();
  const carryOut = useDeeds();
  const [said, setSaid] = useState<Outcome<unknown> | null>(null);
  const accept = async () => {
    const outcome = await carryOut(AcceptInvitationDocument, { token }, null);
    setSaid(outcome);
    if ('problems' in outcome) again();
    if (!('payload' in outcome)) return;
    renew();
    await navigate('/', { replace: true });
  };
  return (
    <div className="wrap form door">
      {link.invitation && <Invited to={link.invitation} />}
      <p>{t('welcome.youAre', { name: viewer.person.name, email: link.email })}</p>
      <Refusal outcome={said} />
      <div className="row">
        <button type="button" className="ds-button" onClick={() => void accept()}>
          {t('welcome.accept')}
        </button>
      </div>
    </div>
  );
}
