// Words that stand in a page's head alone, so that they do not travel with the app.
import type { Tag } from '../i18n/languages.js';

const nn = {
  home: '{{network}}. Dette skjer på {{place}} i dag og denne veka, kampanjane som går no, og korleis det står til med oppdraga.',
  activities: 'Turar, kurs, treff og anna som skjer på {{place}}, dag for dag.',
  campaigns: 'Det lag, kommunale einingar og partnarar gjer saman for folkehelsa på {{place}}.',
  needs: 'Her trengst folk, lokale, utstyr og skyss på {{place}} akkurat no.',
  organisations: 'Lag, kommunale einingar og partnarar som er med på {{place}}.',
  organisation: 'Dette gjer {{name}} på {{place}}: det som skjer framover, kampanjar dei er med på, og kva dei treng.',
  strategy: 'Måla og planane for folkehelsa på {{place}}, kva som er bestilt, og korleis det står til.',
  mandate: 'Oppdrag med frist {{date}} i {{plan}}.',
  search: 'Søk i det som skjer på {{place}}: aktivitetar, kampanjar, behov, lag og einingar, planar og oppdrag.',
  calendar: 'Kalender: {{title}}',
  news: 'Nytt: {{title}}',
} as const;

export type HeadWord = keyof typeof nn;

const nb: Record<HeadWord, string> = {
  home: '{{network}}. Dette skjer i {{place}} i dag og denne uka, kampanjene som går nå, og hvordan det står til med oppdragene.',
  activities: 'Turer, kurs, treff og annet som skjer i {{place}}, dag for dag.',
  campaigns: 'Det lag, kommunale enheter og partnere gjør sammen for folkehelsa i {{place}}.',
  needs: 'Her trengs det folk, lokaler, utstyr og skyss i {{place}} akkurat nå.',
  organisations: 'Lag, kommunale enheter og partnere som er med i {{place}}.',
  organisation: 'Dette gjør {{name}} i {{place}}: det som skjer framover, kampanjer de er med på, og hva de trenger.',
  strategy: 'Målene og planene for folkehelsa i {{place}}, hva som er bestilt, og hvordan det står til.',
  mandate: 'Oppdrag med frist {{date}} i {{plan}}.',
  search: 'Søk i det som skjer i {{place}}: aktiviteter, kampanjer, behov, lag og enheter, planer og oppdrag.',
  calendar: 'Kalender: {{title}}',
  news: 'Nytt: {{title}}',
};

const en: Record<HeadWord, string> = {
  home: '{{network}}. What is on in {{place}} today and this week, the campaigns that are running, and how the mandates stand.',
  activities: 'Walks, courses, get-togethers and more in {{place}}, day by day.',
  campaigns: 'What clubs, municipal units and partners do together for public health in {{place}}.',
  needs: 'Where people, rooms, equipment and lifts are needed in {{place}} right now.',
  organisations: 'Clubs, municipal units and partners that take part in {{place}}.',
  organisation: 'What {{name}} does in {{place}}: what is coming, campaigns they take part in, and what they need.',
  strategy: 'The goals and plans for public health in {{place}}, what has been ordered, and how it stands.',
  mandate: 'Mandate due {{date}} in {{plan}}.',
  search: 'Search what is on in {{place}}: activities, campaigns, needs, clubs and units, plans and mandates.',
  calendar: 'Calendar: {{title}}',
  news: 'News: {{title}}',
};

const se: Record<HeadWord, string> = {
  home: '{{network}}. Dat mii dáhpáhuvvá odne ja dán vahkku: {{place}}. Kampánjat mat leat jođus, ja mo bargamušat leat.',
  activities: 'Mátkkit, kurssat, deaivvadeamit ja eará mii dáhpáhuvvá, beaivvis beaivái: {{place}}.',
  campaigns: 'Dat maid searvvit, gieldda ossodagat ja guoimmit barget ovttas álbmotdearvvašvuođa ovdii: {{place}}.',
  needs: 'Dás dárbbašuvvojit olbmot, lanjat, reaiddut ja sáhttu dál: {{place}}.',
  organisations: 'Searvvit, gieldda ossodagat ja guoimmit mat leat mielde: {{place}}.',
  organisation: 'Maid {{name}} dahká: {{place}}. Mii boahtá, kampánjat main leat mielde, ja maid dárbbašit.',
  strategy: 'Álbmotdearvvašvuođa mihtut ja plánat, mii lea dinggojuvvon, ja mo dilli lea: {{place}}.',
  mandate: 'Bargamuš, áigemearri {{date}}: {{plan}}.',
  search: 'Oza: doaimmat, kampánjat, dárbbut, searvvit ja ossodagat, plánat ja bargamušat: {{place}}.',
  calendar: 'Kaleandar: {{title}}',
  news: 'Ođđasat: {{title}}',
};

const words: Record<Tag, Record<HeadWord, string>> = { nn, nb, en, se };

/** A sentence with its values put in. */
export const inWords = (tag: Tag, word: HeadWord, values: Readonly<Record<string, string>> = {}): string =>
  words[tag][word].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
