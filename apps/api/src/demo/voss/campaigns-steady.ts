import type { DemoCampaign } from '../demo.types.js';

/** The campaign that still lacks a sector: all who take part are of health and care. */
export const steady: DemoCampaign[] = [
  {
    key: 'trygg-pa-beina',
    owner: 'helse-og-omsorg',
    status: 'PLANNED',
    visibility: 'PUBLIC',
    startsInDays: 25,
    endsInDays: 760,
    title: 'Trygg på beina',
    summary:
      'Balanse og styrke for dei over sytti, i små grupper nær der folk bur. Eit fall er det som oftast flyttar eldre heimanfrå, og det meste kan trenast bort. Vi leitar enno etter nokon utanfor helse som vil vere med.',
    partners: [{ organisation: 'raundalen-sanitetslag', status: 'ACCEPTED' }],
    needs: [
      {
        title: 'Vertar som tek imot og kokar kaffi',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 8,
        neededInDays: 25,
        contributions: [
          {
            organisation: 'raundalen-sanitetslag',
            quantity: 5,
            status: 'CONFIRMED',
            note: 'To i Raundalen, tre på Vangen.',
          },
        ],
      },
      {
        title: 'Lokale med godt golv',
        kind: 'VENUE',
        unit: 'PIECES',
        quantity: 3,
        neededInDays: 40,
        contributions: [],
      },
    ],
    contributions: [],
  },
];
