import { useEffect } from 'react';
import { RouterProvider, type RouterProviderProps } from 'react-router';
import { SessionProvider } from './session.js';
import { SessionCover } from './session-cover.js';
import { isShown } from './show.js';

interface Props {
  router: RouterProviderProps['router'];
  /** What the page has it in. */
  root: HTMLElement;
}

/** What stands within the provider has the same form on the server, see server/render: React names fields by where they stand. */
export function App({ router, root }: Props) {
  useEffect(() => isShown(root), [root]);
  return (
    <SessionProvider>
      <RouterProvider router={router} />
      <SessionCover />
    </SessionProvider>
  );
}
