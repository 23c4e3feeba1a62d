import type { DemoActivity } from '../demo.types.js';
import { everyOtherWeek, once, weekly, yearly } from '../demo.when.js';
import { kulturhuset, raundalen, tverrelvi, vinje } from './places.js';

/** Round a table: soup and neighbours, most of it left from «Plass ved bordet». */
export const tables: DemoActivity[] = [
  {
    key: 'suppe-og-song',
    organiser: 'tverrelvi-grendalag',
    title: 'Suppe og song',
    description:
      'Suppe klokka tolv, song klokka eitt, oppvask i fellesskap. Det kostar ingenting, men det står ei krukke ved døra.',
    audiences: ['SENIORS', 'EVERYONE'],
    visibility: 'PUBLIC',
    place: tverrelvi,
    ...weekly('TH', '12:00', 120, -100),
    needs: [
      {
        title: 'Sjåfør til suppelunsjen',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 3,
        eachOccurrence: true,
        contributions: [
          { organisation: 'helse-og-omsorg', quantity: 1, status: 'CONFIRMED' },
          { organisation: 'frivilligforum', quantity: 1, status: 'PLEDGED' },
        ],
      },
      {
        title: 'Nokon som spelar piano',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 1,
        neededInDays: 15,
        contributions: [
          {
            organisation: 'vangen-songlag',
            quantity: 1,
            status: 'CONFIRMED',
            note: 'Ho spelar etter gehør og i alle toneartar.',
          },
        ],
      },
    ],
  },
  {
    key: 'langbordet',
    organiser: 'frivilligforum',
    campaign: 'plass-ved-bordet',
    title: 'Langbordet',
    description:
      'Tolv torsdagar med eitt langt bord i foajeen på kulturhuset. Den tolvte gongen måtte vi låne stolar av biblioteket.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: kulturhuset,
    ...weekly('TH', '16:30', 120, -130, 12),
    needs: [
      {
        title: 'Duking og oppvask',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 8,
        contributions: [
          { organisation: 'kultur', quantity: 2, status: 'DELIVERED' },
          { organisation: 'verda-pa-vangen', quantity: 6, status: 'DELIVERED' },
        ],
      },
    ],
  },
  {
    key: 'grautlaurdag',
    organiser: 'tverrelvi-grendalag',
    campaign: 'plass-ved-bordet',
    title: 'Grautlaurdag i fire grender',
    description: 'Same graut, same klokkeslett, fire grender. Siste samling i kampanjen, med 74 til bords.',
    audiences: ['FAMILIES', 'SENIORS'],
    visibility: 'PUBLIC',
    place: tverrelvi,
    ...once(-28, '13:00', 120, 'SA'),
    needs: [],
  },
  {
    key: 'vaffelstova',
    organiser: 'raundalen-sanitetslag',
    title: 'Vaffelstova i Raundalen',
    description:
      'Vaflar, kaffi og blodtrykk på skulehuset. Har du noko du vil lære bort, så ta det med: strikking, flugebinding, saft av urter.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: raundalen,
    ...everyOtherWeek('WE', '11:00', 150, -84),
    needs: [
      {
        title: 'To nye vaffeljern',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 2,
        neededInDays: 20,
        contributions: [{ organisation: 'naeringsradet', quantity: 2, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'pensjonistlunsj',
    organiser: 'frivilligforum',
    title: 'Middag for éin, saman',
    description:
      'For deg som et åleine til vanleg. Vi et på kulturhuset, kvar betaler sitt, og ingen treng gå før klokka fire.',
    audiences: ['SENIORS'],
    visibility: 'PUBLIC',
    place: kulturhuset,
    ...weekly('TU', '14:00', 120, -35),
    cancelNext: true,
    needs: [],
  },
  {
    key: 'vinjebordet',
    organiser: 'tverrelvi-grendalag',
    title: 'Bygdekjøkenet kjem til Vinje',
    description: 'Grendalaget tek suppegryta med på flyttefot. Kom og et, så ser vi om Vinje vil ha sitt eige bord.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: vinje,
    ...once(16, '17:00', 120, 'TH'),
    needs: [],
  },
  {
    key: 'eldredagen',
    organiser: 'frivilligforum',
    title: 'Eldredagen på kulturhuset',
    description: 'Kaffi, dans og ope ordskifte med eldrerådet: Kva skal til for at du kan bu trygt heime?',
    audiences: ['SENIORS', 'CARERS'],
    visibility: 'PUBLIC',
    place: kulturhuset,
    ...yearly('10-01', '12:00', 180),
    needs: [],
  },
];
