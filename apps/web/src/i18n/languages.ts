/** The screens' languages by their tags in HTML, as each calls itself. */
export const languages = {
  nn: 'Nynorsk',
  nb: 'Bokmål',
  en: 'English',
  se: 'Davvisámegiella',
} as const;

export type Tag = keyof typeof languages;

export const tags = Object.keys(languages) as Tag[];

export const isTag = (text: string | null | undefined): text is Tag => tags.includes(text as Tag);

/** What browsers know for numbers and sorting: Chromium has neither nn nor se in Intl, and turns English without a word. */
export const intlOf = (tag: Tag): string => (tag === 'en' ? 'en-GB' : 'nb');

/** The schema's names of the same languages. */
export const languageOf = { nn: 'NN', nb: 'NB', en: 'EN', se: 'SE' } as const;
export const tagOf = { NN: 'nn', NB: 'nb', EN: 'en', SE: 'se' } as const;

/** Of the languages that somebody asks for, e.g. nb-NO, the first that there is; else nynorsk. */
export function wantedOf(asked: readonly string[]): Tag {
  const tags = asked.map((language) => language.toLowerCase().split('-')[0]);
  return tags.map((tag) => (tag === 'no' ? 'nb' : tag)).find(isTag) ?? 'nn';
}
