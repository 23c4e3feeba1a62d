import type { DemoActivity } from '../demo.types.js';
import { monthly, once, weekly, yearly } from '../demo.when.js';
import { evanger, granvin, lundhaugen, myrkdalen } from './places.js';

/** Neighbours, and what they do for each other. */
export const neighbours: DemoActivity[] = [
  {
    key: 'myrkdalsdansen',
    organiser: 'myrkdalen-ungdomslag',
    title: 'Dans på lokalet',
    description: 'Ril, reinlender og noko nyare til slutt. Vi lærer deg stega den første halvtimen.',
    audiences: ['YOUTH', 'ADULTS'],
    visibility: 'PUBLIC',
    place: myrkdalen,
    ...monthly(-1, 'FR', '20:00', 180),
    needs: [
      {
        title: 'Nattskyss heim til Vangen',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 2,
        neededInDays: 33,
        contributions: [
          {
            organisation: 'tverrelvi-grendalag',
            quantity: 1,
            status: 'DECLINED',
            reason: 'Bussen må vere heime før klokka ti.',
          },
        ],
      },
    ],
  },
  {
    key: 'nabotelefonen',
    organiser: 'frivilligforum',
    title: 'Nabotelefonen',
    description:
      'Vi ringjer deg kvar måndag om du vil: berre for å høyre korleis det står til. Meld deg på hjå Frivilligforum.',
    audiences: ['SENIORS'],
    visibility: 'PUBLIC',
    ...weekly('MO', '10:00', 120, -52),
    needs: [
      {
        title: 'Ringjevener',
        kind: 'HOURS',
        unit: 'HOURS',
        quantity: 20,
        neededInDays: 18,
        contributions: [
          { organisation: 'raundalen-sanitetslag', quantity: 10, status: 'CONFIRMED', delivered: 4 },
          { organisation: 'innbyggarservice', quantity: 5, status: 'PLEDGED' },
        ],
      },
    ],
  },
  {
    key: 'grannelaget',
    organiser: 'evanger-bygdekveld',
    title: 'Kjenner du grannen din?',
    description: 'Vi gjekk frå dør til dør med kringle. Førti dører opna seg.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: evanger,
    ...once(-47, '17:00', 150, 'SU'),
    needs: [],
  },
  {
    key: 'hjartestartar',
    organiser: 'raundalen-sanitetslag',
    title: 'Hjarte og lunger på ein time',
    description: 'Lær å bruke hjartestartaren på veggen. Vi har dokker, tid og tre instruktørar.',
    audiences: ['ADULTS', 'YOUTH'],
    visibility: 'PUBLIC',
    place: granvin,
    ...once(21, '18:00', 60, 'MO'),
    needs: [
      {
        title: 'Øvingsdokker',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 6,
        neededInDays: 20,
        contributions: [{ organisation: 'sjukehuset', quantity: 6, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'bedriftsdugnad',
    organiser: 'naeringsradet',
    title: 'Bedriftene gir ein arbeidsdag',
    description:
      'Éin dag i året stengjer vi kontora tidleg og stiller på dugnad. Laga melder kva dei treng, vi fordeler hendene.',
    audiences: ['ADULTS'],
    visibility: 'NETWORK',
    ...yearly('06-03', '12:00', 240),
    needs: [
      {
        title: 'Lag som vil ha hjelp',
        kind: 'OUTREACH',
        unit: 'PIECES',
        quantity: 10,
        contributions: [{ organisation: 'lundhaugen-turlag', quantity: 1, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'hengjekoyenatt',
    organiser: 'lundhaugen-turlag',
    title: 'Hengjekøyenatt på Lundhaugen',
    description:
      'Ei natt ute for dei som aldri har gjort det. Vi treng køyer, og nokon som ikkje er redde for mørkret.',
    audiences: ['YOUTH', 'ADULTS'],
    visibility: 'DRAFT',
    place: lundhaugen,
    ...once(60, '19:00', 840, 'FR'),
    needs: [],
  },
];
