import type { DemoCampaign } from '../demo.types.js';

/** What is planned, proposed, or not yet shown to others. */
export const coming: DemoCampaign[] = [
  {
    key: 'hodet-med',
    owner: 'kultur',
    status: 'PLANNED',
    visibility: 'PUBLIC',
    startsInDays: 40,
    endsInDays: 400,
    title: 'Hodet med',
    summary:
      'Unge i Sør-Varanger har det litt tøffere enn landet ellers. Vi svarer med flere steder å være, voksne som har tid, og musikk, friluft og film der de unge bestemmer. Kultur, oppvekst og helse gjør det sammen.',
    partners: [
      { organisation: 'oppvekst', status: 'ACCEPTED' },
      { organisation: 'friskliv', status: 'ACCEPTED' },
      { organisation: 'pasvik-turlag', status: 'ACCEPTED' },
      { organisation: 'duodjesearvi', status: 'ACCEPTED' },
      { organisation: 'sykehuset', status: 'INVITED' },
    ],
    needs: [
      {
        title: 'Trygge voksne på kveldstid',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 10,
        neededInDays: 40,
        contributions: [
          { organisation: 'pasvik-turlag', quantity: 4, status: 'CONFIRMED' },
          {
            organisation: 'duodjesearvi',
            quantity: 2,
            status: 'PLEDGED',
            note: 'Den ene snakker nordsamisk og skoltesamisk.',
          },
        ],
      },
      {
        title: 'Psykolog på åpne kvelder',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        quantity: 20,
        neededInDays: 55,
        contributions: [{ organisation: 'friskliv', quantity: 8, status: 'PLEDGED' }],
      },
      {
        title: 'Øvingsrom med trommer',
        kind: 'VENUE',
        unit: 'PIECES',
        quantity: 1,
        neededInDays: 50,
        contributions: [],
      },
    ],
    contributions: [],
  },
  {
    key: 'rett-dor',
    owner: 'servicekontoret',
    status: 'PROPOSED',
    visibility: 'NETWORK',
    startsInDays: 100,
    endsInDays: 460,
    title: 'Rett dør første gang',
    summary:
      'Hver ansatt og hver frivillig skal kunne vise vei til rett tjeneste. Vi lager ett kart over alt som finnes, på norsk, samisk og engelsk, og øver på å spørre: Hva trenger du egentlig?',
    partners: [
      { organisation: 'omsorg', status: 'ACCEPTED' },
      { organisation: 'nav', status: 'ACCEPTED' },
      { organisation: 'sprakvenner', status: 'INVITED' },
    ],
    needs: [
      {
        title: 'Oversettelse til nordsamisk',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        quantity: 15,
        neededInDays: 95,
        contributions: [{ organisation: 'duodjesearvi', quantity: 12, status: 'CONFIRMED' }],
      },
      {
        title: 'Innbyggere som prøver kartet',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 20,
        neededInDays: 110,
        contributions: [{ organisation: 'frivilligsentralen', quantity: 5, status: 'PLEDGED' }],
      },
    ],
    contributions: [],
  },
  {
    key: 'jobb-er-helse',
    owner: 'samfunn',
    status: 'PROPOSED',
    visibility: 'DRAFT',
    startsInDays: 180,
    endsInDays: 545,
    title: 'Jobb er helse',
    summary:
      'Utkast. Små skritt tilbake i arbeid for dem som har vært lenge borte, med en kollega å spise lunsj med fra første dag.',
    partners: [],
    needs: [],
    contributions: [],
  },
];
