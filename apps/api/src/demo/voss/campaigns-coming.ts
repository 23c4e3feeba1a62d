import type { DemoCampaign } from '../demo.types.js';

/** What is planned, proposed, or not yet shown to others. */
export const coming: DemoCampaign[] = [
  {
    key: 'parorande',
    owner: 'helse-og-omsorg',
    status: 'PLANNED',
    visibility: 'PUBLIC',
    startsInDays: 35,
    endsInDays: 700,
    title: 'Du som er attmed',
    summary:
      'Pårørande ber mykje, og ofte utan at nokon ser det. Vi byggjer møteplassar på tvers av diagnosar, gir avlasting ein halv dag om gongen, og passar på at barn får vere barn. Alt på same stad, med éi dør inn.',
    partners: [
      { organisation: 'attmed', status: 'ACCEPTED' },
      { organisation: 'usht', status: 'ACCEPTED' },
      { organisation: 'oppvekst', status: 'ACCEPTED' },
      { organisation: 'sjukehuset', status: 'INVITED' },
      { organisation: 'raundalen-sanitetslag', status: 'ACCEPTED' },
      { organisation: 'naeringsradet', status: 'DECLINED' },
    ],
    needs: [
      {
        title: 'Avløysarar ein ettermiddag i veka',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 12,
        neededInDays: 35,
        contributions: [
          { organisation: 'attmed', quantity: 3, status: 'CONFIRMED' },
          { organisation: 'raundalen-sanitetslag', quantity: 4, status: 'PLEDGED', note: 'Vi treng opplæring først.' },
        ],
      },
      {
        title: 'Kursleiar til «Å vere to når den eine er sjuk»',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        quantity: 12,
        neededInDays: 50,
        contributions: [
          { organisation: 'usht', quantity: 12, status: 'CONFIRMED', note: 'Fire kveldar, tre timar kvar.' },
        ],
      },
      {
        title: 'Lesestoff for barn om sjukdom i familien',
        kind: 'OUTREACH',
        unit: 'PIECES',
        quantity: 300,
        neededInDays: 60,
        contributions: [{ organisation: 'oppvekst', quantity: 150, status: 'PLEDGED' }],
      },
      {
        title: 'Køyring til pårørandekafeen',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 20,
        neededInDays: 40,
        contributions: [],
      },
    ],
    contributions: [
      {
        organisation: 'attmed',
        quantity: 30,
        status: 'PLEDGED',
        kind: 'HOURS',
        unit: 'HOURS',
        note: 'Likepersonar på telefon før oppstart.',
      },
    ],
  },
  {
    key: 'bu-heime',
    owner: 'teknisk',
    status: 'PROPOSED',
    visibility: 'NETWORK',
    startsInDays: 120,
    endsInDays: 900,
    title: 'Heime så lenge det er heime',
    summary:
      'Små grep gjer eit hus lett å bli gammal i: eit handtak, ei rampe, eit lys som tenner seg sjølv. Vi går saman gjennom heimane til dei som vil, og hjelper til med det som kan gjerast på ein ettermiddag.',
    partners: [
      { organisation: 'innbyggarservice', status: 'ACCEPTED' },
      { organisation: 'tverrelvi-grendalag', status: 'ACCEPTED' },
      { organisation: 'naeringsradet', status: 'INVITED' },
    ],
    needs: [
      {
        title: 'Nevenyttige til små jobbar',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 15,
        neededInDays: 120,
        contributions: [{ organisation: 'tverrelvi-grendalag', quantity: 5, status: 'PLEDGED' }],
      },
      {
        title: 'Handtak, skruar og terskelrampar',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 45000,
        neededInDays: 140,
        contributions: [],
      },
      {
        title: 'Ergoterapeut på heimebesøk',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        quantity: 40,
        neededInDays: 130,
        contributions: [{ organisation: 'friskliv', quantity: 30, status: 'CONFIRMED' }],
      },
    ],
    contributions: [],
  },
  {
    key: 'skjermhjelpa',
    owner: 'innbyggarservice',
    status: 'PROPOSED',
    visibility: 'PUBLIC',
    startsInDays: 90,
    endsInDays: 450,
    title: 'Skjermhjelpa',
    summary:
      'Legetimar, bankbrev og billettar ligg på nettet no. Ungdom som kan det, sit ned med vaksne som vil lære det. Ingen spørsmål er for små, og du får same hjelpar neste gong.',
    partners: [
      { organisation: 'kunnskapskommunen', status: 'INVITED' },
      { organisation: 'verda-pa-vangen', status: 'INVITED' },
    ],
    needs: [
      {
        title: 'Unge hjelparar',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 10,
        neededInDays: 85,
        contributions: [{ organisation: 'myrkdalen-ungdomslag', quantity: 2, status: 'PLEDGED' }],
      },
      {
        title: 'Nettbrett til utlån',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 6,
        neededInDays: 85,
        contributions: [],
      },
    ],
    contributions: [],
  },
  {
    key: 'ungdomen-spor',
    owner: 'oppvekst',
    status: 'PROPOSED',
    visibility: 'DRAFT',
    startsInDays: 200,
    endsInDays: 560,
    title: 'Ungdomen spør, dei vaksne svarar',
    summary:
      'Utkast. Ungdomsrådet vil ha kveldar der dei unge set dagsorden: søvn, stress, pengar og framtid. Vi treng fleire lag med før vi viser fram planen.',
    partners: [],
    needs: [],
    contributions: [],
  },
];
