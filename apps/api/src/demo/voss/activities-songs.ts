import type { DemoActivity } from '../demo.types.js';
import { everyOtherWeek, monthly, once, yearly } from '../demo.when.js';
import { kulturhuset, molster, ungdomshuset, vangen } from './places.js';

/** Songs, fiddles, films and fairs. */
export const songs: DemoActivity[] = [
  {
    key: 'open-koroving',
    organiser: 'vangen-songlag',
    title: 'Open korøving',
    description:
      'Kom innom og høyr om vi passar for deg. Ingen prøvesong. Vi øver på tre viser og ein salme, og ler mykje imellom.',
    audiences: ['ADULTS'],
    visibility: 'PUBLIC',
    place: kulturhuset,
    ...monthly(1, 'MO', '19:00', 120),
    needs: [],
  },
  {
    key: 'minnesong',
    organiser: 'vangen-songlag',
    title: 'Songar vi hugsar',
    description:
      'Allsong for menneske med demens og dei som er glade i dei. Songane sit når orda sviktar. Tekstar med store bokstavar.',
    audiences: ['SENIORS', 'CARERS'],
    visibility: 'PUBLIC',
    place: kulturhuset,
    ...everyOtherWeek('TH', '13:30', 60, -49),
    needs: [
      {
        title: 'Eit rom utan ekko',
        kind: 'VENUE',
        unit: 'PIECES',
        quantity: 1,
        neededInDays: 30,
        contributions: [{ organisation: 'kultur', quantity: 1, status: 'CONFIRMED' }],
      },
      {
        title: 'Songhefte med store bokstavar',
        kind: 'OUTREACH',
        unit: 'PIECES',
        quantity: 40,
        neededInDays: 30,
        contributions: [{ organisation: 'usht', quantity: 40, status: 'DELIVERED' }],
      },
    ],
  },
  {
    key: 'spelemannskveld',
    organiser: 'evanger-bygdekveld',
    title: 'Hardingfela på tunet',
    description: 'Slåttar, segner og flatbrød. Dei unge spelar, dei gamle rettar på takta.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: molster,
    ...once(19, '18:00', 120, 'FR'),
    needs: [],
  },
  {
    key: 'klesbytedag',
    organiser: 'verda-pa-vangen',
    title: 'Bytedag for klede',
    description: 'Ta med det barna har vakse frå, ta med deg det dei treng. Særleg sko, ullklede og regntøy går fort.',
    audiences: ['FAMILIES'],
    visibility: 'PUBLIC',
    place: kulturhuset,
    ...once(11, '11:00', 180, 'SA'),
    needs: [
      {
        title: 'Klesstativ',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 8,
        neededInDays: 10,
        contributions: [
          { organisation: 'naeringsradet', quantity: 5, status: 'CONFIRMED', note: 'Frå klesbutikken som pussar opp.' },
          { organisation: 'kultur', quantity: 2, status: 'PLEDGED' },
        ],
      },
    ],
  },
  {
    key: 'frivilligdagen',
    organiser: 'frivilligforum',
    title: 'Den internasjonale frivilligdagen',
    description: 'Alle laga på éin stad, éin gong i året. Finn noko å vere med på, eller nokon å spørje.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: vangen,
    ...yearly('12-05', '15:00', 180),
    needs: [],
  },
  {
    key: 'ungdomsfilm',
    organiser: 'myrkdalen-ungdomslag',
    title: 'Filmkveld, valt av dei som kjem',
    description: 'Røysting i døra, popkorn i bøtter og bordtennis i pausen.',
    audiences: ['YOUTH'],
    visibility: 'PUBLIC',
    place: ungdomshuset,
    ...monthly(2, 'SA', '19:00', 180),
    needs: [],
  },
];
