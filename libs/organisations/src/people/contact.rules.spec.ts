import { contactSeenBy, storedContact } from './contact.rules.js';
import { stranger, Viewer } from './viewer.js';

const insider = new Viewer({
  personId: 'kari',
  sessionHash: null,
  isOperator: false,
  organisations: [{ id: 'il', role: 'MEMBER', activeIn: ['voss'] }],
  networks: [],
});

describe('a contact', () => {
  const contact = storedContact({ name: 'Kari', phone: '56 51 94 00', isPublic: false });

  it('is stored whole', () => {
    expect(contact).toEqual({ name: 'Kari', phone: '56 51 94 00', email: null, isPublic: false });
  });

  it("is seen by the network's people, and by everybody only where it is chosen so", () => {
    expect(contactSeenBy(insider, ['voss'], contact)).toBe(contact);
    expect(contactSeenBy(insider, ['alta'], contact)).toBeNull();
    expect(contactSeenBy(stranger, ['voss'], contact)).toBeNull();
    expect(contactSeenBy(stranger, [], { ...contact, isPublic: true })).not.toBeNull();
    expect(contactSeenBy(insider, ['voss'], null)).toBeNull();
  });
});
