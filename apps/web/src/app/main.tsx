import '../ui/app.css';
import { StrictMode } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { startWords } from '../i18n/index.js';
import { keepApp } from '../offline/release.js';
import { routes } from './routes.js';
import { SessionProvider } from './session.js';
import { SessionCover } from './session-cover.js';
import { leaveGivenHead, show } from './show.js';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
await startWords();
const router = createBrowserRouter(routes);
leaveGivenHead(router);
show(
  root,
  <StrictMode>
    <SessionProvider>
      <RouterProvider router={router} />
      <SessionCover />
    </SessionProvider>
  </StrictMode>,
);
keepApp();
