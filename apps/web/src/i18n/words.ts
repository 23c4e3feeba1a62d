import 'i18next';
import type { words } from './nn/index.js';

type Wide<T> = {
  [K in keyof T]: T[K] extends string ? string : T[K] extends readonly string[] ? readonly string[] : Wide<T[K]>;
};

/** What every language has: nynorsk's keys, each of them. A key that lacks is a type error. */
export type Words = Wide<typeof words>;

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof words };
    returnNull: false;
  }
}
