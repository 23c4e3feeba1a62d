// The app as a stranger meets it, rendered where the data is: whatever it asks for is answered before it is written down.
import { Client, fetchExchange, formatDocument, makeOperation, mapExchange, type Operation } from '@urql/core';
import i18next, { type i18n } from 'i18next';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { I18nextProvider } from 'react-i18next';
import { Provider } from 'urql';
import type { GivenAnswer } from '../graphql/given.js';
import { load, loadRest } from '../i18n/index.js';
import { oneStop, wordsIn } from '../i18n/settings.js';
import type { Tag } from '../i18n/languages.js';
import { questionOf } from '../offline/question.rules.js';
import { type PageNotes, PageNotesContext } from '../ui/page-notes.js';

/** Answers a document as nobody in particular; rejects when anything of it cannot be answered. */
export type Ask = (query: string, variables: object) => Promise<unknown>;

const spoken = new Map<Tag, i18n>();

/** The words of a language, one set for all pages. */
export async function speaking(tag: Tag): Promise<i18n> {
  const known = spoken.get(tag);
  if (known) return known;
  const [first, rest] = await Promise.all([load[tag](), loadRest[tag]()]);
  const fresh = i18next.createInstance();
  await fresh.use(oneStop).init({ ...wordsIn, lng: tag, resources: { [tag]: { translation: first.words } } });
  fresh.addResourceBundle(tag, 'translation', rest.words, true);
  spoken.set(tag, fresh);
  return fresh;
}

/** HTML of what stands in the page's root, and what was asked for it. Rejects when anything that it shows cannot be read. */
export async function markupOf(
  page: ReactNode,
  means: { ask: Ask; tag: Tag; notes: PageNotes },
): Promise<{ html: string; answers: GivenAnswer[] }> {
  const i18n = await speaking(means.tag);
  const answers: GivenAnswer[] = [];
  const { prelude } = await prerender(
    <PageNotesContext value={means.notes}>
      <I18nextProvider i18n={i18n}>
        <Provider value={clientThat(means.ask, answers)}>{page}</Provider>
      </I18nextProvider>
    </PageNotesContext>,
    { onError: () => undefined },
  );
  return { html: await new Response(prelude).text(), answers };
}

/** No page asks more; one that asks something else each time would never end. */
const MOST_QUESTIONS = 30;

/** The app's cache knows things by their types. */
const withTypes = (operation: Operation): Operation =>
  Object.assign(makeOperation(operation.kind, operation), { query: formatDocument(operation.query) });

/** Asks as a browser does, only that nothing travels, and notes the answers. */
function clientThat(ask: Ask, answers: GivenAnswer[]): Client {
  let questions = 0;
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    suspense: true,
    exchanges: [
      mapExchange({
        onOperation: withTypes,
        onResult: ({ operation, data }) => void answers.push({ ...questionOf(operation), data: data as unknown }),
      }),
      fetchExchange,
    ],
    fetch: async (_url, request) => {
      questions += 1;
      if (questions > MOST_QUESTIONS) throw new Error('the page never has enough');
      const { query, variables } = JSON.parse(request?.body as string) as { query: string; variables: object };
      return Response.json({ data: await ask(query, variables) });
    },
  });
}
