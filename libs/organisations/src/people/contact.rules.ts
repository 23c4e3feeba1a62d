import type { StoredContact } from '../organisations/organisation.entity.js';
import type { ContactInput } from '../schema.gen.js';
import type { Viewer } from './viewer.js';

/** A contact as it is stored: each field is there, if only as null. */
export const storedContact = ({ name, phone, email, isPublic }: ContactInput): StoredContact => ({
  name,
  phone: phone ?? null,
  email: email ?? null,
  isPublic,
});

/** The contact if the viewer may see it: everybody where it is chosen so, else the people of one of the networks it belongs to. */
export const contactSeenBy = (
  viewer: Viewer,
  networkIds: readonly string[],
  contact: StoredContact | null,
): StoredContact | null =>
  contact !== null && (contact.isPublic || networkIds.some((id) => viewer.isInsiderOf(id))) ? contact : null;
