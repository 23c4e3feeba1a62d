// The query editor's page, bundled by scripts/editor.mjs.
import 'graphiql/setup-workers/vite';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const WELCOME = `# Everybody may read what is public.
# The mutation signIn signs you in.
# Ctrl-Enter runs what the cursor is in.

query Networks {
  networks {
    nodes {
      slug
      name
      campaigns(first: 5) {
        nodes {
          title
          status
        }
      }
    }
  }
}
`;

const at = new URL('/graphql', location.href);
const live = new URL(at);
live.protocol = at.protocol === 'https:' ? 'wss:' : 'ws:';
const fetcher = createGraphiQLFetcher({ url: at.href, subscriptionUrl: live.href });

createRoot(document.getElementById('editor')).render(createElement(GraphiQL, { fetcher, defaultQuery: WELCOME }));
