export type Language = 'NN' | 'NB' | 'SE' | 'EN';

/** What calendars say beside people's own words. */
export interface Words {
  readonly calledOff: (title: string) => string;
  readonly organiser: (name: string) => string;
  /** What somebody reads who asks for a calendar that is not there. */
  readonly missing: string;
}

export const wordsIn: Readonly<Record<Language, Words>> = {
  NN: {
    calledOff: (title) => `Avlyst: ${title}`,
    organiser: (name) => `Arrangør: ${name}`,
    missing: 'Denne kalenderen finst ikkje, eller han er ikkje open for alle.',
  },
  NB: {
    calledOff: (title) => `Avlyst: ${title}`,
    organiser: (name) => `Arrangør: ${name}`,
    missing: 'Denne kalenderen finnes ikke, eller den er ikke åpen for alle.',
  },
  SE: {
    calledOff: (title) => `Šluhttejuvvon: ${title}`,
    organiser: (name) => `Lágideaddji: ${name}`,
    missing: 'Dát kaleandar ii gávdno, dahje ii leat rabas buohkaide.',
  },
  EN: {
    calledOff: (title) => `Called off: ${title}`,
    organiser: (name) => `By ${name}`,
    missing: 'There is no such calendar, or it is not open to everybody.',
  },
};
