import type { DemoCampaign } from '../demo.types.js';

/** What is planned, proposed, or not yet shown to others. */
export const coming: DemoCampaign[] = [
  {
    key: 'veien-videre',
    owner: 'oppvekst',
    status: 'PLANNED',
    visibility: 'PUBLIC',
    startsInDays: 30,
    endsInDays: 670,
    title: 'Veien videre',
    summary:
      'Minst åtte av ti unge skal fullføre videregående eller finne en annen vei til jobb. Vi gir hver enkelt en voksen som holder fast, et sted å øve og en arbeidsgiver som sier ja til én uke.',
    partners: [
      { organisation: 'nav', status: 'ACCEPTED' },
      { organisation: 'ungdomsscenen', status: 'ACCEPTED' },
      { organisation: 'fredfoss-il', status: 'ACCEPTED' },
      { organisation: 'handelslaget', status: 'INVITED' },
    ],
    needs: [
      {
        title: 'Praksisplasser, én uke hver',
        kind: 'OUTREACH',
        unit: 'PIECES',
        quantity: 24,
        neededInDays: 45,
        contributions: [
          { organisation: 'nav', quantity: 10, status: 'CONFIRMED' },
          { organisation: 'handelslaget', quantity: 9, status: 'PLEDGED', note: 'Fra bakeriet til bilverkstedet.' },
        ],
      },
      {
        title: 'Mentorer',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 12,
        neededInDays: 30,
        contributions: [{ organisation: 'fredfoss-il', quantity: 3, status: 'PLEDGED' }],
      },
      {
        title: 'Verksted med plass til seks',
        kind: 'VENUE',
        unit: 'PIECES',
        quantity: 1,
        neededInDays: 40,
        contributions: [],
      },
    ],
    contributions: [
      {
        organisation: 'ungdomsscenen',
        quantity: 10,
        status: 'CONFIRMED',
        kind: 'HOURS',
        unit: 'HOURS',
        note: 'Øving på jobbintervju, med scenelys.',
      },
    ],
  },
  {
    key: 'egen-dor',
    owner: 'oeke',
    status: 'PROPOSED',
    visibility: 'NETWORK',
    startsInDays: 140,
    endsInDays: 870,
    title: 'Egen dør, felles gård',
    summary:
      'Flere skal kunne eie sin egen bolig, og bo slik at generasjoner møtes i oppgangen. Vi tegner sammen med dem som skal bo der, og prøver fellesrom i tre gårder før noen bygger nytt.',
    partners: [
      { organisation: 'nav', status: 'ACCEPTED' },
      { organisation: 'samfunn', status: 'ACCEPTED' },
      { organisation: 'ormasen-grannelag', status: 'INVITED' },
    ],
    needs: [
      {
        title: 'Beboere som vil tegne',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 18,
        neededInDays: 130,
        contributions: [{ organisation: 'ormasen-grannelag', quantity: 6, status: 'PLEDGED' }],
      },
      {
        title: 'Råd om aldersvennlige boliger',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        quantity: 20,
        neededInDays: 135,
        contributions: [{ organisation: 'fagnettet', quantity: 18, status: 'CONFIRMED' }],
      },
    ],
    contributions: [],
  },
  {
    key: 'skjermfri-sondag',
    owner: 'kultur',
    status: 'PROPOSED',
    visibility: 'DRAFT',
    startsInDays: 210,
    endsInDays: 420,
    title: 'Søndag uten skjerm',
    summary:
      'Utkast. Én søndag i måneden der hele kommunen legger bort telefonen til klokka seks, og lagene fyller timene.',
    partners: [],
    needs: [],
    contributions: [],
  },
];
