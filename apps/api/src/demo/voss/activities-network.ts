import type { DemoActivity } from '../demo.types.js';
import { everyOtherWeek, monthly, once, yearly } from '../demo.when.js';
import { hagahaugen, heradshuset, kulturhuset } from './places.js';

/** What services and the network itself set up, some of it not for all eyes. */
export const meetings: DemoActivity[] = [
  {
    key: 'hukommelsestime',
    organiser: 'helse-og-omsorg',
    title: 'Open time hjå demenskontakten',
    description: 'Er du uroleg for minnet, ditt eige eller ein annan sitt? Kom innom utan timeavtale. Vi har god tid.',
    audiences: ['SENIORS', 'CARERS'],
    visibility: 'PUBLIC',
    place: hagahaugen,
    ...everyOtherWeek('MO', '10:00', 180, -63),
    needs: [],
  },
  {
    key: 'nettverksmote',
    organiser: 'styring-og-analyse',
    title: 'Møte i folkehelsenettverket',
    description:
      'Alle einingar, lag og partnarar ved same bord. Sak 1: Kva manglar i kampanjane? Sak 2: Kven spør vi? Kaffi frå halv ni.',
    audiences: ['ADULTS'],
    visibility: 'NETWORK',
    place: heradshuset,
    ...monthly(2, 'TU', '09:00', 120),
    needs: [],
  },
  {
    key: 'fagdag',
    organiser: 'usht',
    title: 'Fagdag om samarbeid med pårørande',
    description: 'For tilsette og frivillige i nettverket. Samtaleøving, lunsj og ein pårørande som fortel.',
    audiences: ['ADULTS'],
    visibility: 'NETWORK',
    place: kulturhuset,
    ...yearly('11-12', '09:00', 360),
    needs: [
      {
        title: 'Ein pårørande som vil fortelje',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        quantity: 2,
        contributions: [{ organisation: 'attmed', quantity: 1, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'ungdomen-kveld',
    organiser: 'oppvekst',
    campaign: 'ungdomen-spor',
    title: 'Første spørjekveld',
    description: 'Utkast. Tema søvn. Ungdomsrådet vel kven som skal svare.',
    audiences: ['YOUTH'],
    visibility: 'DRAFT',
    ...once(205, '18:00', 90, 'TH'),
    needs: [],
  },
  {
    key: 'heimegjennomgang',
    organiser: 'innbyggarservice',
    campaign: 'bu-heime',
    title: 'Gå gjennom heimen med oss',
    description:
      'Prøvebesøk hjå fem som har sagt ja. Vi ser etter dørstokkar, lys og lause matter, og skriv ei liste saman.',
    audiences: ['SENIORS'],
    visibility: 'NETWORK',
    ...once(125, '10:00', 240, 'WE'),
    needs: [
      {
        title: 'Nevenyttig følgje',
        kind: 'HOURS',
        unit: 'HOURS',
        quantity: 8,
        neededInDays: 120,
        contributions: [{ organisation: 'tverrelvi-grendalag', quantity: 4, status: 'PLEDGED' }],
      },
    ],
  },
];
