import type { DemoCampaign } from '../demo.types.js';

/** What goes on now: one across sectors, and one that only volunteers carry so far. */
export const running: DemoCampaign[] = [
  {
    key: 'mestre-hverdagen',
    owner: 'friskliv',
    status: 'ACTIVE',
    visibility: 'PUBLIC',
    startsInDays: -110,
    endsInDays: 620,
    title: 'Mestre hverdagen',
    summary:
      'Ni av ti over 80 skal kunne bo i sitt eget hjem. Da trenger vi bein som bærer, noen å spise med og et sted å gå. Frisklivstilbud for alle aldre, der du bor, på en dag du kan.',
    partners: [
      { organisation: 'frivilligsentralen', status: 'ACCEPTED' },
      { organisation: 'fiskum-turlag', status: 'ACCEPTED' },
      { organisation: 'handelslaget', status: 'ACCEPTED' },
      { organisation: 'sykehuset', status: 'ACCEPTED' },
      { organisation: 'ormasen-grannelag', status: 'INVITED' },
      { organisation: 'skotselv-sangforening', status: 'DECLINED' },
    ],
    needs: [
      {
        title: 'Treningsverter i fem tettsteder',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 15,
        neededInDays: 28,
        contributions: [
          { organisation: 'frivilligsentralen', quantity: 7, status: 'CONFIRMED' },
          { organisation: 'fiskum-turlag', quantity: 4, status: 'PLEDGED', note: 'Vi tar Fiskum og Darbu.' },
          { organisation: 'sanitetsforeningen', quantity: 2, status: 'PLEDGED' },
        ],
      },
      {
        title: 'Benker langs elva i Hokksund',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 90000,
        neededInDays: 70,
        contributions: [
          {
            organisation: 'handelslaget',
            quantity: 60000,
            status: 'CONFIRMED',
            delivered: 30000,
            note: 'Halvparten nå, halvparten når benkene står.',
          },
        ],
      },
      {
        title: 'Balansekurs for verter',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        quantity: 9,
        neededInDays: 21,
        contributions: [{ organisation: 'sykehuset', quantity: 9, status: 'CONFIRMED' }],
      },
      {
        title: 'Skyss fra Burud og Skotselv',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 30,
        neededInDays: 50,
        contributions: [],
      },
    ],
    contributions: [
      {
        organisation: 'fiskum-turlag',
        quantity: 12,
        status: 'PLEDGED',
        kind: 'HOURS',
        unit: 'HOURS',
        note: 'Rydding av kvist på rundløypene.',
      },
    ],
  },
  {
    key: 'demensvennlig',
    owner: 'demensforeningen',
    status: 'ACTIVE',
    visibility: 'PUBLIC',
    startsInDays: -65,
    endsInDays: 300,
    title: 'Et Eiker som husker deg',
    summary:
      'Med demens skal du fortsatt kunne handle, synge, gå tur og bli hilst på. Vi lærer opp dem som møter folk: i kassa, på bussen, i kora. Et merke i vinduet viser hvem som kan det.',
    partners: [
      { organisation: 'frivilligsentralen', status: 'ACCEPTED' },
      { organisation: 'skotselv-sangforening', status: 'ACCEPTED' },
      { organisation: 'handelslaget', status: 'ACCEPTED' },
      { organisation: 'mestring', status: 'ACCEPTED' },
      { organisation: 'innbyggertorget', status: 'INVITED' },
      { organisation: 'burud-grendelag', status: 'LEFT' },
    ],
    needs: [
      {
        title: 'Kurs for folk i kassa',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        quantity: 16,
        neededInDays: 19,
        contributions: [
          {
            organisation: 'mestring',
            quantity: 12,
            status: 'PLEDGED',
            note: 'Hukommelsesteamet, tre kvelder på butikkene.',
          },
        ],
      },
      {
        title: 'Aktivitetsvenner',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 20,
        neededInDays: 33,
        contributions: [
          { organisation: 'frivilligsentralen', quantity: 9, status: 'CONFIRMED' },
          { organisation: 'skotselv-sangforening', quantity: 3, status: 'PLEDGED' },
          { organisation: 'burud-grendelag', quantity: 2, status: 'WITHDRAWN' },
        ],
      },
      {
        title: 'Vindusmerker',
        kind: 'OUTREACH',
        unit: 'PIECES',
        quantity: 150,
        neededInDays: 10,
        contributions: [{ organisation: 'demensforeningen', quantity: 150, status: 'DELIVERED' }],
      },
      {
        title: 'Kjøring til allsang',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 10,
        closed: true,
        contributions: [
          {
            organisation: 'handelslaget',
            quantity: 4,
            status: 'DECLINED',
            reason: 'Vi fant en minibuss som tar alle på én gang.',
          },
        ],
      },
    ],
    contributions: [],
  },
];
