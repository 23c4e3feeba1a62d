import type { DemoActivity } from '../demo.types.js';
import { monthly, once, yearly } from '../demo.when.js';
import { granvin, lundhaugen, mjolfjell, oppheim, stalheim, tvindefossen } from './places.js';

/** Outings: once, or once in a while. */
export const outings: DemoActivity[] = [
  {
    key: 'tvindefossen',
    organiser: 'lundhaugen-turlag',
    campaign: 'ut-pa-tur',
    title: 'Sakte til Tvindefossen',
    description:
      'Vi køyrer saman, går dei siste hundre metrane og sit lenge. For deg som ikkje orkar fjellet lenger, men saknar lyden av det.',
    audiences: ['SENIORS', 'CARERS'],
    visibility: 'PUBLIC',
    place: tvindefossen,
    ...once(9, '13:00', 150, 'SA'),
    needs: [
      {
        title: 'Sjåførar med plass til fire',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 4,
        neededInDays: 8,
        contributions: [
          {
            organisation: 'frivilligforum',
            quantity: 2,
            status: 'CONFIRMED',
            note: 'Den eine har plass til rullestol.',
          },
          {
            organisation: 'naeringsradet',
            quantity: 1,
            status: 'DECLINED',
            reason: 'Bilen var for høg til at alle kom seg inn.',
          },
        ],
      },
    ],
  },
  {
    key: 'oppheimsrunden',
    organiser: 'vangen-songlag',
    campaign: 'ut-pa-tur',
    title: 'Syng deg rundt Oppheimsvatnet',
    description: 'Éi vise ved kvar grind. Du treng ikkje kunne synge, berre vere med på refrenget.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: oppheim,
    ...once(23, '12:00', 180, 'SU'),
    needs: [],
  },
  {
    key: 'raundalsturen',
    organiser: 'frivilligforum',
    campaign: 'ut-pa-tur',
    title: 'Med toget til Mjølfjell',
    description:
      'Vi tek toget opp dalen og går ned att så langt vi vil. Frivilligforum betaler billetten for den som treng det. Spør, så ordnar vi det stilt.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: mjolfjell,
    ...once(-12, '09:40', 360, 'SA'),
    needs: [
      {
        title: 'Togbillettar',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 3000,
        closed: true,
        contributions: [{ organisation: 'strandelvi-il', quantity: 2400, status: 'DELIVERED' }],
      },
    ],
  },
  {
    key: 'stalheimskleivane',
    organiser: 'lundhaugen-turlag',
    title: 'Ned Stalheimskleivane',
    description:
      'Tretten svingar ned, buss opp att. Avlyst fordi vegen er stengd etter ras; vi går til Skjervsfossen ein annan gong.',
    audiences: ['ADULTS'],
    visibility: 'PUBLIC',
    place: stalheim,
    ...once(6, '11:00', 240, 'SU'),
    cancelled: true,
    needs: [
      {
        title: 'Buss attende til Vinje',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 1,
        closed: true,
        contributions: [{ organisation: 'tverrelvi-grendalag', quantity: 1, status: 'WITHDRAWN' }],
      },
    ],
  },
  {
    key: 'granvinsrunden',
    organiser: 'lundhaugen-turlag',
    title: 'Fjordrunden i Granvin',
    description: 'Frå Eide langs fjorden og opp til kyrkja. Vi et nista på steinane nedst ved vatnet.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: granvin,
    ...monthly(-1, 'SA', '11:00', 150),
    needs: [],
  },
  {
    key: 'tursundagen',
    organiser: 'lundhaugen-turlag',
    title: 'Den store tursundagen',
    description:
      'Éin dag i året går alle lag ut samstundes, frå kvar si grend, og møtest på Lundhaugen til kjøtsuppe. Kom gåande, syklande eller på ski.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: lundhaugen,
    ...yearly('09-07', '11:00', 300),
    needs: [],
  },
];
