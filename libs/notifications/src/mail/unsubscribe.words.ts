import type { Mailing } from '../schema.gen.js';

type Language = 'NN' | 'NB' | 'SE' | 'EN';

interface Words {
  readonly lang: string;
  readonly title: string;
  readonly ask: Record<Mailing, string>;
  readonly button: string;
  readonly done: Record<Mailing, string>;
  readonly wrong: string;
}

const nynorsk: Words = {
  lang: 'nn',
  title: 'E-post frå Saman',
  ask: {
    DIGEST: 'Vil du ikkje lenger ha e-post om det du følgjer?',
    REMINDER: 'Vil du ikkje lenger ha påminningar på e-post?',
  },
  button: 'Stopp e-posten',
  done: {
    DIGEST:
      'Då sender vi deg ikkje fleire nyheiter. Det du følgjer, står framleis i Saman, og du kan ombestemme deg der.',
    REMINDER: 'Då sender vi deg ikkje fleire påminningar. Du kan ombestemme deg i Saman når du vil.',
  },
  wrong: 'Denne lenkja verkar ikkje. Logg inn i Saman for å velje kva e-post du vil ha.',
};

const bokmål: Words = {
  lang: 'nb',
  title: 'E-post fra Saman',
  ask: {
    DIGEST: 'Vil du ikke lenger ha e-post om det du følger?',
    REMINDER: 'Vil du ikke lenger ha påminnelser på e-post?',
  },
  button: 'Stopp e-posten',
  done: {
    DIGEST: 'Da sender vi deg ikke flere nyheter. Det du følger, står fortsatt i Saman, og du kan ombestemme deg der.',
    REMINDER: 'Da sender vi deg ikke flere påminnelser. Du kan ombestemme deg i Saman når du vil.',
  },
  wrong: 'Denne lenken virker ikke. Logg inn i Saman for å velge hvilken e-post du vil ha.',
};

const english: Words = {
  lang: 'en',
  title: 'Mail from Saman',
  ask: {
    DIGEST: 'Would you rather not have mail about what you follow?',
    REMINDER: 'Would you rather not have reminders by mail?',
  },
  button: 'Stop the mail',
  done: {
    DIGEST:
      'We will send you no more news. What you follow is still there in Saman, and you can change your mind there.',
    REMINDER: 'We will send you no more reminders. You can change your mind in Saman whenever you like.',
  },
  wrong: 'This link does not work. Sign in to Saman to choose which mail you want.',
};

// Northern Sámi gets bokmål until somebody who writes the language well has written the texts
const words: Record<Language, Words> = { NN: nynorsk, NB: bokmål, SE: bokmål, EN: english };

/** The page behind the link: the question with its button, or that it is done; null: the link is false. Nothing in it comes from outside. */
export function page(language: Language, state: { mailing: Mailing; isDone: boolean } | null): string {
  const { lang, title, ask, button, done, wrong } = words[language];
  const question = (mailing: Mailing) => `<p>${ask[mailing]}</p><form method="post"><button>${button}</button></form>`;
  const body = state ? (state.isDone ? `<p>${done[state.mailing]}</p>` : question(state.mailing)) : `<p>${wrong}</p>`;
  return `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title>
<style>body{font:1.125rem/1.6 system-ui,sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem}button{font:inherit;padding:.75rem 1.25rem}</style>
<main><h1>${title}</h1>${body}</main></html>`;
}
