import type { DemoActivity } from '../demo.types.js';
import { everyOtherWeek, monthly, once, weekly, yearly } from '../demo.when.js';
import { bjornevatn, bugoyfjord, bugoynes, radhuset, svanvik } from './places.js';

/** Round a table. */
export const tables: DemoActivity[] = [
  {
    key: 'torsdagsmiddag',
    organiser: 'frivilligsentralen',
    title: 'Torsdagsmiddag i Bjørnevatn',
    description: 'Fiskekaker, raspeball eller det fryseren vil. Kom alene, gå hjem med en avtale.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: bjornevatn,
    ...weekly('TH', '15:00', 120, -61),
    needs: [
      {
        title: 'Kokk og oppvask',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 4,
        eachOccurrence: true,
        contributions: [
          { organisation: 'sanitetsforeningen', quantity: 2, status: 'CONFIRMED' },
          { organisation: 'bjornevatn-kor', quantity: 1, status: 'PLEDGED' },
        ],
      },
      {
        title: 'Fisk rett fra kaia',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 12,
        neededInDays: 10,
        contributions: [
          { organisation: 'bugoynes-bygdelag', quantity: 12, status: 'CONFIRMED', note: 'Tolv kasser sei.' },
        ],
      },
    ],
  },
  {
    key: 'kaikaffe',
    organiser: 'bugoynes-bygdelag',
    title: 'Kaikaffe',
    description: 'Ni stoler, én kjele, alle båter i dialog. Slik begynner lørdagen på Bugøynes.',
    audiences: ['SENIORS', 'EVERYONE'],
    visibility: 'PUBLIC',
    place: bugoynes,
    ...weekly('SA', '10:00', 90, -80),
    needs: [],
  },
  {
    key: 'vaffelfredag',
    organiser: 'sanitetsforeningen',
    title: 'Vafler på rådhuset',
    description:
      'Siste fredag i måneden deler saksbehandlere og innbyggere bord. Spør om byggesaken, eller om oppskriften.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: radhuset,
    ...monthly(-1, 'FR', '11:00', 90),
    needs: [],
  },
  {
    key: 'fjordsuppe',
    organiser: 'sanitetsforeningen',
    title: 'Suppe i Bugøyfjord',
    description: 'Grendehuset fyrer opp annenhver tirsdag. Skyss hjem når mørket har kommet.',
    audiences: ['SENIORS'],
    visibility: 'PUBLIC',
    place: bugoyfjord,
    ...everyOtherWeek('TU', '13:00', 120, -42),
    exceptInWeeks: [8],
    needs: [
      {
        title: 'Skyss hjem',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 3,
        eachOccurrence: true,
        contributions: [{ organisation: 'omsorg', quantity: 3, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'grendefest',
    organiser: 'svanvik-grendelag',
    title: 'Alle i Svanvik til bords',
    description: 'Ett langbord, hver familie tar med én rett. Trekkspillet er stemt.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: svanvik,
    ...once(33, '17:00', 240, 'SA'),
    needs: [
      {
        title: 'Stoler og bord',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 60,
        neededInDays: 32,
        contributions: [
          { organisation: 'kultur', quantity: 40, status: 'CONFIRMED' },
          { organisation: 'hesseng-idrett', quantity: 15, status: 'PLEDGED' },
        ],
      },
    ],
  },
  {
    key: 'eldredagen',
    organiser: 'omsorg',
    title: 'Den internasjonale eldredagen',
    description: 'Dans, kake og åpen mikrofon: Hva trenger du for å bli boende hjemme? Eldrerådet noterer.',
    audiences: ['SENIORS', 'CARERS'],
    visibility: 'PUBLIC',
    place: bjornevatn,
    ...yearly('10-01', '12:00', 180),
    needs: [],
  },
];
