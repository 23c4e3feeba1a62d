import '../ui/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { startWords } from '../i18n/index.js';
import { keepApp } from '../offline/release.js';
import { router } from './routes.js';
import { SessionProvider } from './session.js';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
await startWords();
createRoot(root).render(
  <StrictMode>
    <SessionProvider>
      <RouterProvider router={router} />
    </SessionProvider>
  </StrictMode>,
);
keepApp();
