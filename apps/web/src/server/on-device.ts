// On the server this stands in place of what only a browser has: somebody who comes and goes (app/visit), a network that may be lost
// (offline/contact), what waits for it (offline/queue), and words that travel later (i18n/all-words). Nobody is signed in, and all is well.
import type { SignedIn } from '../app/session-documents.js';

const subscribe = () => () => undefined;
const nothing = () => Promise.resolve();

export const visit = {
  subscribe,
  isConnected: null,
  state: {
    viewer: null as SignedIn | null,
    ended: null,
    isLeaving: false,
    hasLeft: false,
    client: undefined,
  },
  signIn: nothing,
  signOut: nothing,
  renew: () => undefined,
};

export const queue = { subscribe, state: { deeds: [], done: [] }, add: () => Promise.resolve(false) };

export const contact = { silence: null };

export const useSilence = () => null;

export const allWords = nothing;
