import type { DemoActivity } from '../demo.types.js';
import { monthly, once, yearly } from '../demo.when.js';
import { biblioteket, radhuset } from './places.js';

/** The network's own meetings, some of it not for all eyes. */
export const meetings: DemoActivity[] = [
  {
    key: 'nettverksmote',
    organiser: 'samfunn',
    title: 'Møte i folkehelsenettverket',
    description:
      'Vi går gjennom hva som mangler, kampanje for kampanje, og ingen går før noe er dekt. Lunsj fra hagelaget.',
    audiences: ['ADULTS'],
    visibility: 'NETWORK',
    place: radhuset,
    ...monthly(2, 'TH', '09:00', 150),
    needs: [
      {
        title: 'Suppe til tretti',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 30,
        neededInDays: 23,
        contributions: [{ organisation: 'lerberg-hagelag', quantity: 30, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'fagdag',
    organiser: 'fagnettet',
    title: 'Fagdag: Hva er et aldersvennlig sted?',
    description: 'Erfaringer fra fire kommuner, gåtur med rullator gjennom Hokksund, og en liste vi gjør noe med.',
    audiences: ['ADULTS'],
    visibility: 'NETWORK',
    place: biblioteket,
    ...yearly('11-06', '09:00', 360),
    needs: [],
  },
  {
    key: 'innspill-parorende',
    organiser: 'mestring',
    title: 'Innspillskveld: temaplan for pårørende',
    description: 'Hva må til for at du skal føle deg trygg som pårørende? Vi skriver ned alt, og svarer på alt.',
    audiences: ['CARERS'],
    visibility: 'PUBLIC',
    place: biblioteket,
    ...once(25, '18:00', 120, 'MO'),
    needs: [
      {
        title: 'Bordverter som skriver',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 5,
        neededInDays: 24,
        contributions: [
          { organisation: 'demensforeningen', quantity: 2, status: 'CONFIRMED' },
          { organisation: 'innbyggertorget', quantity: 2, status: 'PLEDGED' },
        ],
      },
    ],
  },
  {
    key: 'skjermfri-prove',
    organiser: 'kultur',
    campaign: 'skjermfri-sondag',
    title: 'Prøvesøndag uten skjerm',
    description: 'Utkast. Brettspill, trommer og et telefonhotell ved døra.',
    audiences: ['FAMILIES'],
    visibility: 'DRAFT',
    place: biblioteket,
    ...once(220, '12:00', 240, 'SU'),
    needs: [],
  },
];
