// What stands where on the board. A card stays in its place while it is looked at, whatever happens to it; it moves when the person asks.
import { useRef, useState } from 'react';
import { type Cover, coverOf, type NeedData } from './need.js';

export interface Placed {
  need: NeedData;
  isGone: boolean;
}

export type Columns = Record<Cover, readonly Placed[]>;

interface Board {
  /** Of which question the needs are the answer: another one lays the board anew. */
  of: string;
  places: Record<Cover, readonly string[]>;
  /** As last seen, also what is gone. */
  needs: Map<string, NeedData>;
}

/** `first`: what is to stand first in its column when the board is laid anew. */
export function useBoard(of: string, needs: readonly NeedData[] | undefined, first: ReadonlySet<string>) {
  const board = useRef<Board>({ of: '', places: { open: [], nearly: [], covered: [] }, needs: new Map() });
  const [, setTurn] = useState(0);
  if (needs && board.current.of !== of) board.current = laid(of, needs, new Set());
  if (needs) board.current = withNewcomers(board.current, needs);
  const here = new Set(needs?.map(({ id }) => id));
  const { places, needs: known } = board.current;
  const placed = (cover: Cover): Placed[] =>
    places[cover].flatMap((id) => {
      const need = known.get(id);
      return need ? [{ need, isGone: needs !== undefined && !here.has(id) }] : [];
    });
  const columns: Columns = { open: placed('open'), nearly: placed('nearly'), covered: placed('covered') };
  const layAnew = () => {
    board.current = laid(of, needs ?? [], first);
    setTurn((turn) => turn + 1);
  };
  return { columns, layAnew };
}

function laid(of: string, needs: readonly NeedData[], first: ReadonlySet<string>): Board {
  const inOrder = [...needs].sort((one, other) => Number(first.has(other.id)) - Number(first.has(one.id)));
  const ids = (cover: Cover) => inOrder.filter((need) => coverOf(need) === cover).map(({ id }) => id);
  const places = { open: ids('open'), nearly: ids('nearly'), covered: ids('covered') };
  return { of, places, needs: new Map(needs.map((need) => [need.id, need])) };
}

/** What has come meanwhile stands last in its column. */
function withNewcomers({ of, places, needs: known }: Board, needs: readonly NeedData[]): Board {
  const newcomers = needs.filter(({ id }) => !known.has(id));
  const grown = (cover: Cover) => [
    ...places[cover],
    ...newcomers.filter((need) => coverOf(need) === cover).map(({ id }) => id),
  ];
  return {
    of,
    places: { open: grown('open'), nearly: grown('nearly'), covered: grown('covered') },
    needs: new Map([...known, ...needs.map((need) => [need.id, need] as const)]),
  };
}
