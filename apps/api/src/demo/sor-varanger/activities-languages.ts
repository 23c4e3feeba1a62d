import type { DemoActivity } from '../demo.types.js';
import { everyOtherWeek, monthly, once, weekly, yearly } from '../demo.when.js';
import { biblioteket, bugoynes, neiden, savio, torget } from './places.js';

/** Norwegian, Sámi, Kven and all the others. */
export const languages: DemoActivity[] = [
  {
    key: 'giellakafea',
    organiser: 'duodjesearvi',
    title: 'Sámi giellakafea',
    description:
      'Samisk språkkafé for dem som kan, dem som kunne, og dem som vil kunne. Vi begynner med kaffe og været: Makkár dálki lea odne?',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: neiden,
    ...everyOtherWeek('TU', '18:00', 90, -77),
    needs: [
      {
        title: 'En som snakker samisk til vanlig',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 2,
        neededInDays: 12,
        contributions: [{ organisation: 'kultur', quantity: 1, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'albmotbeaivi',
    organiser: 'duodjesearvi',
    title: 'Sámi álbmotbeaivi, samefolkets dag',
    description: 'Flagg, joik og bidos på torget. Barnehagene synger, og alle er invitert, med eller uten kofte.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: torget,
    ...yearly('02-06', '11:00', 180),
    needs: [
      {
        title: 'Bidos til tre hundre',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 18000,
        contributions: [{ organisation: 'kultur', quantity: 10000, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'kvenfolkets-dag',
    organiser: 'kvenvenner',
    title: 'Kvenfolkets dag',
    description:
      'Kaffe, ost og fortellinger fra Bugøynes. Tervetuloa, både du som er kven og du som bare er nysgjerrig.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: bugoynes,
    ...yearly('03-16', '17:00', 120),
    needs: [],
  },
  {
    key: 'kvenkaffe',
    organiser: 'kvenvenner',
    title: 'Kvenske ord til kaffen',
    description: 'Fem ord hver gang, og en sang på slutten. Du kan sikkert flere enn du tror.',
    audiences: ['ADULTS', 'SENIORS'],
    visibility: 'PUBLIC',
    place: bugoynes,
    ...monthly(1, 'WE', '12:00', 90),
    needs: [],
  },
  {
    key: 'sprakkafe',
    organiser: 'sprakvenner',
    title: 'Språkkafé på biblioteket',
    description: 'Norsk på ordentlig: om leie, lunsj og «ka du sir». Tre bord etter hvor mye du kan.',
    audiences: ['NEWCOMERS'],
    visibility: 'PUBLIC',
    place: biblioteket,
    ...weekly('TH', '17:30', 90, -70),
    needs: [
      {
        title: 'Bordverter',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 3,
        eachOccurrence: true,
        contributions: [
          { organisation: 'sanitetsforeningen', quantity: 2, status: 'CONFIRMED' },
          { organisation: 'naeringsforum', quantity: 1, status: 'PLEDGED' },
        ],
      },
    ],
  },
  {
    key: 'ordenes-kveld',
    organiser: 'kultur',
    title: 'Én kveld, fem språk',
    description: 'Norsk, samisk, kvensk, russisk og ukrainsk. Fem lesere, fem dikt, felles stillhet og felles kake.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: savio,
    ...once(26, '18:30', 90, 'WE'),
    needs: [
      {
        title: 'En som leser på ukrainsk',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 1,
        neededInDays: 24,
        contributions: [],
      },
    ],
  },
];
