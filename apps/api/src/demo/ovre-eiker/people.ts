import type { DemoPerson } from '../demo.types.js';

/** Invented, and plainly so: names made of rivers, apples and keys, addresses under example.org. */
const leader = (organisation: string, name: string): DemoPerson => ({
  email: `leder@${organisation}.ovre-eiker.example.org`,
  name,
  language: 'NB',
  roles: [{ organisation, role: 'ADMIN' }],
});

export const people: DemoPerson[] = [
  {
    email: 'coordinator@ovre-eiker.example.org',
    name: 'Marianne Samlerud',
    language: 'NB',
    roles: [{ network: 'COORDINATOR' }],
  },
  {
    email: 'volunteer@ovre-eiker.example.org',
    name: 'Anne Dugnadsrud',
    language: 'NB',
    roles: [{ organisation: 'frivilligsentralen', role: 'EDITOR' }],
  },
  {
    email: 'admin@ovre-eiker.example.org',
    name: 'Per Nøkkelby',
    language: 'NB',
    roles: [{ organisation: 'frivilligsentralen', role: 'ADMIN' }],
  },
  {
    email: 'unit@ovre-eiker.example.org',
    name: 'Hanne Frisklund',
    language: 'NB',
    roles: [{ organisation: 'friskliv', role: 'EDITOR' }],
  },
  {
    email: 'partner@ovre-eiker.example.org',
    name: 'Svein Torgbråten',
    language: 'NB',
    roles: [{ organisation: 'handelslaget', role: 'EDITOR' }],
  },
  { email: 'eldreradet@ovre-eiker.example.org', name: 'Gerd Visdal', language: 'NB', roles: [{ network: 'OBSERVER' }] },
  {
    email: 'ungdomsradet@ovre-eiker.example.org',
    name: 'Adam Framtidsbakk',
    language: 'NB',
    roles: [{ network: 'OBSERVER' }],
  },
  {
    email: 'radet-for-funksjonsevne@ovre-eiker.example.org',
    name: 'Lise Rampemo',
    language: 'NB',
    roles: [{ network: 'OBSERVER' }],
  },
  {
    email: 'frivillig@frivilligsentralen.ovre-eiker.example.org',
    name: 'Bjørn Kaffetår',
    language: 'NB',
    roles: [{ organisation: 'frivilligsentralen', role: 'MEMBER' }],
  },
  {
    email: 'los@oppvekst.ovre-eiker.example.org',
    name: 'Sara Losen',
    language: 'NB',
    roles: [{ organisation: 'oppvekst', role: 'EDITOR' }],
  },
  leader('friskliv', 'Morten Pusterud'),
  leader('mestring', 'Aud Trygghaug'),
  leader('oppvekst', 'Nina Skolebakk'),
  leader('kultur', 'Tor Sceneplass'),
  leader('samfunn', 'Eva Kartskisse'),
  leader('oeke', 'Rune Vaktmester'),
  leader('innbyggertorget', 'Berit Skranke'),
  leader('demensforeningen', 'Solfrid Minnerud'),
  leader('fiskum-turlag', 'Jon Stifinner'),
  leader('fredfoss-il', 'Camilla Hallgulv'),
  leader('skotselv-sangforening', 'Ruth Andrestemme'),
  leader('ormasen-grannelag', 'Ahmed Grannestad'),
  leader('lerberg-hagelag', 'Kari Gulrotbed'),
  leader('sanitetsforeningen', 'Unni Vaffelrud'),
  leader('ungdomsscenen', 'Leah Rampelys'),
  leader('burud-grendelag', 'Ole Låvebru'),
  leader('eikern-padlelag', 'Frode Åreblad'),
  leader('handelslaget', 'Mette Butikkbjelle'),
  leader('nav', 'Geir Veiviser'),
  leader('sykehuset', 'Ingunn Hvitfrakk'),
  leader('fagnettet', 'Stein Bokhylle'),
  leader('byggmester', 'Roar Vaterpass'),
];
