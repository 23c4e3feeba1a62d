// A flat map: Web Mercator, as map tiles have it. `World`: pixels at zoom 0, where the whole world is 256 wide.

export interface Position {
  /** Degrees in WGS 84. */
  latitude: number;
  longitude: number;
}

/** To the right and downwards. */
export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** What is in the middle of the picture, and how large: each zoom is twice the last. */
export interface View extends Point {
  zoom: number;
}

/** Pixels of a tile, and of the whole world at zoom 0. */
export const TILE = 256;
/** Where the square world ends. */
const FARTHEST = 85.0511;
const LEAST_ZOOM = 2;
/** Pixels round what is shown. */
const MARGIN = 56;
/** A hundred metres are some 40 pixels in the south of Norway. */
const MOST_ZOOM = 16;

export function worldOf({ latitude, longitude }: Position): Point {
  const angle = (Math.min(FARTHEST, Math.max(-FARTHEST, latitude)) * Math.PI) / 180;
  return {
    x: ((longitude + 180) / 360) * TILE,
    y: ((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * TILE,
  };
}

const latitudeOf = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / TILE))) * 180) / Math.PI;

/** Where it is in the picture, in pixels from its upper left corner. */
export function inPicture(point: Point, view: View, { width, height }: Size): Point {
  const scale = 2 ** view.zoom;
  return { x: (point.x - view.x) * scale + width / 2, y: (point.y - view.y) * scale + height / 2 };
}

/** All of them in the picture, as large as that goes. `step`: which zooms there are. */
export function viewOf(points: readonly Point[], { width, height }: Size, step: number): View {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    Math.max(width - 2 * MARGIN, 80) / (right - left),
    Math.max(height - 2 * MARGIN, 80) / (bottom - top),
  );
  const zoom = Math.floor(Math.log2(Math.min(scale, 2 ** MOST_ZOOM)) / step) * step;
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom: Math.max(LEAST_ZOOM, zoom) };
}

export const zoomed = (view: View, by: number): View => ({
  ...view,
  zoom: Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, view.zoom + by)),
});

/** The picture goes so many pixels to the right and downwards over the map. */
export function moved(view: View, by: Point): View {
  const scale = 2 ** view.zoom;
  return { ...view, x: view.x + by.x / scale, y: Math.min(TILE, Math.max(0, view.y + by.y / scale)) };
}

const METRES_AROUND = 40_075_017;

/** A length that is easily said, 1, 2 or 5 with noughts, and how many pixels it has in the middle of the picture. */
export function scaleOf(view: View, most: number): { metres: number; pixels: number } {
  const aPixel = (METRES_AROUND * Math.cos((latitudeOf(view.y) * Math.PI) / 180)) / (TILE * 2 ** view.zoom);
  const power = 10 ** Math.floor(Math.log10(aPixel * most));
  const metres = power * ([5, 2, 1].find((times) => times * power <= aPixel * most) ?? 1);
  return { metres, pixels: metres / aPixel };
}
