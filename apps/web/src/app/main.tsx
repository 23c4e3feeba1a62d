import '../ui/app.css';
import { StrictMode } from 'react';
import { createBrowserRouter } from 'react-router';
import { startWords } from '../i18n/index.js';
import { firstAsked } from '../i18n/numbers.js';
import { keepApp } from '../offline/release.js';
import { App } from './app.js';
import { routes } from './routes.js';
import { leaveGivenHead, readyPage, show } from './show.js';

/** Not awaited at the top: the page's code waits for this module. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  await Promise.all([startWords(), readyPage(routes), firstAsked()]);
  const router = createBrowserRouter(routes);
  leaveGivenHead(router);
  show(
    root,
    <StrictMode>
      <App router={router} root={root} />
    </StrictMode>,
  );
  keepApp();
}

void start();
