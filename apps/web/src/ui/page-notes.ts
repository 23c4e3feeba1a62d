import { createContext } from 'react';

/** What a page says of itself while the server renders it: its name, and the HTTP status that fits it. In a browser nobody listens. */
export interface PageNotes {
  title: string;
  status: number;
}

export const PageNotesContext = createContext<PageNotes | null>(null);
