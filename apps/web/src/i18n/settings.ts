/** How words are put together, in a browser and on the server alike. */
export const wordsIn = { interpolation: { escapeValue: false }, returnNull: false } as const;
