export { type MembershipFacts, Memberships } from './memberships/membership.access.js';
export { Membership } from './memberships/membership.entity.js';
export { Network } from './networks/network.entity.js';
export { NetworkPerson } from './networks/network-person.entity.js';
export { NetworkQueries, type NetworkRow } from './networks/network.queries.js';
export { Organisation, type StoredContact } from './organisations/organisation.entity.js';
export { OrganisationPerson } from './organisations/organisation-person.entity.js';
export { OrganisationQueries, type OrganisationRow } from './organisations/organisation.queries.js';
export { OrganisationsModule } from './organisations.module.js';
export { MailedLink } from './people/mailed-link.entity.js';
export { Person } from './people/person.entity.js';
export { Session } from './people/session.entity.js';
export { SignInFailure } from './people/sign-in-failure.entity.js';
export { type Context, sees, seenBy, type Standing, stranger, Viewer } from './people/viewer.js';
export {
  type ContactInput as ContactValues,
  type MembershipStatus,
  type NetworkRole,
  OrganisationKind,
  type OrganisationRole,
  type OrganisationsEventFilter,
  type OrganisationsEventKind,
  Sector,
} from './schema.gen.js';
