// The mails that let people in. Links carry their token behind `#`, which browsers keep to themselves: it reaches no server's log.
import type { Language, NetworkRole, OrganisationRole } from '../schema.gen.js';

/** What a mail says; the mailer adds from and to. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

export type Role = OrganisationRole | NetworkRole;

interface Invited {
  readonly inviterName: string;
  /** The organisation's or network's name. */
  readonly subjectName: string;
  readonly role: Role;
}

interface Words {
  greeting: (name: string) => string;
  account: { subject: string; body: string };
  accountExists: { subject: string; body: string };
  reset: { subject: string; body: string };
  invitation: { subject: (subjectName: string) => string; body: (invited: Invited) => string };
  aDay: string;
  fortnight: string;
  unexpected: string;
}

const bokmål: Words = {
  greeting: (name) => (name === '' ? 'Hei!' : `Hei, ${name}!`),
  account: {
    subject: 'Velkommen til Saman',
    body: 'Så fint at du vil være med. Velg et passord her, så er kontoen din klar:',
  },
  accountExists: {
    subject: 'Du har allerede en konto i Saman',
    body: 'Noen, trolig du selv, ba om en konto med denne adressen. Den finnes allerede. Har du glemt passordet, kan du velge et nytt her:',
  },
  reset: { subject: 'Nytt passord i Saman', body: 'Her kan du velge et nytt passord:' },
  invitation: {
    subject: (subjectName) => `Invitasjon: ${subjectName}`,
    body: ({ inviterName, subjectName, role }) =>
      `${inviterName} inviterer deg til å være med i ${subjectName} på Saman, som ${
        {
          ADMIN: 'administrator',
          EDITOR: 'redaktør',
          MEMBER: 'medlem',
          COORDINATOR: 'koordinator',
          OBSERVER: 'observatør',
        }[role]
      }. Ta imot invitasjonen her:`,
  },
  aDay: 'Lenken kan brukes én gang, det neste døgnet.',
  fortnight: 'Lenken kan brukes én gang, de neste 14 dagene.',
  unexpected: 'Ventet du ikke denne e-posten? Da kan du trygt slette den; ingenting skjer.',
};

const nynorsk: Words = {
  greeting: (name) => (name === '' ? 'Hei!' : `Hei, ${name}!`),
  account: {
    subject: 'Velkomen til Saman',
    body: 'Så fint at du vil vere med. Vel eit passord her, så er kontoen din klar:',
  },
  accountExists: {
    subject: 'Du har alt ein konto i Saman',
    body: 'Nokon, truleg du sjølv, bad om ein konto med denne adressa. Han finst alt. Har du gløymt passordet, kan du velje eit nytt her:',
  },
  reset: { subject: 'Nytt passord i Saman', body: 'Her kan du velje eit nytt passord:' },
  invitation: {
    subject: (subjectName) => `Invitasjon: ${subjectName}`,
    body: ({ inviterName, subjectName, role }) =>
      `${inviterName} inviterer deg til å vere med i ${subjectName} på Saman, som ${
        {
          ADMIN: 'administrator',
          EDITOR: 'redaktør',
          MEMBER: 'medlem',
          COORDINATOR: 'koordinator',
          OBSERVER: 'observatør',
        }[role]
      }. Ta imot invitasjonen her:`,
  },
  aDay: 'Lenkja kan brukast éin gong, det neste døgnet.',
  fortnight: 'Lenkja kan brukast éin gong, dei neste 14 dagane.',
  unexpected: 'Venta du ikkje denne e-posten? Då kan du trygt slette han; ingenting skjer.',
};

const english: Words = {
  greeting: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
  account: {
    subject: 'Welcome to Saman',
    body: 'How good that you want to join in. Choose a password here, and your account is ready:',
  },
  accountExists: {
    subject: 'You already have a Saman account',
    body: 'Somebody, probably you, asked for an account with this address. There is one already. If you have forgotten its password, choose a new one here:',
  },
  reset: { subject: 'A new password for Saman', body: 'Choose your new password here:' },
  invitation: {
    subject: (subjectName) => `Invitation: ${subjectName}`,
    body: ({ inviterName, subjectName, role }) =>
      `${inviterName} invites you to join ${subjectName} on Saman as ${
        {
          ADMIN: 'an administrator',
          EDITOR: 'an editor',
          MEMBER: 'a member',
          COORDINATOR: 'a coordinator',
          OBSERVER: 'an observer',
        }[role]
      }. Accept the invitation here:`,
  },
  aDay: 'The link works once, within the next 24 hours.',
  fortnight: 'The link works once, within the next 14 days.',
  unexpected: 'Were you not expecting this? Then simply delete it; nothing will happen.',
};

// Northern Sámi gets bokmål until somebody who writes the language well has written the texts
const words: Record<Language, Words> = { NN: nynorsk, NB: bokmål, SE: bokmål, EN: english };

/** A mail about the receiver's own account. `name` is empty where it is not known. */
export function accountMail(
  kind: 'account' | 'accountExists' | 'reset',
  to: { name: string; language: Language },
  link: string,
): MailText {
  const { [kind]: content, greeting, aDay, unexpected } = words[to.language];
  return { subject: content.subject, text: letter(greeting(to.name), content.body, link, aDay, unexpected) };
}

/** A mail that promises a role in an organisation or a network to whoever reads it. */
export function invitationMail(language: Language, invited: Invited, link: string): MailText {
  const { invitation, greeting, fortnight, unexpected } = words[language];
  const text = letter(greeting(''), invitation.body(invited), link, fortnight, unexpected);
  return { subject: invitation.subject(invited.subjectName), text };
}

const letter = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n\nSaman\n`;
