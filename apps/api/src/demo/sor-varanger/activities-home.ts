import type { DemoActivity } from '../demo.types.js';
import { everyOtherWeek, monthly, once, weekly } from '../demo.when.js';
import { bjornevatn, bugoynes, forstevann, hesseng, skogfoss, svanvik } from './places.js';

/** Living at home for long: «Hjemme lenger, sammen». */
export const home: DemoActivity[] = [
  {
    key: 'sterk-pa-hesseng',
    organiser: 'friskliv',
    campaign: 'hjemme-lenger',
    title: 'Sterk og stødig på Hesseng',
    description:
      'Knebøy med stol, balanse på matte og en kaffekopp til slutt. Kom i vanlige klær. Vi begynner der du er.',
    audiences: ['SENIORS'],
    visibility: 'PUBLIC',
    place: hesseng,
    first: { inDays: -85, weekday: 'MO', time: '11:00', minutes: 60 },
    recurrence: 'FREQ=WEEKLY;BYDAY=MO,TH',
    contact: { name: 'Maja, frisklivsveileder', phone: '+47 99 00 02 01', isPublic: true },
    needs: [
      {
        title: 'En som rigger og rydder',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 2,
        eachOccurrence: true,
        contributions: [{ organisation: 'frivilligsentralen', quantity: 1, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'forstevannsrunden',
    organiser: 'pasvik-turlag',
    campaign: 'hjemme-lenger',
    title: 'Rundt Førstevann på førti minutter',
    description: 'Strødd sti, gatelys hele veien og to benker. Vi går sakte nok til å høre hva den andre sier.',
    audiences: ['ADULTS', 'SENIORS'],
    visibility: 'PUBLIC',
    place: forstevann,
    ...weekly('TU', '12:00', 60, -95),
    exceptInWeeks: [15],
    needs: [
      {
        title: 'Turfølge for en med stokk',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 3,
        neededInDays: 9,
        contributions: [
          { organisation: 'sanitetsforeningen', quantity: 1, status: 'CONFIRMED' },
          { organisation: 'pasvik-turlag', quantity: 2, status: 'CONFIRMED' },
        ],
      },
    ],
  },
  {
    key: 'bygdetrim-bugoynes',
    organiser: 'friskliv',
    campaign: 'hjemme-lenger',
    title: 'Bygdetrim på Bugøynes',
    description:
      'Veilederen kommer ut til dere annenhver uke. Resten av tida trener bygda selv, med musikk fra eget arkiv.',
    audiences: ['SENIORS', 'ADULTS'],
    visibility: 'PUBLIC',
    place: bugoynes,
    ...everyOtherWeek('WE', '13:00', 75, -70),
    needs: [],
  },
  {
    key: 'skogfoss-kaffe',
    organiser: 'frivilligsentralen',
    campaign: 'hjemme-lenger',
    title: 'Kaffebilen til Skogfoss',
    description:
      'Bilen har med kaffe, lånebøker og blodtrykksmåler. Den står ved kapellet i to timer, og lenger når praten går.',
    audiences: ['SENIORS'],
    visibility: 'PUBLIC',
    place: skogfoss,
    ...monthly(1, 'TH', '11:00', 120),
    needs: [
      {
        title: 'Sjåfør til kaffebilen',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 4,
        neededInDays: 35,
        contributions: [{ organisation: 'svanvik-grendelag', quantity: 3, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'brodderdagen',
    organiser: 'friskliv',
    campaign: 'hjemme-lenger',
    title: 'Brodder på, trygg inn',
    description:
      'Hent gratis brodder og få dem tilpasset. Vi øver på å gå, snu og falle riktig i gangen på samfunnshuset.',
    audiences: ['SENIORS'],
    visibility: 'PUBLIC',
    place: bjornevatn,
    ...once(12, '11:00', 150, 'TH'),
    needs: [
      {
        title: 'Sterke hender til å montere',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 5,
        neededInDays: 11,
        contributions: [{ organisation: 'hesseng-idrett', quantity: 4, status: 'PLEDGED' }],
      },
    ],
  },
  {
    key: 'hjemmesjekk',
    organiser: 'teknisk',
    campaign: 'hjemme-lenger',
    title: 'Hjemmesjekk i Svanvik',
    description: 'Brannvarsler, håndtak og lys på trappa. Vi gikk gjennom tjueto hus på én dag.',
    audiences: ['SENIORS'],
    visibility: 'PUBLIC',
    place: svanvik,
    ...once(-18, '09:00', 420, 'SA'),
    needs: [
      {
        title: 'Batterier og lyspærer',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 2500,
        closed: true,
        contributions: [{ organisation: 'naeringsforum', quantity: 2500, status: 'DELIVERED' }],
      },
    ],
  },
];
