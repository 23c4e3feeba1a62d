import type { DemoActivity } from '../demo.types.js';
import { everyOtherWeek, monthly, once, weekly, yearly } from '../demo.when.js';
import { biblioteket, fredfoss, nostetangen, skotselv, torget } from './places.js';

/** «Et Eiker som husker deg», and what is done for carers. */
export const dementia: DemoActivity[] = [
  {
    key: 'allsang',
    organiser: 'skotselv-sangforening',
    campaign: 'demensvennlig',
    title: 'Sanger du kan utenat',
    description: 'Allsang for deg med demens og den du er glad i. Store bokstaver, kjente melodier, ingen solo.',
    audiences: ['SENIORS', 'CARERS'],
    visibility: 'PUBLIC',
    place: skotselv,
    ...everyOtherWeek('WE', '13:00', 75, -56),
    needs: [
      {
        title: 'Noen som sitter ved siden av',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 6,
        neededInDays: 13,
        contributions: [
          { organisation: 'frivilligsentralen', quantity: 3, status: 'CONFIRMED' },
          { organisation: 'sanitetsforeningen', quantity: 2, status: 'PLEDGED' },
        ],
      },
    ],
  },
  {
    key: 'mote-mellom-venner',
    organiser: 'demensforeningen',
    campaign: 'demensvennlig',
    title: 'Turvenner',
    description: 'Vi går to og to, samme rute hver mandag. Ruta husker vi sammen.',
    audiences: ['SENIORS', 'CARERS'],
    visibility: 'PUBLIC',
    place: nostetangen,
    ...weekly('MO', '12:00', 75, -60),
    needs: [],
  },
  {
    key: 'kassakurs',
    organiser: 'demensforeningen',
    campaign: 'demensvennlig',
    title: 'Kurs for alle som møter kunder',
    description:
      'To timer om å ha god tid når noen leter etter ord, penger eller veien hjem. Merket til vinduet får du med deg.',
    audiences: ['ADULTS'],
    visibility: 'PUBLIC',
    place: biblioteket,
    ...once(17, '18:00', 120, 'TU'),
    needs: [
      {
        title: 'Kursholder',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        quantity: 2,
        neededInDays: 15,
        contributions: [{ organisation: 'mestring', quantity: 2, status: 'PLEDGED' }],
      },
    ],
  },
  {
    key: 'kunsttur',
    organiser: 'frivilligsentralen',
    campaign: 'demensvennlig',
    title: 'Kunst i rolig tempo',
    description: 'Fire bilder, én time, ingen fasit. Hva ser du? Hva minner det om?',
    audiences: ['SENIORS', 'CARERS'],
    visibility: 'PUBLIC',
    place: fredfoss,
    ...monthly(3, 'TH', '12:30', 75),
    needs: [],
  },
  {
    key: 'parorendeskole',
    organiser: 'demensforeningen',
    title: 'Pårørendeskolen om demens',
    description: 'Fem kvelder om sykdommen, rettighetene og deg. Siste kveld handler bare om å hvile.',
    audiences: ['CARERS'],
    visibility: 'PUBLIC',
    place: biblioteket,
    ...weekly('TU', '17:30', 150, -12, 5),
    needs: [
      {
        title: 'Avløser hjemme på kurskvelden',
        kind: 'HOURS',
        unit: 'HOURS',
        quantity: 20,
        neededInDays: 9,
        contributions: [{ organisation: 'sanitetsforeningen', quantity: 12, status: 'CONFIRMED', delivered: 4 }],
      },
    ],
  },
  {
    key: 'parorendedagen',
    organiser: 'mestring',
    title: 'Pårørendedagen',
    description:
      'Frokost på torget for alle som stiller opp for noen. Vi gir deg et kart over hjelpen som finnes, på én side.',
    audiences: ['CARERS'],
    visibility: 'PUBLIC',
    place: torget,
    ...yearly('09-22', '09:00', 120),
    needs: [
      {
        title: 'Rundstykker',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 4000,
        contributions: [{ organisation: 'handelslaget', quantity: 4000, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'sorggruppe',
    organiser: 'sanitetsforeningen',
    title: 'Etter at noen er borte',
    description: 'Åpen samtalegruppe for etterlatte. Du trenger ikke si noe den første gangen.',
    audiences: ['ADULTS', 'CARERS'],
    visibility: 'PUBLIC',
    place: nostetangen,
    ...monthly(-1, 'TU', '18:00', 120),
    needs: [],
  },
];
