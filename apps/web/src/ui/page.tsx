import { type ReactNode, use, useEffect } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { PageNotesContext } from './page-notes.js';

/** The page's name in the window, e.g. for the history; empty as long as it is not known. */
export function useTitle(page: string, network?: string): void {
  const { t } = useWords();
  const notes = use(PageNotesContext);
  const title = network === undefined ? `${page} · ${t('common.name')}` : t('common.inNetwork', { page, network });
  if (notes && page !== '') notes.title = title;
  useEffect(() => {
    if (page !== '') document.title = title;
  }, [page, title]);
}

/** Once what the address names after # is there, it is shown; the browser has looked for it before it was. */
export function useAnchor(isThere: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (isThere && hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [isThere, hash]);
}

/** The heading is the answer, not the page's name; it changes live, and what changed is told to those who listen to the page. */
export const Answer = ({ children, lead }: { children: string; lead?: ReactNode }) => (
  <div className="stack" style={{ gap: '.75rem' }}>
    <h1 className="ds-heading">{children}</h1>
    {lead !== undefined && <p className="lead">{lead}</p>}
  </div>
);
