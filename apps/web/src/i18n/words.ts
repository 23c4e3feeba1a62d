import 'i18next';
import type { words } from './nn/index.js';
import type { words as rest } from './nn/later/index.js';

type Wide<T> = {
  [K in keyof T]: T[K] extends string ? string : T[K] extends readonly string[] ? readonly string[] : Wide<T[K]>;
};

/** What every language has: nynorsk's keys, each of them. A key that lacks is a type error. First what pages begin with that everybody may see. */
export type FirstWords = Wide<typeof words>;
export type LaterWords = Wide<typeof rest>;
export type Words = FirstWords & LaterWords;

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof words & typeof rest };
    returnNull: false;
  }
}
