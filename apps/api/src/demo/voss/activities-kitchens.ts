import type { DemoActivity } from '../demo.types.js';
import { monthly, weekly } from '../demo.when.js';
import { evanger, kulturhuset, vangen } from './places.js';

/** Kitchens: learning to cook, and cooking for others. */
export const kitchens: DemoActivity[] = [
  {
    key: 'kokkeskulen',
    organiser: 'friskliv',
    title: 'Mat du får til',
    description:
      'Seks kveldar med billeg og god mat: havre, kål, makrell og alt du kan gjere med dei. Vi et det vi lagar.',
    audiences: ['ADULTS'],
    visibility: 'PUBLIC',
    place: kulturhuset,
    ...weekly('MO', '17:00', 150, -10, 6),
    needs: [
      {
        title: 'Råvarer',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 4800,
        neededInDays: 14,
        contributions: [
          { organisation: 'naeringsradet', quantity: 3000, status: 'CONFIRMED' },
          { organisation: 'nav', quantity: 1800, status: 'PLEDGED' },
        ],
      },
    ],
  },
  {
    key: 'kjokenrundgang',
    organiser: 'verda-pa-vangen',
    title: 'Kjøkenet går på rundgang',
    description:
      'Ein ny heimstad i gryta kvar månad. Sist var det Asmara, neste gong er det Aleppo. Vertskapet lagar, gjestane skrellar.',
    audiences: ['NEWCOMERS', 'EVERYONE'],
    visibility: 'PUBLIC',
    place: kulturhuset,
    ...monthly(3, 'FR', '17:00', 180),
    needs: [
      {
        title: 'Vertar som kan koke',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 4,
        neededInDays: 22,
        contributions: [
          {
            organisation: 'evanger-bygdekveld',
            quantity: 1,
            status: 'PLEDGED',
            note: 'Eg kan lage vossakorv frå botnen av.',
          },
        ],
      },
    ],
  },
  {
    key: 'evangerbakst',
    organiser: 'evanger-bygdekveld',
    title: 'Bakekveld i eldhuset',
    description: 'Lefse, krotakaker og gode gamle knep. Dei eldste lærer dei yngste, og omvendt når noko må på nett.',
    audiences: ['FAMILIES', 'SENIORS'],
    visibility: 'PUBLIC',
    place: evanger,
    ...monthly(1, 'TU', '17:30', 180),
    needs: [],
  },
  {
    key: 'frukost',
    organiser: 'oppvekst',
    title: 'Frukost før første time',
    description:
      'Havregraut og brødskiver på ungdomsskulen, for alle som vil. Ein dag med mat i magen er ein lettare dag.',
    audiences: ['YOUTH'],
    visibility: 'NETWORK',
    first: { inDays: -66, weekday: 'MO', time: '07:30', minutes: 45 },
    recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    needs: [
      {
        title: 'Frukostvertar på måndagar',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 3,
        neededInDays: 11,
        contributions: [{ organisation: 'raundalen-sanitetslag', quantity: 2, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'matredding',
    organiser: 'verda-pa-vangen',
    title: 'Reddast må det som reddast kan',
    description:
      'Butikkane gir det dei ikkje får selt, vi lagar middag av det. Ta med boks, så får du med deg resten heim.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: vangen,
    ...weekly('WE', '16:00', 90, -25),
    needs: [
      {
        title: 'Henting hjå butikkane',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 2,
        eachOccurrence: true,
        contributions: [{ organisation: 'naeringsradet', quantity: 2, status: 'PLEDGED' }],
      },
    ],
  },
];
