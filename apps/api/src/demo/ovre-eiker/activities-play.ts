import type { DemoActivity } from '../demo.types.js';
import { everyOtherWeek, once, weekly } from '../demo.when.js';
import { biblioteket, hokksundhallen, lerberg, ormasen, semsmoen } from './places.js';

/** Children, families and play. */
export const play: DemoActivity[] = [
  {
    key: 'lekegruppe',
    organiser: 'sanitetsforeningen',
    title: 'Åpen lekestue',
    description: 'For barn uten barnehageplass og voksne uten voksenprat. Kaffen er varm, gulvet er mykt.',
    audiences: ['FAMILIES'],
    visibility: 'PUBLIC',
    place: ormasen,
    ...weekly('TU', '10:00', 150, -45),
    needs: [],
  },
  {
    key: 'turnlek',
    organiser: 'fredfoss-il',
    title: 'Søndagsåpen hall',
    description: 'Matter, tau og tjukkas for alle under ti. Foreldre må være med, og får hoppe.',
    audiences: ['CHILDREN', 'FAMILIES'],
    visibility: 'PUBLIC',
    place: hokksundhallen,
    ...weekly('SU', '10:00', 120, -90),
    needs: [
      {
        title: 'Voksne som rigger',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 2,
        neededInDays: 5,
        contributions: [{ organisation: 'frivilligsentralen', quantity: 2, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'sykkelskole',
    organiser: 'fredfoss-il',
    title: 'Sykkelskole for voksne',
    description: 'Seks kvelder på tom parkeringsplass. Vi holder i setet til du sier slipp.',
    audiences: ['ADULTS', 'NEWCOMERS'],
    visibility: 'PUBLIC',
    place: semsmoen,
    ...weekly('WE', '18:00', 75, -15, 6),
    needs: [
      {
        title: 'Lånesykler',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 8,
        neededInDays: 4,
        contributions: [
          { organisation: 'handelslaget', quantity: 5, status: 'DELIVERED' },
          { organisation: 'oeke', quantity: 2, status: 'PLEDGED' },
        ],
      },
    ],
  },
  {
    key: 'hagebarn',
    organiser: 'lerberg-hagelag',
    title: 'Spirer: barn i kjøkkenhagen',
    description: 'Så, luke, smake. Hvert barn får en rad og en besteforelder å dele den med.',
    audiences: ['CHILDREN', 'SENIORS'],
    visibility: 'PUBLIC',
    place: lerberg,
    ...everyOtherWeek('SA', '11:00', 90, -42),
    needs: [
      {
        title: 'Reservebesteforeldre',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 6,
        neededInDays: 26,
        contributions: [{ organisation: 'sanitetsforeningen', quantity: 2, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'bamsesykehus',
    organiser: 'sanitetsforeningen',
    title: 'Bamsesykehuset',
    description: 'Ta med en bamse som har vondt. Her blir alle lyttet på, også de med løs arm.',
    audiences: ['CHILDREN'],
    visibility: 'PUBLIC',
    place: biblioteket,
    ...once(-7, '11:00', 150, 'SA'),
    needs: [
      {
        title: 'Plaster og bandasje',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 200,
        closed: true,
        contributions: [{ organisation: 'mestring', quantity: 180, status: 'DELIVERED' }],
      },
    ],
  },
];
