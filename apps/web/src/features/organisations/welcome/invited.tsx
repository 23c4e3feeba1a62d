import { useWords } from '../../../i18n/use-words.js';
import { Answer } from '../../../ui/page.js';
import type { MailedLink } from './mailed-link.js';

/** Who invites to what, and what the person may do then. */
export function Invited({
  to: { to, inviter, organisationRole, networkRole },
}: {
  to: NonNullable<MailedLink['invitation']>;
}) {
  const { t } = useWords();
  const role = organisationRole ?? networkRole;
  return (
    <Answer lead={role && t(`welcome.as.${role}`)}>
      {inviter === '' ? t('welcome.invited', { to }) : t('welcome.invitedBy', { inviter, to })}
    </Answer>
  );
}
