// Colours of somebody else's page, and whether text can be read in them (WCAG 2.2, 1.4.3).

/** Red, green and blue, 0-255. */
type Colour = readonly [number, number, number];

/** Text must differ from what it stands on by so much. */
export const LEAST_CONTRAST = 4.5;

const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];

/** Of six hexadecimal digits, with # or without; null for anything else. */
export function colourOf(text: string | null | undefined): Colour | null {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

/** #rrggbb */
export const hexOf = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

function luminanceOf(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Black or white, whichever is read better: on any colour one of them is read well. */
export const textOn = (background: Colour): Colour =>
  contrastOf(BLACK, background) >= contrastOf(WHITE, background) ? BLACK : WHITE;

const between = (one: Colour, other: Colour, share: number): Colour => {
  const part = (index: 0 | 1 | 2) => Math.round(one[index] + (other[index] - one[index]) * share);
  return [part(0), part(1), part(2)];
};

/** The colour itself where it can be read on the background, else the nearest on the way to black or white that can. */
export function readable(colour: Colour, background: Colour): Colour {
  const text = textOn(background);
  for (let share = 0; share < 1; share += 0.02) {
    const tried = between(colour, text, share);
    if (contrastOf(tried, background) >= LEAST_CONTRAST) return tried;
  }
  return text;
}

/** What is said more quietly than the text. */
export const quietOn = (background: Colour): Colour =>
  readable(between(textOn(background), background, 0.4), background);
