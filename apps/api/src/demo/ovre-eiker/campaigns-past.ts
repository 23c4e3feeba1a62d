import type { DemoCampaign } from '../demo.types.js';

/** What is over: carried out across sectors, evaluated, or given up. */
export const past: DemoCampaign[] = [
  {
    key: 'nabo-for-nabo',
    owner: 'frivilligsentralen',
    status: 'COMPLETED',
    visibility: 'PUBLIC',
    startsInDays: -320,
    endsInDays: -25,
    title: 'Nabo for nabo',
    summary:
      'Vi banket på 900 dører og spurte om to ting: Hva kan du? Hva trenger du? Det ble 214 nabohjelper, en felles verktøybod på Ormåsen, og en del kake.',
    partners: [
      { organisation: 'innbyggertorget', status: 'ACCEPTED' },
      { organisation: 'ormasen-grannelag', status: 'ACCEPTED' },
      { organisation: 'handelslaget', status: 'ACCEPTED' },
      { organisation: 'oeke', status: 'ACCEPTED' },
      { organisation: 'fagnettet', status: 'DECLINED' },
    ],
    needs: [
      {
        title: 'Dørbankere',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 30,
        contributions: [
          { organisation: 'ormasen-grannelag', quantity: 12, status: 'DELIVERED' },
          { organisation: 'burud-grendelag', quantity: 8, status: 'DELIVERED' },
          { organisation: 'sanitetsforeningen', quantity: 10, status: 'DELIVERED' },
        ],
      },
      {
        title: 'Spørrekort på seks språk',
        kind: 'OUTREACH',
        unit: 'PIECES',
        quantity: 1200,
        contributions: [{ organisation: 'innbyggertorget', quantity: 1200, status: 'DELIVERED' }],
      },
      {
        title: 'Verktøy til boden',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 25000,
        closed: true,
        contributions: [
          { organisation: 'handelslaget', quantity: 18000, status: 'DELIVERED' },
          { organisation: 'lerberg-hagelag', quantity: 1000, status: 'WITHDRAWN', note: 'Vi ga spader i stedet.' },
        ],
      },
    ],
    contributions: [
      {
        organisation: 'oeke',
        quantity: 1,
        status: 'DELIVERED',
        kind: 'VENUE',
        unit: 'PIECES',
        note: 'Boden bak skolen på Ormåsen.',
      },
    ],
  },
  {
    key: 'kultur-pa-resept',
    owner: 'kultur',
    status: 'EVALUATED',
    visibility: 'PUBLIC',
    startsInDays: -540,
    endsInDays: -160,
    title: 'Kultur på resept',
    summary:
      'Fastlegen skrev ut kor, kafé og kunst til dem som trengte folk mer enn piller. Seks av ti går der fortsatt. Vi lærte at noen må møte deg i døra den første gangen.',
    partners: [
      { organisation: 'skotselv-sangforening', status: 'ACCEPTED' },
      { organisation: 'mestring', status: 'ACCEPTED' },
    ],
    needs: [
      {
        title: 'Kulturverter',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 8,
        contributions: [{ organisation: 'skotselv-sangforening', quantity: 8, status: 'DELIVERED' }],
      },
    ],
    contributions: [
      {
        organisation: 'mestring',
        quantity: 40,
        status: 'DELIVERED',
        kind: 'HOURS',
        unit: 'HOURS',
        note: 'Samtaler før og etter.',
      },
    ],
  },
  {
    key: 'elvebat',
    owner: 'fiskum-turlag',
    status: 'CANCELLED',
    visibility: 'PUBLIC',
    startsInDays: -20,
    endsInDays: 110,
    title: 'Elvelangs med båt',
    reason: 'Båten fikk ikke godkjent rampe for rullestol. Vi vil ha alle om bord, så vi venter til den er bygd om.',
    summary: 'Rolige båtturer på elva for folk som sjelden kommer ut, med fortellinger om tømmer, glass og laks.',
    partners: [{ organisation: 'mestring', status: 'ACCEPTED' }],
    needs: [
      {
        title: 'Båtførere',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 4,
        closed: true,
        contributions: [{ organisation: 'burud-grendelag', quantity: 2, status: 'WITHDRAWN' }],
      },
    ],
    contributions: [],
  },
];
