import { stringifyDocument } from '@urql/core';
import type { ReactNode } from 'react';
import { NetworkDocument } from '../app/network.js';
import { wishesIn } from '../features/embedding/wishes.js';
import { graphql } from '../graphql/graphql.js';
import { type Tag, tagOf, wantedOf } from '../i18n/languages.js';
import { Embedded, NothingEmbedded, sheetOf } from './embedded.js';
import { escaped } from './html.js';
import { type Ask, markupOf, speaking } from './stranger.js';

const OrganisationDocument = graphql(`
  query EmbeddedOrganisation($id: ID!) {
    organisation(id: $id) {
      id
      name
    }
  }
`);

const PATH = /^\/([a-z0-9-]+)(?:\/organisations\/([\w-]+))?\/embed$/;

export const isEmbedded = (path: string): boolean => PATH.test(path);

interface Visit {
  path: string;
  search: string;
  languages: readonly string[];
}

/** The whole document. Rejects when something cannot be read. */
export async function embeddedPage({ path, search, languages }: Visit, origin: string, ask: Ask) {
  const [, slug = '', id] = PATH.exec(path) ?? [];
  const wishes = wishesIn(search);
  const { network } = (await ask(stringifyDocument(NetworkDocument), { slug })) as NetworkAnswer;
  const organisation = network && id !== undefined ? await organisationOf(id, ask) : null;
  const tag = wishes.lang ?? (network ? tagOf[network.language] : wantedOf(languages));
  const { t } = await speaking(tag);
  const isThere = network !== null && (id === undefined || organisation !== null);
  const page: ReactNode = isThere ? <Embedded {...{ network, organisation, origin, wishes }} /> : <NothingEmbedded />;
  const { html: body } = await markupOf(page, { ask, tag, notes: { title: '', status: 200 } });
  const title = isThere ? t('embedding.heading', { name: organisation?.name ?? network.name }) : t('common.notFound');
  const sheet = sheetOf(wishes.theme);
  return { status: isThere ? 200 : 404, html: documentOf({ tag, title, sheet, body }), sheet };
}

interface NetworkAnswer {
  network: Parameters<typeof Embedded>[0]['network'] | null;
}

async function organisationOf(id: string, ask: Ask): Promise<{ id: string; name: string } | null> {
  const { organisation } = (await ask(stringifyDocument(OrganisationDocument), { id })) as {
    organisation: { id: string; name: string } | null;
  };
  return organisation;
}

const documentOf = ({ tag, title, sheet, body }: { tag: Tag; title: string; sheet: string; body: string }): string =>
  `<!doctype html>
<html lang="${tag}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${escaped(title)}</title>
    <style>${sheet}</style>
  </head>
  <body>${body}</body>
</html>
`;
