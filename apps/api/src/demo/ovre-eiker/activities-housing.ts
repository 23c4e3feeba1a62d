import type { DemoActivity } from '../demo.types.js';
import { everyOtherWeek, monthly, once, weekly } from '../demo.when.js';
import { biblioteket, ormasen, radhuset, torget } from './places.js';

/** Homes, work and digital daily life. */
export const housing: DemoActivity[] = [
  {
    key: 'tegnekveld',
    organiser: 'oeke',
    campaign: 'egen-dor',
    title: 'Tegn ditt eget fellesrom',
    description: 'Beboere, arkitekt og vaktmester rundt samme papir. Ta med bilde av et rom du liker å være i.',
    audiences: ['ADULTS', 'SENIORS'],
    visibility: 'NETWORK',
    place: ormasen,
    ...once(145, '17:30', 150, 'WE'),
    needs: [
      {
        title: 'Arkitekt',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        quantity: 5,
        neededInDays: 140,
        contributions: [{ organisation: 'fagnettet', quantity: 3, status: 'PLEDGED' }],
      },
    ],
  },
  {
    key: 'startlanskveld',
    organiser: 'nav',
    title: 'Kan jeg eie min egen bolig?',
    description: 'Startlån, bostøtte og sparing forklart i rolig tempo. Tolk på tre språk, og tid til hver enkelt.',
    audiences: ['ADULTS', 'NEWCOMERS'],
    visibility: 'PUBLIC',
    place: radhuset,
    ...monthly(1, 'WE', '17:00', 90),
    needs: [],
  },
  {
    key: 'digital-hjelp',
    organiser: 'innbyggertorget',
    title: 'Digital drop-in',
    description: 'Vi hjelper deg med timebestilling, bank og bildekoder. Ta med briller, lader og god tid.',
    audiences: ['SENIORS', 'ADULTS'],
    visibility: 'PUBLIC',
    place: biblioteket,
    ...weekly('TU', '12:00', 120, -48),
    needs: [
      {
        title: 'Hjelpere fra ungdomsskolen',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 4,
        eachOccurrence: true,
        contributions: [{ organisation: 'oppvekst', quantity: 4, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'velferdsteknologi',
    organiser: 'mestring',
    title: 'Prøv teknologien hjemme hos oss',
    description: 'Medisindispenser, dørvakt og lys som tenner seg selv, i en helt vanlig stue. Trykk på alt.',
    audiences: ['SENIORS', 'CARERS'],
    visibility: 'PUBLIC',
    place: radhuset,
    ...everyOtherWeek('FR', '10:00', 180, -21),
    needs: [],
  },
  {
    key: 'jobbprat',
    organiser: 'nav',
    title: 'Jobbprat på torget',
    description: 'Tre bedrifter, tre stoler, ti minutter hver. To fikk jobb sist.',
    audiences: ['ADULTS', 'YOUTH'],
    visibility: 'PUBLIC',
    place: torget,
    ...once(-4, '12:00', 120, 'TH'),
    needs: [],
  },
];
