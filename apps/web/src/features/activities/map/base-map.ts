// What the map lies on, where this installation has something: else it is a plain sheet, and nothing is asked for elsewhere.
import { useEffect, useState } from 'react';

export interface BaseMap {
  /** Address of a tile, with {z}, {x} and {y}. */
  tiles: string;
  /** Whose map it is: said on it. */
  credit: string;
}

let asked: Promise<BaseMap | null> | undefined;

const read = async (): Promise<BaseMap | null> => {
  const answer = await fetch('/base-map.json');
  return answer.ok ? ((await answer.json()) as BaseMap | null) : null;
};

/** Undefined as long as it is not known. */
export function useBaseMap(): BaseMap | null | undefined {
  const [base, setBase] = useState<BaseMap | null>();
  useEffect(() => {
    asked ??= read();
    void asked.then(setBase, () => {
      asked = undefined;
      setBase(null);
    });
  }, []);
  return base;
}

export const addressOf = ({ tiles }: BaseMap, { x, y, zoom }: { x: number; y: number; zoom: number }): string =>
  tiles.replace('{z}', String(zoom)).replace('{x}', String(x)).replace('{y}', String(y));
