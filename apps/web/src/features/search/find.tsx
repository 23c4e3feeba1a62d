// The way to the search, on every page of a network: a button, and the keys / and Ctrl+K. On a phone it leads to the page.
import { Suspense, useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { NetworkHere } from '../../app/network.js';
import { useWords } from '../../i18n/use-words.js';
import { Icon } from '../../ui/icon.js';
import './find.css';
import { opensBySlash } from './slash.js';
import { later } from '../../ui/later.js';

const Finder = later(async () => (await import('./finder.js')).Finder);

const WIDE = '(min-width: 48rem)';

export function Find({ network }: { network: NetworkHere }) {
  const { t } = useWords();
  // which opening is shown, 0 for none: a dialog tells a while after it has closed, and may have been asked for again by then
  const [opening, setOpening] = useState(0);
  const open = () => setOpening((last) => last + 1);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!asksForSearch(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpening((last) => last + 1);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <Link
        className="find push"
        to={`/${network.slug}/search`}
        aria-keyshortcuts="Control+K"
        onClick={(event) => {
          if (!matchMedia(WIDE).matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          open();
        }}
      >
        <Icon name="find" />
        <span>{t('search.title')}</span>
      </Link>
      {opening > 0 && (
        <Suspense>
          <Finder key={opening} close={() => setOpening((now) => (now === opening ? 0 : now))} />
        </Suspense>
      )}
    </>
  );
}

function asksForSearch({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  const isWriting = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  return key === '/' && !isWriting && opensBySlash();
}
