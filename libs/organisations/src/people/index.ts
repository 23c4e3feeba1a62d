// What the room's module provides for people: resolvers and services. What other rooms may use is in the room's own front door.
import { Accounts } from './account.service.js';
import { Attempts } from './attempt.service.js';
import { Cleaning } from './cleaning.js';
import { InvitationQueries } from './invitation.queries.js';
import { Invitations } from './invitation.service.js';
import { LinkLetters } from './link.letter.js';
import { MailedLinkQueries } from './mailed-link.queries.js';
import { MailedLinkResolver } from './mailed-link.resolver.js';
import { MailedLinks } from './mailed-link.service.js';
import { OwnData } from './own-data.js';
import { OwnPassword } from './own-password.service.js';
import { OwnSessionResolver } from './own-session.resolver.js';
import { PasswordMails } from './password-mail.service.js';
import { Passwords } from './password.service.js';
import { PersonQueries } from './person.queries.js';
import { ViewerResolver } from './person.resolver.js';
import { Profiles } from './profile.service.js';
import { SessionResolver } from './session.resolver.js';
import { Sessions } from './session.service.js';
import { SignIns } from './sign-in.service.js';
import { Viewers } from './viewer.queries.js';

/** For the module's `exports` too. */
export const peopleDoor = [Accounts, Invitations, OwnData, Passwords, PersonQueries, Sessions, Viewers];

export const peopleProviders = [
  ...peopleDoor,
  Attempts,
  Cleaning,
  InvitationQueries,
  LinkLetters,
  MailedLinkQueries,
  MailedLinkResolver,
  MailedLinks,
  OwnPassword,
  OwnSessionResolver,
  PasswordMails,
  Profiles,
  SessionResolver,
  SignIns,
  ViewerResolver,
];
