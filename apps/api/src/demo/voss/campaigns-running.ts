import type { DemoCampaign } from '../demo.types.js';

/** What goes on now across sectors, or nearly so. */
export const running: DemoCampaign[] = [
  {
    key: 'tretti-minutt',
    owner: 'friskliv',
    status: 'ACTIVE',
    visibility: 'PUBLIC',
    startsInDays: -80,
    endsInDays: 640,
    title: 'Tretti minutt i lag',
    summary:
      'Ein gåtur på tretti minutt om dagen held deg lenger heime og lenger på beina. Vi merkjer rundar på nøyaktig ein halvtime, set ut benkar og finn ein du kan gå saman med. Målet er ein merkt runde i kvar grend.',
    partners: [
      { organisation: 'teknisk', status: 'ACCEPTED' },
      { organisation: 'strandelvi-il', status: 'ACCEPTED' },
      { organisation: 'sjukehuset', status: 'ACCEPTED' },
      { organisation: 'lundhaugen-turlag', status: 'ACCEPTED' },
      { organisation: 'kunnskapskommunen', status: 'DECLINED' },
      { organisation: 'raundalen-sanitetslag', status: 'INVITED' },
    ],
    needs: [
      {
        title: 'Benkar langs rundane',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 16,
        neededInDays: 75,
        contributions: [
          {
            organisation: 'teknisk',
            quantity: 10,
            status: 'CONFIRMED',
            delivered: 6,
            note: 'Seks står alt på Prestegardsmoen og ved Lundarvatnet.',
          },
          { organisation: 'naeringsradet', quantity: 5, status: 'PLEDGED', note: 'Fem bedrifter gir kvar sin benk.' },
        ],
      },
      {
        title: 'Gåvener: ein å gå saman med',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 25,
        neededInDays: 20,
        contributions: [
          { organisation: 'strandelvi-il', quantity: 8, status: 'CONFIRMED' },
          { organisation: 'lundhaugen-turlag', quantity: 6, status: 'PLEDGED' },
          { organisation: 'vangen-songlag', quantity: 3, status: 'PLEDGED', note: 'Helst i nærleiken av Vangen.' },
        ],
      },
      {
        title: 'Fysioterapeut på startkveldane',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        quantity: 8,
        neededInDays: 12,
        contributions: [{ organisation: 'sjukehuset', quantity: 8, status: 'CONFIRMED', delivered: 2 }],
      },
      {
        title: 'Varmestove for gruppa når det regnar',
        kind: 'VENUE',
        unit: 'PIECES',
        quantity: 2,
        neededInDays: 40,
        contributions: [],
      },
    ],
    contributions: [
      {
        organisation: 'teknisk',
        quantity: 40,
        status: 'DELIVERED',
        kind: 'HOURS',
        unit: 'HOURS',
        note: 'Oppmåling og merking av dei fire første rundane.',
      },
    ],
  },
  {
    key: 'ord-over-bordet',
    owner: 'kultur',
    status: 'ACTIVE',
    visibility: 'PUBLIC',
    startsInDays: -45,
    endsInDays: 275,
    title: 'Ord over bordet',
    summary:
      'Leksehjelp, bokkafé og språkvener: stader der ein får vere saman om ord, same kva språk ein tok med seg hit. Open dør på biblioteket, og alltid nokon som spør korleis det går.',
    partners: [
      { organisation: 'oppvekst', status: 'ACCEPTED' },
      { organisation: 'verda-pa-vangen', status: 'ACCEPTED' },
      { organisation: 'nav', status: 'ACCEPTED' },
      { organisation: 'innbyggarservice', status: 'INVITED' },
    ],
    needs: [
      {
        title: 'Leksehjelparar etter skuletid',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 8,
        contributions: [
          { organisation: 'verda-pa-vangen', quantity: 5, status: 'CONFIRMED' },
          { organisation: 'oppvekst', quantity: 3, status: 'CONFIRMED', note: 'Lærarstudentar i praksis.' },
        ],
      },
      {
        title: 'Ordbøker og lettlesne bøker',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 40,
        neededInDays: 25,
        contributions: [{ organisation: 'nav', quantity: 39, status: 'CONFIRMED' }],
      },
      {
        title: 'Frukt til leksehjelpa',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 6000,
        neededInDays: 60,
        contributions: [
          {
            organisation: 'naeringsradet',
            quantity: 2500,
            status: 'PLEDGED',
            note: 'Frå daglegvarebutikkane på Vangen.',
          },
        ],
      },
    ],
    contributions: [],
  },
];
