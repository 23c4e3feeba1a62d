/** How words are put together, in a browser and on the server alike. */
export const wordsIn = { interpolation: { escapeValue: false }, returnNull: false, postProcess: ['oneStop'] };

/** A day in Northern Sámi ends with a stop ("skábmamánu 22. b."): where a sentence ends with it too, there is one. */
export const oneStop = {
  type: 'postProcessor' as const,
  name: 'oneStop',
  process: <T>(text: T): T => (typeof text === 'string' ? (text.replace(/(\d\.\sb\.)\.(?!\.)/g, '$1') as T) : text),
};
