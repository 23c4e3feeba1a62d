import { type ReactNode, useEffect } from 'react';
import { useWords } from '../i18n/use-words.js';

/** The page's name in the window, e.g. for the history. */
export function useTitle(page: string, network?: string): void {
  const { t } = useWords();
  const title = network === undefined ? `${page} · ${t('common.name')}` : t('common.inNetwork', { page, network });
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** The heading is the answer, not the page's name; it changes live, and what changed is told to those who listen to the page. */
export const Answer = ({ children, lead }: { children: string; lead?: ReactNode }) => (
  <div className="stack" style={{ gap: '.75rem' }}>
    <h1 className="ds-heading">{children}</h1>
    {lead !== undefined && <p className="lead">{lead}</p>}
  </div>
);
