import type { DemoArea } from '../demo.plans.js';

/** What the municipal plan wants of social sustainability, and the strategy's measurable goals by the area they belong to. */
export const areas: DemoArea[] = [
  {
    title: 'Sosial bærekraft',
    about: 'Kapittel 3.2 i kommuneplanens samfunnsdel: det som direkte gjelder denne strategien.',
    strategies: [
      'Et våkent lokalsamfunn, sammen med innbyggerne, der innsatsen kommer tidlig',
      'En boligpolitikk laget sammen med innbyggere og utbyggere, for fellesskap, blandede generasjoner og folkehelse',
      'Helse- og velferdstjenester som varer',
      'Én hel helse- og velferdstjeneste på tvers av fag og funksjoner',
    ],
  },
  {
    title: 'Mestre livet',
    goals: [
      {
        key: 'egen-bolig',
        title: 'Innbyggere over 80 år bor i sitt eget hjem',
        criteria: ['Minst 90 prosent av innbyggerne over 80 år bor i eget hjem'],
      },
      {
        key: 'videregaende',
        title: 'Unge fullfører videregående opplæring eller kvalifiserer seg til arbeid på annen måte',
        criteria: ['Minst 80 prosent av de unge'],
      },
      {
        key: 'eget-arbeid',
        title: 'Innbyggerne forsørger seg selv ved eget arbeid',
        criteria: ['Andelen som forsørger seg selv, øker'],
      },
    ],
  },
  {
    title: 'Folkehelse',
    goals: [
      {
        key: 'boligpolitikk',
        title: 'Det finnes en helhetlig sosial boligpolitikk',
        criteria: ['Den helhetlige sosiale boligpolitikken er på plass'],
      },
      {
        key: 'frisklivstilbud',
        title: 'Det finnes frisklivstilbud tilpasset ulike aldersgrupper',
        criteria: ['Tilbudene er på plass for hver aldersgruppe'],
      },
    ],
  },
  {
    title: 'Digital transformasjon',
    goals: [
      {
        key: 'gevinster',
        title: 'Vi tar ut gevinster av digital transformasjon',
        criteria: ['Gevinstene er konkrete og målbare'],
      },
    ],
  },
  {
    title: 'Livskraftige steder',
    goals: [
      {
        key: 'aldersvennlig',
        title: 'Lokalsamfunnet utvikles etter prinsippene i Aldersvennlig Norge',
        criteria: ['Prinsippene er brukt i hver ny plan for stedet'],
      },
    ],
  },
];
