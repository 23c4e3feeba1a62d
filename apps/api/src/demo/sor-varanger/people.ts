import type { DemoPerson } from '../demo.types.js';

/** Invented, and plainly so: names made of wind, ice and coffee, addresses under example.org. */
const leader = (organisation: string, name: string): DemoPerson => ({
  email: `leder@${organisation}.sor-varanger.example.org`,
  name,
  language: 'NB',
  roles: [{ organisation, role: 'ADMIN' }],
});

export const people: DemoPerson[] = [
  {
    email: 'coordinator@sor-varanger.example.org',
    name: 'Randi Sammenes',
    language: 'NB',
    roles: [{ network: 'COORDINATOR' }],
  },
  {
    email: 'volunteer@sor-varanger.example.org',
    name: 'Inga Furustien',
    language: 'NB',
    roles: [{ organisation: 'pasvik-turlag', role: 'EDITOR' }],
  },
  {
    email: 'admin@sor-varanger.example.org',
    name: 'Oddvar Bålvik',
    language: 'NB',
    roles: [{ organisation: 'pasvik-turlag', role: 'ADMIN' }],
  },
  {
    email: 'unit@sor-varanger.example.org',
    name: 'Maja Friskvind',
    language: 'NB',
    roles: [{ organisation: 'friskliv', role: 'EDITOR' }],
  },
  {
    email: 'partner@sor-varanger.example.org',
    name: 'Geir Handelskai',
    language: 'NB',
    roles: [{ organisation: 'naeringsforum', role: 'EDITOR' }],
  },
  {
    email: 'eldreradet@sor-varanger.example.org',
    name: 'Hjørdis Klokskap',
    language: 'NB',
    roles: [{ network: 'OBSERVER' }],
  },
  {
    email: 'ungdomsradet@sor-varanger.example.org',
    name: 'Mikkel Nordlysmo',
    language: 'NB',
    roles: [{ network: 'OBSERVER' }],
  },
  {
    email: 'giella@duodjesearvi.sor-varanger.example.org',
    name: 'Ánte Giellabálggis',
    language: 'SE',
    roles: [{ organisation: 'duodjesearvi', role: 'EDITOR' }],
  },
  {
    email: 'tolk@sprakvenner.sor-varanger.example.org',
    name: 'Oksana Ordstrand',
    language: 'EN',
    roles: [{ organisation: 'sprakvenner', role: 'EDITOR' }],
  },
  {
    email: 'bibliotek@kultur.sor-varanger.example.org',
    name: 'Jan Bokhylle',
    language: 'NB',
    roles: [{ organisation: 'kultur', role: 'EDITOR' }],
  },
  leader('friskliv', 'Kari Puststad'),
  leader('omsorg', 'Synnøve Varmestue'),
  leader('oppvekst', 'Per Skolegård'),
  leader('kultur', 'Lill Sceneteppe'),
  leader('teknisk', 'Roger Brøytekant'),
  leader('servicekontoret', 'Wenche Skranke'),
  leader('samfunn', 'Ellen Oversikt'),
  leader('frivilligsentralen', 'Tove Dugnadsnes'),
  leader('bugoynes-bygdelag', 'Einar Kaikant'),
  { ...leader('duodjesearvi', 'Elle Duodjenieida'), language: 'SE' },
  leader('bjornevatn-kor', 'Unni Altstemme'),
  leader('hesseng-idrett', 'Trond Hallgulv'),
  leader('sanitetsforeningen', 'Solbjørg Vaffeljern'),
  leader('sprakvenner', 'Samira Ordbro'),
  leader('svanvik-grendelag', 'Arvid Grendestad'),
  leader('kvenvenner', 'Aino Kaffekjele'),
  leader('jakobsnes-batlag', 'Terje Årefast'),
  leader('naeringsforum', 'Monica Butikkdør'),
  leader('sykehuset', 'Bente Hvitfrakk'),
  leader('nav', 'Lars Veiviser'),
  leader('kunnskap', 'Turid Bokstad'),
  leader('fjordbuss', 'Kjell Bakrute'),
];
