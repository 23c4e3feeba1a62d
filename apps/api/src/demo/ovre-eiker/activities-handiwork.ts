import type { DemoActivity } from '../demo.types.js';
import { everyOtherWeek, monthly, once, weekly } from '../demo.when.js';
import { lerberg, ormasen, semsmoen, torget, vestfossen } from './places.js';

/** With one's own hands: gardens, repairs and clearing up. */
export const handiwork: DemoActivity[] = [
  {
    key: 'hagekveld',
    organiser: 'lerberg-hagelag',
    title: 'Hagekveld på Lerberg',
    description: 'Felles bed, felles redskap, felles te. Kom med hendene, gå med salat.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: lerberg,
    ...weekly('TH', '17:30', 120, -30),
    exceptInWeeks: [6, 7],
    needs: [
      {
        title: 'Kompost',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 3,
        neededInDays: 17,
        contributions: [{ organisation: 'oeke', quantity: 2, status: 'CONFIRMED', delivered: 1 }],
      },
    ],
  },
  {
    key: 'hageklubb-rullestol',
    organiser: 'lerberg-hagelag',
    title: 'Vi bygger høye bed',
    description: 'Tolv plantekasser i bordhøyde, så ingen trenger å bøye seg eller reise seg for å luke.',
    audiences: ['ADULTS', 'SENIORS'],
    visibility: 'PUBLIC',
    place: lerberg,
    ...once(10, '10:00', 300, 'SA'),
    needs: [
      {
        title: 'Planker og skruer',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 12000,
        neededInDays: 8,
        contributions: [
          { organisation: 'handelslaget', quantity: 7000, status: 'CONFIRMED' },
          { organisation: 'oeke', quantity: 4500, status: 'PLEDGED' },
        ],
      },
      {
        title: 'Folk med drill',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 8,
        neededInDays: 9,
        contributions: [
          { organisation: 'ormasen-grannelag', quantity: 5, status: 'CONFIRMED', note: 'Vi låner drillene i boden.' },
          { organisation: 'burud-grendelag', quantity: 3, status: 'CONFIRMED' },
        ],
      },
    ],
  },
  {
    key: 'reparasjonskafe',
    organiser: 'frivilligsentralen',
    title: 'Reparasjonskafé',
    description: 'Brødristere, bukser og barnesykler. Ni av ti ting går hjem i live.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: vestfossen,
    ...monthly(-1, 'SA', '11:00', 180),
    needs: [
      {
        title: 'Elektriker',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        quantity: 3,
        neededInDays: 32,
        contributions: [{ organisation: 'oeke', quantity: 3, status: 'PLEDGED' }],
      },
    ],
  },
  {
    key: 'snomaking',
    organiser: 'ormasen-grannelag',
    title: 'Vaktlaget: måking og plenklipp',
    description: 'Vi rykker ut med spade eller klipper, etter årstida, hos dem som ikke klarer det selv.',
    audiences: ['SENIORS'],
    visibility: 'PUBLIC',
    place: ormasen,
    ...everyOtherWeek('SU', '15:00', 120, -50),
    needs: [
      {
        title: 'Unge armer',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 4,
        eachOccurrence: true,
        contributions: [{ organisation: 'fredfoss-il', quantity: 3, status: 'PLEDGED' }],
      },
    ],
  },
  {
    key: 'loppemarked',
    organiser: 'fredfoss-il',
    title: 'Loppemarked på Semsmoen',
    description: 'Overskuddet går til kontingent for barn som ellers ikke fikk være med.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: semsmoen,
    ...once(37, '10:00', 300, 'SA'),
    needs: [
      {
        title: 'Bærehjelp',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 14,
        neededInDays: 36,
        contributions: [{ organisation: 'ungdomsscenen', quantity: 5, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'torgrydding',
    organiser: 'handelslaget',
    title: 'Vi vasker torget',
    description: 'Kost, såpe og musikk fra bakeriet. Tretti møtte opp, og blomsterkassene ble malt gule.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: torget,
    ...once(-14, '17:00', 120, 'MO'),
    needs: [],
  },
];
