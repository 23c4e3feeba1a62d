// How often what happens is handed on: at once where little happens, in one go where much does.

interface Pace {
  /** What comes within it after the first waits for its end. */
  pauseMs: number;
  /** More than so many at once are a busy moment. */
  busy: number;
  busyPauseMs: number;
}

/** The first goes on at once, the rest of a moment together: screens then read what they name once, and not for each. */
export function together<One>(handOn: (all: readonly One[]) => void, { pauseMs, busy, busyPauseMs }: Pace) {
  let waiting: One[] | null = null;
  const wait = (ms: number) => {
    waiting = [];
    setTimeout(() => {
      const late = waiting ?? [];
      waiting = null;
      if (late.length === 0) return;
      wait(late.length > busy ? busyPauseMs : pauseMs);
      handOn(late);
    }, ms);
  };
  return (one: One): void => {
    if (waiting) {
      waiting.push(one);
      return;
    }
    wait(pauseMs);
    handOn([one]);
  };
}
