import type { DemoCampaign } from '../demo.types.js';

/** The campaign that still lacks a kind to be cross-sector: a municipal unit has promised, but nobody has confirmed. */
export const walking: DemoCampaign[] = [
  {
    key: 'ut-pa-tur',
    owner: 'lundhaugen-turlag',
    status: 'ACTIVE',
    visibility: 'PUBLIC',
    startsInDays: -120,
    endsInDays: 480,
    title: 'Ut på tur, aldri åleine',
    summary:
      'Einsemd er like farleg som røyking. Difor går det ein tur frå kvar grend kvar veke, og du treng ikkje kjenne nokon for å bli med. Turane er korte, ingen blir gått ifrå, og det er alltid kaffi til slutt.',
    partners: [
      { organisation: 'frivilligforum', status: 'ACCEPTED' },
      { organisation: 'vangen-songlag', status: 'ACCEPTED' },
      { organisation: 'friskliv', status: 'ACCEPTED' },
      { organisation: 'naeringsradet', status: 'ACCEPTED' },
      { organisation: 'sjukehuset', status: 'INVITED' },
      { organisation: 'evanger-bygdekveld', status: 'LEFT' },
    ],
    needs: [
      {
        title: 'Turleiarar på torsdagane',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 7,
        neededInDays: 14,
        contributions: [
          { organisation: 'frivilligforum', quantity: 4, status: 'CONFIRMED', note: 'To og to, annankvar veke.' },
          { organisation: 'vangen-songlag', quantity: 2, status: 'PLEDGED', note: 'Vi syng gjerne undervegs òg.' },
        ],
      },
      {
        title: 'Hovudlykter til mørketida',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 20000,
        neededInDays: 30,
        contributions: [
          {
            organisation: 'lundhaugen-turlag',
            quantity: 9000,
            status: 'CONFIRMED',
            note: 'Frå loddsalet på årsmøtet.',
          },
          { organisation: 'evanger-bygdekveld', quantity: 2000, status: 'WITHDRAWN' },
        ],
      },
      {
        title: 'Refleksvestar',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 60,
        neededInDays: 10,
        contributions: [
          {
            organisation: 'strandelvi-il',
            quantity: 60,
            status: 'DELIVERED',
            note: 'Dei ligg i boden ved hallen, sorterte etter storleik.',
          },
        ],
      },
      {
        title: 'Rettleiing til nye turleiarar',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        quantity: 10,
        neededInDays: 21,
        contributions: [
          { organisation: 'friskliv', quantity: 6, status: 'PLEDGED', note: 'Tre kveldar à to timar på Hagahaugen.' },
        ],
      },
      {
        title: 'Skyss frå grendene til startstaden',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 12,
        neededInDays: 45,
        contributions: [
          {
            organisation: 'tverrelvi-grendalag',
            quantity: 4,
            status: 'PLEDGED',
            note: 'Minibussen er ledig alle torsdagar.',
          },
        ],
      },
      {
        title: 'Turkort delte ut i postkassane',
        kind: 'OUTREACH',
        unit: 'PIECES',
        quantity: 800,
        closed: true,
        contributions: [
          { organisation: 'frivilligforum', quantity: 500, status: 'DELIVERED' },
          {
            organisation: 'strandelvi-il',
            quantity: 100,
            status: 'DECLINED',
            reason: 'Dei same gatene var alt tekne av Frivilligforum.',
          },
        ],
      },
    ],
    contributions: [],
  },
];
