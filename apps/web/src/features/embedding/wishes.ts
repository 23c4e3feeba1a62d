// What an address of an embedded page may say.
import type { Audience } from '../../graphql/gen/graphql.js';
import { isTag, type Tag } from '../../i18n/languages.js';
import { colourOf, hexOf, quietOn, readable, textOn } from './colours.js';

export const AUDIENCES = [
  'EVERYONE',
  'CHILDREN',
  'YOUTH',
  'ADULTS',
  'SENIORS',
  'FAMILIES',
  'CARERS',
  'NEWCOMERS',
] as const satisfies readonly Audience[];

export const DEFAULTS = { accent: '#0f4c64', background: '#ffffff', count: 6 } as const;
export const MOST = 20;

export interface Wishes {
  /** Null: the network's own. */
  lang: Tag | null;
  count: number;
  /** Null: whoever they are for. */
  audience: Audience | null;
  theme: Theme;
}

/** Colours in which everything can be read. */
export interface Theme {
  text: string;
  quiet: string;
  accent: string;
  background: string;
}

export function themeOf(accent: string | null, background: string | null): Theme {
  const ground = colourOf(background) ?? colourOf(DEFAULTS.background) ?? [255, 255, 255];
  const wanted = colourOf(accent) ?? colourOf(DEFAULTS.accent) ?? [0, 0, 0];
  return {
    text: hexOf(textOn(ground)),
    quiet: hexOf(quietOn(ground)),
    accent: hexOf(readable(wanted, ground)),
    background: hexOf(ground),
  };
}

/** What cannot be understood counts as not said. */
export function wishesIn(search: string): Wishes {
  const said = new URLSearchParams(search);
  const [lang, audience] = [said.get('lang'), said.get('audience')];
  const count = Number(said.get('count') ?? '');
  return {
    lang: isTag(lang) ? lang : null,
    count: Number.isInteger(count) && count >= 1 && count <= MOST ? count : DEFAULTS.count,
    audience: AUDIENCES.find((one) => one === audience && one !== 'EVERYONE') ?? null,
    theme: themeOf(said.get('accent'), said.get('background')),
  };
}
