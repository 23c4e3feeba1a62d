import type { DemoCampaign } from '../demo.types.js';

/** What is over: carried out across sectors, evaluated, or given up. */
export const past: DemoCampaign[] = [
  {
    key: 'plass-ved-bordet',
    owner: 'frivilligforum',
    status: 'COMPLETED',
    visibility: 'PUBLIC',
    startsInDays: -300,
    endsInDays: -15,
    title: 'Plass ved bordet',
    summary:
      'Eit felles måltid i veka, i fire grender, mot einsemda som ingen snakkar om. I alt kom 212 menneske til bords, og tre av suppegjengane held fram på eiga hand.',
    partners: [
      { organisation: 'helse-og-omsorg', status: 'ACCEPTED' },
      { organisation: 'tverrelvi-grendalag', status: 'ACCEPTED' },
      { organisation: 'naeringsradet', status: 'ACCEPTED' },
      { organisation: 'kultur', status: 'ACCEPTED' },
      { organisation: 'sjukehuset', status: 'DECLINED' },
    ],
    needs: [
      {
        title: 'Kokkar og vertar',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 24,
        contributions: [
          { organisation: 'tverrelvi-grendalag', quantity: 14, status: 'DELIVERED' },
          { organisation: 'raundalen-sanitetslag', quantity: 10, status: 'DELIVERED' },
        ],
      },
      {
        title: 'Råvarer til suppegrytene',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 36000,
        contributions: [
          { organisation: 'naeringsradet', quantity: 36000, status: 'DELIVERED', note: 'Delt på tolv bedrifter.' },
        ],
      },
      {
        title: 'Skyss for dei som ikkje køyrer sjølve',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 90,
        closed: true,
        contributions: [
          { organisation: 'helse-og-omsorg', quantity: 60, status: 'DELIVERED' },
          {
            organisation: 'lundhaugen-turlag',
            quantity: 10,
            status: 'WITHDRAWN',
            note: 'Bilen til turlaget vart ståande på verkstad.',
          },
        ],
      },
    ],
    contributions: [
      {
        organisation: 'kultur',
        quantity: 2,
        status: 'DELIVERED',
        kind: 'VENUE',
        unit: 'PIECES',
        note: 'Kulturhuset og salen i Granvin, utan leige.',
      },
    ],
  },
  {
    key: 'sterk-att',
    owner: 'friskliv',
    status: 'EVALUATED',
    visibility: 'PUBLIC',
    startsInDays: -520,
    endsInDays: -140,
    title: 'Sterk att',
    summary:
      'Tidleg og tett opptrening etter fall og sjukdom, i gruppe og med mål ein set sjølv. Det som gjekk best, var gruppa. Det vi lærte, var at skyssen må vere på plass frå første dag.',
    partners: [
      { organisation: 'sjukehuset', status: 'ACCEPTED' },
      { organisation: 'strandelvi-il', status: 'ACCEPTED' },
      { organisation: 'kunnskapskommunen', status: 'ACCEPTED' },
    ],
    needs: [
      {
        title: 'Treningsvener frå idrettslaget',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 10,
        contributions: [{ organisation: 'strandelvi-il', quantity: 10, status: 'DELIVERED' }],
      },
      {
        title: 'Fysioterapeut i gruppa',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        quantity: 60,
        contributions: [{ organisation: 'sjukehuset', quantity: 60, status: 'DELIVERED' }],
      },
    ],
    contributions: [
      {
        organisation: 'kunnskapskommunen',
        quantity: 20,
        status: 'DELIVERED',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        note: 'Spørjeskjema før og etter.',
      },
    ],
  },
  {
    key: 'sykkelbussen',
    owner: 'teknisk',
    status: 'CANCELLED',
    visibility: 'PUBLIC',
    startsInDays: -60,
    endsInDays: 150,
    title: 'Sykkelbussen til skulen',
    reason:
      'Gang- og sykkelvegen langs Skulestadmo blir graven opp heile skuleåret. Vi tek ideen fram att når asfalten ligg.',
    summary: 'Vaksne syklar føre, barna i følgje bak, frå Tvildemoen til Vangen kvar morgon.',
    partners: [
      { organisation: 'oppvekst', status: 'ACCEPTED' },
      { organisation: 'strandelvi-il', status: 'ACCEPTED' },
    ],
    needs: [
      {
        title: 'Vaksne som syklar føre',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 6,
        closed: true,
        contributions: [{ organisation: 'strandelvi-il', quantity: 3, status: 'WITHDRAWN' }],
      },
    ],
    contributions: [],
  },
];
