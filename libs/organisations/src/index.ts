export { type MembershipFacts, Memberships } from './memberships/membership.access.js';
export { Membership } from './memberships/membership.entity.js';
export { MembershipDeeds } from './memberships/membership.service.js';
export { LastSeen } from './networks/last-seen.entity.js';
export { Network } from './networks/network.entity.js';
export { NetworkPerson } from './networks/network-person.entity.js';
export { NetworkQueries, type NetworkRow } from './networks/network.queries.js';
export { Networks } from './networks/network.service.js';
export { Organisation, type StoredContact } from './organisations/organisation.entity.js';
export { OrganisationPerson } from './organisations/organisation-person.entity.js';
export { organisationSeenBy, OrganisationQueries, type OrganisationRow } from './organisations/organisation.queries.js';
export { Organisations } from './organisations/organisation.service.js';
export { OrganisationsModule } from './organisations.module.js';
export { Accounts, type NewAccount } from './people/account.service.js';
export { ContactFields as ContactInput } from './people/contact.input.js';
export { contactSeenBy, storedContact } from './people/contact.rules.js';
export { type Invitation, Invitations } from './people/invitation.service.js';
export { MailedLink } from './people/mailed-link.entity.js';
export { Person } from './people/person.entity.js';
export { makeOperator } from './people/operator.js';
export { Sessions } from './people/session.service.js';
export { OwnData } from './people/own-data.js';
export { Passwords } from './people/password.service.js';
export { PersonQueries, type PersonRow } from './people/person.queries.js';
export { RightsChange } from './people/rights-change.entity.js';
export { hashOf, newSecret } from './people/secret.js';
export { Session } from './people/session.entity.js';
export { SignInFailure } from './people/sign-in-failure.entity.js';
export { Viewers } from './people/viewer.queries.js';
export { type Context, sees, seenBy, type Standing, stranger, Viewer } from './people/viewer.js';
export {
  type MembershipStatus,
  type NetworkRole,
  OrganisationKind,
  type OrganisationRole,
  type OrganisationsEventFilter,
  type OrganisationsEventKind,
  Sector,
} from './schema.gen.js';
export { CurrentContext, CurrentViewer } from '@saman/platform';
