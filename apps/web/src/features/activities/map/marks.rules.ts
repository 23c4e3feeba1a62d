// Marks in the picture: near ones are one, and names stand where there is room.
import type { Point, Size } from './map.rules.js';

/** Things that would lie on each other are one, in the midst of them. */
export interface Gathered<Thing> extends Point {
  things: readonly Thing[];
}

/** `near`: at most so many pixels from the first of them. The first of the list are never moved into others. */
export function gathered<Thing extends { at: Point }>(things: readonly Thing[], near: number): Gathered<Thing>[] {
  const groups: Thing[][] = [];
  for (const thing of things) {
    const group = groups.find(([first]) => first && distance(first.at, thing.at) <= near);
    if (group) group.push(thing);
    else groups.push([thing]);
  }
  return groups.map((group) => ({ ...middle(group.map(({ at }) => at)), things: group }));
}

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

export interface Box extends Point, Size {}

const SIDES = ['right', 'left', 'below', 'above'] as const;
export type Side = (typeof SIDES)[number] | 'none';

interface Named extends Point {
  radius: number;
  /** How long its name is, in pixels. */
  text: number;
}

/** On which side of its mark each name has room, the first of the list first; on none where it would lie on something. */
export function sidesOf(marks: readonly Named[], { width, height }: Size): Side[] {
  const taken = marks.map(({ x, y, radius }) => boxAround(x, y, radius));
  const isFree = (box: Box) =>
    box.x >= 4 &&
    box.x + box.width <= width - 4 &&
    box.y >= 4 &&
    box.y + box.height <= height - 4 &&
    !taken.some((other) => meet(box, other));
  return marks.map((mark) => {
    const side = mark.text === 0 ? undefined : SIDES.find((one) => isFree(nameBox(mark, one)));
    if (side) taken.push(nameBox(mark, side));
    return side ?? 'none';
  });
}

const LINE_PX = 24;

function nameBox({ x, y, radius, text }: Named, side: (typeof SIDES)[number]): Box {
  const left = { right: x + radius, left: x - radius - text, below: x - text / 2, above: x - text / 2 }[side];
  const top = { right: y - LINE_PX / 2, left: y - LINE_PX / 2, below: y + radius - 1, above: y - radius - LINE_PX + 1 }[
    side
  ];
  return { x: left, y: top, width: text, height: LINE_PX };
}

const boxAround = (x: number, y: number, radius: number): Box => ({
  ...{ x: x - radius + 1, y: y - radius + 1 },
  ...{ width: 2 * radius - 2, height: 2 * radius - 2 },
});

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
