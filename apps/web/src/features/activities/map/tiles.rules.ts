import { type Point, type Size, TILE, type View } from './map.rules.js';

export interface Tile extends Point {
  left: number;
  top: number;
}

/** The tiles of the picture, by their numbers, and where they lie in it. The zoom is a whole one. */
export function tilesIn(view: View, size: Size): Tile[] {
  const count = 2 ** view.zoom;
  const corner = { x: view.x * count - size.width / 2, y: view.y * count - size.height / 2 };
  const numbers = (from: number, length: number) => {
    const first = Math.floor(from / TILE);
    return Array.from({ length: Math.floor((from + length) / TILE) - first + 1 }, (_, index) => first + index);
  };
  const rows = numbers(corner.y, size.height).filter((y) => y >= 0 && y < count);
  return rows.flatMap((y) =>
    numbers(corner.x, size.width).map((x) => ({
      ...{ x: ((x % count) + count) % count, y },
      ...{ left: Math.round(x * TILE - corner.x), top: Math.round(y * TILE - corner.y) },
    })),
  );
}
