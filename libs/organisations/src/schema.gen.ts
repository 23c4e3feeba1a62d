// Made from this room's *.graphql by apps/api/scripts/schema.mjs: change those instead.
import type { EventFilter, FindableKind } from '@saman/platform';

/** Where an organisation's membership of a network stands. */
export const MembershipStatus = [
  /** The network has asked; the organisation has not answered. */
  'INVITED',
  /** The organisation has asked; the network has not answered. */
  'APPLIED',
  /** The organisation is a member. */
  'ACTIVE',
  /** The organisation has left. It may ask again. */
  'LEFT',
  /** The other side said no. Either may ask again. */
  'REFUSED',
] as const;
export type MembershipStatus = (typeof MembershipStatus)[number];

/** Arguments of Organisation.memberships. */
export interface OrganisationMembershipsArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
  /** Only those in this status. */
  status?: MembershipStatus | null;
}

/** Arguments of Organisation.membership. */
export interface OrganisationMembershipArgs {
  /** The network's id. */
  network: string;
}

/** What this room adds to EventKind. */
export const OrganisationsEventKind = [
  /** An organisation asked to join. */
  'MEMBERSHIP_APPLIED',
  /** A coordinator invited an organisation. */
  'MEMBERSHIP_INVITED',
  /** An application or an invitation was turned down. */
  'MEMBERSHIP_REFUSED',
  /** An organisation became an active member. */
  'ORGANISATION_JOINED',
  /** An organisation left the network. */
  'ORGANISATION_LEFT',
  /** A coordinator set anew what an organisation is in the network. */
  'MEMBERSHIP_CHANGED',
  /** A network's name, language or rule was changed. */
  'NETWORK_CHANGED',
  /** An organisation's facts were changed. */
  'ORGANISATION_CHANGED',
] as const;
export type OrganisationsEventKind = (typeof OrganisationsEventKind)[number];

/** Arguments of Mutation.inviteOrganisation. */
export interface InviteOrganisationArgs {
  /** The network's id. */
  network: string;
  /** The new organisation. */
  organisation: OrganisationInput;
  /** Where its first ADMIN is reached. */
  adminEmail: string;
}

/** Arguments of Mutation.requestMembership. */
export interface RequestMembershipArgs {
  /** The network's id. */
  network: string;
  /** The organisation's id. */
  organisation: string;
}

/** Arguments of Mutation.answerMembership. */
export interface AnswerMembershipArgs {
  /** The membership's id. */
  membership: string;
  /** Yes makes it ACTIVE, no makes it REFUSED. */
  accept: boolean;
  /** What the organisation is in this network; from a coordinator only. Absent: as it is. */
  kind?: OrganisationKind | null;
  /** The sector the organisation counts for in this network; from a coordinator only. Absent: as it is. */
  sector?: Sector | null;
  /** Why not, 1-1,000 characters; kept with a no alone, for the network's coordinators and the organisation's people. */
  reason?: string | null;
}

/** Arguments of Mutation.changeMembership. */
export interface ChangeMembershipArgs {
  /** The membership's id. */
  membership: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** What the organisation is in this network. Absent: as it is. */
  kind?: OrganisationKind | null;
  /** The sector the organisation counts for in this network. Absent: as it is. */
  sector?: Sector | null;
}

/** Arguments of Mutation.leaveNetwork. */
export interface LeaveNetworkArgs {
  /** The membership's id. */
  membership: string;
}

/** Arguments of Mutation.markSeen. */
export interface MarkSeenArgs {
  /** The network's id. */
  network: string;
  /** The newest sequence that the person has seen. */
  sequence: number;
}

/** What a person may do in a network by a role of their own. */
export const NetworkRole = [
  /** Runs the network: memberships, campaigns' steps, everything an EDITOR may for any active member. */
  'COORDINATOR',
  /** Reads what the network's people may read. */
  'OBSERVER',
] as const;
export type NetworkRole = (typeof NetworkRole)[number];

/** Arguments of Network.memberships. */
export interface NetworkMembershipsArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
  /** Only those in this status. */
  status?: MembershipStatus | null;
  /** Only organisations that are of this kind here. */
  kind?: OrganisationKind | null;
}

/** Arguments of Network.events. */
export interface NetworkEventsArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A sequence: the page begins with the next one. */
  after?: number | null;
  /** A sequence: the page begins with the one before it and goes backwards. Together with `after`: INVALID. */
  before?: number | null;
  /** Which events are wanted; absent: all of them. */
  filter?: EventFilter | null;
}

/** A municipality as the operator gives it. */
export interface MunicipalityInput {
  /** Four digits, e.g. 4621. */
  number: string;
  /** Its name, 1-200 characters. */
  name: string;
  /** The county it lies in, 1-200 characters. */
  county: string;
}

/** A new network. */
export interface NetworkInput {
  /** Short name in addresses: a small letter, then 1-39 small letters, digits and hyphens; none that Saman's own pages have (about, account, admin, assets, graphql, health, mail, metrics, my, privacy, sign-in, welcome). */
  slug: string;
  /** The network's name, 1-200 characters. */
  name: string;
  /** The language that the network writes in. */
  language: Language;
  /** IANA name of the time zone that its days and recurrences are counted in. */
  timeZone?: string | null;
  /** The municipalities it covers, at least one, each once. */
  municipalities: MunicipalityInput[];
}

/** What is to be changed in a network. An absent field, and null, leave the value as it is. */
export interface NetworkChanges {
  /** The network's name, 1-200 characters. */
  name?: string | null;
  /** The language that the network writes in. */
  language?: Language | null;
  /** Different kinds that a cross-sector campaign needs, 2 or 3. */
  crossSectorKinds?: number | null;
  /** Different sectors that a cross-sector campaign needs, 2 to 11. */
  crossSectorSectors?: number | null;
}

/** What this room adds to EventFilter. */
export interface OrganisationsEventFilter {
  /** Only what concerns this organisation, by id. */
  organisation?: string | null;
}

/** Arguments of Query.networks. */
export interface NetworksArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** Arguments of Query.network. */
export interface NetworkArgs {
  /** Short name in addresses, e.g. voss. */
  slug: string;
}

/** Arguments of Mutation.createNetwork. */
export interface CreateNetworkArgs {
  /** The new network. */
  network: NetworkInput;
}

/** Arguments of Mutation.changeNetwork. */
export interface ChangeNetworkArgs {
  /** The network's id. */
  network: string;
  /** What is to be changed. */
  changes: NetworkChanges;
}

/** Arguments of Mutation.nameCoordinator. */
export interface NameCoordinatorArgs {
  /** The network's id. */
  network: string;
  /** The person's e-mail address. */
  email: string;
}

/** Arguments of Mutation.nameObserver. */
export interface NameObserverArgs {
  /** The network's id. */
  network: string;
  /** The person's e-mail address. */
  email: string;
}

/** Arguments of Mutation.dismissFromNetwork. */
export interface DismissFromNetworkArgs {
  /** The network's id. */
  network: string;
  /** The person's id. */
  person: string;
}

/** Arguments of Mutation.withdrawNetworkInvitation. */
export interface WithdrawNetworkInvitationArgs {
  /** The network's id. */
  network: string;
  /** The invitation's id. */
  invitation: string;
}

/** Arguments of Network.search. */
export interface NetworkSearchArgs {
  /** What to look for: at most 200 characters, else a top-level error with code INVALID. Where no letter or digit is in it, nothing is found. */
  words: string;
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
  /** Only these kinds. */
  kinds?: FindableKind[] | null;
}

/** What this room adds to FindableKind. */
export const OrganisationsFindableKind = [
  /** An organisation that is an active member of the network. */
  'ORGANISATION',
] as const;
export type OrganisationsFindableKind = (typeof OrganisationsFindableKind)[number];

/** What an organisation is, as seen from a municipality. */
export const OrganisationKind = [
  /** A unit of the municipality, e.g. its cultural department. */
  'MUNICIPAL_UNIT',
  /** A voluntary organisation, e.g. a sports club. */
  'VOLUNTARY',
  /** Any other partner: a business, a hospital, a college, a public agency. */
  'PARTNER',
] as const;
export type OrganisationKind = (typeof OrganisationKind)[number];

/** The part of society an organisation works in: what 'cross-sector' is counted by. */
export const Sector = [
  /** The municipality's health and care services. */
  'HEALTH_AND_CARE',
  /** Kindergartens, schools and child welfare. */
  'CHILDHOOD_AND_EDUCATION',
  /** Culture, sport and outdoor life. */
  'CULTURE_AND_SPORT',
  /** Roads, buildings, land use and planning. */
  'TECHNICAL_AND_PLANNING',
  /** Services that meet the inhabitants across fields, e.g. the library or the service office. */
  'CITIZEN_SERVICES',
  /** Labour and welfare services. */
  'LABOUR_AND_WELFARE',
  /** Businesses and their associations. */
  'BUSINESS',
  /** Hospitals and the rest of the specialist health service. */
  'SPECIALIST_HEALTH',
  /** Universities, colleges and centres of competence. */
  'KNOWLEDGE',
  /** Clubs, associations and councils of inhabitants. */
  'CIVIL_SOCIETY',
  /** Political and administrative leadership. */
  'GOVERNANCE',
] as const;
export type Sector = (typeof Sector)[number];

/** What a person may do for an organisation. Each role may what the ones after it may. */
export const OrganisationRole = [
  /** Also decides on the organisation's people, memberships and facts. */
  'ADMIN',
  /** Does the organisation's deeds: campaigns, activities, needs, pledges, deliveries. */
  'EDITOR',
  /** Reads. */
  'MEMBER',
] as const;
export type OrganisationRole = (typeof OrganisationRole)[number];

/** A new organisation. */
export interface OrganisationInput {
  /** The organisation's name, 1-200 characters. */
  name: string;
  /** What it is. */
  kind: OrganisationKind;
  /** The sector it works in. */
  sector: Sector;
  /** Nine digits with a valid modulus-11 check digit. */
  organisationNumber?: string | null;
  /** http or https only. */
  website?: string | null;
  /** Who answers for it. */
  contact?: ContactInput | null;
}

/** What is to be changed in an organisation. An absent field leaves the value as it is; null takes away what may be absent. */
export interface OrganisationChanges {
  /** The organisation's name, 1-200 characters. */
  name?: string | null;
  /** Nine digits with a valid modulus-11 check digit. */
  organisationNumber?: string | null;
  /** http or https only. */
  website?: string | null;
  /** Who answers for it; takes the place of the whole contact. */
  contact?: ContactInput | null;
}

/** Arguments of Query.organisation. */
export interface OrganisationArgs {
  /** The organisation's id. */
  id: string;
}

/** Arguments of Mutation.changeOrganisation. */
export interface ChangeOrganisationArgs {
  /** The organisation's id. */
  organisation: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** What is to be changed. */
  changes: OrganisationChanges;
}

/** Arguments of Mutation.registerOrganisation. */
export interface RegisterOrganisationArgs {
  /** The new organisation. */
  organisation: OrganisationInput;
}

/** Arguments of Mutation.invitePerson. */
export interface InvitePersonArgs {
  /** The organisation's id. */
  organisation: string;
  /** Where the invitation goes. */
  email: string;
  /** What the person may do for the organisation once they have accepted. */
  role: OrganisationRole;
}

/** Arguments of Mutation.withdrawInvitation. */
export interface WithdrawInvitationArgs {
  /** The organisation's id. */
  organisation: string;
  /** The invitation's id. */
  invitation: string;
}

/** Arguments of Mutation.changeRole. */
export interface ChangeRoleArgs {
  /** The organisation's id. */
  organisation: string;
  /** The person's id. */
  person: string;
  /** What they may do from now on. */
  role: OrganisationRole;
}

/** Arguments of Mutation.removePerson. */
export interface RemovePersonArgs {
  /** The organisation's id. */
  organisation: string;
  /** The person's id. */
  person: string;
}

/** What a mailed link is for. */
export const MailedLinkPurpose = [
  /** To make an account; where the address has one already, to choose a new password for it. */
  'ACCOUNT',
  /** To choose a new password. */
  'RESET',
  /** To accept a role in an organisation or a network. */
  'INVITATION',
] as const;
export type MailedLinkPurpose = (typeof MailedLinkPurpose)[number];

/** Arguments of Query.mailedLink. */
export interface MailedLinkArgs {
  /** The token of the mailed link, which stands after #token= in its address. */
  token: string;
}

/** Languages of the screens and the mails. */
export const Language = [
  /** Nynorsk. */
  'NN',
  /** Bokmål. */
  'NB',
  /** Northern Sámi. */
  'SE',
  /** English. */
  'EN',
] as const;
export type Language = (typeof Language)[number];

/** How to reach somebody responsible. It takes the place of the whole contact that stood there. */
export interface ContactInput {
  /** Who answers, 1-200 characters. */
  name: string;
  /** Telephone number. */
  phone?: string | null;
  /** E-mail address. */
  email?: string | null;
  /** Whether everyone may see it, also without an account. */
  isPublic: boolean;
}

/** Arguments of Mutation.signIn. */
export interface SignInArgs {
  /** The account's e-mail address; capitals do not matter. */
  email: string;
  /** The account's password. */
  password: string;
}

/** Arguments of Mutation.endSession. */
export interface EndSessionArgs {
  /** The session's id. */
  session: string;
}

/** Arguments of Mutation.requestAccount. */
export interface RequestAccountArgs {
  /** Where the link goes; the account's address. */
  email: string;
  /** The person's name, 1-200 characters. */
  name: string;
  /** The language of the mail, and of the account. */
  language: Language;
}

/** Arguments of Mutation.requestPasswordReset. */
export interface RequestPasswordResetArgs {
  /** The account's e-mail address. */
  email: string;
}

/** Arguments of Mutation.choosePassword. */
export interface ChoosePasswordArgs {
  /** The token of a mailed link. */
  token: string;
  /** The new password, 12-200 characters. */
  password: string;
  /** The person's name, 1-200 characters, where an account is made; absent: as it was given when the link was asked for. */
  name?: string | null;
}

/** Arguments of Mutation.changePassword. */
export interface ChangePasswordArgs {
  /** The password so far. */
  current: string;
  /** The new password, 12-200 characters. */
  new: string;
}

/** Arguments of Mutation.acceptInvitation. */
export interface AcceptInvitationArgs {
  /** The token of the mailed link. */
  token: string;
}

/** Arguments of Mutation.changeProfile. */
export interface ChangeProfileArgs {
  /** The name, 1-200 characters. */
  name?: string | null;
  /** The language of screens and mails. */
  language?: Language | null;
}

/** Arguments of Mutation.eraseMyAccount. */
export interface EraseMyAccountArgs {
  /** The account's password. */
  password: string;
}
