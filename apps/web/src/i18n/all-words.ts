import { loadAll } from './index.js';

/** Resolves when the words are there that only some pages need, and what one opens: pages that everybody sees begin without them. */
export const allWords = (): Promise<void> => loadAll();
