import type { FirstWords } from '../words.js';

export const offline: FirstWords['offline'] = {
  since: 'Ikke kontakt siden klokka {{time}}.',
  sawThen: 'Du ser det som var da.',
  asOf: 'Vist slik det var {{day}} klokka {{time}}.',
  noContact: 'Du er uten nett.',
  release: 'En ny versjon av Saman er klar.',
  reload: 'Last siden på nytt',
  oldPage: 'Siden må lastes på nytt.',
  oldPageWhy: 'En ny versjon av Saman er ute, eller nettet er borte.',
  waits_one: 'Én ting venter på nett.',
  waits_other: '{{n}} ting venter på nett.',
  waiting: 'Venter på nett',
  refused_one: 'Én ting kom ikke med.',
  refused_other: '{{n}} ting kom ikke med.',
  allSent: 'Alt som ventet, er sendt.',
  show: 'Se hva det er',
  list: 'Køen din',
  undo: 'Angre',
  notKept:
    'Vi får ikke kontakt, og nettleseren tar ikke vare på noe her. La siden stå åpen, og prøv igjen når du er på nett.',
  needsContact:
    'Vi får ikke kontakt, og dette kan ikke vente på denne enheten. Det du skriver, står her: send det når du er på nett.',
  notSent: 'Vi får ikke kontakt, så dette er ikke sendt. Prøv igjen når du er på nett.',
  leaving: 'Du er logget ut på denne enheten, men tjeneren vet det ikke ennå. Vi prøver til den svarer.',
};
